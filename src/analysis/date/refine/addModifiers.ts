import type { Draft } from '../draft';

/** Stands in the span: early, late, end of … */
const EDGE =
  /(?<![\w-])(?:(early|earlier|late|later|mid|middle)(?:-| (?:on|in|of|in the|of the|on the)? ?)|(start|beginning|end|middle|turn|close|early hours|early part|latter part) of (?:the )?(?:new )?)$/i;
/** Only sets the modifier: "about 25 minutes". */
const MEASURE =
  /\b(more than|over|longer than|at least|nearly|almost|less than|under|about|around|roughly|approximately|some|up to|no more than|at most|just over|just under)(?: a| the| another)? $/i;

const EDGE_MODS: readonly (readonly [RegExp, string])[] = [
  [/^(?:mid|middle)/i, 'MID'],
  [/^(?:early|earlier|start|beginning|turn)/i, 'START'],
  [/^(?:late|later|end|close|latter)/i, 'END'],
];
const MEASURE_MODS: readonly (readonly [RegExp, string])[] = [
  [/^(?:more than|over|longer than|just over)/i, 'MORE_THAN'],
  [/^at least/i, 'EQUAL_OR_MORE'],
  [/^(?:nearly|almost|less than|under|just under)/i, 'LESS_THAN'],
  [/^(?:up to|no more than|at most)/i, 'EQUAL_OR_LESS'],
  [/./, 'APPROX'],
];

const modOf = (table: readonly (readonly [RegExp, string])[], cue: string): string | undefined =>
  table.find(([pattern]) => pattern.test(cue))?.[1];

/** `[Friday]` in "late on Friday" -> `[late on Friday]` END; `[25 minutes]` in "about 25 minutes" -> the same span, APPROX. */
export function addModifier(draft: Draft, text: string): Draft {
  const before = text.slice(Math.max(0, draft.start - 26), draft.start);
  if (draft.type === 'duration' || draft.family === 'ago') {
    const measure = MEASURE.exec(before)?.[1];
    const mod = measure === undefined ? undefined : modOf(MEASURE_MODS, measure);
    return mod === undefined ? draft : { ...draft, mod };
  }
  const edge = draft.type === 'set' || draft.family === 'vague' ? null : EDGE.exec(before);
  if (!edge) return draft;
  const mod = modOf(EDGE_MODS, edge[1] ?? edge[2] ?? '');
  return { ...draft, start: draft.start - edge[0].length, ...(mod !== undefined && { mod }) };
}
