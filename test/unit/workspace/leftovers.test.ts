import { describe, expect, it } from 'vitest';
import { isTemporaryName, temporaryName } from '../../../src/annotation/sidecar/replaceFile';
import { STALE_AFTER } from '../../../src/annotation/sidecar/sweepTemporaries';
import { Leftovers } from '../../../src/workspace/leftovers';
import { MemoryClock, MemoryFiles, settle } from './memoryPorts';

const FOLDER = 'memfs:/news';
const OURS = `${FOLDER}/.a.txt.annotations.json.variorum-0b1c2d3e.tmp`;
/** What people and other programs call their files, however near it comes. */
const OTHERS = [
  'a.txt',
  'a.txt.annotations.json',
  '.a.txt.annotations.json',
  '.a.txt.annotations.json.0b1c2d3e.tmp',
  'a.txt.annotations.json.variorum-0b1c2d3e.tmp',
  '.a.txt.annotations.json.variorum-0b1c2d3e.tmp.bak',
  '.a.txt.annotations.json.variorum-0b1c2d3.tmp',
  '.a.txt.annotations.json.variorum-mynotes1.tmp',
  '.variorum-0b1c2d3e.tmp',
  '.a.json.variorum-0b1c2d3e.tmp/inside.txt',
];

function start() {
  const clock = new MemoryClock();
  const now = Date.parse(clock.now());
  const files = new MemoryFiles();
  const put = (file: string, age: number | undefined): void => {
    files.texts.set(file, '{');
    if (age !== undefined) files.times.set(file, now - age);
  };
  return { clock, files, put, leftovers: new Leftovers(files, clock) };
}

describe('what a killed editor has left in a folder', () => {
  it('goes when the folder is opened, and no other file does', async () => {
    const { files, put, leftovers } = start();
    put(OURS, STALE_AFTER);
    for (const name of OTHERS) put(`${FOLDER}/${name}`, 1e9);
    await leftovers.sweep(FOLDER);
    expect([...files.texts.keys()]).toEqual(OTHERS.map((name) => `${FOLDER}/${name}`));
  });

  it('stays while it may be the write of another window, and goes when it can’t be any more', async () => {
    const { clock, files, put, leftovers } = start();
    put(OURS, STALE_AFTER - 1);
    await leftovers.sweep(FOLDER);
    expect(files.texts.has(OURS)).toBe(true);
    clock.move(STALE_AFTER);
    await settle();
    await settle();
    expect(files.texts.has(OURS)).toBe(false);
    leftovers.dispose();
  });

  it('stays where the file system does not say how old it is, or lets nobody delete it', async () => {
    const { files, put, leftovers } = start();
    put(OURS, undefined);
    await leftovers.sweep(FOLDER);
    files.times.set(OURS, 0);
    await leftovers.sweep(FOLDER);
    files.times.set(OURS, 1);
    files.remove = async () => Promise.reject(new Error('read-only'));
    await leftovers.sweep(FOLDER);
    expect(files.texts.has(OURS)).toBe(true);
  });

  it('has the name that every write gives first', () => {
    expect(isTemporaryName(temporaryName('a b.txt.anna.annotations.json', '00ff00ff'))).toBe(true);
    expect(isTemporaryName(temporaryName('odd\nname.json', crypto.randomUUID().slice(0, 8)))).toBe(true);
  });
});
