import type { Certainty } from '../../analysis/model';
import type { WordedClaim, Wording } from '../model';
import { groupBy, leadOf, listNames, quoteWords, spanIn, type DiscrepancyRule } from './factView';

interface Rated {
  readonly wording: Wording;
  readonly claim: WordedClaim;
  readonly level: Level;
}
type Level = 'flat' | 'hedged' | 'denied';

const SAYS: Readonly<Record<Level, string>> = { flat: 'as settled', hedged: 'as open', denied: 'as denied' };

/**
 * How sure a fact is: settled in one outlet (`will open`), open in another (`may open`, `if approved`), denied in a third.
 * On a source's word is no difference of certainty: that is the attribution.
 */
export const findCertaintyDiscrepancies: DiscrepancyRule = ({ wordings }) => {
  const rated = wordings.flatMap((wording) => rate(wording) ?? []);
  const groups = groupBy(rated, ({ level }) => level);
  if (groups.size < 2) return [];
  const parts = [...groups].map(
    ([level, group]) =>
      `${listNames(group.map(({ wording }) => wording.outlet))} ${SAYS[level as Level]} (${quoteWords(group[0]?.claim.text ?? '')})`,
  );
  return [
    {
      kind: 'certainty',
      detail: `How sure it is: ${parts.join('; ')}.`,
      severity: groups.has('denied') ? 'high' : 'medium',
      spans: rated.map(({ wording, claim }) => spanIn(wording.file, claim)),
    },
  ];
};

/** A hedge in the text counts for the document: its headline often drops it. */
function rate(wording: Wording): Rated | undefined {
  const hedged = wording.claims.find(({ certainty }) => levelOf(certainty) !== 'flat');
  const claim = hedged ?? leadOf(wording);
  return claim && { wording, claim, level: levelOf(claim.certainty) };
}

function levelOf(certainty: Certainty): Level {
  if (certainty === 'denied') return 'denied';
  return certainty === 'none' || certainty === 'reported' ? 'flat' : 'hedged';
}
