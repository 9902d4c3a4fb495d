import type { Span, Token } from '../model';
import { firstTokenFrom } from './firstTokenFrom';

/** Which way from the reference date the text around a date looks; "hoped" where only a plan or a wish says so. */
export type Tense = 'past' | 'future' | 'hoped' | 'unknown';

const FUTURE_WORDS = new Set(
  "will 'll ’ll wo shall would going upcoming forthcoming scheduled slated due expected planned may might could".split(
    ' ',
  ),
);
const HOPE_WORDS = new Set(
  (
    'potential possible prospective proposed propose proposes proposing plan plans planning consider considers considering mull mulls ' +
    'mulling expects intends hope hopes hoped hoping aim aims deadline ahead next seek seeks seeking eyes eyeing wants'
  ).split(' '),
);
const PAST_AUXILIARIES = new Set(['was', 'were', 'did', 'had']);
const PAST_PARTICLES = new Set('since ago earlier former previous previously after following'.split(' '));
/** Forms that look irregular but are no past tense. */
const PRESENT_FORMS = /^(?:is|are|am|be|been|has|have|['’](?:re|ve|m|d|s)|can|ca|do)$/;
const CLAUSE_ENDS = new Set([';', ':', '.', '!', '?', '(', ')', '—', '–']);
/** What is put off until a day is to come; what was done until a day is past. */
const PUT_OFF = new Set(
  'postpone extend delay suspend adjourn defer close shut halt cancel remain stay give'.split(' '),
);
/** Begin another clause, whose tense is its own. */
const CONJUNCTIONS = new Set('but while whereas although though because when whether'.split(' '));
/** How many words away a verb may stand. */
const REACH = 14;
/** "to meet on Monday" looks ahead only from near. */
const INFINITIVE_REACH = 8;

/** "met" of "meet", "walked" of "walk": a form that is neither the base nor -s nor -ing. */
function isPastForm(token: Token): boolean {
  if (token.tag !== 'VERB' && token.tag !== 'AUX') return false;
  const word = token.text.toLowerCase();
  if (PAST_AUXILIARIES.has(word)) return true;
  return word !== token.lemma && !word.endsWith('s') && !word.endsWith('ing') && !PRESENT_FORMS.test(word);
}

/** What one word tells; `distance` in words, negative to the left of the date. */
function tenseOf(tokens: readonly Token[], index: number, distance: number): Tense | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  const word = token.text === 'May' ? '' : token.text.toLowerCase();
  // "set to open", "is set for": not "a record set in August"
  if (word === 'set' && (/^(?:to|for)$/.test(after?.text ?? '') || before?.tag === 'AUX')) return 'future';
  if (FUTURE_WORDS.has(word)) return after?.text === 'have' && !/^(?:will|shall)$/.test(word) ? 'past' : 'future';
  if (HOPE_WORDS.has(word)) return distance < 0 ? 'hoped' : undefined;
  if (PAST_PARTICLES.has(word)) return distance < 0 ? 'past' : undefined;
  const previous = before?.text.toLowerCase();
  if (previous !== 'be' && isPastForm(token)) return 'past'; // "to be signed" looks ahead
  const isInfinitive = previous === 'to' && word === token.lemma && (token.tag === 'VERB' || token.tag === 'AUX');
  if (isInfinitive && FUTURE_WORDS.has(tokens[index - 2]?.text.toLowerCase() ?? '')) return 'future';
  if (isPresentToCome(tokens, index)) return 'future';
  if (!isInfinitive || Math.abs(distance) > INFINITIVE_REACH) return undefined;
  return Math.abs(distance) <= INFINITIVE_REACH / 2 ? 'future' : 'hoped';
}

/** "when the ferry [leaves] on May 4", "until she returns on Friday": the present tense of what is to come. */
function isPresentToCome(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.tag !== 'VERB' || !token.text.endsWith('s') || token.text === token.lemma) return false;
  for (let k = index - 1; k >= Math.max(0, index - 6); k--) {
    const { text = '', tag } = tokens[k] ?? {};
    if (/^(?:when|until|once|if)$/i.test(text)) return true;
    if (tag === 'VERB' || tag === 'AUX' || CLAUSE_ENDS.has(text) || text === ',') return false;
  }
  return false;
}

function scan(tokens: readonly Token[], from: number, step: 1 | -1): Tense | undefined {
  for (let distance = 0; distance < REACH; distance++) {
    const index = from + step * distance;
    const token = tokens[index];
    if (!token || CLAUSE_ENDS.has(token.text) || CONJUNCTIONS.has(token.text.toLowerCase())) return undefined;
    const tense = tenseOf(tokens, index, step * (distance + 1));
    if (tense) return tense;
  }
  return undefined;
}

/** "as early as [Tuesday]" looks ahead. */
const isAsSoonAs = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.text === 'as' && /^(?:early|soon|late)$/.test(tokens[index - 1]?.text ?? '');

/**
 * The tense of the clause around a date, from the nearest telling word: left first, then right, up to the clause's end.
 * "will meet on [Monday]" -> future; "met on [Monday]" -> past; "plans for [Monday]" -> hoped; "[Monday]'s talks" -> unknown
 * @param tokens sorted by start
 */
export function findTense(tokens: readonly Token[], span: Span): Tense {
  const first = firstTokenFrom(tokens, span.start);
  const next = firstTokenFrom(tokens, span.end);
  if (isAsSoonAs(tokens, first - 1) || tokens[first - 1]?.text === 'effective') return 'future';
  const left = scan(tokens, first - 1, -1);
  if (isMonth(tokens[next - 1]) && hasOwnTime(tokens, first, next, left)) return 'unknown';
  if (/^until$/i.test(tokens[first - 1]?.text ?? ''))
    return left === 'past' && !isPutOff(tokens, first - 1) ? 'past' : 'future';
  // "to overturn Monday's ruling": the infinitive says when they act, not when the ruling came
  const isPossessive = /^['’]s?$/.test(tokens[next]?.text ?? '');
  if (isPossessive && left === 'future' && !hasFutureWord(tokens, first - 1)) return 'hoped';
  return left ?? scan(tokens, next, 1) ?? 'unknown';
}

const isMonth = (token: Token | undefined): boolean =>
  /^(?:jan|febr)uary$|^(?:march|april|may|june|july|august)$|^(?:septem|octo|novem|decem)ber$/i.test(token?.text ?? '');

/**
 * A verb does not tell when its month lies: "hopes to end [a June strike]" may look back, "lent it money [through June]" ahead.
 * @param first, next indices of the date's first token and of the one behind it
 */
function hasOwnTime(tokens: readonly Token[], first: number, next: number, left: Tense | undefined): boolean {
  const before = tokens[first - 1]?.text ?? '';
  if (left === 'past') return /^(?:through|by)$/i.test(before);
  return /^an?$|^the$/i.test(before) && tokens[next]?.tag === 'NOUN' && !hasFutureWord(tokens, first - 1);
}

/** "postponed until", "closed until". */
const isPutOff = (tokens: readonly Token[], until: number): boolean =>
  tokens.slice(Math.max(0, until - 6), until).some(({ lemma }) => PUT_OFF.has(lemma));

/** Is one of the words that always look ahead near, to the left? */
function hasFutureWord(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(Math.max(0, from - INFINITIVE_REACH), from + 1)
    .some(({ text }) => FUTURE_WORDS.has(text.toLowerCase()));
}
