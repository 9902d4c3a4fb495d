import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSidecar } from '../../../src/annotation/sidecar/readSidecar';
import type { StoredAnnotation } from '../../../src/annotation/model';
import { buildCli, type BuiltCli } from './builtCli';

const GAZETTE = `Ferry runs aground off Port Ellory 😀

PORT ELLORY, May 2, 2031 - A ferry ran aground on Friday. Six deckhands were hurt, Mara Quill said.
`;
let cli: BuiltCli;
beforeAll(async () => {
  cli = await buildCli();
}, 60_000);
afterAll(() => cli.dispose());

function annotationsIn(path: string): readonly StoredAnnotation[] {
  const result = readSidecar(readFileSync(path, 'utf8'));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.annotations;
}
const say = ({ kind, anchor }: StoredAnnotation): string => `${kind} ${anchor.position?.start ?? ''} ${anchor.exact}`;

describe('export to other programs and import', { timeout: 60_000 }, () => {
  it.each([
    ['brat', ['a.ann', 'a.txt', 'b.md.ann', 'b.md.txt'], ['a.ann', 'b.md.ann']],
    ['webanno', ['a.txt.tsv', 'b.md.tsv'], ['a.txt.tsv', 'b.md.tsv']],
    ['conll', ['a.txt.conll', 'b.md.conll'], ['a.txt.conll', 'b.md.conll']],
    ['doccano', ['doccano.jsonl'], ['doccano.jsonl']],
    ['labelstudio', ['label-studio.json'], ['label-studio.json']],
  ])('%s: what comes back stands where it stood', async (format, files, imports) => {
    const articles = { 'a.txt': GAZETTE, 'b.md': `\uFEFF# ${GAZETTE.replaceAll('\n', '\r\n')}` };
    const from = cli.makeFolder(articles);
    const out = join(from, 'out');
    const exported = await cli.run(['export', from, '--format', format, '--out', out]);
    expect([exported.status, exported.err]).toEqual([0, '']);
    expect(exported.out).toContain(`not in ${format}: `);
    expect(readdirSync(out).sort()).toEqual(files);

    const into = cli.makeFolder(articles);
    const paths = imports.map((name) => join(out, name));
    const imported = await cli.run(['import', ...paths, '--format', format, '--into', into]);
    expect([imported.status, imported.err]).toEqual([0, '']);
    await cli.run(['annotate', from]);
    for (const name of ['a.txt', 'b.md']) {
      const path = join(into, `${name}.annotations.json`);
      const found = annotationsIn(path);
      const own = annotationsIn(join(from, `${name}.annotations.json`));
      expect(found.length).toBeGreaterThan(1);
      expect(own.map(say)).toEqual(expect.arrayContaining(found.map(say)));
      if (format !== 'conll') expect(found).toHaveLength(own.length);
      expect(new Set(found.map(({ status }) => status))).toEqual(new Set(['suggested']));
      expect(found.every(({ creator }) => creator?.type === 'Software' && creator.name !== 'Variorum')).toBe(true);
    }
    expect((await cli.run(['check', into])).status).toBe(0);
    const again = await cli.run(['import', ...paths, '--format', format, '--into', into]);
    expect(again.out).toMatch(/: 0 added, [1-9]\d* known already, unchanged\n/);
    if (format !== 'brat') return;
    expect((await cli.run(['annotate', into])).status).toBe(0);
    expect((await cli.run(['import', ...paths, '--format', format, '--into', into])).out).toContain(': 0 added');
  });

  it('prints the only file, and asks for a folder where there are several', async () => {
    const folder = cli.makeFolder({ 'a.txt': GAZETTE });
    const one = await cli.run(['export', folder, '--format', 'conll']);
    expect(one.status).toBe(0);
    expect(one.out).toMatch(/^-DOCSTART- -X- -X- O\n\n/);
    expect(one.err).toContain('variorum: conll: CoNLL has names only');
    const two = await cli.run(['export', folder, '--format', 'brat']);
    expect([two.status, two.out]).toEqual([2, '']);
    expect(two.err).toBe('variorum: export: brat makes 2 files here: name a folder for them with --out\n');
  });

  it('writes reports into a folder as well', async () => {
    const folder = cli.makeFolder({ 'a.txt': GAZETTE });
    const out = join(folder, 'reports/new');
    const { status } = await cli.run(['export', folder, '--format', 'csv', '--out', out]);
    expect(status).toBe(0);
    expect(readFileSync(join(out, 'facts.csv'), 'utf8')).toMatch(/^story,fact,title/);
  });

  it('never writes over an article', async () => {
    const article = GAZETTE.replaceAll('\n', '\r\n');
    const folder = cli.makeFolder({ 'a.txt': article });
    const { status, err } = await cli.run(['export', folder, '--format', 'brat', '--out', folder]);
    expect(status).toBe(2);
    expect(err).toContain(`${join(folder, 'a.txt')}: has another text; left as it is`);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(article);
  });

  it('exports what the reader decided', async () => {
    const folder = cli.makeFolder({ 'a.txt': GAZETTE });
    await cli.run(['annotate', folder]);
    const path = join(folder, 'a.txt.annotations.json');
    const lines = readFileSync(path, 'utf8').split('\n');
    const rejected = lines.map((line) =>
      line.includes('"mara-quill"') ? line.replace('"suggested"', '"rejected"') : line,
    );
    writeFileSync(path, rejected.join('\n'));
    const { out, err } = await cli.run(['export', folder, '--format', 'doccano']);
    const { label } = JSON.parse(out) as { label: [number, number, string][] };
    const points = Array.from(GAZETTE);
    expect(label.map(([start, end]) => points.slice(start, end).join(''))).not.toContain('Mara Quill');
    expect(err).toContain('rejected annotations are left out');
  });

  it('adds beside what a person said, and leaves that', async () => {
    const folder = cli.makeFolder({ 'a.txt': GAZETTE, 'a.ann': 'T1\tOrganization 6 10\truns\nT2\tzebra 0 5\tFerry\n' });
    await cli.run(['annotate', folder]);
    const path = join(folder, 'a.txt.annotations.json');
    const before = readFileSync(path, 'utf8').replace('"status":"suggested"', '"status":"rejected"');
    writeFileSync(path, before);
    const { status, out } = await cli.run(['import', join(folder, 'a.ann'), '--format', 'brat']);
    expect(status).toBe(0);
    expect(out).toContain('not imported as it is: the label "zebra" has no counterpart');
    expect(out).toContain(`${path}: 1 added, 0 known already, written`);
    const after = readFileSync(path, 'utf8').split('\n');
    const added = after.filter((line) => !before.includes(line));
    expect(added).toHaveLength(1);
    expect(added[0]).toContain('"creator":{"type":"Software","name":"brat"}');
    expect(added[0]).toContain('"reason":"imported from a.ann (brat)"');
  });

  it('writes to an annotator’s own sidecar', async () => {
    const folder = cli.makeFolder({ 'a.txt': GAZETTE, 'a.ann': 'T1\tOrganization 6 10\truns\n' });
    const args = ['import', join(folder, 'a.ann'), '--format', 'brat', '--annotator'];
    expect((await cli.run([...args, 'anna'])).status).toBe(0);
    expect(annotationsIn(join(folder, 'a.txt.anna.annotations.json'))).toHaveLength(1);
    expect(existsSync(join(folder, 'a.txt.annotations.json'))).toBe(false);
    const { status, err } = await cli.run([...args, '../x']);
    expect(status).toBe(2);
    expect(err).toContain("../x can't be an annotator's name");
  });

  it('names file, line and column of what it can’t read', async () => {
    const folder = cli.makeFolder({
      'a.txt': GAZETTE,
      'a.ann': 'T1\tperson 0 5\tFerry\nT2\tperson 6 9\truns\n',
      'alone.ann': 'T1\tperson 0 5\tFerry\n',
      'bad.jsonl': '{"text": "x", "label": []}\n{"text": "x", "label": [[0, 9, "person"]]}\n',
    });
    const brat = await cli.run(['import', join(folder, 'a.ann'), join(folder, 'alone.ann'), '--format', 'brat']);
    expect(brat.status).toBe(2);
    expect(brat.err).toContain(`${join(folder, 'a.ann')}:2:15: the text has "run" there`);
    expect(brat.err).toContain(`alone.ann: its text ${join(folder, 'alone.txt')} is missing`);
    const doccano = await cli.run(['import', join(folder, 'bad.jsonl'), '--format', 'doccano']);
    expect(doccano.err).toContain('bad.jsonl:2:25: the span 0 to 9 does not lie in the text');
    expect(readdirSync(folder).some((name) => name.endsWith('.annotations.json'))).toBe(false);
  });

  it('does not follow a name out of the folder', async () => {
    const folder = cli.makeFolder({ 'x.txt': 'Other words.' });
    mkdirSync(join(folder, 'inner'));
    writeFileSync(join(folder, 'inner/a.txt'), GAZETTE);
    const line = { file: '../x.txt', text: 'Other words.', label: [[0, 5, 'person']] };
    writeFileSync(join(folder, 'inner/d.jsonl'), JSON.stringify(line));
    const { status, err } = await cli.run(['import', join(folder, 'inner/d.jsonl'), '--format', 'doccano']);
    expect(status).toBe(2);
    expect(err).toContain('no article "../x.txt" or with this text');
    expect(existsSync(join(folder, 'x.txt.annotations.json'))).toBe(false);
  });

  it('finds an article by its text, and words that moved', async () => {
    const moved = GAZETTE.replace('A ferry', 'In the morning a small ferry');
    const folder = cli.makeFolder({ 'a.txt': moved, 'b.txt': GAZETTE });
    const start = GAZETTE.indexOf('Six deckhands') - 1;
    const label = [[start, start + 13, 'quantity']];
    writeFileSync(
      join(folder, 'd.jsonl'),
      `${JSON.stringify({ text: GAZETTE, label })}\n${JSON.stringify({ file: 'a.txt', text: GAZETTE, label })}\n`,
    );
    const { status, err } = await cli.run(['import', join(folder, 'd.jsonl'), '--format', 'doccano']);
    expect([status, err]).toEqual([0, '']);
    for (const name of ['a.txt', 'b.txt']) {
      expect(annotationsIn(join(folder, `${name}.annotations.json`)).map(({ anchor }) => anchor.exact)).toEqual([
        'Six deckhands',
      ]);
    }
  });

  it.each([
    [['import', 'x.ann'], 'import: say what the files are with --format'],
    [['import', 'x.ann', '--format', 'csv'], 'import: --format must be brat or conll or webanno'],
    [['export', 'x', '--into', 'y'], 'export takes no --into'],
    [['annotate', 'x', '--out', 'y'], 'annotate takes no --out'],
  ])('%j: says what is wrong', async (args, message) => {
    const { status, err } = await cli.run(args);
    expect(status).toBe(2);
    expect(err).toContain(`variorum: ${message}`);
  });
});
