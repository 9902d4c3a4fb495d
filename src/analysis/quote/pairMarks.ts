import type { Span } from '../model';

/** A quotation with its marks; `isOpen` where the closing mark is missing (it goes on in the next paragraph, or was cut off). */
export interface MarkedSpan extends Span {
  readonly isOpen: boolean;
}

const CLOSER: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['«', '»'],
  ['„', '“”'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"],
]);
const MARK = /''|``|[“”«»„‘’"'\n]/gu;
/** Words that an apostrophe opens. */
const ELISION = /^(?:n|em|til|tis|twas|cause|cos|bout|round|neath|hood|burbs)\b/iu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * Pairs quotation marks paragraph by paragraph in one walk. Nested quotations belong to the outer one; apostrophes and inch marks
 * (`5'10"`) and elisions (`'em`) open nothing; a mark without a partner counts only where a quotation plainly goes on or was cut off. Two apostrophes (`''`) are a double mark.
 * `He said: “No.”` -> `[{start: 9, end: 14, isOpen: false}]`
 */
export function pairMarks(text: string): MarkedSpan[] {
  const found: MarkedSpan[] = [];
  let open: { at: number; mark: string; depth: number } | undefined;
  /** A quotation that was not closed in the paragraph before, if it was not kept. */
  let pending: MarkedSpan | undefined;
  let paragraph = 0;
  MARK.lastIndex = 0;
  for (let hit = MARK.exec(text); hit; hit = MARK.exec(text)) {
    const width = hit[0].length;
    const mark = width === 2 ? '"' : hit[0];
    const at = hit.index;
    if (mark === '\n') {
      if (open) {
        const unclosed = { start: open.at, end: trimEnd(text, open.at, at), isOpen: true };
        pending = open.mark === '“' && isAtParagraphStart(text, open.at) ? unclosed : undefined;
        if (isUnclosedQuotation(text, open, at)) found.push(unclosed);
      } else if (text.slice(paragraph, at).trim() !== '') pending = undefined;
      open = undefined;
      paragraph = at + 1;
    } else if (!open) {
      if (mark === '”' && pending) {
        // `“It rained.\nIt poured.”`: the paragraph between lacks its mark.
        while ((found.at(-1)?.start ?? -1) >= paragraph) found.pop();
        if (found.at(-1)?.start !== pending.start) found.push(pending);
        found.push({ start: skipSpace(text, paragraph), end: at + width, isOpen: false });
        pending = undefined;
      } else if (CLOSER.has(mark) && isOpening(text, at, mark, width)) open = { at, mark, depth: 0 };
    } else if (mark === open.mark && mark !== '"' && mark !== "'") {
      open.depth++;
    } else if (CLOSER.get(open.mark)?.includes(mark) && isClosing(text, at, mark, width)) {
      if (open.depth > 0) open.depth--;
      else {
        found.push({ start: open.at, end: at + width, isOpen: false });
        open = undefined;
      }
    }
  }
  if (open && isUnclosedQuotation(text, open, text.length)) {
    found.push({ start: open.at, end: trimEnd(text, open.at, text.length), isOpen: true });
  }
  return found;
}

function isOpening(text: string, at: number, mark: string, width: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + width] ?? ' ';
  if (/\s/.test(after)) return false;
  if (mark === '"') return !LETTER_OR_DIGIT.test(before) && !/[.,!?]/.test(before);
  if (mark === "'")
    return /[\s(“"—–]/.test(before) && /\p{L}/u.test(after) && !ELISION.test(text.slice(at + 1, at + 9));
  return mark !== '‘' || (!LETTER_OR_DIGIT.test(before) && !/\d/.test(after));
}

/** A closing single mark is not followed by a letter ("don’t") nor, after an s, by more of the sentence ("the workers’ hall"). */
function isClosing(text: string, at: number, mark: string, width: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + width] ?? ' ';
  if (mark === "'" && /\s/.test(before)) return false;
  if (mark === '"') return !(/\s/.test(before) && LETTER_OR_DIGIT.test(after)) || /\s/.test(after);
  if (mark !== '’' && mark !== "'") return true;
  if (LETTER_OR_DIGIT.test(after)) return false;
  if (before !== 's' || after !== ' ' || !/\p{Ll}/u.test(text[at + 2] ?? '')) return true;
  const next = text.indexOf(mark, at + 1);
  const isNear = next > 0 && next - at < 80;
  // "'We saw the states' ships in May,' she said": a mark behind a comma or stop closes better.
  return !(isNear || (mark === "'" && /^[^\n']{0,300}[.,!?]'(?:\s|$)/.test(text.slice(at + 1, at + 310))));
}

/** Cut off, or continued with a new opening mark in the next paragraph: worth keeping; a stray mark is not. */
function isUnclosedQuotation(text: string, open: { at: number; mark: string }, end: number): boolean {
  if (open.mark === '‘' || end - open.at < 20) return false;
  const before = text.slice(Math.max(0, open.at - 2), open.at).trim();
  if (open.mark === "'" && !isAtParagraphStart(text, open.at) && !before.endsWith(':')) return false;
  const next = /^\s*(.)/su.exec(text.slice(end, end + 20))?.[1] ?? '';
  if (next === open.mark) return true;
  const isCut = /(?:…|\.{3})\s*$/.test(text.slice(Math.max(open.at, end - 5), end));
  return isCut || before.endsWith(':');
}

const isAtParagraphStart = (text: string, at: number): boolean => at === 0 || text[at - 1] === '\n';

function skipSpace(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? '')) at++;
  return at;
}

function trimEnd(text: string, start: number, end: number): number {
  while (end > start + 1 && /\s/.test(text[end - 1] ?? '')) end--;
  return end;
}
