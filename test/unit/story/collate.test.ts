import { describe, expect, it } from 'vitest';
import { collate } from '../../../src/story/collate';

/** One line a wording, columns parted by `|`, `-` where it has nothing. */
function show(...texts: string[]): string[] {
  const columns = collate(texts);
  return texts.map((text, row) =>
    columns
      .map(({ cells }) => {
        const cell = cells[row];
        return cell ? text.slice(cell.start, cell.end) : '-';
      })
      .join(' | '),
  );
}

describe('collate', () => {
  it('puts common words in common columns and variants side by side', () => {
    expect(show('The ferry sank on Monday', 'The ferry went down on Monday', 'A ferry sank')).toEqual([
      'The | ferry | sank | - | on Monday',
      'The | ferry | went | down | on Monday',
      'A | ferry | sank | - | -',
    ]);
  });

  it('puts the forms of one word in one column, as two readings', () => {
    expect(show('The port has not confirmed the call', 'The port has yet to formally confirm the call')).toEqual([
      'The port has | not | - | confirmed | the call',
      'The port has | yet | to formally | confirm | the call',
    ]);
    expect(show('in May 2031 she went', 'into port in 2032')).toEqual([
      '- | in | May | 2031 she went',
      'into port | in | 2032 | -',
    ]);
  });

  it('joins what all agree on into one column', () => {
    const [column, ...rest] = collate(['Six people were hurt', 'six people were hurt']);
    expect(rest).toEqual([]);
    expect(column).toMatchObject({ isAgreed: true, cells: [{ reading: 0 }, { reading: 0 }] });
  });

  it('numbers the readings of a column', () => {
    const readings = collate(['a red boat', 'a blue boat', 'a red boat', 'a boat']).map(({ cells }) =>
      cells.map((cell) => cell?.reading),
    );
    expect(readings).toEqual([
      [0, 0, 0, 0],
      [0, 1, 0, undefined],
      [0, 0, 0, 0],
    ]);
  });

  it('aligns a late wording with the one it agrees with', () => {
    expect(show('The mill burned', 'Fire took the old mill', 'The old mill')).toEqual([
      '- | The | - | mill | burned',
      'Fire took | the | old | mill | -',
      '- | The | old | mill | -',
    ]);
  });

  it('gives marks to the word they lean on', () => {
    expect(show('He said (the port) is “shut”.', 'He wrote (the port) is “open”!')).toEqual([
      'He | said | (the port) is | “shut”.',
      'He | wrote | (the port) is | “open”!',
    ]);
    expect(show('— he said', 'he said')).toEqual(['— he said', 'he said']);
  });

  it('takes no text, empty texts, marks only and one text', () => {
    expect(collate([])).toEqual([]);
    expect(collate(['', ''])).toEqual([]);
    expect(collate(['…', '!'])).toEqual([]);
    expect(show('one text')).toEqual(['one text']);
    expect(show('one', '')).toEqual(['one', '-']);
  });

  it('keeps every word of every text, in order', () => {
    const texts = ['a b a c a d', 'd c b a', 'a a a b', 'x y z', 'b'];
    expect(
      show(...texts).map((line) =>
        line
          .replaceAll(/ \| |-/g, ' ')
          .trim()
          .split(/ +/),
      ),
    ).toEqual(texts.map((text) => text.split(' ')));
  });

  it('ends soon for huge wordings', () => {
    const start = performance.now();
    const long = Array.from({ length: 20_000 }, (_, i) => `w${i % 977}`).join(' ');
    expect(collate([long, `${long} end`, '('.repeat(100_000)])).toHaveLength(2);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
