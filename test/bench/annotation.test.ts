import { describe, expect, it } from 'vitest';
import { attachAnnotations, storeAnnotation } from '../../src/annotation/attachAnnotations';
import type { Annotation } from '../../src/annotation/model';
import { createAnchorer } from '../../src/annotation/resolveAnchor';
import { updateSidecar } from '../../src/annotation/sidecar/updateSidecar';
import { makeNews } from './madeUpNews';
import { measure, report } from './measure';

/** An annotation on each fortieth character, as long articles have them. */
const STEP = 40;
const news = makeNews(400_000);
const head = { fileName: 'a.txt', sha256: '00', language: 'en' };

/** @param count annotations, on a text that is as long as they need */
function makeCase(count: number): {
  readonly anchor: () => number;
  readonly update: () => number;
  readonly count: number;
} {
  const text = news.slice(0, count * STEP);
  const annotations = Array.from({ length: count }, (_, i): Annotation => {
    const start = i * STEP;
    return {
      id: `#${i}`,
      status: 'suggested',
      kind: 'claim',
      certainty: 'none',
      confidence: 0.8,
      reason: 'states',
      start,
      end: start + 20,
    };
  });
  const anchorer = createAnchorer(text);
  const stored = annotations.map((annotation) => storeAnnotation(annotation, anchorer));
  const written = updateSidecar(undefined, { head, annotations: stored });
  if (!written.ok) throw new Error(written.error.message);
  const sidecar = written.value.text;
  // Every third is decided on, every fifth goes: an edit in many places.
  const next = stored.flatMap((item, i) =>
    i % 5 === 0 ? [] : [i % 3 === 0 ? { ...item, status: 'accepted' as const } : item],
  );
  const edited = `Behind the times. ${text}`;
  return {
    count,
    anchor: () => attachAnnotations(stored, createAnchorer(edited)).annotations.length,
    update: () => {
      const result = updateSidecar(sidecar, { head, annotations: next });
      return result.ok ? result.value.edits.length : 0;
    },
  };
}

const few = makeCase(1000);
const many = makeCase(10_000);

describe('ten times the annotations', () => {
  it('take about ten times as long to find again in an edited text', () => {
    expect(many.anchor()).toBeGreaterThan(0.95 * many.count);
    const { a, b } = measure({ a: few.anchor, b: many.anchor });
    report('anchors: 1,000 -> 10,000', `${a.toFixed(0)} ms -> ${b.toFixed(0)} ms: times ${(b / a).toFixed(1)}`);
    expect(b / a).toBeLessThan(20);
  });

  it('take about ten times as long to bring a sidecar up to date', () => {
    expect(many.update()).toBeGreaterThan(0.3 * many.count);
    const { a, b } = measure({ a: few.update, b: many.update });
    report('sidecar update: 1,000 -> 10,000', `${a.toFixed(0)} ms -> ${b.toFixed(0)} ms: times ${(b / a).toFixed(1)}`);
    expect(b / a).toBeLessThan(20);
  });
});
