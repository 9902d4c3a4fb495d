import { forgetPlace, placeDecisions, type DecidedArticle } from '../annotation/decision/placeDecisions';
import type { DecisionTarget, StoredDecision } from '../annotation/decision/model';
import { mergeDecisions } from '../annotation/decision/storyFile';
import type { MergeConflict } from '../annotation/sidecar/mergeCollections';
import { createAnchorer, type Anchorer } from '../annotation/resolveAnchor';
import { shiftSpans } from '../annotation/shiftSpans';
import type { TextChange } from './held';

/** Text of an article on disk; undefined: its anchors stay as they are. */
type TextOf = (name: string) => string | undefined;

/** What of the reader's the file does not hold yet. */
export interface WaitingDecisions {
  /** What the file said of it, when it was read last. */
  readonly base: readonly StoredDecision[];
  readonly own: readonly StoredDecision[];
  /** Ids of what was taken away. */
  readonly removed: readonly string[];
}

/** The decisions of one folder: what its file holds, moved along with every edit of the articles, and what the reader did since. */
export class StoryDecisions {
  /** What the file on disk holds. */
  #known = new Map<string, StoredDecision>();
  /** What the reader did that the file does not hold yet. Undefined: taken away. */
  readonly #own = new Map<string, StoredDecision | undefined>();
  #writing: ReadonlyMap<string, StoredDecision | undefined> = new Map();

  /** Takes over what the file says; what the reader did that it does not hold is merged with it. */
  read(theirs: readonly StoredDecision[]): readonly MergeConflict<StoredDecision>[] {
    const base = [...this.#known.values()].map(withoutPlaces);
    const merged = mergeDecisions(base, this.all.map(withoutPlaces), theirs);
    const byId = new Map(merged.annotations.map((decision) => [decision.id, decision]));
    this.#known = new Map(theirs.map((decision) => [decision.id, decision]));
    for (const id of this.#own.keys()) this.#own.set(id, byId.get(id));
    // The versions that were set aside are to be written too.
    for (const { other } of merged.conflicts) if (!this.#known.has(other.id)) this.#own.set(other.id, other);
    return merged.conflicts;
  }

  /** The file is gone without anybody having taken its decisions back: they wait to be written again. */
  keepAll(): void {
    for (const decision of this.#known.values()) if (!this.#own.has(decision.id)) this.#own.set(decision.id, decision);
    this.#known = new Map();
  }

  get all(): readonly StoredDecision[] {
    const both = new Map<string, StoredDecision | undefined>([...this.#known, ...this.#own]);
    return [...both.values()].filter((decision) => decision !== undefined);
  }

  /** What no file holds yet. */
  get own(): readonly StoredDecision[] {
    return [...this.#own.values()].filter((decision) => decision !== undefined);
  }

  get hasOwn(): boolean {
    return this.#own.size > 0;
  }

  get(id: string): StoredDecision | undefined {
    return this.#own.has(id) ? this.#own.get(id) : this.#known.get(id);
  }

  set(id: string, decision: StoredDecision | undefined): void {
    this.#own.set(id, decision);
  }

  /** Finds the places of all that has none yet in the articles; what is found keeps its place from then on. */
  place(articles: readonly DecidedArticle[]): readonly StoredDecision[] {
    for (const decision of placeDecisions([...this.#known.values()], articles)) this.#known.set(decision.id, decision);
    for (const decision of placeDecisions(this.own, articles)) this.#own.set(decision.id, decision);
    return this.all;
  }

  /** @param change of the article `name` */
  shift(name: string, change: TextChange): void {
    for (const [id, decision] of this.#known) this.#known.set(id, shiftDecision(decision, name, change));
    for (const [id, decision] of this.#own) {
      if (decision) this.#own.set(id, shiftDecision(decision, name, change));
    }
  }

  /** What the reader did that the file does not hold yet, described. @returns undefined where all is written */
  waiting(textOf: TextOf): WaitingDecisions | undefined {
    if (!this.hasOwn) return undefined;
    return {
      base: [...this.#known.values()].filter(({ id }) => this.#own.has(id)).map(withoutPlaces),
      own: describe(this.own, textOf),
      removed: [...this.#own].filter(([, decision]) => decision === undefined).map(([id]) => id),
    };
  }

  /** Takes in what the reader did in an earlier window; what was done in this one is later. The file is to be read again then. */
  restore({ base, own, removed }: WaitingDecisions): void {
    const older = [...own.map((item) => [item.id, item] as const), ...removed.map((id) => [id, undefined] as const)];
    const fresh = older.filter(([id]) => !this.#own.has(id));
    for (const [id, decision] of fresh) {
      this.#own.set(id, decision);
      this.#known.delete(id);
    }
    const ids = new Set(fresh.map(([id]) => id));
    for (const decision of base) if (ids.has(decision.id)) this.#known.set(decision.id, decision);
  }

  /** What the file should say. */
  content(textOf: TextOf): StoredDecision[] {
    return describe(this.all, textOf);
  }

  /** The same, to be written now. */
  contentFor(textOf: TextOf): StoredDecision[] {
    this.#writing = new Map(this.#own);
    return this.content(textOf);
  }

  /** The file now says what `contentFor` said last. What came in between still waits. */
  markSaved(): void {
    for (const [id, decision] of this.#writing) {
      if (this.#own.get(id) !== decision) continue;
      this.#own.delete(id);
      if (decision) this.#known.set(id, decision);
      else this.#known.delete(id);
    }
    this.#writing = new Map();
  }
}

/**
 * A decision after one change of an article. What has lost its words keeps their description; so does what another program
 * has changed the words of: it must be found anew, under the guard.
 */
export function shiftDecision(
  decision: StoredDecision,
  name: string,
  { edits, before, isOutside = false }: TextChange,
): StoredDecision {
  if (!decision.targets.some(({ file, place }) => file === name && place)) return decision;
  let anchorer: Anchorer | undefined;
  const targets = decision.targets.map((target): DecisionTarget => {
    const { place, ...rest } = target;
    if (target.file !== name || !place) return target;
    const [moved] = shiftSpans([place], edits);
    const isChanged = isOutside && edits.some(({ start, end }) => start < place.end && end > place.start);
    if (moved && !isChanged) return { ...rest, place: moved };
    return { ...rest, anchor: (anchorer ??= createAnchorer(before)).describe(place) };
  });
  return { ...decision, targets };
}

/** Decisions as the file says them: what has a place gets the words of that place. */
function describe(decisions: readonly StoredDecision[], textOf: TextOf): StoredDecision[] {
  const anchorers = new Map<string, Anchorer | undefined>();
  const anchorerOf = (name: string): Anchorer | undefined => {
    const text = anchorers.has(name) ? undefined : textOf(name);
    if (text !== undefined) anchorers.set(name, createAnchorer(text));
    return anchorers.get(name);
  };
  return decisions.map((decision) => ({
    ...withoutPlaces(decision),
    targets: decision.targets.map((target) => {
      const anchorer = target.place && anchorerOf(target.file);
      const { place, ...rest } = target;
      return anchorer && place ? { ...rest, anchor: anchorer.describe(place) } : rest;
    }),
  }));
}

function withoutPlaces(decision: StoredDecision): StoredDecision {
  return { ...decision, targets: decision.targets.map(forgetPlace) };
}
