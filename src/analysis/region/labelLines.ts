import type { RegionKind } from '../model';
import { isForeignLine } from './detectLanguage';
import { isForeignBanner } from './interfaceWords';
import { isProse, type Line } from './line';
import { AGENCY_CAPTION, CAPTION_START, COMMENT_FORM, IMPRINT, INLINE_TEASER, PHOTO_CREDIT } from './phrase';
import { isBoilerplate, isInterface, isMenu, tailHeading } from './pageVoice';
import { findAuthorBlock, isBio } from './authorBlock';
import { findSlides } from './slides';
import { findTeasers } from './teasers';
import { ARTICLE_COUNT, isByline } from './stamp';

/** The text under a picture, by how it opens or by its credit: "FILE - …", "(Ada Lark/AP)", "Mayor Ada Lark, left, and …". */
export function isCaption(line: Line): boolean {
  const { text, words } = line;
  if (words > 130) return false;
  if (CAPTION_START.test(text)) return !IMAGE_COUNT.test(text);
  if (words >= 5 && !line.endsWithStop && AGENCY_CAPTION.test(text)) return true;
  if (PHOTO_CREDIT.test(text.slice(-120))) return !/\b(?:told|to|by|with) \S+$/u.test(text);
  return words <= 70 && PLACED.test(text.slice(0, 200)) && !/["“]|\bsaid\b/u.test(text);
}

const IMAGE_COUNT = /^(?:image|photo|picture|slide) \d+ (?:of|\/)/iu;
const PLACED = /(?:,|\() ?(?:left|right|cent(?:er|re)|second from (?:left|right))(?:,|\))/u;
/** What people do in pictures, in the present tense that captions have. */
const POSE =
  /\b(?:speaks?|attends?|shakes?|poses?|stands?|walks?|arrives?|looks?|holds?|waves?|addresses|gestures?|delivers?|greets?|meets?|sits?|watch(?:es)?|leaves?|visits?|listens?|smiles?|inspects?|reacts?|(?:is|are) (?:seen|pictured)|takes? part|talks?|answers?|salutes?|carr(?:y|ies)|gathers?|hugs?)\b/u;
const PICTURE_DAY = /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:19|20)\d\d)\b.{0,80}$/u;

/** A caption without a credit, between headline and story: one sentence, a pose, then the day: "Mayor Lark speaks … on Friday." */
export function isPose(line: Line): boolean {
  if (line.stops > 1 || line.words > 45 || line.words < 8 || /["“]|\bsaid\b/u.test(line.text)) return false;
  const pose = POSE.exec(line.text);
  if (!pose || pose.index > 120) return false;
  const subject = line.text.slice(0, pose.index);
  return (
    /^\p{Lu}/u.test(subject) &&
    !/\b(?:who|that|will|has|have|had|was|were|is|are|to|but|when)\b|,/iu.test(subject) &&
    PICTURE_DAY.test(line.text)
  );
}

/** A quotation of a social-media post or a highlighted one: `— Ada Lark (@ada) May 3, 2031`. */
export function isPullquote(line: Line): boolean {
  if (line.words > 90) return false;
  if (/[—–-] ?[^—–]{2,60}\(@\w{1,30}\) \p{L}+ \d{1,2}, \d{4}/u.test(line.text)) return true;
  return (
    line.words <= 40 &&
    /^["“][^"“”]{20,240}["”]?\s*[—–-]{1,2} ?\p{Lu}[\p{L}.'’]*(?:\s\p{Lu}[\p{L}.'’]*){0,5}\s?(?:, [\p{L} ]{2,50})?["”]?$/u.test(
      line.text,
    )
  );
}

/** "- ANI" below the last paragraph: who sent the story, whatever agency it is. */
const SIGN_OFF = /^[-–—(]\s?\p{Lu}{2,6}\)?$/u;

/**
 * The kind of each line of the article's stretch: running text is body; boxes, teasers and captions between keep their kind.
 *
 *     ["The mayor …", "More: Ten bridges", "Advertisement", "The bridge …"] -> body, related, navigation, body
 */
export function labelBody(lines: readonly Line[], language: string, vocabulary: ReadonlySet<string>): RegionKind[] {
  const kinds: RegionKind[] = [];
  let inTeasers = 0;
  const authors = findAuthorBlock(lines, 3);
  const slides = findSlides(lines);
  const teasers = findTeasers(lines, vocabulary);
  lines.forEach((line, i) => {
    const isLast = !lines.slice(i + 1, i + 6).some((next) => isProse(next));
    const plain = isLast && SIGN_OFF.test(line.text) ? 'byline' : labelLine(line, language);
    const own = authors.has(i)
      ? 'authorbio'
      : (slides.get(i) ?? (plain === 'body' ? teasers.get(i) : undefined) ?? plain);
    if (tailHeading(line) === 'related') inTeasers = 6;
    else if (own === 'body' && (isProse(line) || inTeasers === 0)) inTeasers = 0;
    else if (inTeasers > 0) inTeasers--;
    kinds.push(inTeasers > 0 && own === 'body' && !isProse(line) ? 'related' : own);
    if (own === 'authorbio') takeNamesBefore(lines, i, kinds);
  });
  return kinds;
}

function labelLine(line: Line, language: string): RegionKind {
  if (INLINE_TEASER.test(line.text) && line.words <= 30 && !line.endsWithStop) return 'related';
  if (/^(?:MOST|MUST|JUST) (?:READ|WATCH(?:ED)?|POPULAR)\b/u.test(line.text)) return 'related';
  if (tailHeading(line) === 'related' || /^\[[^\]]{12,}\]$/u.test(line.text)) return 'related';
  if (isBio(line) || ARTICLE_COUNT.test(line.text)) return 'authorbio';
  if (isCaption(line)) return 'caption';
  if (isInterface(line) || isBoilerplate(line)) return 'navigation';
  if (isPullquote(line)) return 'pullquote';
  if (isByline(line)) return 'byline';
  return line.words < 10 && !line.endsWithStop && isForeignLine(line, language) ? 'navigation' : 'body';
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
  const foreign = lines.map((line) => isForeignLine(line, language));
  const lastProse = lines.findLastIndex((line, i) => isProse(line) && !foreign[i]);
  const authors = findAuthorBlock(lines, 0);
  let state: RegionKind | undefined;
  const kinds: RegionKind[] = [];
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    const isHeading = next !== undefined && !foreign[i + 1] && next.words > 2 && !isForeignBanner(line.text);
    const sign = authors.has(i) ? 'author' : foreign[i] ? 'foreign' : undefined;
    state = nextState(line, state, sign, i < lastProse || isHeading);
    const isLink = !line.endsWithStop && line.words <= 6 && kinds[i - 1] === 'navigation' && !isByline(line);
    kinds.push(authors.has(i) ? 'authorbio' : tailKind(line, state, isPage || isLink));
    if (kinds[i] === 'authorbio') takeNamesBefore(lines, i, kinds);
  });
  return kinds;
}

/** What a heading, a comment form, the end of an author's block or a line in another language makes of the lines to come. */
function nextState(
  line: Line,
  state: RegionKind | undefined,
  sign: 'author' | 'foreign' | undefined,
  hasProseBehind: boolean,
): RegionKind | undefined {
  if (state === 'comments' && COMMENT_FORM.test(line.text)) return 'navigation';
  const heading = tailHeading(line);
  if (heading) return heading;
  if (sign === 'author') return undefined;
  if (sign !== 'foreign' || state === 'comments') return state;
  return hasProseBehind ? 'related' : 'footer';
}

function tailKind(line: Line, state: RegionKind | undefined, isPage: boolean): RegionKind {
  if (!state && isCaption(line) && !isBio(line)) return isPage ? 'navigation' : 'caption';
  const isFoot = isBoilerplate(line) || (isMenu(line) && IMPRINT.test(line.text));
  if (isFoot && state !== 'comments') return isBio(line) ? 'authorbio' : 'footer';
  if (state === 'comments' && line.text.startsWith('©')) return 'footer';
  if (state === 'comments' || state === 'authorbio' || state === 'footer') return state;
  if (isBio(line)) return 'authorbio';
  if (isInterface(line) && !(state === 'related' && line.words >= 5 && !isMenu(line))) return 'navigation';
  if (state) return state;
  if (isByline(line) || SIGN_OFF.test(line.text)) return 'byline';
  if (INLINE_TEASER.test(line.text)) return 'related';
  return isPage ? 'navigation' : 'body';
}
