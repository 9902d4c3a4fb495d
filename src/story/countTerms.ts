import type { EntityMention } from '../analysis/model';
import { personWords, thingKey } from '../analysis/entity/nameKeys';
import { sliceBy, termTokens } from './fact/profileClaims';
import type { StoryDocument } from './model';

const SKIPPED_REGIONS: ReadonlySet<string> = new Set(['related', 'navigation', 'comments', 'authorbio', 'footer']);

/**
 * What a document is about: its word families and names (`@odum`), each with the number of sentences that have it; teasers and
 * furniture are left out. It depends on the document alone, so that no other document's coming or going changes it.
 * `Mayor Odum opened the bridge. Odum cut a ribbon.` -> `@odum` 2, `opening` 1, `bridge` 1 …
 */
export function countTerms({ file, analysis }: StoryDocument): Map<string, number> {
  const { entities, regions, sentences } = analysis;
  const keys = entities.map(keyOf);
  const surnames = new Map(
    entities.flatMap((entity, i): [string, string][] => {
      const key = keys[i] ?? '';
      return entity.type === 'person' && key.length > 2 ? [[key, key]] : [];
    }),
  );
  const tokens = termTokens(analysis, file, { ids: new Map([[file, new Map(keys.entries())]]), surnames });
  const kept = regions.filter(({ kind }) => !SKIPPED_REGIONS.has(kind));
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    if (!kept.some((region) => region.start <= sentence.start && sentence.start < region.end)) continue;
    const terms = new Set(
      sliceBy(tokens, sentence).flatMap(({ term, isReference }) => (isReference ? [] : (term ?? []))),
    );
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/** People by their surname, which every outlet gives: `Mara Odum` -> `odum`; `The Lark Company` -> `lark` */
function keyOf({ id, name, type }: EntityMention): string {
  if (type === 'role') return id;
  return type === 'person' ? (personWords(name).at(-1) ?? id) : thingKey(name);
}
