import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CERTAINTIES, COMPARATORS } from '../../../../src/analysis/model';
import { STATUSES } from '../../../../src/annotation/model';
import { annotationJson } from '../../../../src/annotation/sidecar/annotationJson';
import { headJson, SCHEMA_VERSION } from '../../../../src/annotation/sidecar/head';
import { CLAIM, DATE, mark, PERSON, stored } from '../made';

interface Schema {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly definitions: Readonly<Record<string, Schema>>;
  readonly enum?: readonly string[];
  readonly maximum?: number;
}
const root = new URL('../../../../', import.meta.url);
const schema = JSON.parse(readFileSync(new URL('media/schema/annotations.schema.json', root), 'utf8')) as Schema;
const { annotation, body, selector } = schema.definitions;

describe('the JSON schema of sidecars', () => {
  it('knows every key that is written', () => {
    const text = 'Mara Quill left on Monday.';
    const values = [
      mark(text, 'Mara Quill', PERSON, {
        note: 'n',
        created: 'c',
        modified: 'm',
        decidedBy: { type: 'Person', name: 'Ada' },
      }),
      mark(text, 'Monday', { ...DATE, mod: 'START' } as typeof DATE),
      mark(text, 'left', CLAIM),
    ];
    for (const item of stored(text, values)) {
      const json = annotationJson(item, 'a.txt');
      for (const key of Object.keys(json)) expect(annotation?.properties).toHaveProperty(key);
      for (const part of json['body'] as object[]) {
        for (const key of Object.keys(part)) expect(body?.properties).toHaveProperty(key);
      }
      for (const part of (json['target'] as { selector: object[] }).selector) {
        for (const key of Object.keys(part)) expect(selector?.properties).toHaveProperty(key);
      }
    }
    const head = headJson({
      fileName: 'a',
      sha256: 'b',
      published: 'c',
      outlet: 'd',
      language: 'e',
      referenceDate: 'f',
    });
    for (const key of Object.keys(head)) expect(Object.keys(schema.properties)).toContain(key);
    for (const key of Object.keys(head['document'] as object)) {
      expect(schema.properties['document']?.properties).toHaveProperty(key);
    }
  });

  it('allows the values that the program allows', () => {
    expect(annotation?.properties['status']?.enum).toEqual(STATUSES);
    expect(body?.properties['certainty']?.enum).toEqual(CERTAINTIES);
    expect(body?.properties['comparator']?.enum).toEqual(COMPARATORS);
    expect(schema.properties['schemaVersion']?.maximum).toBe(SCHEMA_VERSION);
  });

  it('is contributed for sidecars, which are JSON with comments', () => {
    const { contributes } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
      contributes: { jsonValidation: unknown; languages: unknown[] };
    };
    expect(contributes.jsonValidation).toEqual([
      { fileMatch: ['*.annotations.json', '!story.annotations.json'], url: './media/schema/annotations.schema.json' },
      { fileMatch: 'story.annotations.json', url: './media/schema/story.schema.json' },
    ]);
    expect(contributes.languages).toContainEqual({ id: 'jsonc', filenamePatterns: ['*.annotations.json'] });
  });
});
