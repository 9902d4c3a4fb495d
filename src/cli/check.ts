import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createAnchorer } from '../annotation/resolveAnchor';
import type { StoredAnnotation } from '../annotation/model';
import { readSidecar } from '../annotation/sidecar/readSidecar';
import { parseSidecarName } from '../annotation/sidecarName';
import { checkDecisions } from './checkDecisions';
import type { ExitCode } from './commands';
import type { CliPort } from './port';
import { readDocuments, type SourceDocument } from './readDocuments';

/** Lists the quotes of sidecars that no longer stand, word for word, in their articles. */
export async function check(paths: readonly string[], port: CliPort): Promise<ExitCode> {
  const { documents, hasFailed } = await readDocuments(paths, port);
  let quotes = 0;
  let broken = 0;
  let sidecars = 0;
  for (const document of documents) {
    const result = readSidecar(document.sidecarText ?? '{}');
    if (document.sidecarText === undefined || !result.ok) continue;
    sidecars++;
    const { annotations } = result.value;
    quotes += annotations.length;
    for (const line of findBroken(document, annotations)) {
      broken++;
      await port.print(line);
    }
  }
  const decided = await checkDecisions(documents, port);
  sidecars += decided.files;
  quotes += decided.quotes;
  broken += decided.lost.length;
  for (const line of decided.lost) await port.print(line);
  for (const path of await findStray(paths)) {
    broken++;
    await port.print(`${path}: its article is missing\n`);
  }
  await port.print(`${quotes} quotes in ${sidecars} sidecars, ${broken} broken\n`);
  if (hasFailed || decided.hasFailed) return 2;
  return broken > 0 ? 1 : 0;
}

/** One line for each quote that is not in the text: where it stood, and what it said. */
function findBroken({ path, text }: SourceDocument, annotations: readonly StoredAnnotation[]): string[] {
  const anchorer = createAnchorer(text);
  return annotations.flatMap(({ anchor, kind }) => {
    const place = anchorer.resolve(anchor);
    if (place && place.by !== 'fuzzy') return [];
    const before = text.slice(0, anchorer.map.toUtf16(anchor.position?.start ?? 0)).split(/\r\n|[\r\n]/);
    const column = (before.at(-1) ?? '').length + 1;
    return [`${path}:${before.length}:${column}: ${kind} not found: ${JSON.stringify(anchor.exact)}\n`];
  });
}

/** Sidecars in the folders among `paths` whose articles have gone. */
async function findStray(paths: readonly string[]): Promise<string[]> {
  const stray: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (!found?.isDirectory()) continue;
    const names = (await readdir(path)).sort((a, b) => (a < b ? -1 : 1));
    const present = new Set(names);
    for (const name of names) {
      // The story's own sidecar belongs to the folder.
      const sidecar = parseSidecarName(name);
      if (sidecar && !present.has(sidecar.document)) stray.push(join(path, name));
    }
  }
  return stray;
}
