import { FURNITURE_KINDS, type RegionKind, type Span, type Token } from '../model';
import type { TextBase } from '../reading';
import { repairTags } from './repairTags';

/** A sentence outside furniture with its words (no spaces) and the kind of region that it starts in. */
export interface Sentence extends Span {
  readonly words: readonly Token[];
  readonly region: RegionKind;
}

const FURNITURE: ReadonlySet<RegionKind> = new Set(FURNITURE_KINDS);

/**
 * The sentences that are worth reading, each with its words and repaired tags; one walk over all three lists.
 * `{sentences: [[0, 9]], tokens: [It, rained, .]}` -> `[{start: 0, end: 9, region: 'body', words: [It, rained, .]}]`
 */
export function readSentences(base: Pick<TextBase, 'sentences' | 'tokens' | 'regions'>): Sentence[] {
  const { sentences, tokens, regions } = base;
  const found: Sentence[] = [];
  let token = 0;
  let region = 0;
  for (const { start, end } of sentences) {
    while ((regions[region]?.end ?? Infinity) <= start) region++;
    while ((tokens[token]?.start ?? Infinity) < start) token++;
    const first = token;
    while ((tokens[token]?.start ?? Infinity) < end) token++;
    const kind = regions[region]?.kind ?? 'body';
    if (FURNITURE.has(kind)) continue;
    const words = tokens.slice(first, token).filter((t) => t.tag !== 'SPACE');
    found.push({ start, end, region: kind, words: repairTags(words) });
  }
  return found;
}
