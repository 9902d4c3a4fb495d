import { tokenNegation } from './tokenNegation';
import { leadOf, listNames, quoteWords, spanIn, type DiscrepancyRule } from './factView';

/**
 * One outlet says it, another says it is not so: `The council approved the plan` / `The council did not approve the plan`.
 */
export const findContradictions: DiscrepancyRule = ({ wordings }) => {
  const sides = wordings.flatMap((wording) => {
    const claim = leadOf(wording);
    return claim ? [{ wording, claim, isNegated: tokenNegation(claim.text) }] : [];
  });
  const [yes, no] = [sides.filter(({ isNegated }) => !isNegated), sides.filter(({ isNegated }) => isNegated)];
  if (yes.length === 0 || no.length === 0) return [];
  const say = (side: typeof sides): string =>
    `${listNames(side.map(({ wording }) => wording.outlet))} ${quoteWords(side[0]?.claim.text ?? '')}`;
  return [
    {
      kind: 'contradiction',
      detail: `They contradict each other: ${say(yes)}; ${say(no)}.`,
      severity: 'high',
      spans: sides.map(({ wording, claim }) => spanIn(wording.file, claim)),
    },
  ];
};
