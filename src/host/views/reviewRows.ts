import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type { Attached } from '../../annotation/attachAnnotations';
import { ANNOTATION_KINDS, type StoredAnnotation } from '../../annotation/model';
import { suggestionsOf } from '../../workspace/handEdits';
import type { StoryIndex } from '../../workspace/storyIndex';
import { annotationKindLabel, valueLabel } from '../labels';
import type { StoryNode } from './storyTree';

/** What is left to decide in each article, and the annotations that have lost their place. */
export function reviewRows(index: StoryIndex, attachedOf: (file: string) => Attached | undefined): StoryNode[] {
  return index.snapshot.documents.flatMap(({ file }): StoryNode[] => {
    const attached = attachedOf(file);
    if (!attached) return [];
    const { orphans } = attached;
    const open = suggestionsOf(attached.annotations, 'all').length;
    const state = orphans.length > 0 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
    const item = new TreeItem(index.labelOf(file), state);
    item.id = `review\n${file}`;
    item.iconPath = new ThemeIcon(orphans.length > 0 ? 'warning' : open > 0 ? 'circle-outline' : 'pass');
    item.description = [
      l10n.t('{0} suggestions', open),
      ...(orphans.length > 0 ? [l10n.t('{0} orphans', orphans.length)] : []),
    ].join(' · ');
    item.contextValue = 'variorum.review';
    item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [Uri.parse(file)] };
    return [
      {
        item,
        file,
        children: () => [...orphans.map((orphan) => orphanRow(orphan, file)), ...kindRows(attached, file)],
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
