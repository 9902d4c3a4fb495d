import type { Token } from '../model';
import { changeDraft, writtenName, type NameDraft } from './nameDraft';
import { roleEndingAt } from './roleWords';
import { splitName } from './splitNames';

const ARTICLES = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'our',
  'their',
  'his',
  'her',
  'its',
  'my',
  'your',
]);
const HONORIFICS = new Set([
  'mr',
  'mr.',
  'mrs',
  'mrs.',
  'ms',
  'ms.',
  'dr',
  'dr.',
  'sir',
  'prof.',
  'rev.',
  'miss',
  'madam',
]);
const EDGE = /^(?:['’]s?|[-–—,;:.!?…"“”‘«»()[\]/]+)$/;
/** Last words of the names of papers: these keep their article. */
const OUTLET_ENDS = new Set(['times', 'post', 'shimbun', 'guardian', 'telegraph', 'journal', 'herald', 'tribune', 'independent', 'economist', 'gazette', 'chronicle', 'globe', 'observer', 'mirror', 'sun', 'standard', 'mail', 'star', 'courier', 'news', 'atlantic', 'yorker', 'intercept', 'verge', 'diplomat', 'conversation', 'age', 'australian', 'hill', 'lancet', 'inquirer', 'register', 'press', 'channel', 'dispatch', 'examiner', 'sentinel', 'nation']); // prettier-ignore

/** Ends of names by the conventions: no article, no "'s", no title, pairs apart. */
export function trimNames(drafts: readonly NameDraft[], tokens: readonly Token[]): NameDraft[] {
  const known = new Set(drafts.map(({ first, last }) => writtenName(tokens, first, last)));
  return joinHyphenated(drafts, tokens)
    .flatMap((draft) => splitName(draft, tokens, known))
    .flatMap((draft) => trimName(draft, tokens))
    .map((draft) => withLegalForm(draft, tokens))
    .filter((draft) => !isCalendar(draft, tokens) && !isHandle(draft, tokens));
}

/** "@orr" stands for an account, "#Orr" for a topic. */
const isHandle = ({ first, last }: NameDraft, tokens: readonly Token[]): boolean =>
  first === last && /^[@#]/.test(tokens[first]?.text ?? '');

/** "Mar", "Lago" in "Mar-a-Lago" -> "Mar-a-Lago": names that a small word and hyphens tie are one. */
function joinHyphenated(drafts: readonly NameDraft[], tokens: readonly Token[]): NameDraft[] {
  const joined: NameDraft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    const between = before && draft.first - before.last === 4 ? writtenName(tokens, before.last, draft.first) : '';
    if (before && /^\S+-\p{Ll}{1,4}-\S+$/u.test(between))
      joined[joined.length - 1] = changeDraft(before, { last: draft.last });
    else joined.push(draft);
  }
  return joined;
}

const CALENDAR = new Set(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'gmt', 'utc', 'est', 'am', 'pm']); // prettier-ignore

/** "Sat Jan 03" is a date, no name; so is "Friday". "May", "Sun", "Jan", alone, are left to the tagger. */
function isCalendar({ first, last }: NameDraft, tokens: readonly Token[]): boolean {
  if (first === last && (tokens[first]?.text.length ?? 0) <= 4) return false;
  for (let i = first; i <= last; i++) {
    const word = (tokens[i]?.text ?? '').toLowerCase().replace(/\.$/, '');
    if (!CALENDAR.has(word) && !/^[\d:,]+$/.test(word)) return false;
  }
  return true;
}

function trimName(draft: NameDraft, tokens: readonly Token[]): NameDraft[] {
  let { first, last } = draft;
  for (let token = tokens[first]; token && first <= last && isBeforeName(token); token = tokens[first]) first++;
  if (first < last && BANNER.test(tokens[first]?.text ?? '') && !isUpper(tokens, first + 1, last)) first++;
  while (last >= first && EDGE.test(tokens[last]?.text ?? '')) last--;
  if (first > last) return [];
  // "(D-Ariz.)": the party's letter, and the state
  const isState = first + 2 <= last && /^[DRI]$/.test(tokens[first]?.text ?? '') && tokens[first + 1]?.text === '-';
  if (isState) return [changeDraft(draft, { first: first + 2, last, type: 'place' })];
  if (keepsArticle(draft, tokens, first, last)) {
    const hasArticle = (tokens[first]?.text ?? '') === 'The';
    return [changeDraft(draft, { first: hasArticle ? first : first - 1, last })];
  }
  while (first < last && ARTICLES.has((tokens[first]?.text ?? '').toLowerCase())) first++;
  if (draft.type === 'person') first = afterTitles(tokens, first, last);
  return [changeDraft(draft, { first, last })];
}

/** Marks, and small words that no name begins with: "iconic Vann Bridge"; not "de Vann", "iPad", "southern Vann" */
function isBeforeName({ text, tag }: Token): boolean {
  if (EDGE.test(text)) return true;
  return (
    NEVER_FIRST.has(tag) &&
    /^\p{Ll}{2,}$/u.test(text) &&
    !PARTICLES.has(text) &&
    !/(?:ern|east|west|th|central|mainland)$/.test(text)
  );
}
/** Buttons and banners that a page's text has before a caption: "CLOSE Anna Bell speaks" */
const BANNER = /^(?:CLOSE|WATCH|VIDEO|PHOTOS?|READ|UPDATED?|LIVE|EXCLUSIVE|BREAKING|MORE|RELATED)$/;
const isUpper = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(first, last + 1).every(({ text }) => text === text.toUpperCase());
const NEVER_FIRST: ReadonlySet<string> = new Set(['ADJ', 'ADP', 'ADV', 'VERB', 'AUX', 'SCONJ', 'CCONJ', 'PRON']);
const PARTICLES = new Set([
  'de',
  'di',
  'da',
  'du',
  'la',
  'le',
  'el',
  'al',
  'van',
  'von',
  'der',
  'den',
  'del',
  'della',
  'dos',
  'das',
  'bin',
  'ibn',
  'abu',
  'ter',
  'ten',
]);

const LEGAL_FORM = /^(?:Inc|Ltd|LLC|LLP|PLC|Plc|plc|Corp|Co|S\.A|N\.V|GmbH|AG)\.?$/;

/** "Brill Works", "," "Inc." -> "Brill Works, Inc.": the form of a company belongs to its name. */
function withLegalForm(draft: NameDraft, tokens: readonly Token[]): NameDraft {
  const hasForm =
    draft.type === 'organization' &&
    tokens[draft.last + 1]?.text === ',' &&
    LEGAL_FORM.test(tokens[draft.last + 2]?.text ?? '');
  return hasForm ? changeDraft(draft, { last: draft.last + 2 }) : draft;
}

/** "The Ruritanian Times" keeps its article, "the Ruritanian Times" and "The Foreign Office" do not. */
function keepsArticle({ type }: NameDraft, tokens: readonly Token[], first: number, last: number): boolean {
  if (type !== 'organization' && type !== 'work') return false;
  const article = tokens[first]?.text === 'The' ? first : first - 1;
  if (tokens[article]?.text !== 'The' || article + 1 > last) return false;
  return OUTLET_ENDS.has((tokens[last]?.text ?? '').toLowerCase());
}

/** "President Anna Bell" -> "Anna Bell"; "Mr. Bell" -> "Bell" */
function afterTitles(tokens: readonly Token[], first: number, last: number): number {
  let at = first;
  for (let i = first; i < last; i++) {
    const isHonorific = i === at && HONORIFICS.has((tokens[i]?.text ?? '').toLowerCase());
    const role = roleEndingAt(tokens, i);
    if (isHonorific || (role && role.first >= first)) at = i + 1;
  }
  return at;
}
