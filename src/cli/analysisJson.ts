import type { DocumentAnalysis, Span } from '../analysis/model';
import type { Comparison } from '../story/model';

/** The document part of the analysis JSON: spans and values, without confidence and reasons. */
export function documentJson(
  analysis: DocumentAnalysis,
  ids?: { entity: (index: number) => string; fact: (claim: string) => string | undefined },
): object {
  const span = ({ start, end }: Span): Span => ({ start, end });
  const pair = (s: Span | undefined): [number, number] | null => (s ? [s.start, s.end] : null);
  const global = new Map(analysis.entities.map((e, i) => [e.id, ids?.entity(i) ?? e.id]));
  const entityId = (id: string | undefined): string | null => (id === undefined ? null : (global.get(id) ?? id));
  return {
    language: analysis.language,
    outlet: analysis.outlet?.value ?? null,
    published: analysis.published?.value ?? null,
    title: analysis.title ? span(analysis.title) : null,
    regions: analysis.regions.map((r) => ({ ...span(r), kind: r.kind })),
    sentences: analysis.sentences.map(pair),
    entities: analysis.entities.map((e) => ({ ...span(e), type: e.type, id: entityId(e.id) })),
    dates: analysis.dates.map((d) => ({ ...span(d), type: d.type, value: d.value })),
    quantities: analysis.quantities.map((q) => ({ ...span(q), value: q.value ?? null, unit: q.unit })),
    quotes: analysis.quotes.map((q) => ({ ...span(q), speaker: entityId(q.speaker) })),
    attributions: analysis.attributions.map((a) => ({
      source: pair(a.source),
      cue: pair(a.cue),
      content: pair(a.content),
    })),
    claims: analysis.claims.map((c) => ({
      id: c.id,
      ...span(c),
      fact: ids?.fact(c.id) ?? null,
      attributedTo: entityId(c.attributedTo),
      hedge: c.certainty,
    })),
  };
}

/** The whole analysis JSON of compared documents. */
export function comparisonJson(
  documents: readonly { file: string; analysis: DocumentAnalysis }[],
  comparison: Comparison,
): object {
  const entities = new Map<string, string>();
  for (const e of comparison.entities) for (const m of e.mentions) entities.set(`${m.file}\n${m.index}`, e.id);
  const facts = new Map<string, string>();
  for (const f of comparison.facts) for (const c of f.claims) facts.set(`${c.file}\n${c.claim}`, f.id);
  return {
    documents: documents.map(({ file, analysis }) => ({
      file,
      ...documentJson(analysis, {
        entity: (index) => entities.get(`${file}\n${index}`) ?? analysis.entities[index]?.id ?? '',
        fact: (claim) => facts.get(`${file}\n${claim}`),
      }),
    })),
    stories: comparison.stories,
    facts: comparison.facts.map(({ id, title, claims }) => ({ id, title, claims })),
    discrepancies: comparison.discrepancies.map(({ kind, detail, facts, spans, verdict }) => {
      const judged = verdict && { verdict: verdict.value, ...(verdict.note !== undefined && { note: verdict.note }) };
      return { kind, detail, facts, spans, ...judged };
    }),
  };
}
