import { isProse, type Line } from './line';
import { ARTICLE_COUNT, isPersonName } from './stamp';

const FIELD =
  '(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Jj]ournalist|[Ww]riter|[Cc]olumnist|[Cc]ontributor|author of|[Ff]reelance|[Bb]logger|covers|covering|reporting|newsroom)';
const FULL_NAME = "(?!The |An? )\\p{Lu}[\\p{L}\\p{M}.'’-]+(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){1,3}";
const CONTACT =
  /\bfollow (?:her|him|them|me|[\p{L}\s]{2,50}) (?:on|at) (?:twitter|x\b|instagram|facebook)|\bfollow .{0,60}@\w+|can be reached at|^e-?mail:? \S+@\S+/iu;
/** Every contact has one of these; looked for first, as most lines have none. */
const MAYBE_CONTACT = /follow |can be reached at|e-?mail/i;
/** "Ada Lark is Arden correspondent. …" */
const OFFICE = new RegExp(
  `^${FULL_NAME},? (?:is|was|has been|has|covers|writes|reports|joined|works|contributed)\\b[^.]{0,120}\\b${FIELD}\\b`,
  'u',
);
/** "Ada Lark has covered bridges since 2011." */
const BEAT = new RegExp(
  `^${FULL_NAME} (?:has (?:covered|reported (?:on|from|for)|written (?:about|for|on|extensively)|been (?:covering|writing|reporting))|writes (?:about|on|for)|reports on)\\b`,
  'u',
);
const STORY_WORDS = /["“”]|\b(?:said|told|arrested|killed|died|charged)\b/u;
const ABOUT = /^(?:is|was|has|have|covers?|writes?|reports?|joined|works?|lives|studied|holds|edits|previously)$/u;

/** "Ada Lark is a reporter at …": what the page tells of the writer. */
export function isBio(line: Line): boolean {
  const { text, words } = line;
  if (words > 120) return false;
  if (MAYBE_CONTACT.test(text) && CONTACT.test(text)) return true;
  return (OFFICE.test(text) || BEAT.test(text)) && !STORY_WORDS.test(text);
}

/**
 * Marks the lines that present the writer below a story: the name alone, perhaps more than once or with a count of articles, then
 * what is said of the person, by full or first name.
 *
 *     ["…", "Ada Lark", "Ada Lark (31 articles)", "Ada is our correspondent. …"] -> the last three
 */
export function findAuthorBlock(lines: readonly Line[], from: number): ReadonlySet<number> {
  const block = new Set<number>();
  for (let i = from; i < lines.length; i++) {
    const line = lines[i];
    const name = lines[i - 1] && nameOf(lines[i - 1]?.text ?? '');
    if (!line || !name || i - 1 < from || nameOf(line.text) || !tellsOf(line, name)) continue;
    if (lines.slice(i + 1, i + 4).filter((next) => isProse(next) && !isBio(next)).length > 1) continue;
    block.add(i);
    for (let k = i - 1; k >= Math.max(from, i - 6) && nameOf(lines[k]?.text ?? '') === name; k--) block.add(k);
  }
  return block;
}

/** "Ada Lark (31 articles)" -> Ada Lark; "Ada Lark" -> Ada Lark; "Bridge closed" -> none */
function nameOf(text: string): string | undefined {
  const name = ARTICLE_COUNT.exec(text)?.[1] ?? text;
  return isPersonName(name) ? name : undefined;
}

function tellsOf({ text, words }: Line, name: string): boolean {
  if (words > 120 || STORY_WORDS.test(text)) return false;
  const first = name.split(' ', 1)[0] ?? name;
  const rest = text.startsWith(`${name} `) ? text.slice(name.length) : text.startsWith(`${first} `) ? text.slice(first.length) : ''; // prettier-ignore
  const verb = /^,? (\p{L}+)/u.exec(rest)?.[1];
  return verb !== undefined && ABOUT.test(verb);
}
