import type { Span, Token } from '../model';
import type { WordRange } from '../clause/splitClauses';
import { isVerb } from '../clause/wordForm';
import { findCueClass } from '../quote/cueLexicon';

/** What stands behind a spoken sentence: who spoke, with or without a word that we know for saying so. */
export interface QuoteTail extends WordRange {
  readonly isFrame: boolean;
}

/** The last mark of a quoted sentence, and where the quotation opened. */
export interface QuoteEnd extends Span {
  readonly opens: number;
}

/** Words that, behind a quotation, tell where it comes from, though elsewhere they report nothing. */
const TELLS_ORIGIN =
  /^(?:read|recount|muse|hear|sing|growl|laugh|sigh|remember|go|begin|advise|urge|promise|opine|scream|plead|chant)$/;

/**
 * The words behind a spoken sentence that ends in a comma inside its marks, up to the next quotation: no part of what was said, however
 * far its verb stands.
 * `“ The pier is ours , ” Ann Orr , a guild leader who ran for mayor , wrote in May .` -> `Ann Orr … in May .`
 */
export function quoteTails(words: readonly Token[], spoken: readonly QuoteEnd[]): QuoteTail[] {
  return spoken.flatMap((quote) => {
    const first = words.findIndex(({ start }) => start >= quote.end);
    if (first < 2 || !endsInComma(words, first, quote)) return [];
    const next = words.findIndex(({ text }, i) => i > first && /^["“«]$/.test(text));
    const last = (next < 0 ? words.length : next) - 1;
    const isFrame = words.slice(first, last + 1).some((word) => isVerb(word) && isSaying(word));
    return [{ first, last, isFrame }];
  });
}

const endsInComma = (words: readonly Token[], behind: number, quote: Span): boolean =>
  words[behind - 2]?.text === ',' && (words[behind - 1]?.end ?? 0) === quote.end && words[behind]?.tag !== 'CCONJ';

const isSaying = ({ lemma }: Token): boolean => findCueClass(lemma) === 'speech' || TELLS_ORIGIN.test(lemma);
