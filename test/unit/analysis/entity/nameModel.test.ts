import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadNameTagger } from '../../../../src/analysis/entity/nameTagger';
import { ROW_WORDS, unpackRow } from '../../../../src/analysis/entity/labelRow';
import { findRows } from '../../../../src/analysis/entity/featureTable';
import { addRows, readModel } from '../../../../src/analysis/entity/nameModel';
import { checksum } from '../../../../src/analysis/modelReader';
import { LABEL_COUNT } from '../../../../src/analysis/entity/nameLabels';
import { encodeModel } from '../../../../src/training/encodeModel';
import { tokenize } from '../../../../src/analysis/token/tokenize';

const NO_CLASSES = {
  hashes: Uint32Array.of(5, 900, 70_000),
  fine: Uint16Array.of(1, 0, 1),
  kinds: Uint8Array.of(6, 0, 21),
  middle: Uint16Array.of(3, 4),
  coarse: Uint16Array.of(7, 8),
};

function smallModel(): Uint8Array {
  const emission = new Float32Array(3 * LABEL_COUNT);
  emission[2] = 1.5;
  emission[LABEL_COUNT + 4] = -2;
  const weights = { emission, transition: new Float32Array(LABEL_COUNT * LABEL_COUNT) };
  return encodeModel(
    NO_CLASSES,
    { features: Int32Array.of(0xfffffff, 17, 300), weights, counts: Int32Array.of(1, 1, 1) },
    [],
  );
}

describe('model files', () => {
  it('reads back what was written', () => {
    const model = readModel(smallModel());
    expect([...model.classes.hashes]).toEqual([5, 900, 70_000]);
    expect([...model.classes.fine]).toEqual([1, 0, 1]);
    expect([...model.classes.kinds]).toEqual([6, 0, 21]);
    const scoresOf = (feature: number): Float32Array => {
      const bases = new Int32Array(1);
      const row = new Int32Array(ROW_WORDS);
      addRows(model, bases, findRows(model, Int32Array.of(feature), 1, bases), row, 0);
      const scores = new Float32Array(LABEL_COUNT);
      unpackRow(row, 0, model.unit, scores, 0);
      return scores;
    };
    const lone = (label: number, score: number): unknown[] =>
      Array.from({ length: LABEL_COUNT }, (_, i): unknown => (i === label ? expect.closeTo(score, 2) : 0));
    expect([...scoresOf(0xfffffff)]).toEqual(lone(2, 1.5));
    expect([...scoresOf(17)]).toEqual(lone(4, -2));
    const none = lone(-1, 0);
    expect([...scoresOf(300)]).toEqual(none);
    expect([...scoresOf(12345)]).toEqual(none);
  });

  it('finds each feature among strangers that share its place in the table', () => {
    const features = Int32Array.from({ length: 40 }, (_, i) => (i << 19) | 77).sort();
    const emission = new Float32Array(features.length * LABEL_COUNT);
    features.forEach((_, f) => (emission[f * LABEL_COUNT + (f % LABEL_COUNT)] = 1));
    const weights = { emission, transition: new Float32Array(LABEL_COUNT * LABEL_COUNT) };
    const model = readModel(encodeModel(NO_CLASSES, { features, weights, counts: features.map(() => 1) }, []));
    const bases = new Int32Array(features.length);
    expect(findRows(model, features, features.length, bases)).toBe(features.length);
    expect([...bases]).toEqual(Array.from(features, (_, f) => (f + 1) * (ROW_WORDS + 1)));
    const strangers = features.map((feature) => feature + 41);
    expect(findRows(model, strangers, strangers.length, bases)).toBe(0);
  });

  it('reads a view into a larger buffer, as Node gives for small files', () => {
    const bytes = smallModel();
    const pool = Buffer.alloc(bytes.length + 100);
    pool.set(bytes, 50);
    expect([...readModel(pool.subarray(50, 50 + bytes.length)).rows]).toEqual([...readModel(bytes).rows]);
  });

  it.each([
    ['nothing', new Uint8Array(), /no model file/],
    ['one byte', Uint8Array.of(1), /no model file/],
    ['another file', new TextEncoder().encode('{"this": "is another kind of file altogether"}'), /no model file/],
  ])('refuses %s', (_, bytes, message) => {
    expect(() => loadNameTagger(bytes)).toThrow(RangeError);
    expect(() => loadNameTagger(bytes)).toThrow(message);
  });

  it('refuses another version, and says which', () => {
    const bytes = smallModel();
    bytes[4] = 99;
    expect(() => loadNameTagger(bytes)).toThrow(/version 99/);
  });

  it('refuses a file with one flipped bit, or cut short', () => {
    const bytes = smallModel();
    for (let at = 8; at < bytes.length; at += 97) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 4;
      expect(() => readModel(damaged)).toThrow(RangeError);
    }
    expect(() => readModel(bytes.subarray(0, bytes.length - 9))).toThrow(RangeError);
  });

  it('computes CRC-32 as the standard does', () => {
    expect(checksum(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });
});

describe('the shipped model', () => {
  const bytes = readFileSync(new URL('../../../../media/models/names.bin', import.meta.url));
  const tagger = loadNameTagger(bytes);
  const namesIn = (text: string): string[] => {
    const tokens = tokenize(text);
    return tagger
      .tag(text, tokens)
      .map(({ first, last, type }) => `${text.slice(tokens[first]!.start, tokens[last]!.end)} ${type}`);
  };

  it('stays below its size limit', () => {
    expect(bytes.length).toBeLessThan(3_000_000);
  });
  it('finds names it never saw', () => {
    expect(namesIn('Mr Orvo Kettlemann, who lives in Vestamark, met Norwegian officials.')).toEqual(
      expect.arrayContaining(['Orvo Kettlemann person', 'Norwegian norp']),
    );
  });
  it('finds none where there are none', () => {
    expect(namesIn('the rain fell all night and nobody slept.')).toEqual([]);
    expect(namesIn('')).toEqual([]);
  });
  it('gives confidences between 0 and 1, in text order without overlaps', () => {
    const text = 'Anna Bell and Tom Reed flew from Oslo to Nairobi. The Oslo Courier wrote so.';
    const names = tagger.tag(text, tokenize(text));
    expect(names.length).toBeGreaterThan(3);
    names.forEach(({ first, last, confidence }, i) => {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(first).toBeLessThanOrEqual(last);
      if (i > 0) expect(first).toBeGreaterThan(names[i - 1]!.last);
    });
  });
  it('reads a long word and a long line in linear time', () => {
    const text = `${'A'.repeat(50_000)} ${'Bell '.repeat(20_000)}`;
    const before = performance.now();
    tagger.tag(text, tokenize(text));
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
