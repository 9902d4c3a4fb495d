import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type { Attached } from '../../annotation/attachAnnotations';
import type { StoredDecision } from '../../annotation/decision/model';
import { ANNOTATION_KINDS, type StoredAnnotation } from '../../annotation/model';
import { printQuantity, suggestionsOf } from '../../workspace/handEdits';
import type { StoryIndex } from '../../workspace/storyIndex';
import { describeDecision } from '../describeDecision';
import { annotationKindLabel, certaintyLabel, entityTypeLabel, quoteKindLabel, valueLabel } from '../labels';
import type { StoryNode } from './storyTree';

/**
 * What is left to decide in each article, the annotations that have lost their place, and the decisions about facts and names
 * that say nothing any more.
 */
export function reviewRows(
  index: StoryIndex,
  attachedOf: (file: string) => Attached | undefined,
  decisions: { readonly idle: readonly StoredDecision[]; readonly versions: readonly StoredDecision[] },
  folder: string,
): StoryNode[] {
  return [
    ...decisionVersionRows(decisions.versions, folder),
    ...idleRows(decisions.idle, folder),
    ...articleRows(index, attachedOf),
  ];
}

/** What somebody else decided of the same claims. */
function decisionVersionRows(versions: readonly StoredDecision[], folder: string): StoryNode[] {
  if (versions.length === 0) return [];
  const item = new TreeItem(l10n.t('Decisions in conflict'), TreeItemCollapsibleState.Expanded);
  item.id = `review\n${folder}\nversions`;
  item.iconPath = new ThemeIcon('warning');
  item.description = String(versions.length);
  item.tooltip = l10n.t('Somebody else decided otherwise. The later word counts until you choose.');
  const rowOf = (version: StoredDecision): StoryNode => {
    const { item: row, ...node } = idleRow(version, folder);
    row.iconPath = new ThemeIcon('git-merge');
    row.contextValue = 'variorum.version';
    row.command = { command: 'variorum.compareVersions', title: l10n.t('Compare'), arguments: [node] };
    return { item: row, ...node };
  };
  return [{ item, children: () => versions.map(rowOf) }];
}

function idleRows(idle: readonly StoredDecision[], folder: string): StoryNode[] {
  if (idle.length === 0) return [];
  const item = new TreeItem(l10n.t('Decisions without effect'), TreeItemCollapsibleState.Expanded);
  item.id = `review\n${folder}\nidle`;
  item.iconPath = new ThemeIcon('warning');
  item.description = String(idle.length);
  item.tooltip = l10n.t('Their claims are gone from the articles, or a later decision says the contrary.');
  return [{ item, children: () => idle.map((decision) => idleRow(decision, folder)) }];
}

function idleRow(decision: StoredDecision, folder: string): StoryNode {
  const { label, detail } = describeDecision(decision);
  const item = new TreeItem(label);
  item.id = `review\n${folder}\n${decision.id}`;
  item.iconPath = new ThemeIcon('debug-disconnect');
  item.description = detail;
  item.tooltip = [label, detail, ...(decision.note === undefined ? [] : [decision.note])].join('\n\n');
  item.contextValue = 'variorum.idleDecision';
  return { item, folder, decision: decision.id };
}

function articleRows(index: StoryIndex, attachedOf: (file: string) => Attached | undefined): StoryNode[] {
  return index.snapshot.documents.flatMap(({ file }): StoryNode[] => {
    const attached = attachedOf(file);
    if (!attached) return [];
    const { orphans } = attached;
    const versions = orphans.filter(({ conflictsWith }) => conflictsWith !== undefined).length;
    const open = suggestionsOf(attached.annotations, 'all').length;
    const state = orphans.length > 0 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
    const item = new TreeItem(index.labelOf(file), state);
    item.id = `review\n${file}`;
    item.iconPath = new ThemeIcon(orphans.length > 0 ? 'warning' : open > 0 ? 'circle-outline' : 'pass');
    item.description = [
      l10n.t('{0} suggestions', open),
      ...(orphans.length > versions ? [l10n.t('{0} orphans', orphans.length - versions)] : []),
      ...(versions > 0 ? [l10n.t('{0} in conflict', versions)] : []),
    ].join(' · ');
    item.contextValue = 'variorum.review';
    item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [Uri.parse(file)] };
    return [
      {
        item,
        file,
        children: () => [
          ...orphans.map((orphan) => (orphan.conflictsWith === undefined ? orphanRow : versionRow)(orphan, file)),
          ...kindRows(attached, file),
        ],
      },
    ];
  });
}

function kindRows({ annotations }: Attached, file: string): StoryNode[] {
  return ANNOTATION_KINDS.flatMap((kind): StoryNode[] => {
    const count = suggestionsOf(annotations, kind).length;
    if (count === 0) return [];
    const item = new TreeItem(annotationKindLabel(kind));
    item.id = `review\n${file}\n${kind}`;
    item.description = String(count);
    return [{ item, file }];
  });
}

/** Its words as they were: they stand nowhere in the article now, or in too many places. */
function orphanRow(orphan: StoredAnnotation, file: string): StoryNode {
  const { id, anchor, note } = orphan;
  const item = new TreeItem(`“${anchor.exact.replace(/\s+/g, ' ')}”`);
  item.id = `review\n${file}\n${id}`;
  item.iconPath = new ThemeIcon('debug-disconnect');
  item.description = valueLabel(orphan);
  item.tooltip = [`…${anchor.prefix}${anchor.exact}${anchor.suffix}…`, ...(note === undefined ? [] : [note])].join(
    '\n\n',
  );
  item.contextValue = 'variorum.orphan';
  return { item, file, orphan: id };
}

/** What somebody else says of an annotation: the other version counts until the reader decides. */
function versionRow(version: StoredAnnotation, file: string): StoryNode {
  const { item, ...node } = orphanRow(version, file);
  item.iconPath = new ThemeIcon('git-merge');
  item.description = l10n.t(
    'other version: {0}',
    version.status === 'rejected' ? l10n.t('rejected') : wordLabel(version),
  );
  item.contextValue = 'variorum.version';
  item.command = {
    command: 'variorum.compareVersions',
    title: l10n.t('Compare'),
    arguments: [{ file, orphan: version.id }],
  };
  return { item, ...node };
}

function wordLabel(version: StoredAnnotation): string {
  switch (version.kind) {
    case 'entity':
      return entityTypeLabel(version.type);
    case 'date':
      return version.value;
    case 'quantity':
      return printQuantity(version);
    case 'quote':
      return quoteKindLabel(version.type);
    case 'claim':
      return certaintyLabel(version.certainty);
  }
}
