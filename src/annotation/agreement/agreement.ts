import { valueOf } from '../annotationValue';
import { labelOf } from '../interchange/label';
import { ANNOTATION_KINDS, type Annotation, type AnnotationKind } from '../model';
import { createOverlapTest } from '../createOverlapTest';
import { codeWords } from './codeWords';
import { krippendorffAlpha } from './krippendorffAlpha';

/** One document as two annotators marked it. Offsets are UTF-16 units of `text`. */
export interface TwiceMarked {
  readonly text: string;
  readonly a: readonly Annotation[];
  readonly b: readonly Annotation[];
}

export interface KindAgreement {
  readonly kind: AnnotationKind;
  /** How many annotations of the kind each has. */
  readonly a: number;
  readonly b: number;
  /** F1 (0 to 1) of annotations with the same edges and type; undefined where neither has any. */
  readonly exact: number | undefined;
  /** F1 of annotations that overlap one of the same type: harmonic mean of the shares of a's and of b's that do. */
  readonly overlapping: number | undefined;
  /** Krippendorff's alpha over words; undefined where no word or every word has the same type. */
  readonly alpha: number | undefined;
}

/** `type` and `value`: the same words, said of them another thing. `edges`: other edges. `onlyA`, `onlyB`: one has nothing. */
export type DisagreementReason = 'type' | 'value' | 'edges' | 'onlyA' | 'onlyB';

export interface Disagreement {
  /** Index into the documents. */
  readonly document: number;
  readonly reason: DisagreementReason;
  readonly a?: Annotation;
  readonly b?: Annotation;
}

export interface Agreement {
  readonly kinds: readonly KindAgreement[];
  /** By document, then in text order. */
  readonly disagreements: readonly Disagreement[];
}

/**
 * How far two annotators agree. What they rejected does not count, the rest does, whoever said it first.
 *
 * Alpha takes the coding view: the words of the text are the units, the type that an annotator gave a word (or none) is
 * its value, separately for each kind. Words are many and most have none, which the correction for chance allows for; but
 * two annotations side by side look like one, so that edges are told by F1 and not by alpha. (Unitizing alpha,
 * Krippendorff et al. 2016, sees edges, but needs annotations of one kind not to overlap, and claims do.)
 */
export function agreement(documents: readonly TwiceMarked[]): Agreement {
  const standing = documents.map(({ text, a, b }) => ({ text, a: a.filter(isStanding), b: b.filter(isStanding) }));
  return {
    kinds: ANNOTATION_KINDS.map((kind) => measureKind(kind, standing)),
    disagreements: standing.flatMap((document, index) => findDisagreements(document, index)),
  };
}

const isStanding = ({ status }: Annotation): boolean => status !== 'rejected';

function measureKind(kind: AnnotationKind, documents: readonly TwiceMarked[]): KindAgreement {
  const total = { a: 0, b: 0, exact: 0, aOverlapping: 0, bOverlapping: 0 };
  const units: string[][] = [];
  for (const document of documents) {
    const a = document.a.filter((item) => item.kind === kind);
    const b = document.b.filter((item) => item.kind === kind);
    total.a += a.length;
    total.b += b.length;
    total.exact += a.length - dropPairs(a, b, (item) => `${labelOf(item)} ${placeKey(item)}`)[0].length;
    total.aOverlapping += countOverlapping(a, b);
    total.bOverlapping += countOverlapping(b, a);
    const [codesA, codesB] = [codeWords(document.text, a), codeWords(document.text, b)];
    for (const [index, code] of codesA.entries()) units.push([code, codesB[index] ?? '']);
  }
  return {
    kind,
    a: total.a,
    b: total.b,
    exact: harmonicMean(total.exact / total.a, total.exact / total.b, total.a + total.b),
    overlapping: harmonicMean(total.aOverlapping / total.a, total.bOverlapping / total.b, total.a + total.b),
    alpha: krippendorffAlpha(units),
  };
}

function harmonicMean(recall: number, precision: number, count: number): number | undefined {
  if (count === 0) return undefined;
  const isNone = !(recall > 0 && precision > 0);
  return isNone ? 0 : (2 * recall * precision) / (recall + precision);
}

/** How many of `items` overlap one of `others` that has the same type. */
function countOverlapping(items: readonly Annotation[], others: readonly Annotation[]): number {
  const labels = new Set(others.map(labelOf));
  const ofLabel = (label: string): Annotation[] => others.filter((other) => labelOf(other) === label);
  const tests = new Map([...labels].map((label) => [label, createOverlapTest(ofLabel(label))]));
  return items.filter((item) => tests.get(labelOf(item))?.(item) ?? false).length;
}

function findDisagreements({ a, b }: TwiceMarked, document: number): Disagreement[] {
  const found: Disagreement[] = [];
  const [onlyA, onlyB] = dropPairs(a, b, (item) => `${placeKey(item)} ${JSON.stringify(valueOf(item))}`);
  const [alone, others] = dropPairs(
    onlyA,
    onlyB,
    (item) => `${item.kind} ${placeKey(item)}`,
    (one, other) => {
      found.push({ document, reason: labelOf(one) === labelOf(other) ? 'value' : 'type', a: one, b: other });
    },
  );
  found.push(...pairByOverlap(alone, others, document));
  const startOf = ({ a: one, b: other }: Disagreement): number => (one ?? other)?.start ?? 0;
  return found.sort((x, y) => startOf(x) - startOf(y));
}

/** What is left of both when each has found one partner at most with the same key. */
function dropPairs(
  a: readonly Annotation[],
  b: readonly Annotation[],
  keyOf: (item: Annotation) => string,
  onPair?: (one: Annotation, other: Annotation) => void,
): [a: Annotation[], b: Annotation[]] {
  const waiting = new Map<string, Annotation[]>();
  for (const item of b) {
    const list = waiting.get(keyOf(item));
    if (list) list.push(item);
    else waiting.set(keyOf(item), [item]);
  }
  const left = a.filter((item) => {
    const partner = waiting.get(keyOf(item))?.shift();
    if (partner) onPair?.(item, partner);
    return partner === undefined;
  });
  return [left, [...waiting.values()].flat()];
}

/** What is left of both: those of one kind that overlap have other edges, the rest has no partner. */
function pairByOverlap(a: readonly Annotation[], b: readonly Annotation[], document: number): Disagreement[] {
  const found: Disagreement[] = [];
  const others = b.toSorted((x, y) => x.start - y.start || x.end - y.end);
  const paired = new Set<Annotation>();
  let first = 0;
  for (const item of a.toSorted((x, y) => x.start - y.start || x.end - y.end)) {
    while ((others[first]?.end ?? Infinity) <= item.start) first++;
    let partner: Annotation | undefined;
    for (let i = first; !partner && (others[i]?.start ?? Infinity) < item.end; i++) {
      const other = others[i];
      if (other?.kind === item.kind && other.end > item.start && !paired.has(other)) partner = other;
    }
    if (partner) paired.add(partner);
    found.push(partner ? { document, reason: 'edges', a: item, b: partner } : { document, reason: 'onlyA', a: item });
  }
  for (const item of others) if (!paired.has(item)) found.push({ document, reason: 'onlyB', b: item });
  return found;
}

const placeKey = ({ start, end }: Annotation): string => `${start} ${end}`;
