import { FUNCTION_WORDS } from './functionWords';
import { isProse, type Line } from './line';
import { LISTED_DAY } from './phrase';

/** Fewer headlines in a row can be subheadings. */
const MIN_RUN = 3;
const MIN_WORDS = 6;
const MAX_WORDS = 22;
/** A line of capitals of so many words is no subheading. */
const MIN_CAPITALS = 7;
/** A headline of so many words of which the story has less than this share is another story's. */
const MIN_FOREIGN = 8;
const LEAST_KNOWN = 0.4;
/** Greatest share of function words of such a headline. */
const TERSE = 0.35;
/** Share of their words that the story has where key points tell of it. */
const OWN_KNOWN = 0.6;
/** The same of the captions of a series of pictures, and their words, in the mean. */
const CAPTION_KNOWN = 0.5;
const CAPTION_WORDS = 12;

const ENGLISH = FUNCTION_WORDS.get('en') ?? new Set();

/** The words of a text of three letters or more that are no function words, in lower case. */
export function contentWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{3,40}/gu) ?? []).filter((word) => !ENGLISH.has(word));
}

/** The content words of the running text among lines, of its first `limit` characters. */
export function wordsOfProse(lines: readonly Line[], limit: number): Set<string> {
  let sample = '';
  for (const line of lines) {
    if (sample.length > limit) break;
    if (isProse(line)) sample += `${line.text}\n`;
  }
  return new Set(contentWords(sample));
}

/**
 * Lines of an article's stretch without a stop that are no subheadings: headlines of other stories (three or more in a row, one in capitals,
 * or one of other matters), or the texts of a series of pictures, which are longer and tell of this one.
 *
 *     ["The bridge …", "Ten cats found on the old pier", "Mayor wins a second term in Orrin", "Ferry to Lark sails again", "The mayor …"] -> 1, 2, 3: related
 *
 * @param vocabulary the story's content words
 */
export function findTeasers(
  lines: readonly Line[],
  vocabulary: ReadonlySet<string>,
): ReadonlyMap<number, 'related' | 'caption'> {
  const teasers = new Map<number, 'related' | 'caption'>();
  for (const run of longRuns(lines)) {
    const own = run.flatMap((i) => lines[i] ?? []);
    const mean = (of: (line: Line) => number): number => own.reduce((sum, line) => sum + of(line), 0) / own.length;
    const isOwn = shareKnown(own, vocabulary) >= CAPTION_KNOWN && mean(({ words }) => words) >= CAPTION_WORDS;
    // Points of a list are whole sentences.
    const kind = isOwn ? 'caption' : mean(({ functionShare }) => functionShare) <= TERSE ? 'related' : undefined;
    if (kind) for (const i of run) teasers.set(i, kind);
  }
  lines.forEach((line, i) => {
    if (teasers.has(i) || !isHeadline(line)) return;
    const isLoud = line.words >= MIN_CAPITALS && !/\p{Ll}/u.test(line.text);
    const isTerse = line.words >= MIN_FOREIGN && line.functionShare <= TERSE;
    if (isLoud || (isTerse && shareKnown([line], vocabulary) < LEAST_KNOWN)) teasers.set(i, 'related');
  });
  return teasers;
}

/**
 * The same between headline and story, where key points stand too.
 * @param vocabulary of the story
 */
export function findHeadTeasers(lines: readonly Line[], vocabulary: ReadonlySet<string>): ReadonlySet<number> {
  const known = (run: readonly number[]): number =>
    shareKnown(
      run.flatMap((i) => lines[i] ?? []),
      vocabulary,
    );
  return new Set(
    longRuns(lines)
      .filter((run) => known(run) < OWN_KNOWN)
      .flat(),
  );
}

const longRuns = (lines: readonly Line[]): number[][] => runsOfHeadlines(lines).filter((run) => run.length >= MIN_RUN);

function runsOfHeadlines(lines: readonly Line[]): number[][] {
  const runs: number[][] = [];
  lines.forEach((line, i) => {
    if (!isHeadline(line)) return;
    const last = runs.at(-1);
    if (last?.at(-1) === i - 1) last.push(i);
    else runs.push([i]);
  });
  return runs;
}

function isHeadline(line: Line): boolean {
  const { text, words, stops, endsWithStop } = line;
  if (words < MIN_WORDS || words > MAX_WORDS || stops > 0 || endsWithStop || isProse(line)) return false;
  return /^["'“‘]?\p{Lu}/u.test(text) && !LISTED_DAY.test(text);
}

/** Share of the lines' content words that the vocabulary has. */
function shareKnown(lines: readonly Line[], vocabulary: ReadonlySet<string>): number {
  const words = lines.flatMap(({ text }) => contentWords(text));
  return words.length === 0 ? 1 : words.filter((word) => vocabulary.has(word)).length / words.length;
}
