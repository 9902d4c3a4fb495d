import type { Fact } from '../story/model';
import type { StoryIndex } from './storyIndex';

export interface RankedFact {
  readonly fact: Fact;
  /** 0 to 1. */
  readonly likeness: number;
  /** The wording that is nearest. */
  readonly wording: string;
  readonly file: string;
}

/** The facts of a folder by how much a wording of theirs has in common with some words, rare words more; the nearest first. */
export function rankFacts(index: StoryIndex, words: readonly string[]): RankedFact[] {
  const facts = index.snapshot.comparison.facts.map((fact) => {
    const texts = index.wordingSpansOf(fact).map(({ file, start, end }) => {
      const text = index.documentOf(file)?.analysis.text.slice(start, end) ?? '';
      return { file, text, terms: termsOf(text) };
    });
    return { fact, texts };
  });
  const counts = new Map<string, number>();
  for (const { texts } of facts)
    for (const term of new Set(texts.flatMap(({ terms }) => [...terms]))) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weigh = (term: string): number => Math.log(1 + facts.length / (counts.get(term) ?? 1));
  const wanted = words.map(termsOf);
  return facts
    .flatMap(({ fact, texts }): RankedFact[] => {
      const rated = texts.map(({ file, text, terms }) => {
        return {
          fact,
          file,
          wording: text,
          likeness: Math.max(0, ...wanted.map((own) => likeness(own, terms, weigh))),
        };
      });
      const [best] = rated.sort((a, b) => b.likeness - a.likeness);
      return best ? [best] : [];
    })
    .sort((a, b) => b.likeness - a.likeness || (a.fact.id < b.fact.id ? -1 : 1));
}

/** Words in lower case, their endings cut: "opened", "opens" -> "open" */
function termsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.map((word) => (word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, '') : word)));
}

/** Weighted Dice coefficient. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>, weigh: (term: string) => number): number {
  const sum = (terms: Iterable<string>): number => [...terms].reduce((total, term) => total + weigh(term), 0);
  return (2 * sum([...a].filter((term) => b.has(term)))) / (sum(a) + sum(b) || 1);
}
