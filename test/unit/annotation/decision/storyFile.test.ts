import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decisionId } from '../../../../src/annotation/decision/decisionId';
import { decisionJson } from '../../../../src/annotation/decision/decisionJson';
import type { StoredDecision } from '../../../../src/annotation/decision/model';
import { placeDecisions, placedDecisions } from '../../../../src/annotation/decision/placeDecisions';
import { mergeDecisions, readStoryFile, updateStoryFile } from '../../../../src/annotation/decision/storyFile';
import { DECISION_KINDS, DISCREPANCY_KINDS, VERDICTS } from '../../../../src/story/model';
import { expand, itemsOf, lostKeys, OA, OWN } from '../expandJsonLd';
import { ALL, decision, GAZETTE, LATE, target, WIRE } from './madeDecisions';

function write(old: string | undefined, decisions: readonly StoredDecision[]): string {
  const result = updateStoryFile(old, decisions);
  if (!result.ok) throw new Error(result.error.message);
  return result.value.text;
}
function read(text: string): readonly StoredDecision[] {
  const result = readStoryFile(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
const byId = (all: readonly StoredDecision[]): StoredDecision[] => all.toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe('the file of a story', () => {
  it('says what was written, one decision a line', () => {
    const text = write(undefined, ALL);
    expect(byId(read(text))).toEqual(ALL);
    expect(text.match(/^ {6}\{.*\},?$/gm)).toHaveLength(ALL.length);
    expect(write(text, read(text))).toBe(text);
  });

  it('keeps comments, unknown keys, order and line ends when a decision changes, comes or goes', () => {
    const [same, ...others] = ALL as [StoredDecision, ...StoredDecision[]];
    const mine = write(undefined, ALL)
      .replace('"items": [', '"items": [ // mine')
      .replace('"motivation":"linking"', '"motivation":"linking", /* why */ "mine":  1')
      .replaceAll('\n', '\r\n');
    const noted = write(mine, [{ ...same, note: 'sure' }, ...others]);
    expect(noted.split('\r\n').filter((line, i) => line !== mine.split('\r\n')[i])).toHaveLength(1);
    expect(noted).toContain('/* why */ "mine":  1');
    expect(write(noted, ALL)).toBe(mine);
    const less = write(mine, ALL.slice(1));
    expect(less).toContain('// mine');
    expect(read(less)).toHaveLength(ALL.length - 1);
  });

  it('takes a claim out of a decision and puts one in, and leaves the rest of it alone', () => {
    const three = decision(
      '#1',
      { kind: 'same-fact' },
      { targets: [...LATE, target('c.txt', WIRE, 'officials said')] },
    );
    const old = write(undefined, [three]).replace('"source":"the%20wire.txt"', '"source":"the%20wire.txt","mine":2');
    const less = write(old, [{ ...three, targets: three.targets.slice(1) }]);
    expect(read(less)[0]?.targets.map(({ file }) => file)).toEqual(['the wire.txt', 'c.txt']);
    expect(less).toContain('"mine":2');
    expect(read(write(less, [three]))[0]?.targets).toHaveLength(3);
  });

  it('leaves annotations of other programs alone', () => {
    const foreign = '{"id":"x","type":"Annotation","body":[],"target":"a"}';
    const old = write(undefined, ALL).replace('"items": [', `"items": [\n      ${foreign},`);
    expect(write(old, [])).toContain(foreign);
  });

  it('is refused, with line and column, where it can not be read', () => {
    const text = write(undefined, ALL);
    const faults = [
      [text.slice(0, -5), 'a closing brace is expected'],
      [text.replace('"later-update"', '"perhaps"'), '"verdict" must be one of'],
      [text.replace('"side":1', '"side":3'), '"side" must be a number from 1 to 2'],
      [text.replace('"id":"#3"', '"id":"#1"'), 'the id #1 stands twice'],
      [text.replace('"schemaVersion": 1', '"schemaVersion": 9'), 'newer Variorum'],
      [text.replace('"type":"TextQuoteSelector"', '"type":"Other"'), 'needs a TextQuoteSelector'],
    ];
    for (const [broken = '', message] of faults) {
      const result = updateStoryFile(broken, []);
      expect(result).toMatchObject({ ok: false, error: { message: expect.stringContaining(message ?? '') as string } });
    }
  });

  it('is merged by id', () => {
    const [a, b] = [decision('#1', { kind: 'same-fact' }), decision('#2', { kind: 'new-fact' })];
    const ours = { ...a, note: 'ours', modified: '2031-05-03T08:00:00Z' };
    const theirs = { ...a, note: 'theirs', modified: '2031-05-04T08:00:00Z' };
    const { annotations, conflicts } = mergeDecisions([a], [ours, b], [theirs]);
    expect(annotations).toEqual([{ ...theirs, note: 'theirs\nours' }, b]);
    // They decide the same, with other remarks.
    expect(conflicts).toEqual([]);
  });

  it('keeps both versions where two people decide otherwise: the later one counts', () => {
    const titled = (title: string, modified: string): StoredDecision => ({ id: '#t', kind: 'fact-title', title, modified, targets: [] }); // prettier-ignore
    const base = titled('A', '2031-05-02T08:00:00Z');
    const [ours, theirs] = [titled('B', '2031-05-02T09:00:00Z'), titled('C', '2031-05-02T10:00:00Z')];
    const { annotations, conflicts } = mergeDecisions([base], [ours], [theirs]);
    const [version] = annotations.filter(({ conflictsWith }) => conflictsWith !== undefined);
    expect(annotations).toEqual([theirs, { ...ours, id: version?.id, conflictsWith: '#t' }]);
    expect(conflicts).toEqual([{ id: '#t', taken: theirs, other: version }]);
    // Either way round, and read back from the file.
    expect(new Set(mergeDecisions([base], [theirs], [ours]).annotations)).toEqual(new Set(annotations));
    const written = updateStoryFile(undefined, annotations);
    const read = written.ok ? readStoryFile(written.value.text) : undefined;
    expect(read?.ok && read.value).toEqual(expect.arrayContaining([expect.objectContaining({ conflictsWith: '#t' })]));
  });
});

describe('the file of a story as JSON-LD', async () => {
  const file = JSON.parse(write(undefined, ALL)) as Record<string, unknown>;
  const collection = await expand(file, 'https://example.org/story/story.annotations.json');

  it('loses no key', () => {
    expect(lostKeys(file, collection)).toMatchObject({ lost: [] });
  });

  it('names claims by the address of their sidecars', () => {
    const [first] = itemsOf(collection);
    const [composite] = first?.[`${OA}hasTarget`] ?? [];
    expect(composite?.['@type']).toEqual([`${OA}Composite`]);
    const [one, other] = composite?.['http://www.w3.org/ns/activitystreams#items']?.[0]?.['@list'] ?? [];
    expect(one?.['@id']).toBe('https://example.org/story/gazette.txt.annotations.json#Six-boats-were-late');
    expect(other?.[`${OA}hasSource`]?.[0]?.['@id']).toBe('https://example.org/story/the%20wire.txt');
    expect(JSON.stringify(collection)).toContain(`${OWN}verdict`);
  });
});

describe('the JSON schema of story files', () => {
  interface Schema {
    readonly properties: Readonly<Record<string, Schema>>;
    readonly definitions: Readonly<Record<string, Schema>>;
    readonly enum?: readonly string[];
    readonly allOf: readonly { readonly then: { readonly properties: { readonly value: { examples: string[] } } } }[];
  }
  const url = new URL('../../../../media/schema/story.schema.json', import.meta.url);
  const schema = JSON.parse(readFileSync(url, 'utf8')) as Schema;
  const { annotation, body, resource, selector } = schema.definitions;

  it('knows every key and value that is written', () => {
    for (const item of ALL) {
      const json = decisionJson(item) as { body: object[]; target: { items: { selector: object[] }[] } };
      for (const key of Object.keys(json)) expect(annotation?.properties).toHaveProperty(key);
      for (const key of json.body.flatMap(Object.keys)) expect(body?.properties).toHaveProperty(key);
      for (const one of json.target.items) {
        for (const key of Object.keys(one)) expect(resource?.properties).toHaveProperty(key);
        for (const key of one.selector.flatMap(Object.keys)) expect(selector?.properties).toHaveProperty(key);
      }
    }
    expect(body?.properties['verdict']?.enum).toEqual(VERDICTS);
    expect(body?.properties['discrepancy']?.enum).toEqual(DISCREPANCY_KINDS);
    expect(body?.allOf[0]?.then.properties.value.examples.toSorted()).toEqual(DECISION_KINDS.toSorted());
  });
});

describe('a decision', () => {
  const files = new Map([
    ['gazette.txt', 'file:///g'],
    ['the wire.txt', 'file:///w'],
  ]);
  const place = (
    gazette: string,
    wire: string,
    spans: Record<string, { start: number; end: number }> = {},
  ): string[] => {
    const articles = [
      { name: 'gazette.txt', text: gazette, spanOf: (id: string) => spans[id] },
      { name: 'the wire.txt', text: wire, spanOf: () => undefined },
    ];
    const [placed] = placedDecisions(placeDecisions(ALL.slice(0, 1), articles), (name) => files.get(name));
    const texts = new Map([
      ['file:///g', gazette],
      ['file:///w', wire],
    ]);
    return placed?.targets.map(({ file, start, end }) => texts.get(file)?.slice(start, end) ?? '') ?? [];
  };

  it('finds its claims again when the text has moved', () => {
    expect(place(`Late news.\n${GAZETTE}`, WIRE)).toEqual(['Six boats were late', 'Seven boats were late']);
  });
  it('never takes a claim with another number for its own', () => {
    expect(place(GAZETTE.replace('Six', 'Nine'), WIRE)).toEqual(['Seven boats were late']);
  });
  it('goes with an annotation that the reader has extended', () => {
    const spans = { '#Six-boats-were-late': { start: 0, end: 29 } };
    expect(place(GAZETTE, WIRE, spans)).toEqual(['Six boats were late on Monday', 'Seven boats were late']);
  });
  it('has the same id on every machine', () => {
    const [one, other] = LATE;
    if (!one || !other) throw new Error('no targets');
    const id = decisionId({ kind: 'same-fact' }, [one, other]);
    expect(decisionId({ kind: 'same-fact' }, [other, one])).toBe(id);
    expect(decisionId({ kind: 'new-fact' }, [one, other])).not.toBe(id);
    expect(decisionId({ kind: 'same-fact' }, [one, other], new Set([id]))).not.toBe(id);
  });
});
