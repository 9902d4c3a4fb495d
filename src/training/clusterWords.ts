import { seededRandom } from './seededRandom';
import { classKey, type WordClasses } from '../analysis/entity/wordClasses';

/** Words with vectors of one length, row by row. */
export interface WordVectors {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly values: Float32Array;
}

/**
 * Puts words in nested classes by k-means over their unit vectors, top down: coarse classes, each split into middle ones, those into fine ones,
 * every part in proportion to its size. `kinds`: a number for each word that goes with it.
 */
export function clusterWords(
  vectors: WordVectors,
  kinds: Uint8Array,
  [coarse, middle, fine]: readonly [number, number, number],
): WordClasses {
  const random = seededRandom(7);
  const all = Int32Array.from(vectors.words, (_, i) => i);
  const coarseParts = splitPart(vectors, all, coarse, random);
  const middleParts = splitParts(vectors, coarseParts, middle, random);
  const fineParts = splitParts(vectors, middleParts.parts, fine, random);
  const entries = fineParts.parts.flatMap((part, f) =>
    Array.from(part, (word) => ({ key: classKey(vectors.words[word] ?? ''), word, f })),
  );
  // The more frequent word (lower index) keeps a key that two share.
  entries.sort((a, b) => a.key - b.key || a.word - b.word);
  const kept = entries.filter((entry, i) => entry.key !== entries[i - 1]?.key);
  return {
    hashes: Uint32Array.from(kept, (entry) => entry.key),
    fine: Uint16Array.from(kept, (entry) => entry.f),
    kinds: Uint8Array.from(kept, (entry) => kinds[entry.word] ?? 0),
    middle: Uint16Array.from(fineParts.parents),
    coarse: Uint16Array.from(fineParts.parents, (parent) => middleParts.parents[parent] ?? 0),
  };
}

interface Parts {
  readonly parts: Int32Array[];
  readonly parents: number[];
}

function splitParts(vectors: WordVectors, parts: readonly Int32Array[], total: number, random: () => number): Parts {
  const found: Parts = { parts: [], parents: [] };
  parts.forEach((part, parent) => {
    const share = Math.max(1, Math.round((total * part.length) / vectors.words.length));
    for (const child of splitPart(vectors, part, share, random)) {
      found.parts.push(child);
      found.parents.push(parent);
    }
  });
  return found;
}

const ROUNDS = 12;

/** Spherical k-means (Dhillon and Modha 2001) of one part; empty classes vanish. */
function splitPart(vectors: WordVectors, part: Int32Array, k: number, random: () => number): Int32Array[] {
  if (k < 2 || part.length <= k) return [part];
  const d = vectors.dimensions;
  const centres = new Float32Array(k * d);
  for (let c = 0; c < k; c++) {
    const word = part[Math.floor(random() * part.length)] ?? 0;
    centres.set(vectors.values.subarray(word * d, word * d + d), c * d);
  }
  const nearest = new Int32Array(part.length);
  for (let round = 0; round < ROUNDS; round++) {
    part.forEach((word, i) => (nearest[i] = nearestCentre(vectors.values, word * d, centres, k, d)));
    moveCentres(vectors, part, nearest, centres);
  }
  const children = Array.from({ length: k }, () => [] as number[]);
  part.forEach((word, i) => children[nearest[i] ?? 0]?.push(word));
  return children.filter((child) => child.length > 0).map((child) => Int32Array.from(child));
}

function nearestCentre(values: Float32Array, from: number, centres: Float32Array, k: number, d: number): number {
  let best = 0;
  let most = -Infinity;
  for (let c = 0; c < k; c++) {
    let dot = 0;
    for (let j = 0; j < d; j++) dot += (values[from + j] ?? 0) * (centres[c * d + j] ?? 0);
    if (dot > most) {
      most = dot;
      best = c;
    }
  }
  return best;
}

function moveCentres(vectors: WordVectors, part: Int32Array, nearest: Int32Array, centres: Float32Array): void {
  const d = vectors.dimensions;
  const sums = new Float32Array(centres.length);
  part.forEach((word, i) => {
    const base = (nearest[i] ?? 0) * d;
    for (let j = 0; j < d; j++) sums[base + j] = (sums[base + j] ?? 0) + (vectors.values[word * d + j] ?? 0);
  });
  for (let base = 0; base < sums.length; base += d) {
    const norm = Math.hypot(...sums.subarray(base, base + d));
    if (norm > 0) for (let j = 0; j < d; j++) centres[base + j] = (sums[base + j] ?? 0) / norm;
  }
}
