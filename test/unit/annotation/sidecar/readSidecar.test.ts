import { describe, expect, it } from 'vitest';
import { readSidecar } from '../../../../src/annotation/sidecar/readSidecar';
import { updateSidecar } from '../../../../src/annotation/sidecar/updateSidecar';

const item = (more = '', id = '#a'): string =>
  `{"id":"${id}","type":"Annotation","body":[{"type":"TextualBody","purpose":"classifying","value":"entity/person"},` +
  `{"type":"TextualBody","purpose":"identifying","value":"mara-quill"}],` +
  `"target":{"selector":{"type":"TextQuoteSelector","exact":"Mara Quill"}}${more}}`;
const page = (...items: string[]): string => `{\n"first": {"items": [\n${items.join(',\n')}\n]}}`;

/** Milliseconds: far more than it takes on an idle machine, far less than anything quadratic would. */
const SOON = 60_000;

describe('readSidecar', () => {
  it('takes what a person leaves out', () => {
    const result = readSidecar(page(item()));
    expect(result).toEqual({
      ok: true,
      value: {
        head: {},
        annotations: [
          {
            id: '#a',
            status: 'suggested',
            kind: 'entity',
            type: 'person',
            entity: 'mara-quill',
            name: 'mara-quill',
            anchor: { exact: 'Mara Quill', prefix: '', suffix: '' },
          },
        ],
      },
    });
  });

  it('takes comments, a BOM and a trailing comma', () => {
    const text = `\uFEFF// mine\n${page(item(), item('', '#b'))}`.replace('\n]', ', // last\n]');
    const result = readSidecar(text);
    expect(result.ok && result.value.annotations.length).toBe(2);
  });

  it.each([
    ['nothing', '', 'the file is empty', 1, 1],
    ['an open list', '{"first": {\n "items": [', 'a closing bracket is expected', 2, 12],
    ['a missing comma', '{"a": 1\n  "b": 2}', 'a comma is expected', 2, 3],
    ['another value', '[]', 'a sidecar must be an object', 1, 1],
    ['one key twice', '{"a": 1,\r\n "a": 2}', 'the key "a" stands twice', 2, 2],
    ['one id twice', page(item(), item()), 'the id #a stands twice', 4, 7],
    ['items that are no array', '{"first": {"items": {}}}', '"items" must be an array', 1, 21],
    ['a page elsewhere', '{"first": "page1.json"}', 'the page "first" must be embedded as an object', 1, 11],
    ['an item that is no object', page('7'), 'an annotation must be an object', 3, 1],
    ['a status that is none', page(item(',\n"status": "maybe"')), '"status" must be one of suggested', 4, 11],
    ['a confidence out of range', page(item(',"confidence": 90')), '"confidence" must be a number from 0 to 1', 3, 266],
    [
      'a type that is none',
      page(item()).replace('/person', '/parson'),
      'after "entity/" must stand one of person',
      3,
      94,
    ],
    ['a quote that is no text', page(item()).replace('"Mara Quill"', '7'), '"exact" must be a string', 3, 237],
    ['a newer version', '{"schemaVersion": 2}', 'schema version 2 was written by a newer Variorum', 1, 19],
    ['a date that is none', '{"document": {"published": "May"}}', '"published" must be a date', 1, 28],
    ['a control character', '{"a": "\u0001"}', 'a control character', 1, 7],
    ['lists that nest too deep', '['.repeat(100_000), 'lists nest deeper than 64', 1, 65],
  ])('says where it fails: %s', (_, text, message, line, column) => {
    const result = readSidecar(text);
    expect(result).toMatchObject({ ok: false, error: { line, column } });
    expect(!result.ok && result.error.message).toContain(message);
    expect(updateSidecar(text, { head: {}, annotations: [] })).toEqual(result);
  });

  it.each([
    ['brackets', '{"a":'.repeat(2_000_000)],
    ['closing brackets', ']'.repeat(10_000_000)],
    ['one string without end', `{"a": "${'x'.repeat(10_000_000)}`],
    ['one comment without end', `/*${'*'.repeat(10_000_000)}`],
    ['slashes', `{${'/'.repeat(10_000_000)}`],
    ['one long key twice', `{"${'k'.repeat(5_000_000)}":1,"${'k'.repeat(5_000_000)}":2}`],
  ])(
    'gives up soon on 10 MB of %s',
    (_, text) => {
      const started = performance.now();
      expect(readSidecar(text).ok).toBe(false);
      expect(performance.now() - started).toBeLessThan(SOON);
    },
    SOON,
  );

  it(
    'reads 10 MB of annotations',
    () => {
      const text = page(...Array.from({ length: 40_000 }, (_, i) => item('', `#${i}`)));
      expect(text.length).toBeGreaterThan(10_000_000);
      const started = performance.now();
      const result = readSidecar(text);
      expect(result.ok && result.value.annotations.length).toBe(40_000);
      if (result.ok) expect(updateSidecar(text, result.value)).toMatchObject({ ok: true });
      expect(performance.now() - started).toBeLessThan(SOON);
    },
    SOON,
  );

  it('takes no harm from a key named __proto__', () => {
    const result = readSidecar(page(item(',"__proto__": {"status": "accepted"}')));
    expect(result.ok && result.value.annotations[0]?.status).toBe('suggested');
  });
});
