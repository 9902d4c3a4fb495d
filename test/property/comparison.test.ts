import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareDocuments } from '../../src/story/compareDocuments';
import { sketchDocument } from '../unit/story/storyFixture';

const WORDS =
  'mayor bridge harbour ferry opened closed struck workers missing Monday never not slammed 12 toll council may'.split(
    ' ',
  );
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 8 }).map((words) => words.join(' '));
const story = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 })
  .map((bodies) =>
    bodies.map((sentences, i) =>
      sketchDocument({
        file: `${i}.txt`,
        outlet: `Outlet ${i}`,
        regions: [
          ['title', 'The harbour bridge'],
          ['body', sentences.map((s) => `${s}.`).join(' ')],
        ],
        claims: sentences.map((text, k) => ({ text, ...(k % 3 === 0 && { attributionText: 'the council' }) })),
        dates: { Monday: '2031-05-05' },
      }),
    ),
  );
const RUNS = { numRuns: Number(process.env['FC_RUNS'] ?? 60) };

it('puts every claim in exactly one fact, and says the same whatever the order of the documents', () => {
  fc.assert(
    fc.property(story, (documents) => {
      const comparison = compareDocuments(documents);
      const refs = comparison.facts.flatMap(({ claims }) => claims.map(({ file, claim }) => `${file} ${claim}`));
      const all = documents.flatMap(({ file, analysis }) => analysis.claims.map(({ id }) => `${file} ${id}`));
      expect(refs.sort()).toEqual(all.sort());
      expect(compareDocuments([...documents].reverse())).toEqual(comparison);
    }),
    RUNS,
  );
});

it('marks places inside the documents, and names facts that exist', () => {
  fc.assert(
    fc.property(story, (documents) => {
      const { facts, discrepancies } = compareDocuments(documents);
      const lengths = new Map(documents.map(({ file, analysis }) => [file, analysis.text.length]));
      const ids = new Set(facts.map(({ id }) => id));
      expect(ids.size).toBe(facts.length);
      for (const { confidence, title } of facts) {
        expect(confidence > 0 && confidence < 1).toBe(true);
        expect(title.length).toBeGreaterThan(0);
        expect(title.length).toBeLessThanOrEqual(91);
      }
      for (const { spans, facts: named } of discrepancies) {
        for (const { file, start, end } of spans)
          expect(0 <= start && start < end && end <= (lengths.get(file) ?? 0)).toBe(true);
        for (const id of named) expect(ids.has(id)).toBe(true);
      }
    }),
    RUNS,
  );
});
