import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, SHARED, node } from './shared.mjs';

export const STORIES = ['takaichi-trump', 'telegram'];

/**
 * Measures the built command line (dist/cli.js) on a story with a gold standard.
 * @param {string} story a folder of SHARED/stories
 * @returns {Record<string, number>} F1 (or accuracy) in %, by layer
 */
export function measureStory(story) {
  const folder = join(SHARED, 'stories', story);
  const input = node([join(SHARED, 'eval', 'story.mjs'), folder]);
  mkdirSync(join(ROOT, 'dist', 'test'), { recursive: true });
  const analysis = join(ROOT, 'dist', 'test', `${story}.json`);
  writeFileSync(analysis, node(['dist/cli.js', 'compare', '--jsonl', '--format', 'json'], { input }));
  const figures = JSON.parse(node([join(SHARED, 'eval', 'score.mjs'), analysis, join(folder, 'gold'), '--json']));
  return Object.fromEntries(Object.entries(figures).map(([layer, { f }]) => [layer, Math.round(10 * f) / 10]));
}
