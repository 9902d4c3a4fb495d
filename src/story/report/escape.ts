/** Article text is anybody's text: in every output format it must stay text. */

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** On one line; nothing in it is taken for Markdown or HTML: "a|b <i>" -> "a\|b \<i\>" */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&');
}

/** RFC 4180. A spreadsheet would run a cell that starts with "=", so an apostrophe goes before it. */
export function escapeCsv(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
