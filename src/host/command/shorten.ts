/** Characters of a text quoted in a message. */
const LONGEST_QUOTE = 40;

/** Words of an article on one line, cut where they are long. */
export function shorten(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ');
  return oneLine.length > LONGEST_QUOTE ? `${oneLine.slice(0, LONGEST_QUOTE - 1)}…` : oneLine;
}
