import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calibrationTable } from './measureCalibration.mjs';
import { ROOT } from './shared.mjs';

const RESULTS = join(ROOT, 'test', 'accuracy', 'results.json');

/** The figures of the last run that was written down: what the gate compares with. */
export function readRecorded() {
  return existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : { stories: {}, sets: {} };
}

/** Writes results.json, for the gate, and RESULTS.md, for readers, which is returned. */
export function writeResults({ stories, sets, calibration }) {
  const git = (...args) => spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' }).stdout.trim();
  const names = Object.keys(stories);
  const layers = [...new Set(names.flatMap((story) => Object.keys(stories[story])))];
  const report = [
    '# Accuracy',
    '',
    `Measured on ${new Date().toISOString().slice(0, 10)} at commit ${git('rev-parse', '--short', 'HEAD')} by \`npm run accuracy\`. F1 in %.`,
    '',
    'Both stories were read while rules were written, and the weights for facts were fitted on them: expect less on other stories.',
    'The data sets are development parts: no model was trained on them, but rules were written while reading some.',
    '',
    `| layer | ${names.join(' | ')} |`,
    `| --- |${' ---: |'.repeat(names.length)}`,
    ...layers.map((layer) => `| ${layer} | ${names.map((s) => stories[s][layer]?.toFixed(1) ?? '').join(' | ')} |`),
    '',
    '| data set (development part) | figure |',
    '| --- | ---: |',
    ...Object.entries(sets).map(
      ([set, figure]) => `| ${set} | ${figure.toFixed(1)}${set === 'goldenRules' ? ' of 52' : ''} |`,
    ),
    '',
    '## Confidence',
    '',
    'How many findings of each confidence annotators agree with. A name is right with the same words and type; a date with the same value; an',
    'attribution with much the same content, and a source and cue that overlap; a quotation with its speaker; a claim with much the same words.',
    'Confidences of dates were measured on the same development parts and checked by halves; those of attributions and quotations were measured on the',
    'training part of PolNeAR, those of claims on 228 claims of other stories that a reader judged. Roles, quantities and claims below are few and from',
    'stories that were read: expect less on others.',
    '',
    ...calibrationTable(calibration),
    '',
  ].join('\n');
  writeFileSync(RESULTS, `${JSON.stringify({ stories, sets }, undefined, 2)}\n`);
  writeFileSync(join(ROOT, 'test', 'accuracy', 'RESULTS.md'), report);
  return report;
}
