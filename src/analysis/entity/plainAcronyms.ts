import type { Token } from '../model';
import type { NameDraft } from './nameDraft';

const ACRONYM = /^\p{Lu}{2,6}s?$/u;
const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'and', 'the', 'for', 'in', 'on', 'to', 'a']);
/** Words looked at for each acronym. */
const REACH = 10;
/** What is written small and still a body: "the government of national unity (GNU)". Singular. */
const BODIES =
  /^(?:agency|alliance|army|assembly|association|authority|bank|board|branch|bureau|centre|center|clinic|club|coalition|college|commission|committee|community|company|confederation|congress|corporation|corps|council|court|department|directorate|division|exchange|federation|force|foundation|front|fund|government|group|institute|institution|league|ministry|mission|movement|network|office|organi[sz]ation|parliament|party|police|regulator|school|secretariat|section|service|society|squad|team|tribunal|union|unit|university|watchdog|wing)$/;

/**
 * Leaves out acronyms of common words, which name nothing: those that the text explains by words without capitals, in brackets or before them.
 * `tuberculosis (TB) …, TB wards`, `GST (goods and services tax)` -> no `TB`, no `GST`; `the government of national unity (GNU)`, `the ruling party (FDP)` stay
 */
export function dropPlainAcronyms(drafts: readonly NameDraft[], tokens: readonly Token[]): readonly NameDraft[] {
  const plain = new Set<string>();
  tokens.forEach(({ text }, i) => {
    if (tokens[i - 1]?.text !== '(' || plain.has(text)) return;
    // "GST (goods": the acronym stands before the bracket, else in it.
    const isBefore = ACRONYM.test(tokens[i - 2]?.text ?? '');
    const acronym = isBefore
      ? (tokens[i - 2]?.text ?? '')
      : ACRONYM.test(text) && tokens[i + 1]?.text === ')'
        ? text
        : '';
    if (acronym === '') return;
    const words = isBefore ? wordsInBrackets(tokens, i) : wordsBefore(tokens, i - 2);
    if (explains(words, acronym.replace(/s$/, ''))) plain.add(acronym);
  });
  if (plain.size === 0) return drafts;
  return drafts.filter(
    ({ first, last, type }) => !(first === last && type !== 'person' && plain.has(tokens[first]?.text ?? '')),
  );
}

/** The words without capitals that end at token `i`, in text order. */
function wordsBefore(tokens: readonly Token[], i: number): Token[] {
  const words: Token[] = [];
  for (let k = i; k > i - REACH && isSmall(tokens[k]); k--)
    if (tokens[k]?.tag !== 'SPACE') words.unshift(...tokens.slice(k, k + 1));
  return words;
}

/** The words from token `i` to the closing bracket; none where one has a capital. */
function wordsInBrackets(tokens: readonly Token[], i: number): Token[] {
  for (let k = i; k < i + REACH; k++) {
    if (tokens[k]?.text === ')') return tokens.slice(i, k).filter(({ tag }) => tag !== 'SPACE');
    if (!isSmall(tokens[k])) return [];
  }
  return [];
}

const isSmall = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag === 'SPACE' || /^[\p{Ll}-]+$/u.test(token.text));

/** Are the letters the initials of the last words, or does the last word have them in order? */
function explains(words: readonly Token[], acronym: string): boolean {
  const last = words.at(-1);
  if (!last || BODIES.test(last.lemma)) return false;
  const letters = acronym.toLowerCase();
  const initials = words.filter(({ text }) => !SMALL_WORDS.has(text) && text !== '-').map(({ text }) => text.charAt(0));
  if (initials.slice(-letters.length).join('') === letters) return !words.some(({ lemma }) => BODIES.test(lemma));
  let at = 0;
  for (const letter of last.text) if (letter === letters.charAt(at)) at++;
  return at === letters.length && last.text.startsWith(letters.charAt(0));
}
