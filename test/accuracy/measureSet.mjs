import { join } from 'node:path';
import { SHARED, node } from './shared.mjs';

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

/**
 * Measures the built command line on a data set.
 * @param {string} set one of SETS
 * @returns {number} F1 in %; of goldenRules the number of rules (of 52)
 */
export function measureSet(set) {
  const out = node([join(SHARED, 'eval', 'sets.mjs'), join(SHARED, 'data'), `${set}>=0`], { mayFail: true });
  const [, figure] = new RegExp(`^${set} ([\\d.]+)`).exec(out) ?? [];
  if (figure === undefined) throw new Error(`${set}: ${out}`);
  return Number(figure);
}
