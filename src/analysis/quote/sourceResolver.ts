import type { EntityMention, EntityType, Span, Token } from '../model';
import type { Sentence } from '../clause/readSentences';
import { lower } from '../clause/wordForm';
import { genderOf } from '../entity/givenNames';
import { isOutletName } from '../region/outletName';
import { findTurns, type Turn } from './findTurns';

/** Finds which entity a source phrase stands for. */
export interface SourceResolver {
  /** The turns of a transcript; none elsewhere. */
  readonly turns: readonly Turn[];
  /**
   * Entity id that the words of `span` stand for, or undefined where they name none. Call in text order.
   * @param said what the source says: "he" and "the guild" are none of whom that names ("“Orr must go,” he said")
   */
  resolve(span: Span, said?: Span): string | undefined;
}

const RANK: Readonly<Partial<Record<EntityType, number>>> = {
  person: 4,
  organization: 3,
  work: 2,
  product: 2,
  facility: 2,
  place: 1,
};
const SHE = new Set(
  'she her hers herself ms mrs miss ms. mrs. female woman actress mother wife daughter queen chairwoman spokeswoman'.split(
    ' ',
  ),
);
const HE = new Set('he him his himself mr mr. father husband son king chairman spokesman'.split(' '));
/** Nouns that, with "the", stand for the organization named last. */
const GROUP_NOUN =
  /^(?:company|firm|agency|group|ministry|department|organi[sz]ation|party|government|court|bank|union|committee|commission|council|team|club|it)$/i;
/** Who speaks for the place where they are. */
const SPEAKS_FOR_PLACE = /^(?:officials?|authorities|government|leaders)$/i;
const MEDIUM_NOUN = /^(?:newspaper|paper|network|daily|magazine|broadcaster)$/;
/** Nouns of people who may speak without a name. */
const SPEAKER_NOUN =
  /\b(?:spokes(?:man|woman|person)|official|minister|officer|doctor|resident|witness|man|woman|driver|survivor|victim|analyst|expert|diplomat|lawmaker|uncle|father|mother|brother|sister|neighbou?r|source)\b/;
/** What or who belongs to a person but speaks for itself: "Orr's cabinet", "Orr's lawyers". */
const OWNED =
  /^(?:government|office|cabinet|administration|campaign|party|company|firm|team|ministry|family|staff|parents|widow|wife|husband|father|mother|son|daughter|brother|sister|chief|counsel|deputy|predecessor|successor|(?:spokes(?:man|woman|person|people)|lawyer|attorney|aide|advis[eo]r|ally|allie|supporter|critic|opponent|rival|friend|colleague|neighbou?r|doctor|manager|agent|representative|assistant|relative)s?)$/i;

/**
 * How much likelier who spoke last is "he" that speaks now, beside 1 for the person named last: while nobody else has come to be what
 * the text is about, and after that. For how many UTF-16 units.
 */
const CARRY = { still: 1.6, after: 0.35 } as const;
const CARRY_REACH = 900;

/** Positions of the mentions that start before `at`, by binary search. */
function countBefore(mentions: readonly Span[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((mentions[mid]?.start ?? Infinity) < at) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** How much more often "she" than "he" stands in the sentences that name a person: -1 (he) to 1 (she). */
function leanings(sentences: readonly Sentence[], persons: readonly EntityMention[]): Map<string, number> {
  const sums = new Map<string, { she: number; he: number }>();
  for (const sentence of sentences) {
    const named = new Set<string>();
    for (let k = countBefore(persons, sentence.start); (persons[k]?.start ?? Infinity) < sentence.end; k++) {
      const id = persons[k]?.id;
      if (id !== undefined) named.add(id);
    }
    if (named.size === 0) continue;
    const words = sentence.words.map((word) => lower(word));
    const she = words.filter((word) => SHE.has(word)).length / named.size ** 2;
    const he = words.filter((word) => HE.has(word)).length / named.size ** 2;
    for (const id of named) {
      const sum = sums.get(id) ?? { she: 0, he: 0 };
      sums.set(id, { she: sum.she + she, he: sum.he + he });
    }
  }
  return new Map([...sums].map(([id, { she, he }]) => [id, (she - he) / (she + he + 0.5)]));
}

/** By the given names: `Robert Orr` -> -1. */
function gendersOf(persons: readonly EntityMention[]): Map<string, 1 | -1> {
  const genders = new Map<string, 1 | -1>();
  for (const { id, name } of persons) {
    const end = name.indexOf(' ');
    const gender = end > 0 ? genderOf(name.slice(0, end)) : undefined;
    if (gender) genders.set(id, gender);
  }
  return genders;
}

/** "the Orrin city council" -> council; "Orr’s (home)" -> nothing */
function lastWord(text: string): string {
  // From the end, as a pattern would try every place in a long text.
  const end = text.slice(text.lastIndexOf(' ') + 1);
  return /[\p{L}\p{N}-]+$/u.exec(end)?.[0].toLowerCase() ?? '';
}

/** What the resolvers of one document have in common. */
interface Cast {
  readonly mentions: readonly EntityMention[];
  readonly persons: readonly EntityMention[];
  /** Of a transcript, and where their labels start. */
  readonly turns: readonly Turn[];
  readonly labels: ReadonlySet<number>;
  /** Those that the text itself names, outside captions. */
  readonly told: readonly EntityMention[];
  readonly isPerson: ReadonlySet<string>;
  readonly lean: ReadonlyMap<string, number>;
  /** 1 for "she", -1 for "he", of those whose given name tells. */
  readonly gender: ReadonlyMap<string, 1 | -1>;
  /** The last word of each mention's name. */
  readonly heads: readonly string[];
}

const CASTS = new WeakMap<readonly EntityMention[], { readonly sentences: readonly Sentence[]; readonly cast: Cast }>();

/** Quotations, attributions and claims ask for the same: it is read once. */
function castOf(text: string, entities: readonly EntityMention[], sentences: readonly Sentence[]): Cast {
  const known = CASTS.get(entities);
  if (known?.sentences === sentences) return known.cast;
  const mentions = [...entities].sort((a, b) => a.start - b.start);
  const persons = mentions.filter((m) => m.type === 'person');
  const told = persons.filter(({ start }) => sentenceAt(sentences, start)?.region !== 'caption');
  const isPerson = new Set(persons.map((p) => p.id));
  const heads = mentions.map(({ name }) => lastWord(name));
  const turns = findTurns(text, persons, sentences);
  const cast = {
    mentions,
    persons,
    turns,
    labels: new Set(turns.map(({ label }) => label.start)),
    told,
    isPerson,
    lean: leanings(sentences, persons),
    gender: gendersOf(persons),
    heads,
  };
  CASTS.set(entities, { sentences, cast });
  return cast;
}

/**
 * A resolver for one document. A name stands for its entity; a title for who holds it; "she" for the person named last (rather as the
 * subject) whom the text elsewhere calls "she"; "the ministry" for the entity whose name ends so, else the organization named last.
 * `Ann Orr spoke. She said …` -> `resolve(She) = "ann-orr"`
 */
export function createSourceResolver(
  text: string,
  entities: readonly EntityMention[],
  sentences: readonly Sentence[],
): SourceResolver {
  const { mentions, persons, turns, labels, told, isPerson, lean, gender, heads } = castOf(text, entities, sentences);
  const called = new Map<string, number>();
  let lastPerson: { id: string; at: number } | undefined;
  /** Where somebody without a name spoke last. */
  let unnamed = -1;

  const inside = (span: Span): EntityMention[] => {
    const found: EntityMention[] = [];
    for (let k = Math.max(0, countBefore(mentions, span.start) - 1); (mentions[k]?.start ?? Infinity) < span.end; k++) {
      const mention = mentions[k];
      if (mention && mention.end > span.start) found.push(mention);
    }
    return found;
  };
  const named = (span: Span): string | undefined => {
    const found = inside(span);
    // "the guild and Orr's party": not Orr, where others are named.
    const isOwner = (m: Span): boolean => /^['’]s?\s/.test(text.slice(m.end, Math.min(m.end + 3, span.end)));
    // "Orr's words against Ames": neither's, so rather his whose words they are.
    const isAimedAt = (m: Span): boolean =>
      /\b(?:at|against|about|on|to|with) (?:the )?$/.test(text.slice(span.start, m.start));
    const hasOwner = found.some(isOwner);
    const owned = found.filter((m) => !isOwner(m) && !(hasOwner && isAimedAt(m)));
    const all = owned.length > 0 ? owned : found;
    const role = all.find((m) => m.type === 'role' && m.refersTo !== undefined);
    const best = all.reduce<EntityMention | undefined>(
      (top, m) => ((RANK[m.type] ?? 0) > (top ? (RANK[top.type] ?? 0) : 0) ? m : top),
      undefined,
    );
    if (best?.type === 'person') return best.id;
    if (role) return role.refersTo;
    return best?.type === 'place' && isWhere(best, span, all) ? undefined : best?.id;
  };
  /** "migrants in Ayr", "the Ayr mayor": neither speaks for the place, as "officials in Ayr" do. */
  const isWhere = (place: Span, span: Span, all: readonly EntityMention[]): boolean => {
    const who = /(\S*)\s(?:in|from|near|at) (?:the )?$/i.exec(text.slice(span.start, place.start))?.[1];
    return all.some(({ type }) => type === 'role') || (who !== undefined && !SPEAKS_FOR_PLACE.test(who));
  };
  /** "Orr's cabinet", "Orr's lawyer" speaks for itself: neither Orr nor the organization named last. */
  const speaksForItself = (span: Span): boolean => {
    const words = text.slice(span.start, span.end);
    return (
      /^[^,]*['’]s?\s[^,]*$/.test(words) && OWNED.test(lastWord(words)) && inside(span).some((m) => m.type === 'person')
    );
  };
  /** "Orr's lawyer, Tom Ames,": the name behind the comma speaks. */
  const isOwned = (head: Span): boolean =>
    /['’]s?\s(?:\p{Ll}\S*\s)*\p{Ll}\S*\s?$/u.test(text.slice(head.start, head.end));
  const pronoun = (at: number, sign: number, said: Span | undefined): string | undefined => {
    // "A spokesman said … He said …": nobody else has been named since.
    const isUnnamed = unnamed > (lastPerson?.at ?? -1) && at - unnamed < CARRY_REACH;
    if (isUnnamed && countBefore(told, at) === countBefore(told, unnamed)) return undefined;
    const spokenOf = new Set(said ? inside(said).map(({ id }) => id) : []);
    const turn = turns[countBefore(turns, at) - 1];
    // Who speaks is "I", not "he".
    if (turn && at < turn.end) spokenOf.add(turn.speaker);
    const scores = new Map<string, number>();
    // Whom a picture shows is nobody that the text goes on about.
    const near = sentenceAt(sentences, at)?.region === 'caption' ? persons : told;
    const until = countBefore(near, at);
    const since = near.slice(Math.max(0, until - 12, countBefore(near, (lastPerson?.at ?? 0) + 1)), until);
    const isOther = since.some((p) => p.id !== lastPerson?.id && isAtSentenceStart(p, sentences));
    const carry = isOther ? CARRY.after : CARRY.still;
    for (let k = Math.max(0, until - 12); k < until; k++) {
      const person = near[k];
      if (!person || spokenOf.has(person.id) || labels.has(person.start)) continue;
      if (called.get(person.id) === -sign || gender.get(person.id) === -sign) continue;
      const isSubject = isAtSentenceStart(person, sentences);
      const score = 1 / (until - k) + (isSubject ? 0.8 : 0) + 1.5 * sign * (lean.get(person.id) ?? 0);
      const carried = lastPerson?.id === person.id && at - lastPerson.at < CARRY_REACH ? carry : 0;
      scores.set(person.id, Math.max(scores.get(person.id) ?? -Infinity, score + carried));
    }
    let best: [string, number] | undefined;
    for (const entry of scores) if (!best || entry[1] > best[1]) best = entry;
    return best?.[0];
  };
  const nominal = (span: Span, said: Span | undefined): string | undefined => {
    const head = lastWord(text.slice(span.start, span.end));
    if (!head) return undefined;
    const isMedium = MEDIUM_NOUN.test(head);
    const isGroup = isMedium || GROUP_NOUN.test(head);
    const isOfAnother =
      /^(?:an?|another|one)\s/i.test(text.slice(span.start, span.end)) ||
      inside(span).some(({ type }) => type !== 'role');
    const until = countBefore(mentions, span.start);
    let organization: string | undefined;
    for (let k = until - 1; k >= Math.max(0, until - 60); k--) {
      const mention = mentions[k];
      if (!mention || (said && mention.start < said.end && mention.end > said.start)) continue;
      // "a Kremlin spokesman" is none of another house.
      if (mention.type === 'role' && (isOfAnother || (unnamed > mention.start && SPEAKER_NOUN.test(head)))) continue;
      if (mention.type !== 'norp' && heads[k] === head)
        return mention.refersTo ?? (mention.type === 'role' ? undefined : mention.id);
      const isSuch = !isMedium || isOutletName(mention.name);
      if (mention.type === 'organization' && isSuch) organization ??= mention.id;
    }
    return isGroup ? organization : undefined;
  };
  return {
    turns,
    resolve(span, said) {
      const words = text.slice(span.start, span.end).trim().toLowerCase();
      if (speaksForItself(span)) return undefined;
      const comma = text.slice(span.start, span.end).indexOf(',');
      const head = comma > 0 ? { start: span.start, end: span.start + comma } : span;
      const name = comma > 0 && isOwned(head) ? { start: head.end, end: span.end } : undefined;
      // "the minister, who was born in Ayr,": the place speaks as little as all else that is told of the minister.
      const isRelative = comma > 0 && /^,\s(?:who|which|whose|where)\b/.test(text.slice(head.end, head.end + 9));
      let id = name && named(name);
      id ??= named(head) ?? (comma > 0 ? nominal(head, said) : undefined) ?? (isRelative ? undefined : named(span));
      if (id === undefined && /^(?:she|her|he|his)$/.test(words)) {
        const sign = words.startsWith('s') || words === 'her' ? 1 : -1;
        id = pronoun(span.start, sign, said);
        if (id !== undefined) called.set(id, sign);
      }
      if (id === undefined && words === 'who') {
        const before = mentions[countBefore(mentions, span.start) - 1];
        // "Orr, the mayor, who spoke": not the Orr of "Orr met guards who spoke".
        const between = before ? text.slice(before.end, span.start).trim() : '';
        if (before && (between === '' || /^[,(].*,$|^,$/s.test(between.slice(0, 200)))) id = before.id;
      }
      id ??= nominal(span, said);
      if (id !== undefined && isPerson.has(id)) lastPerson = { id, at: span.start };
      else if (SPEAKER_NOUN.test(words)) unnamed = span.start;
      return id;
    },
  };
}

/** The sentence that holds a position, or the last one before it. */
const sentenceAt = (sentences: readonly Sentence[], at: number): Sentence | undefined =>
  sentences[countBefore(sentences, at + 1) - 1];

function isAtSentenceStart(mention: Span, sentences: readonly Sentence[]): boolean {
  const sentence = sentenceAt(sentences, mention.start);
  return sentence !== undefined && mention.start - sentence.start < 40;
}

/** Span of the words `first` to `last` of a sentence. */
export function spanOf(words: readonly Token[], range: { readonly first: number; readonly last: number }): Span {
  return { start: words[range.first]?.start ?? 0, end: words[range.last]?.end ?? 0 };
}
