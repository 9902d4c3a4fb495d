import type { Span } from '../analysis/model';

const WORD = /[\p{L}\p{M}\p{N}'’\-\uD800-\uDFFF]/u;

const isWord = (text: string, at: number): boolean => WORD.test(text.charAt(at));
const isBreak = (text: string, at: number): boolean => /[\r\n]/.test(text.charAt(at));

/**
 * A span with one of its edges moved by a word; undefined where there is none to move over: spans stay on their line and
 * keep one word at least.
 *
 * "[Mara] Quill spoke", end, 1 -> "[Mara Quill] spoke"; "[Mara Quill]", start, 1 -> "Mara [Quill]"
 * @param direction 1 towards the end of the text, -1 towards its beginning
 */
export function moveEdge(text: string, span: Span, edge: 'start' | 'end', direction: 1 | -1): Span | undefined {
  const from = span[edge];
  // Seen from the edge, the unit ahead of an offset.
  const ahead = (offset: number): number => (direction === 1 ? offset : offset - 1);
  const isInside = (offset: number): boolean => ahead(offset) >= 0 && ahead(offset) < text.length;
  const skip = (offset: number, words: boolean): number => {
    let at = offset;
    while (isInside(at) && isWord(text, ahead(at)) === words && !isBreak(text, ahead(at))) at += direction;
    return at;
  };
  const isGrowing = (edge === 'end') === (direction === 1);
  const overGap = skip(from, false);
  const overWord = skip(overGap, true);
  if (overWord === overGap) return undefined;
  // What shrinks leaves the blanks outside too.
  const to = isGrowing ? overWord : skip(overWord, false);
  const moved = { ...span, [edge]: to };
  return moved.end > moved.start ? { start: moved.start, end: moved.end } : undefined;
}

/** The word that an offset stands in or touches; undefined between words. "Mara Quill", 4 -> "Mara" */
export function wordAt(text: string, offset: number): Span | undefined {
  let start = offset;
  let end = offset;
  while (start > 0 && isWord(text, start - 1)) start--;
  while (end < text.length && isWord(text, end)) end++;
  return end > start ? { start, end } : undefined;
}

/** Without the blanks at its ends; undefined where nothing else is left. */
export function trimSpan(text: string, { start, end }: Span): Span | undefined {
  const inside = text.slice(start, end);
  const from = start + inside.length - inside.trimStart().length;
  const to = start + inside.trimEnd().length;
  return to > from ? { start: from, end: to } : undefined;
}

/** Where a name stands in a text as whole words. Case counts. */
export function findMentions(text: string, name: string): Span[] {
  const found: Span[] = [];
  if (name === '') return found;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    // “Quill’s” is a mention of Quill; “Quilling” and “Anna-Quill” are not.
    const isWhole =
      !isWord(text, at - 1) && (!isWord(text, end) || /^['’](?:s\b|(?!\p{L}))/u.test(text.slice(end, end + 2)));
    if (isWhole) found.push({ start: at, end });
  }
  return found;
}
