/**
 * Learns `src/story/fact/confidenceWeights.ts`: how far a reader can rely on a fact, from what our own facts got right.
 *
 *   node trainFactConfidence.js MODELS DATA OUT STORY…
 *
 * MODELS: `media/models`. DATA: a folder with `facts/ecb-dev.jsonl`. STORY: folders of annotated stories, which the pair weights built into
 * this program must not have seen: on its own training stories every model is too sure. Prints how often links of each confidence are right
 * in a story that was left out. The same input gives the same file.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createAnalyzer } from '../analysis/analyzeDocument';
import { confidenceFeatures } from '../story/fact/factConfidence';
import { evidenceGatherer, findFacts, linkClaims } from '../story/fact/findFacts';
import { indexEntities } from '../story/fact/profileClaims';
import { profileStory } from '../story/fact/profileStory';
import { linkEntities } from '../story/linkEntities';
import { fitLogistic, type Example } from './fitLogistic';
import { readEventStories, readGoldStory, type JudgedStory } from './readJudgedStories';
import { readModels } from './readModels';

/** Each story, or corpus, counts as this many links. */
const SET_WEIGHT = 150;
const PULL = [0, 1, 1];
const STEPS = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01];

type Kind = 'shared' | 'single';
type Judged = Readonly<Record<Kind, readonly Example[]>>;

function judge({ documents, isSame, isAlone }: JudgedStory): Judged {
  const story = profileStory(documents, indexEntities(linkEntities(documents)));
  const links = linkClaims(story.profiles, story.weight);
  const gather = evidenceGatherer(story.profiles, links);
  const places = new Map(story.profiles.map((profile, i) => [`${profile.file}\n${profile.claim}`, i]));
  const judged: Record<Kind, Example[]> = { shared: [], single: [] };
  for (const { claims } of findFacts(story, undefined, new Map(), links)) {
    const evidence = gather(claims.flatMap(({ file, claim }) => places.get(`${file}\n${claim}`) ?? []));
    const x = confidenceFeatures(evidence);
    const links =
      evidence.documents > 1
        ? claims.flatMap((a, i) => claims.slice(i + 1).flatMap((b) => (a.file === b.file ? [] : [isSame(a, b)])))
        : claims.slice(0, 1).map(isAlone);
    const known = links.filter((right) => right !== undefined);
    for (const right of known)
      judged[evidence.documents > 1 ? 'shared' : 'single'].push({ x, y: right ? 1 : 0, weight: known.length ** -0.5 });
  }
  return judged;
}

function level(examples: readonly Example[]): Example[] {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  return examples.map((example) => ({ ...example, weight: (example.weight * SET_WEIGHT) / total }));
}

function fit(sets: readonly (readonly Example[])[], kind: Kind): number[] {
  return fitLogistic(
    sets.flatMap((set) => level(set)),
    [0, 0, 0],
    kind === 'single' ? [0, 1, 1000] : PULL,
  );
}

function report(name: string, examples: readonly Example[], weights: readonly number[]): void {
  const rate = ({ x }: Example): number => 1 / (1 + Math.exp(-x.reduce((sum, v, k) => sum + v * (weights[k] ?? 0), 0)));
  const bins = STEPS.slice(0, -1).flatMap((low, i) => {
    const own = examples.filter((e) => rate(e) >= low && rate(e) < (STEPS[i + 1] ?? 1));
    const right = own.reduce((sum, { y }) => sum + y, 0) / own.length;
    return own.length > 0 ? [`${low}+: ${right.toFixed(2)} of ${own.length}`] : [];
  });
  console.error(name, bins.join(' | '));
}

function main([models = '', data = '', out = '', ...folders]: readonly string[]): void {
  const analyze = createAnalyzer(readModels(models));
  const stories = folders.map((folder) => judge(readGoldStory(folder, analyze)));
  const events = readEventStories(data, 'ecb-dev', analyze).map(judge);
  // Of a corpus only some sentences are annotated: that a fact stands alone can't be told there.
  const corpus = events.flatMap(({ shared }) => shared);
  const sets: Readonly<Record<Kind, readonly (readonly Example[])[]>> = {
    shared: [...stories.map(({ shared }) => shared), corpus],
    single: stories.map(({ single }) => single),
  };
  for (const kind of ['shared', 'single'] as const)
    sets[kind].forEach((set, k) =>
      report(
        `${kind}, left out: ${basename(folders[k] ?? 'ecb-dev')}`,
        set,
        fit(
          sets[kind].filter((other) => other !== set),
          kind,
        ),
      ),
    );
  const print = (kind: Kind): string =>
    fit(sets[kind], kind)
      .map((w) => Number(w.toFixed(3)))
      .join(', ');
  writeFileSync(
    out,
    `/* Made by src/training/trainFactConfidence.ts. Do not edit. */

/** Logistic regression weights of \`confidenceFeatures\`. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<'shared' | 'single', readonly number[]>> = {
  shared: [${print('shared')}],
  single: [${print('single')}],
};
`,
  );
}

main(process.argv.slice(2));
