import { describe, expect, it } from 'vitest';
import { diffWords } from '../../../src/story/diffWords';

/** `the [red-]{blue+} car`: removed and added stretches as an editor would mark them. */
function show(a: string, b: string): string {
  return diffWords(a, b)
    .map((change) => {
      if (change.kind === 'removed') return `[${a.slice(change.a.start, change.a.end)}-]`;
      const text = b.slice(change.b.start, change.b.end);
      return change.kind === 'added' ? `{${text}+}` : text;
    })
    .join('');
}

describe('diffWords', () => {
  it.each([
    ['The mayor opened the bridge.', 'The mayor closed the bridge.', 'The mayor [opened-]{closed+} the bridge.'],
    ['Six boats sank', 'Six old boats sank', 'Six {old+} boats sank'],
    ['Six old boats sank', 'Six boats sank', 'Six[old-] boats sank'],
    ['It cost 3,000 crowns', 'It cost 3,500 crowns', 'It cost [3,000-]{3,500+} crowns'],
  ])('marks whole words: %s | %s', (a, b, marked) => expect(show(a, b)).toBe(marked));

  it.each([
    ['“Don’t go”', '"don\'t go"'],
    ['The U.S. Senate', 'the US senate'],
    ['a well–known   name', 'a well-known name'],
  ])('counts case, quotes, dashes and spaces as the same: %s | %s', (a, b) => expect(show(a, b)).toBe(b));

  it('compares punctuation last', () => {
    expect(show('The port, he said, is shut.', 'The port is shut, he said.')).not.toContain('[.-]');
    expect(show('The port is shut', 'The port is shut.')).toBe('The port is shut{.+}');
    expect(show('a (small) boat', 'a small boat')).toBe('a[(-] small[)-] boat');
    expect(show('He agreed, the envoy said.', 'He agreed, the minister said.')).toBe(
      'He agreed, the [envoy-]{minister+} said.',
    );
  });

  it('starts a pure addition at a phrase where words repeat', () => {
    expect(show('She spoke to the press in Lund', 'She spoke to the crew and to the press in Lund')).toBe(
      'She spoke {to the crew and+} to the press in Lund',
    );
    expect(show('She spoke to the crew and to the press in Lund', 'She spoke to the press in Lund')).toBe(
      'She spoke[to the crew and-] to the press in Lund',
    );
  });

  it('joins changes round a short word that is equal by chance', () => {
    expect(show('Envoys will meet the harbour board today', 'Envoys have seen the town council today')).toBe(
      'Envoys [will meet the harbour board-]{have seen the town council+} today',
    );
  });

  it('keeps a short word between small changes, and every number', () => {
    expect(show('He left the port', 'She left the town')).toBe('[He-]{She+} left the [port-]{town+}');
    expect(show('Some men bought 12 old boats', 'Two women sold 12 new ships')).toContain('} 12 [');
  });

  it.each([
    ['', ''],
    ['', 'new'],
    ['old', ''],
    [' ', '\n'],
    ['…', '!'],
    ['船が出た', '船は出た'],
  ])('takes anything: %j | %j', (a, b) => {
    const changes = diffWords(a, b);
    expect(changes.map((change) => b.slice(change.b.start, change.b.end)).join('')).toBe(b);
  });

  it('compares scripts without spaces by the character', () =>
    expect(show('船が出た', '船は出た')).toBe('船[が-]{は+}出た'));

  it('gives no change for equal texts', () => {
    expect(diffWords('', '')).toEqual([]);
    expect(diffWords('a b', 'a b')).toEqual([{ kind: 'same', a: { start: 0, end: 3 }, b: { start: 0, end: 3 } }]);
  });

  it('takes more distinct words than there are code units', () => {
    const words = Array.from({ length: 70_000 }, (_, i) => `w${i}`);
    const changed = words.map((word, i) => (i % 1000 === 7 ? `x${i}` : word));
    const changes = diffWords(words.join(' '), changed.join(' '));
    expect(changes.filter((change) => change.kind === 'added')).toHaveLength(70);
  });

  it.each([
    ['nothing in common', 'a ', 'b '],
    ['marks only', '(', ')'],
    ['shuffled', 'a b c ', 'c a b '],
  ])('ends soon for huge input: %s', (_, a, b) => {
    const start = performance.now();
    const changes = diffWords(a.repeat(100_000), b.repeat(100_000));
    expect(changes.at(-1)?.b.end).toBe(b.length * 100_000);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
