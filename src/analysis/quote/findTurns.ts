import type { EntityMention, Span } from '../model';
import type { Sentence } from '../clause/readSentences';

/** What one speaker of a transcript or interview says in a row: from behind the colon to the end of the paragraph, or to the next turn. */
export interface Turn extends Span {
  /** Entity id. */
  readonly speaker: string;
  /** The name before the colon. */
  readonly label: Span;
}

/** `[NELSON]: …`, `[ANN ORR], HOST: …`, `[Orr] (on tape): …` */
const BEHIND_LABEL = /^(?:, [A-Z][A-Z ]{2,30}| \([^()\n]{1,30}\))?:\s/;
const LONGEST_BEHIND = 40;
/** Fewer are no talk: "Orr: Rents will fall" is a headline. */
const FEWEST = 3;

/**
 * The turns of a transcript, in text order; none in a text where not at least two people speak, and three times.
 * `ORR: It rained.\nAMES: Did it?\nORR: Yes.` -> three turns, by orr, ames, orr
 */
export function findTurns(text: string, persons: readonly EntityMention[], sentences: readonly Sentence[]): Turn[] {
  const beforeColons = persons.filter(({ end }) => BEHIND_LABEL.test(text.slice(end, end + LONGEST_BEHIND)));
  if (beforeColons.length < FEWEST) return [];
  const starts = new Set(sentences.map(({ start }) => start));
  const labels = beforeColons.filter(({ start }) => starts.has(start));
  if (labels.length < FEWEST || new Set(labels.map(({ id }) => id)).size < 2) return [];
  return labels.map((label, i) => {
    const start = text.indexOf(':', label.end) + 1;
    const next = labels[i + 1]?.start ?? text.length;
    const lineEnd = text.slice(start, next).indexOf('\n');
    return { start, end: lineEnd < 0 ? next : start + lineEnd, speaker: label.id, label };
  });
}
