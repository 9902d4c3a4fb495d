import { MOST_FEATURES } from '../analysis/attribution/attributionModel';
import { findCandidates, loadAttributionReader } from '../analysis/attribution/readAttributed';
import { writeCueFeatures, type Candidate } from '../analysis/attribution/cueFeatures';
import {
  CueView,
  sideOf,
  writeProposals,
  writeRuns,
  writeSituation,
  writeWordFeatures,
} from '../analysis/attribution/roleFeatures';
import { windowOf } from '../analysis/attribution/roleLabeller';
import { readLayout, type SentenceFacts } from '../analysis/attribution/sentenceFacts';
import { calibrate } from './calibrate';
import { encodeAttributions, type TrainedAttributions } from './encodeAttributions';
import { FeatureIndex } from './featureIndex';
import { pruneFeatures } from './encodeCorpus';
import { trainCues } from './logisticCues';
import { trainRoles } from './perceptronRoles';
import type { CueSentence } from './readAttributions';
import { judgeFrames, scoreFrames, type ReadSentence } from './scoreFrames';
import { countFeatures, keepImportant, type EncodedSequence } from './trainChain';

/** A lemma may be a cue where it was one so often, and at this share of its mentions. */
const LEAST_CUES = 2;
const LEAST_SHARE = 0.05;
/** A feature must be seen so often. */
const LEAST_SEEN = 3;
const CUE_EPOCHS = 6;
const ROLE_EPOCHS = 8;
const SEED = 17;
const ROLE_SEEDS = [17, 18, 19, 20, 21];
/** Weights kept. */
const KEEP_CUES = 30_000;
const KEEP_ROLES = 150_000;
/** One document in so many is held out to choose the threshold and to measure the confidences. */
const HELD_OUT = 10;

const BUFFER = new Int32Array(MOST_FEATURES);

type Document = readonly CueSentence[];

/** Trains the attribution reader. @returns the bytes of its model */
export function trainAttributions(documents: readonly Document[], onProgress: (message: string) => void): Uint8Array {
  const isHeldOut = (d: number): boolean => d % HELD_OUT === HELD_OUT - 1;
  const judge = fit(
    documents.filter((_, d) => !isHeldOut(d)),
    onProgress,
  );
  const heldOut = documents.filter((_, d) => isHeldOut(d)).flat();
  // Without a curve of reliability the confidence is the probability.
  const read = loadAttributionReader(encodeAttributions({ ...judge, threshold: LOWEST }, []));
  const found = heldOut.map(({ facts, cues }) => ({ frames: read(facts), cues }));
  const threshold = chooseThreshold(found);
  onProgress(`a word is a cue from ${threshold}`);
  return encodeAttributions({ ...fit(documents, onProgress), threshold }, calibrate(found.flatMap(judgeFrames)));
}

const LOWEST = 0.2;

function fit(
  documents: readonly Document[],
  onProgress: (message: string) => void,
): Omit<TrainedAttributions, 'threshold'> {
  const sentences = documents.flat();
  const lexicon = chooseLexicon(sentences);
  const known = new Set(lexicon);
  const [cueIndex, roleIndex] = [new FeatureIndex(), new FeatureIndex()];
  const examples: EncodedSequence[] = [];
  const sequences: EncodedSequence[] = [];
  for (const { facts, cues } of sentences) {
    for (const candidate of findCandidates(facts, (lemma) => known.has(lemma))) {
      const count = writeCueFeatures(facts, candidate, BUFFER);
      const features = BUFFER.subarray(0, count).map((feature) => cueIndex.add(feature));
      const gold = cues.get(candidate.head);
      examples.push({ starts: Int32Array.of(0, features.length), features, gold: Uint8Array.of(gold ? 1 : 0) });
      if (gold) sequences.push(encodeRoles(facts, candidate, gold, roleIndex));
    }
  }
  const cues = pruneFeatures(cueIndex, examples, LEAST_SEEN);
  const roles = pruneFeatures(roleIndex, sequences, LEAST_SEEN);
  onProgress(
    `${examples.length} candidates, ${sequences.length} cues, ${cues.features.length} and ${roles.features.length} features`,
  );
  const cueWeights = trainCues(cues.sequences, cues.features.length, CUE_EPOCHS, SEED);
  const roleWeights = trainRoles(roles.sequences, roles.features.length, ROLE_EPOCHS, ROLE_SEEDS);
  const cueCounts = countFeatures(cues.sequences, cues.features.length);
  const roleCounts = countFeatures(roles.sequences, roles.features.length);
  keepImportant(cueWeights, cueCounts, KEEP_CUES);
  keepImportant(roleWeights.emission, roleCounts, KEEP_ROLES);
  return {
    lexicon,
    cueFeatures: cues.features,
    cueWeights,
    cueCounts,
    roleFeatures: roles.features,
    roleWeights: roleWeights.emission,
    roleCounts,
    transitions: roleWeights.transition,
  };
}

function chooseLexicon(sentences: readonly CueSentence[]): number[] {
  const counts = new Map<number, { all: number; cues: number }>();
  for (const { facts, cues } of sentences) {
    facts.lemmas.forEach((lemma, i) => {
      const count = counts.get(lemma >>> 0) ?? { all: 0, cues: 0 };
      counts.set(lemma >>> 0, { all: count.all + 1, cues: count.cues + (cues.has(i) ? 1 : 0) });
    });
  }
  return [...counts]
    .filter(([, { all, cues }]) => cues >= LEAST_CUES && cues >= LEAST_SHARE * all)
    .map(([lemma]) => lemma);
}

function encodeRoles(
  facts: SentenceFacts,
  candidate: Candidate,
  gold: Uint8Array,
  index: FeatureIndex,
): EncodedSequence {
  const { from, to } = windowOf(facts.words.length, candidate.head);
  const layout = readLayout(facts);
  const view = new CueView(facts, layout, candidate);
  const starts = [0];
  const features: number[] = [];
  const take = (count: number): void =>
    BUFFER.subarray(0, count).forEach((feature) => features.push(index.add(feature)));
  for (let i = from; i < to; i++) {
    take(writeWordFeatures(facts, layout, i, sideOf(i, candidate.head), BUFFER));
    view.moveTo(i);
    take(view.writeCue(BUFFER));
    take(view.writeWord(BUFFER));
    take(writeSituation(view.situation, BUFFER));
    take(writeProposals(view.proposed, BUFFER));
    take(writeRuns(view.run, BUFFER));
    starts.push(features.length);
  }
  return { starts: Int32Array.from(starts), features: Int32Array.from(features), gold: gold.slice(from, to) };
}

const THRESHOLDS = [0.34, 0.38, 0.42, 0.46, 0.5, 0.54, 0.58] as const;

/** The threshold with the best F1 of sources, cues and contents together. */
function chooseThreshold(found: readonly ReadSentence[]): number {
  const scores = THRESHOLDS.map((threshold) =>
    scoreFrames(
      found.map(({ frames, cues }) => ({ frames: frames.filter(({ confidence }) => confidence >= threshold), cues })),
    ).reduce((sum, f1) => sum + f1, 0),
  );
  return THRESHOLDS[scores.indexOf(Math.max(...scores))] ?? 0.5;
}
