import type { WordedClaim, Wording } from '../model';
import { groupBy, leadOf, listNames, quoteWords, spanIn, type DiscrepancyRule, type FactView } from './factView';

interface Sourced {
  readonly wording: Wording;
  readonly claim: WordedClaim;
  /** '' for the outlet's own voice. */
  readonly source: string;
}

/**
 * Whose word a fact is: one outlet names a source, another tells it in its own voice, or they name different sources.
 * `According to the council …` / `The bridge was opened` -> The Gazette gives it on the word of the council, Wire as its own.
 */
export const findAttributionDiscrepancies: DiscrepancyRule = (view) => {
  const { wordings, linkedId } = view;
  const sourced = wordings.flatMap((wording) => sourceOf(wording, linkedId) ?? []);
  const groups = groupBy(sourced, ({ source }) => source);
  if (groups.size < 2) return [];
  const own = groups.get('') ?? [];
  const named = [...groups].filter(([source]) => source !== '').map(([, group]) => group);
  const parts = named.map(
    (group) => `${listNames(group.map(({ wording }) => wording.outlet))} on the word of ${nameSource(view, group[0])}`,
  );
  if (own.length > 0)
    parts.push(
      `${listNames(own.map(({ wording }) => wording.outlet))} in ${own.length > 1 ? 'their' : 'its'} own voice`,
    );
  return [
    {
      kind: 'attribution',
      detail: `Whose word it is: ${parts.join('; ')}. ${quoteWords(sourced[0]?.claim.text ?? '')}`,
      severity: named.length > 1 ? 'medium' : 'low',
      spans: sourced.map(({ wording, claim }) => spanIn(wording.file, claim)),
    },
  ];
};

/** A document is as good as its best-sourced claim: a headline without a source is made good by its text. */
function sourceOf(wording: Wording, linkedId: FactView['linkedId']): Sourced | undefined {
  const claim = wording.claims.find(({ attribution }) => attribution !== undefined) ?? leadOf(wording);
  if (!claim) return undefined;
  const { attributedTo, attribution = '' } = claim;
  // "they said" without a known holder: whose word it is can't be compared.
  if (attributedTo === undefined && PRONOUN.test(attribution)) return undefined;
  return {
    wording,
    claim,
    source: attributedTo === undefined ? normalize(attribution) : linkedId(wording.file, attributedTo),
  };
}

/** `“the port office”` as written; for a pronoun the name that it stands for. */
function nameSource(view: FactView, sourced: Sourced | undefined): string {
  const { attribution = '', attributedTo } = sourced?.claim ?? {};
  const name =
    sourced && attributedTo !== undefined && PRONOUN.test(attribution)
      ? view.nameOf(sourced.wording.file, attributedTo)
      : undefined;
  return name ?? quoteWords(attribution);
}

const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|this|that|those|these)$/iu;

/** `the Lark council` and `Lark Council` are one source. */
function normalize(source: string): string {
  const words = (source.split(',')[0] ?? source)
    .toLowerCase()
    .replace(/^(?:the|a|an)\s+/u, '')
    .split(/\s+/u);
  return words.at(-1) ?? '';
}
