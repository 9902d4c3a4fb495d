import { FURNITURE_KINDS, type EntityMention, type RegionKind } from '../model';
import type { Reading } from '../reading';
import type { NameTagger } from './nameTagger';

export function findEntities(reading: Reading, tagger: NameTagger): EntityMention[] {
  const furniture = new Set<RegionKind>(FURNITURE_KINDS);
  const { text, tokens, regions } = reading;
  let region = 0;
  return tagger.tag(text, tokens).flatMap(({ first, last, type, confidence }) => {
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last]?.end ?? 0;
    while (region + 1 < regions.length && (regions[region]?.end ?? 0) <= start) region++;
    if (furniture.has(regions[region]?.kind ?? 'body') || type === 'misc') return [];
    const name = text.slice(start, end);
    const id = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
    return [{ start, end, type, confidence, id, name, reason: 'recognised as a name by its spelling and context' }];
  });
}
