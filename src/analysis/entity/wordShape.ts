/** How a word is written, as far as names care. */
export const CAPITALS = { none: 0, lower: 1, initial: 2, upper: 3, mixed: 4, digit: 5 } as const;
export const CAPITALS_COUNT = 6;
export type Capitals = (typeof CAPITALS)[keyof typeof CAPITALS];

/** Letters of a word that are looked at. */
const LONGEST = 40;

// ASCII first: nearly all letters are, and these tests run for every letter of a document.
const isAscii = (char: string): boolean => char < '\u0080';
const isUpper = (char: string): boolean => (isAscii(char) ? char >= 'A' && char <= 'Z' : char !== char.toLowerCase());
const isLower = (char: string): boolean => (isAscii(char) ? char >= 'a' && char <= 'z' : char !== char.toUpperCase());
const isDigit = (char: string): boolean => char >= '0' && char <= '9';

/** Only small letters from a to z behind the first `from`, as most words have; at least one. */
function isPlainLower(word: string, from: number): boolean {
  const length = Math.min(word.length, LONGEST);
  for (let i = from; i < length; i++) {
    const unit = word.charCodeAt(i);
    if (unit < 0x61 || unit > 0x7a) return false;
  }
  return length > from;
}

/** "Rome" -> initial, "NATO" -> upper, "iPad" -> mixed, "walks" -> lower, "12" -> digit, "--" -> none. */
export function capitalsOf(word: string): Capitals {
  const first = word.charCodeAt(0);
  if (isPlainLower(word, 0)) return CAPITALS.lower;
  if (first >= 0x41 && first <= 0x5a && isPlainLower(word, 1)) return CAPITALS.initial;
  const head = word.slice(0, LONGEST);
  let upper = 0;
  let lower = 0;
  let digits = 0;
  for (const char of head) {
    if (isUpper(char)) upper++;
    else if (isLower(char)) lower++;
    else if (isDigit(char)) digits++;
  }
  if (upper + lower === 0) return digits ? CAPITALS.digit : CAPITALS.none;
  if (!upper) return CAPITALS.lower;
  if (!isUpper(head.charAt(0))) return CAPITALS.mixed;
  if (!lower) return head.length > 1 ? CAPITALS.upper : CAPITALS.initial;
  return upper === 1 ? CAPITALS.initial : CAPITALS.mixed;
}

/** "F-35s" -> "X-00x", "McKay" -> "XxXx", "U.S." -> "X.X.": runs of one kind over two are cut to two. */
export function shapeOf(word: string): string {
  let shape = '';
  let run = 0;
  let last = '';
  for (const char of word.slice(0, LONGEST)) {
    const kind = isUpper(char) ? 'X' : isLower(char) ? 'x' : isDigit(char) ? '0' : char;
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) shape += kind;
  }
  return shape;
}
