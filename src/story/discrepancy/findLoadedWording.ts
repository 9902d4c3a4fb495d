import type { Token } from '../../analysis/model';
import type { WordedClaim, Wording } from '../model';
import { listNames, quoteWords, spanIn, type DiscrepancyRule, type FactView } from './factView';
import { LOADED_WORDS } from './loadedWords';

interface Loaded {
  readonly wording: Wording;
  readonly claim: WordedClaim;
  readonly words: readonly string[];
}

/** Tokens of a claim: by file and span. */
export type TokensOf = (file: string, claim: WordedClaim) => readonly Token[];

/**
 * Judging words in some outlets' own telling of a fact that others tell without: `slammed the plan` against `rejected the plan`.
 * Words inside quotation marks are the speaker's, not the outlet's.
 */
export function findLoadedWording(tokensOf: TokensOf): DiscrepancyRule {
  return ({ wordings }: FactView) => {
    const rated = wordings.flatMap((wording) => rate(wording, tokensOf));
    const [loaded, plain] = [
      rated.filter(({ words }) => words.length > 0),
      rated.filter(({ words }) => words.length === 0),
    ];
    const [first, other] = [loaded[0], plain[0]];
    if (!first || !other || loaded.length > plain.length) return [];
    const parts = loaded.map(({ wording, words }) => `${wording.outlet} says ${listNames(words.map(quoteWords))}`);
    return [
      {
        kind: 'loaded-wording',
        detail: `${parts.join('; ')}, where ${listNames(plain.map(({ wording }) => wording.outlet))} ${plain.length > 1 ? 'have' : 'has'} ${quoteWords(other.claim.text)}.`,
        severity: 'low',
        spans: [...loaded, ...plain].map(({ wording, claim }) => spanIn(wording.file, claim)),
      },
    ];
  };
}

function rate(wording: Wording, tokensOf: TokensOf): Loaded[] {
  const rated = wording.claims.map((claim) => ({ wording, claim, words: loadedIn(tokensOf(wording.file, claim)) }));
  const best = rated.find(({ words }) => words.length > 0) ?? rated[wording.lead];
  return best ? [best] : [];
}

function loadedIn(tokens: readonly Token[]): string[] {
  let isQuoted = false;
  const found: string[] = [];
  for (const { text, lemma, tag } of tokens) {
    if (/^["“”]$/u.test(text)) isQuoted = text === '“' || (text === '"' && !isQuoted);
    else if (!isQuoted && tag !== 'PROPN' && (LOADED_WORDS.has(lemma) || LOADED_WORDS.has(text.toLowerCase())))
      found.push(text);
  }
  return found;
}
