import type { StoryDocument } from '../model';
import { linkEntities } from '../linkEntities';
import { softOverlap, type TermWeight } from './softOverlap';
import { measureCentrality } from './measureCentrality';
import { indexEntities, profileSpans, type ClaimProfile } from './profileClaims';
import { scorePair } from './scorePair';
import { weighTerms } from './weighTerms';

/** A sentence by its document's key and its index into that document's sentences. */
export interface SentenceRef {
  readonly file: string;
  readonly sentence: number;
}

/** Log-odds for each e-fold that two documents are more alike than these documents usually are. Learned on ECB+ train. */
const DOCUMENT_WEIGHT = 2.8;
/** Keeps the logarithm finite for documents without a common word. */
const FLOOR = 0.05;

/**
 * Scores pairs of sentences of several documents for "same event", for measuring the pair score on corpora that are annotated
 * by sentence. Within a story the documents are alike by definition; here that part is in the score.
 * @returns a function: log-odds, undefined where a sentence does not exist; higher is more likely the same
 */
export function scoreSentences(
  documents: readonly StoryDocument[],
): (a: SentenceRef, b: SentenceRef) => number | undefined {
  const entities = indexEntities(linkEntities(documents));
  const all = measureCentrality(documents.flatMap((d) => profileSpans(d, d.analysis.sentences, entities)));
  const profiles = new Map(documents.map(({ file }) => [file, all.filter((profile) => profile.file === file)]));
  const weight = weighTerms(all.map(({ terms }) => terms));
  const likeness = compareAll(profiles);
  return (a, b) => {
    const [x, y] = [profiles.get(a.file)?.[a.sentence], profiles.get(b.file)?.[b.sentence]];
    if (!x || !y) return undefined;
    const { score } = scorePair(x, y, weight);
    return Math.log(score / (1 - score)) + DOCUMENT_WEIGHT * Math.log(likeness(a.file, b.file) + FLOOR);
  };
}

/** How alike two documents are, by the geometric mean of how alike each is to all. */
function compareAll(profiles: ReadonlyMap<string, readonly ClaimProfile[]>): (a: string, b: string) => number {
  const terms = new Map([...profiles].map(([file, own]) => [file, [...new Set(own.flatMap((p) => p.terms))]]));
  const weight: TermWeight = weighTerms([...terms.values()]);
  const files = [...terms.keys()].sort();
  const table = new Map<string, number>();
  const sums = new Map<string, number>();
  files.forEach((a, i) => {
    for (const b of files.slice(i + 1)) {
      const { cosine } = softOverlap(terms.get(a) ?? [], terms.get(b) ?? [], weight);
      table.set(`${a}\n${b}`, cosine).set(`${b}\n${a}`, cosine);
      for (const file of [a, b]) sums.set(file, (sums.get(file) ?? 0) + cosine / Math.max(1, files.length - 1));
    }
  });
  return (a, b) => {
    const usual = Math.sqrt((sums.get(a) ?? 0) * (sums.get(b) ?? 0));
    return usual > 0 ? (table.get(`${a}\n${b}`) ?? 1) / usual : 1;
  };
}
