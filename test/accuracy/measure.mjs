// Measures the built command line (dist/cli.js) against annotated stories and public data sets, which are not part of this repository:
// the folder `../shared` beside it, or the one that the environment variable VARIORUM_SHARED names, with
//   stories/NAME/*.txt + gold/, data/SET/*.jsonl, eval/{story,score,sets}.mjs
//   node test/accuracy/measure.mjs            (npm run accuracy) measures everything and writes RESULTS.md and results.json
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(dirname(HERE));
const RESULTS = join(HERE, 'results.json');

export const SHARED = resolve(ROOT, process.env.VARIORUM_SHARED ?? '../shared');
export const hasShared = existsSync(join(SHARED, 'eval', 'score.mjs'));
export const STORIES = ['takaichi-trump', 'telegram'];
/** The figures of sets.mjs, in the order in which they are reported. */
export const SETS = [
  'names',
  'wikigold',
  'dates',
  'meantimeDates',
  'goldenRules',
  'sentences',
  'furniture',
  'attributionSource',
  'attributionCue',
  'attributionContent',
];

function node(args, options = {}) {
  const done = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 30, ...options });
  if (done.status !== 0 && !options.mayFail)
    throw new Error(`node ${args.join(' ')} ended with ${done.status}:\n${done.stderr}`);
  return done.stdout;
}

/**
 * @param {string} story a folder of SHARED/stories with a gold standard
 * @returns {Record<string, number>} F1 (or accuracy) in %, by layer
 */
export function measureStory(story) {
  const folder = join(SHARED, 'stories', story);
  const input = node([join(SHARED, 'eval', 'story.mjs'), folder]);
  const analysis = join(ROOT, 'dist', 'test', `${story}.json`);
  writeFileSync(analysis, node(['dist/cli.js', 'compare', '--jsonl', '--format', 'json'], { input }));
  const figures = JSON.parse(node([join(SHARED, 'eval', 'score.mjs'), analysis, join(folder, 'gold'), '--json']));
  return Object.fromEntries(Object.entries(figures).map(([layer, { f }]) => [layer, round(f)]));
}

/**
 * @param {string} set one of SETS
 * @returns {number} F1 in %; of goldenRules the number of rules (of 52)
 */
export function measureSet(set) {
  const out = node([join(SHARED, 'eval', 'sets.mjs'), join(SHARED, 'data'), `${set}>=0`], { mayFail: true });
  const [, figure] = new RegExp(`^${set} ([\\d.]+)`).exec(out) ?? [];
  if (figure === undefined) throw new Error(`${set}: ${out}`);
  return Number(figure);
}

/** The figures of the last run that was written down: what the gate compares with. */
export function readRecorded() {
  return existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : { stories: {}, sets: {} };
}

function round(x) {
  return Math.round(x * 10) / 10;
}

function writeResults() {
  const stories = Object.fromEntries(STORIES.map((story) => [story, measureStory(story)]));
  const sets = Object.fromEntries(SETS.map((set) => [set, measureSet(set)]));
  const git = (...args) => spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' }).stdout.trim();
  const layers = [...new Set(STORIES.flatMap((story) => Object.keys(stories[story])))];
  const table = [
    '# Accuracy',
    '',
    `Measured on ${new Date().toISOString().slice(0, 10)} at commit ${git('rev-parse', '--short', 'HEAD')} by \`npm run accuracy\`. F1 in %.`,
    '',
    'Both stories were read while rules were written, and the weights for facts were fitted on them: expect less on other stories.',
    'The data sets are development parts: no model was trained on them, but rules were written while reading some.',
    '',
    `| layer | ${STORIES.join(' | ')} |`,
    `| --- |${' ---: |'.repeat(STORIES.length)}`,
    ...layers.map((layer) => `| ${layer} | ${STORIES.map((s) => stories[s][layer]?.toFixed(1) ?? '').join(' | ')} |`),
    '',
    '| data set (development part) | figure |',
    '| --- | ---: |',
    ...SETS.map((set) => `| ${set} | ${sets[set].toFixed(1)}${set === 'goldenRules' ? ' of 52' : ''} |`),
    '',
  ];
  writeFileSync(RESULTS, `${JSON.stringify({ stories, sets }, undefined, 2)}\n`);
  writeFileSync(join(HERE, 'RESULTS.md'), table.join('\n'));
  console.log(table.join('\n'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!hasShared) {
    console.error(`No annotated stories at ${SHARED}: set VARIORUM_SHARED to the folder that has them.`);
    process.exit(2);
  }
  writeResults();
}
