import type { Claim, DateMention, DocumentAnalysis, Quantity, RegionKind, Span, Token } from '../../analysis/model';
import type { LinkedEntity, StoryDocument } from '../model';
import { regionAt } from '../regionAt';
import { findCountry } from '../../analysis/entity/countries';
import { countryOfCapital } from './capitals';
import { resolveReferences } from './resolveReferences';
import { familyOf } from './vocabulary';

/** What one claim (or one sentence) says, in a form that can be compared across documents. */
export interface ClaimProfile extends Span {
  readonly file: string;
  /** Claim id, or '' for a bare sentence. */
  readonly claim: string;
  /** Content: word families and, as `@id`, names. In order of the text, without repeats. */
  readonly terms: readonly string[];
  /** The terms without names. */
  readonly words: readonly string[];
  /** Of the terms those that no claim inside this one has: what it adds ("she would not discuss | the new bridge"). */
  readonly own: readonly string[];
  /** Word families of the claim's own predicate: its first verbs, else its last noun. */
  readonly heads: readonly string[];
  /** The first of `heads` as the text has it. */
  readonly headText?: string;
  readonly names: ReadonlySet<string>;
  /** The names and, as `@id` too, what its pronouns and definite nouns stand for: see `resolveReferences`. */
  readonly meant: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  /** Countries (peoples and governments count as their country), cities, buildings. */
  readonly places: ReadonlySet<string>;
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
  readonly isNegated: boolean;
  /** It tells of what is to come or may be: `will visit`, `agreed to meet`; not `met`. */
  readonly isPlanned: boolean;
  readonly certainty: Claim['certainty'];
  readonly region: RegionKind;
  /** Start of the sentence around it. */
  readonly sentence: number;
  /** Terms of the whole sentence around it. */
  readonly context: readonly string[];
  /** The noun that its first words are about: `the *removal* of the app`, `China's *drills* off the coast`. */
  readonly nounHead?: string;
  /** How near the top of its document, 1 for a headline, 0 from the eighth sentence on. */
  readonly prominence: number;
  /** Where among its document's claims, 0 to 1. */
  readonly place: number;
  /** A headline or lead printed twice. */
  readonly isRepeated: boolean;
  /** Mean share of the story's documents that hold its terms, 0 to 1; 0 where no story was given. */
  readonly centrality: number;
}

/** What the links between documents say of each mention. */
export interface EntityIndex {
  /** Linked entity ids by file, then by index into that file's entities. */
  readonly ids: ReadonlyMap<string, ReadonlyMap<number, string>>;
  /** Last word of a person's name, in lower case -> linked id, where only one person bears it. */
  readonly surnames: ReadonlyMap<string, string>;
}

const CONTENT_TAGS: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'NUM', 'PROPN']);
const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'n’t',
  'no',
  'never',
  'none',
  'nobody',
  'neither',
  'nor',
  'without',
]);
/** Verbs that carry little meaning of their own: the predicate is in their object ("held a meeting"). */
const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'be have do make take give get hold go come say tell state add note begin continue include set remain become'.split(
    ' ',
  ),
);

const FUTURE: ReadonlySet<string> = new Set(['will', 'would', 'shall', "'ll", '’ll', 'may', 'might', 'could']);
const PLANS: ReadonlySet<string> = new Set(
  'plan propose aim intend hope expect consider agree seek prepare promise vow pledge want set due urge invite ask call wait'.split(
    ' ',
  ),
);

/** `will`, `agreed | to`, `plans | for` */
function isPlan(token: Token, next: Token | undefined): boolean {
  return FUTURE.has(token.lemma) || (PLANS.has(token.lemma) && (next?.lemma === 'to' || next?.lemma === 'for'));
}

export function indexEntities(entities: readonly LinkedEntity[]): EntityIndex {
  const ids = new Map<string, Map<number, string>>();
  const surnames = new Map<string, string>();
  const shared = new Set<string>();
  for (const { id, type, name, mentions } of entities) {
    for (const { file, index } of mentions) ids.set(file, (ids.get(file) ?? new Map<number, string>()).set(index, id));
    const surname = name.split(' ').at(-1)?.toLowerCase() ?? '';
    if (type !== 'person' || surname.length < 3) continue;
    if (surnames.has(surname)) shared.add(surname);
    surnames.set(surname, id);
  }
  for (const surname of shared) surnames.delete(surname);
  return { ids, surnames };
}

/** Profiles any spans of one document: its claims, or its sentences. Linear in the document's length. */
export function profileSpans(
  document: StoryDocument,
  spans: readonly (Span & Partial<Claim>)[],
  entities: EntityIndex,
): ClaimProfile[] {
  const { analysis, file } = document;
  const termed = termTokens(analysis, file, entities);
  const numbers = new Map(analysis.sentences.map(({ start }, i) => [start, i]));
  return spans.map((span, i) => {
    // Only who is meant is read from references: as words they would make every claim with a "he" like every other.
    const everything = sliceBy(termed, span);
    const inside = everything.filter((t) => !t.isReference);
    const inner = spansInside(spans, i);
    const outside = inside.filter((t) => !inner.some((s) => s.start <= t.start && t.end <= s.end));
    const sentence = sliceBy(analysis.sentences, { start: span.start, end: span.start + 1 }, 'touching')[0] ?? span;
    const words = inside.filter((t) => t.term !== undefined);
    const own = unique(outside.map((t) => t.term));
    const heads = findHeads(own.length > 0 ? outside : inside);
    const nounHead = findNounHead(inside)?.term;
    const region = regionAt(analysis.regions, span.start);
    return {
      file,
      claim: span.id ?? '',
      start: span.start,
      end: span.end,
      terms: unique(words.map((t) => t.term)),
      words: unique(words.filter((t) => t.name === undefined).map((t) => t.term)),
      own: own.length > 0 ? own : unique(words.map((t) => t.term)),
      heads: unique(heads.map((t) => t.term)),
      ...(heads[0] && { headText: heads[0].text }),
      names: termSet(words, () => true),
      meant: termSet(everything, () => true),
      persons: termSet(everything, (kind) => kind === 'person'),
      places: termSet(everything, (kind) => kind === 'place'),
      dates: sliceBy(analysis.dates, span),
      quantities: sliceBy(analysis.quantities, span),
      isNegated: inside.some((t) => NEGATIONS.has(t.lemma)),
      isPlanned: inside.some((t, k) => isPlan(t, inside[k + 1])),
      certainty: span.certainty ?? 'none',
      region,
      sentence: sentence.start,
      context: unique(sliceBy(termed, sentence).map((t) => (t.isReference ? undefined : t.term))),
      ...(nounHead !== undefined && { nounHead }),
      prominence: prominenceOf(region, numbers.get(sentence.start) ?? 0),
      place: i / spans.length,
      isRepeated: span.duplicate === true,
      centrality: 0,
    };
  });
}

/** The spans inside the i-th: they follow it, as spans are sorted by start, the longer first. */
function spansInside(spans: readonly Span[], i: number): Span[] {
  const outer = spans[i];
  const inner: Span[] = [];
  for (let k = i + 1; outer && k < spans.length; k++) {
    const span = spans[k];
    if (!span || span.start >= outer.end) break;
    if (span.end <= outer.end && span.end - span.start < outer.end - outer.start) inner.push(span);
  }
  return inner;
}

type NameKind = 'person' | 'place' | 'other';

interface TermToken extends Token {
  /** Undefined for tokens without content. */
  readonly term: string | undefined;
  /** Undefined for plain words. */
  readonly name: NameKind | undefined;
  /** Stands for a name in other words; its own words are a token before it. */
  readonly isReference?: true;
}

/** `Ms Odum opened the bridge` -> `@mara-odum`, `opening`, `bridge` */
export function termTokens(analysis: DocumentAnalysis, file: string, index: EntityIndex): TermToken[] {
  const { tokens, entities, dates } = analysis;
  const names = nameEntities(analysis, index.ids.get(file) ?? new Map<number, string>());
  const references = resolveReferences(analysis);
  let [e, d] = [0, 0];
  return tokens.flatMap((token, i): TermToken[] => {
    const [own, mention] = [termOf(token, i), references.get(i)];
    const meant = mention === undefined ? undefined : names[mention];
    return meant ? [own, { ...token, tag: 'PRON', ...meant.government, isReference: true }] : [own];
  });

  function termOf(token: Token, i: number): TermToken {
    while ((entities[e]?.end ?? Infinity) <= token.start) e++;
    while ((dates[d]?.end ?? Infinity) <= token.start) d++;
    const isInDate = (dates[d]?.start ?? Infinity) <= token.start;
    const named = (entities[e]?.start ?? Infinity) <= token.start ? names[e] : undefined;
    if (named) return { ...token, ...(isPlaceUse(tokens[i - 1]) ? named.place : named.government) };
    const surname = token.tag === 'PROPN' ? index.surnames.get(token.text.toLowerCase()) : undefined;
    if (surname !== undefined) return { ...token, term: `@${surname}`, name: 'person' };
    const isContent = CONTENT_TAGS.has(token.tag) && !isInDate && /[\p{L}\p{N}]/u.test(token.text);
    return { ...token, term: isContent ? familyOf(token.lemma.toLowerCase()) : undefined, name: undefined };
  }
}

type NameTerm = Pick<TermToken, 'term' | 'name'>;
interface NamedMention {
  readonly place: NameTerm;
  /** Where the name of a capital does not say where something is, it stands for the government. */
  readonly government: NameTerm;
}

/** The term of each mention, or undefined where its words count as plain words. */
function nameEntities(
  { entities, text }: DocumentAnalysis,
  ids: ReadonlyMap<number, string>,
): (NamedMention | undefined)[] {
  const linked = new Map(entities.map((entity, i) => [entity.id, ids.get(i) ?? entity.id]));
  const types = new Map(entities.map((entity) => [entity.id, entity.type]));
  return entities.map((entity) => {
    const holder = entity.type === 'role' ? entity.refersTo : entity.id;
    if (holder === undefined) return undefined;
    const type = entity.type === 'role' ? types.get(holder) : entity.type;
    const surface = text.slice(entity.start, entity.end);
    const isPlace = type === 'place' || type === 'norp' || type === 'facility';
    const country = isPlace ? findCountry(surface)?.code : undefined;
    const name = type === 'person' ? 'person' : isPlace ? 'place' : 'other';
    const place: NameTerm = { term: country === undefined ? `@${linked.get(holder) ?? holder}` : `@${country}`, name };
    const capital = isPlace ? countryOfCapital(surface) : undefined;
    return { place, government: capital === undefined ? place : { term: `@${capital}`, name } };
  });
}

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'outside',
  'around',
  'to',
  'from',
  'across',
]);

function isPlaceUse(before: Token | undefined): boolean {
  return before !== undefined && PLACE_PREPOSITIONS.has(before.lemma);
}

function termSet(tokens: readonly TermToken[], isWanted: (name: NameKind) => boolean): Set<string> {
  return new Set(
    tokens.flatMap(({ term, name }) => (term !== undefined && name !== undefined && isWanted(name) ? [term] : [])),
  );
}

function findHeads(tokens: readonly TermToken[]): TermToken[] {
  const verbs = tokens.filter(
    (t) => t.tag === 'VERB' && !LIGHT_VERBS.has(t.lemma) && t.term !== undefined && t.name === undefined,
  );
  if (verbs.length > 0) return verbs.slice(0, 2);
  const nouns = tokens.filter((t) => t.tag === 'NOUN' && t.term !== undefined && t.name === undefined);
  return nouns.slice(-1);
}

/** `the sudden removal of the app` -> `removal`; `China's drills off the coast` -> `drills`; `was removed from the store` -> none */
function findNounHead(tokens: readonly TermToken[]): TermToken | undefined {
  const isNoun = (token: Token | undefined): boolean => token?.tag === 'NOUN' || token?.tag === 'PROPN';
  const end = tokens.findIndex(({ tag }) => tag === 'VERB');
  const opening = end < 0 ? tokens : tokens.slice(0, end);
  return opening.find(
    (token, i) => isNoun(token) && !isNoun(opening[i + 1]) && !/^['’]s?$/u.test(opening[i + 1]?.text ?? ''),
  );
}

/** Sentences after these are no lead. */
const LEAD = 8;
const SUMMARY_PROMINENCE = 0.9;

function prominenceOf(region: RegionKind, sentence: number): number {
  if (region === 'title') return 1;
  return region === 'summary' ? SUMMARY_PROMINENCE : Math.max(0, 1 - sentence / LEAD);
}

function unique(terms: readonly (string | undefined)[]): string[] {
  return [...new Set(terms.filter((term) => term !== undefined))];
}

/** The items that lie inside `span` (or only touch it), by binary search: items are sorted and do not overlap. */
export function sliceBy<T extends Span>(items: readonly T[], span: Span, how: 'inside' | 'touching' = 'inside'): T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item && (how === 'inside' ? item.start < span.start : item.end <= span.start)) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < items.length; i++) {
    const item = items[i];
    if (!item || item.start >= span.end) break;
    if (how === 'touching' || item.end <= span.end) found.push(item);
  }
  return found;
}
