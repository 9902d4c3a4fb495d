import type { Region, RegionKind } from '../model';
import { languageOf, isForeignLine } from './detectLanguage';
import { findArticle, type Stretch } from './findArticle';
import { readFrontMatter } from './frontMatter';
import { labelHead } from './labelHead';
import { labelBody, labelTail } from './labelLines';
import { isBoilerplate, isInterface, isTailHeading, tailHeading } from './pageVoice';
import { HEAD, isProse, readLines, type Line } from './line';
import { datelineLength, isByline, splitStamp } from './stamp';
import { LISTED_DAY } from './phrase';
import { markedLength } from './plainText';

/** Words of running text behind which a comments heading or a line in another language ends the article for good. */
const ENOUGH = 60;
/** Lines behind a heading of teasers that can be teasers. */
const TEASER_LINES = 60;
/** Lines of the page's own outside the article from which on a document counts as a whole page, not as clean text. */
const PAGE_LINES = 5;

/**
 * Cuts a document into regions: the article with its parts, and the page around it. Empty lines go with the region before.
 *
 *     "Bridge closed\n\nBy Ada Lark\n\nORRIN — The bridge is closed.\n\nShare this" -> title, byline, dateline, body, navigation
 *
 * Works on lines: the article is the stretch with the most running text (`findArticle`); the head, the stretch and the tail are then
 * labelled line by line. Linear in the length of the text.
 * @returns regions that tile the text; none for the empty text
 */
export function findRegions(text: string): Region[] {
  const front = readFrontMatter(text);
  const all = readLines(text);
  const lines = front ? all.filter(({ start }) => start >= front.end) : all;
  if (all.length === 0) return text ? [{ start: 0, end: text.length, kind: 'body' }] : [];
  const kinds = labelLines(lines);
  const cuts: { start: number; kind: RegionKind }[] = [...(front?.cuts ?? [])];
  lines.forEach((line, i) => {
    const kind = kinds[i] ?? 'body';
    const start = i === 0 && !front ? 0 : lineStart(text, line.start);
    const head = kind === 'body' && kinds[i - 1] !== 'body' ? datelineLength(line.text) : 0;
    const stamp = kind === 'byline' ? splitStamp(line.text) : { length: 0, rest: '' };
    cuts.push({ start, kind: head ? 'dateline' : kind });
    const width = (length: number): number => markedLength(text.slice(line.start, line.end).slice(0, HEAD), length);
    if (head) cuts.push({ start: line.start + width(head), kind });
    if (stamp.length && kinds[i + 1] === 'summary')
      cuts.push({ start: line.start + width(stamp.length), kind: 'summary' });
  });
  return joinCuts(cuts, text.length);
}

function labelLines(lines: readonly Line[]): RegionKind[] {
  const language = articleLanguage(lines);
  const found = findArticle(lines, language);
  const article = found && withOpening(lines, found);
  if (!article) return lines.map((line) => (isInterface(line) || isBoilerplate(line) ? 'navigation' : 'body'));
  const whole = cutAtTail(lines, article, language);
  const isPage = isWholePage(lines, whole, language);
  const cut = isPage ? dropLastTitles(lines, whole) : whole;
  const head = labelHead(lines, cut, isPage);
  const start = head.kinds.length;
  const kinds = [
    ...head.kinds.map((kind, i) => (!isPage && kind === 'navigation' && i < cut.first ? quietKind(lines[i]) : kind)),
    ...labelBody(lines.slice(start, cut.last + 1), language, head.vocabulary),
    ...labelTail(lines.slice(Math.max(start, cut.last + 1)), language, isPage),
  ];
  return isPage ? dropRepeats(lines, kinds) : kinds;
}

/** A line of so many words that begins with so many characters of a caption tells it again. */
const MIN_CAPTION = 10;
const CAPTION_OPENING = 50;

/** On a page a line printed again belongs to a gallery or a player, but for the headline. */
function dropRepeats(lines: readonly Line[], kinds: readonly RegionKind[]): RegionKind[] {
  const seen = new Set<string>();
  const captions = new Set<string>();
  return kinds.map((kind, i) => {
    const { text = '', words = 0 } = lines[i] ?? {};
    if (words >= MIN_CAPTION && kind !== 'title') {
      const opening = text.slice(0, CAPTION_OPENING);
      if (captions.has(opening)) return 'navigation';
      if (kind === 'caption') captions.add(opening);
    }
    if (words < 3 || (kind !== 'body' && kind !== 'caption' && kind !== 'summary')) return kind;
    if (seen.has(text)) return 'navigation';
    seen.add(text);
    return kind;
  });
}

/** In clean text a line of the head that is no button is part of the text. */
function quietKind(line: Line | undefined): RegionKind {
  return line && !isInterface(line) && !isBoilerplate(line) && line.words > 1 ? 'summary' : 'navigation';
}

/** Lines of a box of teasers inside a story, and those between a byline and the story. */
const BOX_LINES = 5;
/** Words of a first paragraph. */
const OPENING = 20;

/**
 * Takes in a first paragraph that a box of teasers parts from the rest: it counts for less than the box counts against it.
 *
 *     ["By Ada Lark", "The bridge …", "Related articles", "Ten bridges that fell", "The mayor …"] -> from the second line on
 */
function withOpening(lines: readonly Line[], { first, last }: Stretch): Stretch {
  for (let i = first - 1; i > Math.max(0, first - 1 - BOX_LINES); i--) {
    const [opening, line] = [lines[i - 1], lines[i]];
    if (!opening || !line || isProse(line)) break;
    if (tailHeading(line) !== 'related') continue;
    const isStory = isParagraph(opening) && opening.words >= OPENING && !isBoilerplate(opening);
    return isStory && lines.slice(Math.max(0, i - 1 - BOX_LINES), i - 1).some(isByline)
      ? { first: i - 1, last }
      : { first, last };
  }
  return { first, last };
}

/** Ends the stretch at the first comments heading, or line in a language that the text is not in, behind enough running text. */
function cutAtTail(lines: readonly Line[], article: Stretch, language: string): Stretch {
  let lastOf: ReadonlyMap<string, number> | undefined;
  // A heading that stands again further down is a button here.
  const isButton = (line: Line, i: number): boolean => {
    if (tailHeading(line) !== 'comments') return false;
    lastOf ??= new Map(lines.map(({ text }, k) => [text, k]));
    return lastOf.get(line.text) !== i;
  };
  let words = 0;
  for (let i = article.first; i <= article.last; i++) {
    const line = lines[i];
    if (!line) break;
    const ends = words >= ENOUGH && endsArticle(line, language) && !isButton(line, i);
    if (ends || (words >= ENOUGH && beginsTeasers(lines, i, article.last)))
      return { first: article.first, last: i - 1 };
    if (line.stops > 0) words += line.words;
  }
  return article;
}

/**
 * Do only teasers follow a "Related stories" heading: no two paragraphs of running text in a row? A box inside the article has
 * the rest of the article behind it.
 */
function beginsTeasers(lines: readonly Line[], i: number, last: number): boolean {
  const heading = lines[i];
  if (!heading || tailHeading(heading) !== 'related') return false;
  for (let k = i + 2; k <= Math.min(last, i + TEASER_LINES); k++) {
    const [before, line] = [lines[k - 1], lines[k]];
    if (before && line && isParagraph(before) && isParagraph(line)) return false;
  }
  return true;
}

const isParagraph = (line: Line): boolean => isProse(line) && line.endsWithStop;

function endsArticle(line: Line, language: string): boolean {
  const heading = tailHeading(line);
  if (heading) return heading !== 'related';
  if (language !== 'en' || line.words < 3 || line.words > 9 || line.endsWithStop) return false;
  return isForeignLine(line, language) && !/["“”‘’«»]/u.test(line.text);
}

/** On a page headlines right behind the last paragraph are teasers. */
function dropLastTitles(lines: readonly Line[], { first, last }: Stretch): Stretch {
  let end = last;
  const isTitle = (line: Line): boolean => !line.endsWithStop && !isProse(line) && !LISTED_DAY.test(line.text);
  for (let line = lines[end]; line && end > first && isTitle(line); line = lines[end]) end--;
  return { first, last: end };
}

/** Is there a page around the article: its own words, or many lines of one to four words? */
function isWholePage(lines: readonly Line[], article: Stretch, language: string): boolean {
  let own = 0;
  let short = 0;
  lines.forEach((line, i) => {
    if (i >= article.first && i <= article.last) return;
    if (isInterface(line) || isBoilerplate(line) || isTailHeading(line) || isForeignLine(line, language)) own++;
    if (line.words <= 4 && !line.endsWithStop) short++;
  });
  return own >= PAGE_LINES || short >= 3 * PAGE_LINES;
}

/** The language of the longest lines: menus have none. */
function articleLanguage(lines: readonly Line[]): string {
  let sample = '';
  for (const line of lines) {
    if (line.words >= 20 && line.stops > 0) sample += `${line.text}\n`;
    if (sample.length > 20_000) break;
  }
  return languageOf(sample);
}

/** The offset behind the line break before a line: its leading spaces belong to it. */
function lineStart(text: string, start: number): number {
  let at = start;
  while (at > 0 && !/[\n\r\u2028\u2029\u0085\v\f]/.test(text.charAt(at - 1))) at--;
  return at;
}

function joinCuts(cuts: readonly { start: number; kind: RegionKind }[], length: number): Region[] {
  const regions: Region[] = [];
  cuts.forEach(({ start, kind }, i) => {
    const end = cuts[i + 1]?.start ?? length;
    const before = regions.at(-1);
    if (end <= start) return;
    if (before?.kind === kind) regions[regions.length - 1] = { ...before, end };
    else regions.push({ start, end, kind });
  });
  return regions;
}
