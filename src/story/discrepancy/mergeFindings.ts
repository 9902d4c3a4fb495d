import type { Discrepancy, DiscrepancyKind, FileSpan } from '../model';
import type { Finding } from './factView';

/** Which of several small differences names the whole. */
const LEADING: readonly DiscrepancyKind[] = [
  'contradiction',
  'number',
  'date',
  'certainty',
  'attribution',
  'loaded-wording',
  'quotation',
  'naming',
  'omission',
];
const SAYS: Readonly<Partial<Record<DiscrepancyKind, string>>> = {
  number: 'the figures',
  date: 'the dates',
  attribution: 'who names a source',
  'loaded-wording': 'the tone',
};

/**
 * The differences of little weight of one fact as one: an editor looks at the fact once. What is grave stays by itself, and so
 * do names, which are reported once a story, and omissions, which are about other outlets.
 * date (low), attribution (low) -> date (low): `… Also different: who names a source.`
 */
export function mergeLow(findings: readonly Finding[]): Finding[] {
  const isMerged = ({ severity, kind }: Finding): boolean => severity === 'low' && SAYS[kind] !== undefined;
  const low = findings.filter(isMerged).sort((x, y) => LEADING.indexOf(x.kind) - LEADING.indexOf(y.kind));
  const [first, ...others] = low;
  const rest = findings.filter((finding) => !isMerged(finding));
  if (!first || others.length === 0) return [...findings];
  const also = [...new Set(others.flatMap(({ kind }) => (kind === first.kind ? [] : (SAYS[kind] ?? []))))];
  return [
    ...rest,
    {
      ...first,
      detail: also.length > 0 ? `${first.detail} Also different: ${also.join(', ')}.` : first.detail,
      spans: uniteSpans(low.flatMap(({ spans }) => spans)),
    },
  ];
}

/** What is the same in several facts (`Burma`, `Myanmar`) once, with all its facts; places of the first fact come first. */
export function mergeTopics(found: readonly (Discrepancy & { readonly topic?: string })[]): Discrepancy[] {
  const merged = new Map<string, Discrepancy>();
  for (const { topic, ...discrepancy } of found) {
    const key = topic === undefined ? discrepancy.id : `${discrepancy.kind} ${topic}`;
    const known = merged.get(key);
    merged.set(
      key,
      known
        ? {
            ...known,
            facts: [...new Set([...known.facts, ...discrepancy.facts])],
            spans: uniteSpans([...known.spans, ...discrepancy.spans]),
          }
        : discrepancy,
    );
  }
  return [...merged.values()];
}

function uniteSpans(spans: readonly FileSpan[]): FileSpan[] {
  const byPlace = new Map(spans.map((span) => [`${span.file}\n${span.start}\n${span.end}`, span]));
  return [...byPlace.values()];
}
