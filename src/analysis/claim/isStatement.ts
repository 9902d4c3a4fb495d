import type { RegionKind, Token } from '../model';
import type { Clause } from '../clause/splitClauses';
import { isPause, isVerb, lower } from '../clause/wordForm';
import { behindCaptionLabel } from './trimClaim';

const QUESTION_WORD = /^(?:who|what|when|where|why|how|which|whose)$/;
const ASKS = /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|shall|may|might|must)$/;
/** Verbs with which a text tells its reader or listener to do something. */
const ORDERS =
  /^(?:tell|let|click|watch|follow|sign|subscribe|share|check|visit|contact|email|download|get|take|look|listen|remember|imagine|scroll|swipe|tap|read|see|join|stay|please|don)$/;

/** Does a clause state something? Bare names, bylines, questions, orders and "This comes" do not. */
export function isStatement(words: readonly Token[], region: RegionKind, clause: Clause): boolean {
  const { first, last, kind } = clause;
  if (region === 'byline' || region === 'dateline') return false;
  const isHeading = region === 'title' || region === 'keypoints';
  if (!hasWords(words, first, last, 3) && !(isHeading && isCount(words, first, last))) return false;
  if (isAsked(words, clause) || isOrdered(words, clause, isHeading) || isCredit(words, clause)) return false;
  if (isEcho(words, clause) || leadsNowhere(words, clause) || isBareTime(words, clause)) return false;
  // "This comes | amid …", "News of it comes just days | after …"
  if (
    kind === 'main' &&
    words.slice(Math.max(first, last - 2), last + 1).some((w) => w.lemma === 'come') &&
    !hasWords(words, first, last, 9)
  )
    return false;
  const from = region === 'caption' ? behindCaptionLabel(words, clause) : first;
  return (
    kind !== 'main' ||
    isHeading ||
    words.slice(from, last + 1).some((w, k) => isVerb(w) && words[from + k - 1]?.text !== '-')
  );
}

/** Has the range at least so many words that are no marks? */
function hasWords(words: readonly Token[], first: number, last: number, least: number): boolean {
  for (let k = first; k <= last; k++) if (/[\p{L}\p{N}]/u.test(words[k]?.text ?? '') && --least <= 0) return true;
  return false;
}

/** `Ferry sinks off Ayr ; | 27 hurt`: in a headline two words with a number tell something. */
const isCount = (words: readonly Token[], first: number, last: number): boolean =>
  last > first && words[first]?.tag === 'NUM' && /[a-z]{3}/i.test(words[first + 1]?.text ?? '');

const ENDS: ReadonlySet<string> = new Set(['?', '!', '.']);

/** `Will rents fall ?`, `“ Do you agree ? ” he asked`; not `The mayor agreed , but will it last ?`, where only the last clause asks. */
function isAsked(words: readonly Token[], { first, last }: Clause): boolean {
  let mark = first;
  while (mark < words.length && !ENDS.has(words[mark]?.text ?? '')) mark++;
  if (words[mark]?.text !== '?') return false;
  if (mark <= last + 1) return true;
  let opens = first;
  while (opens > 0 && !/^(?:[.?!:"“]|q&a)$/i.test(words[opens - 1]?.text ?? '')) opens--;
  return ASKS.test(lower(words[opens])) || QUESTION_WORD.test(lower(words[opens]));
}

/** `Tell me who you are`, `Read more about it here`: at the start of a sentence or quotation. */
function isOrdered(words: readonly Token[], { first, kind }: Clause, isHeading: boolean): boolean {
  if (kind !== 'main' || isHeading) return false;
  let verb = first;
  while (/^["“'‘]$/.test(words[verb]?.text ?? '')) verb++;
  const opens = verb === 0 || /^[.!?:"“'‘]$/.test(words[verb - 1]?.text ?? '');
  const next = words[verb + 1];
  return opens && ORDERS.test(lower(words[verb])) && next !== undefined && !isVerb(next) && !isPause(next);
}

/** `So did the mayor`, `Neither has she`: says what was said before, of somebody else. */
const isEcho = (words: readonly Token[], { first, last }: Clause): boolean =>
  /^(?:so|neither)$/.test(lower(words[first])) && ASKS.test(lower(words[first + 1])) && last - first < 8;

/** `during | the song`: without a date, a number or a name it tells nothing. */
const isBareTime = (words: readonly Token[], { first, last }: Clause): boolean =>
  lower(words[first]) === 'during' &&
  last - first < 4 &&
  words[first + 2]?.tag === 'NOUN' &&
  words.slice(first + 1, last + 1).every(({ tag }) => /^(?:DET|NOUN|PUNCT)$/.test(tag)) &&
  !words
    .slice(first + 2, last + 1)
    .some(({ lemma }) => /^(?:morning|evening|night|afternoon|day|week|month|year|winter|summer|war)$/.test(lemma));

/** `The notes reveal how | women complained …`: opens what somebody else says. Not `He did not say why .` */
function leadsNowhere(words: readonly Token[], { last }: Clause): boolean {
  const next = words[last + 1];
  return (
    /^(?:how|why|whether)$/.test(lower(words[last])) && next !== undefined && !isPause(next) && !ENDS.has(next.text)
  );
}

/** `Ann Orr in Ayr contributed to this report`, `( Tom Ames / Ayr Photo )`: of the making of the page. */
function isCredit(words: readonly Token[], { first, last }: Clause): boolean {
  const isPhoto = words[first - 1]?.text === '(' && words.slice(first, last + 1).some((w) => w.text.includes('/'));
  const made = words.findIndex((w, k) => k > first && k <= last && w.lemma === 'contribute');
  return isPhoto || (made > 0 && /^(?:report|story|article)$/.test(words[made + 3]?.lemma ?? ''));
}
