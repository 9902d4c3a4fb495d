/**
 * Learns the weights of `src/story/fact/pairWeights.ts`: how likely two claims state the same fact.
 *
 *   node trainFactPairs.js MODELS DATA OUT STORY…
 *
 * MODELS: `media/models`. DATA: a folder with `facts/ecb-train.jsonl`. STORY: folders of stories whose facts were marked by hand (as many
 * and as different as there are: to see how well the weights carry over, leave one out and measure on it); `FOLDER:3` counts three
 * times, for one marked with more care. The facts stand in the folder's `gold`, else in our own `factLabels.json`. The shipped weights:
 * takaichi-trump:4, telegram:4 and the 17 stories of `factLabels.json`. Pairs of three kinds (our claims of the stories, claims and sentences of ECB+ train) share all
 * weights but the bias: how many pairs are the same differs from set to set, what makes them the same does not. The same input gives
 * the same file.
 */
import { writeFileSync } from 'node:fs';
import { createAnalyzer, type Analyzer } from '../analysis/analyzeDocument';
import { FEATURES, type Feature } from '../story/fact/pairFeatures';
import { fitLogistic, type Example } from './fitLogistic';
import { claimPairs, judgedPairs, readTopics, sentencePairs, type LabelledPair } from './readFactPairs';
import { readGoldStory } from './readJudgedStories';
import { readModels } from './readModels';

/** What we expect of a conflict before any data: of the hard negatives (a visit in spring, another in October) there are few. */
const PRIOR: Readonly<Partial<Record<Feature, number>>> = {
  otherDate: -1.5, otherPlace: -0.5, otherPerson: -1, otherNumber: -0.8, negation: -0.8, onePlanned: -0.4, otherHead: -0.3,
}; // prettier-ignore
/** How strongly a weight is drawn to what we expect, or to 0. */
const PULL = { conflict: 100, other: 1 };
/** Each kind counts as this many pairs. */
const KIND_WEIGHTS = { story: 8000, claims: 50, sentences: 50 };
const KINDS = ['story', 'claims', 'sentences'] as const;

interface PairSet {
  readonly name: string;
  readonly times: number;
  readonly pairs: readonly LabelledPair[];
}

/** A story of many pairs counts more than one of few, but not in proportion: its pairs are alike. */
function weighSets(sets: readonly PairSet[], total: number): number[] {
  const shares = sets.map(({ pairs, times }) => times * Math.sqrt(pairs.length));
  const sum = shares.reduce((all, share) => all + share, 0);
  return sets.map(({ pairs }, i) => ((shares[i] ?? 0) * total) / (sum * Math.max(1, pairs.length)));
}

/** `stories/harbour:3` -> the pairs of that story, three times */
function readStory(argument: string, analyze: Analyzer): PairSet {
  const [, name = argument, times = '1'] = /^(.+?)(?::(\d+))?$/u.exec(argument) ?? [];
  return { name, times: Number(times), pairs: judgedPairs(readGoldStory(name, analyze)) };
}

function main([models = '', data = '', out = '', ...folders]: readonly string[]): void {
  const analyze = createAnalyzer(readModels(models));
  const topics = readTopics(data, 'ecb-train', analyze, ({ topic, subtopic }) => `${topic} ${subtopic}`);
  const kinds: Record<(typeof KINDS)[number], readonly PairSet[]> = {
    story: folders.map((folder) => readStory(folder, analyze)),
    claims: [{ name: 'ecb-train', times: 1, pairs: topics.flatMap(claimPairs) }],
    sentences: [{ name: 'ecb-train', times: 1, pairs: topics.flatMap(sentencePairs) }],
  };
  const examples = KINDS.flatMap((kind, s) => {
    const weights = weighSets(kinds[kind], KIND_WEIGHTS[kind]);
    return kinds[kind].flatMap(({ name, pairs }, i) => {
      console.error(kind, name, pairs.length, pairs.filter(({ same }) => same).length);
      return pairs.map((pair): Example => ({
        x: [...FEATURES.map((f) => pair.features[f]), ...KINDS.slice(1).map((_, k) => (k + 1 === s ? 1 : 0))],
        y: pair.same ? 1 : 0,
        weight: weights[i] ?? 0,
      }));
    });
  });
  const free = KINDS.slice(1).map(() => 0);
  const pullOf = (name: Feature): number => (PRIOR[name] === undefined ? PULL.other : PULL.conflict);
  const weights = fitLogistic(
    examples,
    [...FEATURES.map((name) => PRIOR[name] ?? 0), ...free],
    [...FEATURES.map((name) => (name === 'bias' ? 0 : pullOf(name))), ...free],
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
