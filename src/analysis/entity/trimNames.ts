import type { Token } from '../model';
import { findCountry } from './countries';
import { changeDraft, type NameDraft } from './nameDraft';
import { roleEndingAt } from './roleWords';

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
const HYPHENS = new Set(['-', '–', '—', '/']);

/** Ends of names by the conventions: no article, no "'s", no title, pairs apart. */
export function trimNames(drafts: readonly NameDraft[], tokens: readonly Token[]): NameDraft[] {
  const known = new Set(drafts.map(({ first, last }) => writtenName(tokens, first, last)));
  return joinHyphenated(drafts, tokens)
    .flatMap((draft) => splitAtRole(draft, tokens))
    .flatMap((draft) => splitAtPossessive(draft, tokens, known))
    .flatMap((draft) => splitAtComma(draft, tokens))
    .flatMap((draft) => splitPair(draft, tokens))
    .flatMap((draft) => trimName(draft, tokens))
    .map((draft) => withLegalForm(draft, tokens))
    .filter((draft) => !isCalendar(draft, tokens));
}

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

/** "Kenya's Lake Bell" -> "Kenya", "Lake Bell"; "Anna's Kitchen" stays, unless "Anna" alone is a name of the document. */
function splitAtPossessive(draft: NameDraft, tokens: readonly Token[], known: ReadonlySet<string>): NameDraft[] {
  for (let i = draft.first + 1; i < draft.last; i++) {
    if (!/^['’]s?$/.test(tokens[i]?.text ?? '')) continue;
    const owner = writtenName(tokens, draft.first, i - 1);
    const country = findCountry(owner);
    if (!country && !known.has(owner)) continue;
    return [
      changeDraft(draft, {
        last: i - 1,
        type: country || draft.type === 'facility' ? 'place' : draft.type,
      }),
      changeDraft(draft, { first: i + 1 }),
    ];
  }
  return [draft];
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

/** "Ruritanian PM Bell", taken for one name -> "Ruritanian", "Bell"; the title between them is found as a role. */
function splitAtRole(draft: NameDraft, tokens: readonly Token[]): NameDraft[] {
  // "PM Bell", taken for a place -> "Bell", person
  const isTitled = draft.first < draft.last && /^(?:PM|CEO|MP)$/.test(tokens[draft.first]?.text ?? '');
  if (isTitled) return [changeDraft(draft, { first: draft.first + 1, type: 'person' })];
  for (let i = draft.first + 1; i < draft.last; i++) {
    const role = roleEndingAt(tokens, i);
    const country =
      role && role.first > draft.first ? findCountry(writtenName(tokens, draft.first, role.first - 1)) : undefined;
    if (!role || !country) continue;
    const whose: NameDraft = changeDraft(draft, {
      last: role.first - 1,
      type: country.kind === 'people' ? 'norp' : 'place',
    });
    return [whose, changeDraft(draft, { first: i + 1, type: 'person' })];
  }
  return [draft];
}

/** "Lomé, Togo" -> "Lomé", "Togo": a place and its country are two places. */
function splitAtComma(draft: NameDraft, tokens: readonly Token[]): NameDraft[] {
  if (draft.type !== 'place') return [draft];
  for (let i = draft.first + 1; i < draft.last; i++) {
    if (tokens[i]?.text !== ',' || !findCountry(writtenName(tokens, i + 1, draft.last))) continue;
    return [changeDraft(draft, { last: i - 1 }), changeDraft(draft, { first: i + 1 })];
  }
  return [draft];
}

/** "Ruritania-Borduria" -> "Ruritania", "Borduria" where both are countries or peoples. */
function splitPair(draft: NameDraft, tokens: readonly Token[]): NameDraft[] {
  const parts: NameDraft[] = [];
  let first = draft.first;
  for (let i = draft.first; i <= draft.last + 1; i++) {
    if (i <= draft.last && !HYPHENS.has(tokens[i]?.text ?? '')) continue;
    const country = i > first ? findCountry(writtenName(tokens, first, i - 1)) : undefined;
    if (!country) return [draft];
    parts.push(
      changeDraft(draft, {
        first,
        last: i - 1,
        type: country.kind === 'people' ? 'norp' : 'place',
      }),
    );
    first = i + 1;
  }
  return parts.length > 1 ? parts : [draft];
}

function trimName(draft: NameDraft, tokens: readonly Token[]): NameDraft[] {
  let { first, last } = draft;
  while (first <= last && EDGE.test(tokens[first]?.text ?? '')) first++;
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

/** The tokens as written, with a single space where the text has a gap. */
export function writtenName(tokens: readonly Token[], first: number, last: number): string {
  let name = '';
  for (let i = first; i <= last && name.length < 200; i++) {
    const hasGap = i > first && (tokens[i]?.start ?? 0) > (tokens[i - 1]?.end ?? 0);
    name += (hasGap ? ' ' : '') + (tokens[i]?.text ?? '');
  }
  return name;
}
