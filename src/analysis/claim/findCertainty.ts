import type { Certainty, Span, Token } from '../model';
import { hasFinite, isComma, isFinite, lower } from '../clause/wordForm';
import { EVENT } from './eventNouns';

export interface CertaintyFinding {
  readonly certainty: Certainty;
  readonly cue?: Span;
}

/** Strongest first: the one that wins where several stand in one claim. */
const STRENGTH: readonly Certainty[] = ['denied', 'unconfirmed', 'conditional', 'possible', 'reported', 'none'];

const CUES: ReadonlyMap<string, Certainty> = new Map(
  (
    [
      ['denied', 'denied denies deny denying refute refutes refuted refuting'],
      [
        'unconfirmed',
        'speculation speculate speculates speculated speculating rumor rumour rumors rumours rumored rumoured unconfirmed unverified',
      ],
      ['conditional', 'if would unless once'],
      [
        'possible',
        'may might could likely unlikely possibly possible potential potentially perhaps probably apparently seemingly considering mulling weighing hope hopes hoped hoping',
      ],
      ['reported', 'reportedly allegedly purportedly supposedly alleged said believed thought understood'],
    ] as const
  ).flatMap(([certainty, words]) => words.split(' ').map((word) => [word, certainty] as const)),
);

/** Is the cue at word `i` one in this place: "May" is a month or a name, "the hopes of" and "as if" are no doubt? */
function isCue(words: readonly Token[], i: number, certainty: Certainty): boolean {
  const word = words[i];
  const text = lower(word);
  if (text === 'may' || text === 'might') return isMay(words, i);
  if (text === 'could' || text === 'would') return isCouldOrWould(words, i);
  // "were denied visas": got none
  if (text === 'denied' && words[i - 1]?.lemma === 'be' && /^(?:DET|ADJ|NOUN)$/.test(words[i + 1]?.tag ?? ''))
    return false;
  // "twice more likely to fall": a frequency; "possible to see": an ability; "potentially harmful effects": what they are
  if (text === 'likely' || text === 'unlikely') return !/^(?:more|less|as|equally)$/.test(lower(words[i - 1]));
  if (text === 'possible' && lower(words[i + 1]) === 'to') return false;
  if (text === 'potentially') return !(words[i + 1]?.tag === 'ADJ' && words[i + 2]?.tag === 'NOUN');
  if (text === 'if')
    return (
      !/^(?:as|even)$/.test(lower(words[i - 1])) &&
      !/^(?:necessary|needed|deemed|possible|required|any|anything|not|so)$/.test(lower(words[i + 1])) &&
      !isWhether(words, i) &&
      // "solid if a little dull": nothing hangs on it.
      !(/^(?:an?|somewhat|slightly|rather|\S+ly)$/.test(lower(words[i + 1])) && !hasFinite(words, i + 1))
    );
  // "were said to have left"
  if (/^(?:said|believed|thought|understood)$/.test(text))
    return words[i - 1]?.lemma === 'be' && lower(words[i + 1]) === 'to';
  if (text === 'alleged') return word?.tag !== 'ADJ' || modifiesEvent(words, i);
  if (text === 'potential' || text === 'possible') return modifiesEvent(words, i);
  // "Considering that rents fell, …": nobody considers it.
  if (text === 'considering')
    return words[i - 1]?.tag === 'AUX' || words[i - 1]?.tag === 'NOUN' || words[i - 1]?.tag === 'ADV';
  if (text === 'once') return i === 0 && words[i + 1]?.tag !== 'ADV' && !isPast(words);
  if (text.startsWith('hop'))
    return (
      (i === 0 || word?.text === text) &&
      (lower(words[i + 1]) === 'to' || lower(words[i + 1]) === 'for' || word?.tag === 'VERB')
    );
  return certainty !== 'denied' || word?.tag === 'VERB';
}

/** "May" is a month or a name; "whatever the case may be", "no matter what they may say" leave nothing open. */
function isMay(words: readonly Token[], i: number): boolean {
  const word = words[i];
  if (words.slice(Math.max(0, i - 4), i).some((w) => /^(?:whatever|matter|whoever)$/.test(lower(w)))) return false;
  return word?.text === lower(word) && words[i + 1]?.tag !== 'PUNCT' && words[i - 1]?.tag !== 'DET';
}

/** Not "couldn't see it", "could not see it", "could barely see it": they did not, or saw little. */
function isCouldOrWould(words: readonly Token[], i: number): boolean {
  const text = lower(words[i]);
  // "I Would Die 4 U": in a name; in a headline all other words have capitals as well.
  if (i > 0 && words[i]?.text !== text) return !isInName(words, i);
  const next = lower(words[i + 1]);
  if (/^n['’]t$/.test(next)) return false;
  return text === 'would' || !/^(?:not|barely|hardly|scarcely)$/.test(next);
}

/** Stands in quotation marks, between words with capitals. */
const isInName = (words: readonly Token[], i: number): boolean =>
  /^\p{Lu}/u.test(words[i - 1]?.text ?? '') &&
  /^\p{Lu}/u.test(words[i + 1]?.text ?? '') &&
  words.slice(Math.max(0, i - 6), i).some(({ text }) => /^["“‘']$/.test(text));

/** "Once the ropes were checked": it has happened. */
const isPast = (words: readonly Token[]): boolean =>
  words.slice(1, 8).some((word) => /^(?:was|were|had|did|got)$/.test(lower(word)));

/** "a possible visit": a doubt whether it takes place; "any potential threat" is none. */
function modifiesEvent(words: readonly Token[], i: number): boolean {
  if (
    /^(?:any|every|all|over|against|on)$/.test(lower(words[i - 1])) ||
    /^(?:over|against|on|deter|fear|avoid)$/.test(words[i - 2]?.lemma ?? '')
  )
    return false;
  for (let k = i + 1; k <= i + 3; k++) if (EVENT.test(words[k]?.lemma ?? '')) return true;
  return words[i - 1]?.tag === 'AUX';
}

/** "declined to specify if …", "asked if …": an indirect question. */
const isWhether = (words: readonly Token[], i: number): boolean =>
  /^(?:specify|ask|say|know|wonder|tell|see|confirm|clear|unclear|clarify|sure|investigate|examine|question|doubt|check|determine|establish|learn)$/.test(
    words[i - 1]?.lemma ?? '',
  );

const RELATIVE: ReadonlySet<string> = new Set(['which', 'who', 'whom', 'whose']);

/**
 * Index of the last word of a relative clause, whose doubts are not those of the clause around it; the word itself where its end
 * isn't seen: without commas it ends with the claim, once that has a verb.
 * `signed a plan [which she said would help]`; `The pier, [which could sink,] is closed`
 */
function endOfRelative(words: readonly Token[], i: number, hasVerb: boolean): number {
  for (let k = i + 1; k < words.length; k++) if (isComma(words[k])) return k;
  return hasVerb ? words.length - 1 : i;
}

/**
 * How surely the words of a claim state it, and the word that says so; `start`: what it is by its source alone; `isPledge`: in what
 * someone agreed or promised, so that “would” only puts “will” into the past.
 * `the trip could start in May` -> `possible, cue: could`; `it would be his first` -> `conditional, cue: would`
 */
export function findCertainty(words: readonly Token[], start: Certainty, isPledge = false): CertaintyFinding {
  let best: CertaintyFinding = { certainty: start };
  let hasVerb = false;
  let from = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const text = lower(word);
    if (i > 0 && RELATIVE.has(text)) {
      for (; from < i && !hasVerb; from++) hasVerb = isFinite(words, from);
      i = endOfRelative(words, i, hasVerb);
      from = i + 1;
      continue;
    }
    const certainty = CUES.get(text);
    if (!word || !certainty || !isCue(words, i, certainty) || (isPledge && text === 'would')) continue;
    if (STRENGTH.indexOf(certainty) < STRENGTH.indexOf(best.certainty))
      best = { certainty, cue: { start: word.start, end: word.end } };
  }
  return best;
}
