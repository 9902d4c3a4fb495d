import type { Frame } from '../quote/findFrames';
import type { WordRange } from '../clause/splitClauses';
import { subjectBefore } from '../quote/sourcePhrase';
import { isComma, isPause, lower } from '../clause/wordForm';
import { hashText } from '../entity/featureHash';
import { FeatureSink } from './featureSink';
import type { SentenceFacts } from './sentenceFacts';
import type { CueClass, PartOfSpeech } from '../model';

const CLASS_CODES: Readonly<Record<CueClass, number>> = {
  speech: 1,
  denial: 2,
  belief: 3,
  stance: 4,
  accordingTo: 5,
  hearsay: 6,
  label: 7,
};

const AUXILIARY: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['AUX', 'PART', 'ADV']);

/** A word that may be a cue, with what the rules know of it. */
export interface Candidate {
  readonly head: number;
  /** The frame that the rules find for it. */
  readonly frame: Frame | undefined;
  /** Class of the frame, 0 for none, more where it has a source and a content. */
  readonly code: number;
  /** The noun phrase before the verb and its auxiliaries. */
  readonly subject: WordRange | undefined;
}

export function describeCandidate(facts: SentenceFacts, head: number, frame: Frame | undefined): Candidate {
  const code = frame ? CLASS_CODES[frame.kind] * 4 + (frame.source ? 2 : 0) + (frame.content ? 1 : 0) : 0;
  let first = head;
  while (AUXILIARY.has(facts.words[first - 1]?.tag ?? 'X')) first--;
  return { head, frame, code, subject: first > 0 ? subjectBefore(facts.words, first - 1) : undefined };
}

/** Writes what tells whether a word is a cue to `out`; returns how many features it wrote. */
export function writeCueFeatures(facts: SentenceFacts, candidate: Candidate, out: Int32Array): number {
  const { texts, lemmas, tags, quoted } = facts;
  const { head } = candidate;
  const w = (d: number): number => texts[head + d] ?? 1;
  const t = (d: number): number => tags[head + d] ?? 0;
  const l = lemmas[head] ?? 0;
  const sink = new FeatureSink(out);
  sink.add(1, l);
  sink.add(2, w(0));
  sink.add(3, l, t(0));
  sink.add(4, w(-1));
  sink.add(5, w(1));
  sink.add(6, w(-2));
  sink.add(7, w(2));
  sink.add(8, t(-1), t(0));
  sink.add(9, t(0), t(1));
  sink.add(10, t(-2), t(-1), t(0));
  sink.add(11, t(0), t(1), t(2));
  sink.add(12, t(-1), t(0), t(1));
  sink.add(13, l, w(1));
  sink.add(14, l, w(-1));
  sink.add(15, l, t(1));
  sink.add(16, l, t(-1));
  sink.add(17, l, t(1), t(2));
  sink.add(18, w(1), w(2));
  sink.add(19, w(-2), w(-1));
  sink.add(20, l, quoted[head]);
  sink.add(21, quoted[head] ?? 0, t(0));
  addSituation(sink, facts, candidate);
  return sink.count;
}

/** What the rules know of the word: its frame, its subject, what follows, where it stands. */
function addSituation(sink: FeatureSink, facts: SentenceFacts, candidate: Candidate): void {
  const { lemmas, tags, quoted, marks, words } = facts;
  const { head, code, subject } = candidate;
  const l = lemmas[head] ?? 0;
  const tag = tags[head] ?? 0;
  sink.add(22, code);
  sink.add(23, code, l);
  sink.add(24, code, quoted[head]);
  sink.add(25, code, facts.region);
  const subjectMark = subject ? (marks[subject.last] ?? 0) >> 1 : 9;
  sink.add(26, subjectMark, subject ? (tags[subject.last] ?? 0) : 0, tag);
  sink.add(27, subject ? (lemmas[subject.last] ?? 0) : 1);
  sink.add(28, l, subjectMark);
  sink.add(29, l, subject ? (lemmas[subject.last] ?? 0) : 1);
  sink.add(30, hashText(words[head]?.lemma.slice(-3) ?? ''), tag);
  const that = hasThat(facts, head);
  sink.add(31, that, tag);
  sink.add(32, l, that);
  sink.add(33, facts.region, tag);
  sink.add(34, Math.min(head, 6), tag);
  const place = placeInFrames(facts, candidate);
  sink.add(35, place, tag);
  sink.add(36, l, place);
  sink.add(37, nextNominal(facts, head), l);
}

const THAT: ReadonlySet<string> = new Set(['that', 'whether', 'if']);

/** Is there "that", a quotation mark or "to" soon behind it, before any comma? */
function hasThat({ words }: SentenceFacts, head: number): number {
  for (let k = head + 1; k < Math.min(words.length, head + 8); k++) {
    const text = words[k]?.text ?? '';
    if (THAT.has(lower(words[k]))) return 1;
    if (text === '"' || text === '“' || text === '”') return 2;
    if (text === 'to') return 3;
    if (isComma(words[k]) || isPause(words[k])) return 4;
  }
  return 0;
}

/** Where the candidate lies in what the rules found for other words: in what is said, in who says it. */
function placeInFrames({ frames }: SentenceFacts, { head, frame }: Candidate): number {
  let place = frames.length === 0 ? 0 : 1;
  for (const other of frames) {
    if (other === frame) continue;
    if (other.content && other.content.first <= head && head <= other.content.last) place = 2;
    else if (other.source && other.source.first <= head && head <= other.source.last) return 3;
    else if (other.cue.first <= head && head <= other.cue.last) return 4;
  }
  return place;
}

/** What the first noun behind it is. */
function nextNominal({ words, marks, tags }: SentenceFacts, head: number): number {
  for (let k = head + 1; k < Math.min(words.length, head + 5); k++) {
    const tag = words[k]?.tag;
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON') return ((marks[k] ?? 0) >> 1) * 32 + (tags[k] ?? 0);
    if (tag === 'PUNCT') return 1;
  }
  return 0;
}
