import type { Token } from '../model';
import type { WordRange } from '../clause/splitClauses';
import { contentAfter, contentEnd } from '../quote/frameContent';
import { subjectAfter } from '../quote/sourcePhrase';
import type { Candidate } from './cueFeatures';
import { FeatureSink, ROLE_TEMPLATES } from './featureSink';
import { ROLE_LABELS, writeRun } from './roleLabels';
import type { SentenceFacts, SentenceLayout } from './sentenceFacts';

/** What the rules propose for one cue: a label a word by the whole frame, by the subject before, the subject behind and the clause behind. */
interface Proposals {
  readonly frame: Uint8Array;
  readonly before: Uint8Array;
  readonly behind: Uint8Array;
  readonly content: Uint8Array;
}

function propose({ words }: SentenceFacts, { head, frame, subject }: Candidate): Proposals {
  const n = words.length;
  const labels = (role: number, range: WordRange | undefined): Uint8Array => {
    const out = new Uint8Array(n);
    if (range) writeRun(out, role, range.first, range.last);
    return out;
  };
  const ofFrame = new Uint8Array(n);
  if (frame?.content) writeRun(ofFrame, 2, frame.content.first, frame.content.last);
  if (frame?.source) writeRun(ofFrame, 0, frame.source.first, frame.source.last);
  if (frame) writeRun(ofFrame, 1, frame.cue.first, frame.cue.last);
  return {
    frame: ofFrame,
    before: labels(0, subject),
    behind: labels(0, subjectAfter(words, head + 1)),
    content: labels(2, contentAfter(words, { first: head, last: head }, 'stance')),
  };
}

/** Steps from the cue: -8 … 8, farther ones in steps of their own. */
function distanceOf(d: number): number {
  const far = Math.abs(d);
  const step = far <= 4 ? far : far <= 6 ? 5 : far <= 9 ? 6 : far <= 14 ? 7 : far <= 22 ? 8 : 9;
  return (d < 0 ? 16 : 0) + step;
}

export const SIDES = 3;
/** On which side of the cue a word stands: 1 before, 2 the cue itself, 3 behind. */
export const sideOf = (i: number, head: number): number => (i < head ? 1 : i === head ? 2 : 3);

/** Features of word `i` that are the same for all cues on the same side of it. @returns how many were written to `out` */
export function writeWordFeatures(
  facts: SentenceFacts,
  { clauses }: SentenceLayout,
  i: number,
  side: number,
  out: Int32Array,
): number {
  const { words, texts, lemmas, tags, marks } = facts;
  const sink = new FeatureSink(out, ROLE_TEMPLATES);
  const w = (d: number): number => texts[i + d] ?? 1;
  const t = (d: number): number => tags[i + d] ?? 0;
  sink.add(0, side, w(0));
  sink.add(1, side, w(-1));
  sink.add(2, side, w(1));
  sink.add(3, side, t(-1), t(0));
  sink.add(4, side, t(0), t(1));
  sink.add(6, side, w(-1), w(0));
  sink.add(7, side, w(0), w(1));
  sink.add(17, marks[i] ?? 0, side, marks[i + 1]);
  sink.add(26, clauses[i] ?? 0, clauses[i + 1], side);
  sink.add(31, side, lemmas[i]);
  sink.add(39, t(-2), t(-1), t(0) * 4 + side);
  sink.add(40, t(0), t(1), t(2) * 4 + side);
  sink.add(45, gluing(words, i), side, t(0));
  sink.add(46, w(1), w(2), side);
  sink.add(47, t(1), t(2), t(3) * 4 + side);
  return sink.count;
}

/** The features of the words of a sentence that depend on one cue; `write(i, out)` writes those of word i and returns how many. */
export function createRoleFeatures(
  facts: SentenceFacts,
  layout: SentenceLayout,
  candidate: Candidate,
): (i: number, out: Int32Array) => number {
  const { words, texts, lemmas, tags, quoted, marks } = facts;
  const { clauses, commas, verbs, quoteMarks } = layout;
  const { head, code } = candidate;
  const { frame, before, behind, content } = propose(facts, candidate);
  const end = contentEnd(words);
  const cueLemma = lemmas[head] ?? 0;
  const between = (counts: Uint16Array, i: number): number =>
    Math.min(3, Math.abs((counts[Math.max(i, head)] ?? 0) - (counts[Math.min(i, head) + 1] ?? 0)));
  return (i, out) => {
    const sink = new FeatureSink(out, ROLE_TEMPLATES);
    const side = sideOf(i, head);
    const distance = distanceOf(i - head);
    const w = (d: number): number => texts[i + d] ?? 1;
    const t = (d: number): number => tags[i + d] ?? 0;
    const of = frame[i] ?? 0;
    const places = ((before[i] ?? 0) * ROLE_LABELS + (content[i] ?? 0)) * ROLE_LABELS + (behind[i] ?? 0);
    const q = ((quoted[i - 1] ?? 0) * 4 + (quoted[i] ?? 0)) * 4 + (quoted[i + 1] ?? 0);
    const near = side * 256 + between(commas, i) * 64 + between(verbs, i) * 16 + between(quoteMarks, i);
    sink.add(9, cueLemma, distance);
    sink.add(10, cueLemma, side, w(0));
    sink.add(11, distance, t(0));
    sink.add(13, near, t(0));
    sink.add(14, near, q);
    sink.add(16, q, w(0));
    sink.add(18, marks[i] ?? 0, distance);
    sink.add(19, of, code);
    sink.add(20, of, near);
    sink.add(21, of, t(0), t(1));
    sink.add(22, of, frame[i + 1], frame[i - 1]);
    sink.add(24, places, of);
    sink.add(25, places, near);
    sink.add(28, clauses[i] ?? 0, near);
    sink.add(29, i === 0 ? 1 : i === end - 1 ? 2 : i >= end ? 3 : 0, side, t(0));
    sink.add(32, cueLemma, of);
    sink.add(33, cueLemma, places);
    sink.add(34, (of * 3 + (candidate.frame ? 1 : 0)) * 8 + frameElsewhere(facts, candidate, i), side);
    sink.add(35, w(0), of);
    sink.add(36, w(1), of, side);
    sink.add(37, w(-1), of, side);
    sink.add(48, near, w(0));
    if (distance % 16 <= 4) {
      const path = pathHash(tags, i, head);
      sink.add(41, path);
      sink.add(43, distance, w(0));
      sink.add(44, distance, t(0), t(1));
    }
    return sink.count;
  };
}

/** Does the word stand without a space behind the one before, and before the next? Nothing ends inside "well-kept". */
function gluing(words: readonly Token[], i: number): number {
  const word = words[i];
  return (words[i - 1]?.end === word?.start ? 2 : 0) + (words[i + 1]?.start === word?.end ? 1 : 0);
}

function pathHash(tags: Uint8Array, i: number, head: number): number {
  let hash = i < head ? 1 : 2;
  for (let k = Math.min(i, head); k <= Math.max(i, head); k++) hash = hash * 20 + (tags[k] ?? 0);
  return hash | 0;
}

/** Is the word a cue of another frame, or in its content or source? */
function frameElsewhere({ frames }: SentenceFacts, { frame }: Candidate, i: number): number {
  for (const other of frames) {
    if (other === frame) continue;
    if (other.cue.first <= i && i <= other.cue.last) return 1;
    if (other.source && other.source.first <= i && i <= other.source.last) return 2;
    if (other.content && other.content.first <= i && i <= other.content.last) return 3;
  }
  return 0;
}
