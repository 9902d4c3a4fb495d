import type { RegionKind } from '../model';
import { isForeign } from './detectLanguage';
import { isProse, type Line } from './line';
import { BIO_HEADING, BOILERPLATE, CAPTION_START, COMMENTS_HEADING, INLINE_TEASER, INTERFACE, PHOTO_CREDIT, READING_TIME, RELATED_HEADING } from './phrase'; // prettier-ignore
import { isByline } from './stamp';

/** Does a line speak with the page's voice ("our newsletter", "©"), not about such things? */
export function isBoilerplate(line: Line): boolean {
  if (line.words > 90 || !BOILERPLATE.test(line.text)) return false;
  if (/©|all rights reserved|may not be (?:published|reproduced)/iu.test(line.text)) return true;
  return /\b(?:we|our|us|you|your|this site|sign|subscribe|follow|get|enter)\b/iu.test(line.text) && !/["“”]|\bsaid\b/u.test(line.text);
}

/** A button, a menu item, a form label: a short line of the page's own words, no sentence. */
export function isInterface(line: Line): boolean {
  if (READING_TIME.test(line.text)) return true;
  return line.words <= 10 && !line.endsWithStop && INTERFACE.test(line.text);
}

/** Verbs of what people do in pictures, in the present tense of captions. */
const POSE =
  /^(?:\p{Lu}[^.]{2,120}? )(?:speaks?|attends?|shakes?|shake hands|poses?|stands?|walks?|arrives?|looks?|holds?|waves?|addresses|gestures?|delivers?|greets?|meets?|sits?|watch(?:es)?|leaves?|visits?|listens?|smiles?|inspects?|reacts?|is seen|are seen|is pictured|are pictured|takes? part|talks?|answers?|salutes?|carry|carries|gathers?|hugs?) [^.]{3,300}\b(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:19|20)\d\d|(?:19|20)\d\d)\b[^.]{0,80}\.?(?: ?\([^)]{2,60}\))?$/iu;

/** The text under a picture: by its opening, its credit, or a pose in the present tense with a day. */
export function isCaption(line: Line): boolean {
  if (line.words > 70) return false;
  if (CAPTION_START.test(line.text) || PHOTO_CREDIT.test(line.text)) return true;
  return line.stops <= 1 && line.words <= 45 && line.words >= 8 && !/["“]|\bsaid\b/u.test(line.text) && POSE.test(line.text);
}

/** "Ada Lark is a reporter at …": what the page tells of the writer. */
export function isBio(line: Line): boolean {
  const { text } = line;
  if (line.words > 120) return false;
  if (/\bfollow (?:her|him|them|me|[\p{L}\s]{2,50}) (?:on|at) (?:twitter|x\b|instagram|facebook)|\bfollow .{0,60}@\w+|can be reached at|^e-?mail:? \S+@\S+/iu.test(text)) return true;
  return /^\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3},? (?:is|was|has been|has|covers|writes|reports|joined|works|contributed)\b[^.]{0,120}\b(?:reporter|correspondent|editor|journalist|writer|columnist|contributor|author of|freelance|blogger|covers|covering|reporting|newsroom)\b/u.test(
    text,
  ) && !/["“”]|\b(?:said|told|arrested|killed|died|charged)\b/u.test(text);
}

/** A quotation of a social-media post or a highlighted one: `— Ada Lark (@ada) May 3, 2031`. */
export function isPullquote(line: Line): boolean {
  if (line.words > 90) return false;
  if (/[—–-] ?[^—–]{2,60}\(@\w{1,30}\) \p{L}+ \d{1,2}, \d{4}/u.test(line.text)) return true;
  return line.words <= 40 && /^["“][^"“”]{20,240}["”]?\s*[—–-]{1,2} ?(?:\p{Lu}[\p{L}.'’]*\s?){1,6}["”]?$/u.test(line.text);
}

/**
 * The kind of each line of the article's stretch: running text is body; boxes, teasers and captions between keep their kind.
 *
 *     ["The mayor …", "More: Ten bridges", "Advertisement", "The bridge …"] -> body, related, navigation, body
 */
export function labelBody(lines: readonly Line[], language: string): RegionKind[] {
  const kinds: RegionKind[] = [];
  let inTeasers = 0;
  lines.forEach((line, i) => {
    const own = labelLine(line, language);
    if (RELATED_HEADING.test(line.text) && line.words <= 9) inTeasers = 6;
    else if (own === 'body' && (isProse(line) || inTeasers === 0)) inTeasers = 0;
    else if (inTeasers > 0) inTeasers--;
    kinds.push(inTeasers > 0 && own === 'body' && !isProse(line) ? 'related' : own);
    if (own === 'authorbio') takeNamesBefore(lines, i, kinds);
  });
  return kinds;
}

function labelLine(line: Line, language: string): RegionKind {
  if (INLINE_TEASER.test(line.text) && line.words <= 30 && !line.endsWithStop) return 'related';
  if (line.words <= 9 && RELATED_HEADING.test(line.text)) return 'related';
  if (isInterface(line) || isBoilerplate(line)) return isBio(line) ? 'authorbio' : 'navigation';
  if (isBio(line)) return 'authorbio';
  if (isPullquote(line)) return 'pullquote';
  if (isByline(line)) return 'byline';
  if (isCaption(line)) return 'caption';
  return line.words < 10 && !line.endsWithStop && isForeign(line.text, language) ? 'navigation' : 'body';
}

/** Lines that are only the name that a bio begins with belong to it: "Ada Lark", "Ada Lark is a reporter …". */
function takeNamesBefore(lines: readonly Line[], i: number, kinds: RegionKind[]): void {
  const bio = lines[i]?.text ?? '';
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const { text = '', words = 0 } = lines[k] ?? {};
    if (words > 5 || !bio.startsWith(text)) return;
    kinds[k] = 'authorbio';
  }
}

/**
 * The kind of each line behind the article: a heading sets it until the next.
 *
 *     ["- ANI", "Share this", "Reader comments", "Great news."] -> byline, navigation, comments, comments
 */
export function labelTail(lines: readonly Line[], language: string, isPage: boolean): RegionKind[] {
  const foreign = lines.map((line) => isForeign(line.text, language));
  const lastProse = lines.findLastIndex((line, i) => isProse(line) && !foreign[i]);
  let state: RegionKind | undefined;
  const kinds: RegionKind[] = [];
  lines.forEach((line, i) => {
    if (line.words <= 9 && COMMENTS_HEADING.test(line.text)) state = 'comments';
    else if (line.words <= 9 && BIO_HEADING.test(line.text)) state = 'authorbio';
    else if (line.words <= 9 && RELATED_HEADING.test(line.text)) state = 'related';
    else if (foreign[i]) state = i < lastProse ? 'related' : 'footer';
    kinds.push(tailKind(line, state, isPage));
    if (kinds[i] === 'authorbio') takeNamesBefore(lines, i, kinds);
  });
  return kinds;
}

function tailKind(line: Line, state: RegionKind | undefined, isPage: boolean): RegionKind {
  if (isBoilerplate(line) && state !== 'comments') return isBio(line) ? 'authorbio' : 'footer';
  if (state === 'comments' || state === 'authorbio' || state === 'footer') return state;
  if (isBio(line)) return 'authorbio';
  if (isInterface(line)) return 'navigation';
  if (state) return state;
  if (isByline(line)) return 'byline';
  if (isCaption(line)) return 'caption';
  if (INLINE_TEASER.test(line.text)) return 'related';
  return isPage ? 'navigation' : 'body';
}
