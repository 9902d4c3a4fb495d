import type { Claim, DocumentAnalysis, Span, Token } from '../../analysis/model';
import { repairTags } from '../../analysis/clause/repairTags';
import { sliceBy } from './profileClaims';

/** Where a claim stands among the words of its sentence: `at` its first word, `end` behind its last (indices into `words`). */
export interface TitlePlace {
  readonly analysis: DocumentAnalysis;
  readonly claim: Claim;
  readonly sentence: Span;
  /** The words of the sentence without blanks, with repaired tags. */
  readonly words: readonly Token[];
  readonly at: number;
  readonly end: number;
}

/** Undefined where the claim has no word. */
export function placeTitle(analysis: DocumentAnalysis, claim: Claim): TitlePlace | undefined {
  const sentence = sliceBy(analysis.sentences, { start: claim.start, end: claim.start + 1 }, 'touching')[0] ?? claim;
  const words = repairTags(sliceBy(analysis.tokens, sentence).filter(({ tag }) => tag !== 'SPACE'));
  const at = words.findIndex(({ start, text }) => start >= claim.start && /[\p{L}\p{N}]/u.test(text));
  let end = at;
  while (end >= 0 && end < words.length && (words[end]?.start ?? claim.end) < claim.end) end++;
  return at < 0 || end <= at ? undefined : { analysis, claim, sentence, words, at, end };
}

/** The text from word `from` to before word `to`. */
export function textOf({ analysis, words }: TitlePlace, from: number, to: number): string {
  const [first, last] = [words[from], words[to - 1]];
  return first && last && to > from ? analysis.text.slice(first.start, last.end) : '';
}

/** What follows behind a word; `has` and `n't` stay one word. */
export function behind(text: string, place: TitlePlace, from: number): string {
  const isShort = /^n['’]t$/iu.test(place.words[from]?.text ?? '');
  return `${text}${isShort ? '' : ' '}${textOf(place, from, place.end)}`;
}
