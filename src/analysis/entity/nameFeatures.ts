import { feature, hashText } from './featureHash';
import type { NameToken } from './nameSequences';
import { capitalsOf, shapeOf } from './wordShape';
import { classOf, type WordClasses } from './wordClasses';

/** How far a word is seen from its neighbours. */
export const REACH = 2;

/** What a word type gives to the features, computed once for each spelling. */
export interface WordFacts {
  readonly hash: number;
  readonly shape: number;
  readonly fine: number;
  readonly middle: number;
  /** Features of this word as seen from a token `offset` before or after: index offset + REACH. */
  readonly byOffset: readonly Int32Array[];
}

export const NO_WORD = '\u0000';

/** Facts of one spelling. "Lomé" -> its hash, shape "Xx", classes, and features for the five places from which it is seen. */
export function readWord(word: string, classes: WordClasses): WordFacts {
  const lower = word.toLowerCase().replace(/[0-9]/g, '0');
  const hash = hashText(lower.slice(0, 60));
  const shape = hashText(shapeOf(word));
  const fine = classOf(classes, word.toLowerCase().slice(0, 60));
  const middle = fine < 0 ? -1 : (classes.middle[fine] ?? -1);
  const coarse = fine < 0 ? -1 : (classes.coarse[fine] ?? -1);
  const capitals = capitalsOf(word);
  const byOffset = Array.from({ length: 2 * REACH + 1 }, (_, i) => {
    const offset = i - REACH;
    const base = 10 * i;
    const found = [feature(base, hash), feature(base + 1, fine, capitals), feature(base + 2, middle, capitals)];
    found.push(feature(base + 3, coarse, capitals));
    if (Math.abs(offset) <= 1) {
      found.push(feature(base + 4, shape), feature(base + 5, hashText(lower.slice(-3)), capitals));
    }
    if (offset === 0) found.push(...spelling(word, lower, fine, shape));
    return Int32Array.from(found);
  });
  return { hash, shape, fine, middle, byOffset };
}

function spelling(word: string, lower: string, fine: number, shape: number): number[] {
  const found = [feature(60, hashText(word.slice(0, 60))), feature(61, fine, shape)];
  for (let n = 1; n <= 4 && n <= lower.length; n++) {
    found.push(feature(61 + n, hashText(lower.slice(0, n)), shape), feature(65 + n, hashText(lower.slice(-n)), shape));
    found.push(feature(72 + n, hashText(lower.slice(0, n))), feature(76 + n, hashText(lower.slice(-n))));
  }
  return found;
}

/** What the document says elsewhere of a word: see documentEvidence.ts. */
export interface Evidence {
  readonly spelling: number;
  readonly type: number;
  readonly longer: number;
}

/** Writes the features of token `i` that join several words into `out`; returns how many. Those of single words: readWord. */
export function joinFeatures(
  sequence: readonly NameToken[],
  facts: readonly WordFacts[],
  i: number,
  nowhere: WordFacts,
  out: Int32Array,
): number {
  const token = sequence[i];
  const here = facts[i] ?? nowhere;
  if (!token) return 0;
  const left = facts[i - 1] ?? nowhere;
  const right = facts[i + 1] ?? nowhere;
  const far = facts[i + 2] ?? nowhere;
  const back = facts[i - 2] ?? nowhere;
  const tag = tagNumber(token.tag);
  const before = tagNumber(sequence[i - 1]?.tag);
  const after = tagNumber(sequence[i + 1]?.tag);
  let n = 0;
  out[n++] = feature(100, token.capitals, token.place, token.line);
  out[n++] = feature(101, tag, token.capitals);
  out[n++] = feature(102, before, tag, token.capitals);
  out[n++] = feature(103, tag, after, token.capitals);
  out[n++] = feature(104, before, tag, after);
  out[n++] = feature(105, left.shape, here.shape);
  out[n++] = feature(106, here.shape, right.shape);
  out[n++] = feature(107, left.shape, here.shape, right.shape);
  out[n++] = feature(108, left.hash, here.shape);
  out[n++] = feature(109, here.shape, right.hash);
  out[n++] = feature(110, left.hash, here.hash);
  out[n++] = feature(111, here.hash, right.hash);
  out[n++] = feature(112, left.middle, here.middle, token.capitals);
  out[n++] = feature(113, here.middle, right.middle, token.capitals);
  out[n++] = feature(114, left.hash, right.hash, token.capitals);
  out[n++] = feature(115, left.fine, here.shape);
  out[n++] = feature(116, here.shape, right.fine);
  out[n++] = feature(117, right.hash, far.hash, token.capitals);
  out[n++] = feature(118, back.hash, left.hash, token.capitals);
  out[n++] = feature(119, here.shape, right.shape, far.shape);
  out[n++] = feature(120, back.shape, left.shape, here.shape);
  return n;
}

/** Writes the features of what the document says elsewhere of the token into `out`; returns how many. */
export function evidenceFeatures(token: NameToken, evidence: Evidence, out: Int32Array): number {
  let n = 0;
  out[n++] = feature(130, evidence.spelling, token.capitals, token.place);
  out[n++] = feature(131, evidence.spelling, token.capitals, token.line);
  if (evidence.type >= 0) {
    out[n++] = feature(132, evidence.type);
    out[n++] = feature(133, evidence.type, token.capitals, token.place);
  }
  if (evidence.longer >= 0) out[n++] = feature(134, evidence.longer);
  return n;
}

/** Most features that joinFeatures and evidenceFeatures write together. */
export const MOST_JOINED = 32;

const TAGS = ['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X', 'SPACE']; // prettier-ignore
const TAG_NUMBERS = new Map(TAGS.map((tag, i) => [tag, i + 1]));

function tagNumber(tag: string | undefined): number {
  return tag === undefined ? 0 : (TAG_NUMBERS.get(tag) ?? 99);
}
