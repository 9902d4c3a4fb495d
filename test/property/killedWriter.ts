// A process that saves one annotation again and again, on a real disk, with the editor's own store; its parent kills it.
//   killedWriter FOLDER FIRST: notes are numbered from FIRST; each is said once it is on disk
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readWhole } from '../../src/cli/readWhole';
import { replaceFile } from '../../src/cli/replaceFile';
import { AnnotationStore } from '../../src/workspace/annotationStore';
import type { Files } from '../../src/workspace/ports';
import { analyseText, MemoryClock, MemoryLog } from '../unit/workspace/memoryPorts';

const [folder = '', first = '0'] = process.argv.slice(2);
const file = join(folder, 'gazette.txt');
const analysis = analyseText((await readWhole(file)) ?? '');
const files: Files = {
  read: readWhole,
  readWhole: async (path) => {
    const text = await readWhole(path);
    return text === undefined ? undefined : { text };
  },
  write: replaceFile,
  modifiedAt: async (path) => (await stat(path)).mtimeMs,
  remove: rm,
  list: async (path) =>
    (await readdir(path)).map((name) => ({ file: join(path, name), name, isFolder: false })),
}; // prettier-ignore
const store = new AnnotationStore({
  files,
  clock: new MemoryClock(),
  log: new MemoryLog(),
  analysisOf: () => analysis,
  isDirty: () => false,
});
await store.loadFolder(folder);
for (let n = Number(first); ; n++) {
  const [item] = store.annotationsOf(file)?.annotations ?? [];
  if (!item) throw new Error('nothing is annotated');
  const [result] = await store.apply('note', [{ file, id: item.id, after: { ...item, status: 'accepted', note: `note ${n}` } }]); // prettier-ignore
  if (result !== 'written') throw new Error(`not written: ${result}`);
  process.stdout.write(`${n}\n`);
}
