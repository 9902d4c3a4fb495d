import type { RegionKind, Token } from '../model';
import type { WordRange } from '../clause/splitClauses';
import { isFinite, lower } from '../clause/wordForm';

const EDGE = /^(?:[,;:.!?–—•·*[\]-]|--|\.{3}|…|["“”«»])$/;
const TRAILS = /^(?:and|but|or|yet|that|as|while|when|with|particularly|especially|including|which|who|by|of|to)$/;
/** "rents fell, [largely] | because …": belongs to what follows. */
const DEGREE = /^(?:largely|partly|mainly|mostly|even|just|only|shortly|soon|immediately|long)$/;
const JOINS =
  /^(?:and|but|or|yet|nor|that|as|while|although|though|whereas|when|which|also|so|then|however|meanwhile)$/;

/**
 * Takes conjunctions, commas, marks and the final stop off a claim; a bracket or quotation that opens inside keeps its closing mark.
 * `, and that the rents rose .` -> `the rents rose`
 */
export function trimClaim(words: readonly Token[], range: WordRange, region?: RegionKind): WordRange | undefined {
  let first = region === 'caption' ? behindCaptionLabel(words, range) : behindLabel(words, range);
  let last = beforePhotoNote(words, { first, last: beforeCredit(words, range) });
  while (
    first <= last &&
    (EDGE.test(words[first]?.text ?? '') ? !opensQuote(words, first, last) : isJoin(words, first, last))
  )
    first++;
  while (
    last >= first &&
    (isTrail(words, last) ||
      isCutPreposition(words, last) ||
      isSingleMark(words, last) ||
      isReadMore(words, last) ||
      isLoneBracket(words, first, last) ||
      (EDGE.test(words[last]?.text ?? '') && !closesQuote(words, first, last)))
  )
    last--;
  return last < first ? undefined : { first, last };
}

/** `[( CNN )] Rents rose`, of which the first bracket is no part of the clause: index of the first word behind it. */
function behindLabel(words: readonly Token[], { first, last }: WordRange): number {
  for (let k = first; k <= Math.min(last, first + 3); k++) {
    if (words[k]?.text === '(' && k > first) return first;
    if (words[k]?.text === ')') return k + 1;
  }
  return first;
}

const AGENCY = /^(?:getty|images|epa|afp|ap|pa|reuters|alamy|rex|features|shutterstock|swns)$/;

/** `[Image copyright EPA Image caption] The pier burned`, `[AFP] The pier burned`: index of the first word of the caption itself. */
export function behindCaptionLabel(words: readonly Token[], { first, last }: WordRange): number {
  for (let k = Math.min(last, first + 9); k > first; k--)
    if (lower(words[k]) === 'caption' && /^(?:image|media|toggle|photo)$/.test(lower(words[k - 1]))) return k + 1;
  let at = behindSlideNumber(words, first, last);
  const numbered = at;
  while (at < last && at < numbered + 2 && AGENCY.test(lower(words[at])) && /^\p{Lu}/u.test(words[at]?.text ?? ''))
    at++;
  return at > first && /^\p{Lu}/u.test(words[at]?.text ?? '') ? at : behindLabel(words, { first, last });
}

/** `[3/9 2031] Guards open the gate`: the number of a slide, and its year. */
function behindSlideNumber(words: readonly Token[], first: number, last: number): number {
  let at = first;
  while (at < last && at < first + 3 && /^(?:\d{1,3}|\/|\d{1,3}\/\d{1,3})$/.test(words[at]?.text ?? '')) at++;
  const isSlide = words.slice(first, at).some(({ text }) => text.includes('/'));
  if (!isSlide) return first;
  return /^(?:19|20)\d\d$/.test(words[at]?.text ?? '') && at < last ? at + 1 : at;
}

/** `The pier burned [( file photo )]`: of the picture, not of what happened. */
function beforePhotoNote(words: readonly Token[], { first, last }: WordRange): number {
  let close = last;
  while (close > first && /^[.,]$/.test(words[close]?.text ?? '')) close--;
  if (words[close]?.text !== ')') return last;
  for (let open = close - 1; open > first && open >= close - 4; open--)
    if (words[open]?.text === '(')
      return words.slice(open, close).some((w) => /^(?:photo|picture|pictured|image|file|stock)$/.test(lower(w)))
        ? open - 1
        : last;
  return last;
}

/** `It is ours . [)]`: a bracket that opens before the clause. */
function isLoneBracket(words: readonly Token[], first: number, last: number): boolean {
  if (words[last]?.text !== ')') return false;
  for (let k = last - 1; k >= first; k--) if (words[k]?.text === '(') return false;
  return true;
}

/** `The ferry sank [Ann Orr / Reuters]`: index of the last word before the credit of a picture. */
function beforeCredit(words: readonly Token[], { first, last }: WordRange): number {
  const isAgency = /^(?:reuters|ap|afp|epa|pa|getty|alamy|shutterstock|bloomberg)$/.test(lower(words[last]));
  if (!isAgency || words[last - 1]?.text !== '/') return last;
  let end = last - 2;
  while (end >= first && words[end]?.tag === 'PROPN') end--;
  return end;
}

/** "Bank bans cards [Read more]". */
const isReadMore = (words: readonly Token[], last: number): boolean =>
  words[last - 1]?.text === 'Read' || (words[last]?.text === 'Read' && words[last + 1]?.text === 'more');

/** "in a case like [that]", "did just [that]", "respects [that] but", "for a [while]". */
const isObject = (words: readonly Token[], i: number): boolean =>
  /^(?:that|while)$/.test(lower(words[i])) &&
  (/^(?:ADP|DET)$/.test(words[i - 1]?.tag ?? '') ||
    lower(words[i - 1]) === 'just' ||
    (lower(words[i]) === 'that' && words[i - 1]?.tag === 'VERB' && /^(?:but|and|or|[.;])$/.test(lower(words[i + 1]))));

/** "rents fell [and]"; "in a case like that" keeps its last word. */
const isTrail = (words: readonly Token[], last: number): boolean =>
  (TRAILS.test(lower(words[last])) && !isObject(words, last)) ||
  (DEGREE.test(lower(words[last])) &&
    /^(?:because|after|before|when|as|though|although|if)$/.test(lower(words[last + 1])));

/** `We leave , [']`: behind a word without "s" it is no apostrophe. */
const isSingleMark = (words: readonly Token[], last: number): boolean =>
  /^['’]$/.test(words[last]?.text ?? '') && !/s$/i.test(words[last - 1]?.text ?? '');

/** "an event in Ayr [in] | which …". */
const isCutPreposition = (words: readonly Token[], last: number): boolean =>
  words[last]?.tag === 'ADP' && /^(?:which|whom)$/.test(lower(words[last + 1]));

/** A conjunction that leads the clause; "as a haven" and "when asked …" keep theirs. */
function isJoin(words: readonly Token[], first: number, last: number): boolean {
  const word = lower(words[first]);
  // "Also hurt was the mayor"
  if (word === 'also' && words[first + 2]?.tag === 'AUX') return false;
  if (
    !JOINS.test(word) ||
    (/^(?:nor|that)$/.test(word) && words[first + 1]?.tag === 'AUX') ||
    (word === 'as' && lower(words[first + 1]) === 'well')
  )
    return false;
  // "That pier is closed", "That means …": with a capital it is no conjunction.
  if (words[first]?.text === 'That' || /^['’]/.test(words[first + 1]?.text ?? '')) return false;
  if (word !== 'as' && word !== 'when' && word !== 'so') return true;
  for (let k = first + 2; k <= Math.min(last, first + 12); k++) {
    if (words[k]?.text === ',') return false;
    if (isFinite(words, k)) return !hasCommaBehind(words, k, last);
  }
  return false;
}

function hasCommaBehind(words: readonly Token[], from: number, last: number): boolean {
  for (let k = from; k <= last; k++) if (words[k]?.text === ',') return true;
  return false;
}

/** A quoted part inside the claim keeps both marks; one that the whole claim fills keeps none. */
function opensQuote(words: readonly Token[], first: number, last: number): boolean {
  if (!/^["“«]$/.test(words[first]?.text ?? '')) return false;
  for (let k = first + 1; k < last - 2; k++) if (/^["”»]$/.test(words[k]?.text ?? '')) return true;
  return false;
}

function closesQuote(words: readonly Token[], first: number, last: number): boolean {
  const mark = words[last]?.text ?? '';
  if (!/^["”»]$/.test(mark)) return false;
  for (let k = last - 1; k > first; k--) {
    const text = words[k]?.text ?? '';
    if (/^[“«]$/.test(text)) return true;
    if (text === '"') return countMarks(words, first, last) % 2 === 0;
  }
  return false;
}

function countMarks(words: readonly Token[], first: number, last: number): number {
  let marks = 0;
  for (let k = first; k <= last; k++) if (words[k]?.text === '"') marks++;
  return marks;
}
