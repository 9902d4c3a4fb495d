import { constrainClusters } from './decision/constrainClusters';
import { clusterItems, type Edge } from './fact/clusterItems';
import { profileSpans, type EntityIndex } from './fact/profileClaims';
import { rarityOf } from './fact/vocabulary';
import { stableId } from './stableId';
import type { Story, StoryDocument } from './model';

/** Documents whose mean likeness is below this tell different events. Set on folders of known and of mixed events. */
const SAME_STORY = 0.08;
/** News of one event seldom appears further apart; such documents must be twice as alike. */
const FAR_APART_DAYS = 45;
/** A document is looked up by its most telling terms only. */
const LOOKED_UP = 40;
const MAX_POSTINGS = 60;
const NAME_RARITY = 6;
const SKIPPED_REGIONS: ReadonlySet<string> = new Set(['related', 'navigation', 'comments', 'authorbio', 'footer']);

type Vector = ReadonlyMap<string, number>;

/**
 * Which documents tell the same event: average-link clusters of their tf-idf vectors (names and word families, teasers
 * and furniture left out). A document that stands alone is in no story, unless there is only one document.
 * @param linked groups of files that the reader says tell one story, none in two groups
 */
export function separateStories(
  documents: readonly StoryDocument[],
  entities: EntityIndex,
  linked: readonly (readonly string[])[] = [],
): Story[] {
  const ordered = [...documents].sort((a, b) => (a.file < b.file ? -1 : 1));
  const vectors = weighVectors(ordered.map((document) => countTerms(document, entities)));
  const found = clusterItems(ordered.length, likePairs(vectors, ordered), SAME_STORY);
  const together = linked.map((files) => ordered.flatMap(({ file }, i) => (files.includes(file) ? [i] : [])));
  const clusters = constrainClusters(found, { together, apart: [], alone: new Set() }, () => 0);
  return clusters
    .filter((items) => items.length > 1 || ordered.length === 1)
    .map((items) => describeStory(items.flatMap((i) => ordered[i] ?? [])));
}

function countTerms(document: StoryDocument, entities: EntityIndex): Map<string, number> {
  const { regions, sentences } = document.analysis;
  const kept = regions.filter(({ kind }) => !SKIPPED_REGIONS.has(kind));
  const counts = new Map<string, number>();
  const spans = sentences.filter((s) => kept.some((r) => r.start <= s.start && s.start < r.end));
  for (const { terms } of profileSpans(document, spans, entities))
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** `(1 + log tf) * rarity`, damped for terms that most of many documents have; unit length. */
function weighVectors(counts: readonly Map<string, number>[]): Vector[] {
  const documents = new Map<string, number>();
  for (const terms of counts) for (const term of terms.keys()) documents.set(term, (documents.get(term) ?? 0) + 1);
  const total = counts.length;
  return counts.map((terms) => {
    const vector = new Map<string, number>();
    for (const [term, count] of terms) {
      const rarity = term.startsWith('@') ? NAME_RARITY : rarityOf(term);
      // With few documents, a shared word is a sign of one story, not of a stop word.
      const local = Math.log((total + 12) / ((documents.get(term) ?? 1) + 2)) / Math.log((total + 12) / 3);
      vector.set(term, (1 + Math.log(count)) * rarity * local);
    }
    const norm = Math.sqrt([...vector.values()].reduce((sum, w) => sum + w * w, 0)) || 1;
    return new Map([...vector].map(([term, w]) => [term, w / norm]));
  });
}

/** Cosines of the documents that share telling terms, found by an inverted index. */
function likePairs(vectors: readonly Vector[], documents: readonly StoryDocument[]): Edge[] {
  const days = documents.map(({ analysis }) => Date.parse(analysis.published?.value ?? '') / 86_400_000);
  const index = new Map<string, number[]>();
  const telling = vectors.map((vector) =>
    [...vector]
      .sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
      .slice(0, LOOKED_UP)
      .map(([term]) => term),
  );
  telling.forEach((terms, i) => {
    for (const term of terms) index.set(term, [...(index.get(term) ?? []), i]);
  });
  const edges: Edge[] = [];
  telling.forEach((terms, a) => {
    const partners = new Set(terms.flatMap((term) => (index.get(term) ?? []).slice(0, MAX_POSTINGS)));
    for (const b of [...partners].sort((x, y) => x - y)) {
      if (b <= a) continue;
      const isFar = Math.abs((days[a] ?? NaN) - (days[b] ?? NaN)) > FAR_APART_DAYS;
      edges.push({ a, b, score: cosine(vectors[a], vectors[b]) * (isFar ? 0.5 : 1) });
    }
  });
  return edges;
}

function cosine(a: Vector | undefined, b: Vector | undefined): number {
  if (!a || !b) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [term, w] of small) dot += w * (large.get(term) ?? 0);
  return dot;
}

/** Named after the shortest title of its documents. */
function describeStory(documents: readonly StoryDocument[]): Story {
  const titles = documents.map(({ analysis: { text, title } }) =>
    title ? text.slice(title.start, title.end).trim() : '',
  );
  const named = titles.filter((title) => title.length >= 15);
  const [best = titles.find(Boolean) ?? documents[0]?.file ?? ''] = named.sort(
    (a, b) => a.length - b.length || (a < b ? -1 : 1),
  );
  const texts = documents.map(({ analysis }) => stableId(analysis.text)).sort();
  return {
    id: `story-${stableId(texts.join(' '))}`,
    title: best.replace(/\s+/gu, ' '),
    files: documents.map(({ file }) => file),
  };
}
