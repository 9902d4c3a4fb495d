import fc from 'fast-check';
import { parse, type ParseError } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import type { AnnotationValue, StoredAnnotation } from '../../src/annotation/model';
import { createTextCopy, applyEdits } from '../../src/annotation/sidecar/textCopy';
import { readSidecar } from '../../src/annotation/sidecar/readSidecar';
import { rewriteList } from '../../src/annotation/sidecar/rewriteList';
import { parseJsonTree, type JsonList } from '../../src/annotation/sidecar/jsonTree';
import { updateSidecar } from '../../src/annotation/sidecar/updateSidecar';
import { RUNS } from './runs';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const defined = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

const values: fc.Arbitrary<AnnotationValue> = fc
  .oneof(
    fc.record({
      kind: fc.constant('entity'),
      type: fc.constantFrom('person', 'role'),
      entity: text,
      name: text,
      refersTo: maybe(text),
    }),
    fc.record({
      kind: fc.constant('date'),
      type: fc.constantFrom('date', 'set'),
      value: text,
      stated: fc.boolean(),
      mod: maybe(text),
    }),
    fc.record({
      kind: fc.constant('quantity'),
      unit: text,
      value: maybe(fc.integer()),
      comparator: maybe(fc.constantFrom('over', 'vague')),
    }),
    fc.record({ kind: fc.constant('quote'), type: fc.constantFrom('speech', 'name'), speaker: maybe(text) }),
    fc.record({
      kind: fc.constant('claim'),
      certainty: fc.constantFrom('none', 'denied'),
      attributedTo: maybe(text),
      embedded: maybe(fc.constant(true)),
    }),
  )
  .map((value) => defined(value) as AnnotationValue);

const annotation = fc
  .record({
    id: fc.integer({ min: 0, max: 12 }).map((n) => `#${n}`),
    status: fc.constantFrom('suggested', 'accepted', 'rejected', 'edited'),
    note: maybe(text),
    reason: maybe(text),
    confidence: maybe(fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000)),
    creator: maybe(fc.record({ type: fc.constantFrom('Person', 'Software'), name: text })),
    created: maybe(text),
    modified: maybe(text),
    value: values,
    start: fc.nat(60),
    anchor: fc.record({ exact: text, prefix: text, suffix: text }),
  })
  .map(
    ({ value, start, anchor, ...meta }) =>
      defined({ ...meta, ...value, anchor: { ...anchor, position: { start, end: start + 3 } } }) as StoredAnnotation,
  );
const annotations = fc.uniqueArray(annotation, { selector: ({ id }) => id, maxLength: 8 });
const head = {
  fileName: 'quay fire.txt',
  sha256: 'ab',
  published: '2031-05-02',
  outlet: 'Lake Gazette',
  language: 'en',
};

/** Puts comments, blanks and line ends between the tokens of a JSON text, as a person might. */
function disturb(json: string, pick: readonly number[], eol: string): string {
  const noise = [
    '',
    ' ',
    '\t',
    eol,
    ` // a, "note" }${eol}`,
    '/* ] , */',
    `/* two${eol}lines */`,
    `${eol}    // own line${eol}    `,
  ];
  let i = 0;
  return json
    .replace(/"(?:[^"\\]|\\.)*"|[{}[\]:,]/g, (token) => {
      const before = noise[(pick[i++ % pick.length] ?? 0) % noise.length] ?? '';
      return token.startsWith('"') ? token : before + token;
    })
    .replaceAll('\n', eol === '\r\n' ? '\n' : '\n');
}
const comments = (source: string): string[] =>
  source.match(/"(?:[^"\\]|\\.)*"|\/\/[^\r\n]*|\/\*[^]*?\*\//g)?.filter((token) => token.startsWith('/')) ?? [];
const noise = fc.tuple(fc.array(fc.nat(40), { minLength: 3, maxLength: 40 }), fc.constantFrom('\n', '\r\n'));
const byId = (items: readonly StoredAnnotation[]): StoredAnnotation[] =>
  items.toSorted((a, b) => (a.id < b.id ? -1 : 1));

function update(old: string | undefined, items: readonly StoredAnnotation[]): string {
  const result = updateSidecar(old, { head, annotations: items });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.text;
}
function read(source: string): readonly StoredAnnotation[] {
  const result = readSidecar(source);
  if (!result.ok) throw new Error(`${JSON.stringify(result.error)} in ${source}`);
  return result.value.annotations;
}

describe('a sidecar', () => {
  it('says what was written', () => {
    fc.assert(
      fc.property(annotations, (items) => {
        expect(byId(read(update(undefined, items)))).toEqual(byId(items));
      }),
      RUNS,
    );
  });

  it('is not touched where nothing changes', () => {
    fc.assert(
      fc.property(annotations, noise, (items, [pick, eol]) => {
        const old = disturb(update(undefined, items), pick, eol);
        expect(update(old, read(old))).toBe(old);
      }),
      RUNS,
    );
  });

  it('says the new annotations after an update, and keeps every comment', () => {
    fc.assert(
      fc.property(annotations, annotations, noise, (before, after, [pick, eol]) => {
        const old = disturb(update(undefined, before), pick, eol);
        const next = update(old, after);
        expect(byId(read(next))).toEqual(byId(after));
        for (const comment of comments(old)) expect(next).toContain(comment);
        const errors: ParseError[] = [];
        parse(next, errors);
        expect(errors).toEqual([]);
        expect(update(next, after)).toBe(next);
      }),
      RUNS,
    );
  });

  it('keeps unknown keys and annotations of other programs', () => {
    fc.assert(
      fc.property(annotations, annotations, (before, after) => {
        const foreign = '{"type":"Annotation","motivation":"bookmarking","mine":[1,{"x":null}]}';
        const old = update(undefined, before)
          .replace('"items": [', `"items": [${foreign}${before.length > 0 ? ',' : ''}`)
          .replace('"type": "AnnotationPage"', '"theirs": {"a" : 1},\n    "type": "AnnotationPage"');
        const next = update(old, after);
        expect(next).toContain(foreign);
        expect(next).toContain('"theirs": {"a" : 1},\n');
        expect(byId(read(next))).toEqual(byId(after));
      }),
      RUNS,
    );
  });
});

describe('rewriting a list', () => {
  const token = fc.constantFrom('1', '"a"', '{ "b": [] }', 'null');
  const list = fc.record({
    items: fc.array(token, { maxLength: 5 }),
    trailing: fc.boolean(),
    noise,
    removed: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    inserts: fc.array(fc.tuple(fc.nat(5), token), { maxLength: 4 }),
    oneALine: fc.boolean(),
  });

  it('gives the items that were asked for, as JSON, with all comments', () => {
    fc.assert(
      fc.property(list, ({ items, trailing, noise: [pick, eol], removed, inserts, oneALine }) => {
        const plain = `[${items.join(',')}${trailing && items.length > 0 ? ',' : ''}]`;
        const old = disturb(plain, pick, eol);
        const bySlot = new Map<number, string[]>();
        for (const [slot, value] of inserts) {
          const at = Math.min(slot, items.length);
          bySlot.set(at, [...(bySlot.get(at) ?? []), value]);
        }
        const copy = createTextCopy(old);
        rewriteList(copy, parseJsonTree(old) as JsonList, {
          element: (_, i) => (removed[i] ? 'remove' : 'keep'),
          inserts: bySlot,
          oneALine,
        });
        const next = applyEdits(old, copy.edits());
        const wanted = items.flatMap((item, i) => [...(bySlot.get(i) ?? []), ...(removed[i] ? [] : [item])]);
        wanted.push(...(bySlot.get(items.length) ?? []));
        const errors: ParseError[] = [];
        const got: unknown = parse(next, errors, { allowTrailingComma: trailing && items.length > 0 });
        expect(errors, JSON.stringify({ old, next })).toEqual([]);
        expect(got).toEqual(wanted.map((value) => JSON.parse(value) as unknown));
        expect(comments(next)).toEqual(comments(old));
      }),
      RUNS,
    );
  });
});
