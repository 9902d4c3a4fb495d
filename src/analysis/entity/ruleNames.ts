import type { Token } from '../model';
import type { Reading } from '../reading';
import { WORLD_PEOPLES, WORLD_REGIONS, findCountry, mayStartCountry } from './countries';
import { isOutletName } from '../region/outletName';
import { genderOf } from './givenNames';
import { changeDraft, coverTokens, replaceOverlaps, writtenName, type NameDraft } from './nameDraft';
import { EVENT_STARTS } from './productWords';
import { roleEndingAt } from './roleWords';
import { ORGANIZATION_HEAD } from './splitNames';
import { CAPITALS, capitalsOf } from './wordShape';

const MINISTRIES = new Set(['foreign', 'defense', 'defence', 'finance', 'interior', 'health', 'justice', 'education', 'trade', 'commerce', 'transport', 'energy', 'agriculture', 'environment', 'labor', 'labour', 'culture', 'economy', 'industry', 'tourism', 'home', 'affairs', 'unification', 'oil', 'petroleum', 'intelligence', 'information', 'planning', 'welfare', 'science', 'technology', 'and', 'sports', 'immigration']); // prettier-ignore
const LONGEST_COUNTRY = 5;

/** Countries and peoples by their names, whatever the tagger took them for. "U.S." -> place, "American" -> norp */
export function nameCountries(drafts: readonly NameDraft[], tokens: readonly Token[]): NameDraft[] {
  const cover = coverTokens(drafts, tokens.length);
  const added: NameDraft[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const found = countryAt(tokens, i);
    if (!found) continue;
    const owner = drafts[cover[i] ?? -1];
    const isWhole = owner?.first === i && owner.last === found.last;
    const isRetyped = isWhole && owner.type !== found.draft.type;
    // "Indo" and "Pacific", tagged apart, are parts of "Indo-Pacific"; so is "Asia" of "Asia region", "Norway" of "western Norway".
    const isPart =
      (owner?.first === i && (owner.last < found.last || isLowerFrom(tokens, found.last + 1, owner.last))) ||
      (owner?.last === found.last && isLowerFrom(tokens, owner.first, i - 1));
    // "Asian" may be a part of a name that was not seen: "Asian Games".
    const isFree = !found.isPeople && (!owner || isPart);
    if (found.isCertain && (isFree || isRetyped)) added.push(found.draft);
    i = found.last;
  }
  return replaceOverlaps(drafts, added, tokens.length);
}

function isLowerFrom(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (!/^[\p{Ll}-]/u.test(tokens[i]?.text ?? '')) return false;
  return from <= to;
}

/** "US" of "US$5", "$US5" and "US dollars" names a currency. */
export function isMoney(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (tokens[i - 1]?.text === '$' && tokens[i - 1]?.end === tokens[i]?.start) return true;
  return next !== undefined && (next.text.startsWith('$') || /^(?:dollars?|cents?)$/i.test(next.text));
}

function countryAt(
  tokens: readonly Token[],
  i: number,
): { draft: NameDraft; last: number; isCertain: boolean; isPeople?: boolean } | undefined {
  const head = tokens[i]?.text ?? '';
  if (!mayStartCountry(head) || isMoney(tokens, i)) return undefined;
  for (let last = Math.min(tokens.length, i + LONGEST_COUNTRY) - 1; last >= i; last--) {
    const name = writtenName(tokens, i, last);
    const isPeople = WORLD_PEOPLES.has(name);
    if (isPeople || WORLD_REGIONS.has(name)) {
      const draft: NameDraft = {
        first: i,
        last,
        type: isPeople ? 'norp' : 'place',
        confidence: 0.93,
        reason: isPeople ? 'people or adjective of a part of the world' : 'name of a part of the world',
      };
      return { draft, last, isCertain: true, isPeople };
    }
    const country = findCountry(name);
    if (!country) continue;
    const paper = paperOf(tokens, i, last);
    if (paper) return { draft: paper, last: paper.last, isCertain: true };
    const type = country.kind === 'people' ? 'norp' : 'place';
    const reason =
      country.kind === 'people' ? `people or adjective of ${country.name}` : `name of the country ${country.name}`;
    return {
      draft: { first: i, last, type, confidence: 0.93, reason },
      last,
      isCertain: country.isCertain,
    };
  }
  return undefined;
}

/** "USA [Today]", "China [Daily]": a country's name that goes on as that of a paper. */
function paperOf(tokens: readonly Token[], first: number, country: number): NameDraft | undefined {
  const last = country + 1;
  const isNext = /^\p{Lu}\p{Ll}/u.test(tokens[last]?.text ?? '') && isOutletName(writtenName(tokens, first, last));
  const goesOn = /^\p{Lu}/u.test(tokens[last + 1]?.text ?? '');
  return isNext && !goesOn
    ? { first, last, type: 'organization', confidence: 0.93, reason: 'name of a paper' }
    : undefined;
}

/** The document's own outlet and author wherever the text has them. "The Oslo Courier" -> organization */
export function nameWitnesses(
  drafts: readonly NameDraft[],
  reading: Pick<Reading, 'tokens' | 'outlet' | 'author'>,
): NameDraft[] {
  const { tokens, outlet, author } = reading;
  const added = [
    ...findWords(tokens, outlet?.value, {
      type: 'organization',
      confidence: 0.9,
      reason: 'outlet of this document',
    }),
    ...findWords(tokens, author?.value, {
      type: 'person',
      confidence: 0.9,
      reason: 'author of this document',
    }),
  ];
  const cover = coverTokens(drafts, tokens.length);
  const free = added.filter(({ first, last }) => {
    const owner = drafts[cover[first] ?? -1];
    return !owner || (owner.first >= first && owner.last <= last);
  });
  return replaceOverlaps(drafts, free, tokens.length);
}

/** The place in capitals that opens a dateline. "OLDBY (AP) - The mayor" -> "OLDBY", place */
export function nameDatelines(
  drafts: readonly NameDraft[],
  { tokens, regions }: Pick<Reading, 'tokens' | 'regions'>,
): NameDraft[] {
  const cover = coverTokens(drafts, tokens.length);
  const added: NameDraft[] = [];
  let at = 0;
  for (const region of regions) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < region.start) at++;
    if (region.kind !== 'dateline') continue;
    let last = at - 1;
    while (
      (tokens[last + 1]?.start ?? region.end) < region.end &&
      capitalsOf(tokens[last + 1]?.text ?? '') === CAPITALS.upper
    )
      last++;
    if (last < at || last - at > 3 || cover[at] !== -1 || cover[last] !== -1) continue;
    added.push({
      first: at,
      last,
      type: 'place',
      confidence: 0.85,
      reason: 'place that opens the story',
    });
  }
  return replaceOverlaps(drafts, added, tokens.length);
}

function findWords(
  tokens: readonly Token[],
  name: string | undefined,
  draft: Pick<NameDraft, 'type' | 'confidence' | 'reason'>,
): NameDraft[] {
  const words = (name ?? '').split(/\s+/).filter(Boolean);
  const isName = words.length > 1 && words.length < 8 && /^\p{Lu}/u.test(words[0] ?? '');
  if (!isName) return [];
  const found: NameDraft[] = [];
  for (let i = 0; i + words.length <= tokens.length; i++) {
    if (words.every((word, n) => tokens[i + n]?.text === word))
      found.push({ ...draft, first: i, last: i + words.length - 1 });
  }
  return found;
}

const FACILITY_ENDS = new Set(['base', 'airport', 'airfield', 'stadium', 'arena', 'bridge', 'residence', 'palace', 'prison', 'jail', 'cathedral', 'mosque', 'temple', 'shrine', 'museum', 'theatre', 'theater', 'harbour', 'harbor', 'dam', 'tunnel', 'highway', 'station', 'hotel', 'tower', 'checkpoint', 'observatory', 'embassy building']); // prettier-ignore
const GUESTS = new Set(['guest', 'state', 'opera', 'summer', 'manor', 'country', 'glass']);

/** Buildings taken for organizations, and official residences. "Borduria Air Base" -> facility; "Prime Minister's Official Residence" -> facility */
export function nameFacilities(drafts: readonly NameDraft[], tokens: readonly Token[]): NameDraft[] {
  const typed = drafts.map((draft): NameDraft => {
    if (draft.type !== 'organization' || draft.first === draft.last) return draft;
    const last = (tokens[draft.last]?.text ?? '').toLowerCase();
    const isHouse = last === 'house' && GUESTS.has((tokens[draft.last - 1]?.text ?? '').toLowerCase());
    return FACILITY_ENDS.has(last) || isHouse
      ? changeDraft(draft, { type: 'facility', reason: `name of a ${last}` })
      : draft;
  });
  const residences: NameDraft[] = [];
  tokens.forEach((token, i) => {
    if (token.text !== 'Residence' && token.text !== 'Office' && token.text !== 'Palace') return;
    let owner = i - 1;
    if (tokens[owner]?.text === 'Official' || tokens[owner]?.text === 'Private') owner--;
    if (!/^['’]s?$/.test(tokens[owner]?.text ?? '')) return;
    const role = roleEndingAt(tokens, owner - 1);
    if (!role || !/^\p{Lu}/u.test(tokens[role.first]?.text ?? '')) return;
    const type = token.text === 'Office' ? 'organization' : 'facility';
    residences.push({
      first: role.first,
      last: i,
      type,
      confidence: 0.9,
      reason: `name of an official ${token.text.toLowerCase()}`,
    });
  });
  return replaceOverlaps(typed, residences, tokens.length);
}

/** Letters of "ministry", "government", "administration": a quick test. */
const BODY_LENGTHS = new Set([8, 10, 14]);

/** Bodies of government by their general names. "Ruritanian foreign ministry" -> organization; "Bell administration" -> organization */
export function nameGovernments(drafts: readonly NameDraft[], tokens: readonly Token[]): NameDraft[] {
  const cover = coverTokens(drafts, tokens.length);
  const added: NameDraft[] = [];
  tokens.forEach((token, i) => {
    if (!BODY_LENGTHS.has(token.text.length)) return;
    const word = token.text.toLowerCase();
    const first = word === 'ministry' ? startOfMinistry(tokens, i) : i;
    if (word !== 'government' && word !== 'administration' && (word !== 'ministry' || first === i)) return;
    const owner = drafts[cover[first - 1] ?? -1];
    const isWhose = owner?.last === first - 1 && governs(owner, word, writtenName(tokens, owner.first, owner.last));
    if (word !== 'ministry' && !isWhose) return;
    const own = drafts[cover[i] ?? -1];
    const start = isWhose ? owner.first : first;
    if (own && (own.last > i || own.first <= start)) return;
    added.push({
      first: start,
      last: i,
      type: 'organization',
      confidence: 0.85,
      reason: `name of a ${word}`,
    });
  });
  return replaceOverlaps(drafts, added, tokens.length);
}

function startOfMinistry(tokens: readonly Token[], head: number): number {
  let first = head;
  while (first > 0 && head - first < 5 && MINISTRIES.has((tokens[first - 1]?.text ?? '').toLowerCase())) first--;
  return (tokens[first]?.text ?? '').toLowerCase() === 'and' ? first + 1 : first;
}

function governs({ type }: NameDraft, word: string, name: string): boolean {
  if (word === 'administration') return type === 'person';
  return findCountry(name) !== undefined;
}

/**
 * Teams and other groups taken for people: names in the plural with an article that stand alone. "the Vann Otters won" -> organization, there and
 * wherever the document has the name; "the Odums", beside an Odum, is a family, "the Odum campaign" somebody's.
 */
export function nameTeams(drafts: readonly NameDraft[], tokens: readonly Token[]): NameDraft[] {
  const people = drafts.filter(({ type }) => type === 'person');
  const lastWords = new Set(people.map(({ last }) => tokens[last]?.text ?? ''));
  const isGroup = ({ first, last }: NameDraft): boolean => {
    const end = tokens[last]?.text ?? '';
    const next = tokens[last + 1];
    const isPlural = /\p{Ll}s$/u.test(end) && !/[siu]s$/.test(end) && !lastWords.has(end.slice(0, -1));
    const isHead = next === undefined || !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.tag);
    return isPlural && isHead && (tokens[first - 1]?.text ?? '').toLowerCase() === 'the';
  };
  const named = drafts.filter(({ type }) => type === 'person' || type === 'organization');
  const groups = new Set(named.filter(isGroup).map(({ first, last }) => writtenName(tokens, first, last)));
  if (groups.size === 0) return [...drafts];
  return drafts.map((draft) =>
    draft.type === 'person' && groups.has(writtenName(tokens, draft.first, draft.last))
      ? changeDraft(draft, { type: 'organization', reason: 'a group: named in the plural with an article' })
      : draft,
  );
}

const FIRM_NOUNS = new Set(['firm', 'company', 'bank', 'startup', 'start-up', 'charity', 'newspaper', 'magazine', 'broadcaster', 'airline', 'retailer', 'publisher', 'manufacturer', 'carmaker', 'automaker', 'chipmaker', 'consultancy', 'brokerage', 'bookmaker', 'insurer', 'supermarket', 'conglomerate', 'subsidiary', 'nonprofit', 'thinktank']); // prettier-ignore

/** Names taken for people's that the text calls a firm somewhere: "the law firm Vann Odum", "the Vann Odum firm"; not "the Odum company", whose owner that may be. */
function namedFirms(drafts: readonly NameDraft[], tokens: readonly Token[]): ReadonlySet<string> {
  const firms = new Set<string>();
  for (const { first, last, type } of drafts) {
    if (type !== 'person' || genderOf(tokens[first]?.text ?? '') !== undefined) continue;
    const isAfter = first < last && FIRM_NOUNS.has(tokens[last + 1]?.text ?? '');
    // "the law firm, Vann Odum", "a firm called Vann Odum"
    const link = /^(?:,|called|named)$/.test(tokens[first - 1]?.text ?? '') ? 2 : 1;
    const isBefore = FIRM_NOUNS.has(tokens[first - link]?.text ?? '') && tokens[first - link - 1]?.text !== 'of';
    if (isBefore || isAfter || isFirmBehind(tokens, last + 1)) firms.add(writtenName(tokens, first, last));
  }
  return firms;
}

/** "Vann Odum[, the Kenyan law firm] at the centre of it": the firm is the head of what stands beside the name. */
function isFirmBehind(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ',' || !/^(?:an?|the)$/.test(tokens[comma + 1]?.text ?? '')) return false;
  for (let k = comma + 2; k < comma + 7; k++) {
    if (!/^(?:NOUN|ADJ|PROPN|SYM)$/.test(tokens[k]?.tag ?? '') && tokens[k]?.text !== '-') return false;
    if (FIRM_NOUNS.has(tokens[k]?.text ?? '')) return tokens[k + 1]?.tag !== 'NOUN';
  }
  return false;
}

const PLACE_NOUNS = new Set(['village', 'town', 'city', 'hamlet', 'district', 'province', 'region', 'island', 'islands', 'suburb', 'neighbourhood', 'neighborhood', 'municipality', 'capital', 'port', 'settlement', 'county', 'township', 'prefecture', 'peninsula', 'borough', 'archipelago']); // prettier-ignore

/**
 * Types that the words beside a name or its own last word give, where the tagger took it for a person's: "the village of Nabi Vann" -> place;
 * "the Vann Bridges Committee" -> organization
 */
export function typePeople(drafts: readonly NameDraft[], tokens: readonly Token[]): NameDraft[] {
  const firms = namedFirms(drafts, tokens);
  return drafts.map((draft) => {
    const { first, last, type } = draft;
    if (type !== 'person') return draft;
    if (firms.has(writtenName(tokens, first, last)))
      return changeDraft(draft, { type: 'organization', reason: 'a firm or a group, as the text says' });
    const noun = (tokens[first - 2]?.text ?? '').toLowerCase();
    if (tokens[first - 1]?.text === 'of' && PLACE_NOUNS.has(noun))
      return changeDraft(draft, { type: 'place', reason: `a ${noun}, as the text says` });
    const end = tokens[last]?.text ?? '';
    // "Bell Tower" may be a building, "Anna Tower" is none.
    if (first === last || genderOf(tokens[first]?.text ?? '') !== undefined) return draft;
    if (EVENT_STARTS.has((tokens[first]?.text ?? '').toLowerCase()))
      return changeDraft(draft, { type: 'event', reason: 'the name of an event by its words' });
    if (FACILITY_ENDS.has(end.toLowerCase()) && end !== end.toLowerCase())
      return changeDraft(draft, { type: 'facility', reason: `name of a ${end.toLowerCase()}` });
    return ORGANIZATION_HEAD.test(end)
      ? changeDraft(draft, { type: 'organization', reason: `name of a ${end.toLowerCase()}` })
      : draft;
  });
}
