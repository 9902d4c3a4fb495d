import type { WordClasses } from '../analysis/entity/wordClasses';
import { CorpusEncoder, pruneFeatures } from './encodeCorpus';
import type { TrainingDocument } from './readCorpus';
import { countFeatures, predictEncoded, trainChain, type ChainWeights, type EncodedSequence } from './trainChain';
import { seededRandom } from './seededRandom';

export interface TaggerOptions {
  /** Least number of times that a feature must be seen. */
  readonly least: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** Weights kept in the end, and how long they are trained on alone: see trainChain. */
  readonly keep: number;
  readonly pruneEpochs: number;
  /** Number of documents in a row that are versions of one: they go into the same part. */
  readonly versions: number;
  /** Parts of the corpus for the cross-validated first pass; under 2: none, and the second pass learns nothing. */
  readonly folds: number;
  readonly foldEpochs: number;
  readonly onProgress?: (message: string) => void;
}

export interface TrainedTagger {
  readonly features: Int32Array;
  readonly weights: ChainWeights;
  /** How often each feature was seen. */
  readonly counts: Int32Array;
}

/** Share of documents that the final model sees without the labels of a first pass, so that it can make that pass itself. */
const WITHOUT_LABELS = 0.35;

/** One document in so many is held out for `judge`. */
const HELD_OUT = 10;

export interface TrainedPair {
  readonly tagger: TrainedTagger;
  /** The same, trained without `heldOut`: what it says of those tells how far the tagger is to be trusted on new text. */
  readonly judge: TrainedTagger;
  readonly heldOut: readonly TrainingDocument[];
}

/** Trains the tagger: labels of a first pass by cross-validation, then one model that works with and without them. */
export function trainTagger(
  documents: readonly TrainingDocument[],
  classes: WordClasses,
  options: TaggerOptions,
): TrainedPair {
  const firstPass = options.folds > 1 ? crossLabel(documents, classes, options) : undefined;
  const random = seededRandom(3);
  const encoder = new CorpusEncoder(classes);
  const encoded = documents.map((document, d) =>
    encoder.encode(document, random() < WITHOUT_LABELS ? undefined : firstPass?.[d]),
  );
  const isHeldOut = (d: number): boolean => Math.floor(d / options.versions) % HELD_OUT === HELD_OUT - 1;
  const tagger = fit(encoder, encoded.flat(), options, options.epochs);
  const judging = encoded.filter((_, d) => !isHeldOut(d)).flat();
  return {
    tagger,
    judge: fit(encoder, judging, options, options.epochs),
    heldOut: documents.filter((_, d) => isHeldOut(d) && d % options.versions === 0),
  };
}

function fit(
  encoder: CorpusEncoder,
  encoded: readonly EncodedSequence[],
  options: TaggerOptions,
  epochs: number,
): TrainedTagger {
  const { features, sequences } = pruneFeatures(encoder.index, encoded, options.least);
  options.onProgress?.(`${sequences.length} sequences, ${features.length} features`);
  const weights = trainChain(sequences, features.length, {
    ...options,
    epochs,
    seed: 11,
    onEpoch: (epoch, loss) => options.onProgress?.(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`),
  });
  return { features, weights, counts: countFeatures(sequences, features.length) };
}

/** Labels of each document by a model that was trained on the other parts. */
function crossLabel(
  documents: readonly TrainingDocument[],
  classes: WordClasses,
  options: TaggerOptions,
): Uint8Array[] {
  const encoder = new CorpusEncoder(classes);
  const all = documents.map((document) => encoder.encode(document));
  const { features, sequences } = pruneFeatures(encoder.index, all.flat(), options.least);
  let at = 0;
  const byDocument = all.map((own) => sequences.slice(at, (at += own.length)));
  const foldOf = (d: number): number => Math.floor(d / options.versions) % options.folds;
  const labels = documents.map((document) => new Uint8Array(document.tokens.length));
  for (let fold = 0; fold < options.folds; fold++) {
    const training = byDocument.flatMap((own, d) => (foldOf(d) === fold ? [] : own));
    const weights = trainChain(training, features.length, {
      ...options,
      epochs: options.foldEpochs,
      pruneEpochs: 0,
      seed: 5 + fold,
    });
    byDocument.forEach((own, d) => {
      if (foldOf(d) !== fold) return;
      own.forEach((sequence, s) => {
        labels[d]?.set(predictEncoded(sequence, weights), documents[d]?.cut.sequences[s]?.first);
      });
    });
    options.onProgress?.(`first pass, part ${fold + 1} of ${options.folds}`);
  }
  return labels;
}
