import type { WordedClaim, Wording } from '../model';
import { namesSource } from './sourceNouns';
import {
  groupBy,
  leadOf,
  outletsDo,
  quoteWords,
  spanIn,
  type DiscrepancyRule,
  type FactView,
  type Placed,
} from './factView';

interface Sourced extends Placed {
  /** '' for the outlet's own voice. */
  readonly key: string;
  /** As a reader is told it: `Mara Odum`, `“the port office”`. */
  readonly name: string;
}

/** Claims below this have too little in common for their sources to be compared. */
const MIN_LIKENESS = 0.12;

/**
 * Whose word a fact is. Two named sources are worth a look (medium); one outlet that names a source where another tells
 * it in its own voice is mere relay (low).
 * `According to the council …` / `The bridge was opened` -> The Gazette cites the council …; Wire names no source.
 */
export const findAttributionDiscrepancies: DiscrepancyRule = (view) => {
  const all = agree(view.wordings.map((wording) => sourcesOf(view, wording))).filter((one) => !isDetail(view, one));
  const [first] = all.filter(({ key }) => key !== '');
  if (!first) return [];
  const like = all.filter(
    (other) => other === first || (view.likeness(first, other) >= MIN_LIKENESS && !isSameRemark(view, first, other)),
  );
  const groups = groupBy(like, ({ key }) => key);
  if (groups.size < 2) return [];
  const own = groups.get('') ?? [];
  const named = [...groups].filter(([key]) => key !== '').map(([, group]) => group);
  const parts = named.map((group, i) => {
    const what = i === 0 ? ` for ${quoteWords(first.claim.text)}` : '';
    return `${outletsDo(group, 'cites', 'cite')} ${group[0]?.name ?? ''}${what}`;
  });
  if (own.length > 0) parts.push(outletsDo(own, 'names no source', 'name no source'));
  return [
    {
      kind: 'attribution',
      detail: `${parts.join('; ')}.`,
      severity: named.length > 1 ? 'medium' : 'low',
      spans: like.flatMap(({ wording: { file }, claim, key }) => {
        const source = key === '' ? undefined : view.sourceOf(file, claim);
        return [...(source ? [spanIn(file, source)] : []), spanIn(file, view.deedOf(file, claim))];
      }),
    },
  ];
};

/** `on Friday`, `at the old pier` inside what someone said: whose word it is, the clause around it tells. `in a call on Friday` can be checked. */
const isDetail = (view: FactView, { wording, claim, key }: Sourced): boolean =>
  view.profileOf(wording.file, claim)?.terms.length === 0 ||
  (key !== '' && claim.quantities.length + claim.dates.length === 0 && !view.hasVerb(wording.file, claim));

/**
 * Whom each document cites, once a document: of several, whom most others cite too, else the first. A paper that gives a fact twice, on the
 * word of “officials” and of the council, agrees with one that has the council only.
 */
function agree(cited: readonly (readonly Sourced[])[]): Sourced[] {
  const united = groupBy(unite(cited.flat()), ({ wording }) => wording.file);
  const files = [...united.values()];
  const shared = (key: string): number => files.filter((own) => own.some((source) => source.key === key)).length;
  return files.flatMap((own) => {
    const best = Math.max(...own.map(({ key }) => shared(key)));
    return own.find(({ key }) => shared(key) === best) ?? [];
  });
}

/** A document is as good as its best-sourced claims: a headline without a source is made good by its text. */
function sourcesOf(view: FactView, wording: Wording): Sourced[] {
  const said = wording.claims.filter((claim) => isSaid(claim.attribution) && !isOutlet(claim, wording));
  const lead = leadOf(wording);
  if (said.length > 0) return said.flatMap((claim) => nameSource(view, wording, claim, claim.attribution ?? '') ?? []);
  // Quoted words are somebody's: that we do not see whose is no sign that the outlet hides it.
  return !lead || isQuoted(view, wording.file, lead) ? [] : [{ wording, claim: lead, key: '', name: '' }];
}

/** Most of the claim stands inside quotation marks. */
function isQuoted(view: FactView, file: string, claim: WordedClaim): boolean {
  const quoted = view.quotedIn(file, claim).reduce((sum, { start, end }) => sum + end - start, 0);
  return 2 * quoted > claim.end - claim.start;
}

/** The same words in quotation marks are one person's, whoever passes them on: `…,” Odum wrote` / `…,” the agency quoted her as saying`. */
function isSameRemark(view: FactView, a: Sourced, b: Sourced): boolean {
  if (a.key === b.key || ![a, b].every(({ wording, claim }) => isQuoted(view, wording.file, claim))) return false;
  const [x = '', y = ''] = [a, b].map(({ claim }) =>
    claim.text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  return x.includes(y) || y.includes(x);
}

const isSaid = (attribution: string | undefined): boolean => /\p{L}/u.test(attribution ?? '');

/** A paper that quotes itself speaks in its own voice. */
function isOutlet({ attribution }: WordedClaim, { outlet }: Wording): boolean {
  const said = normalize(attribution ?? '');
  return said !== '' && (outlet.toLowerCase() === said || outlet.toLowerCase().endsWith(` ${said}`));
}

const SPEAKERS: ReadonlySet<string> = new Set(['person', 'organization', 'role']);
/** A place or a people vouches only by its bare name: `the crowds that came to the Lark gate` is none. */
const MAX_BARE = 4;
const PRONOUN =
  /^(?:he|she|it|they|we|i|you|him|her|them|his|hers|their|its|who|which|this|that|those|these|both|one|some|many|others?|all)$/iu;

/** Undefined where what stands for the source is none: an unresolved pronoun, `Key Points`, `late Thursday`. */
function nameSource(view: FactView, wording: Wording, claim: WordedClaim, attribution: string): Sourced | undefined {
  const entity = claim.attributedTo === undefined ? undefined : view.entityOf(wording.file, claim.attributedTo);
  const isBare = attribution.split(/\s+/u).length <= MAX_BARE || namesSource(attribution);
  const canSpeak = entity?.type === 'place' || entity?.type === 'norp' ? isBare : SPEAKERS.has(entity?.type ?? '');
  if (entity && claim.attributedTo !== undefined && canSpeak) {
    const name = PRONOUN.test(attribution) ? entity.name : quoteSource(attribution);
    return { wording, claim, key: view.linkedId(wording.file, claim.attributedTo), name };
  }
  const isNamed =
    /^(?=\p{Lu}\P{Lu}*\p{Lu})\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*)*\s*$/u.test(attribution) &&
    !/\b(?:points?|news|takeaways?)\b/iu.test(attribution);
  if (PRONOUN.test(attribution) || !(namesSource(attribution) || (entity === undefined && isNamed))) return undefined;
  return { wording, claim, key: normalize(attribution), name: quoteSource(attribution) };
}

/** `the Lark council`: no marks; a long apposition is cut off. */
function quoteSource(attribution: string): string {
  const [head = attribution] = attribution.split(/,\s+(?:who|which|a|an)\s/u);
  return quoteWords(head.replace(/^[-–—\s]+/u, '')).slice(1, -1);
}

/**
 * Sources that are written alike are one source, whether or not both were found to be a name; and so are those of which the one has all words of
 * the other: `her father Ivo`, `her father`. The fullest comes first, so that `officials` goes with it and not with another's `port officials`.
 */
function unite(sourced: readonly Sourced[]): Sourced[] {
  const read = sourced.map((source) => ({ source, words: wordsOf(source.name), last: normalize(source.name) }));
  const named = read.filter(({ source }) => source.key !== '').toSorted((a, b) => b.words.size - a.words.size);
  return read.map(({ source, words, last }) => {
    if (source.key === '') return source;
    const fullest = named.find((other) => other.last === last || isPart(words, other.words));
    return { ...source, key: fullest?.source.key ?? source.key };
  });
}

const isPart = (words: ReadonlySet<string>, of: ReadonlySet<string>): boolean =>
  words.size > 0 && [...words].every((word) => of.has(word));

const wordsOf = (name: string): Set<string> =>
  new Set(
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}-]+/u)
      .filter((word) => word !== '' && !/^(?:the|an?|of|some|many)$/u.test(word)),
  );

/** `the Lark council` and `Lark Council` are one source. */
function normalize(source: string): string {
  const words = (source.split(',')[0] ?? source)
    .toLowerCase()
    .replace(/^(?:the|a|an)\s+/u, '')
    .split(/\s+/u);
  return words.at(-1) ?? '';
}
