import type { Span } from '../../analysis/model';
import { matchWords } from '../matchWords';
import { splitWords, type Word } from '../splitWords';
import { tokenNegation } from './tokenNegation';
import { outletsDo, quoteWords, spanIn, type DiscrepancyRule, type FactView, type Placed } from './factView';

interface Quoted extends Placed {
  readonly words: readonly Word[];
  readonly span: Span;
  readonly text: string;
  /** Linked id of who says it, '' where nobody is seen. */
  readonly speaker: string;
}

/** Fewer words in common are chance. */
const MIN_SHARED = 4;
/** Less in common, of the longer one, is another remark. */
const MIN_SHARE = 0.5;
/** Words of context shown on each side of what differs. */
const CONTEXT = 3;

/**
 * One remark in quotation marks with other words inside, though a quotation claims to be verbatim: a translation, a slip, or an edit.
 * `“We saw a strong partnership,”` / `“We saw a strong alliance,”` -> quotation. A quotation that begins later or ends sooner,
 * or has a mark for what it leaves out, is no other wording.
 */
export const findQuotationDiscrepancies: DiscrepancyRule = (view) => {
  const quoted = view.wordings.map((wording) =>
    wording.claims.flatMap((claim) =>
      view.quotedIn(wording.file, claim).flatMap((span) => read(view, { wording, claim }, span)),
    ),
  );
  const pairs = quoted.flatMap((own, i) =>
    quoted.slice(i + 1).flatMap((others) => own.flatMap((a) => others.flatMap((b) => compare(a, b) ?? []))),
  );
  // An outlet that has the other's words too hides nothing.
  const has = (own: readonly Quoted[], words: Quoted): boolean => own.some((one) => isPartOf(words, one));
  const [first] = pairs.filter(
    ({ a, b }) => !quoted.some((own) => (own.includes(a) && has(own, b)) || (own.includes(b) && has(own, a))),
  );
  if (!first) return [];
  const say = ({ wording }: Placed, words: string): string => `${outletsDo([{ wording }], 'quotes', 'quote')} ${words}`;
  return [
    {
      kind: 'quotation',
      detail: `${say(first.a, first.wordsA)}; ${say(first.b, first.wordsB)}.`,
      severity: tokenNegation(first.wordsA) === tokenNegation(first.wordsB) ? 'medium' : 'high',
      spans: [first.a, first.b].map(({ wording, span }) => spanIn(wording.file, span)),
    },
  ];
};

function read(view: FactView, placed: Placed, span: Span): Quoted[] {
  const { wording, claim } = placed;
  const text = claim.text.slice(span.start - claim.start, span.end - claim.start);
  const words = splitWords(text).filter(({ isPunctuation }) => !isPunctuation);
  const speaker = claim.attributedTo === undefined ? '' : view.linkedId(wording.file, claim.attributedTo);
  // What is left out or put in is marked: the outlet hides nothing.
  const isMarked = /\.\.\.|…|\[/u.test(text);
  return isMarked || words.length < MIN_SHARED ? [] : [{ ...placed, words, span, text, speaker }];
}

interface Difference {
  readonly a: Quoted;
  readonly b: Quoted;
  readonly wordsA: string;
  readonly wordsB: string;
}

/** The first place between common words where both have other words, or one has more. */
function compare(a: Quoted, b: Quoted): Difference | undefined {
  if (a.speaker !== '' && b.speaker !== '' && a.speaker !== b.speaker) return undefined;
  const forms = ({ words }: Quoted): string[] => words.map(({ form }) => form);
  if (isPartOf(a, b) || isPartOf(b, a)) return undefined;
  const matches = matchWords(forms(a), forms(b));
  if (matches.length < MIN_SHARED || matches.length < MIN_SHARE * Math.max(a.words.length, b.words.length))
    return undefined;
  const ends = [...matches.slice(1), [a.words.length, b.words.length] as const];
  const at = matches.findIndex(([i, j], k) => {
    const [nextI = 0, nextJ = 0] = ends[k] ?? [];
    const [moreA, moreB] = [a.words.slice(i + 1, nextI), b.words.slice(j + 1, nextJ)];
    if (isSpelling(moreA, moreB)) return false;
    return k < matches.length - 1 || (moreA.length > 0 && moreB.length > 0);
  });
  const [start, end] = [matches[at], ends[at]];
  if (!start || !end) return undefined;
  return { a, b, wordsA: cut(a, start[0], end[0]), wordsB: cut(b, start[1], end[1]) };
}

/** All words of one stand in the other, in a row. */
function isPartOf(part: Quoted, whole: Quoted): boolean {
  const [inner, outer] = [part, whole].map(({ words }) => ` ${words.map(({ form }) => form).join(' ')} `);
  return outer?.includes(inner ?? '') === true;
}

/** Nothing, or the same word as London and New York print it: `co-operation` / `cooperation`, `paedophile` / `pedophile`. */
function isSpelling(a: readonly Word[], b: readonly Word[]): boolean {
  const join = (words: readonly Word[]): string =>
    words
      .map(({ form }) => form)
      .join('')
      .replace(/[ao]e/gu, 'e')
      .replace(/our/gu, 'or')
      .replace(/is(?=e|ing|ation)/gu, 'iz')
      .replace(/ll/gu, 'l')
      .replace(/re$/u, 'er');
  return join(a) === join(b);
}

/** The words from `from` to `to` with a little of what stands around them. */
function cut({ words, text }: Quoted, from: number, to: number): string {
  const first = words[Math.max(0, from - CONTEXT + 1)];
  const last = words[Math.min(words.length - 1, to + CONTEXT - 1)];
  return quoteWords(text.slice(first?.start ?? 0, last?.end ?? text.length));
}
