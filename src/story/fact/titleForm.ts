import type { Attribution } from '../../analysis/model';
import { finiteAfterSubject } from '../../analysis/clause/finiteVerb';
import { isFinite, isGerund, isVerb, lower } from '../../analysis/clause/wordForm';
import { pastOfGerund } from './pastTense';
import { IS_OF_ALL, nounBefore } from './titleSubject';
import { textOf, type TitlePlace } from './titlePlace';

/** Words that hang a whole clause on another. What follows “if”, “once” or “until” is no fact without them. */
const HANGS_CLAUSE = /^(?:after|before|because|when|while|as|although|though|whereas|where|since)$/u;
/** Words that hang a noun on a clause. */
const HANGS_NOUN = /^(?:amid|amidst|despite|following|during|ahead|because|due|after|before|with)$/u;

/**
 * A fragment as a clause or noun of its own. Undefined where it is neither.
 * `because the rope broke` -> `the rope broke`; `amid strong winds` -> `strong winds`; `, who left in May` -> `Mara Odum left in May`
 */
export function standAlone(place: TitlePlace): string | undefined {
  const { words, at } = place;
  const opens = lower(words[at]);
  if (/^(?:who|which|whose)$/u.test(opens)) return withAntecedent(place, opens);
  const start = HANGS_CLAUSE.test(opens) || HANGS_NOUN.test(opens) ? behindLink(place, opens) : at;
  if (start === undefined) return undefined;
  const loose = { ...place, at: start };
  const isFreed = start > at || place.claim.embedded === true;
  return (
    (isFreed ? (withoutRelative(loose) ?? (opens === 'with' ? nounDoing(loose) : undefined)) : undefined) ??
    (start > at ? textOf(place, start, place.end) : undefined)
  );
}

/** Index of the first word of what a conjunction or preposition hangs on the clause before. */
function behindLink({ words, at, end }: TitlePlace, opens: string): number | undefined {
  let start = at + 1;
  const isPhrase = /^(?:ahead|because|due)$/u.test(opens) && /^(?:of|to)$/u.test(lower(words[start]));
  if (isPhrase) start++;
  // "because typically, …"
  if (words[start]?.tag === 'ADV' && words[start + 1]?.text === ',') start += 2;
  const first = words[start];
  if (opens === 'as' && /^(?:well|soon|long|far|much|many)$/u.test(lower(first))) return undefined;
  if (!first || isGerund(first) || start + 1 >= end || /^(?:what|how)$/u.test(lower(first))) return undefined;
  if (HANGS_CLAUSE.test(opens) && !isPhrase && finiteAfterSubject(words, start, end) !== undefined) return start;
  const isNoun =
    /^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(first.tag) && !/^(?:which|this|that|these|those)$/u.test(lower(first));
  return isNoun && HANGS_NOUN.test(opens) && (opens !== 'because' || isPhrase) ? start : undefined;
}

/** `a boy who fell into a well` -> `a boy fell into a well` */
function withoutRelative(place: TitlePlace): string | undefined {
  const { words, at, end } = place;
  const who = words.findIndex((w, k) => k > at && k < Math.min(end, at + 10) && /^(?:who|which|that)$/u.test(lower(w)));
  if (who < 0 || words.slice(at, who).some((w) => isVerb(w) || /^,$|^\p{Ll}+ing$/u.test(w.text))) return undefined;
  if (!/^(?:NOUN|PROPN)$/u.test(words[who - 1]?.tag ?? '')) return undefined;
  const verb = words[who + 1]?.tag === 'ADV' ? who + 2 : who + 1;
  return isFinite(words, verb) ? `${textOf(place, at, who)} ${textOf(place, who + 1, end)}` : undefined;
}

/** `officials proposing late March` -> `officials proposed late March` */
function nounDoing(place: TitlePlace): string | undefined {
  const { words, at, end } = place;
  const verb = words.findIndex((w, k) => k > at && k < end && isVerb(w));
  const doing = words[verb];
  const hasMore = words.slice(verb, end).some((w) => w.text === ',');
  if (!doing || hasMore || !isGerund(doing) || verb - at > 8 || !/^(?:NOUN|PROPN)$/u.test(words[verb - 1]?.tag ?? ''))
    return undefined;
  const past = pastOfGerund(doing);
  return past === undefined ? undefined : `${textOf(place, at, verb)} ${past} ${textOf(place, verb + 1, end)}`;
}

/** `…, who left in May` -> `Mara Odum left in May`; `…, whose roof fell in` -> `The hall's roof fell in` */
function withAntecedent(place: TitlePlace, opens: string): string | undefined {
  const { words, at, end } = place;
  const noun = nounBefore(place, at);
  if (noun === undefined || words.slice(at, end).some(({ text }) => text === ',')) return undefined;
  if (opens === 'whose') return `${noun}${/\s\p{Ll}+s$/u.test(noun) ? '’' : '’s'} ${textOf(place, at + 1, end)}`;
  const verb = words[at + 1]?.tag === 'ADV' ? at + 2 : at + 1;
  const isOfAll = opens === 'which' && IS_OF_ALL.test(words[verb]?.lemma ?? '');
  return isFinite(words, verb) && !isOfAll ? `${noun} ${textOf(place, at + 1, end)}` : undefined;
}

const AGE =
  /^(?:(?:an?|the)\s|(his|her|their|its)\s)?(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[- ](year|month|week|day)s?[- ]old\s(\p{L}[\p{L}’'-]*(?:\s\p{L}[\p{L}’'-]*){0,2})$/iu;

/** `a 54-year-old teacher` -> `The teacher is 54 years old`; `Mara Odum, 33` -> `Mara Odum is 33` */
export function statedAge(text: string): string | undefined {
  const plain = text.replace(/\s+/gu, ' ').trim();
  const named = /^((?:\p{Lu}\S*\s)*\p{Lu}\S*),\s([1-9]\d)$/u.exec(plain);
  if (named?.[1] !== undefined && named[2] !== undefined) return `${named[1]} is ${named[2]}`;
  const [, owner, number, unit, noun] = AGE.exec(plain) ?? [];
  if (number === undefined || unit === undefined || noun === undefined) return undefined;
  const units = /^(?:1|one)$/iu.test(number) ? unit : `${unit}s`;
  return `${owner ?? 'the'} ${noun} is ${number} ${units} old`;
}

/** `Odum told reporters` -> `Odum spoke to reporters`: of a frame, what is said stands in a fact of its own. */
export function spokenTo(place: TitlePlace): string | undefined {
  const { analysis, claim, words, at, end } = place;
  const frame = analysis.attributions.find((a) => isFrameOf(a, claim));
  const cue = words.findIndex((w) => w.start === frame?.cue?.start || (w.end === frame?.cue?.end && isVerb(w)));
  const told = words[cue];
  if (!told || cue <= at || cue + 1 >= end) return undefined;
  const before = textOf(place, at, cue);
  if (told.lemma === 'tell') return `${before} spoke to ${textOf(place, cue + 1, end)}`;
  const isPlace = /^(?:on|in|at|by|during|from|before|after)$/u.test(lower(words[cue + 1]));
  return isPlace && SAID.test(told.lemma) ? `${before} spoke ${textOf(place, cue + 1, end)}` : undefined;
}

const SAID = /^(?:say|add|note|remark|state|comment)$/u;

const isFrameOf = ({ cue, content }: Attribution, { start, end }: { start: number; end: number }): boolean =>
  cue !== undefined &&
  content !== undefined &&
  start <= cue.start &&
  cue.end <= end &&
  (content.end <= start || content.start >= end || content.start > cue.end + (end - cue.end) - 1);
