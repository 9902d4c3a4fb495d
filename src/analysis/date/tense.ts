import type { Span, Token } from '../model';

/** Which way from the reference date the text around a date looks. */
export type Tense = 'past' | 'future' | 'unknown';

const FUTURE_WORDS = new Set([
  'will', '\'ll', '’ll', 'wo', 'shall', 'upcoming', 'forthcoming', 'potential', 'possible', 'proposed', 'proposing', 'propose', 'proposes',
  'planned', 'plan', 'plans', 'planning', 'scheduled', 'slated', 'due', 'expected', 'expects', 'intends', 'hope', 'hopes', 'aims', 'deadline',
  'until', 'by', 'set', 'ahead', 'going', 'may', 'could', 'might', 'would', 'next', 'prospective',
]); // prettier-ignore
const PAST_WORDS = new Set([
  'since',
  'ago',
  'earlier',
  'former',
  'previous',
  'previously',
  'after',
  'following',
  'had',
  'was',
  'were',
  'did',
]);
const REACH = 14;

/** "met" of "meet", "walked" of "walk": a form that is neither the base nor -s nor -ing. */
function isPastForm(token: Token): boolean {
  const word = token.text.toLowerCase();
  if (token.tag !== 'VERB' && token.tag !== 'AUX') return false;
  return (
    (word !== token.lemma &&
      !word.endsWith('s') &&
      !word.endsWith('ing') &&
      /ed$|[^e]/.test(word) &&
      !/^(?:is|are|am|be|been|has|have|['’]re|['’]ve|['’]m|['’]d|can|ca|do)$/.test(word)) ||
    /^(?:was|were|did|had|put|cut|hit)$/.test(word)
  );
}

const isClauseEnd = (token: Token): boolean => /^[;:.!?()“”"—–]$/.test(token.text);

function tenseOf(token: Token, before: Token | undefined): Tense | undefined {
  const word = token.text.toLowerCase();
  if (FUTURE_WORDS.has(word)) return 'future';
  if (PAST_WORDS.has(word)) return 'past';
  if (isPastForm(token)) return 'past';
  if (token.tag === 'VERB' && before?.text.toLowerCase() === 'to' && word === token.lemma) return 'future';
  return undefined;
}

/**
 * The tense of the clause around a date, from the nearest telling word: left first, then right, up to the clause's end.
 * "will meet on [Monday]" -> future; "met on [Monday]" -> past; "[Monday]'s talks" -> unknown
 * @param tokens sorted by start
 */
export function findTense(tokens: readonly Token[], span: Span): Tense {
  const at = firstTokenFrom(tokens, span.start);
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i];
    if (!token || isClauseEnd(token)) break;
    const tense = tenseOf(token, tokens[i - 1]);
    if (tense) return tense;
  }
  const next = firstTokenFrom(tokens, span.end);
  for (let i = next; i < Math.min(tokens.length, next + REACH); i++) {
    const token = tokens[i];
    if (!token || isClauseEnd(token)) break;
    const tense = tenseOf(token, tokens[i - 1]);
    if (tense) return tense;
  }
  return 'unknown';
}

/** Index of the first token that starts at or after `offset`, by binary search. */
export function firstTokenFrom(tokens: readonly Span[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
