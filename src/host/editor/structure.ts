import { DocumentSymbol, FoldingRange, FoldingRangeKind, l10n, SymbolKind } from 'vscode';
import { FURNITURE_KINDS, type Claim, type DocumentAnalysis, type Region, type RegionKind } from '../../analysis/model';
import type { StoryIndex } from '../../workspace/storyIndex';
import { rangeIn } from '../textRange';

const FURNITURE: ReadonlySet<RegionKind> = new Set(FURNITURE_KINDS);

/** The article's regions, each with the claims it makes. */
export function outline(analysis: DocumentAnalysis, index: StoryIndex, file: string): DocumentSymbol[] {
  return analysis.regions
    .filter((region) => region.end > region.start)
    .map((region) => {
      const trimmed = trimSpan(analysis.text, region);
      const range = rangeIn(analysis, trimmed);
      const name = analysis.text.slice(trimmed.start, trimmed.end).split(/[\r\n]/, 1)[0] ?? '';
      const symbol = new DocumentSymbol(
        shorten(name) || regionLabel(region.kind),
        regionLabel(region.kind),
        region.kind === 'title' ? SymbolKind.Class : SymbolKind.Namespace,
        range,
        range,
      );
      symbol.children = analysis.claims
        .filter(({ start, embedded }) => start >= region.start && start < region.end && !embedded)
        .filter(({ start, end }) => end > start && end <= trimmed.end)
        .map((claim) => claimSymbol(analysis, claim, index, file));
      return symbol;
    });
}

function claimSymbol(analysis: DocumentAnalysis, claim: Claim, index: StoryIndex, file: string): DocumentSymbol {
  const range = rangeIn(analysis, claim);
  const fact = index.factOf(file, claim.id);
  const total = index.snapshot.documents.length;
  const detail = fact ? l10n.t('{0} of {1}', fact.coverage.stated.length, total) : '';
  const text = shorten(analysis.text.slice(claim.start, claim.end));
  return new DocumentSymbol(text, detail, SymbolKind.Field, range, range);
}

/** Share bars, comments and footers fold away; so do teasers for other stories. */
export function foldFurniture(analysis: DocumentAnalysis): FoldingRange[] {
  return analysis.regions
    .filter(({ kind }) => FURNITURE.has(kind) || kind === 'related')
    .map((region) => rangeIn(analysis, trimSpan(analysis.text, region)))
    .filter((range) => range.end.line > range.start.line)
    .map((range) => new FoldingRange(range.start.line, range.end.line, FoldingRangeKind.Region));
}

function trimSpan(text: string, { start, end }: Region): { start: number; end: number } {
  const inside = text.slice(start, end);
  const first = start + (inside.length - inside.trimStart().length);
  return { start: Math.min(first, end), end: Math.max(Math.min(first, end), start + inside.trimEnd().length) };
}

function shorten(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ').trim();
  return oneLine.length > 80 ? `${oneLine.slice(0, 79)}…` : oneLine;
}

function regionLabel(kind: RegionKind): string {
  const labels: Record<RegionKind, string> = {
    title: l10n.t('title'),
    byline: l10n.t('byline'),
    dateline: l10n.t('dateline'),
    summary: l10n.t('summary'),
    body: l10n.t('body'),
    caption: l10n.t('caption'),
    pullquote: l10n.t('pull quote'),
    keypoints: l10n.t('key points'),
    related: l10n.t('other stories'),
    navigation: l10n.t('navigation'),
    comments: l10n.t('comments'),
    authorbio: l10n.t('about the author'),
    footer: l10n.t('footer'),
  };
  return labels[kind];
}
