import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Analyzer } from '../analysis/analyzeDocument';
import type { DocumentAnalysis, Quote, Span } from '../analysis/model';
import { isSameSpan, isTight, judgeFinding, overlapOf, type JudgedFinding } from './judgeFindings';

interface GoldEntity extends Span {
  readonly type: string;
  readonly id: string;
  /** A careful annotator may mark it or not. */
  readonly nominal?: boolean;
  readonly optional?: boolean;
}

interface GoldDocument {
  readonly file: string;
  readonly referenceDate?: string | null;
  readonly entities: readonly GoldEntity[];
  readonly dates: readonly (Span & { readonly value: string; readonly optional?: boolean })[];
  readonly quantities: readonly (Span & { readonly value: number | null })[];
  readonly quotes: readonly (Span & { readonly speaker?: string | null })[];
  readonly claims: readonly Span[];
}

/** What the layers of a story that was marked by hand say of our findings in it. */
export function judgeStory(folder: string, analyze: Analyzer): JudgedFinding[] {
  return readdirSync(join(folder, 'gold'))
    .map((name) => JSON.parse(readFileSync(join(folder, 'gold', name), 'utf8')) as Partial<GoldDocument>)
    .filter((gold): gold is GoldDocument => gold.file !== undefined && gold.claims !== undefined)
    .flatMap((gold) => {
      const text = readFileSync(join(folder, gold.file), 'utf8').replace(/^\uFEFF/u, '');
      return judgeDocument(gold, analyze(text, gold.referenceDate ? { published: gold.referenceDate } : {}));
    });
}

function judgeDocument(gold: GoldDocument, analysis: DocumentAnalysis): JudgedFinding[] {
  const roles = gold.entities.filter(({ type }) => type === 'role');
  return [
    ...analysis.dates.map((date) =>
      judgeFinding(
        'date',
        date,
        gold.dates.some((g) => overlapOf(g, date) > 0 && g.value === date.value),
      ),
    ),
    ...analysis.entities
      .filter(({ type }) => type === 'role')
      .map((role) =>
        judgeFinding(
          'role',
          role,
          roles.some((g) => isSameSpan(g, role)),
        ),
      ),
    ...analysis.quantities.map((quantity) =>
      judgeFinding(
        'quantity',
        quantity,
        gold.quantities.some((g) => overlapOf(g, quantity) > 0 && (g.value ?? undefined) === quantity.value),
      ),
    ),
    ...analysis.quotes.map((quote) =>
      judgeFinding(
        'quote',
        quote,
        gold.quotes.some((g) => isTight(g, quote) && isSameSpeaker(gold, g.speaker ?? undefined, analysis, quote)),
      ),
    ),
    ...analysis.claims.map((claim) =>
      judgeFinding(
        'claim',
        claim,
        gold.claims.some((g) => isTight(g, claim)),
      ),
    ),
  ];
}

/** Ids of annotators are not ours: two are the same where they share a mention. */
function isSameSpeaker(gold: GoldDocument, id: string | undefined, analysis: DocumentAnalysis, quote: Quote): boolean {
  if (id === undefined || quote.speaker === undefined) return id === quote.speaker;
  const ours = analysis.entities.filter((mention) => mention.id === quote.speaker);
  return gold.entities.some((mention) => mention.id === id && ours.some((own) => isSameSpan(own, mention)));
}
