import type { JudgedFinding } from './judgeFindings';

export interface Band {
  readonly from: number;
  readonly to: number;
  readonly finds: number;
  readonly right: number;
}

const EDGES = [0, 0.5, 0.7, 0.8, 0.9, 1] as const;

/** How many finds have a confidence in each band and how many of them were right; the last band holds its upper edge. */
export function bandsOf(judged: readonly Pick<JudgedFinding, 'confidence' | 'right'>[]): Band[] {
  return EDGES.slice(0, -1).map((from, i) => {
    const to = EDGES[i + 1] ?? 1;
    const inside = judged.filter(({ confidence: c }) => c >= from && (c < to || to === 1));
    return { from, to, finds: inside.length, right: inside.filter(({ right }) => right).length };
  });
}
