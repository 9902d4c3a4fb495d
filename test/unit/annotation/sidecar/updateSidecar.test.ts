import { describe, expect, it } from 'vitest';
import type { StoredAnnotation } from '../../../../src/annotation/model';
import type { SidecarHead } from '../../../../src/annotation/sidecar/head';
import { readSidecar } from '../../../../src/annotation/sidecar/readSidecar';
import { applyEdits } from '../../../../src/annotation/sidecar/textCopy';
import { updateSidecar } from '../../../../src/annotation/sidecar/updateSidecar';
import { CLAIM, DATE, mark, PERSON, stored } from '../made';

const text = 'Mara Quill spoke on Monday. The boats were late, harbour officials said.';
const head: SidecarHead = { fileName: 'a b.txt', sha256: '00', published: '2031-05-06', language: 'en' };
const [person, date, claim] = stored(text, [
  mark(text, 'Mara Quill', PERSON, { id: '#1' }),
  mark(text, 'Monday', DATE, { id: '#2' }),
  mark(text, 'The boats were late', CLAIM, { id: '#3' }),
]) as [StoredAnnotation, StoredAnnotation, StoredAnnotation];

function write(old: string | undefined, annotations: readonly StoredAnnotation[], newHead = head): string {
  const result = updateSidecar(old, { head: newHead, annotations });
  if (!result.ok) throw new Error(result.error.message);
  if (old !== undefined) expect(applyEdits(old, result.value.edits)).toBe(result.value.text);
  return result.value.text;
}
const itemLines = (sidecar: string): string[] => sidecar.split('\n').filter((line) => line.includes('"Annotation"'));

describe('a damaged file name', () => {
  it('of half a surrogate pair does not stop the program', () => {
    const old = '{ "document": { "id": "\\ud800" }, "first": { "items": [] } }';
    const read = readSidecar(old);
    expect(read.ok && updateSidecar(old, { ...read.value, annotations: [person] })).toMatchObject({ ok: true });
  });
});

describe('updateSidecar', () => {
  it('writes one annotation a line, by start', () => {
    const lines = itemLines(write(undefined, [claim, person, date]));
    expect(lines.map((line) => /"id":"(#\d)"/.exec(line)?.[1])).toEqual(['#1', '#2', '#3']);
    for (const line of lines)
      expect(JSON.parse(line.trim().replace(/,$/, ''))).toHaveProperty('target.source', 'a%20b.txt');
  });

  it('changes only the value that changed', () => {
    const old = write(undefined, [person, date, claim]);
    const next = write(old, [person, { ...date, status: 'accepted', modified: '2031-05-07T10:00:00Z' }, claim]);
    const changed = itemLines(next).filter((line, i) => line !== itemLines(old)[i]);
    expect(changed).toHaveLength(1);
    expect(changed[0]).toContain('"status":"accepted"');
    expect(next.length - old.length).toBe(',"modified":"2031-05-07T10:00:00Z"'.length - 1);
  });

  it('puts a note in and takes it out again', () => {
    const old = write(undefined, [person]);
    const noted = write(old, [{ ...person, note: 'the mayor?' }]);
    expect(noted).toContain('"purpose":"commenting","value":"the mayor?"');
    expect(write(noted, [person])).toBe(old);
  });

  it('keeps comments, unknown keys, order, tabs, CRLF and the missing last line end', () => {
    const old = [
      '// by hand',
      '{\t"mine": {"b" : 1, "a": [ ]},',
      '\t"first": { "items": [',
      '\t\t// the date first',
      `\t\t${itemLines(write(undefined, [date]))[0]?.trim() ?? ''}, // ask Ellory`,
      `\t\t${
        itemLines(write(undefined, [person]))[0]
          ?.trim()
          .replace('"status"', '"tags": ["x"], "status"') ?? ''
      } /* why? */`,
      '\t] } }',
    ].join('\r\n');
    const next = write(old, [{ ...person, status: 'rejected' }, date, claim]);
    for (const kept of [
      '// by hand\r\n',
      '"mine": {"b" : 1, "a": [ ]}',
      '// the date first',
      '}, // ask Ellory\r\n',
      '"tags": ["x"], "status":"rejected"',
      '/* why? */',
    ]) {
      expect(next).toContain(kept);
    }
    expect(next.indexOf('"#2"')).toBeLessThan(next.indexOf('"#1"'));
    expect(next.endsWith('}')).toBe(true);
    expect(next.replaceAll('\r\n', '')).not.toContain('\n');
    expect(write(next, [{ ...person, status: 'rejected' }, date, claim])).toBe(next);
  });

  it('keeps the comment beside a removed annotation', () => {
    const old = write(undefined, [person, date]).replace('\n      {"id":"#2"', ' // the mayor\n      {"id":"#2"');
    const next = write(old, [date]);
    expect(next).toContain('// the mayor');
    expect(readSidecar(next)).toMatchObject({ ok: true, value: { annotations: [{ id: '#2' }] } });
  });

  it('puts a new annotation at its place among the others', () => {
    const next = write(write(undefined, [person, claim]), [person, date, claim]);
    expect(next).toBe(write(undefined, [person, date, claim]));
  });

  it('goes down to none and up again', () => {
    const full = write(undefined, [person, date]);
    const none = write(full, []);
    expect(readSidecar(none)).toMatchObject({ ok: true, value: { annotations: [] } });
    expect(write(none, [person, date])).toBe(full);
    expect(write(write(undefined, []), [person, date])).toBe(full);
  });

  it('fills up a head that somebody began', () => {
    const next = write('{ "document": { "outlet": "Lake Gazette" } }', [person], { ...head, outlet: 'Lake Gazette' });
    expect(readSidecar(next)).toMatchObject({
      ok: true,
      value: { head: { outlet: 'Lake Gazette', sha256: '00' }, annotations: [{ id: '#1' }] },
    });
    expect(next).toContain('http://www.w3.org/ns/anno.jsonld');
  });

  it('changes the hash and the source of a renamed document', () => {
    const next = write(write(undefined, [person]), [person], { ...head, fileName: 'c.txt', sha256: '11' });
    expect(next).toBe(write(undefined, [person], { ...head, fileName: 'c.txt', sha256: '11' }));
  });

  it('adds a second selector to one that stands without brackets', () => {
    const bare = { ...person, anchor: { ...person.anchor } };
    const old = write(undefined, [person])
      .replace(/"selector":\[(\{[^}]*\}),\{[^}]*\}\]/, '"selector":$1')
      .replace('"suffix"', '"mine":1,"suffix"');
    const next = write(old, [bare]);
    expect(next).toContain('"mine":1');
    expect(readSidecar(next)).toMatchObject({ ok: true, value: { annotations: [{ anchor: person.anchor }] } });
  });
});
