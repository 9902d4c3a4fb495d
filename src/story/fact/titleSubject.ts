import type { Claim, DocumentAnalysis, EntityMention, Span, Token } from '../../analysis/model';
import { EVENT } from '../../analysis/claim/eventNouns';
import { isFinite, isGerund, isParticipleForm, lower } from '../../analysis/clause/wordForm';
import { pastOfGerund } from './pastTense';
import { sliceBy } from './profileClaims';
import { behind, textOf, type TitlePlace } from './titlePlace';

const IS_PREPOSITION = /^(?:following|including|regarding|concerning|according|considering|excluding|pending)$/u;
/** What comes of something: its subject is all that was said before, unless that is an event. */
const OUTCOMES =
  /^(?:mark|leave|prompt|cause|make|bring|raise|send|force|trigger|kill|injure|wound|throw|spark|underscore|highlight|signal|reflect|show|suggest|add|lead|end|give|put|allow|create|mean)$/u;
/** `The Heron, which is old, | hit the pier`: behind a comma no infinitive. */
const SAME_IN_PAST = /^(?:hit|cut|put|set|shut|hurt|beat|split|quit|cost)$/u;

/**
 * The subject of its sentence before a bare predicate or participle. Undefined where the claim has its own subject, or none can be told
 * for sure: a wrong subject makes a false title.
 * `The check was put off and | was never finished` -> `The check was never finished`
 */
export function withSubject(place: TitlePlace): string | undefined {
  const { words, at, end } = place;
  const first = words[at];
  if (!first || (first.tag !== 'VERB' && first.tag !== 'AUX')) return undefined;
  if (first.text.length > 4 && isGerund(first)) return ofGerund(place, textOf(place, at + 1, end));
  // `confirm` may be an infinitive whose "to" stands before the claim.
  const isPast = SAME_IN_PAST.test(lower(first)) && words[at - 1]?.text === ',';
  if (first.tag === 'VERB' && lower(first) === first.lemma && !isPast) return undefined;
  if (lower(words[at - 1]) === 'which' && IS_OF_ALL.test(first.lemma)) return undefined;
  const subject = /^(?:who|which)$/u.test(lower(words[at - 1]))
    ? nounBefore(place, at - 1)
    : (sentenceSubject(place) ?? claimSubject(place));
  if (subject === undefined || (/^(?:are|were|have)$/u.test(lower(first)) && !isPlural(subject))) return undefined;
  const said = behind(first.text, place, at + 1);
  return isBareParticiple(place) ? `${subject} ${isPlural(subject) ? 'were' : 'was'} ${said}` : `${subject} ${said}`;
}

/** `…, which means …`, `…, which made it late`: of all that was said before. */
export const IS_OF_ALL = /^(?:mean|make|lead|allow|cause|bring|force)$/u;

/** `The blast, | followed by gunfire, …`: behind a comma, before a preposition; not `Odum, who is 33, | weighed in`, the sentence's own verb. */
const isBareParticiple = ({ words, at, claim }: TitlePlace): boolean =>
  lower(words[at - 1]) === ',' &&
  isParticipleForm(words[at]) &&
  words[at + 1]?.tag === 'ADP' &&
  claim.reason.startsWith(PARTICIPIAL) &&
  !/^(?:led|made|sent|put)$/.test(lower(words[at]));
const PARTICIPIAL = 'a participial clause';

const isPlural = (noun: string): boolean =>
  /\sand\s/u.test(noun) || /(?:[^s']s|people|police|men|women|children)$/u.test(noun);

function ofGerund(place: TitlePlace, rest: string): string | undefined {
  const { words, at } = place;
  const first = words[at];
  if (!first || IS_PREPOSITION.test(lower(first)) || !/^(?:,|and|after|before|while|by)$/u.test(lower(words[at - 1])))
    return undefined;
  const past = pastOfGerund(first);
  if (past === undefined) return undefined;
  const isOutcome = OUTCOMES.test(first.lemma) || OUTCOMES.test(lower(first).replace(/ing$/u, ''));
  const harmed = /^(?:kill|injur|wound)/u.test(first.lemma) ? harmedBy(rest) : undefined;
  if (harmed !== undefined) return `${harmed} ${isPlural(harmed) ? 'were' : 'was'} ${past}`;
  const subject = sentenceSubject(place) ?? claimSubject(place);
  if (subject === undefined || (isOutcome && !isEvent(subject))) return undefined;
  return `${subject} ${past} ${rest}`;
}

/** `killing | at least two people` -> `at least two people` */
const harmedBy = (rest: string): string | undefined =>
  /^(?:at least |more than |about )?(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|dozens|several|an?)\s(?:\S+\s){0,2}\S+$/iu.test(
    rest,
  )
    ? rest
    : undefined;

const isEvent = (subject: string): boolean => EVENT.test(/[\p{L}-]+$/u.exec(subject.toLowerCase())?.[0] ?? '');

/** Longest subject that is put before a predicate. */
const MAX_SUBJECT = 9;
/** Behind one of these a verb may have another subject than the sentence. */
const OPENS_CLAUSE =
  /^(?:that|which|who|whom|whose|what|when|where|while|because|if|as|since|so|after|before|until|unless|although|though|whether|say|tell|add|note|state|claim|argue|believe|think|report)$/u;

/** Of the sentence, where the verb can have no other: it is its first verb, or only a comma, `and` or a short word stands before it and no clause has opened. */
function sentenceSubject(place: TitlePlace): string | undefined {
  const { words, at } = place;
  const verb = words.findIndex((_, i) => isFinite(words, i));
  if (verb < 1 || verb > at) return undefined;
  const isJoined = /^(?:,|and|but|or|then|after|before|while|by)$/u.test(lower(words[at - 1]));
  const between = words.slice(verb, at - 1);
  if (
    at !== verb &&
    (!isJoined || between.some(({ text, lemma }) => OPENS_CLAUSE.test(lemma) || /["“”;:—–]/u.test(text)))
  )
    return undefined;
  return nounBetween(place, 0, verb);
}

/** Of the claim right before it in the same sentence, said by the same source: `the crew “checked the ropes | and left the hall”`. */
function claimSubject(place: TitlePlace, depth = 0): string | undefined {
  const { analysis, claim, sentence, words, at } = place;
  const before = sliceBy(analysis.claims, { start: sentence.start, end: claim.start })
    .filter((c) => c.embedded !== true && c.attributedTo === claim.attributedTo)
    .at(-1);
  if (!before || depth > 2 || !isNextTo(words, before, at)) return undefined;
  const from = words.findIndex(({ start, text }) => start >= before.start && /[\p{L}\p{N}]/u.test(text));
  if (/^(?:who|which)$/u.test(lower(words[from]))) return nounBefore(place, from);
  if (lower(words[from]) === 'whose') return undefined;
  if (/^(?:who|which)$/u.test(lower(words[from - 1]))) return nounBefore(place, from - 1);
  if (HANGS.test(lower(words[from - 1])) || HANGS.test(lower(words[from]))) return undefined;
  const verb = words.findIndex((_, i) => i > from && isFinite(words, i));
  if (isFinite(words, from)) return claimSubject({ ...place, claim: before, at: from }, depth + 1);
  return verb > from && verb < at ? nounBetween(place, from, verb) : undefined;
}

/** A clause behind one of these has another subject than what follows it. */
const HANGS =
  /^(?:that|as|while|when|where|because|if|since|after|before|until|unless|although|though|whether|what|how)$/u;

/** Only commas, marks, conjunctions and adverbs stand between. */
function isNextTo(words: readonly Token[], before: Claim, at: number): boolean {
  for (let k = at - 1; k >= 0 && (words[k]?.start ?? 0) >= before.end; k--)
    if (!/^(?:,|["“”]|and|but|or|then|also)$/u.test(lower(words[k])) && words[k]?.tag !== 'ADV') return false;
  return true;
}

/** The noun phrase that fills the words from `from` to before `verb`, as a subject; before a comma only a name is one. */
function nounBetween({ analysis, words }: TitlePlace, from: number, verb: number): string | undefined {
  const comma = words.findIndex(({ text }, i) => i >= from && i < verb && text === ',');
  const subject = words
    .slice(from, comma < 0 ? verb : comma)
    .filter(({ tag, text }, i, all) => !/^["“]$/u.test(text) && (tag !== 'ADV' || i < all.length - 1));
  const [first] = subject;
  const last = subject.at(-1);
  if (!first || !last || subject.length > MAX_SUBJECT) return undefined;
  if (!/^(?:DET|PROPN|NOUN|ADJ|NUM)$/u.test(first.tag) || !/^(?:NOUN|PROPN|NUM)$/u.test(last.tag)) return undefined;
  const person = comma < 0 ? undefined : sliceBy(analysis.entities, { start: first.start, end: last.end }).at(-1);
  // `On Monday, …` and `When it rained, …` are no subjects.
  if (comma >= 0 && person?.end !== last.end) return undefined;
  return /^(?:this|that|these|those|such)$/iu.test(first.text) ? undefined : analysis.text.slice(first.start, last.end);
}

/** The noun phrase that ends before word `at`, past a comma: what `who` stands for. `the ferry , | which` -> `the ferry` */
export function nounBefore({ analysis, words }: TitlePlace, at: number): string | undefined {
  const last = words[at - 1]?.text === ',' ? at - 2 : at - 1;
  if (!/^(?:NOUN|PROPN)$/u.test(words[last]?.tag ?? '')) return undefined;
  const person = lower(words[at]) === 'who' ? personEndingAt(analysis, words[last]) : undefined;
  if (person !== undefined) return person;
  let first = last;
  while (first > 0 && last - first < MAX_SUBJECT && continuesNoun(words, first)) {
    first--;
    if (words[first]?.tag === 'DET') break;
  }
  while (first < last && /^(?:ADP|PART|PUNCT|SYM)$/u.test(words[first]?.tag ?? '')) first++;
  // "the league's leading | receiver": a bare singular is a piece of a noun phrase.
  const phrase = words.slice(first, last + 1);
  const isWhole = phrase.some(({ tag, text }) => /^(?:DET|PROPN|NUM)$/u.test(tag) || /^['’]s?$/u.test(text));
  if (!isWhole && !/[^s]s$/u.test(words[last]?.text ?? '')) return undefined;
  const [start, end] = [words[first], words[last]];
  return start && end
    ? (nameOf(analysis.entities, { start: start.start, end: end.end }) ?? analysis.text.slice(start.start, end.end))
    : undefined;
}

function continuesNoun(words: readonly Token[], first: number): boolean {
  const before = words[first - 1];
  if (!before || /^(?:not|to)$/u.test(lower(before))) return false;
  if (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(before.tag)) return true;
  if (before.text === '-' || /^['’]s?$/u.test(before.text) || words[first]?.text === '-') return true;
  return lower(before) === 'of' && /^(?:NOUN|PROPN)$/u.test(words[first - 2]?.tag ?? '');
}

/** `the home of Mara Odum, | who`: nobody but the person. */
function personEndingAt({ entities }: DocumentAnalysis, last: Token | undefined): string | undefined {
  const person = last && sliceBy(entities, last, 'touching').at(-1);
  return person?.type === 'person' && person.end === last?.end ? person.name : undefined;
}

/** The full name of the person that a span names. */
function nameOf(entities: readonly EntityMention[], span: Span): string | undefined {
  const [only, more] = sliceBy(entities, span);
  return only && !more && only.type === 'person' && only.start === span.start && only.end === span.end
    ? only.name
    : undefined;
}
