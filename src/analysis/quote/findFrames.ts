import type { Token } from '../model';
import { finiteAfterSubject } from '../clause/finiteVerb';
import type { WordRange } from '../clause/splitClauses';
import { isComma, isFinite, isGerund, isPause, isVerb, lower } from '../clause/wordForm';
import type { CueClass } from '../model';
import { canFollowContent, findCueClass, namesObject } from './cueLexicon';
import { isQuoteMark, subjectBefore, subjectAfter } from './sourcePhrase';

/** Who says it, by which words, what is said: word indices into one sentence. */
export interface Frame {
  readonly source?: WordRange;
  readonly cue: WordRange;
  readonly content?: WordRange;
  readonly kind: CueClass;
}

const PARTICLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['call', ['for', 'on']],
  ['point', ['out', 'to']],
  ['refer', ['to']],
]);
const TIME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/;
const CONSEQUENCE =
  /^(?:prompting|sparking|drawing|triggering|angering|marking|leading|forcing|raising|departing|fuelling|fueling)$/;

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
    // Who says what, in order of certainty of the form.
    const frame =
      accordingTo(words, i) ??
      hearsay(words, i) ??
      passiveCue(words, i) ??
      label(words, i) ??
      joinedFrame(
        words,
        i,
        frames.findLast((f) => !isFirstPerson(words, f)),
      ) ??
      verbFrame(words, i);
    if (!frame) continue;
    frames.push(frame);
    i = Math.max(i, frame.cue.last);
  }
  return frames;
}

/** "“I think so,” Orr said": the inner frame is part of what is said. */
const isFirstPerson = (words: readonly Token[], { source }: Frame): boolean =>
  source !== undefined && source.first === source.last && /^(?:i|we|you)$/.test(lower(words[source.first]));

/** Index after the last word of what a sentence says: without its stop and closing marks. */
function contentEnd(words: readonly Token[]): number {
  let end = words.length;
  while (end > 0 && /^(?:[.?!]|\.{3})$/.test(words[end - 1]?.text ?? '')) end--;
  return end;
}

function accordingTo(words: readonly Token[], i: number): Frame | undefined {
  if (lower(words[i]) !== 'according' || lower(words[i + 1]) !== 'to') return undefined;
  const end = contentEnd(words);
  let last = i + 2;
  while (last + 1 < end && !isPause(words[last + 1]) && !isQuoteMark(words[last + 1])) last++;
  const cue = { first: i, last: i + 1 };
  const source = { first: i + 2, last };
  if (last < i + 2) return undefined;
  const content =
    i > 1 ? { first: 0, last: isComma(words[i - 1]) ? i - 2 : i - 1 } : { first: last + 2, last: end - 1 };
  return { cue, source, kind: 'accordingTo', ...(content.last >= content.first && { content }) };
}

function hearsay(words: readonly Token[], i: number): Frame | undefined {
  if (!/^(?:reportedly|allegedly|purportedly)$/.test(lower(words[i]))) return undefined;
  return { cue: { first: i, last: i }, kind: 'hearsay' };
}

/** ", as reported by the Gazette": the source stands behind "by". */
function passiveCue(words: readonly Token[], i: number): Frame | undefined {
  if (
    lower(words[i]) !== 'as' ||
    findCueClass(words[i + 1]?.lemma ?? '') !== 'speech' ||
    lower(words[i + 2]) !== 'by'
  ) {
    return undefined;
  }
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
  if (!source.every((w) => /^[\p{Lu}'’.&-]/u.test(w.text)) || !source.some((w) => w.tag === 'PROPN')) return undefined;
  if (
    /^(?:key|watch|photos?|video|update|breaking|analysis|opinion|exclusive|live|read|related|highlights|summary)$/i.test(
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

function verbFrame(words: readonly Token[], i: number): Frame | undefined {
  const word = words[i];
  const kind = word && findCueClass(word.lemma);
  // "Earlier reports had put …": a noun before its verb.
  if (!kind || !isVerb(word) || (word.text.endsWith('s') && isFinite(words, i + 1))) return undefined;
  // "a widely-reported demand"
  if (words[i - 1]?.text === '-' && words[i - 1]?.end === word.start) return undefined;
  const cue = verbGroup(words, i);
  return isGerund(word)
    ? gerundFrame(words, cue, kind)
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
  return content && { source, cue, content, kind };
}

/** `said Ann Orr[ , head of the guild] .`: what stands between the name and the stop is still the source. */
function appositionEnd(words: readonly Token[], last: number): number {
  const end = contentEnd(words);
  const opens = words[last + 1];
  if (!isComma(opens) && opens?.text !== '(') return last;
  for (let k = last + 1; k < end; k++) {
    if (isQuoteMark(words[k]) || (isVerb(words[k]) && !isGerund(words[k])) || isGerund(words[k])) return last;
  }
  return end - last < 30 ? end - 1 : last;
}

/** `'We leave,' Orr said`: a single mark behind a comma or stop, which no apostrophe is. */
const closesSpeech = (words: readonly Token[], i: number): boolean =>
  /^['’]$/.test(words[i]?.text ?? '') && /^[,.!?]$/.test(words[i - 1]?.text ?? '');

/** What stands before the comma or the closing mark at `pause`. */
function contentBefore(words: readonly Token[], pause: number): WordRange | undefined {
  const last = isComma(words[pause]) ? pause - 1 : pause;
  return last >= 1 || isQuoteMark(words[0]) ? { first: 0, last } : undefined;
}

function plainFrame(words: readonly Token[], cue: WordRange, kind: CueClass): Frame | undefined {
  const source = subjectBefore(words, cue.first - 1);
  if (!source) return undefined;
  const right = contentAfter(words, cue, kind);
  const doer = right && passiveDoer(words, cue);
  if (doer) return { source: doer, cue, content: right, kind };
  if (right)
    return { source, cue: withParticle(words, cue), content: right, kind: classOfContent(words, cue, right, kind) };
  const pause = source.first - 1;
  const closes = isComma(words[pause]) || isQuoteMark(words[pause]) || closesSpeech(words, pause);
  const follows = pause > 0 && closes && canFollowContent(words[cue.last]?.lemma ?? '');
  const isParted = isVerb(words[cue.last + 1]) && !isGerund(words[cue.last + 1]);
  const left = follows && !isParted ? contentBefore(words, pause) : undefined;
  return left && { source, cue, content: aroundFrame(words, left, cue.last), kind };
}

/** "We were warned by [the port] that …": the subject is told, the doer tells. */
function passiveDoer(words: readonly Token[], cue: WordRange): WordRange | undefined {
  const isPassive = cue.last > cue.first && words[cue.last - 1]?.lemma === 'be' && lower(words[cue.last + 1]) === 'by';
  return isPassive ? subjectAfter(words, cue.last + 2) : undefined;
}

/** "expressed regret", "described the plan": no word of theirs is given, as it is in "described the plan as “folly”". */
function classOfContent(words: readonly Token[], cue: WordRange, content: WordRange, kind: CueClass): CueClass {
  if (!namesObject(words[cue.last]?.lemma ?? '')) return kind;
  for (let k = content.first; k <= content.last; k++)
    if (isQuoteMark(words[k]) || lower(words[k]) === 'that') return kind;
  return 'stance';
}

/** "To be safe, [she said], all should leave": what is said goes on behind the frame that parts it. */
function aroundFrame(words: readonly Token[], left: WordRange, last: number): WordRange {
  if (!isComma(words[last + 1]) || isQuoteMark(words[left.last])) return left;
  for (let k = left.first; k <= left.last; k++) if (isFinite(words, k)) return left;
  const end = contentEnd(words);
  return end > last + 3 ? { first: left.first, last: end - 1 } : left;
}

/** "called [for]", "pointed [out]". */
function withParticle(words: readonly Token[], cue: WordRange): WordRange {
  const next = lower(words[cue.last + 1]);
  const takes = PARTICLES.get(words[cue.last]?.lemma ?? '');
  return takes?.includes(next) ? { first: cue.first, last: cue.last + 1 } : cue;
}

/** "…, saying prices would rise": the source is the subject of the sentence. */
function gerundFrame(words: readonly Token[], cue: WordRange, kind: CueClass): Frame | undefined {
  const content = contentAfter(words, cue, kind);
  if (!content || kind === 'belief') return undefined;
  const own = isComma(words[cue.first - 1]) ? undefined : subjectBefore(words, cue.first - 1);
  if (own) return { source: own, cue, content, kind };
  const source = nearestSubject(words, cue.first);
  return { ...(source && { source }), cue, content, kind };
}

/** The subject of the nearest finite verb before word `from` that has one. */
function nearestSubject(words: readonly Token[], from: number): WordRange | undefined {
  for (let k = from - 1; k >= Math.max(0, from - 60); k--) {
    if (!isFinite(words, k)) continue;
    const source = subjectBefore(words, verbGroup(words, k).first - 1);
    if (source) return source;
  }
  return undefined;
}

function contentAfter(words: readonly Token[], cue: WordRange, kind: CueClass): WordRange | undefined {
  const end = contentEnd(words);
  const lemma = words[cue.last]?.lemma ?? '';
  const first = contentStart(words, cue.last + 1, end, lemma, kind);
  if (first !== undefined && first < end) return { first, last: contentStop(words, first, end) - 1 };
  return kind === 'stance' || namesObject(lemma)
    ? objectAfter(words, withParticle(words, cue).last + 1, end)
    : undefined;
}

/** What a stance is about: "[to leave the league]", "[the plan] before the vote", up to the end of the clause. */
function objectAfter(words: readonly Token[], first: number, end: number): WordRange | undefined {
  const opens = words[first];
  if (!opens || first >= end || isPause(opens) || opens.tag === 'CCONJ' || opens.tag === 'SCONJ' || opens.tag === 'AUX')
    return undefined;
  if (opens.tag === 'ADP' && lower(opens) !== 'to') return undefined;
  let last = first;
  while (last + 1 < end) {
    const next = words[last + 1];
    if (!next || (isPause(next) && next.text !== '-') || next.tag === 'SCONJ') break;
    if (
      next.tag === 'CCONJ' &&
      isVerb(words[last + 2]) &&
      !(lower(opens) === 'to' && words[last + 2]?.text === words[last + 2]?.lemma)
    )
      break;
    last++;
  }
  return last > first ? { first, last } : undefined;
}

/** Where the content begins behind its cue, past whom it is told to and when: "told reporters on Friday [that …]". */
function contentStart(
  words: readonly Token[],
  from: number,
  end: number,
  lemma: string,
  kind: CueClass,
): number | undefined {
  if ((isGerund(words[from]) && kind !== 'belief') || (lemma === 'add' && lower(words[from]) === 'to'))
    return undefined;
  while (TIME.test(lower(words[from]))) from++;
  // "reported [last year] that …"
  if (/^(?:last|this|earlier)$/.test(lower(words[from]))) {
    const that = words.findIndex((w, k) => k > from && k < from + 5 && lower(w) === 'that');
    if (that > 0 && !words.slice(from, that).some(isVerb)) return that;
  }
  if (/^(?:us|him|me|them)$/.test(lower(words[from]))) from++;
  const hasClause = finiteAfterSubject(words, from, end) !== undefined || finiteAfterInsertion(words, from, end);
  const isCounted = /^(?:least|most)$/.test(lower(words[from + 1]));
  const isClause = hasClause && (words[from]?.tag !== 'ADP' || isCounted) && lemma !== 'tell';
  if (isClause && lower(words[from]) !== 'that' && !/^(?:add|continue|respond|reply|call|describe)$/.test(lemma))
    return from;
  for (let k = from; k < Math.min(end, from + 14); k++) {
    const text = lower(words[k]);
    if (text === 'that' || (/^(?:whether|if|how|why)$/.test(text) && k <= from + 1)) return k;
    if (isQuoteMark(words[k]))
      return k === from || namesObject(lemma) ? from : /^(?:tell|write)$/.test(lemma) ? k : undefined;
    if (text === ':' || (isComma(words[k]) && isQuoteMark(words[k + 1]))) return k + 1;
    if (isComma(words[k]) && words[k - 1]?.tag === 'NUM') continue;
    if (isPause(words[k]) || isVerb(words[k]) || (words[k]?.tag === 'CCONJ' && lemma !== 'tell')) break;
    if (
      k > from &&
      lemma === 'tell' &&
      finiteAfterSubject(words, k, end) !== undefined &&
      words[k - 1]?.tag !== 'ADP'
    ) {
      const isTime = /^(?:week|weekend|month|year|morning|afternoon|evening)$/.test(lower(words[k + 1]));
      if ((words[k]?.tag === 'DET' || words[k]?.tag === 'PRON') && !isTime) return k;
    }
  }
  return undefined;
}

/** "said | the crew, which had trained for it, [found] the leak": a subject, its relative clause between commas, its verb. */
function finiteAfterInsertion(words: readonly Token[], from: number, end: number): boolean {
  let opens = from;
  while (opens < Math.min(end, from + 10) && !isPause(words[opens])) {
    if (isVerb(words[opens]) || words[opens]?.tag === 'SCONJ') return false;
    opens++;
  }
  if (opens === from || !isComma(words[opens]) || !/^(?:who|which|whose|where)$/.test(lower(words[opens + 1])))
    return false;
  for (let k = opens + 3; k < Math.min(end, opens + 20); k++) {
    if (!isComma(words[k])) continue;
    const verb = words[k + 1]?.tag === 'ADV' ? k + 2 : k + 1;
    return isVerb(words[verb]) && isFinite(words, verb);
  }
  return false;
}

/** Where what is said ends: before ", but she …", ", prompting …", ", according to …". */
function contentStop(words: readonly Token[], first: number, end: number): number {
  let isQuoted = false;
  for (let k = first; k < end; k++) {
    if (isQuoteMark(words[k])) isQuoted = /["“«]/.test(words[k]?.text ?? '') && !isQuoted;
    if (!isQuoted && words[k]?.tag === 'CCONJ' && isJoinedCue(words, k)) return k;
    if (isQuoted || !isComma(words[k])) continue;
    const next = lower(words[k + 1]);
    if (/^(?:but|yet)$/.test(next) && finiteAfterSubject(words, k + 2, end) !== undefined) return k;
    if (CONSEQUENCE.test(next) || next === 'though' || next === 'although') return k;
    if (next === 'according' || (next === 'as' && lower(words[k + 3]) === 'by')) return k;
    if (
      canFollowContent(words[k + 1]?.lemma ?? '') &&
      isVerb(words[k + 1]) &&
      subjectAfter(words, k + 2) &&
      !isGerund(words[k + 1])
    )
      return k;
  }
  return end;
}

/** "… that A [and] said that B". */
function isJoinedCue(words: readonly Token[], k: number): boolean {
  const next = words[k + 1]?.tag === 'ADV' ? words[k + 2] : words[k + 1];
  return (
    next !== undefined &&
    isVerb(next) &&
    /^(?:say|tell|add|note|warn|claim|insist|argue|call|express)$/.test(next.lemma)
  );
}
