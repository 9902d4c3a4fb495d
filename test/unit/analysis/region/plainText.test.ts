import { describe, expect, it } from 'vitest';
import { markedLength, plainText } from '../../../../src/analysis/region/plainText';

describe('plainText', () => {
  it.each([
    ['## **Key points**', 'Key points'],
    ['> It is safe.', 'It is safe.'],
    ['*Orrin Post | 9 May 2031*', 'Orrin Post | 9 May 2031'],
    ['**Share:** [Mail](https://arden.example/m) [X](https://x.example)', 'Share: Mail X'],
    ['![The bridge](bridge.png)', ''],
    ['𝗙𝗼𝗹𝗹𝗼𝘄 𝘂𝘀', 'Follow us'],
  ])('%s -> %s', (line, plain) => {
    expect(plainText(line)).toBe(plain);
  });

  it.each(['#bridge is closed', '2 * 3 * 4', '* milk', '- milk', 'a [note] (here)', 'snake_case_word', ''])(
    'leaves %j alone',
    (line) => {
      expect(plainText(line)).toBe(line);
    },
  );
});

describe('markedLength', () => {
  it('counts marks with the text before and between which they stand', () => {
    const line = '**ORRIN** — The bridge';
    expect(line.slice(0, markedLength(line, 'ORRIN — '.length))).toBe('**ORRIN** — ');
    expect(markedLength('ORRIN — The bridge', 8)).toBe(8);
  });
});
