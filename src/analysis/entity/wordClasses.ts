import { hashText } from './featureHash';

/** Words put in classes by how they are used in large text: number of the fine class by the word's hash. */
export interface WordClasses {
  /** Sorted keys of the lower-case words. */
  readonly hashes: Uint32Array;
  /** Fine class of each. */
  readonly fine: Uint16Array;
  /** What each tends to name, as learnt from its vector: see scoreWords. */
  readonly kinds: Uint8Array;
  /** Fine class -> middle class, fine class -> coarse class. */
  readonly middle: Uint16Array;
  readonly coarse: Uint16Array;
}

/** The number under which a lower-case word is stored: 24 bits, so that 1 unknown word in 140 passes for another of 120,000. */
export function classKey(word: string): number {
  return hashText(word) >>> 8;
}

/** Index of a lower-case word, with its accents or without; -1 where it is in no class. "bozizé" -> that of "bozize". */
export function findWord(classes: WordClasses, word: string): number {
  const found = findKey(classes, classKey(word));
  if (found >= 0) return found;
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  return plain === word ? -1 : findKey(classes, classKey(plain));
}

function findKey({ hashes }: WordClasses, wanted: number): number {
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const hash = hashes[middle] ?? 0;
    if (hash === wanted) return middle;
    if (hash < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
