import { describe, expect, it } from 'vitest';
import { loadAttributionReader } from '../../../src/analysis/attribution/readAttributed';
import { checksum } from '../../../src/analysis/modelReader';
import { scoreFrames } from '../../../src/training/scoreFrames';
import { trainAttributions } from '../../../src/training/trainAttributions';
import { markedSentence } from '../analysis/attribution/markedSentence';

const WHO = ['The harbour guild', 'Anna Bell', 'The ministry', 'A ferry pilot', 'Lena Moss', 'The council'];
const WHAT = [
  'rents had doubled',
  'the bridge was safe',
  'nobody was hurt',
  'the ferry sank at noon',
  'taxes will fall',
];

const story = (i: number) => {
  const [who, what] = [WHO[i % 6] ?? '', WHAT[(i * 7 + 1) % 5] ?? ''];
  return [
    markedSentence(`<source|${who}> <cue|said> <content|${what}>.`),
    markedSentence(`Few liked <source|${who}>'s <cue|rumour> <content|that ${what}>.`),
    markedSentence(`${who} was at the gate when ${what}.`),
    markedSentence(`The rumour was old and ${who} left.`),
  ];
};

describe('training the attribution reader', () => {
  const documents = Array.from({ length: 40 }, (_, i) => story(i));
  const bytes = trainAttributions(documents, () => undefined);
  const read = loadAttributionReader(bytes);

  it('gives the same bytes twice', () => {
    expect(Buffer.from(trainAttributions(documents, () => undefined)).equals(Buffer.from(bytes))).toBe(true);
  });

  it('learns what it was shown, also where the rules have no frame', () => {
    const unseen = Array.from({ length: 6 }, (_, i) => story(41 + i)).flat();
    const scores = scoreFrames(unseen.map(({ facts, cues }) => ({ frames: read(facts), cues })));
    for (const f1 of scores) expect(f1).toBeGreaterThan(90);
  });

  it('says what it found, and how far it is to be trusted', () => {
    const { facts } = markedSentence("Few liked the pilot's rumour that the bridge was safe.");
    const [frame, ...more] = read(facts);
    const wordsOf = (range: { readonly first: number; readonly last: number } | undefined): string =>
      facts.words.slice(range?.first, (range?.last ?? -1) + 1).map(({ text }) => text).join(' '); // prettier-ignore
    expect(more).toEqual([]);
    expect([wordsOf(frame?.source), wordsOf(frame?.cue), wordsOf(frame?.content), frame?.kind]).toEqual([
      'the pilot',
      'rumour',
      'that the bridge was safe',
      'stance',
    ]);
    expect(frame?.confidence).toBeGreaterThan(0.4);
    expect(frame?.confidence).toBeLessThanOrEqual(1);
  });

  it('finds nothing where nobody says anything', () => {
    expect(read(markedSentence('The ferry sank at noon.').facts)).toEqual([]);
    expect(read(markedSentence('!').facts)).toEqual([]);
  });

  it('refuses damaged files and those of another version', () => {
    const damaged = bytes.slice();
    damaged[100] = (damaged[100] ?? 0) ^ 1;
    const other = bytes.slice();
    other[4] = 99;
    new DataView(other.buffer).setUint32(other.length - 4, checksum(other.subarray(0, -4)), true);
    expect(() => loadAttributionReader(damaged)).toThrow('The attribution model is damaged.');
    expect(() => loadAttributionReader(other)).toThrow('version 99');
    expect(() => loadAttributionReader(bytes.subarray(0, -9))).toThrow(RangeError);
    expect(() => loadAttributionReader(new Uint8Array(3))).toThrow('no model file');
  });
});
