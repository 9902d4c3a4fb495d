import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCli, type BuiltCli } from './builtCli';

const TEXT = 'Mara Quill spoke on Monday.\nSix boats were late.\n';
let cli: BuiltCli;
beforeAll(async () => {
  cli = await buildCli();
}, 60_000);
afterAll(() => cli.dispose());

async function makeStory(): Promise<string> {
  const folder = cli.makeFolder({ 'a.txt': TEXT });
  const people = { anna: [0, 10, 'person'], ben: [5, 10, 'person'] } as const;
  for (const [name, person] of Object.entries(people)) {
    const line = { file: 'a.txt', text: TEXT, label: [person, [28, 47, 'claim']] };
    const path = join(cli.makeFolder({ 'd.jsonl': JSON.stringify(line) }), 'd.jsonl');
    const args = ['import', path, '--format', 'doccano', '--into', folder, '--annotator', name];
    expect((await cli.run(args)).status).toBe(0);
  }
  return folder;
}

describe('agree', { timeout: 60_000 }, () => {
  it('prints a table and what they disagree about', async () => {
    const folder = await makeStory();
    const { status, out, err } = await cli.run(['agree', folder, 'anna', 'ben']);
    expect([status, err]).toEqual([0, '']);
    const lines = out.split('\n');
    expect(lines[0]).toMatch(/^ +anna +ben +F1 exact +F1 overlap +alpha$/);
    expect(lines[1]).toMatch(/^entity +1 +1 +0\.000 +1\.000 +0\.\d{3}$/);
    expect(lines[2]).toMatch(/^date +0 +0 +– +– +–$/);
    expect(lines[5]).toMatch(/^claim +1 +1 +1\.000 +1\.000 +1\.000$/);
    expect(lines[7]).toBe(`${join(folder, 'a.txt')}:1:1: person: edges: anna "Mara Quill", ben "Quill"`);
  });

  it('prints JSON', async () => {
    const { out } = await cli.run(['agree', await makeStory(), 'anna', 'ben', '--format', 'json']);
    const result = JSON.parse(out) as { kinds: { kind: string; alpha: number | null }[]; disagreements: unknown[] };
    expect(result).toMatchObject({ annotators: ['anna', 'ben'], files: ['a.txt'] });
    expect(result.kinds.find(({ kind }) => kind === 'quote')).toMatchObject({ exact: null, alpha: null });
    expect(result.disagreements).toEqual([
      expect.objectContaining({
        file: 'a.txt',
        reason: 'edges',
        b: expect.objectContaining({ start: 5, text: 'Quill' }) as unknown,
      }),
    ]);
  });

  it('names a sidecar that is missing, and what is wrong with the command line', async () => {
    const folder = await makeStory();
    const missing = await cli.run(['agree', folder, 'anna', '-']);
    expect(missing.status).toBe(2);
    expect(missing.err).toBe(`variorum: ${join(folder, 'a.txt.annotations.json')}: no such file or folder\n`);
    const { status, err } = await cli.run(['agree', folder, 'anna']);
    expect(status).toBe(2);
    expect(err).toContain('agree: name an article or a folder, and two annotators');
  });
});
