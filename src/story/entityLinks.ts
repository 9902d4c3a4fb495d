import { groupNames } from '../analysis/entity/groupNames';
import { fileOfKey } from './decision/keys';
import { NO_CONSTRAINTS, type Constraints } from './decision/readConstraints';
import { groupBy } from './discrepancy/factView';
import type { DocumentEntity } from './documentEntities';
import { compareDrafts, giveIds, type Draft } from './entityDraft';
import { constrainGroups, draftGroup, groupRoles } from './linkEntities';
import { LinkIndex } from './linkIndex';
import type { LinkedEntity } from './model';
import type { StoryEntities, StoryEntity } from './storyEntities';

interface Entry {
  readonly draft: Draft;
  entity?: LinkedEntity;
}

/** Entities of stories that are one: an entry for what they are, and one for each role of theirs. */
interface Group {
  readonly entities: readonly StoryEntity[];
  readonly entries: readonly Entry[];
}

/**
 * One entity over all stories for all that name it in full; a short form is of the only one that it can mean. Every mention
 * belongs to exactly one. What a change does not touch is not linked again, and keeps its objects.
 * "Anna Bell" of two stories -> one person; "Bell" of a third, with a "Tom Bell" in a fourth -> somebody else.
 */
export class EntityLinks {
  readonly #index = new LinkIndex();
  readonly #stories = new Map<string, StoryEntities>();
  readonly #groups = new Map<StoryEntity, Group>();
  readonly #unheld = new Map<readonly DocumentEntity[], Entry>();
  /** Of what was added since the last link, and of what has gone. */
  readonly #fresh = new Set<Entry>();
  readonly #gone = new Set<Entry>();
  #ordered: readonly Entry[] = [];

  add(story: StoryEntities): void {
    for (const file of story.files) this.#stories.set(file, story);
    for (const entity of story.entities) this.#index.add(entity);
    for (const roles of story.unheld) {
      const entry = { draft: draftGroup(roles, NO_CONSTRAINTS) };
      this.#unheld.set(roles, entry);
      this.#fresh.add(entry);
    }
  }

  remove(story: StoryEntities): void {
    for (const file of story.files) if (this.#stories.get(file) === story) this.#stories.delete(file);
    for (const entity of story.entities) {
      this.#index.remove(entity);
      this.#drop(this.#groups.get(entity)?.entries ?? []);
      this.#groups.delete(entity);
    }
    for (const roles of story.unheld) {
      const entry = this.#unheld.get(roles);
      if (entry) this.#drop([entry]);
      this.#unheld.delete(roles);
    }
  }

  /** @param reader what the reader decided about entities holds. @returns the entities; those that no change touched are the same objects as before */
  link(reader: Constraints): LinkedEntity[] {
    this.#groupAgain();
    this.#ordered = exchange(this.#ordered, this.#gone, [...this.#fresh]);
    this.#fresh.clear();
    this.#gone.clear();
    const entries = reader.decisionsOf.size > 0 ? this.#decide(reader) : this.#ordered;
    const ids = giveIds(entries.map(({ draft }) => draft));
    return entries.map((entry, i) => {
      const { type, name, mentions, decisions } = entry.draft;
      const id = ids[i] ?? '';
      if (entry.entity?.id !== id)
        entry.entity = { id, type, name, mentions, ...(decisions.length > 0 && { decisions }) };
      return entry.entity;
    });
  }

  #drop(entries: readonly Entry[]): void {
    for (const entry of entries) if (!this.#fresh.delete(entry)) this.#gone.add(entry);
  }

  #groupAgain(): void {
    const touched = this.#index.takeTouched().sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
    const { groups: numbers } = groupNames(touched, 'stories');
    const numberOf = new Map(touched.map((entity, i) => [entity, String(numbers[i])]));
    for (const entities of groupBy(touched, (entity) => numberOf.get(entity) ?? '').values()) {
      const known = entities[0] && this.#groups.get(entities[0]);
      if (known?.entities.length === entities.length && entities.every((entity, i) => known.entities[i] === entity))
        continue;
      const group = makeGroup(entities);
      for (const entity of entities) {
        this.#drop(this.#groups.get(entity)?.entries ?? []);
        this.#groups.set(entity, group);
      }
      for (const entry of group.entries) this.#fresh.add(entry);
    }
  }

  /** What the reader's decisions make of the groups that they speak of; the others as they are. */
  #decide(reader: Constraints): readonly Entry[] {
    const groups = new Set<Group>();
    const unheld = new Set<readonly DocumentEntity[]>();
    for (const key of reader.decisionsOf.keys()) {
      const story = this.#stories.get(fileOfKey(key));
      const isIt = (entity: DocumentEntity): boolean => entity.key === key;
      const found = story?.entities.find(({ members, roles }) => members.some(isIt) || roles.some(isIt));
      const group = found && this.#groups.get(found);
      if (group) groups.add(group);
      for (const roles of story?.unheld ?? []) if (roles.some(isIt)) unheld.add(roles);
    }
    const spoken = [...groups].flatMap(({ entities }) => entities);
    const ownerOf = new Map(spoken.flatMap((entity) => entity.members.map((member) => [member, entity])));
    const nearness = (a: DocumentEntity, b: DocumentEntity): number =>
      ownerOf.get(a) === ownerOf.get(b) ? 2 : Number(a.id === b.id);
    const found = [...groups].map(({ entities }) => entities.flatMap(({ members }) => members));
    const names = constrainGroups(found, reader, nearness);
    const held = groupRoles(spoken.flatMap(({ roles }) => roles), names); // prettier-ignore
    const roles = constrainGroups([...held, ...unheld], reader);
    const decided = [...names, ...roles].map((members): Entry => ({ draft: draftGroup(members, reader) }));
    const before = [...groups].flatMap(({ entries }) => entries);
    const replaced = new Set([...before, ...[...unheld].flatMap((one) => this.#unheld.get(one) ?? [])]);
    return exchange(this.#ordered, replaced, decided);
  }
}

function makeGroup(entities: readonly StoryEntity[]): Group {
  const members = entities.flatMap((entity) => entity.members);
  const roles = groupRoles(entities.flatMap((entity) => entity.roles), [members]); // prettier-ignore
  return { entities, entries: [members, ...roles].map((own) => ({ draft: draftGroup(own, NO_CONSTRAINTS) })) };
}

/** Puts new entries in the place of old ones, in order. */
function exchange(ordered: readonly Entry[], gone: ReadonlySet<Entry>, fresh: readonly Entry[]): readonly Entry[] {
  if (gone.size === 0 && fresh.length === 0) return ordered;
  const coming = fresh.toSorted(inOrder);
  const merged: Entry[] = [];
  let next = 0;
  for (const entry of ordered) {
    if (gone.has(entry)) continue;
    for (let one = coming[next]; one && inOrder(one, entry) < 0; one = coming[++next]) merged.push(one);
    merged.push(entry);
  }
  return [...merged, ...coming.slice(next)];
}

const inOrder = (a: Entry, b: Entry): number => compareDrafts(a.draft, b.draft);

const placeOf = ({ members }: StoryEntity): string => members[0]?.key ?? '';
