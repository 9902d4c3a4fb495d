import type { Certainty, Span } from '../../analysis/model';
import { compareHeads } from '../fact/pairFeatures';
import { synonymsOf } from '../fact/vocabulary';
import {
  firstWords,
  groupBy,
  leadOf,
  outletsDo,
  quoteWords,
  spanIn,
  textIn,
  type DiscrepancyRule,
  type FactView,
  type Placed,
} from './factView';

interface Rated extends Placed {
  readonly level: Level;
}
type Level = 'flat' | 'hedged' | 'denied';

const SAYS: Readonly<Record<Level, readonly [one: string, many: string]>> = {
  flat: ['takes it as settled', 'take it as settled'],
  hedged: ['leaves it open', 'leave it open'],
  denied: ['has it denied', 'have it denied'],
};
/** Of what is flat on a source's word: the outlet itself settles nothing. */
const PASSES_ON = ['passes it on without reserve', 'pass it on without reserve'] as const;
/** Words quoted from a hedge on: `may open the bridge in`. */
const QUOTED_AFTER = 32;
/** A hedge and a flat statement are set against each other only where they speak of the same thing. */
const MIN_LIKENESS = 0.35;
/** From here on they do even where their verbs are not known to mean the same: `could justify` / `would warrant`. */
const SURELY_ALIKE = 0.6;

/**
 * How sure a fact is: settled in one outlet (`will open`), open in another (`may open`, `if approved`), denied in a third.
 * On a source's word is no difference of certainty: that is the attribution.
 */
export const findCertaintyDiscrepancies: DiscrepancyRule = (view) => {
  const rated = view.wordings.flatMap(({ claims }, i) => {
    const wording = view.wordings[i];
    const hedged = claims.find(({ certainty }) => levelOf(certainty) !== 'flat');
    // A hedge in the text counts for the document: its headline often drops it.
    const claim = hedged ?? (wording && leadOf(wording));
    if (!wording || !claim || (!hedged && view.isDependent(wording.file, claim))) return [];
    return [{ wording, claim, level: levelOf(claim.certainty) }];
  });
  const differ = (a: Rated, b: Rated): boolean =>
    a.level !== b.level &&
    !isTense(view, a, b) &&
    !isTense(view, b, a) &&
    isAbout(view, a, b) &&
    isLeftOpen(view, a, b) &&
    isLeftOpen(view, b, a);
  const like = rated.filter((one) => rated.some((other) => differ(one, other)));
  const groups = groupBy(like, ({ level }) => level);
  if (groups.size < 2) return [];
  const parts = [...groups].map(([level, group]) => {
    const isOnWord =
      level === 'flat' &&
      group.every(({ claim }) => claim.attribution !== undefined || claim.attributedTo !== undefined);
    const [one, many] = isOnWord ? PASSES_ON : SAYS[level];
    return `${outletsDo(group, one, many)}${group[0] ? ` (${quoteWords(tellingWords(view, group[0]))})` : ''}`;
  });
  return [
    {
      kind: 'certainty',
      detail: `${parts.join('; ')}.`,
      severity: groups.has('denied') ? 'high' : 'medium',
      spans: like.map((one) => spanIn(one.wording.file, tellingSpan(view, one))),
    },
  ];
};

/** `They said it would close` / `It will close`: what is reported in the past has “would” for “will”, and both are plans. */
function isTense(view: FactView, { claim, level }: Rated, other: Rated): boolean {
  if (level !== 'hedged' || other.level !== 'flat' || claim.attribution === undefined || !claim.certaintyCue)
    return false;
  const isWould = /^(?:would|['’]d)$/iu.test(textIn(claim, claim.certaintyCue));
  return isWould && view.profileOf(other.wording.file, other.claim)?.isPlanned === true;
}

/**
 * What the one hedges the other tells: `may open` / `opened`. In `built to last, it may sink` / `was built in May` the hedge is on what the other does
 * not speak of.
 */
function isLeftOpen(view: FactView, hedged: Rated, flat: Rated): boolean {
  if (hedged.level !== 'hedged' || flat.level !== 'flat' || !hedged.claim.certaintyCue) return true;
  const open = view.hedgedIn(hedged.wording.file, hedged.claim);
  const stated = view.statedIn(flat.wording.file, flat.claim);
  const heads = view.profileOf(flat.wording.file, flat.claim)?.heads.filter((head) => stated.includes(head)) ?? [];
  const isTold = (one: string): boolean => stated.includes(one) || heads.some((head) => synonymsOf(one).has(head));
  return open.length > 0 && open.every(isTold);
}

/** Both have the same predicate: `might conclude` and `the investigation of the port` are two matters of one fact. */
function isAbout(view: FactView, a: Rated, b: Rated): boolean {
  const [x, y] = [a, b].map(({ wording, claim }) => view.profileOf(wording.file, claim)?.heads ?? []);
  const heads = compareHeads(x ?? [], y ?? []);
  const isSameDeed = heads === 'same' || heads === 'synonym';
  return view.likeness(a, b) >= (isSameDeed ? MIN_LIKENESS : SURELY_ALIKE);
}

/** The hedge itself, or the deed where nothing hedges it. */
function tellingSpan(view: FactView, { wording, claim, level }: Rated): Span {
  return (level === 'flat' ? undefined : claim.certaintyCue) ?? view.deedOf(wording.file, claim);
}

function tellingWords(view: FactView, rated: Rated): string {
  const { start, end } = tellingSpan(view, rated);
  const { claim } = rated;
  if (start < claim.start || end > claim.end) return claim.text;
  return firstWords(textIn(claim, { start, end: claim.end }), Math.max(end - start, QUOTED_AFTER));
}

function levelOf(certainty: Certainty): Level {
  if (certainty === 'denied') return 'denied';
  return certainty === 'none' || certainty === 'reported' ? 'flat' : 'hedged';
}
