import { FURNITURE_KINDS, type Region, type RegionKind } from '../model';
import { countWords, LETTERS, type WordCounts } from './countWords';
import { LANGUAGES } from './functionWords';
import type { Line } from './line';

/** Letters of a script that is used by one language of the news, or where function words cannot decide. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['zh', /\p{Script=Han}/u],
  ['ko', /\p{Script=Hangul}/u],
  ['fa', /[\u067e\u0686\u06af\u06cc]/u],
  ['ar', /\p{Script=Arabic}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['hi', /\p{Script=Devanagari}/u],
  ['bn', /\p{Script=Bengali}/u],
  ['pa', /\p{Script=Gurmukhi}/u],
  ['gu', /\p{Script=Gujarati}/u],
  ['ta', /\p{Script=Tamil}/u],
  ['te', /\p{Script=Telugu}/u],
  ['kn', /\p{Script=Kannada}/u],
  ['ml', /\p{Script=Malayalam}/u],
  ['si', /\p{Script=Sinhala}/u],
  ['th', /\p{Script=Thai}/u],
  ['my', /\p{Script=Myanmar}/u],
  ['km', /\p{Script=Khmer}/u],
  ['lo', /\p{Script=Lao}/u],
  ['am', /\p{Script=Ethiopic}/u],
  ['ka', /\p{Script=Georgian}/u],
  ['hy', /\p{Script=Armenian}/u],
  ['el', /\p{Script=Greek}/u],
];
/** A letter that is neither Latin nor Cyrillic: most texts have none, and no word of theirs need be looked at. */
const OTHER_SCRIPT = /[^\P{L}\p{Script=Latin}\p{Script=Cyrillic}]/u;
/** Characters looked at: more say no more. */
const SAMPLE = 20_000;
/** Web addresses, handles and hashtags are in no language. */
const MAY_HAVE_ADDRESS = /[/@#]/;
const ADDRESS = /https?:\/\/\S{1,500}|[@#]\S{1,100}|\S{1,60}\.\p{Ll}{2,3}\/\S{0,300}/gu;

/**
 * BCP 47 primary subtag of the document's article text, 'und' where it has too few words to tell.
 *
 *     "The mayor said that the bridge is safe." -> en      "Der Bürgermeister sagte, dass die Brücke sicher ist." -> de
 */
export function detectLanguage(text: string, regions: readonly Region[]): string {
  let sample = '';
  const furniture: readonly RegionKind[] = FURNITURE_KINDS;
  for (const { start, end, kind } of regions) {
    if (furniture.includes(kind)) continue;
    sample += `${text.slice(start, Math.min(end, start + SAMPLE - sample.length))}\n`;
    if (sample.length >= SAMPLE) break;
  }
  return languageOf(sample);
}

/**
 * The language of a passage by its script or its function words; 'und' below two function words or where two languages are even.
 * A short headline without function words is 'und', not foreign.
 */
export function languageOf(passage: string): string {
  const sample = passage.slice(0, SAMPLE);
  return scriptLanguage(sample) ?? languageOfCounts(countWords(sample, 'letters'));
}

function languageOfCounts({ words, byLanguage }: WordCounts): string {
  const most = byLanguage.reduce((a, b) => Math.max(a, b), 0);
  if (most < 2 || most < words / 30) return 'und';
  const best = byLanguage.indexOf(most);
  return words < 12 && byLanguage.includes(most, best + 1) ? 'und' : (LANGUAGES[best] ?? 'und');
}

/** The language of the script that most of the words are written in; undefined for Latin and Cyrillic. */
function scriptLanguage(passage: string): string | undefined {
  if (!OTHER_SCRIPT.test(passage)) return undefined;
  const sample = (passage.toLowerCase().match(LETTERS) ?? []).slice(0, 400);
  let others = 0;
  const counts = new Map<string, number>();
  for (const word of sample) {
    if (!OTHER_SCRIPT.test(word)) continue;
    others++;
    for (const [language, letters] of SCRIPTS)
      if (letters.test(word)) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  if (others * 2 <= sample.length) return undefined;
  // The first of a script's languages whose own letters are in a fifth of the words: Japanese has Han too, Persian has Arabic.
  return SCRIPTS.find(([language]) => (counts.get(language) ?? 0) * 5 >= others)?.[0];
}

/**
 * Is a short line written in another language than the text around it? Function words of another language and none of the
 * text's own, or mostly letters with marks that the language does not have.
 *
 *     in English text: "Habari zinazohusiana na hii" -> true      "Mayor Núñez visits Orrin" -> false
 */
export function isForeign(line: string, language: string): boolean {
  const head = line.slice(0, 1000);
  const plain = MAY_HAVE_ADDRESS.test(head) ? head.replace(ADDRESS, ' ') : head;
  const counts = countWords(plain, 'letters');
  if (counts.words === 0) return false;
  const own = (counts.byLanguage[LANGUAGES.indexOf(language)] ?? 0) / counts.words;
  if (own >= 0.15) return false; // nearly every paragraph: its language need not be asked
  const found = scriptLanguage(plain) ?? languageOfCounts(counts);
  if (found !== 'und' && found !== language) return true;
  if (language !== 'en' || own > 0 || counts.words < 2) return false;
  const words = plain.toLowerCase().match(LETTERS) ?? [];
  const marked = words.filter((word) => /[^\p{ASCII}]/u.test(word)).length;
  return marked * (words.length < 8 ? 3 : 5) >= words.length && !isTitleCase(plain);
}

const FOREIGN = new WeakMap<Line, { readonly language: string; readonly isForeign: boolean }>();

/** The same of a line of the document, which several rules ask for. */
export function isForeignLine(line: Line, language: string): boolean {
  const known = FOREIGN.get(line);
  if (known?.language === language) return known.isForeign;
  const answer = isForeign(line.text, language);
  FOREIGN.set(line, { language, isForeign: answer });
  return answer;
}

const isTitleCase = (line: string): boolean => {
  const words = line.match(LETTERS) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length;
};
