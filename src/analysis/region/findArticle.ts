import { isForeignLine } from './detectLanguage';
import { isProse, type Line } from './line';
import { isBoilerplate, isTailHeading } from './pageVoice';
import { INTERFACE, LISTED_DAY } from './phrase';

/** Indices of the first and last line of the article's running text, both included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * The stretch of lines with the highest sum of scores: running text counts for, menus and boxes against (maximum subsequence
 * segmentation, Pasternack & Roth, "Extracting article text from the web", WWW 2009).
 *
 *     [Home, Sign in, "The bridge …", "The mayor …", Most read, "Ten cats …", © 2031] -> the two paragraphs
 *
 * @param language of the longest paragraphs: a short line in another one is the page's, not the article's
 * @returns undefined where no line counts for anything
 */
export function findArticle(lines: readonly Line[], language: string): Stretch | undefined {
  let best: (Stretch & { sum: number }) | undefined;
  let first = 0;
  let sum = 0;
  lines.forEach((line, last) => {
    if (sum <= 0) {
      sum = 0;
      first = last;
    }
    sum += scoreLine(line, lines[last - 1], language, lines[last + 1]);
    if (sum > (best?.sum ?? 0)) best = { first, last, sum };
  });
  return best;
}

/** How much a line speaks for the article (above 0) or against it. Paragraphs count by length, up to 40 words. */
function scoreLine(line: Line, before: Line | undefined, language: string, after: Line | undefined): number {
  const { text, words } = line;
  if (isTailHeading(line)) return -45;
  if (isBoilerplate(line)) return -15;
  if (words < 16 && INTERFACE.test(text)) return -6;
  if (language === 'en' && isForeignLine(line, language)) return words < 10 && !line.endsWithStop ? -45 : -10;
  if (isProse(line)) return Math.min(words, 40);
  if (words >= 5 && LISTED_DAY.test(text)) return 2;
  if (line.endsWithStop && line.stops > 0 && words >= 10) return Math.min(words, 20);
  if (line.endsWithStop && words >= 4) return 2;
  if (words >= 10) return line.functionShare >= 0.2 ? 2 : -1;
  const amidProse = before !== undefined && after !== undefined && isProse(before) && isProse(after);
  return amidProse ? -1 : -6;
}
