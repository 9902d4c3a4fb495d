import type { Claim, DateMention, DocumentAnalysis, Quantity, RegionKind, Span, Token } from '../../analysis/model';
import type { LinkedEntity, StoryDocument } from '../model';
import { regionAt } from '../regionAt';
import { familyOf } from './vocabulary';

/** What one claim (or one sentence) says, in a form that can be compared across documents. */
export interface ClaimProfile extends Span {
  readonly file: string;
  /** Claim id, or '' for a bare sentence. */
  readonly claim: string;
  /** Content: word families and, as `@id`, names. In order of the text, without repeats. */
  readonly terms: readonly string[];
  /** Word families of the claim's own predicate: its first verbs, else its last noun. */
  readonly heads: readonly string[];
  /** The first of `heads` as the text has it. */
  readonly headText?: string;
  readonly names: ReadonlySet<string>;
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
  readonly isNegated: boolean;
  readonly certainty: Claim['certainty'];
  readonly region: RegionKind;
  /** Start of the sentence around it. */
  readonly sentence: number;
  /** Terms of the whole sentence around it. */
  readonly context: readonly string[];
}

/** Linked entity ids by `file`, then by index into that file's entities. */
export type EntityIndex = ReadonlyMap<string, ReadonlyMap<number, string>>;

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

export function indexEntities(entities: readonly LinkedEntity[]): EntityIndex {
  const index = new Map<string, Map<number, string>>();
  for (const { id, mentions } of entities)
    for (const { file, index: at } of mentions) {
      const own = index.get(file) ?? new Map<number, string>();
      index.set(file, own.set(at, id));
    }
  return index;
}

/** Profiles any spans of one document: its claims, or its sentences. Linear in the document's length. */
export function profileSpans(
  document: StoryDocument,
  spans: readonly (Span & Partial<Claim>)[],
  entities: EntityIndex,
): ClaimProfile[] {
  const { analysis, file } = document;
  const termed = termTokens(analysis, entities.get(file) ?? new Map<number, string>());
  return spans.map((span) => {
    const inside = sliceBy(termed, span);
    const sentence = sliceBy(analysis.sentences, { start: span.start, end: span.start + 1 }, 'touching')[0] ?? span;
    const words = inside.filter((t) => t.term !== undefined);
    const heads = findHeads(inside);
    return {
      file,
      claim: span.id ?? '',
      start: span.start,
      end: span.end,
      terms: unique(words.map((t) => t.term)),
      heads: unique(heads.map((t) => t.term)),
      ...(heads[0] && { headText: heads[0].text }),
      names: new Set(words.filter((t) => t.isName).map((t) => t.term ?? '')),
      dates: sliceBy(analysis.dates, span),
      quantities: sliceBy(analysis.quantities, span),
      isNegated: inside.some((t) => NEGATIONS.has(t.lemma)),
      certainty: span.certainty ?? 'none',
      region: regionAt(analysis.regions, span.start),
      sentence: sentence.start,
      context: unique(sliceBy(termed, sentence).map((t) => t.term)),
    };
  });
}

interface TermToken extends Token {
  /** Undefined for tokens without content. */
  readonly term: string | undefined;
  readonly isName: boolean;
}

/** `Ms Odum opened the bridge` -> `@mara-odum`, `opening`, `bridge` */
function termTokens(analysis: DocumentAnalysis, ids: ReadonlyMap<number, string>): TermToken[] {
  const { tokens, entities, dates } = analysis;
  const idOf = new Map(entities.map((entity, i) => [entity.id, ids.get(i) ?? entity.id]));
  let [e, d] = [0, 0];
  return tokens.map((token) => {
    while ((entities[e]?.end ?? Infinity) <= token.start) e++;
    while ((dates[d]?.end ?? Infinity) <= token.start) d++;
    const entity = entities[e];
    const date = dates[d];
    if (entity && entity.start <= token.start) {
      const holder = entity.type === 'role' ? entity.refersTo : entity.id;
      if (holder !== undefined) return { ...token, term: `@${idOf.get(holder) ?? holder}`, isName: true };
    }
    const isContent =
      CONTENT_TAGS.has(token.tag) && /[\p{L}\p{N}]/u.test(token.text) && !(date && date.start <= token.start);
    return { ...token, term: isContent ? familyOf(token.lemma.toLowerCase()) : undefined, isName: false };
  });
}

function findHeads(tokens: readonly TermToken[]): TermToken[] {
  const verbs = tokens.filter(
    (t) => t.tag === 'VERB' && !LIGHT_VERBS.has(t.lemma) && t.term !== undefined && !t.isName,
  );
  if (verbs.length > 0) return verbs.slice(0, 2);
  const nouns = tokens.filter((t) => t.tag === 'NOUN' && t.term !== undefined && !t.isName);
  return nouns.slice(-1);
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
