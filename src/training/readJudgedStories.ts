import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Analyzer } from '../analysis/analyzeDocument';
import { dateByNeighbours } from '../analysis/date/dateByNeighbours';
import type { Span } from '../analysis/model';
import type { ClaimRef, StoryDocument } from '../story/model';
import factLabels from './factLabels.json';
import { readRows, type EventRow } from './readRows';

/** Analysed documents of one story, and what annotators say of our claims; undefined where they say nothing. */
export interface JudgedStory {
  readonly documents: readonly StoryDocument[];
  readonly isSame: (a: ClaimRef, b: ClaimRef) => boolean | undefined;
  /** Whether no other document states it. */
  readonly isAlone: (claim: ClaimRef) => boolean | undefined;
}

interface GoldDocument {
  readonly file: string;
  readonly published?: string | null;
  readonly claims: readonly (Span & { readonly fact: string })[];
}

/** By story and file: places (UTF-16, end exclusive) in its text with the number of the fact stated there. No text. */
type FactLabels = Readonly<
  Partial<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly published?: string;
            readonly claims: readonly (readonly [start: number, end: number, fact: number])[];
          }
        >
      >
    >
  >
>;

function overlaps(a: Span, b: Span): boolean {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both > 0 && 2 * both >= Math.min(a.end - a.start, b.end - b.start);
}

/** Labels (facts, events) of each claim: two claims are the same where they share one. */
function judgeBy(
  documents: readonly StoryDocument[],
  labelsOf: (file: string, claim: Span) => readonly string[],
): JudgedStory {
  const labels = new Map<string, readonly string[]>();
  const files = new Map<string, Set<string>>();
  for (const { file, analysis } of documents)
    for (const claim of analysis.claims) {
      const own = labelsOf(file, claim);
      labels.set(`${file}\n${claim.id}`, own);
      for (const label of own) files.set(label, (files.get(label) ?? new Set()).add(file));
    }
  const of = ({ file, claim }: ClaimRef): readonly string[] => labels.get(`${file}\n${claim}`) ?? [];
  return {
    documents,
    isSame: (a, b) => (of(a).length > 0 && of(b).length > 0 ? of(a).some((label) => of(b).includes(label)) : undefined),
    isAlone: (claim) => (of(claim).length > 0 ? of(claim).every((label) => files.get(label)?.size === 1) : undefined),
  };
}

/** Claims that were marked by hand: beside the articles, in `gold`, else by ourselves, in `factLabels.json`. */
function readMarked(folder: string): GoldDocument[] {
  const gold = join(folder, 'gold');
  if (existsSync(gold))
    return readdirSync(gold)
      .map((name) => JSON.parse(readFileSync(join(gold, name), 'utf8')) as Partial<GoldDocument>)
      .filter((document): document is GoldDocument => document.file !== undefined && document.claims !== undefined);
  const own = (factLabels as unknown as FactLabels)[basename(folder)];
  if (!own) throw new Error(`${folder}: no folder “gold” in it, and no labels of ours in src/training/factLabels.json`);
  return Object.entries(own).map(([file, { published, claims }]) => ({
    file,
    ...(published !== undefined && { published }),
    claims: claims.map(([start, end, fact]) => ({ start, end, fact: `${fact}` })),
  }));
}

/** A story whose claims were marked by hand: ours stand for the marked ones that they overlap by half. */
export function readGoldStory(folder: string, analyze: Analyzer): JudgedStory {
  const gold = readMarked(folder);
  const read = gold.map(({ file, published }) => {
    const text = readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/u, '');
    return { file, analysis: analyze(text, typeof published === 'string' ? { published } : {}) };
  });
  // As on the command line and in the editor: the documents of a story help one another to a year.
  const analyses = dateByNeighbours(read.map(({ analysis }) => analysis));
  const documents = read.map((document, i) => ({ ...document, analysis: analyses[i] ?? document.analysis }));
  const marked = new Map(gold.map(({ file, claims }) => [file, claims]));
  return judgeBy(documents, (file, claim) =>
    (marked.get(file) ?? []).filter((other) => overlaps(other, claim)).map(({ fact }) => fact),
  );
}

/** Stories whose events were marked (ECB+): claims in annotated sentences stand for the events in them. */
export function readEventStories(data: string, name: string, analyze: Analyzer): JudgedStory[] {
  const stories = new Map<string, EventRow[]>();
  for (const row of readRows<EventRow>(data, `facts/${name}`)) {
    const key = `${row.topic} ${row.subtopic}`;
    stories.set(key, [...(stories.get(key) ?? []), row]);
  }
  return [...stories.values()].map((rows) => {
    const byFile = new Map(rows.map((row) => [row.id, row]));
    const documents = rows.map(({ id, text }) => ({ file: id, analysis: analyze(text) }));
    return judgeBy(documents, (file, claim) => eventsIn(byFile.get(file), claim));
  });
}

/** The act of saying counts only where there is nothing else. */
function eventsIn(row: EventRow | undefined, claim: Span): string[] {
  const sentence = row?.sentences.findIndex(([start, end]) => start <= claim.start && claim.end <= end + 1) ?? -1;
  if (!row?.evalSentences.includes(sentence)) return [];
  const events = row.events.filter(({ start, end }) => claim.start <= start && end <= claim.end);
  const told = events.filter(({ type }) => !type.includes('REPORTING'));
  return (told.length > 0 ? told : events).map(({ cluster }) => cluster);
}
