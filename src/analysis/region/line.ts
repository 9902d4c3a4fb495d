import type { Span } from '../model';
import { countWords } from './countWords';
import { plainText } from './plainText';

/** Characters of a line that the rules look at: a line can be a whole document. */
export const HEAD = 1200;

/** A stop that ends a sentence: behind a word of two letters or more that is no title, or behind a mark. The stop itself is tried first: it is rare. */
const STOP =
  /[.!?。！？।](?<=(?:[\p{Ll}\p{Lo}\p{N}\p{M}"”’)%\]]{2}|\p{Lu}{2}).)(?<!\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|St|Jr|Sr|vs|No|Inc|Co|Corp|Ltd).)[)"'”’»\]]{0,3}(?=\s|$)/gu;

/** One line with something on it, and what the rules ask of it. The span is without the white space around. */
export interface Line extends Span {
  /** Its first 1200 characters, without the marks of Markdown (see `plainText`). */
  readonly text: string;
  /** Words, estimated behind the 1200th character. */
  readonly words: number;
  /** An empty line stands before it. */
  readonly blankBefore: boolean;
  /** Share of function words of any language (0 to 1). */
  readonly functionShare: number;
  /** Share of words with a capital or a digit in front (0 to 1). */
  readonly capitalShare: number;
  /** Stops that end a sentence, also before closing quotes. */
  readonly stops: number;
  readonly endsWithStop: boolean;
}

/** The lines of a text that are not empty, in order. Linear. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  const pattern = /\r\n|[\n\r\u2028\u2029\u0085\v\f]/g;
  let blankBefore = false;
  for (let start = 0; start <= text.length;) {
    const found = pattern.exec(text);
    const end = found?.index ?? text.length;
    const line = readLine(text, start, end, blankBefore);
    if (line) lines.push(line);
    blankBefore = !line;
    if (!found) break;
    start = pattern.lastIndex;
  }
  return lines;
}

function readLine(text: string, from: number, to: number, blankBefore: boolean): Line | undefined {
  const whole = text.slice(from, to);
  const trimmed = whole.trim();
  if (!/[^\p{Cc}\p{Cf}\p{Z}]/u.test(trimmed)) return undefined;
  const start = from + (whole.length - whole.trimStart().length);
  const written = trimmed.slice(0, HEAD);
  const head = plainText(written);
  if (!head) return undefined;
  const { words, functionWords, high } = countWords(head, 'printed');
  const count = Math.max(1, words);
  return {
    start,
    end: start + trimmed.length,
    text: head,
    words: Math.round((words * trimmed.length) / written.length),
    blankBefore,
    functionShare: functionWords / count,
    capitalShare: high / count,
    stops: head.match(STOP)?.length ?? 0,
    endsWithStop: /[.!?…。！？।:][)"'”’»\]*_]{0,5}$/u.test(trimmed.slice(-8)),
  };
}

/** A paragraph of running text: ten words or more with function words in it and a stop. */
export function isProse(line: Line): boolean {
  return line.words >= 10 && line.stops > 0 && line.functionShare >= 0.15;
}
