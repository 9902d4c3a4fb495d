import type { WordVectors } from './clusterWords';

/** Cosine from which two words are near. Lower ones are of one field (bridge, tunnel) more than of one meaning. */
const MIN_COSINE = 0.72;
/** Only what is among each other's nearest: a general word is near to many. */
const MOST = 4;

/**
 * Words used in the same surroundings, mutual nearest neighbours by the cosine of their vectors: `deepen` -> `strengthen`.
 * @param known the words to choose from
 */
export function findNeighbours(
  { words, dimensions, values }: WordVectors,
  known: ReadonlySet<string>,
): Map<string, string[]> {
  const chosen = words.flatMap((word, i) => (known.has(word) ? [{ word, at: i * dimensions }] : []));
  const nearest = new Map(
    chosen.map(({ word, at }) => {
      const near: { readonly word: string; readonly cosine: number }[] = [];
      for (const other of chosen) {
        if (other.at === at) continue;
        let cosine = 0;
        for (let k = 0; k < dimensions; k++) cosine += (values[at + k] ?? 0) * (values[other.at + k] ?? 0);
        if (cosine >= MIN_COSINE) near.push({ word: other.word, cosine });
      }
      near.sort((x, y) => y.cosine - x.cosine || (x.word < y.word ? -1 : 1));
      return [word, near.slice(0, MOST).map((other) => other.word)] as const;
    }),
  );
  return new Map(
    [...nearest].map(([word, near]) => [word, near.filter((other) => nearest.get(other)?.includes(word))]),
  );
}
