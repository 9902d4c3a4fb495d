import { serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../src/story/compareDocuments';
import { Comparer } from '../../src/story/comparer';
import type { Comparison, StoryDocument } from '../../src/story/model';
import { loadAnalyzer } from './analyzer';
import { makeArticle } from './madeUpNews';
import { cpuTime, growthExponent, median, report } from './measure';

const SIZES = [100, 500, 2000] as const;
/** A folder that is edited, one document at a time. */
const EDITED = 1000;
/** What an edit may cost of a full run: aim 2 %, measured on a busy machine. */
const MOST_OF_FULL = 0.03;
/** Outlets that tell one event. */
const OUTLETS = 10;

const analyze = loadAnalyzer();
const documents = Array.from({ length: Math.max(...SIZES) }, (_, i): StoryDocument => {
  const [event, outlet] = [Math.floor(i / OUTLETS), i % OUTLETS];
  const text = makeArticle(event, outlet);
  return { file: `${event}-${outlet}.txt`, analysis: analyze(text, { published: '2031-05-06' }) };
});
const ofSize = (size: number): StoryDocument[] => documents.slice(0, size);

interface Cost {
  /** CPU milliseconds. */
  readonly time: number;
  /** Bytes of the comparison, as it is sent from the worker: the same on every run, which the heap's size is not. */
  readonly memory: number;
  readonly comparison: Comparison;
}

function costOf(size: number): Cost {
  const compared = ofSize(size);
  let comparison: Comparison | undefined;
  const time = cpuTime(() => (comparison = compareDocuments(compared)));
  if (!comparison) throw new Error('nothing was compared');
  return { time, memory: serialize(comparison).byteLength, comparison };
}

describe('the comparison of a folder of many stories', () => {
  compareDocuments(ofSize(100)); // warms up
  const costs = SIZES.map(costOf);
  const line = (figure: (cost: Cost) => string): string =>
    SIZES.map((size, i) => `${size}: ${costs[i] ? figure(costs[i]) : ''}`).join(', ');

  it('finds the stories that are there', () => {
    report(
      'stories among n documents',
      line(({ comparison }) => `${comparison.stories.length}`),
    );
    SIZES.forEach((size, i) => {
      const found = costs[i]?.comparison.stories.length ?? 0;
      expect(found).toBeGreaterThan((0.8 * size) / OUTLETS);
      expect(found).toBeLessThan((1.3 * size) / OUTLETS);
    });
  });

  it('takes time that grows hardly faster than the number of documents', () => {
    const times = costs.map(({ time }) => time);
    const exponent = growthExponent(SIZES, times);
    report('comparison of n documents', `${line(({ time }) => `${time.toFixed(0)} ms`)}: n^${exponent.toFixed(2)}`);
    expect(exponent).toBeLessThan(1.2);
  });

  it('gives a result whose size grows with the number of documents', () => {
    const exponent = growthExponent(
      SIZES,
      costs.map(({ memory }) => memory),
    );
    const shown = line(({ memory }) => `${(memory / 1e6).toFixed(1)} MB`);
    report('size of a comparison of n documents', `${shown}: n^${exponent.toFixed(2)}`);
    expect(exponent).toBeLessThan(1.2);
  });
});

describe('a change of one document in a folder of many stories', () => {
  let folder = ofSize(EDITED);
  const comparer = new Comparer();
  const full = cpuTime(() => comparer.update(folder));
  const change = (i: number, document: StoryDocument): number => {
    folder = folder.with(i, document);
    return cpuTime(() => comparer.update(folder));
  };
  const shown = (times: readonly number[]): string =>
    `${full.toFixed(0)} ms in full, ${median(times).toFixed(0)} ms: ${((100 * median(times)) / full).toFixed(1)} %`;

  it('takes a small part of a full run where it is edited', () => {
    const times = Array.from({ length: 9 }, (_, k) => {
      const i = (k * 97) % EDITED;
      const { file = '', analysis } = folder[i] ?? {};
      const text = `${analysis?.text ?? ''}\nA reader wrote about parrots, ${k}.\n`;
      return change(i, { file, analysis: analyze(text, { published: '2031-05-06' }) });
    });
    report(`edit of one of ${EDITED} documents`, shown(times));
    expect(median(times) / full).toBeLessThan(MOST_OF_FULL);
    expect(comparer.update(folder)).toEqual(compareDocuments(folder));
  });
});
