import type { PartOfSpeech, Token } from '../model';
import type { WordRange } from '../clause/splitClauses';
import { isComma, isFinite, isGerund, isParticipleForm, isPause, isVerb, lower } from '../clause/wordForm';

const NOMINAL: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'X']);
const INSIDE: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET', 'PART', 'X', 'SYM']);
const MAX_WORDS = 24;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

const QUOTE_MARKS: ReadonlySet<string> = new Set(['"', '“', '”', '«', '»', '„', "''", '``']);

export const isQuoteMark = (word: Token | undefined): boolean => word !== undefined && QUOTE_MARKS.has(word.text);

/**
 * The subject that ends at word `last`, with the apposition between it and the verb.
 * `In May , Ann Orr , the harbour master , | said` -> `Ann Orr , the harbour master ,`
 */
export function subjectBefore(words: readonly Token[], last: number): WordRange | undefined {
  // "Orr Tuesday offered …", "Orr on Tuesday said …"
  if (last > 1 && WEEKDAY.test(lower(words[last])))
    return subjectBefore(words, lower(words[last - 1]) === 'on' ? last - 2 : last - 1);
  if (isComma(words[last])) return subjectWithApposition(words, last);
  if (words[last]?.text === ')') return subjectWithBracket(words, last);
  const word = words[last];
  const spoken = speakerWithClause(words, last);
  if (spoken) return spoken;
  const before = words[last - 1];
  // "Ayr officer general", "the military"
  const isTitle = word?.tag === 'ADJ' && (before?.tag === 'NOUN' || before?.tag === 'DET');
  if (!word || word.tag === 'NUM' || !(isNameLike(word) || isTitle || /^(?:who|which)$/.test(lower(word))))
    return isUnnamed(word) ? { first: last, last } : undefined;
  if (/^(?:who|which|he|she|they|it|i|we|you)$/.test(lower(word))) return { first: last, last };
  let first = last;
  while (first > 0 && last - first < MAX_WORDS && continuesLeft(words, first)) first--;
  while (first < last && (words[first]?.tag === 'ADP' || words[first]?.tag === 'CCONJ' || words[first]?.tag === 'ADV'))
    first++;
  return { first: nameBeforeDescription(words, first) ?? first, last };
}

/** `[Ann Orr,] a fellow at the guild | said`: the comma behind the description is missing. Not `In Ayr , a fellow said`. */
function nameBeforeDescription(words: readonly Token[], first: number): number | undefined {
  if (!/^an?$/.test(lower(words[first])) || !isComma(words[first - 1])) return undefined;
  let name = first - 2;
  while (words[name]?.tag === 'PROPN' && words[name - 1]?.tag === 'PROPN') name--;
  const isName = first - name >= 3 && words[name]?.tag === 'PROPN';
  return isName && (name === 0 || isQuoteMark(words[name - 1])) ? name : undefined;
}

/** "[Another] said rents had doubled": one of those that the text speaks of. */
const isUnnamed = (word: Token | undefined): boolean =>
  /^(?:another|others|some|many|several|both|neither)$/.test(lower(word));

/** `the family of [a lawmaker who was jailed in July] | said`: who speaks stands before a "who" with one verb of its own. */
function speakerWithClause(words: readonly Token[], last: number): WordRange | undefined {
  let verbs = 0;
  for (let k = last; k > Math.max(0, last - 14); k--) {
    if (isPause(words[k]) || isQuoteMark(words[k])) return undefined;
    if (isFinite(words, k) && !isVerb(words[k - 1])) verbs++;
    // "the firm that built it | said"; not "he said that it | said"
    const isThat = lower(words[k]) === 'that';
    if (isThat && !(words[k - 1]?.tag === 'NOUN' && isFinite(words, k + 1))) return undefined;
    if (!isThat && lower(words[k]) !== 'who') continue;
    return verbs === 1 && k < last ? subjectBefore(words, k - 1) : undefined;
  }
  return undefined;
}

/** A noun, or a word with a capital that the tagger took for something else ("Earnest said"). */
const isNameLike = (word: Token): boolean =>
  NOMINAL.has(word.tag) || (/^\p{Lu}\p{Ll}/u.test(word.text) && /^(?:VERB|ADJ|ADV|INTJ)$/.test(word.tag));

/** "Rep. Ann Orr (I-Ayr) | said". */
function subjectWithBracket(words: readonly Token[], last: number): WordRange | undefined {
  for (let k = last - 1; k > Math.max(0, last - 10); k--) {
    if (words[k]?.text !== '(') continue;
    const head = subjectBefore(words, k - 1);
    return head && { first: head.first, last };
  }
  return undefined;
}

function continuesLeft(words: readonly Token[], first: number): boolean {
  const before = words[first - 1];
  if (!before) return false;
  // "in Ayr's [left]-wing paper"
  if (words[first]?.text === '-' && before.end === words[first].start) return true;
  if (isPause(before) || isQuoteMark(before) || lower(before) === 'that') return false;
  if (INSIDE.has(before.tag) || (first > 1 && isNameLike(before)) || lower(before) === 'most') return true;
  const beforeThat = words[first - 2];
  // "two people [briefed on] the plan", "officials [familiar with] it", "a statement [released by] the guild"
  if (before.tag === 'ADP' && isParticipial(words, first - 2)) return true;
  if (isParticipial(words, first - 1) || isDoing(words, first - 1)) return true;
  if (before.tag === 'ADP' || before.text === '&') {
    return (
      beforeThat !== undefined &&
      NOMINAL.has(beforeThat.tag) &&
      /^(?:of|in|at|for|from|with|to|on|&)$/.test(lower(before))
    );
  }
  if (before.tag === 'CCONJ') return before.lemma === 'and' && beforeThat !== undefined && NOMINAL.has(beforeThat.tag);
  return before.text === '-' || before.text === '.';
}

/** A participle or "familiar" right behind the noun it belongs to, before a preposition. */
function isParticipial(words: readonly Token[], i: number): boolean {
  if (words[i + 1]?.tag !== 'ADP') return false;
  const isNoun = words[i - 1]?.tag === 'NOUN';
  if (isNoun && isParticipleForm(words[i])) return true;
  const isPerson = isNoun || /^(?:some|those|others|many)$/.test(lower(words[i - 1]));
  return isPerson && /^(?:briefed|familiar|close|involved)$/.test(lower(words[i]));
}

/** "a union [representing] port workers": right behind the noun it tells of. */
const isDoing = (words: readonly Token[], i: number): boolean =>
  isGerund(words[i]) && /^(?:NOUN|PROPN)$/.test(words[i - 1]?.tag ?? '') && /^\p{Ll}/u.test(words[i]?.text ?? '');

/** "Orr, [speaking at the gate], said", "Orr, [however], said": no part of who says it. */
const isAside = (words: readonly Token[], at: number): boolean =>
  isGerund(words[at]) || /^(?:ADV|ADP|SCONJ)$/.test(words[at]?.tag ?? '');

function subjectWithApposition(words: readonly Token[], comma: number): WordRange | undefined {
  for (let k = comma - 1; k > Math.max(0, comma - MAX_WORDS); k--) {
    if (isFinite(words, k) && words[k]?.tag === 'AUX' && !/^(?:who|which)$/.test(lower(words[k - 1]))) return undefined;
    if (!isComma(words[k])) continue;
    const nearest = subjectBefore(words, k - 1);
    const head = (nearest && apposedName(words, nearest)) ?? nearest;
    if (head && isAside(words, k + 1)) return head;
    if (head && !/^(?:he|she|they|it)$/.test(lower(words[head.last])) && k - head.first > 0)
      return { first: head.first, last: comma };
    return undefined;
  }
  return undefined;
}

/** "[Ann Orr], the harbour master, | who was hired in May, said": the name that the noun stands beside. */
function apposedName(words: readonly Token[], noun: WordRange): WordRange | undefined {
  if (!isComma(words[noun.first - 1]) || words[noun.first - 2]?.tag !== 'PROPN') return undefined;
  const name = subjectBefore(words, noun.first - 2);
  // "Orr, a member of the board, a body of nine, said", "Orr, head of the board, which met, said"
  const isTitle =
    words[noun.first]?.tag === 'NOUN' &&
    words.slice(noun.first, noun.last).some((w) => /^(?:of|at|for)$/.test(lower(w)));
  // "Sen. Orr, R-TX, who heads the board, said"
  const isParty = /^[A-Z]$/.test(words[noun.first]?.text ?? '') && words[noun.first + 1]?.text === '-';
  const isDescription = isTitle || isParty || /^(?:a|an|the)$/.test(lower(words[noun.first]));
  return name && (isDescription || isQuoteMark(words[name.first - 1])) ? name : undefined;
}

/**
 * The subject that starts at word `first`, behind its verb: `said | the harbour master of Ayr on Friday` -> `the harbour master of Ayr`.
 */
export function subjectAfter(words: readonly Token[], first: number): WordRange | undefined {
  let last = first - 1;
  while (last + 1 < words.length && last - first < MAX_WORDS) {
    const next = words[last + 1];
    if (!next || isPause(next) || isVerb(next) || isQuoteMark(next) || /^(?:[.!?]|that|whether)$/.test(lower(next)))
      break;
    if (next.tag === 'ADP' && !/^(?:of|for|at)$/.test(lower(next))) break;
    if (next.tag === 'SCONJ' || next.tag === 'ADV' || (next.tag === 'CCONJ' && next.lemma !== 'and')) break;
    last++;
  }
  while (last >= first && !NOMINAL.has(words[last]?.tag ?? 'X')) last--;
  return last >= first && isSubjectStart(words[first]) && !WEEKDAY.test(lower(words[last]))
    ? { first, last }
    : undefined;
}

const isSubjectStart = (word: Token | undefined): boolean =>
  word !== undefined &&
  (word.tag === 'DET' ||
    word.tag === 'ADJ' ||
    word.tag === 'PRON' ||
    word.tag === 'NOUN' ||
    word.tag === 'PROPN' ||
    word.tag === 'NUM');

/** Who owns the noun at word `noun`: `Ann Orr 's last | remark` -> `Ann Orr`; `her | remark` -> `her`. */
export function possessorBefore(words: readonly Token[], noun: number, first: number): WordRange | undefined {
  for (let k = noun - 1; k >= Math.max(first, noun - 5); k--) {
    if (/^(?:his|her|their|its)$/.test(lower(words[k]))) return { first: k, last: k };
    if (/^['’]s?$/.test(words[k]?.text ?? '') && k > first) {
      let start = k - 1;
      while (start > first && words[start - 1]?.tag === 'PROPN') start--;
      return { first: start, last: k - 1 };
    }
    if (words[k]?.tag === 'ADP' || isVerb(words[k]) || isPause(words[k])) return undefined;
  }
  return undefined;
}
