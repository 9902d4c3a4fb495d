/** Units on each side of a quote that can belong to its first or last word or number. */
const REACH = 4;

/**
 * What of the text around a quote belongs to the quote's own first or last word: letters and digits that touch it, the rest of a
 * hyphenated word or of a number, a sign or a currency before a number. Where that is not what it was, the words are others:
 *
 * quote "6 boats" in "16 boats" -> "1|"; "200" in "1,200" -> "1,|"; "violent" in "non-violent" -> "n-|";
 * "six" in "sixty" -> "|t"; "can" in "can’t" -> "|’t"; "Quill" in "Mr Quill’s" -> "|"
 */
export function attachedTo(before: string, quote: string, after: string): string {
  const left = before.slice(-REACH);
  const right = after.slice(0, REACH);
  const lead = /^\p{N}/u.test(quote) ? NUMBER_LEAD : /^[\p{L}\p{M}]/u.test(quote) ? WORD_LEAD : undefined;
  const tail = /\p{N}$/u.test(quote) ? NUMBER_TAIL : /[\p{L}\p{M}]$/u.test(quote) ? WORD_TAIL : undefined;
  return `${lead?.exec(left)?.[0] ?? ''}|${tail?.exec(right)?.[0] ?? ''}`;
}

const WORD_LEAD = /[\p{L}\p{M}\p{N}][-‑]?$/u;
const NUMBER_LEAD = /(?:\p{N}[.,:/]|[\p{L}\p{M}\p{N}][-‑]?|[\p{Sc}−±-])$/u;
const WORD_TAIL = /^(?:[-‑]?[\p{L}\p{M}\p{N}]|['’]t(?!\p{L}))/u;
const NUMBER_TAIL = /^(?:[.,:/]\p{N}|[-‑]?[\p{L}\p{M}\p{N}]|[%°])/u;
