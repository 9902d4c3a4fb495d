import type { Token } from '../model';
import { bestLabels, nameProbability, sumChain, transitionFactors, type Chain } from './chain';
import { DocumentEvidence } from './documentEvidence';
import { MOST_JOINED, NO_WORD, REACH, evidenceFeatures, joinFeatures, readWord, type WordFacts } from './nameFeatures';
import { LABEL_COUNT, OUTSIDE, TAGGER_TYPES, isOpen, typeOf, type TaggerType } from './nameLabels';
import { RELIABILITY_STEPS, addFeature, readModel, type NameModel } from './nameModel';
import { cutSequences, type NameToken } from './nameSequences';
import { CAPITALS } from './wordShape';

/** A name that the tagger sees: tokens `first` to `last`, both included. */
export interface TaggedName {
  readonly first: number;
  readonly last: number;
  readonly type: TaggerType;
  /** Share of such names that were right on text the tagger had not seen. */
  readonly confidence: number;
}

export interface NameTagger {
  /** Names of a document in text order, without overlaps. Linear in its length. */
  tag(text: string, tokens: readonly Token[]): TaggedName[];
}

/**
 * Loads the trained tagger from the bytes of `media/models/names.bin`.
 * @throws RangeError where they are no model, damaged, or of another version.
 */
export function loadNameTagger(bytes: Uint8Array): NameTagger {
  const model = readModel(bytes);
  const words = new WordCache(model);
  const factors = transitionFactors(model.transitions);
  return {
    tag: (text, tokens) => tagDocument(model, words, factors, cutSequences(text, tokens)),
  };
}

/** A part of a sequence near capital letters: the tokens from `from` to before `to`; all others are outside of names. */
interface Run {
  readonly sequence: number;
  readonly from: number;
  readonly to: number;
}

function tagDocument(model: NameModel, words: WordCache, factors: Float64Array, all: NameToken[][]): TaggedName[] {
  const sequences = all.filter((sequence) => sequence.some(mayStartName));
  const spelling = new DocumentEvidence(sequences);
  const labels = sequences.map((sequence) => new Uint8Array(sequence.length));
  const runs = sequences.flatMap((sequence, s) => {
    const entries = sequence.map((token) => words.get(token.word));
    const facts = entries.map((entry) => entry.facts);
    return findRuns(sequence, s).map((run) => ({
      run,
      scores: scoreRun(model, words.nowhere, { sequence, entries, facts }, run),
    }));
  });
  for (const { run, scores } of runs) {
    const chain = chainOf(model, sequences[run.sequence] ?? [], run, scores, spelling);
    labels[run.sequence]?.set(bestLabels(chain), run.from);
  }
  const evidence = new DocumentEvidence(sequences, labels);
  const names: TaggedName[] = [];
  for (const { run, scores } of runs) {
    const sequence = sequences[run.sequence] ?? [];
    const chain = chainOf(model, sequence, run, scores, evidence, labels[run.sequence]);
    collectNames(model, factors, sequence, run, chain, names);
  }
  return names;
}

const mayStartName = (token: NameToken): boolean =>
  token.capitals !== CAPITALS.none && token.capitals !== CAPITALS.lower && token.capitals !== CAPITALS.digit;

/** How far from a word with a capital a name may reach: "Bank of the West". */
const MARGIN = 2;

/** "he met Ann in the old town hall today with Bob" -> [he met Ann in the], [today with Bob] */
function findRuns(sequence: readonly NameToken[], number: number): Run[] {
  const runs: Run[] = [];
  let to = 0;
  let from = 0;
  sequence.forEach((token, i) => {
    if (!mayStartName(token)) return;
    if (to > 0 && i - MARGIN > to) runs.push({ sequence: number, from, to });
    if (to === 0 || i - MARGIN > to) from = Math.max(0, i - MARGIN);
    to = Math.min(sequence.length, i + MARGIN + 1);
  });
  if (to > 0) runs.push({ sequence: number, from, to });
  return runs;
}

interface ReadSequence {
  readonly sequence: readonly NameToken[];
  readonly entries: readonly WordEntry[];
  readonly facts: readonly WordFacts[];
}

/** Scores of all labels at each token of a run, without what the document says elsewhere. */
function scoreRun(
  model: NameModel,
  nowhere: WordEntry,
  { sequence, entries, facts }: ReadSequence,
  { from, to }: Run,
): Float32Array {
  const scores = new Float32Array((to - from) * LABEL_COUNT);
  for (let i = from; i < to; i++) {
    const base = (i - from) * LABEL_COUNT;
    for (let offset = -REACH; offset <= REACH; offset++) {
      addRow((entries[i + offset] ?? nowhere).scores, (offset + REACH) * LABEL_COUNT, scores, base);
    }
    const count = joinFeatures(sequence, facts, i, nowhere.facts, buffer);
    for (let k = 0; k < count; k++) addFeature(model, buffer[k] ?? 0, scores, base);
  }
  return scores;
}

function addRow(row: Float32Array, from: number, scores: Float32Array, base: number): void {
  for (let label = 0; label < LABEL_COUNT; label++) {
    scores[base + label] = (scores[base + label] ?? 0) + (row[from + label] ?? 0);
  }
}

const buffer = new Int32Array(MOST_JOINED);

/** The chain of a run with what the document says elsewhere of its tokens; `labels`: those of the first pass. */
function chainOf(
  model: NameModel,
  sequence: readonly NameToken[],
  { from, to }: Run,
  emissions: Float32Array,
  evidence: DocumentEvidence,
  labels?: Uint8Array,
): Chain {
  const scores = emissions.slice();
  for (let i = from; i < to; i++) {
    const token = sequence[i];
    if (!token) continue;
    const count = evidenceFeatures(token, evidence.of(token, labels?.[i] ?? OUTSIDE), buffer);
    for (let k = 0; k < count; k++) addFeature(model, buffer[k] ?? 0, scores, (i - from) * LABEL_COUNT);
  }
  return { n: to - from, emissions: scores, transitions: model.transitions, spread: model.spread };
}

function collectNames(
  model: NameModel,
  factors: Float64Array,
  sequence: readonly NameToken[],
  { from }: Run,
  chain: Chain,
  names: TaggedName[],
): void {
  const labels = bestLabels(chain);
  if (labels.every((label) => label === OUTSIDE)) return;
  const sums = sumChain(chain, factors);
  let first = 0;
  labels.forEach((label, i) => {
    if (label === OUTSIDE) first = i + 1;
    if (label === OUTSIDE || isOpen(label)) return;
    const type = typeOf(label);
    const probability = nameProbability(sums, factors, first, i, type);
    names.push({
      first: sequence[from + first]?.index ?? 0,
      last: sequence[from + i]?.index ?? 0,
      type: TAGGER_TYPES[type] ?? 'misc',
      confidence: reliabilityAt(model.reliability, probability),
    });
    first = i + 1;
  });
}

/** Reads the calibration curve at `probability`, linear between its steps. */
function reliabilityAt(curve: Float32Array, probability: number): number {
  const x = Math.min(1, Math.max(0, probability)) * RELIABILITY_STEPS;
  const low = Math.min(RELIABILITY_STEPS - 1, Math.floor(x));
  const a = curve[low] ?? 0;
  const b = curve[low + 1] ?? 0;
  return Math.round(1000 * (a + (b - a) * (x - low))) / 1000;
}

interface WordEntry {
  readonly facts: WordFacts;
  /** Scores that the word gives to all labels of the tokens from which it is seen: (2 REACH + 1) rows. */
  readonly scores: Float32Array;
}

/** Facts and scores of each spelling, computed once; emptied when it grows past a large vocabulary. */
class WordCache {
  readonly #model: NameModel;
  readonly #entries = new Map<string, WordEntry>();
  readonly nowhere: WordEntry;

  constructor(model: NameModel) {
    this.#model = model;
    this.nowhere = this.#read(NO_WORD);
  }

  get(word: string): WordEntry {
    const known = this.#entries.get(word);
    if (known) return known;
    if (this.#entries.size >= 20_000) this.#entries.clear();
    const entry = this.#read(word);
    this.#entries.set(word, entry);
    return entry;
  }

  #read(word: string): WordEntry {
    const facts = readWord(word, this.#model.classes);
    const scores = new Float32Array((2 * REACH + 1) * LABEL_COUNT);
    facts.byOffset.forEach((features, i) => {
      // A word at offset +1 of a token sees that token at offset -1: byOffset is indexed from the token's side.
      for (const feature of features) addFeature(this.#model, feature, scores, i * LABEL_COUNT);
    });
    return { facts, scores };
  }
}
