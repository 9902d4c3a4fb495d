import { describe, expect, it } from 'vitest';
import { loadNameTagger } from '../../../src/analysis/entity/nameTagger';
import { tokenize } from '../../../src/analysis/token/tokenize';
import { encodeModel } from '../../../src/training/encodeModel';
import { asHeadlines, labelDocument, type GoldName, type TrainingDocument } from '../../../src/training/readCorpus';
import { scoreTagger } from '../../../src/training/scoreTagger';
import { trainTagger } from '../../../src/training/trainTagger';

const NO_CLASSES = {
  hashes: new Uint32Array(),
  fine: new Uint16Array(),
  kinds: new Uint8Array(),
  middle: new Uint16Array(),
  coarse: new Uint16Array(),
};
const OPTIONS = {
  least: 1,
  epochs: 12,
  rate: 0.2,
  decay: 0,
  keep: 4000,
  pruneEpochs: 2,
  versions: 1,
  folds: 2,
  foldEpochs: 3,
};
const FIRST = ['Anna', 'Tom', 'Orvo', 'Lena', 'Piet', 'Sara'];
const LAST = ['Bell', 'Reed', 'Kettler', 'Moss', 'Vann', 'Holt'];
const TOWNS = ['Vestamark', 'Oldby', 'Kirnau', 'Tessel', 'Brenn', 'Sund'];

function story(i: number): TrainingDocument {
  const [first, last, town] = [FIRST[i % 6] ?? '', LAST[(i * 5 + 1) % 6] ?? '', TOWNS[(i * 7 + 2) % 6] ?? ''];
  const text = `Mr ${first} ${last} said he had come from ${town}. Later ${last} went back to ${town}.`;
  const names: GoldName[] = [];
  const mark = (word: string, type: GoldName['type'], from = 0): void => {
    const start = text.indexOf(word, from);
    names.push({ start, end: start + word.length, type });
  };
  mark(`${first} ${last}`, 'person');
  mark(town, 'place');
  mark(last, 'person', text.indexOf('Later'));
  mark(town, 'place', text.indexOf('back to'));
  return labelDocument(text, tokenize(text), names);
}

describe('training', () => {
  const documents = Array.from({ length: 24 }, (_, i) => story(i));
  const train = (): Uint8Array => {
    return encodeModel(NO_CLASSES, trainTagger(documents, NO_CLASSES, OPTIONS).tagger, []);
  };

  it('gives the same bytes twice', () => {
    expect(Buffer.from(train()).equals(Buffer.from(train()))).toBe(true);
  });
  it('learns what it was shown', () => {
    const unseen = Array.from({ length: 6 }, (_, i) => story(24 + i));
    const score = scoreTagger(loadNameTagger(train()), unseen);
    expect(score.f1).toBeGreaterThan(90);
    expect(score.judged.length).toBeGreaterThan(20);
  });
  it('holds out a tenth, every version of a document together, for the judge', () => {
    const { judge, tagger, heldOut } = trainTagger(documents, NO_CLASSES, { ...OPTIONS, versions: 2 });
    expect(heldOut).toEqual([documents[18]]);
    expect(judge.features.length).toBeLessThanOrEqual(tagger.features.length);
    expect(scoreTagger(loadNameTagger(encodeModel(NO_CLASSES, judge, [])), heldOut).f1).toBeGreaterThan(80);
  });
  it('keeps no more weights than asked for', () => {
    const { tagger } = trainTagger(documents, NO_CLASSES, { ...OPTIONS, keep: 50 });
    expect(tagger.weights.emission.filter((weight) => weight !== 0).length).toBeLessThanOrEqual(60);
  });
});

describe('corpus', () => {
  it('labels a name whose end lies inside a token, and cuts one at the end of its line', () => {
    const text = 'anti-Oldby mood\nAnna\nBell';
    const document = labelDocument(text, tokenize(text), [
      { start: 5, end: 10, type: 'place' },
      { start: 16, end: 25, type: 'person' },
    ]);
    const secondLine = document.cut.sequences[1]?.first;
    expect(document.labels.subarray(0, secondLine).some((label) => label !== 0)).toBe(true);
    expect(document.labels.subarray(secondLine).every((label) => label === 0)).toBe(true);
  });
  it('prints sentences as headlines with their names in place', () => {
    const { text, names } = asHeadlines(story(0), 1);
    expect(text.startsWith('Mr Anna Reed Said He Had Come from ')).toBe(true);
    expect(names.map(({ start, end }) => text.slice(start, end))[0]).toBe('Anna Reed');
    expect(names).toHaveLength(2);
  });
});
