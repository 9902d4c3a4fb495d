import { l10n, window, type QuickPickItem } from 'vscode';
import type { DecisionTarget } from '../../annotation/decision/model';
import type { LinkedEntity } from '../../story/model';
import { separate, unite } from '../../workspace/decisionEdits';
import type { StoryIndex } from '../../workspace/storyIndex';
import { entityTypeLabel } from '../labels';
import { carryOut, decidingIn, entityTargets, inList, say, storyPlaceOf, type DecidingParts } from './deciding';
import { shorten } from './shorten';

interface EntityItem extends QuickPickItem {
  readonly entity: LinkedEntity;
}

/** Makes one entity of the one at a place and others that the reader ticks. */
export async function sameEntity(parts: DecidingParts, argument: unknown): Promise<void> {
  const at = storyPlaceOf(parts, argument);
  if (!at?.entity) {
    sayNoName();
    return;
  }
  const { folder, index, entity } = at;
  const chosen = await window.showQuickPick(offerEntities(index, entity), {
    title: l10n.t('Who or what else is “{0}”?', shorten(entity.name)),
    canPickMany: true,
    matchOnDescription: true,
  });
  if (!chosen || chosen.length === 0) return;
  const targets = [entity, ...chosen.map((item) => item.entity)].flatMap((one) => entityTargets(parts, index, one));
  const edits = unite('same-entity', targets, [], decidingIn(parts, folder));
  await carryOut(parts, folder, l10n.t('“{0}” is the same as {1} others', shorten(entity.name), chosen.length), edits);
}

interface NamedItem extends QuickPickItem {
  readonly target: DecisionTarget;
}

/** Says in which articles a name stands for somebody or something else. */
export async function differentEntity(parts: DecidingParts, argument: unknown): Promise<void> {
  const at = storyPlaceOf(parts, argument);
  if (!at?.entity) {
    sayNoName();
    return;
  }
  const { folder, index, entity } = at;
  const items = entityTargets(parts, index, entity).map((target): NamedItem => {
    return { label: inList(target.anchor.exact), description: target.file, target };
  });
  if (items.length < 2) {
    say(l10n.t('No other article names “{0}”.', shorten(entity.name)));
    return;
  }
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Where “{0}” is somebody or something else', shorten(entity.name)),
    canPickMany: true,
    matchOnDescription: true,
  });
  const others = items.filter((item) => !chosen?.includes(item));
  if (!chosen || chosen.length === 0 || others.length === 0) return;
  const sides = [chosen.map(({ target }) => target), others.map(({ target }) => target)] as const;
  const edits = separate('different-entities', sides, decidingIn(parts, folder));
  await carryOut(parts, folder, l10n.t('“{0}” is not the same everywhere', shorten(entity.name)), edits);
}

/** Those of one type first, then those with a word in common, then the most named. */
function offerEntities(index: StoryIndex, wanted: LinkedEntity): EntityItem[] {
  const words = new Set(wanted.name.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const rate = ({ type, name }: LinkedEntity): number =>
    Number(type === wanted.type) * 2 + Number(name.toLowerCase().split(/[^\p{L}\p{N}]+/u).some((word) => words.has(word))); // prettier-ignore
  return index.snapshot.comparison.entities
    .filter(({ id, type }) => id !== wanted.id && (type === 'role') === (wanted.type === 'role'))
    .sort((a, b) => rate(b) - rate(a) || b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1))
    .map((entity) => ({
      label: inList(entity.name),
      description: `${entityTypeLabel(entity.type)} · ${entity.mentions.length}×`,
      entity,
    }));
}

function sayNoName(): void {
  say(l10n.t('No name stands here. Put the cursor on a name first.'));
}
