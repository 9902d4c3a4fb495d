import { feature, hashText } from './featureHash';
import type { NameToken } from './nameSequences';
import { CAPITALS, capitalsOf, shapeOf } from './wordShape';
import { findWord, type WordClasses } from './wordClasses';

/** How far a word is seen from its neighbours. */
export const REACH = 2;

/** What a word type gives to the features, computed once for each spelling. */
export interface WordFacts {
  readonly hash: number;
  readonly shape: number;
  readonly fine: number;
  readonly middle: number;
  readonly kind: number;
  /** Features of this word as seen from a token `offset` before or after: index offset + REACH. */
  readonly byOffset: readonly Int32Array[];
}

export const NO_WORD = '\u0000';

/** Facts of one spelling. "Lomé" -> its hash, shape "Xx", classes, and features for the five places from which it is seen. */
export function readWord(word: string, classes: WordClasses): WordFacts {
  const lower = word.toLowerCase().replace(/[0-9]/g, '0');
  const hash = hashText(lower.slice(0, 60));
  const shape = hashText(shapeOf(word));
  const known = findWord(classes, word.toLowerCase().slice(0, 60));
  const fine = known < 0 ? -1 : (classes.fine[known] ?? -1);
  const kind = known < 0 ? -1 : (classes.kinds[known] ?? -1);
  const middle = fine < 0 ? -1 : (classes.middle[fine] ?? -1);
  const coarse = fine < 0 ? -1 : (classes.coarse[fine] ?? -1);
  const capitals = capitalsOf(word);
  const byOffset = Array.from({ length: 2 * REACH + 1 }, (_, i) => {
    const offset = i - REACH;
    const base = 10 * i;
    const found = [feature(base, hash), feature(base + 1, fine, capitals), feature(base + 2, middle, capitals)];
    found.push(feature(base + 3, coarse, capitals), feature(base + 6, kind, capitals));
    if (Math.abs(offset) <= 1) {
      found.push(feature(base + 4, shape), feature(base + 5, hashText(lower.slice(-3)), capitals));
    }
    if (offset === 0) found.push(...spelling(word, lower, fine, shape));
    return Int32Array.from(found);
  });
  return { hash, shape, fine, middle, kind, byOffset };
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
  if (!isCapital(token)) return n;
  out[n++] = feature(121, left.kind, here.kind, right.kind);
  out[n++] = feature(123, left.hash, here.kind);
  out[n++] = feature(124, here.kind, right.hash);
  out[n++] = feature(105, left.shape, here.shape);
  out[n++] = feature(106, here.shape, right.shape);
  out[n++] = feature(107, left.shape, here.shape, right.shape);
  out[n++] = feature(119, here.shape, right.shape, far.shape);
  out[n++] = feature(120, back.shape, left.shape, here.shape);
  return joinRun(sequence, facts, i, nowhere, out, n);
}

const isCapital = ({ capitals }: NameToken): boolean => capitals >= CAPITALS.initial && capitals <= CAPITALS.mixed;

/** Small words that stand inside names. */
const LINKS = new Set(['of', 'and', 'for', 'the', '&', '-', 'de', 'del', 'al', 'la', 'du', 'on']);
/** How far the ends of a run of capitals are looked for. */
const RUN_REACH = 6;

/** Features of the run of capitals around token `i`: its ends and what stands before and after it. "the [Bank of Bordurian Trade] said" */
function joinRun(
  sequence: readonly NameToken[],
  facts: readonly WordFacts[],
  i: number,
  nowhere: WordFacts,
  out: Int32Array,
  from: number,
): number {
  let n = from;
  const first = endOfRun(sequence, i, -1);
  const last = endOfRun(sequence, i, 1);
  const head = facts[last] ?? nowhere;
  const start = facts[first] ?? nowhere;
  const before = facts[first - 1] ?? nowhere;
  const after = facts[last + 1] ?? nowhere;
  const place = 16 * (sequence[i]?.line ?? 0) + 4 * Math.min(2, i - first) + Math.min(2, last - i);
  out[n++] = feature(140, head.hash, place);
  out[n++] = feature(141, head.fine, place);
  out[n++] = feature(142, head.middle, start.middle, place);
  out[n++] = feature(143, start.hash, place);
  out[n++] = feature(144, before.hash, place);
  out[n++] = feature(145, after.hash, place);
  out[n++] = feature(146, before.fine, place);
  out[n++] = feature(147, after.fine, place);
  out[n++] = feature(148, before.hash, after.hash, place);
  out[n++] = feature(122, head.kind, start.kind, place);
  out[n++] = feature(149, before.middle, head.middle, after.middle);
  return n;
}

/** The last capital in the direction `step` that only capitals and at most two links part from `i`. */
function endOfRun(sequence: readonly NameToken[], i: number, step: 1 | -1): number {
  let end = i;
  for (let at = i + step, links = 0; Math.abs(at - i) <= RUN_REACH && links <= 2; at += step) {
    const token = sequence[at];
    if (!token) break;
    if (isCapital(token)) {
      end = at;
      links = 0;
    } else if (LINKS.has(token.lower)) links++;
    else break;
  }
  return end;
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
export const MOST_JOINED = 48;

const TAGS = ['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X', 'SPACE']; // prettier-ignore
const TAG_NUMBERS = new Map(TAGS.map((tag, i) => [tag, i + 1]));

function tagNumber(tag: string | undefined): number {
  return tag === undefined ? 0 : (TAG_NUMBERS.get(tag) ?? 99);
}
