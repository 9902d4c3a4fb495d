import { rangeOfRole, type LikelyFrame } from '../analysis/attribution/readAttributed';
import { ROLES } from '../analysis/attribution/roleLabels';
import type { WordRange } from '../analysis/clause/splitClauses';
import type { CueSentence } from './readAttributions';

/** A sentence with what a reader finds in it and what annotators marked. */
export interface ReadSentence {
  readonly frames: readonly LikelyFrame[];
  readonly cues: CueSentence['cues'];
}

const keyOf = (range: WordRange | undefined): string => (range ? `${range.first}-${range.last}` : '');

/** F1 in % of exact sources, cues and contents, each within its sentence. */
export function scoreFrames(sentences: readonly ReadSentence[]): number[] {
  return ROLES.map((role, code) => {
    let [right, ours, theirs] = [0, 0, 0];
    for (const { frames, cues } of sentences) {
      const gold = new Set([...cues.values()].map((labels) => keyOf(rangeOfRole(labels, code))).filter(Boolean));
      const found = new Set(frames.map((frame) => keyOf(frame[role])).filter(Boolean));
      ours += found.size;
      theirs += gold.size;
      for (const key of found) if (gold.has(key)) right++;
    }
    return (200 * right) / Math.max(1, ours + theirs);
  });
}

const overlap = (a: WordRange, b: WordRange): number =>
  Math.max(0, Math.min(a.last, b.last) + 1 - Math.max(a.first, b.first));

/** Which frames annotators marked as well: a source and cue that overlap, at least half of the content shared. */
export function judgeFrames({ frames, cues }: ReadSentence): { confidence: number; right: boolean }[] {
  return frames.map((frame) => ({
    confidence: frame.confidence,
    right: [...cues.values()].some((labels) => isSameFrame(frame, labels)),
  }));
}

function isSameFrame(frame: LikelyFrame, labels: Uint8Array): boolean {
  const [source, cue, content] = ROLES.map((_, code) => rangeOfRole(labels, code));
  if (!cue || overlap(cue, frame.cue) === 0) return false;
  if (source && frame.source && overlap(source, frame.source) === 0) return false;
  if (!content || !frame.content) return true;
  const shared = overlap(content, frame.content);
  return 2 * shared >= lengthOf(content) + lengthOf(frame.content) - shared;
}

const lengthOf = ({ first, last }: WordRange): number => last + 1 - first;
