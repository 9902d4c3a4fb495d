import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSidecar } from '../../src/annotation/sidecar/readSidecar';
import { buildCli, type BuiltCli } from '../unit/cli/builtCli';

/** Numbers from 0 to 1, the same in every run (mulberry32, public domain). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Runs a program and kills it, without a word of warning, some milliseconds after it has printed so many lines. @returns its lines */
async function runAndKill(args: readonly string[], lines: number, milliseconds: number): Promise<string[]> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err, isSet] = ['', '', false];
  child.stderr.on('data', (data: Buffer) => (err += data.toString()));
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString();
    if (isSet || out.split('\n').length <= lines) return;
    isSet = true;
    setTimeout(() => child.kill('SIGKILL'), milliseconds);
  });
  const signal = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
  expect([signal, err]).toEqual(['SIGKILL', '']);
  return out.trim().split('\n');
}

const SENTENCE = 'Mara Quill met Nora Ibsen on the quay of Port Ellory. ';

describe('a process that is killed while it saves', () => {
  const home = mkdtempSync(join(tmpdir(), 'variorum-killed-'));
  let cli: BuiltCli;
  beforeAll(async () => {
    cli = await buildCli();
    await build({
      entryPoints: [fileURLToPath(new URL('killedWriter.ts', import.meta.url))],
      outfile: join(home, 'writer.mjs'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      mainFields: ['module', 'main'],
      logLevel: 'error',
    });
  }, 300_000);
  afterAll(() => {
    cli.dispose();
    rmSync(home, { recursive: true, force: true });
  });

  it('leaves the old sidecar or the new one: the editor’s store, killed in the middle of a hundred saves', async () => {
    const random = createRandom(20310502);
    writeFileSync(join(home, 'gazette.txt'), SENTENCE.repeat(40));
    const sidecar = join(home, 'gazette.txt.annotations.json');
    const temporaries = (): string[] =>
      readdirSync(home).filter((name) => name.endsWith('.tmp')).sort(); // prettier-ignore
    let next = 0;
    for (let round = 0; next < 100 || round < 12; round++) {
      const said = await runAndKill([join(home, 'writer.mjs'), home, String(next)], 4 + random() * 6, random() * 25);
      const last = Number(said.at(-1));
      const read = readSidecar(readFileSync(sidecar, 'utf8'));
      expect(read.ok).toBe(true);
      const notes = read.ok ? read.value.annotations.flatMap(({ note }) => note ?? []) : [];
      expect([`note ${last}`, `note ${last + 1}`]).toContain(notes[0]);
      const names = temporaries();
      // What a dead process leaves behind is hidden, and no article.
      for (const name of names) expect(name).toMatch(/^\.gazette\.txt\.annotations\.json\.variorum-[0-9a-f]{8}\.tmp$/);
      next = last + 2;
    }
    // The next program that opens the folder takes it away once it is old; not what may be another's, and nothing else.
    const [young, foreign] = ['.gazette.txt.annotations.json.variorum-ffffffff.tmp', '.notes.tmp'];
    for (const name of [...temporaries(), '.gone.json.variorum-00000000.tmp', foreign]) {
      writeFileSync(join(home, name), '{');
      utimesSync(join(home, name), 0, Date.now() / 1000 - 3600);
    }
    writeFileSync(join(home, young), '{');
    await cli.run(['annotate', home]);
    expect(temporaries()).toEqual([young, foreign].sort());
  }, 300_000);

  it('leaves the old sidecar or the new one: the command line, killed among a hundred sidecars', async () => {
    const random = createRandom(20310503);
    const names = Array.from({ length: 100 }, (_, i) => `paper-${String(i).padStart(3, '0')}.txt`);
    const folder = cli.makeFolder();
    const sidecars = (): string[] =>
      names.map((name) => readFileSync(join(folder, `${name}.annotations.json`), 'utf8'));
    const print = (edition: number): void => {
      for (const name of names) writeFileSync(join(folder, name), `Edition ${edition}\n\n${SENTENCE}\n`);
    };
    print(0);
    await cli.run(['annotate', folder]);
    for (let edition = 1; edition <= 3; edition++) {
      const old = sidecars();
      print(edition);
      await runAndKill([cli.script, 'annotate', folder], Math.floor(random() * 80), random() * 10);
      const killed = sidecars();
      expect((await cli.run(['annotate', folder])).status).toBe(0);
      const done = sidecars();
      expect(killed.filter((text, i) => text !== old[i] && text !== done[i])).toEqual([]);
      expect(killed.filter((text, i) => text === done[i]).length).toBeGreaterThan(0);
      expect(killed.filter((text, i) => text === old[i]).length).toBeGreaterThan(0);
    }
  }, 300_000);
});
