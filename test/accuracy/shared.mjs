// The annotated stories and public data sets that accuracy is measured against. They are not part of this repository: the folder
// `../shared` beside it, or the one that the environment variable VARIORUM_SHARED names, with
//   stories/NAME/*.txt + gold/, data/SET/*.jsonl, eval/{story,score,sets}.mjs
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const SHARED = resolve(ROOT, process.env.VARIORUM_SHARED ?? '../shared');
/** Why nothing can be measured; undefined where everything is there. */
export const whyNotMeasured = ['stories', 'data', 'eval/score.mjs', 'eval/sets.mjs', 'eval/story.mjs']
  .filter((part) => !existsSync(resolve(SHARED, part)))
  .map((part) => `no ${part} in ${SHARED}: set VARIORUM_SHARED to the folder with annotated stories and data sets`)[0];

/** Runs a program of ours or of SHARED and returns what it prints. @throws Error with its own words where it fails */
export function node(args, options = {}) {
  const done = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 30, ...options });
  if (done.status !== 0 && !options.mayFail)
    throw new Error(`node ${args.join(' ')} ended with ${done.status}:\n${done.stderr}`);
  return done.stdout;
}
