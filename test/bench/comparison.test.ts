import { serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { Comparer } from '../../src/story/comparer';
import type { Comparison, StoryDocument } from '../../src/story/model';
import { loadAnalyzer } from './analyzer';
import { makeArticle } from './madeUpNews';
import { cpuTime, growthExponent, median, report } from './measure';

/** The one in the middle is edited, one document at a time. */
const SIZES = [100, 1000, 2000] as const;
const [, CHANGED] = SIZES;
/** What a change may cost of a full run: 2 %, and half a percent for what a busy machine adds. */
const MOST_OF_FULL = 0.025;
/** Changes of each kind. */
const CHANGES = 15;
/** Outlets that tell one event. */
const OUTLETS = 10;

const analyze = await loadAnalyzer();
const PUBLISHED = { published: '2031-05-06' };
const read = (event: number, outlet: number): StoryDocument => ({
  file: `${event}-${outlet}.txt`,
  analysis: analyze(makeArticle(event, outlet), PUBLISHED),
});
const documents = Array.from({ length: Math.max(...SIZES) }, (_, i) => read(Math.floor(i / OUTLETS), i % OUTLETS));
const ofSize = (size: number): StoryDocument[] => documents.slice(0, size);

interface Cost {
  /** CPU milliseconds. */
  readonly time: number;
  /** Bytes of the comparison, as it is sent from the worker: the same on every run, which the heap's size is not. */
  readonly memory: number;
  readonly comparison: Comparison;
  readonly comparer: Comparer;
}

function costOf(size: number): Cost {
  const compared = ofSize(size);
  const comparer = new Comparer();
  const time = cpuTime(() => comparer.update(compared));
  const comparison = comparer.update(compared);
  return { time, memory: serialize(comparison).byteLength, comparison, comparer };
}

new Comparer().update(ofSize(SIZES[0])); // warms up
const costs = SIZES.map(costOf);

describe('the comparison of a folder of many stories', () => {
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
  let folder: readonly StoryDocument[] = ofSize(CHANGED);
  const known = costs[SIZES.indexOf(CHANGED)];
  const costOfChange = (changed: readonly StoryDocument[]): number => {
    folder = changed;
    return cpuTime(() => known?.comparer.update(folder));
  };
  const check = (what: string, times: readonly number[]): void => {
    const full = known?.time ?? 0;
    const [low, middle, high] = [Math.min(...times), median(times), Math.max(...times)];
    const inPercent = [low, middle, high].map((time) => `${((100 * time) / full).toFixed(1)} %`);
    report(`${what} of ${CHANGED} documents: least, median, most`, `${inPercent.join(', ')} of ${full.toFixed(0)} ms`);
    expect(middle / full).toBeLessThan(MOST_OF_FULL);
  };
  const edited = Array.from({ length: CHANGES }, (_, k) => (k * 97) % CHANGED);
  const added = Array.from({ length: CHANGES }, (_, k) => read((k * 8) % (1.05 * (CHANGED / OUTLETS)), OUTLETS + k));

  it('takes a small part of a full run where it is edited', () => {
    const times = edited.map((i, k) => {
      const { file = '', analysis } = documents[i] ?? {};
      const text = `${analysis?.text ?? ''}\nA reader wrote about parrots, ${k}.\n`;
      return costOfChange(folder.with(i, { file, analysis: analyze(text, PUBLISHED) }));
    });
    check('edit of one', times);
  });

  it('takes a small part of a full run where it is added', () => {
    check('one more', added.map((document) => costOfChange([...folder, document]))); // prettier-ignore
  });

  it('takes a small part of a full run where it is removed, and leaves nothing behind', () => {
    check('removal of one', added.map((gone) => costOfChange(folder.filter((document) => document !== gone)))); // prettier-ignore
    costOfChange(ofSize(CHANGED));
    expect(known?.comparer.update(folder)).toEqual(known?.comparison);
  });
});
