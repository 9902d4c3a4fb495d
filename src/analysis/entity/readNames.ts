import type { NameType, Token } from '../model';
import { kindByWords, namedKind } from './nameCues';
import type { NameDraft } from './nameDraft';
import type { NameTagger, TaggedName } from './nameTagger';

const QUOTES = new Set(['"', '“', '”', '‘', '’', "'", '«', '»', '„']);
const REASON = 'recognised as a name by its spelling and context';

/** The tagger's names as drafts; its other names only where they plainly are an event's, a law's, a product's or, in quotation marks, a work's. */
export function readNames(text: string, tokens: readonly Token[], tagger: NameTagger): NameDraft[] {
  return tagger.tag(text, tokens).flatMap((name) => {
    const type = name.type === 'misc' ? otherType(tokens, name) : name.type;
    return type ? [{ first: name.first, last: name.last, type, confidence: name.confidence, reason: REASON }] : [];
  });
}

const FAIRLY_SURE = 0.5;

/** "World Cup" -> event; "Silent Hills" in quotation marks -> work; "Wren 9" -> product; "GDP" -> none */
function otherType(tokens: readonly Token[], name: TaggedName): NameType | undefined {
  const { first, last } = name;
  const told = kindByWords(tokens, name) ?? namedKind(tokens, name);
  if (told) return told;
  if (isQuoted(tokens, first, last) && (first < last || name.confidence >= FAIRLY_SURE)) return 'work';
  const isModel =
    first < last && /\d$/.test(tokens[last]?.text ?? '') && !/^(?:19|20)\d\d$/.test(tokens[last]?.text ?? '');
  return isModel ? 'product' : undefined;
}

/** In quotation marks, with a comma or stop before the second: “Silent Hills,” */
function isQuoted(tokens: readonly Token[], first: number, last: number): boolean {
  const isQuote = (i: number): boolean => QUOTES.has(tokens[i]?.text ?? '');
  const after = /^[,.]$/.test(tokens[last + 1]?.text ?? '') ? last + 2 : last + 1;
  return (isQuote(first - 1) || isQuote(first)) && (isQuote(after) || isQuote(last));
}
