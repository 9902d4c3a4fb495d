import { dirname, join, basename } from 'node:path';
import type { StoredDecision } from '../annotation/decision/model';
import { placeDecisions, placedDecisions } from '../annotation/decision/placeDecisions';
import { readStoryFile, STORY_FILE } from '../annotation/decision/storyFile';
import type { Attached } from '../annotation/attachAnnotations';
import type { Decision, StoryDocument } from '../story/model';
import type { CliPort } from './port';
import { explain, readIfThere } from './readDocuments';

/** An article with what the program finds in it and what its sidecar holds. */
export interface Article extends StoryDocument {
  readonly path: string;
  readonly attached: Attached;
}

/** What was decided about the facts and names of articles, in the story's file of each of their folders. */
export async function readDecisions(
  articles: readonly Article[],
  port: CliPort,
): Promise<{ readonly decisions: readonly Decision[]; readonly hasFailed: boolean }> {
  const decisions: Decision[] = [];
  let hasFailed = false;
  for (const folder of new Set(articles.map(({ path }) => dirname(path)))) {
    const path = join(folder, STORY_FILE);
    try {
      const own = articles.filter((article) => dirname(article.path) === folder);
      decisions.push(...placeIn(await readStored(path), own));
    } catch (error) {
      port.complain(`${path}: ${explain(error)}`);
      hasFailed = true;
    }
  }
  return { decisions, hasFailed };
}

/** @throws Error with line and column where the file can't be read */
export async function readStored(path: string): Promise<readonly StoredDecision[]> {
  const text = await readIfThere(path);
  if (text === undefined) return [];
  const result = readStoryFile(text);
  if (result.ok) return result.value;
  const { message, line, column } = result.error;
  throw new Error(`${line}:${column}: ${message}`);
}

function placeIn(stored: readonly StoredDecision[], articles: readonly Article[]): Decision[] {
  const fileOf = new Map(articles.map(({ path, file }) => [basename(path), file]));
  const known = articles.map(({ path, analysis, attached }) => {
    const spans = new Map(attached.annotations.map((item) => [item.id, item]));
    return { name: basename(path), text: analysis.text, spanOf: (id: string) => spans.get(id) };
  });
  return placedDecisions(placeDecisions(stored, known), (name) => fileOf.get(name));
}
