import { l10n, MarkdownString, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import { FURNITURE_KINDS, type DocumentAnalysis, type RegionKind } from '../../analysis/model';
import type { StoryDocument } from '../../story/model';
import { nameDocuments } from '../../story/outletLabel';
import type { StoryIndex } from '../../workspace/storyIndex';
import { nameOf } from '../../workspace/uri';
import { plain } from '../editor/hoverText';
import type { StoryNode } from './storyTree';

const FURNITURE: ReadonlySet<RegionKind> = new Set(FURNITURE_KINDS);

/** The articles: outlet, date, how much was found; the file's name too where an outlet has several. */
export function sourceRows(index: StoryIndex): StoryNode[] {
  const { documents } = index.snapshot;
  const named = nameDocuments(documents);
  return documents.map((document) => {
    const { outlet = '', ofSeveral = 1 } = named.get(document.file) ?? {};
    return sourceRow(document, outlet, ofSeveral > 1);
  });
}

function sourceRow({ file, analysis }: StoryDocument, label: string, isOneOfSeveral: boolean): StoryNode {
  const item = new TreeItem(label, TreeItemCollapsibleState.None);
  item.id = file;
  item.resourceUri = Uri.parse(file);
  item.iconPath = new ThemeIcon('book');
  item.description = [
    ...(isOneOfSeveral ? [nameOf(file)] : []),
    analysis.published?.value ?? l10n.t('no date'),
    l10n.t('{0} claims', analysis.claims.length),
  ].join(' · ');
  item.tooltip = tooltip(file, analysis);
  item.contextValue = 'variorum.source';
  item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [Uri.parse(file)] };
  return { item, file };
}

function tooltip(file: string, analysis: DocumentAnalysis): MarkdownString {
  const { title, outlet, published, author, language, text } = analysis;
  const line = (label: string, value: string): string => `${label}: ${plain(value)}`;
  const stated = (label: string, head: { value: string; reason: string } | undefined): string =>
    head ? line(label, `${head.value} (${head.reason})`) : line(label, l10n.t('not found'));
  return new MarkdownString(
    [
      `**${plain(title ? text.slice(title.start, title.end) : nameOf(file))}**`,
      line(l10n.t('File'), nameOf(file)),
      stated(l10n.t('Outlet'), outlet),
      stated(l10n.t('Published'), published),
      ...(author ? [line(l10n.t('Author'), author.value)] : []),
      line(l10n.t('Language'), language),
      l10n.t(
        '{0} entities, {1} dates, {2} quantities, {3} quotes, {4} claims',
        analysis.entities.length,
        analysis.dates.length,
        analysis.quantities.length,
        analysis.quotes.length,
        analysis.claims.length,
      ),
      l10n.t('{0} % of the file is page furniture', furnitureShare(analysis)),
    ].join('  \n'),
  );
}

/** Percent of the text in navigation, comments and the like. */
function furnitureShare({ regions, text }: DocumentAnalysis): number {
  const length = regions.reduce((sum, { kind, start, end }) => sum + (FURNITURE.has(kind) ? end - start : 0), 0);
  return text.length === 0 ? 0 : Math.round((100 * length) / text.length);
}
