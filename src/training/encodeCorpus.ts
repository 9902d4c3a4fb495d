import { DocumentEvidence } from '../analysis/entity/documentEvidence';
import {
  MOST_JOINED,
  NO_WORD,
  REACH,
  joinFeatures,
  longerFeatures,
  placeFeatures,
  readWord,
  spellingFeatures,
  tagFeatures,
  typeFeatures,
  type FeatureSource,
} from '../analysis/entity/nameFeatures';
import { tagAt } from '../analysis/entity/nameSequences';
import type { WordFacts } from '../analysis/entity/nameWord';
import type { WordClasses } from '../analysis/entity/wordClasses';
import { FeatureIndex } from './featureIndex';
import type { TrainingDocument } from './readCorpus';
import type { EncodedSequence } from './trainChain';

/** Turns documents into numbers with one feature index for all. */
export class CorpusEncoder {
  readonly index = new FeatureIndex();
  readonly #classes: WordClasses;
  readonly #words = new Map<string, WordFacts>();
  readonly #joined = new Int32Array(MOST_JOINED);

  constructor(classes: WordClasses) {
    this.#classes = classes;
  }

  /** `labels`: of a first pass over the document's tokens, as the evidence of the second. */
  encode({ cut, labels: gold }: TrainingDocument, labels?: Uint8Array): EncodedSequence[] {
    const evidence = new DocumentEvidence(cut);
    if (labels) evidence.addLabels(labels);
    const facts = cut.words.map((word) => this.#facts(word.spelling));
    return cut.sequences.map((sequence) => {
      const source = { text: cut, facts, sequence, nowhere: this.#facts(NO_WORD) };
      const { first, end } = sequence;
      const starts = new Int32Array(end - first + 1);
      const features: number[] = [];
      for (let i = first; i < end; i++) {
        this.#addFeatures(source, evidence, i, features);
        starts[i + 1 - first] = features.length;
      }
      return { starts, features: Int32Array.from(features), gold: gold.slice(first, end) };
    });
  }

  /** All features of a token, in an order that never changes: the trained bytes depend on it. */
  #addFeatures(source: FeatureSource, evidence: DocumentEvidence, i: number, out: number[]): void {
    const { text, facts, sequence, nowhere } = source;
    for (let offset = -REACH; offset <= REACH; offset++) {
      const at = i + offset;
      const seen = (at >= sequence.first && at < sequence.end ? facts[at] : undefined) ?? nowhere;
      for (const feature of seen.byOffset[offset + REACH] ?? []) out.push(this.index.add(feature));
    }
    const joined = this.#joined;
    const take = (count: number): void => {
      for (let k = 0; k < count; k++) out.push(this.index.add(joined[k] ?? 0));
    };
    const capitals = text.words[i]?.capitals ?? 0;
    const place = text.places[i] ?? 0;
    const line = text.lines[i] ?? 0;
    take(placeFeatures(capitals, place, line, joined));
    const [before, tag, after] = [i - 1, i, i + 1].map((at) => tagAt(text, sequence, at));
    take(tagFeatures(before ?? 0, tag ?? 0, after ?? 0, capitals, joined));
    take(joinFeatures(source, i, joined));
    take(spellingFeatures(evidence.spellingOf(i), capitals, place, line, joined));
    const type = evidence.typeOf(i);
    if (type >= 0) take(typeFeatures(type, capitals, place, joined));
    const longer = evidence.longerOf(i);
    if (longer >= 0) take(longerFeatures(longer, joined));
  }

  #facts(word: string): WordFacts {
    const known = this.#words.get(word);
    if (known) return known;
    const facts = readWord(word, this.#classes);
    this.#words.set(word, facts);
    return facts;
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
