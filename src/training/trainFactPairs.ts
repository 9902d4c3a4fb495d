/**
 * Learns the weights of `src/story/fact/pairWeights.ts`: how likely two claims state the same fact.
 *
 *   node trainFactPairs.js MODELS DATA STORIES OUT [NAME…]
 *
 * MODELS: `media/models`. DATA: a folder with `facts/ecb-train.jsonl` and `facts/paraphrase-dev.jsonl`. STORIES: a
 * folder with annotated stories. NAME: those to learn from, all where none is given: to see how well the weights carry
 * over, learn from one and measure on another. Pairs of five kinds (our claims of the stories, those marked by hand,
 * claims and sentences of ECB+ train, paraphrases) share all weights but the bias: how many pairs are the same differs from set to set, what makes
 * them the same does not. The same input gives the same file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyzer } from '../analysis/analyzeDocument';
import { FEATURES, type Feature } from '../story/fact/pairFeatures';
import { fitLogistic, type Example } from './fitLogistic';
import {
  claimPairs,
  judgedPairs,
  paraphrasePairs,
  readTopics,
  sentencePairs,
  storyPairs,
  type LabelledPair,
} from './readFactPairs';
import { readGoldStory } from './readJudgedStories';

/** What we expect before any data: a weight that the data hardly touches stays near it. */
const PRIOR: Readonly<Partial<Record<Feature, number>>> = {
  alike: 1, alikeWords: 1, alikeOwn: 2.5, covered: 0.8, coveredLess: 1.5, sharedNames: 0.4, otherNames: -0.8, otherPerson: -1, otherPlace: -0.5,
  sameHead: 0.6, synonymHead: 0.4, otherHead: -0.3, sameDate: 0.9, insideDate: 0.4, otherDate: -1.5, sameNumber: 0.9, otherNumber: -0.8,
  negation: -0.6, lengths: -0.8, context: 1,
}; // prettier-ignore
const PULL = 10;
/** Each set counts as this many pairs. */
const SET_WEIGHTS = { story: 8000, marked: 1000, claims: 600, sentences: 200, paraphrases: 200 };

const KINDS = ['story', 'marked', 'claims', 'sentences', 'paraphrases'] as const;
const STORIES = ['takaichi-trump', 'telegram'];

function main([models = '', data = '', annotated = '', out = '', ...names]: readonly string[]): void {
  const analyze = createAnalyzer({ names: readFileSync(join(models, 'names.bin')) });
  const stories = readTopics(data, 'ecb-train', analyze, ({ topic, subtopic }) => `${topic} ${subtopic}`);
  const folders = (names.length > 0 ? names : STORIES).map((name) => join(annotated, name));
  const sets: Record<keyof typeof SET_WEIGHTS, LabelledPair[]> = {
    story: folders.flatMap((folder) => judgedPairs(readGoldStory(folder, analyze))),
    marked: folders.flatMap((folder) => storyPairs(folder, analyze)),
    claims: stories.flatMap(claimPairs),
    sentences: stories.flatMap(sentencePairs),
    paraphrases: paraphrasePairs(data, analyze),
  };
  const examples = KINDS.flatMap((name, s) => {
    const pairs = sets[name];
    console.error(name, pairs.length, pairs.filter(({ same }) => same).length);
    return pairs.map((pair): Example => ({
      x: [...FEATURES.map((f) => pair.features[f]), ...KINDS.slice(1).map((_, k) => (k + 1 === s ? 1 : 0))],
      y: pair.same ? 1 : 0,
      weight: SET_WEIGHTS[name] / pairs.length,
    }));
  });
  const extra = KINDS.slice(1).map(() => 0);
  const weights = fitLogistic(
    examples,
    [...FEATURES.map((f) => PRIOR[f] ?? 0), ...extra],
    [...FEATURES.map((f) => (f === 'bias' ? 0 : PULL)), ...extra],
  );
  writeFileSync(out, print(weights));
}

function print(weights: readonly number[]): string {
  const lines = FEATURES.map((feature, k) => `  ${feature}: ${Number((weights[k] ?? 0).toFixed(3))},`);
  return `/* Made by src/training/trainFactPairs.ts. Do not edit. */
import type { FeatureValues } from './pairFeatures';

/** Logistic regression weights of \`pairFeatures\`. */
export const PAIR_WEIGHTS: FeatureValues = {
${lines.join('\n')}
};
`;
}

main(process.argv.slice(2));
