import type { Span } from '../model';

/** Characters of a line up to which a run of lines can be one paragraph wrapped by hand or by a mail program. */
const WIDEST_WRAP = 120;
const ENDS_SENTENCE = /[.!?:;…。！？]["'”’»)\]]*$/u;
const STARTS_ITEM = /^(?:[•▪‣⁃●○◦*–—-]\s*|\(?\p{Nd}{1,3}[.)]\s|\p{L}[.)]\s)/u;

interface Line extends Span {
  readonly text: string;
}

/**
 * Where a text's lines end for good: offsets of the line breaks that end a sentence whatever stands there. The others are
 * breaks inside a wrapped paragraph.
 *
 *     "The mayor said the\nbridge is safe." -> none      "Mayor speaks\n\nThe bridge" -> both      "milk\neggs" -> one
 */
export function findLineBreaks(text: string): number[] {
  const breaks: number[] = [];
  let block: Line[] = [];
  for (const line of splitLines(text)) {
    if (line.text) {
      block.push(line);
    } else {
      breakBlock(block, breaks);
      block = [];
    }
  }
  breakBlock(block, breaks);
  return breaks;
}

function* splitLines(text: string): Generator<Line> {
  const pattern = /\r\n|[\n\r\u2028\u2029\u0085\v\f]/g;
  for (let start = 0; ;) {
    const found = pattern.exec(text);
    const end = found?.index ?? text.length;
    yield { start, end, text: text.slice(start, end).trim() };
    if (!found) return;
    start = pattern.lastIndex;
  }
}

/** Every line of a block (lines with no empty line between) ends for good but those that run on into the next. */
function breakBlock(block: readonly Line[], breaks: number[]): void {
  const wrapped = isWrapped(block);
  block.forEach((line, i) => {
    const next = block[i + 1];
    if (!next || !(wrapped ? !STARTS_ITEM.test(next.text) : runsOn(line.text, next.text))) breaks.push(line.end);
  });
}

/**
 * Was the block filled line by line? Then the first word of each line would not have fitted on the line before: of three lines
 * or more, each but the last is longer than the widest without that word.
 */
function isWrapped(block: readonly Line[]): boolean {
  if (block.length < 3) return false;
  const widest = Math.max(...block.slice(0, 2000).map((line) => line.text.length));
  if (widest > WIDEST_WRAP || widest < 40) return false;
  return block.every((line, i) => {
    const next = block[i + 1];
    if (!next) return true;
    const word = /^\S*/u.exec(next.text)?.[0].length ?? 0;
    return line.text.length + 1 + word > widest;
  });
}

/** "She had left the" + "town by then." -> true; "milk" + "brown eggs" -> false; "He left." + "she" -> false */
function runsOn(line: string, next: string): boolean {
  if (!/^\p{Ll}/u.test(next) || STARTS_ITEM.test(next) || ENDS_SENTENCE.test(line)) return false;
  return line.length <= WIDEST_WRAP && line.split(/\s+/u, 4).length >= 4;
}
