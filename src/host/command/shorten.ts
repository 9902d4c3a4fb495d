/** Characters of a text quoted in a message. */
const LONGEST_QUOTE = 40;

/** Words of an article on one line, cut where they are long. */
export function shorten(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ');
  return oneLine.length > LONGEST_QUOTE ? `${oneLine.slice(0, LONGEST_QUOTE - 1)}…` : oneLine;
}

/** Text of an article as the label of a Quick Pick: on one line, and a `$(` of it is no icon. */
export function plainLabel(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('$(', '$\u200b(');
}
