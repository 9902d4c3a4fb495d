import type { RegionKind } from '../model';
import { isForeign } from './detectLanguage';
import { isProse, type Line } from './line';
import { CAPTION_START, INLINE_TEASER, PHOTO_CREDIT } from './phrase';
import { isBoilerplate, isInterface, tailHeading } from './pageVoice';
import { isByline } from './stamp';

/** The text under a picture, by how it opens or by its credit: "FILE - …", "(Ada Lark/AP)", "Mayor Ada Lark, left, and …". */
export function isCaption(line: Line): boolean {
  const { text, words } = line;
  if (words > 130) return false;
  if (CAPTION_START.test(text)) return true;
  if (PHOTO_CREDIT.test(text.slice(-120))) return !/\b(?:told|to|by|with) \S+$/u.test(text);
  return words <= 70 && PLACED.test(text.slice(0, 200)) && !/["“]|\bsaid\b/u.test(text);
}

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

/** "Ada Lark is a reporter at …": what the page tells of the writer. */
function isBio(line: Line): boolean {
  const { text } = line;
  if (line.words > 120) return false;
  if (
    /\bfollow (?:her|him|them|me|[\p{L}\s]{2,50}) (?:on|at) (?:twitter|x\b|instagram|facebook)|\bfollow .{0,60}@\w+|can be reached at|^e-?mail:? \S+@\S+/iu.test(
      text,
    )
  )
    return true;
  // "Ada Lark is Arden correspondent. …"
  return (
    /^(?!The |An? )\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3},? (?:is|was|has been|has|covers|writes|reports|joined|works|contributed)\b[^.]{0,120}\b(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Jj]ournalist|[Ww]riter|[Cc]olumnist|[Cc]ontributor|author of|[Ff]reelance|[Bb]logger|covers|covering|reporting|newsroom)\b/u.test(
      text,
    ) && !/["“”]|\b(?:said|told|arrested|killed|died|charged)\b/u.test(text)
  );
}

/** A quotation of a social-media post or a highlighted one: `— Ada Lark (@ada) May 3, 2031`. */
export function isPullquote(line: Line): boolean {
  if (line.words > 90) return false;
  if (/[—–-] ?[^—–]{2,60}\(@\w{1,30}\) \p{L}+ \d{1,2}, \d{4}/u.test(line.text)) return true;
  return (
    line.words <= 40 && /^["“][^"“”]{20,240}["”]?\s*[—–-]{1,2} ?(?:\p{Lu}[\p{L}.'’]*\s?){1,6}["”]?$/u.test(line.text)
  );
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
  if (tailHeading(line) === 'related' || /^\[[^\]]{12,}\]$/u.test(line.text)) return 'related';
  if (isBio(line)) return 'authorbio';
  if (isCaption(line)) return 'caption';
  if (isInterface(line) || isBoilerplate(line)) return 'navigation';
  if (isPullquote(line)) return 'pullquote';
  if (isByline(line)) return 'byline';
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
    const heading = tailHeading(line);
    if (heading) state = heading;
    else if (foreign[i]) state = i < lastProse ? 'related' : 'footer';
    kinds.push(tailKind(line, state, isPage));
    if (kinds[i] === 'authorbio') takeNamesBefore(lines, i, kinds);
  });
  return kinds;
}

function tailKind(line: Line, state: RegionKind | undefined, isPage: boolean): RegionKind {
  if (!state && isCaption(line) && !isBio(line)) return isPage ? 'navigation' : 'caption';
  if (isBoilerplate(line) && state !== 'comments') return isBio(line) ? 'authorbio' : 'footer';
  if (state === 'comments' || state === 'authorbio' || state === 'footer') return state;
  if (isBio(line)) return 'authorbio';
  if (isInterface(line)) return 'navigation';
  if (state) return state;
  if (isByline(line)) return 'byline';
  if (INLINE_TEASER.test(line.text)) return 'related';
  return isPage ? 'navigation' : 'body';
}
