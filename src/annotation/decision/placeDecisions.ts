import type { Span } from '../../analysis/model';
import type { Decision } from '../../story/model';
import { createAnchorer, type Anchorer } from '../resolveAnchor';
import type { DecisionTarget, StoredDecision } from './model';

/** What is known of an article that decisions speak of. */
export interface DecidedArticle {
  /** File name, as targets have it. */
  readonly name: string;
  readonly text: string;
  /** Where an annotation that a person has had a say in stands: it may have been extended since. */
  readonly spanOf: (id: string) => Span | undefined;
}

/**
 * Finds what decisions are about in the texts of their articles: by the annotation of that id, else by its anchor. What has
 * a place already keeps it; what has no article any more has none.
 * @returns the same decision where nothing changes
 */
export function placeDecisions(
  decisions: readonly StoredDecision[],
  articles: readonly DecidedArticle[],
): StoredDecision[] {
  const byName = new Map(
    articles.map((article) => [article.name, { ...article, anchorer: lazyAnchorer(article.text) }]),
  );
  return decisions.map((decision) => {
    const targets = decision.targets.map((target) => {
      const article = byName.get(target.file);
      if (!article) return target.place ? forgetPlace(target) : target;
      if (target.place) return target;
      const found = article.spanOf(target.id) ?? article.anchorer().resolve(target.anchor);
      return found ? { ...target, place: { start: found.start, end: found.end } } : target;
    });
    return targets.every((target, i) => target === decision.targets[i]) ? decision : { ...decision, targets };
  });
}

function lazyAnchorer(text: string): () => Anchorer {
  let anchorer: Anchorer | undefined;
  return () => (anchorer ??= createAnchorer(text));
}

/** The target as its anchor alone describes it. */
export function forgetPlace(target: DecisionTarget): DecisionTarget {
  const rest: { -readonly [K in keyof DecisionTarget]: DecisionTarget[K] } = { ...target };
  delete rest.place;
  return rest;
}

/** Decisions as a comparison takes them: what has no place is left out, and so are versions that do not count. @param fileOf the comparison's name of an article */
export function placedDecisions(
  decisions: readonly StoredDecision[],
  fileOf: (name: string) => string | undefined,
): Decision[] {
  const counting = decisions.filter(({ conflictsWith }) => conflictsWith === undefined);
  return counting.map((decision) => ({
    ...decision,
    time: decision.modified ?? decision.created ?? '',
    targets: decision.targets.flatMap(({ file: name, side, place }) => {
      const file = fileOf(name);
      return place && file !== undefined ? [{ file, ...place, ...(side && { side }) }] : [];
    }),
  }));
}
