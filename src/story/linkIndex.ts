import type { StoryEntity } from './storyEntities';

type Sets = Map<string, Set<StoryEntity>>;

/**
 * Which entities of stories may be one: those with a key in common, see NameLinks. Says after a change whom it may concern; all others
 * are grouped as before.
 */
export class LinkIndex {
  readonly #full: Sets = new Map();
  readonly #asking: Sets = new Map();
  readonly #answering: Sets = new Map();
  readonly #touched = new Set<StoryEntity>();

  add(entity: StoryEntity): void {
    const { full, asks, answers } = entity.links;
    put(this.#full, full, entity);
    put(this.#asking, asks, entity);
    put(this.#answering, answers, entity);
    this.#touched.add(entity);
  }

  remove(entity: StoryEntity): void {
    const { full, asks, answers } = entity.links;
    drop(this.#full, full, entity);
    drop(this.#asking, asks, entity);
    drop(this.#answering, answers, entity);
    for (const other of this.#besides(entity)) this.#touched.add(other);
    this.#touched.delete(entity);
  }

  /** What has come since the last call, what stood beside that or what has gone, and all that is linked to these. */
  takeTouched(): StoryEntity[] {
    // Grows while it is walked through.
    const touched = new Set(this.#touched);
    for (const entity of touched) for (const other of this.#besides(entity)) touched.add(other);
    this.#touched.clear();
    return [...touched];
  }

  /** A key that many answer to links nobody as long as nobody asks for it. */
  *#besides({ links: { full, asks, answers } }: StoryEntity): Iterable<StoryEntity> {
    for (const key of full) yield* this.#full.get(key) ?? [];
    for (const key of asks) yield* this.#answering.get(key) ?? [];
    for (const key of answers) yield* this.#asking.get(key) ?? [];
  }
}

function put(sets: Sets, keys: readonly string[], entity: StoryEntity): void {
  for (const key of keys) {
    const known = sets.get(key);
    if (known) known.add(entity);
    else sets.set(key, new Set([entity]));
  }
}

function drop(sets: Sets, keys: readonly string[], entity: StoryEntity): void {
  for (const key of keys) {
    const known = sets.get(key);
    known?.delete(entity);
    if (known?.size === 0) sets.delete(key);
  }
}
