import { basename, dirname, join } from 'node:path';
import { STORY_FILE } from '../annotation/decision/storyFile';
import { createAnchorer } from '../annotation/resolveAnchor';
import type { CliPort } from './port';
import { readStored } from './readDecisions';
import { explain, readIfThere, type SourceDocument } from './readDocuments';

export interface CheckedDecisions {
  readonly files: number;
  readonly quotes: number;
  /** One line for each quote that no longer stands, word for word, in its article. */
  readonly lost: readonly string[];
  readonly hasFailed: boolean;
}

/** Checks the quotes of the story's files in the folders of the documents. Articles that are not among these are left out. */
export async function checkDecisions(documents: readonly SourceDocument[], port: CliPort): Promise<CheckedDecisions> {
  const lost: string[] = [];
  let files = 0;
  let quotes = 0;
  let hasFailed = false;
  for (const folder of new Set(documents.map(({ path }) => dirname(path)))) {
    const path = join(folder, STORY_FILE);
    const own = documents.filter((document) => dirname(document.path) === folder);
    const anchorers = new Map(own.map((document) => [basename(document.path), createAnchorer(document.text)]));
    try {
      if ((await readIfThere(path)) === undefined) continue;
      files++;
      for (const { kind, targets } of await readStored(path)) {
        for (const { file, anchor } of targets) {
          const anchorer = anchorers.get(file);
          if (!anchorer) continue;
          quotes++;
          const place = anchorer.resolve(anchor);
          if (place && place.by !== 'fuzzy') continue;
          lost.push(`${path}: ${kind}: not found in ${file}: ${JSON.stringify(anchor.exact)}\n`);
        }
      }
    } catch (error) {
      port.complain(`${path}: ${explain(error)}`);
      hasFailed = true;
    }
  }
  return { files, quotes, lost, hasFailed };
}
