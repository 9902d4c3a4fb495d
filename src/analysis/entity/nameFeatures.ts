import { feature, hashText } from './featureHash';
import type { NameText, Sequence } from './nameSequences';
import type { WordFacts } from './nameWord';
import { capitalsOf, shapeOf } from './wordShape';
import { findWord, type WordClasses } from './wordClasses';

/** How far a word is seen from its neighbours. */
export const REACH = 2;

/** Stands for the words outside of a sequence: no token is written so. */
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

/** What the features of a sequence's tokens are made from. */
export interface FeatureSource {
  readonly text: NameText;
  /** Of each token of the document. */
  readonly facts: readonly WordFacts[];
  readonly sequence: Sequence;
  /** Stands for every word outside of the sequence. */
  readonly nowhere: WordFacts;
}

const factsAt = ({ facts, sequence, nowhere }: FeatureSource, i: number): WordFacts =>
  (i >= sequence.first && i < sequence.end ? facts[i] : undefined) ?? nowhere;

/** Writes the features of a token's part of speech and those of its neighbours into `out`; returns how many. */
export function tagFeatures(before: number, tag: number, after: number, capitals: number, out: Int32Array): number {
  out[0] = feature(101, tag, capitals);
  out[1] = feature(102, before, tag, capitals);
  out[2] = feature(103, tag, after, capitals);
  out[3] = feature(104, before, tag, after);
  return 4;
}

/** Writes the features of token `i` that join several words into `out`; returns how many. Those of single words: readWord. */
export function joinFeatures(source: FeatureSource, i: number, out: Int32Array): number {
  const word = source.text.words[i];
  if (!word) return 0;
  const here = factsAt(source, i);
  const left = factsAt(source, i - 1);
  const right = factsAt(source, i + 1);
  const far = factsAt(source, i + 2);
  const back = factsAt(source, i - 2);
  const { capitals } = word;
  let n = 0;
  out[n++] = feature(108, left.hash, here.shape);
  out[n++] = feature(109, here.shape, right.hash);
  out[n++] = feature(110, left.hash, here.hash);
  out[n++] = feature(111, here.hash, right.hash);
  out[n++] = feature(112, left.middle, here.middle, capitals);
  out[n++] = feature(113, here.middle, right.middle, capitals);
  out[n++] = feature(114, left.hash, right.hash, capitals);
  out[n++] = feature(115, left.fine, here.shape);
  out[n++] = feature(116, here.shape, right.fine);
  out[n++] = feature(117, right.hash, far.hash, capitals);
  out[n++] = feature(118, back.hash, left.hash, capitals);
  if (!word.mayStartName) return n;
  out[n++] = feature(121, left.kind, here.kind, right.kind);
  out[n++] = feature(123, left.hash, here.kind);
  out[n++] = feature(124, here.kind, right.hash);
  out[n++] = feature(105, left.shape, here.shape);
  out[n++] = feature(106, here.shape, right.shape);
  out[n++] = feature(107, left.shape, here.shape, right.shape);
  out[n++] = feature(119, here.shape, right.shape, far.shape);
  out[n++] = feature(120, back.shape, left.shape, here.shape);
  return joinRun(source, i, out, n);
}

/** Small words that stand inside names. */
const LINKS = new Set(['of', 'and', 'for', 'the', '&', '-', 'de', 'del', 'al', 'la', 'du', 'on']);
/** How far the ends of a run of capitals are looked for. */
const RUN_REACH = 6;

/** Features of the run of capitals around token `i`: its ends and what stands before and after it. "the [Bank of Bordurian Trade] said" */
function joinRun(source: FeatureSource, i: number, out: Int32Array, from: number): number {
  let n = from;
  const first = endOfRun(source, i, -1);
  const last = endOfRun(source, i, 1);
  const head = factsAt(source, last);
  const start = factsAt(source, first);
  const before = factsAt(source, first - 1);
  const after = factsAt(source, last + 1);
  const place = 16 * (source.text.lines[i] ?? 0) + 4 * Math.min(2, i - first) + Math.min(2, last - i);
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
function endOfRun({ text, sequence }: FeatureSource, i: number, step: 1 | -1): number {
  let end = i;
  for (let at = i + step, links = 0; Math.abs(at - i) <= RUN_REACH && links <= 2; at += step) {
    const word = at >= sequence.first && at < sequence.end ? text.words[at] : undefined;
    if (!word) break;
    if (word.mayStartName) {
      end = at;
      links = 0;
    } else if (LINKS.has(word.lower)) links++;
    else break;
  }
  return end;
}

/** Writes the feature of how a token is written and where into `out`; returns how many. */
export function placeFeatures(capitals: number, place: number, line: number, out: Int32Array): number {
  out[0] = feature(100, capitals, place, line);
  return 1;
}

/** The same with how the document spells the word elsewhere. */
export function spellingFeatures(
  spelling: number,
  capitals: number,
  place: number,
  line: number,
  out: Int32Array,
): number {
  out[0] = feature(130, spelling, capitals, place);
  out[1] = feature(131, spelling, capitals, line);
  return 2;
}

/** The same with the type that the word has elsewhere. */
export function typeFeatures(type: number, capitals: number, place: number, out: Int32Array): number {
  out[0] = feature(132, type);
  out[1] = feature(133, type, capitals, place);
  return 2;
}

/** The feature of the label that the word has elsewhere inside a longer name. */
export function longerFeatures(label: number, out: Int32Array): number {
  out[0] = feature(134, label);
  return 1;
}

/** Most features that one of the functions above writes. */
export const MOST_JOINED = 32;
