import type { Claim, Region } from '../model';

type Draft = Omit<Claim, 'id'>;

/** Titles, summaries and pulled quotations repeat what the article says: only there a repetition is no second witness. */
const REPEATING = new Set<Region['kind']>(['title', 'summary', 'pullquote', 'keypoints']);

/**
 * Marks claims that print the same words once more, where one of the two stands in a headline or the like.
 * `Fire in Ayr | … | Fire in Ayr` -> the second is a duplicate
 */
export function markDuplicates(text: string, regions: readonly Region[], drafts: readonly Draft[]): Draft[] {
  let region = 0;
  const mayRepeat = drafts.map(({ start }) => {
    while ((regions[region]?.end ?? Infinity) <= start) region++;
    return REPEATING.has(regions[region]?.kind ?? 'body');
  });
  // What stands behind the last headline repeats nothing, and nothing repeats it: of most articles that is nearly all.
  const until = mayRepeat.lastIndexOf(true);
  const seen = new Set<string>();
  return drafts.map((draft, i) => {
    if (i > until) return draft;
    const words = text
      .slice(draft.start, draft.end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const isRepeated = seen.has(words) && words.length > 12;
    seen.add(words);
    return isRepeated && mayRepeat[i] ? { ...draft, duplicate: true } : draft;
  });
}
