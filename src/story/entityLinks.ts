import type { EntityMention, EntityType } from '../analysis/model';
import { groupNames, type NamedItem } from '../analysis/entity/groupNames';
import { entityKey } from './decision/keys';
import type { Constraints } from './decision/readConstraints';
import { compareDrafts, draftEntity, giveIds, type Draft } from './entityDraft';
import { linkEntities } from './linkEntities';
import type { LinkedEntity, StoryDocument } from './model';

/** What the links say of one mention. */
export type LinkedName = Pick<LinkedEntity, 'id' | 'type' | 'name'>;

/** An entity of one document. */
interface DocumentEntity {
  readonly file: string;
  readonly item: Item;
  readonly mentions: LinkedEntity['mentions'];
  linked?: LinkedEntity;
}

/** One way to be named, with all entities of documents that are named so: they are linked as one. */
interface Item extends NamedItem {
  readonly key: string;
  /** Of a role: its id, and who holds it: an item, or an id that names nothing in its document. */
  readonly role: { readonly id: string; readonly holder: Item | string | undefined } | undefined;
  readonly entities: Set<DocumentEntity>;
  weight: number;
  /** The link that last found its entities changed. */
  changed: number;
}

/** Items that are one entity. */
interface Group {
  readonly items: readonly Item[];
  readonly made: number;
  readonly draft: Draft;
  entity?: LinkedEntity;
}

/**
 * One entity over all documents for all that name it: every mention belongs to exactly one. Ids do not depend on the order of the documents.
 * "PM Anna Bell" in one outlet, "Bell" in another -> one person. Near-linear in the number of names: see groupNames.
 * What many documents name alike is looked at once, and what a change does not touch keeps its objects.
 */
export class EntityLinks {
  readonly #items = new Map<string, Item>();
  readonly #documents = new Map<string, readonly DocumentEntity[]>();
  readonly #names = new Map<string, readonly LinkedName[]>();
  readonly #unnamed = new Set<string>();
  #order: Item[] = [];
  #groups = new Map<Item, Group>();
  #ordered: readonly Group[] = [];
  #step = 0;

  add(document: StoryDocument): void {
    const entities = this.#entitiesOf(document);
    for (const entity of entities) {
      entity.item.entities.add(entity);
      entity.item.weight += entity.mentions.length;
      entity.item.changed = this.#step + 1;
    }
    this.#documents.set(document.file, entities);
    this.#unnamed.add(document.file);
  }

  remove(file: string): void {
    for (const entity of this.#documents.get(file) ?? []) {
      const { item } = entity;
      item.entities.delete(entity);
      item.weight -= entity.mentions.length;
      item.changed = this.#step + 1;
      if (item.entities.size === 0) this.#items.delete(item.key);
    }
    this.#documents.delete(file);
    this.#names.delete(file);
    this.#unnamed.delete(file);
  }

  /** Links what is at hand. @returns the entities; those that no change touched are the same objects as before */
  link(): LinkedEntity[] {
    this.#step++;
    const before = this.#groups;
    this.#groups = new Map();
    for (const items of this.#groupItems()) {
      const [first] = items;
      const known = first && before.get(first);
      if (first) this.#groups.set(first, known && isSameGroup(known, items) ? known : this.#makeGroup(items));
    }
    // Nearly in order already, which makes it quick to sort.
    const alive = new Set(this.#groups.values());
    const known = this.#ordered.filter((group) => alive.delete(group));
    this.#ordered = [...known, ...alive].sort((a, b) => compareDrafts(a.draft, b.draft));
    const ids = giveIds(this.#ordered.map(({ draft }) => draft));
    const entities = this.#ordered.map((group, i) => {
      const { type, name, mentions } = group.draft;
      const id = ids[i] ?? '';
      if (group.entity?.id !== id) group.entity = { id, type, name, mentions };
      return group.entity;
    });
    for (const group of this.#groups.values()) this.#tell(group);
    this.#nameMentions();
    return entities;
  }

  /**
   * Links what is at hand as the reader decided: all of it anew, as a decision may part what is named alike.
   * @param documents those that were added
   */
  linkAs(reader: Constraints, documents: readonly StoryDocument[]): LinkedEntity[] {
    const entities = linkEntities(documents, reader);
    const names = new Map(documents.map(({ file }): [string, LinkedName[]] => [file, []]));
    for (const entity of entities)
      for (const { file, index } of entity.mentions) {
        const own = names.get(file);
        if (own) own[index] = entity;
      }
    for (const [file, own] of names) this.#setNames(file, own);
    this.#groups.clear();
    this.#ordered = [];
    for (const file of names.keys()) this.#unnamed.add(file);
    return entities;
  }

  /** What each mention of a document is linked to. The same object as before where that is the same. */
  namesIn(file: string): readonly LinkedName[] {
    return this.#names.get(file) ?? [];
  }

  /** The entities of a document in the order of their first mention; roles last, as they point to the others. */
  #entitiesOf({ file, analysis }: StoryDocument): DocumentEntity[] {
    const found = new Map<string, { mention: EntityMention; names: Set<string>; at: number[] }>();
    analysis.entities.forEach((mention, index) => {
      const key = entityKey(file, mention);
      const known = found.get(key) ?? { mention, names: new Set<string>(), at: [] };
      known.names.add(analysis.text.slice(mention.start, mention.end)).add(mention.name);
      known.at.push(index);
      found.set(key, known);
    });
    const items = new Map<string, Item>();
    const isRole = ({ mention }: { mention: EntityMention }): boolean => mention.type === 'role';
    const inOrder = [...found.values()].sort((a, b) => Number(isRole(a)) - Number(isRole(b)));
    return inOrder.map(({ mention: { id, type, refersTo }, names, at }) => {
      const holder = refersTo === undefined ? undefined : (items.get(refersTo) ?? refersTo);
      const item = this.#itemOf(type, [...names].sort(), type === 'role' ? { id, holder } : undefined);
      if (type !== 'role') items.set(id, item);
      return { file, item, mentions: at.map((index) => ({ file, index })) };
    });
  }

  #itemOf(type: EntityType, names: readonly string[], role: Item['role']): Item {
    const held = typeof role?.holder === 'object' ? role.holder.key : role?.holder;
    const key = [type, role?.id ?? '', held ?? '', ...names].join('\n');
    let item = this.#items.get(key);
    if (!item) {
      item = { key, type, names, role, entities: new Set(), weight: 0, changed: 0 };
      this.#items.set(key, item);
      this.#order.push(item);
    }
    return item;
  }

  /** Items that are one: names as groupNames joins them; roles where the same person holds them, or nobody is said to. */
  #groupItems(): Item[][] {
    this.#order = this.#order.filter((item) => this.#items.get(item.key) === item);
    this.#order.sort((a, b) => compare(a.key, b.key));
    const names = this.#order.filter(({ role }) => !role);
    const numbers = groupNames(names).groups;
    const numberOf = new Map(names.map((item, i) => [item, numbers[i]]));
    const groups = new Map<number | string, Item[]>();
    for (const item of this.#order) {
      const { role } = item;
      const holder = typeof role?.holder === 'object' ? numberOf.get(role.holder) : role?.holder;
      const number = role ? `${role.id}\n${holder ?? ''}` : (numberOf.get(item) ?? -1);
      const known = groups.get(number);
      if (known) known.push(item);
      else groups.set(number, [item]);
    }
    return [...groups.values()];
  }

  #makeGroup(items: readonly Item[]): Group {
    const mentions = items.flatMap(({ entities }) => [...entities].map((entity) => entity.mentions));
    return { items, made: this.#step, draft: draftEntity(items, mentions) };
  }

  /** Hands a new entity on to the documents that have it. */
  #tell({ items, entity }: Group): void {
    const [first] = items[0]?.entities ?? [];
    if (!entity || first?.linked === entity) return;
    for (const item of items)
      for (const own of item.entities) {
        if (!own.linked || !isSameName(own.linked, entity)) this.#unnamed.add(own.file);
        own.linked = entity;
      }
  }

  #nameMentions(): void {
    for (const file of this.#unnamed) {
      const names: LinkedName[] = [];
      for (const { linked, mentions } of this.#documents.get(file) ?? [])
        for (const { index } of mentions) if (linked) names[index] = linked;
      this.#setNames(file, names);
    }
    this.#unnamed.clear();
  }

  #setNames(file: string, names: readonly LinkedName[]): void {
    const known = this.#names.get(file);
    const isKnown = known?.length === names.length && names.every((name, i) => isSameName(name, known[i]));
    if (!isKnown) this.#names.set(file, names);
  }
}

function isSameName(a: LinkedName, b: LinkedName | undefined): boolean {
  return a.id === b?.id && a.type === b.type && a.name === b.name;
}

function isSameGroup({ items, made }: Group, others: readonly Item[]): boolean {
  return items.length === others.length && items.every((item, i) => item === others[i] && item.changed <= made);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
