import { l10n, Location, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type { Disagreement, KindAgreement } from '../../annotation/agreement/agreement';
import { canTake } from '../../annotation/agreement/settle';
import type { Annotation, AnnotationKind } from '../../annotation/model';
import { printQuantity } from '../../workspace/handEdits';
import { annotationKindLabel, annotatorLabel, certaintyLabel, quoteKindLabel, valueLabel } from '../labels';
import { rangeIn } from '../textRange';
import { shorten } from '../command/shorten';
import { openOnClick } from './storyTree';

/** Two annotators; '' is the article's own sidecar. */
export interface Pair {
  readonly left: string;
  readonly right: string;
}

export interface AgreementNode {
  readonly item: TreeItem;
  /** What the row is about, for messages. */
  readonly words: string;
  readonly kind: AnnotationKind;
  /** Of a row about one disagreement. */
  readonly disagreement?: Disagreement;
  /** The agreed file has not decided about it. */
  readonly isOpen?: boolean;
  readonly parent?: AgreementNode;
  readonly children: AgreementNode[];
}

/** A row for a kind: how far the two agree in it. */
export function kindRow(measured: KindAgreement, open: number, total: number, { left, right }: Pair): AgreementNode {
  const { kind, a, b, exact, overlapping, alpha } = measured;
  const state = open > 0 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  const item = new TreeItem(annotationKindLabel(kind), total > 0 ? state : TreeItemCollapsibleState.None);
  const number = (value: number | undefined): string => value?.toFixed(2) ?? '–';
  item.id = kind;
  item.iconPath = new ThemeIcon(open > 0 ? 'circle-outline' : 'pass');
  item.description = l10n.t('{0} open · F1 {1}/{2} · α {3}', open, number(exact), number(overlapping), number(alpha));
  item.tooltip = [
    l10n.t('{0}: {1}, {2}: {3}', annotatorLabel(left), a, annotatorLabel(right), b),
    l10n.t('F1 of equal annotations: {0}', number(exact)),
    l10n.t('F1 of overlapping annotations of one type: {0}', number(overlapping)),
    l10n.t('Krippendorff’s alpha over words: {0}', number(alpha)),
    l10n.t('Disagreements: {0}, of them open: {1}', total, open),
  ].join('\n');
  item.contextValue = 'variorum.agreement';
  return { item, words: annotationKindLabel(kind), kind, children: [] };
}

interface RowContext {
  readonly file: string;
  readonly text: string;
  readonly isSettled: boolean;
  readonly pair: Pair;
  readonly parent: AgreementNode;
}

/** A row for a disagreement: what it is about, and what each of the two says. */
export function disagreementRow(
  disagreement: Disagreement,
  { file, text, isSettled, pair, parent }: RowContext,
): AgreementNode {
  const { a, b } = disagreement;
  const first = a ?? b;
  const quote = (item: Annotation): string => text.slice(item.start, item.end).replace(/\s+/g, ' ');
  const words = `“${first ? quote(first) : ''}”`;
  const item = new TreeItem(words);
  item.id = `${first?.kind ?? ''} ${a ? `${a.start} ${a.end}` : ''} | ${b ? `${b.start} ${b.end}` : ''}`;
  item.iconPath = new ThemeIcon(isSettled ? 'pass' : 'circle-outline');
  const says = [a, b].map((side) => (side ? sayOf(side, disagreement, quote(side)) : l10n.t('nothing')));
  const said = l10n.t('{0}: {1} · {2}: {3}', annotatorLabel(pair.left), says[0] ?? '', annotatorLabel(pair.right), says[1] ?? ''); // prettier-ignore
  item.description = isSettled ? `${l10n.t('settled')} · ${said}` : said;
  item.tooltip = said;
  item.contextValue = canTake(disagreement, 'both') ? 'variorum.disagreement.both' : 'variorum.disagreement';
  if (first) openOnClick(item, new Location(Uri.parse(file), rangeIn({ text }, first)), l10n.t('Show'));
  return { item, words: shorten(words), kind: parent.kind, disagreement, isOpen: !isSettled, parent, children: [] };
}

/** What matters of what somebody says, given what the disagreement is about. */
function sayOf(item: Annotation, { reason }: Disagreement, quote: string): string {
  if (reason === 'edges') return `“${quote}”`;
  return reason === 'value' ? printValue(item) : typeOf(item);
}

function typeOf(item: Annotation): string {
  return item.kind === 'quote' ? quoteKindLabel(item.type) : item.kind === 'date' ? item.type : valueLabel(item);
}

function printValue(item: Annotation): string {
  switch (item.kind) {
    case 'entity':
      return [item.name, item.entity, item.refersTo].filter(Boolean).join(', ');
    case 'date':
      return [item.value, item.mod].filter(Boolean).join(' ');
    case 'quantity':
      return printQuantity(item);
    case 'quote':
      return item.speaker ?? l10n.t('no speaker');
    case 'claim':
      return [certaintyLabel(item.certainty), item.attributionText ?? item.attributedTo].filter(Boolean).join(', ');
  }
}
