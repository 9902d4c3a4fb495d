import type { NameType, Token } from '../model';
import { findCountry } from './countries';
import { changeDraft, writtenName, type NameDraft } from './nameDraft';
import { roleEndingAt } from './roleWords';
import { capitalsOf, CAPITALS } from './wordShape';

type Split = (draft: NameDraft, tokens: readonly Token[], known: ReadonlySet<string>) => NameDraft[];

/** Each takes several names that the tagger took for one apart, or gives the draft back. */
const SPLITS: readonly Split[] = [
  splitAtRole,
  splitAtPossessive,
  splitTwice,
  splitAtAnd,
  splitAtParty,
  splitAtCredit,
  splitAtPlace,
  splitAtComma,
  splitPair,
  splitAtPeople,
];

/** @param known the names of the document as written */
export function splitName(draft: NameDraft, tokens: readonly Token[], known: ReadonlySet<string>): NameDraft[] {
  // Most names are one word: there is nothing to part.
  if (draft.first === draft.last) return splitAtParty(draft, tokens);
  return SPLITS.reduce((parts, split) => parts.flatMap((part) => split(part, tokens, known)), [draft]);
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

const HYPHENS = new Set(['-', '–', '—', '/']);

/** "Ruritania-Borduria" -> "Ruritania", "Borduria" where each is a country or a people; "Bell-Odum", people whom the text names apart. */
function splitPair(draft: NameDraft, tokens: readonly Token[], known: ReadonlySet<string>): NameDraft[] {
  const parts: NameDraft[] = [];
  let first = draft.first;
  for (let i = draft.first; i <= draft.last + 1; i++) {
    if (i <= draft.last && !HYPHENS.has(tokens[i]?.text ?? '')) continue;
    const name = i > first ? writtenName(tokens, first, i - 1) : '';
    const country = findCountry(name);
    if (!country && (draft.type !== 'person' || !known.has(name))) return [draft];
    const type = !country ? draft.type : country.kind === 'people' ? 'norp' : 'place';
    parts.push(changeDraft(draft, { first, last: i - 1, type }));
    first = i + 1;
  }
  return parts.length > 1 ? parts : [draft];
}

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** "Sunday's Vann Cup" -> "Vann Cup"; "Kenya's Lake Bell" -> "Kenya", "Lake Bell"; "Anna's Kitchen" stays, unless "Anna" alone is a name of the document. */
function splitAtPossessive(draft: NameDraft, tokens: readonly Token[], known: ReadonlySet<string>): NameDraft[] {
  for (let i = draft.first + 1; i < draft.last; i++) {
    if (!/^['’]s?$/.test(tokens[i]?.text ?? '')) continue;
    if (WEEKDAY.test(textAt(tokens, i - 1))) return [changeDraft(draft, { first: i + 1 })];
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

/** Less sure than this, two names are likelier than one. */
const UNSURE = 0.7;

const textAt = (tokens: readonly Token[], i: number): string => tokens[i]?.text ?? '';
const isCapital = (tokens: readonly Token[], i: number): boolean =>
  capitalsOf(textAt(tokens, i)) !== CAPITALS.lower && /^\p{Lu}/u.test(textAt(tokens, i));

/** "Ruritanian Anna Bell", a person -> "Ruritanian", "Anna Bell" */
function splitAtPeople(draft: NameDraft, tokens: readonly Token[]): NameDraft[] {
  if (draft.type !== 'person' || draft.last - draft.first < 2) return [draft];
  if (findCountry(textAt(tokens, draft.first))?.kind !== 'people') return [draft];
  return [changeDraft(draft, { last: draft.first, type: 'norp' }), changeDraft(draft, { first: draft.first + 1 })];
}

const PARTISAN = /^(?:Republicans?|Democrats?|Democratic|Conservatives?|Liberals?|Tory|Tories|Greens?|Socialists?)$/;

/** "Republican on the Bridges Committee" -> "Republican", "Bridges Committee"; "Republican" alone is no organization. */
function splitAtParty(draft: NameDraft, tokens: readonly Token[]): NameDraft[] {
  const { first, last } = draft;
  if (!PARTISAN.test(textAt(tokens, first))) return [draft];
  if (first === last) return [changeDraft(draft, { type: 'norp' })];
  if (textAt(tokens, first + 1) !== 'on' || last < first + 3) return [draft];
  return [changeDraft(draft, { last: first, type: 'norp' }), changeDraft(draft, { first: first + 2 })];
}

/** "Anna Bell Anna Bell", of a caption and its copy -> twice "Anna Bell" */
function splitTwice(draft: NameDraft, tokens: readonly Token[]): NameDraft[] {
  const length = draft.last - draft.first + 1;
  const half = length / 2;
  if (length < 4 || length % 2 > 0) return [draft];
  for (let i = draft.first; i < draft.first + half; i++) {
    if (textAt(tokens, i) !== textAt(tokens, i + half)) return [draft];
  }
  return [changeDraft(draft, { last: draft.first + half - 1 }), changeDraft(draft, { first: draft.first + half })];
}

/** Heads of organizations that may stand for both sides of an "and". */
export const ORGANIZATION_HEAD =
  /^(?:Commission|Committee|Forum|Agency|Unit|Department|Ministry|Council|Authority|Board|Bureau|Office|Administration|Institute|Association|Corporation|Cent(?:er|re)|Society|Service|Services|University|Bank|Fund|Foundation|Group|Company|Organi[sz]ation|Union|Federation|Museum|Museums|School|College|Court|Division|Programme|Program|Coalition|Act)$/;

const DIRECTION = /^(?:North|South|East|West|Central|Northern|Southern|Eastern|Western)$/;

/** "Brill Bank and Bank of Vann" -> "Brill Bank", "Bank of Vann"; "Roads and Bridges Commission", "Bureau of Roads and Bridges" are one. */
function splitAtAnd(draft: NameDraft, tokens: readonly Token[]): NameDraft[] {
  const { first, last, type, confidence } = draft;
  if (confidence >= UNSURE || type === 'work' || type === 'product' || type === 'event') return [draft];
  // "Northern and Eastern Vann"
  const isCompass = DIRECTION.test(textAt(tokens, first)) && last > first + 2;
  if (!isCapital(tokens, last) || isCompass) return [draft];
  for (let i = first + 1; i < last; i++) {
    if (/^(?:of|for|on)$/.test(textAt(tokens, i))) break;
    if (textAt(tokens, i) !== 'and') continue;
    const isShared = ORGANIZATION_HEAD.test(textAt(tokens, last)) && !ORGANIZATION_HEAD.test(textAt(tokens, i - 1));
    if (isShared || !isCapital(tokens, i - 1)) break;
    return [changeDraft(draft, { last: i - 1 }), changeDraft(draft, { first: i + 1 })];
  }
  return [draft];
}

/** "Vann Council in Oldby" -> "Vann Council", "Oldby" */
function splitAtPlace(draft: NameDraft, tokens: readonly Token[]): NameDraft[] {
  const { first, last, type, confidence } = draft;
  if (confidence >= UNSURE || (type !== 'organization' && type !== 'facility')) return [draft];
  for (let i = first + 2; i < last; i++) {
    if (textAt(tokens, i) !== 'in' || !isCapital(tokens, i - 1) || !isCapital(tokens, i + 1)) continue;
    return [changeDraft(draft, { last: i - 1 }), changeDraft(draft, { first: i + 1, type: 'place' })];
  }
  return [draft];
}

/** Heads of names that say for what or whom they are. */
const FOR_WHOM =
  /^(?:Cent(?:er|re)|Bank|Front|People|Association|Court|Committee|Institute|Organi[sz]ation|Fund|Foundation|Society|Council|Movement|Agency|Office|Campaign|Department|Ministry|Party|Alliance|Coalition|Union|Commission|Group|Network|School|Authority|Board|Bureau|Citizens|Doctors|Americans|Alternative|Academy|Trust|Secretary|Program(?:me)?|Partnership|Forum|Service|Administration|Corporation|Agreement|Initiative|Project|Index)$/;

/** "Anna Bell for the Courier", a credit -> "Anna Bell", "Courier"; "Centre for Vann Studies" is one. */
function splitAtCredit(draft: NameDraft, tokens: readonly Token[]): NameDraft[] {
  const { first, last, type, confidence } = draft;
  const mayBe = confidence < UNSURE && (type === 'organization' || type === 'place' || type === 'person');
  if (!mayBe || textAt(tokens, first + 2) !== 'for' || last < first + 3) return [draft];
  if (!isCapital(tokens, first + 3) && textAt(tokens, first + 3) !== 'the') return [draft];
  if (FOR_WHOM.test(textAt(tokens, first)) || FOR_WHOM.test(textAt(tokens, first + 1))) return [draft];
  const whose: NameType = 'organization';
  return [
    changeDraft(draft, { last: first + 1, type: 'person' }),
    changeDraft(draft, { first: first + 3, type: whose }),
  ];
}
