import type { Comparison, Discrepancy, Fact, StoryDocument, Verdict } from '../story/model';
import { nameDocuments, outletLabel, outletNames, type NamedDocument } from '../story/outletLabel';
import { escapeMarkdown } from '../story/report/escape';

/** A comparison for reading: per story its documents, the facts with their coverage, and the discrepancies with quotes. */
export function comparisonMarkdown(documents: readonly StoryDocument[], comparison: Comparison): string {
  const byFile = new Map(documents.map((document) => [document.file, document]));
  const told = new Set(comparison.stories.flatMap(({ files }) => files));
  const alone = documents.filter(({ file }) => !told.has(file));
  const sections = comparison.stories.map((story) => {
    const facts = comparison.facts.filter((fact) => fact.story === story.id);
    const named = nameDocuments(story.files.flatMap((file) => byFile.get(file) ?? []));
    const ids = new Set(facts.map(({ id }) => id));
    const found = comparison.discrepancies.filter((discrepancy) => discrepancy.facts.some((id) => ids.has(id)));
    return [
      `# ${escapeMarkdown(story.title)}`,
      story.files.map((file) => describeDocument(byFile.get(file), file)).join('\n'),
      facts.length > 0 ? `## Facts\n\n${facts.map((fact) => describeFact(fact, named)).join('\n')}` : '',
      found.length > 0
        ? `## Discrepancies\n\n${found.map((item) => describeDiscrepancy(item, byFile, named)).join('\n')}`
        : '',
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

function describeFact({ title, coverage }: Fact, named: Names): string {
  const list = (files: readonly string[]): string =>
    outletNames(files.flatMap((file) => named.get(file) ?? []))
      .map(escapeMarkdown)
      .join(', ');
  const missing = coverage.missing.length > 0 ? `; not in ${list(coverage.missing)}` : '';
  return `- ${escapeMarkdown(title)} (${list(coverage.stated)}${missing})`;
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
