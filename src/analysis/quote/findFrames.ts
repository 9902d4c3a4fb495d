import type { Token } from '../model';
import type { WordRange } from '../clause/splitClauses';
import { isComma, isFinite, isGerund, isParticipleForm, isPause, isVerb, lower } from '../clause/wordForm';
import type { CueClass } from '../model';
import { canFollowContent, findCueClass, namesObject } from './cueLexicon';
import { aroundFrame, closesSpeech, contentAfter, contentBefore, contentEnd, withParticle } from './frameContent';
import { isQuoteMark, subjectBefore, subjectAfter } from './sourcePhrase';

/** Who says it, by which words, what is said: word indices into one sentence. */
export interface Frame {
  readonly source?: WordRange;
  readonly cue: WordRange;
  readonly content?: WordRange;
  readonly kind: CueClass;
}

/** Quotations and attributions ask for the same sentences. */
const FOUND = new WeakMap<readonly Token[], readonly Frame[]>();

/**
 * Frames of speech and belief in one sentence, left to right.
 * `The guild said on Friday that rents had doubled .` -> `source: The guild, cue: said, content: that rents had doubled`
 */
export function findFrames(words: readonly Token[]): readonly Frame[] {
  const known = FOUND.get(words);
  if (known) return known;
  const frames = framesIn(words);
  FOUND.set(words, frames);
  return frames;
}

function framesIn(words: readonly Token[]): Frame[] {
  const frames: Frame[] = [];
  for (let i = 0; i < words.length; i++) {
    const mayReport = findCueClass(words[i]?.lemma ?? '') !== undefined;
    const before = mayReport ? frames.findLast((f) => !isFirstPerson(words, f)) : undefined;
    // Who says what, in order of certainty of the form.
    const frame =
      namedFrame(words, i) ??
      label(words, i) ??
      (mayReport ? (joinedFrame(words, i, before) ?? verbFrame(words, i, before)) : undefined);
    if (!frame) continue;
    frames.push(frame);
    i = Math.max(i, frame.cue.last);
  }
  return frames;
}

/** "“I think so,” Orr said": the inner frame is part of what is said. */
const isFirstPerson = (words: readonly Token[], { source }: Frame): boolean =>
  source !== undefined && source.first === source.last && /^(?:i|we|you)$/.test(lower(words[source.first]));

/** The frames that a word of their own opens. */
function namedFrame(words: readonly Token[], i: number): Frame | undefined {
  switch (lower(words[i])) {
    case 'according':
      return accordingTo(words, i);
    case 'reportedly':
    case 'allegedly':
    case 'purportedly':
      return { cue: { first: i, last: i }, kind: 'hearsay' };
    case 'as':
      return passiveCue(words, i);
    default:
      return undefined;
  }
}

/** "according to the guild". */
function accordingTo(words: readonly Token[], i: number): Frame | undefined {
  if (lower(words[i + 1]) !== 'to') return undefined;
  const end = contentEnd(words);
  let last = i + 2;
  while (last + 1 < end && !isPause(words[last + 1]) && !isQuoteMark(words[last + 1])) last++;
  const cue = { first: i, last: i + 1 };
  if (last < i + 2) return undefined;
  // "She is ill, and according to the guild, she left": what it tells stands behind.
  const opens = i < 2 || (words[i - 1]?.tag === 'CCONJ' && isComma(words[last + 1]));
  const source = { first: i + 2, last: opens ? last : appositionEnd(words, last) };
  const content = opens
    ? { first: last + 2, last: end - 1 }
    : { first: 0, last: isComma(words[i - 1]) ? i - 2 : i - 1 };
  return { cue, source, kind: 'accordingTo', ...(content.last >= content.first && { content }) };
}

/** ", as reported by the Gazette": the source stands behind "by". */
function passiveCue(words: readonly Token[], i: number): Frame | undefined {
  if (findCueClass(words[i + 1]?.lemma ?? '') !== 'speech' || lower(words[i + 2]) !== 'by') return undefined;
  const source = subjectAfter(words, i + 3);
  if (!source) return undefined;
  const end = contentEnd(words);
  const content =
    i > 1 ? { first: 0, last: i - (isComma(words[i - 1]) ? 2 : 1) } : { first: source.last + 2, last: end - 1 };
  return { cue: { first: i, last: i + 2 }, source, kind: 'speech', ...(content.last >= content.first && { content }) };
}

/** `Mayor : Rents will fall`: a short headline that starts with its source. */
function label(words: readonly Token[], i: number): Frame | undefined {
  if (words[i]?.text !== ':' || i === 0 || i > 5 || words.length > 22) return undefined;
  const source = words.slice(0, i);
  // "New 'Stone Age: Part Two' trailer": the colon belongs to a name in quotation marks.
  if (source.some((w) => isQuoteMark(w) || /^['‘]$/.test(w.text))) return undefined;
  if (!source.every((w) => /^[\p{Lu}'’.&-]/u.test(w.text)) || !source.some((w) => w.tag === 'PROPN')) return undefined;
  if (
    /^(?:key|watch|photos?|video|update|breaking|analysis|opinion|exclusive|live|read|related|highlights|summary|reviews?|recap|column|editorial|comment|commentary|explainer|factbox|fact|podcast|interview|profile|obituary|quiz|gallery|pictures|timeline|preview|more)$/i.test(
      source[0]?.text ?? '',
    )
  )
    return undefined;
  const content = { first: i + 1, last: contentEnd(words) - 1 };
  if (content.last < i + 3) return undefined;
  return { source: { first: 0, last: i - 1 }, cue: { first: i, last: i }, content, kind: 'label' };
}

/** "The mayor said A [and added] that B", "The mayor sat down [and said] that B": the source stands before the first verb. */
function joinedFrame(words: readonly Token[], i: number, before: Frame | undefined): Frame | undefined {
  const word = words[i];
  const kind = word && findCueClass(word.lemma);
  if (!kind || !isVerb(word) || !isFinite(words, i)) return undefined;
  const cue = verbGroup(words, i);
  if (words[cue.first - 1]?.tag !== 'CCONJ') return undefined;
  const content = contentAfter(words, cue, kind);
  const source = before?.source ?? nearestSubject(words, cue.first - 1);
  return content && source && { source, cue, content, kind };
}

function verbFrame(words: readonly Token[], i: number, before: Frame | undefined): Frame | undefined {
  const word = words[i];
  const kind = word && findCueClass(word.lemma);
  // "Earlier reports had put …": a noun before its verb.
  if (!kind || !isVerb(word) || (word.text.endsWith('s') && isFinite(words, i + 1))) return undefined;
  // "a widely-reported demand"
  if (words[i - 1]?.text === '-' && words[i - 1]?.end === word.start) return undefined;
  const cue = verbGroup(words, i);
  return isGerund(word)
    ? gerundFrame(words, cue, kind, before)
    : (invertedFrame(words, cue, kind) ?? plainFrame(words, cue, kind));
}

/** The verb with its auxiliaries and adverbs: "[has also] said". */
function verbGroup(words: readonly Token[], i: number): WordRange {
  let first = i;
  while (first > 0) {
    const before = words[first - 1];
    if (
      before?.tag === 'AUX' ||
      before?.tag === 'PART' ||
      (before?.tag === 'ADV' &&
        /^\p{Ll}/u.test(before.text) &&
        /ly$|^(?:also|later|first|then|once|again|already|previously|never|not|still)$/.test(lower(before)))
    )
      first--;
    else break;
  }
  while (words[first]?.text.startsWith("'") || words[first]?.text.startsWith('’')) first++;
  return { first: Math.min(first, i), last: i };
}

/** `"…," said the mayor`, `…, reported the Gazette`. */
function invertedFrame(words: readonly Token[], cue: WordRange, kind: CueClass): Frame | undefined {
  const before = cue.first - 1;
  // "told reporters" has its listener behind it, not who tells.
  const lemma = words[cue.last]?.lemma ?? '';
  if (before < 1 || cue.first !== cue.last || lemma === 'tell' || !canFollowContent(lemma)) return undefined;
  if (!isQuoteMark(words[before]) && !isComma(words[before]) && !closesSpeech(words, before)) return undefined;
  const subject = subjectAfter(words, cue.last + 1);
  if (!subject || (isVerb(words[subject.last + 1]) && !isQuoteMark(words[before]))) return undefined;
  const source = { first: subject.first, last: appositionEnd(words, subject.last) };
  const content = contentBefore(words, before);
  // "Orr, the mayor, [told] the Gazette …": what stands before the comma says nothing.
  if (content && isComma(words[before]) && !isSaid(words, content)) return undefined;
  return content && { source, cue, content, kind };
}

/** `said Ann Orr[ , head of the guild] .`, `said those[ who came] .`: what stands between the name and the stop is still the source. */
function appositionEnd(words: readonly Token[], subject: number): number {
  const end = contentEnd(words);
  const last = bracketEnd(words, subject);
  const isRelative = lower(words[last + 1]) === 'who';
  const tells =
    isComma(words[last + 1]) &&
    !isVerb(words[last + 2]) &&
    !/^(?:CCONJ|SCONJ|ADP|ADV|PUNCT)$/.test(words[last + 2]?.tag ?? 'PUNCT');
  if ((!isRelative && !tells) || end - last > 30) return last;
  for (let k = last + 1; k < end; k++) if (isQuoteMark(words[k]) || /^[;:–—]$/.test(words[k]?.text ?? '')) return last;
  return end - 1;
}

/** "Rep. Ann Orr[ (I-Ayr)]". */
function bracketEnd(words: readonly Token[], last: number): number {
  if (words[last + 1]?.text !== '(') return last;
  for (let k = last + 2; k < last + 10; k++) if (words[k]?.text === ')') return k;
  return last;
}

function plainFrame(words: readonly Token[], cue: WordRange, kind: CueClass): Frame | undefined {
  const subject = subjectBefore(words, cue.first - 1);
  if (!subject) return undefined;
  const { source, opener } = withoutOpener(words, subject);
  const after = contentAfter(words, cue, kind);
  const right = after && opener !== undefined ? { first: opener, last: after.last } : after;
  if (isDescribed(words, cue)) return undefined;
  // "It has been reported that …": nobody is named.
  if (right && isPassive(words, cue) && source.first === source.last && lower(words[source.first]) === 'it')
    return { cue, content: right, kind };
  const doer = right && passiveDoer(words, cue);
  if (doer) return { source: doer, cue, content: right, kind };
  if (right && isParted(words, source, cue))
    return { source, cue, content: { first: pairedStart(words, source), last: right.last }, kind };
  if (right)
    return { source, cue: cueBefore(words, cue, right), content: right, kind: classOfContent(words, cue, right, kind) };
  const pause = source.first - 1;
  const closes = isComma(words[pause]) || isQuoteMark(words[pause]) || closesSpeech(words, pause);
  const follows = pause > 0 && closes && canFollowContent(words[cue.last]?.lemma ?? '');
  const isBroken = (isVerb(words[cue.last + 1]) && !isGerund(words[cue.last + 1])) || hasObject(words, cue);
  const left = follows && !isBroken ? contentBefore(words, pause) : undefined;
  return left && { source, cue, content: aroundFrame(words, left, cue.last), kind };
}

/** "The mayor left, both confirmed [close ties]": that is what they confirmed. Not "told the board", "said this week". */
function hasObject(words: readonly Token[], { last }: WordRange): boolean {
  if (!/^(?:DET|ADJ|NOUN)$/.test(words[last + 1]?.tag ?? '') || HAS_LISTENER.test(words[last]?.lemma ?? ''))
    return false;
  return !words.slice(last + 1, last + 4).some((word) => TIME.test(lower(word)));
}
const HAS_LISTENER = /^(?:tell|say|ask|remind|inform|warn|assure|write|explain)$/;
const TIME =
  /^(?:today|yesterday|.+day|week|month|year|morning|night|evening|afternoon|time|summer|spring|autumn|winter)$/;

/** A clause or a quotation: "Ann Orr, the harbour master" before "said" is who says it, not what. */
function isSaid(words: readonly Token[], { first, last }: WordRange): boolean {
  for (let k = first; k <= last; k++) if (isFinite(words, k) || isQuoteMark(words[k])) return true;
  return false;
}

/** `“That,” [he said], “was all.”`: what is said opens before the frame and goes on behind it. */
const isParted = (words: readonly Token[], source: WordRange, cue: WordRange): boolean =>
  isQuoteMark(words[source.first - 1]) && isComma(words[cue.last + 1]) && isQuoteMark(words[cue.last + 2]);

/** The opening mark of the quotation that closes right before the source, else the start of the sentence. */
function pairedStart(words: readonly Token[], source: WordRange): number {
  for (let k = source.first - 2; k >= 0; k--) if (isQuoteMark(words[k])) return k;
  return 0;
}

/** The cue with its particle, and with the colon that announces what is said: "said [:]". */
function cueBefore(words: readonly Token[], cue: WordRange, content: WordRange): WordRange {
  const { first, last } = withParticle(words, cue);
  return { first, last: words[last + 1]?.text === ':' && content.first === last + 2 ? last + 1 : last };
}

/** "the rents, [which Orr] says will fall": the pronoun that opens the clause belongs to what is said. */
function withoutOpener(words: readonly Token[], subject: WordRange): { source: WordRange; opener?: number } {
  const isOpener = (i: number): boolean =>
    /^(?:which|what|whom)$/.test(lower(words[i])) || (lower(words[i]) === 'who' && i < subject.last);
  if (isOpener(subject.first) && subject.first < subject.last)
    return { source: { first: subject.first + 1, last: subject.last }, opener: subject.first };
  return isOpener(subject.first - 1) ? { source: subject, opener: subject.first - 1 } : { source: subject };
}

/** "We were warned by [the port] that …": the subject is told, the doer tells. */
function passiveDoer(words: readonly Token[], cue: WordRange): WordRange | undefined {
  return isPassive(words, cue) && lower(words[cue.last + 1]) === 'by' ? subjectAfter(words, cue.last + 2) : undefined;
}

const isPassive = (words: readonly Token[], { first, last }: WordRange): boolean =>
  last > first && words[last - 1]?.lemma === 'be';

/** "the talks described by the guild “were folly”": the guild describes them; "said by telephone that …" is no such thing. */
function isDescribed(words: readonly Token[], cue: WordRange): boolean {
  if (cue.first !== cue.last || lower(words[cue.last + 1]) !== 'by') return false;
  return isParticipleForm(words[cue.last]) && !MEANS.test(lower(words[cue.last + 2]));
}
const MEANS = /^(?:(?:tele)?phone|e-?mail|text|letter|fax|video|way|then|now)$/;

/** "expressed regret", "described the plan": no word of theirs is given, as it is in "described the plan as “folly”". */
function classOfContent(words: readonly Token[], cue: WordRange, content: WordRange, kind: CueClass): CueClass {
  if (!namesObject(words[cue.last]?.lemma ?? '')) return kind;
  for (let k = content.first; k <= content.last; k++)
    if (isQuoteMark(words[k]) || lower(words[k]) === 'that') return kind;
  return 'stance';
}

/** "…, saying prices would rise": the source is the subject of the sentence. */
function gerundFrame(
  words: readonly Token[],
  cue: WordRange,
  kind: CueClass,
  before: Frame | undefined,
): Frame | undefined {
  const content = contentAfter(words, cue, kind);
  if (!content || kind === 'belief') return undefined;
  const own = isComma(words[cue.first - 1]) ? undefined : subjectBefore(words, cue.first - 1);
  if (own) return { source: own, cue, content, kind };
  // "Orr said it rained, [adding …]": who said the one adds the other
  const goesOn =
    before?.source && isComma(words[cue.first - 1]) && (before.content?.last ?? cue.first) === cue.first - 2;
  const source = goesOn ? before.source : nearestSubject(words, cue.first);
  return { ...(source && { source }), cue, content, kind };
}

/** The subject of the nearest finite verb before word `from` that has one. */
function nearestSubject(words: readonly Token[], from: number): WordRange | undefined {
  for (let k = from - 1; k >= Math.max(0, from - 60); k--) {
    if (!isFinite(words, k)) continue;
    const source = subjectBefore(words, verbGroup(words, k).first - 1);
    // "The data show there may be more, suggesting …"
    if (source && lower(words[source.first]) !== 'there') return source;
  }
  return undefined;
}
