import type { Comparison, Discrepancy, Fact, StoryDocument, Verdict } from '../story/model';
import { nameDocuments, outletLabel, outletNames, type NamedDocument } from '../story/outletLabel';
import { escapeMarkdown } from '../story/report/escape';

/**
 * A comparison for reading: per story its documents, the facts that several outlets tell with their coverage, the most told first, the
 * discrepancies with quotes, and what one outlet alone tells.
 */
export function comparisonMarkdown(documents: readonly StoryDocument[], comparison: Comparison): string {
  const byFile = new Map(documents.map((document) => [document.file, document]));
  const told = new Set(comparison.stories.flatMap(({ files }) => files));
  const alone = documents.filter(({ file }) => !told.has(file));
  const sections = comparison.stories.map((story) => {
    const facts = comparison.facts.filter((fact) => fact.story === story.id);
    const named = nameDocuments(story.files.flatMap((file) => byFile.get(file) ?? []));
    const counts = new Map(facts.map((fact) => [fact, countOutlets(fact, named)]));
    const outletsOf = (fact: Fact): number => counts.get(fact) ?? 0;
    const shared = facts.filter((fact) => outletsOf(fact) > 1).toSorted((a, b) => outletsOf(b) - outletsOf(a));
    const lone = facts.filter((fact) => outletsOf(fact) < 2);
    const ids = new Set(facts.map(({ id }) => id));
    const found = comparison.discrepancies.filter((discrepancy) => discrepancy.facts.some((id) => ids.has(id)));
    return [
      `# ${escapeMarkdown(story.title)}`,
      story.files.map((file) => describeDocument(byFile.get(file), file)).join('\n'),
      describeShared(shared, named),
      found.length > 0
        ? `## Discrepancies\n\n${found.map((item) => describeDiscrepancy(item, byFile, named)).join('\n')}`
        : '',
      describeLone(lone, named),
    ]
      .filter(Boolean)
      .join('\n\n');
  });
  if (alone.length > 0) {
    sections.push(`# In no story\n\n${alone.map((document) => describeDocument(document, document.file)).join('\n')}`);
  }
  return `${sections.join('\n\n')}\n`;
}

type ByFile = ReadonlyMap<string, StoryDocument>;

function describeDocument(document: StoryDocument | undefined, file: string): string {
  if (!document) return `- ${escapeMarkdown(file)}`;
  const published = document.analysis.published?.value;
  return `- ${escapeMarkdown(outletLabel(document))}${published === undefined ? '' : `, ${published}`} (${escapeMarkdown(file)})`;
}

type Names = ReadonlyMap<string, NamedDocument>;

const documentsOf = (files: readonly string[], named: Names): NamedDocument[] =>
  files.flatMap((file) => named.get(file) ?? []);

function listOutlets(files: readonly string[], named: Names): string {
  return outletNames(documentsOf(files, named)).map(escapeMarkdown).join(', ');
}

const countOutlets = ({ coverage }: Fact, named: Names): number =>
  new Set(documentsOf(coverage.stated, named).map(({ outlet }) => outlet)).size;

function describeShared(facts: readonly Fact[], named: Names): string {
  if (facts.length === 0) return '';
  const lines = facts.map(({ title, coverage }) => {
    const missing = coverage.missing.length > 0 ? `; not in ${listOutlets(coverage.missing, named)}` : '';
    return `- ${escapeMarkdown(title)} (${listOutlets(coverage.stated, named)}${missing})`;
  });
  return `## Facts told by several outlets\n\n${lines.join('\n')}`;
}

/** Under the name of each outlet, so that it need not be said of each fact who tells it and who does not. */
function describeLone(facts: readonly Fact[], named: Names): string {
  const byOutlet = new Map<string, string[]>();
  for (const fact of facts) {
    const outlet = listOutlets(fact.coverage.stated, named) || 'In teasers of other articles alone';
    byOutlet.set(outlet, [...(byOutlet.get(outlet) ?? []), `- ${escapeMarkdown(fact.title)}`]);
  }
  if (byOutlet.size === 0) return '';
  const parts = [...byOutlet].map(([outlet, lines]) => `### ${outlet}\n\n${lines.join('\n')}`);
  return `## Told by one outlet alone\n\n${parts.join('\n\n')}`;
}

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  'different-facts': 'different facts',
  rounding: 'rounding',
  'later-update': 'later update',
  conflict: 'real conflict',
};

function describeDiscrepancy(
  { kind, severity, detail, spans, verdict }: Discrepancy,
  byFile: ByFile,
  named: Names,
): string {
  const quotes = spans.map(({ file, start, end }) => {
    const document = byFile.get(file);
    const name = named.get(file);
    return document && name
      ? `\n  - ${escapeMarkdown(outletNames([name])[0] ?? file)}: “${escapeMarkdown(document.analysis.text.slice(start, end))}”`
      : '';
  });
  const note = verdict?.note === undefined ? '' : `: ${escapeMarkdown(verdict.note)}`;
  const judged = verdict ? `\n  - Judged by the reader: ${VERDICT_WORDS[verdict.value]}${note}` : '';
  return `- **${kind}** (${severity}): ${escapeMarkdown(detail)}${judged}${quotes.join('')}`;
}
