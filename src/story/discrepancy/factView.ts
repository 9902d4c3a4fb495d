import type { EntityType, Span } from '../../analysis/model';
import type { ClaimProfile } from '../fact/profileClaims';
import type { Discrepancy, Fact, FileSpan, WordedClaim, Wording } from '../model';
import { outletNames, type NamedDocument } from '../outletLabel';

/** One fact as the rules see it: the documents that state it in article text, each with its claims. */
export interface FactView {
  readonly fact: Fact;
  /** Stated wordings only, without repeated headlines. */
  readonly wordings: readonly Wording[];
  /** The id over all documents of an entity of one document. */
  readonly linkedId: (file: string, entity: string) => string;
  /** The fullest name and the type that the document has for one of its entities. */
  readonly entityOf: (file: string, entity: string) => NamedEntity | undefined;
  /** Where the source of a claim stands, where the text near it names one. */
  readonly sourceOf: (file: string, claim: WordedClaim) => Span | undefined;
  /** The words that carry a claim: its verb and what follows at once. Never more than a few words. */
  readonly deedOf: (file: string, claim: WordedClaim) => Span;
  readonly profileOf: (file: string, claim: WordedClaim) => ClaimProfile | undefined;
  /** The parts of a claim that stand inside quotation marks: somebody's words, whether or not the text nearby says whose. */
  readonly quotedIn: (file: string, claim: WordedClaim) => readonly Span[];
  /** What is claimed hangs on words outside the claim: `go forward` of `should it go forward`, `who was named`. */
  readonly isDependent: (file: string, claim: WordedClaim) => boolean;
  /** Whether a claim has a verb of any form: `at the old pier` has none. */
  readonly hasVerb: (file: string, claim: WordedClaim) => boolean;
  /** Word families of what a claim says is not so: its negations' own verbs or nouns. */
  readonly deniedIn: (file: string, claim: WordedClaim) => readonly string[];
  /** Word families of what a claim's hedge leaves open; none where the claim is a mere condition. */
  readonly hedgedIn: (file: string, claim: WordedClaim) => readonly string[];
  /** Word families of what a claim states: neither aims (`agreed to open`) nor questions (`asked whether it opened`). */
  readonly statedIn: (file: string, claim: WordedClaim) => readonly string[];
  /** How likely two claims of the fact state the same, 0 to 1: a cluster may hold wordings that have little in common. */
  readonly likeness: (a: Placed, b: Placed) => number;
}

export interface NamedEntity {
  readonly name: string;
  readonly type: EntityType;
}

/** A claim in its document. */
export interface Placed {
  readonly wording: Wording;
  readonly claim: WordedClaim;
}

/** What a rule finds; the fact and the id are added by `findDiscrepancies`. */
export type Finding = Pick<Discrepancy, 'kind' | 'detail' | 'severity'> & {
  readonly spans: readonly FileSpan[];
  /** What is found again in other facts of the story is reported once. */
  readonly topic?: string;
};

export type DiscrepancyRule = (view: FactView) => readonly Finding[];

const MAX_QUOTE = 60;
/** So many outlets are named; the rest is counted. */
const MAX_NAMED = 3;

/** The claim to quote of a wording. */
export function leadOf(wording: Wording): WordedClaim | undefined {
  return wording.claims[wording.lead];
}

/** `“the words”`, blanks joined, cut at a word where it is long. */
export function quoteWords(text: string): string {
  const plain = text
    .replace(/\s+/gu, ' ')
    .replace(/["“”]/gu, '')
    .replace(/^[\s#>*_–-]+|[\s,.;:*_]+$/gu, '');
  return plain.length <= MAX_QUOTE ? `“${plain}”` : `“${firstWords(plain, MAX_QUOTE)} …”`;
}

/** What needs the word behind it. */
const LEANS_ON = /^(?:an?|and|as|at|by|for|from|in|of|on|or|that|the|to|with)$/iu;

/** Whole words of at most `length` UTF-16 units, the last of them one that can end a phrase: `hoped to sail on the`, 18 -> `hoped to sail` */
export function firstWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.lastIndexOf(' ', length);
  if (cut <= 0) return text.slice(0, length);
  const words = text.slice(0, cut).split(' ');
  while (words.length > 1 && LEANS_ON.test(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/** `[The Gazette, 02_wire, ANI]` -> `The Gazette, 02_wire and ANI`; five outlets -> `The Gazette, 02_wire and 3 others` */
export function listNames(names: readonly string[]): string {
  const unique = [...new Set(names)];
  const shown = unique.length > MAX_NAMED + 1 ? unique.slice(0, MAX_NAMED - 1) : unique.slice(0, -1);
  const rest = unique.length - shown.length;
  const last = rest > 1 ? `${rest} others` : (unique.at(-1) ?? '');
  return shown.length > 0 ? `${shown.join(', ')} and ${last}` : last;
}

/** The outlets of placed claims (see outletNames), with a verb that agrees: `The Gazette` + says, `The Gazette and Wire` + say. */
export function outletsDo(placed: readonly { readonly wording: NamedDocument }[], one: string, many: string): string {
  const names = outletNames(placed.map(({ wording }) => wording));
  return `${listNames(names)} ${names.length > 1 ? many : one}`;
}

export function spanIn(file: string, { start, end }: Span): FileSpan {
  return { file, start, end };
}

/** The text of a span inside a claim. */
export function textIn(claim: WordedClaim, { start, end }: Span): string {
  return claim.text.slice(Math.max(0, start - claim.start), Math.max(0, end - claim.start));
}

/** Groups in order of first appearance. */
export function groupBy<T, K extends string>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
