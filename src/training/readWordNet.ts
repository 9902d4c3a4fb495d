import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PARTS = ['noun', 'verb', 'adj', 'adv'] as const;
/** Later senses of a word are rare in news. */
const NOUN_SENSES = 2;
const VERB_SENSES = 3;
/** Derived words must share this much of their beginning: keeps "invite, invitation", drops "go, gone-ness" accidents. */
const MIN_SHARED_START = 4;

interface Synset {
  readonly words: readonly string[];
  readonly wider: readonly string[];
  /** Word number here (1-based) -> synset key and word number there, for "derivationally related" pointers. */
  readonly derived: readonly { readonly from: number; readonly key: string; readonly to: number }[];
}

export interface WordNet {
  /** Words of the first senses' synsets, commonest sense first, then those next wider than the first sense (remark, statement). */
  readonly synonymsOf: (word: string) => readonly string[];
  /** Words of `known` that are derived from one another, one line a family, in alphabetical order. */
  readonly familiesOf: (known: ReadonlySet<string>) => string[];
}

/** Reads the database files of WordNet 3.x (wndb(5WN)) from `dict`. */
export function readWordNet(dict: string): WordNet {
  const synsets = new Map<string, Synset>();
  const senses = new Map<string, string[]>();
  for (const part of PARTS) {
    for (const line of readLines(join(dict, `data.${part}`)))
      synsets.set(`${part} ${line.slice(0, 8)}`, readSynset(line));
    for (const line of readLines(join(dict, `index.${part}`))) readIndexLine(line, part, senses);
  }
  return {
    synonymsOf: (word) => {
      const own = (senses.get(word) ?? []).flatMap((key) => synsets.get(key) ?? []);
      const wider = own.slice(0, 1).flatMap((synset) => synset.wider.flatMap((key) => synsets.get(key)?.words ?? []));
      return [...new Set([...own.flatMap(({ words }) => words), ...wider])].filter((other) => other !== word);
    },
    familiesOf: (known) => joinFamilies(synsets, known),
  };
}

function readLines(path: string): string[] {
  return readFileSync(path, 'latin1')
    .split('\n')
    .filter((line) => line && !line.startsWith('  '));
}

/** `02387034 41 v 02 invite 0 ask_for 0 003 + 07203700 n 0101 ... | gloss` */
function readSynset(line: string): Synset {
  const fields = (line.split(' | ')[0] ?? '').split(' ');
  const count = parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: count }, (_, i) =>
    (fields[4 + 2 * i] ?? '').replace(/\(.*\)$/u, '').toLowerCase(),
  );
  const wider: string[] = [];
  const derived: { from: number; key: string; to: number }[] = [];
  const first = 5 + 2 * count;
  for (let at = first; at < first + 4 * Number(fields[first - 1]); at += 4) {
    const [symbol, offset = '', part = '', ends = ''] = fields.slice(at, at + 4);
    const name = PARTS.find((p) => p.startsWith(part === 's' ? 'a' : part) && (part !== 'a' || p === 'adj'));
    if (symbol === '@' && name) wider.push(`${name} ${offset}`);
    if (symbol !== '+' || !name || ends === '0000') continue;
    derived.push({
      from: parseInt(ends.slice(0, 2), 16),
      key: `${part === 'r' ? 'adv' : name} ${offset}`,
      to: parseInt(ends.slice(2), 16),
    });
  }
  return { words, wider, derived };
}

/** `drill n 4 4 @ ~ + ; 4 1 03243894 00895642 ...` */
function readIndexLine(line: string, part: (typeof PARTS)[number], senses: Map<string, string[]>): void {
  const fields = line.trim().split(' ');
  const word = fields[0] ?? '';
  const pointers = Number(fields[3]);
  const limit = part === 'verb' ? VERB_SENSES : NOUN_SENSES;
  const keys = fields.slice(6 + pointers, 6 + pointers + limit).map((offset) => `${part} ${offset}`);
  senses.set(word, [...(senses.get(word) ?? []), ...keys]);
}

function joinFamilies(synsets: ReadonlyMap<string, Synset>, known: ReadonlySet<string>): string[] {
  const parent = new Map<string, string>();
  const find = (word: string): string => {
    const up = parent.get(word) ?? word;
    return up === word ? word : find(up);
  };
  for (const { words, derived } of synsets.values())
    for (const { from, key, to } of derived) {
      const a = words[from - 1] ?? '';
      const b = synsets.get(key)?.words[to - 1] ?? '';
      if (!known.has(a) || !known.has(b) || !hasSharedStart(a, b)) continue;
      const [low = a, high = b] = [find(a), find(b)].sort();
      parent.set(high, low);
    }
  const families = new Map<string, string[]>();
  for (const word of [...known].sort()) {
    const root = find(word);
    families.set(root, [...(families.get(root) ?? []), word]);
  }
  return [...families.values()].filter((words) => words.length > 1).map((words) => words.join(' '));
}

function hasSharedStart(a: string, b: string): boolean {
  const length = Math.min(MIN_SHARED_START, a.length - 1, b.length - 1);
  return a.slice(0, length) === b.slice(0, length);
}
