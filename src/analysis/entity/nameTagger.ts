import type { Token } from '../model';
import { bestLabels, leadsOf, nameProbability, sumChain, transitionFactors, type Chain } from './chain';
import { DocumentEvidence } from './documentEvidence';
import { ROW_WORDS, unpackRow } from './labelRow';
import { LABEL_COUNT, OUTSIDE, TAGGER_TYPES, isOpen, typeOf, type TaggerType } from './nameLabels';
import { RELIABILITY_STEPS, readModel, type NameModel } from './nameModel';
import { NameScorer } from './nameScorer';
import { cutSequences, type NameText, type Sequence } from './nameSequences';
import { Vocabulary } from './nameWord';

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
  const tagger = new ChainTagger(readModel(bytes));
  return { tag: (text, tokens) => tagger.tag(text, tokens) };
}

/** A part of a sequence near capital letters: the tokens from `from` to before `to`; all others are outside of names. */
interface Run {
  readonly sequence: Sequence;
  readonly from: number;
  readonly to: number;
  /** Packed scores of its tokens. */
  readonly rows: Int32Array;
}

class ChainTagger {
  readonly #model: NameModel;
  readonly #scorer: NameScorer;
  readonly #factors: Float64Array;
  readonly #leads: Float32Array;
  readonly #vocabulary = new Vocabulary();

  constructor(model: NameModel) {
    this.#model = model;
    this.#scorer = new NameScorer(model);
    this.#factors = transitionFactors(model.transitions);
    this.#leads = leadsOf(model.transitions);
  }

  tag(text: string, tokens: readonly Token[]): TaggedName[] {
    const cut = cutSequences(text, tokens, this.#vocabulary);
    const sequences = cut.sequences.filter((sequence) => hasCapital(cut, sequence));
    const evidence = new DocumentEvidence(cut, sequences);
    const runs = sequences.flatMap((sequence) => findRuns(cut, sequence));
    const labels = new Uint8Array(tokens.length);
    this.#score(cut, runs, evidence);
    for (const run of runs) labels.set(bestLabels(this.#chainOf(run)), run.from);
    evidence.addLabels(labels);
    const names: TaggedName[] = [];
    for (const run of runs) this.#tagAgain(cut, run, evidence, labels, names);
    return names;
  }

  /** Scores of all labels at each token of each run. */
  #score(text: NameText, runs: readonly Run[], evidence: DocumentEvidence): void {
    const source = this.#scorer.source(text);
    for (const { sequence, from, to, rows } of runs) {
      const own = { ...source, sequence };
      for (let i = from; i < to; i++) this.#scorer.scoreToken(own, evidence, i, rows, (i - from) * ROW_WORDS);
    }
  }

  /** The second pass over a run, with what the first found of its words elsewhere. */
  #tagAgain(
    text: NameText,
    { from, to, rows }: Run,
    evidence: DocumentEvidence,
    first: Uint8Array,
    names: TaggedName[],
  ): void {
    let hasChanged = false;
    for (let i = from; i < to; i++) {
      if (this.#scorer.addLabels(text, evidence, i, rows, (i - from) * ROW_WORDS)) hasChanged = true;
    }
    if (!hasChanged && !hasName(first, from, to)) return;
    const chain = this.#chainOf({ from, to, rows });
    const labels = hasChanged ? bestLabels(chain) : first.subarray(from, to);
    if (hasName(labels, 0, labels.length)) this.#collectNames(chain, labels, from, names);
  }

  #chainOf({ from, to, rows }: Omit<Run, 'sequence'>): Chain {
    const { transitions, unit } = this.#model;
    const emissions = new Float32Array((to - from) * LABEL_COUNT);
    for (let i = 0; i < to - from; i++) unpackRow(rows, i * ROW_WORDS, unit, emissions, i * LABEL_COUNT);
    return { n: to - from, emissions, transitions, leads: this.#leads };
  }

  #collectNames(chain: Chain, labels: Uint8Array, from: number, names: TaggedName[]): void {
    const sums = sumChain(chain, this.#factors, LEAST);
    let first = 0;
    labels.forEach((label, i) => {
      if (label === OUTSIDE) first = i + 1;
      if (label === OUTSIDE || isOpen(label)) return;
      const type = typeOf(label);
      const probability = nameProbability(sums, this.#factors, first, i, type);
      const confidence = reliabilityAt(this.#model.reliability, probability);
      names.push({ first: from + first, last: from + i, type: TAGGER_TYPES[type] ?? 'misc', confidence });
      first = i + 1;
    });
  }
}

function hasCapital({ words }: NameText, { first, end }: Sequence): boolean {
  for (let i = first; i < end; i++) if (words[i]?.mayStartName) return true;
  return false;
}

function hasName(labels: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (labels[i] !== OUTSIDE) return true;
  return false;
}

/** Shares under this cannot change a confidence of three digits. */
const LEAST = 1e-6;

/** How far from a word with a capital a name may reach: "Bank of the West". */
const MARGIN = 2;

/** "he met Ann in the old town hall today with Bob" -> [he met Ann in the], [today with Bob] */
function findRuns({ words }: NameText, sequence: Sequence): Run[] {
  const runs: Run[] = [];
  const { first, end } = sequence;
  let from = first;
  let to = -1;
  const close = (): void => {
    if (to >= 0) runs.push({ sequence, from, to, rows: new Int32Array((to - from) * ROW_WORDS) });
  };
  for (let i = first; i < end; i++) {
    if (!words[i]?.mayStartName) continue;
    if (i - MARGIN > to) {
      close();
      from = Math.max(first, i - MARGIN);
    }
    to = Math.min(end, i + MARGIN + 1);
  }
  close();
  return runs;
}

/** Reads the calibration curve at `probability`, linear between its steps. */
function reliabilityAt(curve: Float32Array, probability: number): number {
  const x = Math.min(1, Math.max(0, probability)) * RELIABILITY_STEPS;
  const low = Math.min(RELIABILITY_STEPS - 1, Math.floor(x));
  const a = curve[low] ?? 0;
  const b = curve[low + 1] ?? 0;
  return Math.round(1000 * (a + (b - a) * (x - low))) / 1000;
}
