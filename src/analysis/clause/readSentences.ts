import { FURNITURE_KINDS, type RegionKind, type Span, type Token } from '../model';
import type { TextBase } from '../reading';
import { repairTags } from './repairTags';

/** A sentence outside furniture with its words (no spaces) and the kind of region that it starts in. */
export interface Sentence extends Span {
  readonly words: readonly Token[];
  readonly region: RegionKind;
}

/** Longer "sentences" are lists or damaged text: they are read in pieces, so that no pass walks over a megabyte again and again. */
const MAX_WORDS = 400;

const FURNITURE: ReadonlySet<RegionKind> = new Set(FURNITURE_KINDS);

type Base = Pick<TextBase, 'sentences' | 'tokens' | 'regions'>;

/** Quotations, attributions and claims all read the same sentences: what was read last for the same tokens is read once. */
const READ = new WeakMap<Base['tokens'], { readonly base: Base; readonly found: readonly Sentence[] }>();

/**
 * The sentences that are worth reading, each with its words and repaired tags; one walk over all three lists.
 * `{sentences: [[0, 9]], tokens: [It, rained, .]}` -> `[{start: 0, end: 9, region: 'body', words: [It, rained, .]}]`
 */
export function readSentences({ sentences, tokens, regions }: Base): readonly Sentence[] {
  const known = READ.get(tokens);
  if (known?.base.sentences === sentences && known.base.regions === regions) return known.found;
  const base = { sentences, tokens, regions };
  const found = readAll(base);
  READ.set(tokens, { base, found });
  return found;
}

function readAll({ sentences, tokens, regions }: Base): Sentence[] {
  const found: Sentence[] = [];
  let token = 0;
  let region = 0;
  for (const { start, end } of sentences) {
    while ((regions[region]?.end ?? Infinity) <= start) region++;
    while ((tokens[token]?.start ?? Infinity) < start) token++;
    const first = token;
    while ((tokens[token]?.start ?? Infinity) < end) token++;
    const kind = regions[region]?.kind ?? 'body';
    if (FURNITURE.has(kind)) continue;
    const words = joinMarks(tokens.slice(first, token));
    for (let from = 0; from < words.length; from += MAX_WORDS) {
      const part = words.slice(from, from + MAX_WORDS);
      const isWhole = words.length <= MAX_WORDS;
      found.push({
        start: isWhole ? start : (part[0]?.start ?? start),
        end: isWhole ? end : (part.at(-1)?.end ?? end),
        region: kind,
        words: repairTags(part),
      });
    }
  }
  return found;
}

/** Without spaces, and with two apostrophes that stand for a quotation mark as one word: `' '` -> `''`. */
function joinMarks(tokens: readonly Token[]): Token[] {
  const words: Token[] = [];
  for (const token of tokens) {
    const before = words.at(-1);
    if (token.tag === 'SPACE') continue;
    if (before?.text === "'" && token.text === "'" && before.end === token.start) {
      words[words.length - 1] = {
        ...before,
        text: "''",
        lemma: "''",
        end: token.end,
      };
    } else words.push(token);
  }
  return words;
}
