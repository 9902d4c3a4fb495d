import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueOf } from '../../src/annotation/annotationValue';
import { exportBrat, importBrat } from '../../src/annotation/interchange/brat';
import { exportConll, importConll } from '../../src/annotation/interchange/conll';
import { exportDoccano, importDoccano } from '../../src/annotation/interchange/doccano';
import type { Exported, Imported, ImportedText } from '../../src/annotation/interchange/interchange';
import { labelOf } from '../../src/annotation/interchange/label';
import { exportLabelStudio, importLabelStudio } from '../../src/annotation/interchange/labelStudio';
import { exportWebanno, importWebanno } from '../../src/annotation/interchange/webanno';
import type { Annotation, AnnotationValue } from '../../src/annotation/model';
import type { SidecarResult } from '../../src/annotation/sidecar/readCollection';
import { createTextMap } from '../../src/annotation/textMap';
import { RUNS } from './runs';

const PIECES = [
  'Mara', ' ', 'Quill', '\r\n', '\n', '😀', '👩‍🚒', 'é', 'e\u0301', '\t', ',', '“', '[1]', '_', '|', '->', '*', '\\', ';',
  '6', '.5', '%', '  ', '\u2028', '\u0085', '\u00a0', '-DOCSTART-', '#Text=', 'O', "'s",
]; // prettier-ignore

const word = fc.constantFrom(
  'mara-quill',
  'a b',
  '😀',
  '[1]|2',
  '_',
  '*',
  'x\\y',
  'a->b',
  '“q”',
  '2031-05-02',
  '#',
  "'",
);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const values: fc.Arbitrary<AnnotationValue> = fc
  .oneof(
    fc.record({
      kind: fc.constant('entity'),
      type: fc.constantFrom('person', 'place', 'facility', 'norp', 'role'),
      entity: word,
      name: word,
      refersTo: maybe(word),
    }),
    fc.record({
      kind: fc.constant('date'),
      type: fc.constantFrom('date', 'time', 'duration', 'set'),
      value: word,
      stated: fc.boolean(),
      mod: maybe(word),
    }),
    fc.record({
      kind: fc.constant('quantity'),
      unit: word,
      value: maybe(fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0)),
      comparator: maybe(fc.constantFrom('over', 'vague')),
    }),
    fc.record({ kind: fc.constant('quote'), type: fc.constantFrom('speech', 'name'), speaker: maybe(word) }),
    fc.record({
      kind: fc.constant('claim'),
      certainty: fc.constantFrom('none', 'denied'),
      attributedTo: maybe(word),
      attributionText: maybe(word),
      embedded: maybe(fc.constant(true)),
    }),
  )
  .map((value) => valueOf(value as AnnotationValue));

interface Made {
  readonly text: string;
  readonly annotations: readonly Annotation[];
}

/** A text of pieces, with marks from the edge of one piece to that of another. */
const made: fc.Arbitrary<Made> = fc
  .record({
    pieces: fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 20 }),
    hasBom: fc.boolean(),
    marks: fc.array(
      fc.record({
        from: fc.nat(19),
        length: fc.integer({ min: 1, max: 6 }),
        value: values,
        note: maybe(word),
        status: fc.constantFrom('suggested', 'accepted', 'rejected'),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ pieces, hasBom, marks }) => {
    const edges = [hasBom ? 1 : 0];
    for (const piece of pieces) edges.push((edges.at(-1) ?? 0) + piece.length);
    const text = `${hasBom ? '\uFEFF' : ''}${pieces.join('')}`;
    const annotations = marks.map(({ from, length, value, note, status }, i): Annotation => {
      const first = from % pieces.length;
      const [start = 0, end = 0] = [edges[first], edges[Math.min(first + length, pieces.length)]];
      return { id: `#${i}`, status, ...(note !== undefined && { note }), ...value, start, end };
    });
    return { text, annotations };
  });

function onlyDocument(result: SidecarResult<Imported>): ImportedText {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  expect(result.value.documents).toHaveLength(1);
  return result.value.documents[0]!;
}

/** What should come back: place in the normalised text, what is said, note. */
function say(start: number, end: number, value: AnnotationValue, note?: string): string {
  return `${start} ${end} ${JSON.stringify(valueOf(value))} ${note ?? ''}`;
}
const sayAll = (document: ImportedText, hasNotes = true): string[] =>
  document.annotations.map((item) => say(item.start, item.end, item, hasNotes ? item.note : undefined)).sort();

interface Standing {
  readonly annotation: Annotation;
  readonly start: number;
  readonly end: number;
}

/** Annotations that were not rejected, without what `edge` matches at either end; those that are nothing else go. */
function standing({ text, annotations }: Made, edge: RegExp): { normal: string; items: Standing[] } {
  const map = createTextMap(text);
  const items = annotations
    .filter(({ status }) => status !== 'rejected')
    .map((annotation) => {
      let [start, end] = [map.toNormal(annotation.start), map.toNormal(annotation.end)];
      while (start < end && edge.test(map.normal[start] ?? '')) start++;
      while (start < end && edge.test(map.normal[end - 1] ?? '')) end--;
      return { annotation, start, end };
    })
    .filter(({ start, end }) => start < end);
  return { normal: map.normal, items };
}

function check(
  arbitrary: Made,
  exportOne: (documents: readonly { name: string; text: string; annotations: readonly Annotation[] }[]) => Exported,
): Exported {
  const exported = exportOne([{ name: 'a.txt', ...arbitrary }]);
  if (arbitrary.annotations.some(({ status }) => status === 'rejected')) expect(exported.losses).not.toEqual([]);
  return exported;
}

const NEVER = /[^\s\S]/;
const origin = { fileName: 'a.file' };

describe('a round trip', () => {
  it('through brat keeps spans and values', () => {
    fc.assert(
      fc.property(made, (story) => {
        const { files } = check(story, exportBrat);
        expect(files.map(({ name }) => name)).toEqual(['a.ann', 'a.txt']);
        const back = onlyDocument(importBrat(files[0]!.text, { fileName: 'a.ann', text: files[1]!.text }));
        const { normal, items } = standing(story, /[\n\r\v\f\u0085\u2028]/);
        expect([back.name, back.text]).toEqual(['a.txt', normal]);
        const expected = items.map(({ annotation, start, end }) => say(start, end, annotation, annotation.note));
        expect(sayAll(back)).toEqual(expected.sort());
      }),
      RUNS,
    );
  });

  it('through WebAnno TSV keeps spans and values, with the text at hand or without', () => {
    fc.assert(
      fc.property(made, fc.boolean(), (story, hasText) => {
        const { files } = check(story, exportWebanno);
        const context = { fileName: 'a.txt.tsv', ...(hasText && { text: story.text }) };
        const back = onlyDocument(importWebanno(files[0]!.text, context));
        const { normal, items } = standing(story, /\s/);
        expect(back.name).toBe('a.txt');
        const expected = items.map(({ annotation, start, end }) => say(start, end, annotation, annotation.note));
        expect(sayAll(back)).toEqual(expected.sort());
        for (const { start, end } of back.annotations) {
          expect(back.text.slice(start, end).trim().split(/\s+/)).toEqual(normal.slice(start, end).trim().split(/\s+/));
        }
      }),
      RUNS,
    );
  });

  it('through Label Studio keeps spans and values', () => {
    fc.assert(
      fc.property(made, (story) => {
        const { files } = check(story, exportLabelStudio);
        const back = onlyDocument(importLabelStudio(files[0]!.text, origin));
        const { normal, items } = standing(story, NEVER);
        expect([back.name, back.text]).toEqual(['a.txt', normal]);
        const expected = items.map(({ annotation, start, end }) => say(start, end, annotation, annotation.note));
        expect(sayAll(back)).toEqual(expected.sort());
      }),
      RUNS,
    );
  });

  it('through doccano keeps spans and labels', () => {
    fc.assert(
      fc.property(made, (story) => {
        const { files, losses } = check(story, exportDoccano);
        const back = onlyDocument(importDoccano(files[0]!.text, origin));
        const { normal, items } = standing(story, NEVER);
        expect([back.name, back.text]).toEqual(['a.txt', normal]);
        const labels = (list: readonly Standing[]): string[] =>
          list.map(({ annotation, start, end }) => `${start} ${end} ${labelOf(annotation)}`).sort();
        const found = back.annotations.map((annotation) => ({ ...annotation, annotation }));
        expect(labels(found)).toEqual(labels(items));
        if (items.length > 0) expect(losses.join()).toContain('labels only');
      }),
      RUNS,
    );
  });

  it('through CoNLL-2003 keeps names that do not overlap, with their types', () => {
    fc.assert(
      fc.property(made, (story) => {
        const { files, losses } = check(story, exportConll);
        const back = onlyDocument(importConll(files[0]!.text, { fileName: 'a.txt.conll', text: story.text }));
        const map = createTextMap(story.text);
        const names = back.annotations.map((item) => {
          const words = map.normal.slice(map.toNormal(item.start), map.toNormal(item.end));
          return `${map.toNormal(item.start)} ${words} ${labelOf(item)}`;
        });
        let end = 0;
        const types: Record<string, string> = { person: 'person', place: 'place', facility: 'place' };
        const inOrder = story.annotations
          .map((annotation) => ({
            annotation,
            from: map.toNormal(annotation.start),
            to: map.toNormal(annotation.end),
          }))
          .filter(({ annotation: { status, kind }, from, to }) => {
            return status !== 'rejected' && kind === 'entity' && map.normal.slice(from, to).trim() !== '';
          })
          .filter(({ annotation }) => labelOf(annotation) !== 'role')
          .sort((a, b) => a.from - b.from || b.to - a.to);
        const expected = inOrder.flatMap(({ annotation, from, to }) => {
          if (from < end) return [];
          end = to;
          const type = types[labelOf(annotation)];
          const words = map.normal.slice(from, to);
          const start = from + words.length - words.trimStart().length;
          return type === undefined ? [] : [`${start} ${words.trim()} ${type}`];
        });
        expect(names).toEqual(expected);
        if (expected.length < story.annotations.length) expect(losses).not.toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('reading what is broken', () => {
  const readers = [importBrat, importConll, importWebanno, importDoccano, importLabelStudio];
  const writers = [exportBrat, exportConll, exportWebanno, exportDoccano, exportLabelStudio];
  it('names line and column, and never throws', () => {
    const damage = fc.record({
      format: fc.nat(4),
      at: fc.nat(1000),
      length: fc.nat(8),
      by: fc.constantFrom('', '\t', '\n', '9', '-1', '"', ']', '\u0000', 'T1\t', '1-1\t'),
    });
    fc.assert(
      fc.property(made, damage, (story, { format, at, length, by }) => {
        const source = writers[format]!([{ name: 'a.txt', ...story }]).files[0]!.text;
        const from = at % (source.length + 1);
        const broken = source.slice(0, from) + by + source.slice(from + length);
        const result = readers[format]!(broken, { ...origin, text: createTextMap(story.text).normal });
        if (result.ok) {
          for (const { text, annotations } of result.value.documents) {
            for (const { start, end } of annotations)
              expect(0 <= start && start < end && end <= text.length).toBe(true);
          }
          return;
        }
        const { message, line, column } = result.error;
        expect(message).not.toBe('');
        expect(line).toBeLessThanOrEqual(broken.split('\n').length + 1);
        expect(Math.min(line, column)).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });
});
