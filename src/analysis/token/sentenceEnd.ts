import type { Token } from '../model';
import { ENDINGS, MONTHS, NUMBERED, TITLES } from './abbreviation';

/** Words with a capital that open a sentence after an abbreviation: `Orrin Co. It`, not `Orrin Co. Chairman`. */
const OPENERS = new Set(
  (
    'a an the this that these those he she it they we you i his her its their our my your who what when where why how which ' +
    'there here in on at by for from with under over after before during since until while as if although though because ' +
    'but and or so yet nor however meanwhile also still then now later earlier some many most several all both each every ' +
    'no not none one two three more another other others once only even did do does is are was were has have had can could ' +
    'would will should may might to of about according among despite instead moreover nevertheless nonetheless therefore thus ' +
    'today yesterday tomorrow please let being having given asked speaking last next just perhaps'
  ).split(' '),
);
/** Words that answer or interrupt: after a dash somebody else speaks, or begins anew. */
const INTERJECTIONS = new Set('yes yeah oh okay ok well see look wait sorry uh um hmm hey'.split(' '));
const SPEECH = new Set(
  'said says say asked asks added adds told tells wrote writes replied tweeted posted cried shouted explained noted'.split(
    ' ',
  ),
);

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
/** Asterisks and underscores are the bold and italics of Markdown. */
const isClosing = (word: string): boolean => /^["'”’»)\]}*_]$/u.test(word);
const isOpening = (word: string): boolean => /^["'“‘«([{¿¡—–*_-]$/u.test(word);
const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '。', '！', '？']);
const isStop = (word: string): boolean => STOPS.has(word) || (word.startsWith('..') && /^\.+$/.test(word));

/** The tokens of one paragraph, read-only, with what the rules ask of them. */
export interface Paragraph {
  readonly tokens: readonly Token[];
  /** Index of the first token of the sentence that is open. */
  readonly first: number;
}

const textAt = ({ tokens }: Paragraph, i: number): string => tokens[i]?.text ?? '';
/** Do tokens i and i + 1 stand without a space between? */
const isGlued = ({ tokens }: Paragraph, i: number): boolean => tokens[i]?.end === tokens[i + 1]?.start;

/**
 * If a sentence can end at token `i`, the index of its last token (closing quotes, brackets and note numbers go with it).
 *
 *     `left.” The` -> the ”        `Mr. Lark` -> none        `in 1904. [2] He` -> the ]        `the U.S. Government` -> none
 */
export function sentenceEnd(paragraph: Paragraph, i: number): number | undefined {
  const word = textAt(paragraph, i);
  if (isBrokenOff(paragraph, i) || isFigureLabel(paragraph, i)) return i;
  const abbreviation = word.length > 1 && word.endsWith('.') && /[\p{L}°]/u.test(word);
  if (!abbreviation && !isStop(word)) return undefined;
  const last = takeClosers(paragraph, i);
  if (last + 1 >= paragraph.tokens.length) return last;
  if (isListMarker(paragraph, i)) return undefined;
  const ends = abbreviation && last === i ? abbreviationEnds(paragraph, i) : stopEnds(paragraph, i, last);
  return ends ? last : undefined;
}

/** `We need a — Do you`, `Did you — Yes` -> true: a speaker breaks off; `the bridge — it is old — is`, `I — He` -> false */
function isBrokenOff(paragraph: Paragraph, i: number): boolean {
  if (!isLooseDash(paragraph, i)) return false;
  const next = textAt(paragraph, i + 1);
  if (!isCapital(next) || next === 'I' || !endsWithStop(paragraph) || isInsertion(paragraph, i)) return false;
  const isCut = /^\p{Ll}|^-$/u.test(textAt(paragraph, i - 1));
  if (INTERJECTIONS.has(next.toLowerCase())) return isCut && i - paragraph.first > 1;
  return OPENERS.has(next.toLowerCase()) && isCut && i - paragraph.first > 2;
}

/** `Figure 2.4 Barges wait.` -> true at the number; `Figure 2 shows` -> false */
const isFigureLabel = (paragraph: Paragraph, i: number): boolean =>
  i === paragraph.first + 1 &&
  /^(?:Figure|Table)$/u.test(textAt(paragraph, i - 1)) &&
  /^\p{Nd}/u.test(textAt(paragraph, i)) &&
  isCapital(textAt(paragraph, i + 1)) &&
  !isGlued(paragraph, i) &&
  endsWithStop(paragraph);

const isDash = (word: string): boolean => word === '—' || word === '–' || (word.startsWith('--') && /^-+$/.test(word));

/** A dash with a space on both sides. */
const isLooseDash = (paragraph: Paragraph, i: number): boolean =>
  isDash(textAt(paragraph, i)) && !isGlued(paragraph, i) && !isGlued(paragraph, i - 1);

/** `I wore it – It was a gift – on Monday` -> true: a second dash, before any stop, goes on with a small letter. */
function isInsertion(paragraph: Paragraph, i: number): boolean {
  for (let k = i + 1; k < Math.min(i + 40, paragraph.tokens.length - 1); k++) {
    if (isStop(textAt(paragraph, k))) return false;
    if (isLooseDash(paragraph, k)) return /^\p{Ll}/u.test(textAt(paragraph, k + 1));
  }
  return false;
}

/** A headline does not: its dash is a colon. */
const endsWithStop = ({ tokens }: Paragraph): boolean => {
  const last = tokens.at(-1)?.text ?? '';
  return isStop(last) || isClosing(last);
};

/** `?` `!` `”` -> the last of them; then a note number in brackets or before a word that opens a sentence: `. [6]`, `. 6 The` */
function takeClosers(paragraph: Paragraph, i: number): number {
  let last = i;
  while (last + 1 < paragraph.tokens.length && isGlued(paragraph, last)) {
    const next = textAt(paragraph, last + 1);
    if (!isClosing(next) && !isStop(next)) break;
    last++;
  }
  while (textAt(paragraph, last + 1) === '[' && /^\p{Nd}{1,3}$/u.test(textAt(paragraph, last + 2))) {
    if (textAt(paragraph, last + 3) !== ']') break;
    last += 3;
  }
  const [note, opener] = [textAt(paragraph, last + 1), textAt(paragraph, last + 2)];
  const isNote = /^\p{Nd}{1,2}$/u.test(note) && isCapital(opener) && OPENERS.has(opener.toLowerCase());
  return isNote && textAt(paragraph, last) === '.' && !isGlued(paragraph, last + 1) ? last + 1 : last;
}

/** `1.` `a.` `2.)` at the start of a sentence, with an item behind it. */
function isListMarker({ tokens, first }: Paragraph, i: number): boolean {
  if (i - first > 2) return false;
  const head = tokens
    .slice(first, i)
    .map((t) => t.text)
    .join('');
  return /^[•⁃▪‣●-]?(?:\p{Nd}{1,3}|\p{Ll}|[IVX]{1,4})$/u.test(head);
}

/** What belongs to the clock time before it: `11:55 p.m. Sunday`, `5 p.m. EST`, `5 p.m. Eastern time` */
const CLOCK_TAIL =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|[A-Z]{1,3}[DS]?T|UTC|Eastern|Central|Mountain|Pacific|Greenwich|Zulu)$/;

/** After `U.S.`, `Inc.`, `Sept.`, `a.m.`: the next word decides, and whether the sentence has a verb yet. */
function abbreviationEnds(paragraph: Paragraph, i: number): boolean {
  const name = textAt(paragraph, i).slice(0, -1).toLowerCase();
  let next = i + 1;
  while (isOpening(textAt(paragraph, next)) && next < i + 3) next++;
  const word = textAt(paragraph, next);
  if (TITLES.has(name) || (NUMBERED.has(name) && /^[\p{Nd}IVX]/u.test(word))) return false;
  if (MONTHS.has(name) && /^\p{Nd}/u.test(word)) return false;
  if (!isCapital(word)) return false;
  if (/^\p{Lu}$/u.test(name.toUpperCase()) && !OPENERS.has(word.toLowerCase())) return false;
  if (OPENERS.has(word.toLowerCase())) return hasVerb(paragraph, i);
  // After a clock time a name or a title opens a sentence; after a company's or a country's it is part of the name.
  const isClock = (name === 'a.m' || name === 'p.m') && !CLOCK_TAIL.test(word) && !isZone(paragraph, next);
  const isTitle = word.endsWith('.') && TITLES.has(word.slice(0, -1).toLowerCase());
  return (isClock || (isTitle && ENDINGS.has(name))) && hasVerb(paragraph, i);
}

/** `9 a.m. [North Korean time]`, `5 p.m. [Hong Kong time]` */
function isZone(paragraph: Paragraph, from: number): boolean {
  let k = from;
  while (k < from + 3 && isCapital(textAt(paragraph, k))) k++;
  return k > from && textAt(paragraph, k).toLowerCase() === 'time';
}

function hasVerb({ tokens, first }: Paragraph, i: number): boolean {
  for (let k = i - 1; k >= Math.max(first, i - 60); k--) {
    if (tokens[k]?.tag === 'VERB' || tokens[k]?.tag === 'AUX') return true;
  }
  return i - first > 60;
}

/** After a plain stop: what stands before it, whether a quotation closes, and how the next word begins. */
function stopEnds(paragraph: Paragraph, i: number, last: number): boolean {
  const stop = textAt(paragraph, i);
  const before = textAt(paragraph, i - 1);
  if (before === '[' || (before === '°' && stop === '.')) return false;
  let next = last + 1;
  while (isOpening(textAt(paragraph, next)) && next < last + 4) next++;
  const word = textAt(paragraph, next);
  if (isGlued(paragraph, last)) return next === last + 1 && gluedEnds(before, stop, word);
  if (isStop(word)) return stop === '.' && last === i && dotsOpen(paragraph, i);
  if (isSpacedDot(paragraph, i)) return spacedDotsEnd(paragraph, i) && isCapital(word);
  if (before === 'I' && stop === '.' && isMiddleInitial(paragraph, i, word)) return false;
  if (textAt(paragraph, last + 1) === '(' && stop === '.') return true;
  if (/^\p{Ll}/u.test(word) && !/^\p{Ll}\p{Lu}/u.test(word)) return false;
  if (/^[,;:]/u.test(word)) return false;
  if (next > last + 1 && /^[—–-]$/u.test(textAt(paragraph, last + 1)) && stop !== '.') return false;
  return !(last > i && stop !== '.' && isSpeechTag(paragraph, next));
}

/** `Ida I. Lark` -> true; `you and I. Did`, `World War I. The` -> false */
function isMiddleInitial({ tokens }: Paragraph, i: number, next: string): boolean {
  const name = tokens[i - 2];
  return name?.tag === 'PROPN' && isCapital(name.text) && isCapital(next) && !OPENERS.has(next.toLowerCase());
}

/** `town.Today`, `1,000.That` -> true; `well...yes`, `x.Y` -> false */
function gluedEnds(before: string, stop: string, word: string): boolean {
  const capital = /^\p{Lu}(?:\p{Ll}|$|['’])/u.test(word) || TITLES.has(word.replace(/\.$/u, '').toLowerCase());
  return capital && (stop !== '.' || /^\p{Lu}?[\p{Ll}\p{M}]{2,}$|^[\p{Nd}.,]+$|^["”’)]$/u.test(before));
}

/** A dot of `. . .`: another dot stands one space before or after it. */
function isSpacedDot(paragraph: Paragraph, i: number): boolean {
  return textAt(paragraph, i) === '.' && textAt(paragraph, i - 1) === '.' && i > paragraph.first;
}

/** Four spaced dots end a sentence, three stand for what is left out. */
function spacedDotsEnd(paragraph: Paragraph, i: number): boolean {
  let dots = 0;
  while (textAt(paragraph, i - dots) === '.' && i - dots >= paragraph.first) dots++;
  return dots >= 4;
}

/** `mill. . . . The` -> true: a stop, then dots before a capital open the next sentence. `a word . . . .` -> false */
function dotsOpen(paragraph: Paragraph, i: number): boolean {
  if (i === paragraph.first || !isGlued(paragraph, i - 1) || isStop(textAt(paragraph, i - 1))) return false;
  let next = i + 1;
  while (isStop(textAt(paragraph, next)) && next < i + 5) next++;
  return isCapital(textAt(paragraph, next));
}

/** `“Is it safe?” Lark asked.`: the words behind the quotation belong to it. */
function isSpeechTag(paragraph: Paragraph, next: number): boolean {
  for (let k = next; k < next + 4; k++) {
    const token = paragraph.tokens[k];
    if (!token) return false;
    if (k > next && SPEECH.has(token.text)) return true;
    if (!isCapital(token.text)) return false;
  }
  return false;
}
