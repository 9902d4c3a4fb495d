const HAS_MARKS = /[#*_>[\u{1d400}-\u{1d7ff}]/u;
/** Letters dressed up as mathematical symbols: "𝗙𝗼𝗹𝗹𝗼𝘄". */
const STYLED = /[\u{1d400}-\u{1d7ff}]/u;
/** A picture is no text: what stands for it is not for reading. */
const IMAGE = /!\[[^[\]\n]{0,300}\]\([^()\s]{0,1000}\)/gu;
const LINK = /\[([^[\]\n]{0,300})\]\([^()\s]{0,1000}\)/gu;
const EMPHASIS = /(^|[\s("“'‘])\*(?=[^\s*])([^*\n]{1,1000})\*(?=$|[\s)"”'’.,;:!?|])/gu;

/**
 * A line as a reader sees it: without the marks of Markdown, styled letters as plain ones.
 *
 *     "## **Key points**" -> "Key points"      "> It is safe." -> "It is safe."      "[Share](https://a.example)" -> "Share"
 *
 * Bullets stay: they make an item. Linear in the length of the line.
 */
export function plainText(line: string): string {
  if (!HAS_MARKS.test(line)) return line;
  const text = line
    .replace(/^(?:>\s?){1,9}/u, '')
    .replace(/^#{1,6}\s+/u, '')
    .replace(IMAGE, '')
    .replace(LINK, '$1')
    .replace(/\*\*|__/gu, '')
    .replace(EMPHASIS, '$1$2')
    .replace(/^_([^_]{1,1000})_$/u, '$1');
  return (STYLED.test(text) ? text.normalize('NFKC') : text).trim();
}

/**
 * The length in `line` of the first `length` characters of its plain text, marks between them included.
 *
 *     "**ORRIN** — The bridge", 8 -> 12
 */
export function markedLength(line: string, length: number): number {
  const plain = plainText(line);
  if (plain === line) return length;
  let at = 0;
  for (let i = 0; i < length; i++) {
    const found = line.indexOf(plain.charAt(i), at);
    if (found < 0) return length;
    at = found + 1;
  }
  return at;
}
