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
  /** Where the packed scores of its tokens start among those of all runs. */
  readonly row: number;
}

/** What is known of a document between the two passes. */
interface Tagging {
  readonly text: NameText;
  readonly evidence: DocumentEvidence;
  readonly runs: readonly Run[];
  /** Packed scores of the tokens of all runs. */
  readonly rows: Int32Array;
  /** Of the first pass. */
  readonly labels: Uint8Array;
}

class ChainTagger {
  readonly #model: NameModel;
  readonly #scorer: NameScorer;
  readonly #factors: Float64Array;
  readonly #leads: Float32Array;
  readonly #vocabulary = new Vocabulary();
  /** Room for the scores of one run. */
  #emissions = new Float32Array(64 * LABEL_COUNT);

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
    const runs: Run[] = [];
    for (const sequence of sequences) findRuns(cut, sequence, runs);
    const last = runs.at(-1);
    const rows = new Int32Array(last ? last.row + (last.to - last.from) * ROW_WORDS : 0);
    const tagging = {
      text: cut,
      evidence,
      runs,
      rows,
      labels: new Uint8Array(tokens.length),
    };
    this.#tagFirst(tagging);
    return this.#tagAgain(tagging);
  }

  #tagFirst({ text, evidence, runs, rows, labels }: Tagging): void {
    const source = this.#scorer.source(text);
    for (const { sequence, from, to, row } of runs) {
      const own = {
        text,
        facts: source.facts,
        nowhere: source.nowhere,
        sequence,
      };
      for (let i = from; i < to; i++) this.#scorer.scoreToken(own, evidence, i, rows, row + (i - from) * ROW_WORDS);
      bestLabels(this.#chainOf(rows, row, to - from), labels, from);
    }
    evidence.addLabels(labels);
  }

  /** The second pass, with what the first found of the words elsewhere. */
  #tagAgain({ text, evidence, runs, rows, labels }: Tagging): TaggedName[] {
    const names: TaggedName[] = [];
    for (const { from, to, row } of runs) {
      let hasChanged = false;
      for (let i = from; i < to; i++) {
        if (this.#scorer.addLabels(text, evidence, i, rows, row + (i - from) * ROW_WORDS)) hasChanged = true;
      }
      if (!hasChanged && !hasName(labels, from, to)) continue;
      const chain = this.#chainOf(rows, row, to - from);
      const own = hasChanged ? bestLabels(chain) : labels.subarray(from, to);
      if (hasName(own, 0, own.length)) this.#collectNames(chain, own, from, names);
    }
    return names;
  }

  /** The chain of `n` tokens whose scores start at `row`; it holds until the next call. */
  #chainOf(rows: Int32Array, row: number, n: number): Chain {
    const { transitions, unit } = this.#model;
    if (this.#emissions.length < n * LABEL_COUNT) this.#emissions = new Float32Array(n * LABEL_COUNT);
    for (let i = 0; i < n; i++) unpackRow(rows, row + i * ROW_WORDS, unit, this.#emissions, i * LABEL_COUNT);
    return { n, emissions: this.#emissions, transitions, leads: this.#leads };
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
      names.push({
        first: from + first,
        last: from + i,
        type: TAGGER_TYPES[type] ?? 'misc',
        confidence,
      });
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

/** Adds the runs of a sequence: "he met Ann in the old town hall today with Bob" -> [he met Ann in the], [today with Bob] */
function findRuns({ words }: NameText, sequence: Sequence, runs: Run[]): void {
  const { first, end } = sequence;
  let from = first;
  let to = -1;
  const close = (): void => {
    const before = runs.at(-1);
    const row = before ? before.row + (before.to - before.from) * ROW_WORDS : 0;
    if (to >= 0) runs.push({ sequence, from, to, row });
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
}

/** Reads the calibration curve at `probability`, linear between its steps. */
function reliabilityAt(curve: Float32Array, probability: number): number {
  const x = Math.min(1, Math.max(0, probability)) * RELIABILITY_STEPS;
  const low = Math.min(RELIABILITY_STEPS - 1, Math.floor(x));
  const a = curve[low] ?? 0;
  const b = curve[low + 1] ?? 0;
  return Math.round(1000 * (a + (b - a) * (x - low))) / 1000;
}
