import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysisOf, SIDECAR, TEXT } from '../unit/annotation/sidecar/madeSidecar';
import { ALL } from '../unit/annotation/decision/madeDecisions';
import { readStoryFile, updateStoryFile } from '../../src/annotation/decision/storyFile';
import { annotateSidecar } from '../../src/annotation/sidecar/annotateSidecar';
import { addSuggestions } from '../../src/annotation/sidecar/addSuggestions';
import type { SidecarResult } from '../../src/annotation/sidecar/readCollection';
import { readSidecar } from '../../src/annotation/sidecar/readSidecar';
import { updateSidecar } from '../../src/annotation/sidecar/updateSidecar';
import { RUNS } from './runs';

/** A run that takes this long hangs, in milliseconds of this process: what others do on the machine is no fault of ours. */
const MAX_MS = 1000;

/** One thing that befalls a file; its name says it again where a property fails. */
interface Damage {
  readonly name: string;
  readonly harm: (source: string) => string;
}

const at = fc.nat(1_000_000);
const cutAt = (source: string, seed: number): number => seed % (source.length + 1);

/** One bit of one byte, as a failing disk flips it; read back as an editor does, with U+FFFD for what is no UTF-8. */
function flipBit(source: string, seed: number, bit: number): string {
  const bytes = new TextEncoder().encode(source);
  const index = seed % Math.max(1, bytes.length);
  bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
  return new TextDecoder().decode(bytes);
}

const insert = (source: string, seed: number, text: string): string =>
  source.slice(0, cutAt(source, seed)) + text + source.slice(cutAt(source, seed));

/** Puts another value in the place of one of the file's values. */
function replaceValue(source: string, seed: number, value: string): string {
  const values = [...source.matchAll(/: ?("(?:[^"\\]|\\.)*"|-?\d[\d.]*|true|false|null)/g)];
  const chosen = values[seed % values.length];
  if (!chosen?.[1]) return source;
  const start = chosen.index + chosen[0].length - chosen[1].length;
  return source.slice(0, start) + value + source.slice(start + chosen[1].length);
}

const VALUES = [
  'null',
  '7',
  '-1',
  '1e999',
  'true',
  '"x"',
  '""',
  '[]',
  '{}',
  '[[[]]]',
  '{"a":{}}',
  '"\\ud800"',
  '"__proto__"',
];

const damageOf = <T extends readonly unknown[]>(
  what: string,
  values: fc.Arbitrary<T>,
  harm: (source: string, ...values: T) => string,
): fc.Arbitrary<Damage> =>
  values.map((chosen) => ({
    name: `${what}${JSON.stringify(chosen)}`,
    harm: (source) => harm(source, ...chosen),
  }));

const doubleLine = (source: string, seed: number): string => {
  const lines = source.split('\n');
  lines.splice(seed % lines.length, 0, lines[seed % lines.length] ?? '');
  return lines.join('\n');
};
const UNITS = ['x', '\\', '"', '\u0000', '😀', ' ', '\n', '//'] as const;
const SPLINTERS = ['<<<<<<< HEAD\n', '=======\n', ',', '}', ']', '"', '\uFEFF', '\u2028'] as const;

const damage: fc.Arbitrary<Damage> = fc.oneof(
  damageOf('cut out', fc.tuple(at, at), (s, a, b) => s.slice(0, cutAt(s, a)) + s.slice(cutAt(s, b))),
  damageOf('cut off', fc.tuple(at), (s, seed) => s.slice(0, cutAt(s, seed))),
  damageOf('double', fc.tuple(), (s) => s + s),
  damageOf('flip bit', fc.tuple(at, fc.nat(7)), flipBit),
  damageOf('nest', fc.tuple(at, fc.constantFrom('[', '{"a":', '/*', '[{"first":')), (s, seed, open) => insert(s, seed, open.repeat(20_000))),
  damageOf('fill', fc.tuple(at, fc.constantFrom(...UNITS)), (s, seed, unit) => insert(s, seed, unit.repeat(100_000))),
  damageOf('double line', fc.tuple(at), doubleLine),
  damageOf('replace value', fc.tuple(at, fc.constantFrom(...VALUES)), replaceValue),
  damageOf('insert', fc.tuple(at, fc.constantFrom(...SPLINTERS)), insert),
  damageOf('be', fc.tuple(fc.constantFrom('', '\uFEFF', '[]', 'null', '"x"', '{}{}')), (_, whole) => whole),
  damageOf('end lines with CR', fc.tuple(), (s) => s.replaceAll('\n', '\r')),
); // prettier-ignore

/** What a file is after some of it. A failing property names the damages, not a hundred thousand characters. */
const breakUp = (whole: string): fc.Arbitrary<{ readonly source: string }> =>
  fc.array(damage, { minLength: 1, maxLength: 3 }).map((damages) => ({
    source: damages.reduce((source, { harm }) => harm(source), whole),
    [fc.toStringMethod]: () => damages.map(({ name }) => name).join(', then '),
  }));
const broken = breakUp(SIDECAR);
const written = updateStoryFile(undefined, ALL);
const brokenStory = breakUp(written.ok ? written.value.text : '');

/** Runs and says how it went. What is slow is tried again: a hang comes back, a pause of the collector of garbage does not. */
function run<T>(action: () => SidecarResult<T>): SidecarResult<T> {
  const took: number[] = [];
  for (;;) {
    const before = process.cpuUsage();
    const result = action();
    const { user, system } = process.cpuUsage(before);
    took.push((user + system) / 1000);
    if (took.some((milliseconds) => milliseconds < MAX_MS)) return result;
    expect(took.length, `hangs: ${took.map(Math.round).join(', ')} ms`).toBeLessThan(3);
  }
}

describe('a broken file of a story', () => {
  it('is read as it is, or refused with line and column; nothing of it is changed', () => {
    const seen = { ok: 0, refused: 0 };
    fc.assert(
      fc.property(brokenStory, ({ source }) => {
        const read = run(() => readStoryFile(source));
        const update = run(() => updateStoryFile(source, read.ok ? read.value : []));
        expect(update.ok).toBe(read.ok);
        if (read.ok) {
          seen.ok++;
          expect(update.ok && readStoryFile(update.value.text)).toEqual(read);
          return;
        }
        seen.refused++;
        expect(read.error.message).not.toBe('');
        expect(read.error.line).toBeLessThanOrEqual(source.split(/\r\n|[\r\n]/).length);
        expect(Math.min(read.error.line, read.error.column)).toBeGreaterThan(0);
        expect(update).toEqual(read);
      }),
      RUNS,
    );
    expect(Math.min(seen.ok, seen.refused)).toBeGreaterThan(RUNS.numRuns / 20);
  });
});

describe('a broken sidecar', () => {
  it('is read as it is, or refused with line and column; nothing of it is changed', () => {
    const seen = { ok: 0, refused: 0 };
    fc.assert(
      fc.property(broken, ({ source }) => {
        const read = run(() => readSidecar(source));
        const analysis = analysisOf();
        const writers = [
          run(() => annotateSidecar('gazette.txt', analysis, source)),
          run(() => addSuggestions('gazette.txt', TEXT, source, { text: TEXT, annotations: [] })),
          run(() => updateSidecar(source, { head: {}, annotations: [] })),
        ];
        for (const written of writers) expect(written.ok).toBe(read.ok);
        if (read.ok) {
          seen.ok++;
          // What can be read stays as it is where there is nothing new to say.
          const same = run(() => updateSidecar(source, read.value));
          expect(same.ok && readSidecar(same.value.text)).toEqual(read);
          return;
        }
        seen.refused++;
        const lines = source.split(/\r\n|[\r\n]/);
        const { message, line, column } = read.error;
        expect(message).not.toBe('');
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThan(0);
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        for (const written of writers) expect(written).toEqual(read);
      }),
      RUNS,
    );
    // The damage is neither always fatal nor always harmless.
    expect(Math.min(seen.ok, seen.refused)).toBeGreaterThan(RUNS.numRuns / 20);
  });
});
