import type { Token } from '../model';
import type { WordRange } from '../clause/splitClauses';
import { contentAfter, contentEnd } from '../quote/frameContent';
import { subjectAfter } from '../quote/sourcePhrase';
import type { Candidate } from './cueFeatures';
import { feature } from '../entity/featureHash';
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
  { words, texts, lemmas, tags, marks }: SentenceFacts,
  { clauses }: SentenceLayout,
  i: number,
  side: number,
  out: Int32Array,
): number {
  const word = texts[i] ?? 1;
  const before = texts[i - 1] ?? 1;
  const next = texts[i + 1] ?? 1;
  const tag = tags[i] ?? 0;
  const tagBefore = tags[i - 1] ?? 0;
  const nextTag = tags[i + 1] ?? 0;
  const secondTag = tags[i + 2] ?? 0;
  let n = 0;
  out[n++] = role(0, side, word);
  out[n++] = role(1, side, before);
  out[n++] = role(2, side, next);
  out[n++] = role(3, side, tagBefore, tag);
  out[n++] = role(4, side, tag, nextTag);
  out[n++] = role(6, side, before, word);
  out[n++] = role(7, side, word, next);
  out[n++] = role(17, marks[i] ?? 0, side, marks[i + 1]);
  out[n++] = role(26, clauses[i] ?? 0, clauses[i + 1], side);
  out[n++] = role(31, side, lemmas[i]);
  out[n++] = role(39, tags[i - 2] ?? 0, tagBefore, tag * 4 + side);
  out[n++] = role(40, tag, nextTag, secondTag * 4 + side);
  out[n++] = role(45, gluing(words, i), side, tag);
  out[n++] = role(46, next, texts[i + 2] ?? 1, side);
  out[n++] = role(47, nextTag, secondTag, (tags[i + 3] ?? 0) * 4 + side);
  return n;
}

/** Templates below are those of the features of cues. */
const ROLE_TEMPLATES = 64;

const role = (template: number, a: number, b?: number, c?: number): number =>
  feature(ROLE_TEMPLATES + template, a, b, c);

/** Bits of a key, from the lowest on. */
const field = (key: number, from: number, bits: number): number => (key >>> from) & ((1 << bits) - 1);

/**
 * Where a word stands: steps from the cue (5 bits), its tag (5), what lies between (8: side, commas, verbs, quotation marks), the quotation around it (6),
 * clause ends (2), entity (4). @returns how many features were written to `out`
 */
export function writeSituation(key: number, out: Int32Array): number {
  let n = 0;
  const distance = field(key, 0, 5);
  const tag = field(key, 5, 5);
  const near = nearOf(field(key, 10, 8));
  const mark = field(key, 26, 4);
  out[n++] = role(11, distance, tag);
  out[n++] = role(13, near, tag);
  out[n++] = role(14, near, field(key, 18, 6));
  out[n++] = role(18, mark, distance);
  out[n++] = role(28, field(key, 24, 2), near);
  return n;
}

/** What the rules propose for a word: by the frame (4 bits), the subject before, the clause and the subject behind (4 each), what lies between (8), its place in other frames (2), is there a frame (1). */
export function writeProposals(key: number, out: Int32Array): number {
  let n = 0;
  const of = field(key, 0, 4);
  const near = nearOf(field(key, 16, 8));
  const places = placesOf(field(key, 4, 12));
  out[n++] = role(20, of, near);
  out[n++] = role(24, places, of);
  out[n++] = role(25, places, near);
  out[n++] = role(34, (of * 3 + field(key, 26, 1)) * 8 + field(key, 24, 2), near >> 8);
  return n;
}

/** How the proposal of the frame runs on: its labels of the word, the one before and the next (4 bits each), the tags of the word and the next (5 each), side (2), end of the sentence (2). */
export function writeRuns(key: number, out: Int32Array): number {
  let n = 0;
  const of = field(key, 0, 4);
  const tag = field(key, 12, 5);
  out[n++] = role(21, of, tag, field(key, 17, 5));
  out[n++] = role(22, of, field(key, 8, 4), field(key, 4, 4));
  out[n++] = role(29, field(key, 24, 2), field(key, 22, 2), tag);
  return n;
}

/** Side, commas, verbs and quotation marks, two bits each, as the features have them. */
const nearOf = (bits: number): number => ((bits >> 2) << 4) | (bits & 3);

const placesOf = (bits: number): number =>
  (field(bits, 0, 4) * ROLE_LABELS + field(bits, 4, 4)) * ROLE_LABELS + field(bits, 8, 4);

/** The words of a sentence as they stand to one cue, one at a time: `moveTo` first. */
export class CueView {
  readonly #facts: SentenceFacts;
  readonly #layout: SentenceLayout;
  readonly #candidate: Candidate;
  readonly #proposals: Proposals;
  readonly #end: number;
  readonly #lemma: number;
  #i = 0;
  #side = 0;
  #distance = 0;
  /** What lies between the word and the cue: side, commas, verbs, quotation marks, two bits each. */
  #near = 0;
  /** The quotation around the words before, here and behind, two bits each. */
  #quoted = 0;
  /** What the rules propose: by the frame, the subject before, the clause and the subject behind, four bits each. */
  #labels = 0;

  constructor(facts: SentenceFacts, layout: SentenceLayout, candidate: Candidate) {
    this.#facts = facts;
    this.#layout = layout;
    this.#candidate = candidate;
    this.#proposals = propose(facts, candidate);
    this.#end = contentEnd(facts.words);
    this.#lemma = facts.lemmas[candidate.head] ?? 0;
  }

  moveTo(i: number): void {
    const { head } = this.#candidate;
    const { quoted } = this.#facts;
    const { frame, before, content, behind } = this.#proposals;
    this.#i = i;
    this.#side = sideOf(i, head);
    this.#distance = distanceOf(i - head);
    this.#near = (this.#side << 6) | this.#countBetween(Math.min(i, head), Math.max(i, head));
    this.#quoted = ((quoted[i - 1] ?? 0) << 4) | ((quoted[i] ?? 0) << 2) | (quoted[i + 1] ?? 0);
    this.#labels = (frame[i] ?? 0) | ((before[i] ?? 0) << 4) | ((content[i] ?? 0) << 8) | ((behind[i] ?? 0) << 12);
  }

  /** Key for `writeSituation`. */
  get situation(): number {
    const { tags, marks } = this.#facts;
    const clause = this.#layout.clauses[this.#i] ?? 0;
    const place = this.#distance | ((tags[this.#i] ?? 0) << 5) | (this.#near << 10);
    return place | (this.#quoted << 18) | (clause << 24) | ((marks[this.#i] ?? 0) << 26);
  }

  /** Key for `writeProposals`. */
  get proposed(): number {
    const elsewhere = frameElsewhere(this.#facts, this.#candidate, this.#i);
    return this.#labels | (this.#near << 16) | (elsewhere << 24) | ((this.#candidate.frame ? 1 : 0) << 26);
  }

  /** Key for `writeRuns`. */
  get run(): number {
    const { tags } = this.#facts;
    const { frame } = this.#proposals;
    const i = this.#i;
    const edge = i === 0 ? 1 : i === this.#end - 1 ? 2 : i >= this.#end ? 3 : 0;
    const labels = (frame[i] ?? 0) | ((frame[i - 1] ?? 0) << 4) | ((frame[i + 1] ?? 0) << 8);
    return labels | ((tags[i] ?? 0) << 12) | ((tags[i + 1] ?? 0) << 17) | (this.#side << 22) | (edge << 24);
  }

  /** What `writeCue` hangs on, beside the cue: the same again for many words in a row. */
  get cueKey(): number {
    return this.#labels | (this.#distance << 16);
  }

  /** What is peculiar to the cue's lemma and class. */
  writeCue(out: Int32Array): number {
    let n = 0;
    const of = field(this.#labels, 0, 4);
    out[n++] = role(9, this.#lemma, this.#distance);
    out[n++] = role(19, of, this.#candidate.code);
    out[n++] = role(32, this.#lemma, of);
    out[n++] = role(33, this.#lemma, placesOf(field(this.#labels, 4, 12)));
    return n;
  }

  /** What hangs on the word itself. */
  writeWord(out: Int32Array): number {
    let n = 0;
    const { texts, tags } = this.#facts;
    const i = this.#i;
    const of = field(this.#labels, 0, 4);
    const word = texts[i] ?? 1;
    out[n++] = role(16, this.#quoted, word);
    out[n++] = role(35, word, of);
    out[n++] = role(36, texts[i + 1] ?? 1, of, this.#side);
    out[n++] = role(37, texts[i - 1] ?? 1, of, this.#side);
    if (this.#distance % 16 <= 4) {
      out[n++] = role(41, pathHash(tags, i, this.#candidate.head));
      out[n++] = role(43, this.#distance, word);
      out[n++] = role(44, this.#distance, tags[i] ?? 0, tags[i + 1] ?? 0);
    }
    return n;
  }

  #countBetween(low: number, high: number): number {
    const { commas, verbs, quoteMarks } = this.#layout;
    return (between(commas, low, high) << 4) | (between(verbs, low, high) << 2) | between(quoteMarks, low, high);
  }
}

/** How many are counted between two words, at most 3. */
function between(counts: Uint16Array, low: number, high: number): number {
  return Math.min(3, Math.abs((counts[high] ?? 0) - (counts[low + 1] ?? 0)));
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
