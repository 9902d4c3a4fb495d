import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCli, type BuiltCli } from './builtCli';

const GAZETTE = `Ferry runs aground off Port Ellory

PORT ELLORY, May 2, 2031 - A ferry ran aground off Port Ellory on Friday. Six deckhands were hurt, the mayor Mara Quill said.
`;
const COURIER = `Two hurt as ferry hits rocks

A ferry ran aground off Port Ellory on Friday. Two deckhands were hurt, the harbour authority said.
`;
let cli: BuiltCli;
beforeAll(async () => {
  cli = await buildCli();
}, 60_000);
afterAll(() => cli.dispose());

const story = (): string =>
  cli.makeFolder({ 'a-gazette.txt': GAZETTE, 'b-courier.txt': COURIER, 'README.md': 'no article' });
const lines = (text: string): unknown[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

describe('analyze', { timeout: 60_000 }, () => {
  it('prints a document a line for each line, in order', async () => {
    const input = [
      { id: 'one', text: GAZETTE, published: '2031-05-02' },
      { id: 2, text: 'Line\u2028end.' },
    ];
    const { status, out, err } = await cli.run(
      ['analyze', '--jsonl'],
      input.map((line) => JSON.stringify(line)).join('\n'),
    );
    expect([status, err]).toEqual([0, '']);
    const [one, two] = lines(out) as { id: unknown; published?: string; regions: { end: number }[] }[];
    expect([one?.id, two?.id, one?.published]).toEqual(['one', 2, '2031-05-02']);
    expect(two?.regions.at(-1)?.end).toBe(9);
  });

  it('names the lines it can’t read and goes on', async () => {
    const input = '{"id":"a","text":"Hello."}\n\n{"id":\n[]\n{"text":7}\n{"id":"b","text":"Bye."}\n';
    const { status, out, err } = await cli.run(['analyze', '--jsonl'], input);
    expect(status).toBe(2);
    expect((lines(out) as { id: string }[]).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(err).toMatch(/^variorum: standard input:3: not JSON/);
    expect(err).toContain('standard input:4: "text" must be a string');
    expect(err).toContain('standard input:5: "text" must be a string');
  });

  it('answers while it reads', async () => {
    const child = spawn(process.execPath, [cli.script, 'analyze', '--jsonl']);
    const answer = new Promise<string>((resolve) =>
      child.stdout.once('data', (data: Buffer) => resolve(data.toString())),
    );
    child.stdin.write('{"id":"early","text":"Hello."}\n');
    expect(await answer).toContain('"id":"early"');
    child.stdin.end();
  });

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [cli.script, 'analyze', '--jsonl']);
    let err = '';
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    child.stdin.on('error', () => undefined);
    const line = `${JSON.stringify({ id: 'x', text: GAZETTE })}\n`;
    child.stdin.write(line);
    child.stdout.once('data', () => {
      child.stdout.destroy();
      child.stdin.end(line.repeat(50));
    });
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect([status, err]).toEqual([0, '']);
  });

  it('reads the articles of a folder, and no README', async () => {
    const { status, out } = await cli.run(['analyze', story()]);
    expect(status).toBe(0);
    expect((lines(out) as { file: string }[]).map(({ file }) => file)).toEqual(['a-gazette.txt', 'b-courier.txt']);
  });

  it('says what it can’t read, and does the rest', async () => {
    const folder = cli.makeFolder({
      'ok.txt': GAZETTE,
      'bom.txt': '\uFEFFHello there.',
      'binary.txt': new Uint8Array([0x50, 0, 1, 2]),
      'latin.txt': new Uint8Array([0x61, 0x0a, 0x62, 0xe9, 0x20]),
    });
    const empty = cli.makeFolder({ 'picture.png': '' });
    const { status, out, err } = await cli.run(['analyze', folder, empty, join(folder, 'none.txt')]);
    expect(status).toBe(2);
    const files = lines(out) as { file: string; regions: { end: number }[] }[];
    expect(files.map(({ file }) => file)).toEqual(['bom.txt', 'ok.txt']);
    expect(files[0]?.regions.at(-1)?.end).toBe(12);
    expect(err).toContain(`${join(folder, 'binary.txt')}: a binary file`);
    expect(err).toContain(`${join(folder, 'latin.txt')}: not UTF-8 (line 2)`);
    expect(err).toContain(`${empty}: no articles (.txt, .md) in this folder`);
    expect(err).toContain(`${join(folder, 'none.txt')}: no such file or folder`);
  });
});

describe('compare', { timeout: 60_000 }, () => {
  it('gives the same from files and from lines', async () => {
    const folder = story();
    const fromFiles = await cli.run(['compare', folder]);
    const input = ['a-gazette.txt', 'b-courier.txt'].map((file) => {
      return JSON.stringify({ file, text: readFileSync(join(folder, file), 'utf8') });
    });
    const fromLines = await cli.run(['compare', '--jsonl', '--format', 'json'], input.join('\n'));
    expect(fromFiles.status).toBe(0);
    expect(fromLines.out).toBe(fromFiles.out);
    expect(Object.keys(JSON.parse(fromFiles.out) as object)).toEqual([
      'documents',
      'stories',
      'facts',
      'discrepancies',
    ]);
  });

  it('takes outlet and date from a sidecar', async () => {
    const folder = story();
    const sidecar = '{ "document": { "outlet": "Lake Gazette", "published": "2031-05-04" }, "first": {"items": []} }';
    writeFileSync(join(folder, 'a-gazette.txt.annotations.json'), sidecar);
    const { out } = await cli.run(['compare', folder]);
    expect((JSON.parse(out) as { documents: unknown[] }).documents[0]).toMatchObject({
      outlet: 'Lake Gazette',
      published: '2031-05-04',
    });
    const { out: markdown } = await cli.run(['compare', '--format', 'markdown', folder]);
    expect(markdown).toContain('Lake Gazette, 2031-05-04');
  });

  it('lists what several outlets tell first, and what one tells alone under its name', async () => {
    const { out } = await cli.run(['compare', '--format', 'markdown', join('media', 'sample')]);
    const [shared = '', alone = ''] = out.split('\n## Told by one outlet alone\n');
    const [, list = ''] = /\n## Facts told by several outlets\n\n((?:- .*\n)+)/.exec(shared) ?? [];
    const counts = [...list.matchAll(/\(([^();]+)(?:; not in [^()]+)?\)\n/g)].map(
      ([, names]) => names?.split(', ').length ?? 0,
    );
    expect(counts.length).toBeGreaterThan(5);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(Math.min(...counts)).toBe(2);
    expect(alone).toMatch(/^\n### Northgate Ledger\n\n(?:- .*\n)+\n### /);
  });

  it('follows what the reader decided', async () => {
    const folder = story();
    await cli.run(['annotate', folder]);
    const path = join(folder, 'a-gazette.txt.annotations.json');
    const before = await cli.run(['compare', folder]);
    const isClaim = (line: string): boolean => line.includes('"value":"claim"') && line.includes('deckhands were hurt');
    const isDate = (line: string): boolean => line.includes('"value":"date/date"') && line.includes('"exact":"Friday"');
    const changed = readFileSync(path, 'utf8')
      .split('\n')
      .map((line) => {
        if (isClaim(line)) return line.replace('"suggested"', '"rejected"');
        return isDate(line) ? line.replace('"suggested"', '"edited"').replace('2031-05-02', '2031-05-09') : line;
      });
    writeFileSync(path, changed.join('\n'));
    const claimsOf = ({ out }: { out: string }): string[] => {
      const { documents } = JSON.parse(out) as { documents: { claims: { start: number; end: number }[] }[] };
      return documents[0]!.claims.map(({ start, end }) => GAZETTE.slice(start, end));
    };
    const after = await cli.run(['compare', folder]);
    expect(claimsOf(before).some((claim) => claim.includes('deckhands were hurt'))).toBe(true);
    expect(claimsOf(after).some((claim) => claim.includes('deckhands were hurt'))).toBe(false);
    expect(after.out).toContain('2031-05-09');
    const facts = await cli.run(['export', folder, '--format', 'csv']);
    expect(facts.out).not.toContain('Six deckhands');
    expect(facts.out).toContain('Two deckhands');
  });

  it('keeps files of one name apart, and takes a file once', async () => {
    const [one, two] = [story(), story()];
    const { out } = await cli.run(['compare', one, two, join(one, 'a-gazette.txt')]);
    const { documents } = JSON.parse(out) as { documents: { file: string }[] };
    expect(new Set(documents.map(({ file }) => file)).size).toBe(4);
    expect(documents).toHaveLength(4);
  });
});

describe('annotate and check', { timeout: 120_000 }, () => {
  it('writes sidecars, changes nothing the second time, and finds every quote again', async () => {
    const folder = story();
    expect(await cli.run(['annotate', folder])).toMatchObject({ status: 0, err: '' });
    const path = join(folder, 'a-gazette.txt.annotations.json');
    const first = readFileSync(path, 'utf8');
    expect((await cli.run(['annotate', folder])).out).toContain('unchanged');
    expect(readFileSync(path, 'utf8')).toBe(first);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    const checked = await cli.run(['check', folder]);
    expect(checked).toMatchObject({ status: 0 });
    expect(checked.out).toMatch(/^[1-9]\d* quotes in 2 sidecars, 0 broken\n$/);
  });

  it('keeps a person’s word and comment', async () => {
    const folder = story();
    await cli.run(['annotate', folder]);
    const path = join(folder, 'a-gazette.txt.annotations.json');
    const changed = readFileSync(path, 'utf8')
      .replace('"status":"suggested"', '"status":"rejected"')
      .replace('"items": [', '"items": [ // checked by Ada');
    writeFileSync(path, changed);
    await cli.run(['annotate', folder]);
    expect(readFileSync(path, 'utf8')).toBe(changed);
  });

  it('never writes over a sidecar that it can’t read', async () => {
    const folder = story();
    const path = join(folder, 'a-gazette.txt.annotations.json');
    const broken = '{\n  "first": {,}\n}';
    writeFileSync(path, broken);
    const { status, out, err } = await cli.run(['annotate', folder]);
    expect(status).toBe(2);
    expect(err).toBe(`variorum: ${path}: 2:13: a value is expected\n`);
    expect(readFileSync(path, 'utf8')).toBe(broken);
    expect(out).toContain('b-courier.txt.annotations.json');
  });

  it('lists quotes that no longer stand, with their places', async () => {
    const folder = story();
    await cli.run(['annotate', folder]);
    const article = join(folder, 'b-courier.txt');
    writeFileSync(article, COURIER.replace('Two deckhands were hurt', 'Nine sailors drowned'));
    const { status, out } = await cli.run(['check', folder]);
    expect(status).toBe(1);
    expect(out).toMatch(new RegExp(`^${article.replaceAll('.', '\\.')}:3:\\d+: \\w+ not found: "[^"]*deckhands`, 'm'));
  });

  it('reports a sidecar whose article has gone', async () => {
    const folder = cli.makeFolder({
      'a.txt': GAZETTE,
      'gone.txt.annotations.json': '{}',
      'a.txt.anna.annotations.json': '{}',
    });
    const { status, out } = await cli.run(['check', folder]);
    expect(status).toBe(1);
    expect(out).toContain('gone.txt.annotations.json: its article is missing');
    expect(out).not.toContain('anna');
  });
});

describe('export', { timeout: 60_000 }, () => {
  it.each([
    ['markdown', /^\| Fact \| /],
    ['csv', /^story,fact,title,file,outlet,status,wording,start,end,attribution,certainty\r\n/],
    ['html', /^<!doctype html>[^]*<table>/],
    ['json', /^\{\n {2}"documents"/],
  ])('writes %s', async (format, expected) => {
    const { status, out, err } = await cli.run(['export', story(), '--format', format]);
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(expected);
    expect(out).toContain('ran aground off Port Ellory');
  });

  it('lets no article text become HTML', async () => {
    const folder = cli.makeFolder({
      '<b>x.txt': GAZETTE.replace('A ferry', 'A <script>alert(1)</script> & "ferry"'),
      'b.txt': COURIER,
    });
    const { out } = await cli.run(['export', folder, '--format', 'html']);
    expect(out).not.toMatch(/<script|<b>/);
  });
});

describe('the command line', { timeout: 60_000 }, () => {
  it('helps', async () => {
    const { status, out } = await cli.run(['--help']);
    expect(status).toBe(0);
    for (const word of ['analyze', 'compare', 'annotate', 'check', 'export', '--jsonl', '--format'])
      expect(out).toContain(word);
  });
  it('tells its version', async () => {
    expect((await cli.run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
  it.each([
    [[], 'a command is missing'],
    [['frobnicate'], 'unknown command: frobnicate'],
    [['compare', '--frob', 'x'], "Unknown option '--frob'"],
    [['compare'], 'compare: name an article or a folder'],
    [['compare', '--format', 'pdf', 'x'], 'compare: --format must be json or markdown'],
    [['annotate', '--format', 'json', 'x'], 'annotate: has no --format'],
    [['check', '--jsonl'], 'check takes no --jsonl'],
    [['analyze', '--jsonl', 'x'], '--jsonl reads standard input'],
  ])('%j: says what is wrong and how it is used', async (args, message) => {
    const { status, out, err } = await cli.run(args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(`variorum: ${message}`);
    expect(err).toContain('Usage: variorum');
  });

  it.each([
    ['none', 'the model .*names\\.bin is missing'],
    [new Uint8Array([1, 2, 3]), "the models in .*models/ can't be used"],
  ] as const)('says when its model is damaged', async (model, message) => {
    const other = await buildCli({ model });
    const { status, err } = await other.run(['analyze', story()]);
    other.dispose();
    expect(status).toBe(2);
    expect(err).toMatch(new RegExp(`^variorum: ${message}`));
  });
});
