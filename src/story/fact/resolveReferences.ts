import type { DocumentAnalysis, EntityMention, EntityType, Span, Token } from '../../analysis/model';

const HE: ReadonlySet<string> = new Set(['he', 'him', 'his', 'himself', 'mr', 'mr.']);
const SHE: ReadonlySet<string> = new Set(['she', 'her', 'hers', 'herself', 'ms', 'ms.', 'mrs', 'mrs.']);
const IT: ReadonlySet<string> = new Set(['it', 'its', 'itself']);
const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'its', 'his', 'her', 'their']);
/** What "it" may stand for. */
const THINGS: ReadonlySet<EntityType> = new Set(['organization', 'product', 'place', 'facility', 'work', 'event']);
/** Nouns for an organization or a thing that need no introduction. */
const GENERAL: ReadonlyMap<string, ReadonlySet<EntityType>> = new Map([
  ...'company firm agency group ministry department organization organisation party bank union committee council team club'
    .split(' ')
    .map((noun): [string, ReadonlySet<EntityType>] => [noun, new Set(['organization'])]),
  ...'country nation island city town village'
    .split(' ')
    .map((noun): [string, ReadonlySet<EntityType>] => [noun, new Set(['place'])]),
]);
/** How many sentences back an antecedent may stand. */
const REACH = 2;

/**
 * Which name a pronoun or a definite noun stands for. Pronouns: the first name of the nearest sentence that fits in kind and, where the document
 * shows it, in gender. Nouns: what the document itself calls the name.
 * "Lark, the ferry firm, …. *The firm* said *it* would …" -> the firm: Lark, it: Lark; "*It* is likely that" -> nothing
 * @returns index of a token -> index of a mention of what it stands for
 */
export function resolveReferences(
  analysis: Pick<DocumentAnalysis, 'tokens' | 'entities' | 'sentences'>,
): ReadonlyMap<number, number> {
  const { tokens, entities, sentences } = analysis;
  const starts = tokenStarts(tokens, entities);
  const genders = readGenders(analysis);
  const kinds = readKinds(tokens, entities, starts);
  const found = new Map<number, number>();
  const said: Said[][] = sentences.map(() => []);
  let [s, e] = [0, 0];
  tokens.forEach((token, t) => {
    while (s < sentences.length - 1 && (sentences[s]?.end ?? Infinity) <= token.start) s++;
    for (; (entities[e]?.start ?? Infinity) <= token.start; e++) said[s]?.push({ mention: e, gender: 0 });
    const seek: Reading['seek'] = (rank, gender) =>
      nearest(said.slice(Math.max(0, s - REACH), s + 1), entities, rank, gender);
    const mention = findAntecedent(token, t, tokens, { seek, genders, kinds });
    if (mention === undefined || isCovered(token, entities[e - 1])) return;
    found.set(t, mention);
    said[s]?.push({ mention, gender: genderOf(token) });
  });
  return found;
}

/** A mention that a sentence has, by name or by a word that stands for it. */
interface Said {
  readonly mention: number;
  readonly gender: number;
}

interface Reading {
  /** The mention that ranks highest in the nearest sentence that has any of a rank above 0; the first of equals, for subjects stand first. */
  readonly seek: (rank: (mention: EntityMention) => number, gender?: number) => number | undefined;
  readonly genders: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<string, ReadonlySet<string>>;
}

function findAntecedent(
  { text, lemma, tag }: Token,
  t: number,
  tokens: readonly Token[],
  { seek, genders, kinds }: Reading,
): number | undefined {
  const word = text.toLowerCase();
  const gender = genderOf({ text });
  if (gender !== 0 && tag !== 'PROPN')
    return seek(({ type, id }) => (type === 'person' ? Math.max(0, 1 + (genders.get(id) ?? 0) * gender) : 0), gender);
  if (IT.has(word)) return isEmpty(tokens, t) ? undefined : seek(({ type }) => Number(THINGS.has(type)));
  if (tag !== 'NOUN' || !isDefinite(tokens, t)) return undefined;
  const called = kinds.get(lemma);
  if (called) return called.size === 1 ? seek(({ id }) => Number(called.has(id))) : undefined;
  const types = GENERAL.get(word);
  return types && seek(({ type }) => Number(types.has(type)));
}

/** "it is clear that", "it took years to": stands for nothing. */
function isEmpty(tokens: readonly Token[], t: number): boolean {
  const [verb, next] = [tokens[t + 1], tokens[t + 2]];
  if (verb?.lemma === 'seem' || verb?.lemma === 'appear') return true;
  if (verb?.lemma !== 'be' && verb?.lemma !== 'take') return false;
  return next?.tag !== 'VERB' && tokens.slice(t + 2, t + 8).some(({ lemma }) => lemma === 'that' || lemma === 'to');
}

/** "the new app", not "the app store", not "an app" */
function isDefinite(tokens: readonly Token[], t: number): boolean {
  const next = tokens[t + 1]?.tag;
  if (next === 'NOUN' || next === 'PROPN') return false;
  let at = t - 1;
  while (at > t - 4 && tokens[at]?.tag === 'ADJ') at--;
  return DEFINITE.has(tokens[at]?.text.toLowerCase() ?? '');
}

function nearest(
  said: readonly (readonly Said[])[],
  entities: readonly EntityMention[],
  rank: (mention: EntityMention) => number,
  gender = 0,
): number | undefined {
  for (const sentence of [...said].reverse()) {
    let [best, top] = [-1, 0];
    for (const other of sentence) {
      const entity = entities[other.mention];
      const value = entity && other.gender * gender >= 0 ? rank(entity) : 0;
      if (value > top) [best, top] = [other.mention, value];
    }
    if (best >= 0) return best;
  }
  return undefined;
}

/** 1 for "she", -1 for "he", 0 for what has no gender. */
function genderOf({ text }: Pick<Token, 'text'>): number {
  const word = text.toLowerCase();
  return SHE.has(word) ? 1 : HE.has(word) ? -1 : 0;
}

/** Above 0: more often "she" than "he" in the sentences that name this person and those without a name that follow, from -1 to 1; who is named alone counts most. */
function readGenders({
  tokens,
  entities,
  sentences,
}: Pick<DocumentAnalysis, 'tokens' | 'entities' | 'sentences'>): Map<string, number> {
  const sums = new Map<string, { she: number; all: number }>();
  let [t, e] = [0, 0];
  let named: ReadonlySet<string> = new Set();
  for (const { end } of sentences) {
    const own = new Set<string>();
    for (; (entities[e]?.start ?? Infinity) < end; e++) {
      const entity = entities[e];
      if (entity?.type === 'person') own.add(entity.id);
    }
    if (own.size > 0) named = own;
    let [she, all] = [0, 0];
    for (; (tokens[t]?.start ?? Infinity) < end; t++) {
      const gender = genderOf(tokens[t] ?? { text: '' });
      she += gender;
      all += Math.abs(gender);
    }
    for (const id of named) {
      const sum = sums.get(id) ?? { she: 0, all: 0 };
      sums.set(id, { she: sum.she + she / named.size ** 2, all: sum.all + all / named.size ** 2 });
    }
  }
  // Half a pronoun of doubt: one sentence with two people proves little.
  return new Map([...sums].map(([id, { she, all }]) => [id, she / (all + 0.5)]));
}

/** What the document calls a name: "Lark, the ferry firm", "the ferry firm Lark", "Lark is a ferry firm" -> firm: Lark. */
function readKinds(
  tokens: readonly Token[],
  entities: readonly EntityMention[],
  starts: readonly number[],
): Map<string, Set<string>> {
  const kinds = new Map<string, Set<string>>();
  entities.forEach((entity, e) => {
    if (entity.type === 'role' || entity.type === 'norp') return;
    const first = starts[e] ?? 0;
    let after = first;
    while ((tokens[after]?.start ?? Infinity) < entity.end) after++;
    const before = tokens[first - 1];
    const noun = before?.tag === 'NOUN' && entity.type !== 'place' ? before.lemma : headAfter(tokens, after);
    if (noun !== undefined) kinds.set(noun, (kinds.get(noun) ?? new Set()).add(entity.id));
  });
  return kinds;
}

/** `, the ferry firm that …` -> firm; ` is a ferry firm.` -> firm */
function headAfter(tokens: readonly Token[], after: number): string | undefined {
  const [link, article] = [tokens[after], tokens[after + 1]];
  if ((link?.text !== ',' && link?.lemma !== 'be') || !['a', 'an', 'the'].includes(article?.lemma ?? ''))
    return undefined;
  let head: string | undefined;
  for (const { tag, lemma } of tokens.slice(after + 2, after + 9)) {
    if (tag === 'NOUN') head = lemma;
    else if (tag !== 'ADJ' && tag !== 'PUNCT' && tag !== 'PROPN') break;
    else if (tag === 'PUNCT' && head !== undefined) break;
  }
  return head;
}

function tokenStarts(tokens: readonly Token[], entities: readonly EntityMention[]): number[] {
  let t = 0;
  return entities.map(({ start }) => {
    while ((tokens[t]?.start ?? Infinity) < start) t++;
    return t;
  });
}

function isCovered(token: Token, mention: Span | undefined): boolean {
  return mention !== undefined && mention.start <= token.start && token.end <= mention.end;
}
