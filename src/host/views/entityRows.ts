import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { ENTITY_TYPES, type EntityType } from '../../analysis/model';
import type { FileSpan, LinkedEntity } from '../../story/model';
import type { StoryIndex } from '../../workspace/storyIndex';
import { entityTypeLabel } from '../labels';
import { locationOf } from '../textRange';
import { openOnClick, type StoryNode } from './storyTree';

const ICONS: Readonly<Record<EntityType, string>> = {
  person: 'person',
  organization: 'organization',
  place: 'location',
  facility: 'home',
  event: 'calendar',
  norp: 'globe',
  work: 'book',
  product: 'package',
  role: 'briefcase',
};

/** Persons, organizations, places … each with its mentions in every article. */
export function entityRows(index: StoryIndex, folder: string): StoryNode[] {
  const { entities: all } = index.snapshot.comparison;
  return ENTITY_TYPES.flatMap((type) => {
    const entities = all.filter((entity) => entity.type === type);
    if (entities.length === 0) return [];
    const item = new TreeItem(capitalize(entityTypeLabel(type)), TreeItemCollapsibleState.Collapsed);
    item.id = `${folder}\n${type}`;
    item.iconPath = new ThemeIcon(ICONS[type]);
    item.description = String(entities.length);
    return [{ item, children: () => rowsOf(entities, index, folder) }];
  });
}

function rowsOf(entities: readonly LinkedEntity[], index: StoryIndex, folder: string): StoryNode[] {
  return entities
    .map((entity) => ({ entity, outlets: new Set(entity.mentions.map(({ file }) => file)).size }))
    .sort((a, b) => b.outlets - a.outlets || b.entity.mentions.length - a.entity.mentions.length)
    .map(({ entity, outlets }) => {
      const item = new TreeItem(entity.name, TreeItemCollapsibleState.Collapsed);
      item.id = `${folder}\n${entity.id}`;
      item.description = l10n.t('{0} of {1} · {2}×', outlets, index.snapshot.documents.length, entity.mentions.length);
      item.tooltip = entity.name;
      item.contextValue = entity.decisions ? 'variorum.decidedEntity' : 'variorum.entity';
      return {
        item,
        folder,
        entity: entity.id,
        children: () => index.mentionsOf(entity).map((span) => mentionRow(span, index)),
      };
    });
}

function mentionRow(span: FileSpan, index: StoryIndex): StoryNode {
  const text = index.documentOf(span.file)?.analysis.text ?? '';
  const location = locationOf(index, span);
  const item = new TreeItem(text.slice(span.start, span.end).replace(/\s+/g, ' '));
  item.description = `${index.labelOf(span.file)}${location ? `:${location.range.start.line + 1}` : ''}`;
  item.tooltip = contextOf(text, span);
  openOnClick(item, location, l10n.t('Show in Article'));
  return { item, file: span.file };
}

function contextOf(text: string, { start, end }: FileSpan): string {
  return `…${text.slice(Math.max(0, start - 80), end + 80).replace(/\s+/g, ' ')}…`;
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
