import type { RegionKind } from '../model';
import type { Stretch } from './findArticle';
import { isBio } from './authorBlock';
import { isCaption, isPose, isPullquote } from './labelLines';
import { isBoilerplate, isInterface } from './pageVoice';
import { isProse, type Line } from './line';
import { KEYPOINTS_LABEL, LABEL, SUMMARY_LABEL } from './phrase';
import { findMastheads } from './masthead';
import { isOutletName } from './outletName';
import { contentWords, findHeadTeasers, wordsOfProse } from './teasers';
import { datelineLength, isByline, isDateline, isPersonName, splitStamp } from './stamp';

/** Lines looked at before and behind the first line of running text. */
const BEFORE = 40;
const BEHIND = 14;
/** Paragraphs that can stand between the headline and the story: more, and they are the story. */
const LEAD_PARAGRAPHS = 2;
/** Lines behind the headline in which a deck, a summary or key points can begin. */
const LEAD_LINES = 6;
const BULLET = /^[•▪‣●*+–—-]\s?\S/u;

export interface Head {
  /** Kinds of the lines before the story, from the document's first line on. */
  readonly kinds: readonly RegionKind[];
  /** Index of the headline's line. */
  readonly title?: number;
  /** Content words of the story. */
  readonly vocabulary: ReadonlySet<string>;
}

/**
 * Labels what stands before the story: headline (also printed twice), byline, dateline, summary, key points, captions.
 *
 *     ["Home", "Bridge closed", "By Ada Lark", "The bridge …"] -> navigation, title, byline; the story starts at line 3
 */
export function labelHead(lines: readonly Line[], article: Stretch, isPage: boolean): Head {
  const named = findMastheads(lines);
  const vocabulary = wordsOfProse(lines.slice(article.first, article.last + 1), 8000);
  const title = findTitle(lines, article, named, vocabulary) ?? findTitle(lines, article, [], vocabulary);
  const mastheads = named.filter((i) => title !== undefined && i < title);
  const repeats = title === undefined ? [] : findRepeats(lines, title, article);
  const start = findStart(lines, article, title, repeats);
  const behind = (title ?? -1) + 1;
  const teasers = findHeadTeasers(lines.slice(behind, start), vocabulary);
  const kinds: RegionKind[] = [];
  let state: RegionKind | undefined;
  let headline = isPage ? -Infinity : 0;
  for (let i = 0; i < start; i++) {
    const line = lines[i];
    if (!line) break;
    const isTitle = i === title || repeats.includes(i);
    const own = isTitle ? 'title' : mastheads.includes(i) ? 'byline' : headKind(line, state, i - headline);
    const kind = own === 'summary' && teasers.has(i - behind) ? 'related' : own;
    if (kind === 'title') headline = i;
    state = nextState(line, kind, state);
    kinds.push(kind);
  }
  if (title !== undefined) nameAuthors(lines, title, kinds);
  return title === undefined ? { kinds, vocabulary } : { kinds, title, vocabulary };
}

/**
 * Behind the headline a name alone beside a stamp is the author's, and a word of capitals that the dateline or a credit repeats the
 * agency's.
 *
 *     ["Bridge closed", "Ada Lark", "9 May 2031 at 7 a.m."] -> title, byline, byline
 */
function nameAuthors(lines: readonly Line[], title: number, kinds: RegionKind[]): void {
  for (let i = title + 1; i < kinds.length; i++) {
    const { text = '' } = lines[i] ?? {};
    if (kinds[i] !== 'navigation' && kinds[i] !== 'summary') continue;
    const besideStamp = kinds[i + 1] === 'byline' || kinds[i - 1] === 'byline';
    const story = lines[kinds.length]?.text.slice(0, 100) ?? '';
    const isAgency = /^\p{Lu}{2,6}$/u.test(text) && story.includes(`(${text})`);
    if (isAgency || (besideStamp && isPersonName(text) && !isLineInterface(lines[i]))) kinds[i] = 'byline';
  }
}

const isLineInterface = (line: Line | undefined): boolean => line !== undefined && isInterface(line);

/** Labels and bullets carry on: what follows "Summary:" is summary, what follows "Key points" and is a bullet is a key point. */
function nextState(line: Line, kind: RegionKind, state: RegionKind | undefined): RegionKind | undefined {
  if (SUMMARY_LABEL.test(splitStamp(line.text).rest)) return 'summary';
  if (KEYPOINTS_LABEL.test(line.text)) return 'keypoints';
  return kind === state ? state : undefined;
}

/** @param place lines behind the headline; 0 in clean text without one, infinite before the headline of a page */
function headKind(line: Line, state: RegionKind | undefined, place: number): RegionKind {
  const isLead = place <= LEAD_LINES;
  if (KEYPOINTS_LABEL.test(line.text) && isLead) return 'keypoints';
  if (state === 'keypoints' && isPullquote(line)) return 'pullquote';
  if (state === 'keypoints' && (BULLET.test(line.text) || (line.words <= 14 && !isMark(line)))) return 'keypoints';
  if (splitStamp(line.text).length > 0 || isByline(line)) return 'byline';
  if (isDateline(line.text)) return 'dateline';
  if (SUMMARY_LABEL.test(line.text) || state === 'summary') return LABEL.test(line.text) ? 'navigation' : 'summary';
  if (isCaption(line) && place !== Infinity) return 'caption';
  if (isInterface(line) || isBoilerplate(line) || LABEL.test(line.text)) return 'navigation';
  if (isBio(line)) return 'authorbio';
  if (place === Infinity) return 'navigation';
  if (isPose(line)) return 'caption';
  if (isPullquote(line)) return 'pullquote';
  const isParagraph = isProse(line) && line.endsWithStop && line.words >= 20;
  return isParagraph || (isLead && (isProse(line) || line.words >= 7)) ? 'summary' : 'navigation';
}

/** The line that best reads like the article's headline: near its top, and made of its words, the vocabulary. */
function findTitle(
  lines: readonly Line[],
  article: Stretch,
  mastheads: readonly number[],
  vocabulary: ReadonlySet<string>,
): number | undefined {
  let best: { index: number; score: number } | undefined;
  for (let i = Math.max(0, article.first - BEFORE); i <= Math.min(article.first + 6, article.last); i++) {
    const line = lines[i];
    if (!line || mastheads.includes(i) || !canBeTitle(line, i)) continue;
    const afterLabel = i > 0 && LABEL.test(lines[i - 1]?.text ?? '');
    if (i > article.first && !afterLabel) continue;
    const content = contentWords(line.text);
    // Two words of the story can be a menu item: a headline has three or more.
    const known = content.filter((word) => vocabulary.has(word)).length / Math.max(3, content.length);
    const repeated = lines.slice(Math.max(0, i - 6), i + 8).filter((other) => other.text === line.text).length > 1;
    const score =
      3 * known + (i === 0 ? 1.2 : 0) + (afterLabel ? 3 : 0) + (repeated ? 0.5 : 0) + (line.words >= 5 ? 0.6 : 0) -
      0.03 * Math.abs(article.first - i) - (line.endsWithStop ? 0.8 : 0) -
      (i > 0 && line.words <= 4 && isOutletName(line.text) ? 1.5 : 0); // prettier-ignore
    if (score > (best?.score ?? 1.4)) best = { index: i, score };
  }
  return best?.index;
}

function canBeTitle(line: Line, i: number): boolean {
  if (line.words < 2 || line.words > 28 || line.text.length > 220) return false;
  if (line.stops > (i === 0 ? 1 : 0) || isCaption(line)) return false;
  // "Bridge news app removed from the store": the first line is a headline before it is a button.
  if (isMark(line) && !(i === 0 && line.words >= 4 && isInterface(line))) return false;
  return !/^["'“‘]?\p{Ll}/u.test(line.text) && datelineLength(line.text) === 0;
}

/** Lines between the headline and the story that say it again, in the same or other words. */
function findRepeats(lines: readonly Line[], title: number, article: Stretch): number[] {
  const head = lines[title];
  if (!head) return [];
  const own = new Set(contentWords(head.text));
  const found: number[] = [];
  for (let i = Math.max(0, article.first - 8); i <= Math.min(article.first + BEHIND, article.last); i++) {
    const line = lines[i];
    if (!line || i === title || line.words > 28 || line.stops > 0 || line.text === '') continue;
    const words = new Set(contentWords(line.text));
    const shared = [...words].filter((word) => own.has(word)).length;
    const alike =
      line.text === head.text || (shared >= 3 && shared * 2 >= Math.min(own.size, words.size) && !line.endsWithStop);
    if (alike && !isMark(line) && !/^["“•[]/u.test(line.text) && (line.text === head.text || i > title)) found.push(i);
  }
  return found;
}

/** Where the story starts: behind the last line of its head, unless more than two paragraphs stand before that line. */
function findStart(
  lines: readonly Line[],
  article: Stretch,
  title: number | undefined,
  repeats: readonly number[],
): number {
  const from = title === undefined ? 0 : Math.min(title, article.first);
  let start = Math.max(title === undefined ? 0 : title + 1, article.first);
  if (title !== undefined && title >= article.first) start = title + 1;
  let paragraphs = 0;
  let inKeypoints = false;
  for (let i = from; i <= Math.min(article.first + BEHIND, article.last - 1); i++) {
    const line = lines[i];
    if (!line) break;
    // A dateline opens the story: what stands between it and the headline is a summary.
    if (i > from && paragraphs <= LEAD_PARAGRAPHS && datelineLength(line.text) > 0) return Math.max(start, i);
    inKeypoints = KEYPOINTS_LABEL.test(line.text) || (inKeypoints && BULLET.test(line.text));
    const mark = isMark(line) && (paragraphs === 0 || !isInterface(line));
    if (repeats.includes(i) || mark || inKeypoints || isDeck(lines, i, start)) start = Math.max(start, i + 1);
    else if (isProse(line) && !isCaption(line) && !isPose(line) && !isPullquote(line) && ++paragraphs > LEAD_PARAGRAPHS)
      break;
  }
  return restatesLead(lines, start) ? start + 1 : start;
}

/** Right behind the head, a caption, or a line without a stop above running text. */
function isDeck(lines: readonly Line[], i: number, start: number): boolean {
  const line = lines[i];
  const next = lines[i + 1];
  if (!line || !next || i !== start) return false;
  return (
    isCaption(line) ||
    isPose(line) ||
    isPullquote(line) ||
    (!line.endsWithStop && line.stops === 0 && line.words <= 30 && isProse(next))
  );
}

function isMark(line: Line): boolean {
  if (LABEL.test(line.text) || SUMMARY_LABEL.test(line.text) || KEYPOINTS_LABEL.test(line.text)) return true;
  return isInterface(line) || isByline(line) || isDateline(line.text) || splitStamp(line.text).length > 0;
}

/**
 * A story names its people in full once. Where the second paragraph gives the same full names as the first again, the first is a
 * summary set before the story.
 */
function restatesLead(lines: readonly Line[], start: number): boolean {
  const [lead, next, third] = [lines[start], lines[start + 1], lines[start + 2]];
  if (!lead || !next || !third || !isProse(lead) || !isProse(next) || lead.words < 20 || lead.words > 120) return false;
  const names = fullNames(lead.text);
  const again = fullNames(next.text.slice(0, 500));
  const shared = [...names].filter((name) => again.has(name)).length;
  return shared >= 2 && shared * 2 >= names.size;
}

const fullNames = (text: string): Set<string> =>
  new Set(text.match(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?= (?:\p{Ll}|[,.“"(])|[,.’'])/gu) ?? []);
