import { tokenize } from '../analysis/token/tokenize';
import { readRows } from './readRows';

interface Row {
  readonly a: { readonly text: string };
  readonly b: { readonly text: string };
  readonly label?: number;
  readonly topic?: string;
  readonly alignments?: readonly { readonly a: readonly Asked[]; readonly b: readonly Asked[] }[];
}
interface Asked {
  readonly verb: readonly [number, number];
}
interface EventDocument {
  readonly text: string;
  readonly events: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly cluster: string;
  }[];
}

/** Topics of the development part of ECB+: pairs made from them stay out of training. */
const HELD_TOPICS = new Set(['2', '5', '12', '18', '21', '23', '34', '35']);
const MIN_TOGETHER = 2;
const MIN_LIFT = 4;

/**
 * Words that stand for each other in news: heads of one event in several documents (ECB+ train), aligned predicates
 * (QA-aligned pairs) and what is left over on both sides of a paraphrase (MSR paraphrase pairs).
 * "police *arrested* him" ~ "he was *captured*" -> arrest: capture
 * @returns word -> its partners, best first
 */
export function alignPairs(
  data: string,
  counts: ReadonlyMap<string, number>,
  documents: number,
): Map<string, Set<string>> {
  const together = new Map<string, number>();
  const note = (a: string, b: string, weight: number): void => {
    if (a === b || !isWord(a, counts) || !isWord(b, counts)) return;
    const key = [a, b].sort().join(' ');
    together.set(key, (together.get(key) ?? 0) + weight);
  };
  noteEvents(readRows<EventDocument>(data, 'facts/ecb-train'), note);
  for (const row of readRows<Row>(data, 'facts/qaalign-dev')) noteAlignments(row, note);
  for (const row of readRows<Row>(data, 'facts/paraphrase-dev')) if (row.label === 1) noteRest(row, note);
  const partners = new Map<string, [string, number][]>();
  for (const [key, weight] of together) {
    const [a = '', b = ''] = key.split(' ');
    const lift = (weight * documents) / ((counts.get(a) ?? 1) * (counts.get(b) ?? 1)) ** 0.5;
    if (weight < MIN_TOGETHER || lift < MIN_LIFT) continue;
    partners.set(a, [...(partners.get(a) ?? []), [b, weight]]);
    partners.set(b, [...(partners.get(b) ?? []), [a, weight]]);
  }
  return new Map(
    [...partners].map(([word, list]) => [
      word,
      new Set(list.sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).map(([other]) => other)),
    ]),
  );
}

function isWord(word: string, counts: ReadonlyMap<string, number>): boolean {
  return /^[a-z]{3,}$/u.test(word) && (counts.get(word) ?? 0) >= 3;
}

function headOf(text: string): string | undefined {
  const words = tokenize(text).filter(({ tag }) => tag === 'VERB' || tag === 'NOUN');
  return words.length === 1 ? words[0]?.lemma : undefined;
}

/** Each cluster counts a pair of heads once: a much-told event must not outweigh ten others. */
function noteEvents(rows: readonly EventDocument[], note: (a: string, b: string, weight: number) => void): void {
  const clusters = new Map<string, Set<string>>();
  for (const { text, events } of rows)
    for (const { start, end, type, cluster } of events) {
      const head = type.includes('REPORTING') ? undefined : headOf(text.slice(start, end));
      if (head) clusters.set(cluster, (clusters.get(cluster) ?? new Set()).add(head));
    }
  for (const heads of clusters.values())
    for (const a of heads) for (const b of heads) if (a < b) note(a, b, MIN_TOGETHER);
}

function noteAlignments(row: Row, note: (a: string, b: string, weight: number) => void): void {
  if (HELD_TOPICS.has((row.topic ?? '').replace(/p$/u, ''))) return;
  for (const { a, b } of row.alignments ?? []) {
    const [first, second] = [a[0], b[0]];
    if (!first || !second) continue;
    const [x, y] = [headOf(row.a.text.slice(...first.verb)), headOf(row.b.text.slice(...second.verb))];
    if (x && y) note(x, y, 1);
  }
}

/** Only where little is left over can we tell what stands for what. */
function noteRest(row: Row, note: (a: string, b: string, weight: number) => void): void {
  const words = (text: string): Map<string, string> =>
    new Map(
      tokenize(text)
        .filter(({ tag }) => tag === 'VERB' || tag === 'NOUN' || tag === 'ADJ')
        .map((t) => [t.lemma, t.tag]),
    );
  const [a, b] = [words(row.a.text), words(row.b.text)];
  const left = [...a].filter(([word]) => !b.has(word));
  const right = [...b].filter(([word]) => !a.has(word));
  for (const tag of ['VERB', 'NOUN', 'ADJ']) {
    const [x, y] = [left.filter(([, t]) => t === tag), right.filter(([, t]) => t === tag)];
    if (x.length === 1 && y.length === 1 && x[0] && y[0]) note(x[0][0], y[0][0], 1);
  }
}
