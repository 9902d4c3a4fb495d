import type { Claim, DocumentAnalysis, EntityMention, Span, Token } from '../../analysis/model';
import { isFinite, isGerund } from '../../analysis/clause/wordForm';
import { regionAt } from '../regionAt';
import { pastTense } from './pastTense';
import { sliceBy } from './profileClaims';

const MAX_LENGTH = 90;
/** A title is not cut shorter than this. */
const MIN_LENGTH = 40;
/** Before a pause it may end from here on: an earlier pause mostly closes an apposition, before the verb. */
const LONG = 60;
const LABEL =
  /^(?:key points?|key takeaways?|takeaways?|highlights?|summary|in brief|at a glance|breaking(?: news)?|watch|video|photos?|pictures?|updated?|exclusive|live|analysis|opinion|explainer|read more|also read|related|advertisement|caption)\s*[:|–—-]\s*/iu;
/** What a claim should not end with: conjunctions and articles. A preposition can end a clause (`nobody had signed for`). */
const LOOSE =
  /[\s,;:–—-]+(?:and|or|but|nor|that|which|who|whose|the|a|an|than|while|when|where|because|including|despite|representing)$/u;
/** What a title should not end with where it was cut. */
const DANGLING =
  /[\s,;:–—-]+(?:and|or|but|nor|that|which|who|whom|whose|to|of|in|on|at|for|with|as|by|from|the|a|an|its|their|his|her|than|into|while|when|where|because|after|before|including|despite|both|if|not|between|among|amid|during|about|\p{Ll}+ing)$/u;

/**
 * The title that a claim makes: marks and labels dropped, the subject of its sentence put before a bare predicate or participle, a
 * pronoun that opens it replaced by the one person it can mean, no full stop, no cut inside a clause, at most 90 characters.
 * `# Lark bridge: *opened*` -> `Lark bridge: opened`; in `Mara Odum, taking office in May, …`: `taking office in May` -> `Odum took office in May`
 */
export function wordTitle(analysis: DocumentAnalysis, claim: Claim): string {
  const tokens = sliceBy(analysis.tokens, claim);
  const sentence = sliceBy(analysis.sentences, { start: claim.start, end: claim.start + 1 }, 'touching')[0] ?? claim;
  const raw = analysis.text.slice(claim.start, claim.end);
  return finishTitle(nameSubject(analysis, claim, sentence, tokens) ?? lowerHeadline(analysis, claim, raw));
}

/** Undefined where the claim has its own subject, or none can be told for sure: a wrong subject makes a false title. */
function nameSubject(
  analysis: DocumentAnalysis,
  claim: Claim,
  sentence: Span,
  tokens: readonly Token[],
): string | undefined {
  const first = tokens.find(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (!first) return undefined;
  const rest = analysis.text.slice(first.end, claim.end);
  if (/^(?:he|she)$/iu.test(first.text)) return join(onlyPerson(analysis, sentence, claim.start), rest);
  if (first.tag !== 'VERB' && first.tag !== 'AUX') return undefined;
  const words = sliceBy(analysis.tokens, sentence);
  const at = words.findIndex(({ start }) => start === first.start);
  if (first.text.length > 4 && isGerund(first)) {
    const isPreposition = /^(?:following|including|regarding|concerning|according|considering|excluding|pending)$/iu;
    if (isPreposition.test(first.text) || !/^(?:,|after|before|while|by)$/iu.test(words[at - 1]?.text ?? ''))
      return undefined;
    // `The gale hit on Monday, leaving …`: what came of it, whose subject is all that was said before.
    if (OUTCOMES.test(first.lemma)) return undefined;
    return join(sentenceSubject(analysis, words, at), ` ${pastTense(first.lemma)}${rest}`);
  }
  // `confirm` may be an infinitive whose "to" stands before the claim.
  const isPlain = first.tag === 'VERB' && first.text.toLowerCase() === first.lemma;
  return isPlain ? undefined : join(sentenceSubject(analysis, words, at), ` ${first.text}${rest}`);
}

function join(subject: string | undefined, rest: string): string | undefined {
  return subject === undefined ? undefined : `${subject}${rest}`;
}

const OUTCOMES =
  /^(?:mark|leave|prompt|cause|make|bring|raise|send|force|trigger|kill|injure|throw|spark|underscore|highlight|signal|reflect|show|suggest|add|lead|end|give|put|allow|create)$/u;

/** Longest subject that is put before a predicate. */
const MAX_SUBJECT = 9;
/** Behind one of these a verb may have another subject than the sentence. */
const OPENS_CLAUSE =
  /^(?:that|which|who|whom|whose|what|when|where|while|because|if|as|since|so|after|before|until|unless|although|though|whether|say|tell|add|note|state|claim|argue|believe|think|report)$/u;

/**
 * The subject of the sentence, where the verb at `at` can have no other: it is the sentence's first verb, or only a comma, `and` or a short
 * word stands before it and no clause has opened. `The check was put off and | was never finished` -> `The check`
 */
function sentenceSubject(analysis: DocumentAnalysis, words: readonly Token[], at: number): string | undefined {
  const verb = words.findIndex((_, i) => isFinite(words, i));
  if (verb < 1 || verb > at) return undefined;
  const isJoined = /^(?:,|and|but|or|then|after|before|while|by)$/iu.test(words[at - 1]?.text ?? '');
  const between = words.slice(verb, at - 1);
  if (
    at !== verb &&
    (!isJoined || between.some(({ text, lemma }) => OPENS_CLAUSE.test(lemma) || /["“”;:—–]/u.test(text)))
  )
    return undefined;
  const comma = words.findIndex(({ text }, i) => i < verb && text === ',');
  const subject = words
    .slice(0, comma < 0 ? verb : comma)
    .filter(({ tag }, i, all) => tag !== 'ADV' || i < all.length - 1);
  const [first] = subject;
  const last = subject.at(-1);
  if (!first || !last || subject.length > MAX_SUBJECT) return undefined;
  if (!/^(?:DET|PROPN|NOUN|ADJ|NUM)$/u.test(first.tag) || !/^(?:NOUN|PROPN|NUM)$/u.test(last.tag)) return undefined;
  const person = comma < 0 ? undefined : sliceBy(analysis.entities, { start: first.start, end: last.end }).at(-1);
  // `On Monday, …` and `When it rained, …` are no subjects: before a comma only a name is.
  if (comma >= 0 && person?.end !== last.end) return undefined;
  return /^(?:this|that|these|those|such)$/iu.test(first.text) ? undefined : analysis.text.slice(first.start, last.end);
}

/** `he`, `she`: the person of this sentence or of the one before, where there is only one. */
function onlyPerson(analysis: DocumentAnalysis, sentence: Span, at: number): string | undefined {
  const own = persons(analysis, { start: sentence.start, end: at });
  const previous = analysis.sentences[analysis.sentences.findIndex(({ start }) => start === sentence.start) - 1];
  const found = own.length > 0 || !previous ? own : persons(analysis, previous);
  return new Set(found.map(({ id }) => id)).size === 1 && found[0] ? nameOf(found[0], analysis.text) : undefined;
}

function persons(analysis: DocumentAnalysis, span: Span): EntityMention[] {
  return sliceBy(analysis.entities, span).filter(({ type }) => type === 'person');
}

function nameOf(entity: EntityMention, text: string): string {
  return entity.type === 'person' ? entity.name : text.slice(entity.start, entity.end);
}

const HEADLINES: ReadonlySet<string> = new Set(['title', 'keypoints', 'related']);

/** `Ferry Strikes Bridge In Lark` -> `Ferry strikes bridge in Lark`: where most words are capitalized, those that are no names are not. */
function lowerHeadline(analysis: DocumentAnalysis, claim: Span, raw: string): string {
  const region = regionAt(analysis.regions, claim.start);
  const words = raw.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  const raised = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (!HEADLINES.has(region) || words.length < 4 || raised < 0.8 * words.length) return raw;
  const names = [...sliceBy(analysis.entities, claim), ...sliceBy(analysis.dates, claim)];
  const isName = (at: number): boolean => names.some(({ start, end }) => start <= at && at < end);
  return raw.replace(/\p{Lu}\p{Ll}[\p{L}’'-]*/gu, (word, at: number) =>
    at === 0 || isName(claim.start + at) ? word : word.toLowerCase(),
  );
}

export function finishTitle(raw: string): string {
  const plain = raw
    .replace(/\[([^\][]*)\]\([^()\s]*\)/gu, '$1')
    .replace(/(?<![\p{L}\p{N}])[*_~`#]+|[*_~`#]+(?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s"“”'‘’(>+•,;:–—-]+|[\s"“”'‘’(,;:–—-]+$/gu, '')
    .replace(LABEL, '');
  const whole = closeMarks(dropStop(plain));
  const cut = cutTitle(whole);
  const text = dropDangling(cut, cut === whole ? LOOSE : DANGLING);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `It opened.` -> `It opened`, but `to the U.S.` keeps its point. */
function dropStop(text: string): string {
  return text.replace(/[.!]$/u, (mark, at: number) =>
    /\b\p{L}\.\p{L}\.$/u.test(text.slice(Math.max(0, at - 8))) ? mark : '',
  );
}

/** A quotation mark without its partner goes. */
function closeMarks(text: string): string {
  const opened = (text.match(/“/gu) ?? []).length - (text.match(/”/gu) ?? []).length;
  const straight = (text.match(/"/gu) ?? []).length % 2;
  const curly = opened === 0 ? text : text.replace(/[“”]/gu, '');
  return straight === 0 ? curly : curly.replace(/"/gu, '');
}

/** Before a pause, else before a word that begins a phrase: never inside one. */
const PAUSES = /[,;:]\s|\s[–—-]\s/gu;
const PHRASES =
  /\s(?=(?:and|as|after|before|while|when|where|because|amid|during|despite|following|which|who|since|in|on|at|for|with|from|by)\s)/gu;

function cutTitle(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  for (const [boundary, least] of [
    [PAUSES, LONG],
    [PHRASES, MIN_LENGTH],
    [PAUSES, MIN_LENGTH],
  ] as const) {
    const places = [...text.matchAll(boundary)].map(({ index }) => index);
    const cut = places.filter((at) => at >= least && at <= MAX_LENGTH).at(-1);
    if (cut !== undefined) return text.slice(0, cut);
  }
  const cut = text.lastIndexOf(' ', MAX_LENGTH - 1);
  return `${text.slice(0, cut > 0 ? cut : MAX_LENGTH - 1)}…`;
}

/** `opened the bridge, and` -> `opened the bridge`; `on Thursday, minutes` -> `on Thursday` */
function dropDangling(text: string, loose: RegExp): string {
  let rest = text;
  for (
    let shorter = rest.replace(loose, '');
    shorter !== rest && shorter.includes(' ');
    shorter = rest.replace(loose, '')
  )
    rest = shorter;
  return rest.replace(/,\s\p{Ll}+$/u, '').replace(/[\s,;:–—-]+$/u, '');
}
