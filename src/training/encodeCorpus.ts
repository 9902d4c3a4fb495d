import { DocumentEvidence } from '../analysis/entity/documentEvidence';
import {
  MOST_JOINED,
  NO_WORD,
  evidenceFeatures,
  joinFeatures,
  readWord,
  type WordFacts,
} from '../analysis/entity/nameFeatures';
import { OUTSIDE } from '../analysis/entity/nameLabels';
import type { WordClasses } from '../analysis/entity/wordClasses';
import { FeatureIndex } from './featureIndex';
import type { TrainingDocument } from './readCorpus';
import type { EncodedSequence } from './trainChain';

/** Turns documents into numbers with one feature index for all. */
export class CorpusEncoder {
  readonly index = new FeatureIndex();
  readonly #classes: WordClasses;
  readonly #words = new Map<string, { facts: WordFacts; ids: readonly Int32Array[] }>();
  readonly #joined = new Int32Array(MOST_JOINED);
  readonly #found = new Int32Array(512);

  constructor(classes: WordClasses) {
    this.#classes = classes;
  }

  /** `labels`: a first pass over the document's sequences, as the evidence of the second. */
  encode(document: TrainingDocument, labels?: readonly Uint8Array[]): EncodedSequence[] {
    const evidence = new DocumentEvidence(document.sequences, labels);
    const nowhere = this.#facts(NO_WORD);
    return document.sequences.map((sequence, s) => {
      const facts = sequence.map((token) => this.#facts(token.word));
      const starts = new Int32Array(sequence.length + 1);
      const features: number[] = [];
      sequence.forEach((token, i) => {
        let n = 0;
        for (let offset = -2; offset <= 2; offset++) {
          for (const feature of (facts[i + offset] ?? nowhere).byOffset[offset + 2] ?? []) this.#found[n++] = feature;
        }
        const joined = joinFeatures(sequence, facts, i, nowhere, this.#joined);
        for (let k = 0; k < joined; k++) this.#found[n++] = this.#joined[k] ?? 0;
        const seen = evidenceFeatures(token, evidence.of(token, labels?.[s]?.[i] ?? OUTSIDE), this.#joined);
        for (let k = 0; k < seen; k++) this.#found[n++] = this.#joined[k] ?? 0;
        for (let k = 0; k < n; k++) features.push(this.index.add(this.#found[k] ?? 0));
        starts[i + 1] = features.length;
      });
      return {
        starts,
        features: Int32Array.from(features),
        gold: document.labels[s] ?? new Uint8Array(sequence.length),
      };
    });
  }

  #facts(word: string): WordFacts {
    let known = this.#words.get(word);
    if (!known) {
      known = { facts: readWord(word, this.#classes), ids: [] };
      this.#words.set(word, known);
    }
    return known.facts;
  }
}

/** Keeps the features that were seen at least `least` times; returns them in their new order with the sequences renumbered. */
export function pruneFeatures(
  index: FeatureIndex,
  sequences: readonly EncodedSequence[],
  least: number,
): { features: Int32Array; sequences: EncodedSequence[] } {
  const all = index.features();
  const renumbered = new Int32Array(index.size).fill(-1);
  const kept: number[] = [];
  all.forEach((feature, id) => {
    if (index.countOf(id) >= least) renumbered[id] = kept.push(feature) - 1;
  });
  const pruned = sequences.map(({ starts, features, gold }) => {
    const newStarts = new Int32Array(starts.length);
    const out: number[] = [];
    for (let i = 0; i + 1 < starts.length; i++) {
      for (let k = starts[i] ?? 0; k < (starts[i + 1] ?? 0); k++) {
        const id = renumbered[features[k] ?? 0] ?? -1;
        if (id >= 0) out.push(id);
      }
      newStarts[i + 1] = out.length;
    }
    return { starts: newStarts, features: Int32Array.from(out), gold };
  });
  return { features: Int32Array.from(kept), sequences: pruned };
}
