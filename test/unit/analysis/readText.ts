import type { EntityMention, NameType, Region, Token } from '../../../src/analysis/model';
import type { Reading } from '../../../src/analysis/reading';
import { repairTags } from '../../../src/analysis/clause/repairTags';
import { splitSentences } from '../../../src/analysis/token/splitSentences';
import { tokenize } from '../../../src/analysis/token/tokenize';

export interface ReadText {
  readonly reading: Reading;
  readonly entities: readonly EntityMention[];
}

/** A reading of `text` as body (or as the regions given), with every occurrence of `names` as a mention of one entity a name. */
export function readText(
  text: string,
  names: Readonly<Record<string, NameType>> = {},
  regions: readonly Region[] = [{ start: 0, end: text.length, kind: 'body' }],
): ReadText {
  const tokens = tokenize(text);
  const reading: Reading = { text, language: 'en', regions, tokens, sentences: splitSentences(text, regions, tokens) };
  const entities = Object.entries(names)
    .flatMap(([name, type]) => mentionsOf(text, name, type))
    .sort((a, b) => a.start - b.start);
  return { reading, entities };
}

const idOf = (name: string): string => name.toLowerCase().replace(/\s+/g, '-');

function mentionsOf(text: string, name: string, type: NameType): EntityMention[] {
  const found: EntityMention[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    found.push({ start: at, end: at + name.length, type, id: idOf(name), name, confidence: 1, reason: 'test' });
  }
  return found;
}

/** The words of one sentence, with repaired tags. */
export const wordsOf = (sentence: string): Token[] => repairTags(tokenize(sentence).filter((t) => t.tag !== 'SPACE'));
