import type { Token } from '../../analysis/model';
import type { WordedClaim, Wording } from '../model';
import {
  listNames,
  outletsDo,
  quoteWords,
  spanIn,
  textIn,
  type DiscrepancyRule,
  type FactView,
  type Placed,
} from './factView';
import { LOADED_WORDS } from './loadedWords';

interface Loaded extends Placed {
  readonly words: readonly Token[];
}

/** Tokens of a claim: by file and span. */
export type TokensOf = (file: string, claim: WordedClaim) => readonly Token[];

const MIN_LIKENESS = 0.25;

/**
 * Judging words in some outlets' own telling of a fact that others tell without: `slammed the plan` against `rejected the plan`.
 * Words inside quotation marks are the speaker's, not the outlet's.
 */
export function findLoadedWording(tokensOf: TokensOf): DiscrepancyRule {
  return (view: FactView) => {
    const rated = view.wordings.flatMap((wording) => rate(wording, tokensOf));
    const loaded = rated.filter(({ words }) => words.length > 0);
    const [first] = loaded;
    const plain = rated.filter(
      (other) =>
        first &&
        other.words.length === 0 &&
        !hasRaised(tokensOf(other.wording.file, other.claim)) &&
        view.likeness(first, other) >= MIN_LIKENESS,
    );
    const [other] = plain;
    if (!first || !other || loaded.length > plain.length) return [];
    const deed = (placed: Placed): FactViewSpan => view.deedOf(placed.wording.file, placed.claim);
    const parts = loaded.map(
      (one) => `${outletsDo([one], 'says', 'say')} ${listNames(one.words.map(({ text }) => quoteWords(text)))}`,
    );
    return [
      {
        kind: 'loaded-wording',
        detail: `${parts.join('; ')}; ${sayPlain(plain, first, textIn(other.claim, deed(other)))}.`,
        severity: 'low',
        spans: [
          ...loaded.flatMap(({ wording, words }) => words.slice(0, 1).map((word) => spanIn(wording.file, word))),
          ...plain.map((one) => spanIn(one.wording.file, deed(one))),
        ],
      },
    ];
  };
}

/** A verb is set against the verb of the plain wording; an epithet is there or not: `Wire has “rejected”`, `Wire does not`. */
function sayPlain(plain: readonly Loaded[], { words }: Loaded, deed: string): string {
  return words[0]?.tag === 'VERB'
    ? `${outletsDo(plain, 'has', 'have')} ${quoteWords(deed)}`
    : outletsDo(plain, 'does not', 'do not');
}

type FactViewSpan = ReturnType<FactView['deedOf']>;

function rate(wording: Wording, tokensOf: TokensOf): Loaded[] {
  const rated = wording.claims.map((claim) => ({ wording, claim, words: loadedIn(tokensOf(wording.file, claim)) }));
  const best = rated.find(({ words }) => words.length > 0) ?? rated[wording.lead];
  return best ? [best] : [];
}

/** `Chief Slams Toll`: in the capitals of a headline a judging word may be tagged as a name; it is not plain wording either. */
function hasRaised(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ tag, text }) => tag === 'PROPN' && LOADED_WORDS.has(text.toLowerCase().replace(/(?:s|ed)$/u, '')),
  );
}

/** Words that judge as verbs only: a `blast` is an explosion, a `spark` made the fire. */
const JUDGES_AS_VERB: ReadonlySet<string> = new Set([
  'blast',
  'gut',
  'rip',
  'spark',
  'slap',
  'swamp',
  'slash',
  'spiral',
  'lash',
]);

/** `claimed responsibility`, `claimed two lives`, `the blast`: set phrases and things. */
function isPlainUse({ lemma, tag }: Token, next: Token | undefined): boolean {
  if (JUDGES_AS_VERB.has(lemma)) return tag !== 'VERB';
  return lemma === 'claim' && (next?.lemma === 'responsibility' || next?.lemma === 'life' || next?.tag === 'NUM');
}

function loadedIn(tokens: readonly Token[]): Token[] {
  let isQuoted = false;
  const found: Token[] = [];
  for (const [i, token] of tokens.entries()) {
    const { text, lemma, tag } = token;
    if (isPlainUse(token, tokens[i + 1])) continue;
    if (/^["“”]$/u.test(text)) isQuoted = text === '“' || (text === '"' && !isQuoted);
    else if (!isQuoted && tag !== 'PROPN' && (LOADED_WORDS.has(lemma) || LOADED_WORDS.has(text.toLowerCase())))
      found.push(token);
  }
  return found;
}
