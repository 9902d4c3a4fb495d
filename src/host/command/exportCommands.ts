import { l10n, window } from 'vscode';
import { INTERCHANGE, INTERCHANGE_FORMATS, type InterchangeFormat } from '../../annotation/interchange/formats';
import { exportFacts } from '../../story/report/exportFacts';
import { nameOf, parentOf } from '../../workspace/uri';
import type { CommandParts } from './commandParts';
import { sayDone, writeOut } from './exchangeFiles';
import type { CommandPlace } from './place';

/** What other programs' formats are called, and what they are for. */
export function formatItem(format: InterchangeFormat): {
  label: string;
  description: string;
  format: InterchangeFormat;
} {
  const items: Record<InterchangeFormat, [label: string, description: string]> = {
    brat: ['brat', l10n.t('standoff: .ann with .txt')],
    conll: ['CoNLL-2003', l10n.t('columns: names only')],
    webanno: ['WebAnno TSV 3.3', l10n.t('INCEpTION')],
    doccano: ['doccano', l10n.t('JSONL')],
    labelstudio: ['Label Studio', l10n.t('JSON tasks')],
  };
  const [label, description] = items[format];
  return { label, description, format };
}

/** Writes the annotations of an article, or of its story, for another program. */
export async function exportAnnotations(parts: CommandParts, { uri }: CommandPlace): Promise<void> {
  const { annotations, library } = parts;
  const folder = parentOf(uri);
  const story = library.snapshotOf(folder).documents.map(({ file }) => file);
  const files = await chooseArticles(uri, story);
  const chosen = files && (await window.showQuickPick(INTERCHANGE_FORMATS.map(formatItem), { title: l10n.t('Export Annotations: Format') })); // prettier-ignore
  if (!chosen) return;
  const documents = files.map((file) => ({
    name: nameOf(file),
    text: library.foundIn(file)?.text ?? '',
    annotations: annotations.annotationsOf(file)?.annotations ?? [],
  }));
  const orphans = files.reduce((sum, file) => sum + (annotations.annotationsOf(file)?.orphans.length ?? 0), 0);
  const exported = INTERCHANGE[chosen.format].write(documents);
  const target = await writeOut(parts, exported.files, folder);
  if (!target) return;
  const lost = orphans > 0 ? [l10n.t('annotations without a place in the text are left out ({0})', orphans)] : [];
  const losses = [...lost, ...exported.losses];
  const done = l10n.t('Exported to {0}.', nameOf(target.toString()));
  await sayDone(losses.length > 0 ? `${done} ${l10n.t('{0} can’t carry everything:', chosen.label)}` : done, losses);
}

async function chooseArticles(uri: string, story: readonly string[]): Promise<readonly string[] | undefined> {
  if (story.length < 2) return [uri];
  const items = [
    { label: l10n.t('This Article'), description: nameOf(uri), files: [uri] },
    { label: l10n.t('All Articles of the Story'), description: String(story.length), files: story },
  ];
  return (await window.showQuickPick(items, { title: l10n.t('Export Annotations') }))?.files;
}

const REPORTS = [
  { label: 'Markdown', format: 'markdown', name: 'facts.md' },
  { label: 'HTML', format: 'html', name: 'facts.html' },
  { label: 'CSV', format: 'csv', name: 'facts.csv' },
] as const;

/** Writes every fact of a story with every outlet's wording. */
export async function exportReport(parts: CommandParts, folder: string): Promise<void> {
  const { documents, comparison } = parts.library.snapshotOf(folder);
  const chosen = await window.showQuickPick(REPORTS, { title: l10n.t('Export Report: Facts × Outlets') });
  if (!chosen) return;
  const text = exportFacts(documents, comparison, chosen.format, nameOf);
  const target = await writeOut(parts, [{ name: chosen.name, text }], folder);
  if (target) void window.showInformationMessage(l10n.t('Exported to {0}.', nameOf(target.toString())));
}
