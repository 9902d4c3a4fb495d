import type { Claim, Region } from '../model';

type Draft = Omit<Claim, 'id'>;

/** Titles, summaries and pulled quotations repeat what the article says: only there a repetition is no second witness. */
const REPEATING = new Set<Region['kind']>(['title', 'summary', 'pullquote', 'keypoints']);

/**
 * Marks claims that print the same words once more, where one of the two stands in a headline or the like.
 * `Fire in Ayr | … | Fire in Ayr` -> the second is a duplicate
 */
export function markDuplicates(text: string, regions: readonly Region[], drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  let region = 0;
  return drafts.map((draft) => {
    while ((regions[region]?.end ?? Infinity) <= draft.start) region++;
    const words = text
      .slice(draft.start, draft.end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const isRepeated = seen.has(words) && words.length > 12;
    seen.add(words);
    return isRepeated && REPEATING.has(regions[region]?.kind ?? 'body') ? { ...draft, duplicate: true } : draft;
  });
}
