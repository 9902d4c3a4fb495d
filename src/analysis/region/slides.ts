import type { RegionKind } from '../model';
import type { Line } from './line';

/** Fewer lines of one make are chance. */
const MIN_NUMBERED = 3;
const MIN_HEADED = 4;
/** Words that a heading printed before every slide has at least. */
const MIN_HEADING = 3;
const NUMBERED = /^\(?(\d{1,3}) ?(?:\/|of) ?(\d{1,3})\)?[.:]?\s+\S/u;

/**
 * The lines of picture galleries printed as text inside an article: numbered ones are captions; those that each open with the heading of
 * the gallery, with a heading of their own behind it, belong to another story.
 *
 *     ["1/9 2031 Guards open the gate.", "2/9 2031 The mayor waves.", …] -> caption
 *     ["Ten years of the bridge The first day It was cold.", "Ten years of the bridge High water It rose.", …] -> related
 */
export function findSlides(lines: readonly Line[]): ReadonlyMap<number, RegionKind> {
  const slides = new Map<number, RegionKind>();
  const series = new Map<string, number[]>();
  lines.forEach(({ text, words }, i) => {
    const total = NUMBERED.exec(text)?.[2];
    const key = total === undefined ? (words >= 8 ? openingOf(text) : undefined) : `/${total}`;
    if (key !== undefined) series.set(key, [...(series.get(key) ?? []), i]);
  });
  for (const [key, at] of series) {
    if (key.startsWith('/') && at.length >= MIN_NUMBERED) for (const i of at) slides.set(i, 'caption');
    else if (at.length >= MIN_HEADED && haveHeadings(at.map((i) => lines[i]?.text ?? '')))
      for (const i of at) slides.set(i, 'related');
  }
  return slides;
}

const wordsOf = (text: string): string[] => text.split(/\s+/u);

/** The first words, by which slides of one gallery find each other. */
const openingOf = (text: string): string => wordsOf(text).slice(0, MIN_HEADING).join(' ');

/** Behind all that the lines have in common each goes on with a capital: a heading, not one more sentence of the kind. */
function haveHeadings(texts: readonly string[]): boolean {
  const [first = [], ...others] = texts.map(wordsOf);
  let shared = 0;
  while (shared < first.length && others.every((words) => words[shared] === first[shared])) shared++;
  return shared > MIN_HEADING && texts.every((text) => /^\p{Lu}/u.test(wordsOf(text)[shared] ?? ''));
}
