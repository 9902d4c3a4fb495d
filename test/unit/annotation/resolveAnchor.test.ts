import { describe, expect, it } from 'vitest';
import { createAnchorer } from '../../../src/annotation/resolveAnchor';

/** Where `quote`, described in `before`, stands in `after`: the text and how it was found. */
function move(before: string, quote: string, after: string, occurrence = 0): [string, string] | undefined {
  let start = before.indexOf(quote);
  for (let i = 0; i < occurrence; i++) start = before.indexOf(quote, start + 1);
  const anchor = createAnchorer(before).describe({ start, end: start + quote.length });
  const place = createAnchorer(after).resolve(anchor);
  return place && [after.slice(place.start, place.end), place.by];
}

const story = 'The ferry left Port Ellory at dawn. By noon six deckhands had been hurt on the quay. Nobody drowned.';

describe('an anchor', () => {
  it('is found where it was', () => {
    expect(move(story, 'six deckhands', story)).toEqual(['six deckhands', 'position']);
  });
  it('describes itself with 32 characters on each side, in code points and with LF', () => {
    const text = `😀\r\n${'x'.repeat(40)}QUOTE${'y'.repeat(40)}`;
    const at = text.indexOf('QUOTE');
    expect(createAnchorer(text).describe({ start: at, end: at + 5 })).toEqual({
      exact: 'QUOTE',
      prefix: 'x'.repeat(32),
      suffix: 'y'.repeat(32),
      position: { start: 42, end: 47 },
    });
  });
  it('holds no half of a pair', () => {
    const text = `${'😀'.repeat(20)}QUOTE${'😀'.repeat(20)}`;
    const { prefix, suffix } = createAnchorer(`a${text}a`).describe({ start: 41, end: 46 });
    expect(prefix + suffix).not.toMatch(/\p{Cs}/u);
  });
  it('moves with the only occurrence of its quote', () => {
    expect(move(story, 'six deckhands', `A new lead. ${story}`)).toEqual(['six deckhands', 'quote']);
  });
  it('finds its occurrence among several by the words around it', () => {
    const before = 'On Monday the mayor spoke. The tower fell on Monday at noon.';
    const after = 'Updated. On Monday the mayor spoke at length. The tower fell on Monday at noon.';
    const start = before.lastIndexOf('Monday');
    const place = createAnchorer(after).resolve(createAnchorer(before).describe({ start, end: start + 6 }));
    expect(place).toMatchObject({ start: after.lastIndexOf('Monday'), by: 'context' });
  });
  it('is an orphan where several occurrences are as likely', () => {
    expect(move('He came on Monday.', 'Monday', 'Was it Monday? Or was Monday wrong?')).toBeUndefined();
  });
  it('survives CRLF, a BOM and back', () => {
    const crlf = `\uFEFF${story.replaceAll('. ', '.\r\n')}`;
    const lf = story.replaceAll('. ', '.\n');
    expect(move(lf, 'six deckhands had been hurt', crlf)).toEqual(['six deckhands had been hurt', 'position']);
    expect(move(crlf, 'hurt on the quay.\r\nNobody', lf)).toEqual(['hurt on the quay.\nNobody', 'position']);
  });
  it('of an empty quote is an orphan', () => {
    expect(createAnchorer('abc').resolve({ exact: '', prefix: '', suffix: '' })).toBeUndefined();
  });
});

describe('a quote that was changed', () => {
  const quote = 'six deckhands had been hurt on the quay';
  const change = (from: string, to: string): unknown => move(story, quote, story.replace(from, to));
  it.each([
    ['a word put in', 'been hurt', 'been slightly hurt', 'six deckhands had been slightly hurt on the quay'],
    ['a word left out', 'had been hurt', 'had hurt', 'six deckhands had hurt on the quay'],
    ['a joining word replaced', 'on the quay', 'at the quay', 'six deckhands had been hurt at the quay'],
    ['a slip corrected', 'deckhands', 'deckhnads', 'six deckhnads had been hurt on the quay'],
    ['marks put in', 'hurt on', 'hurt, on', 'six deckhands had been hurt, on the quay'],
  ])('is found after %s', (_, from, to, expected) => {
    expect(change(from, to)).toEqual([expected, 'fuzzy']);
  });
  it.each([
    ['a number', 'six', 'two'],
    ['a number in digits', 'six', '6'],
    ['a negation', 'had been', 'had not been'],
    ['a hedge', 'had been', 'may have been'],
    ['a date', 'hurt on', 'hurt Tuesday on'],
    ['a name', 'the quay', 'the Ellory quay'],
    ['a word of content', 'hurt', 'saved'],
    ['its opposite', 'hurt', 'unhurt'],
    ['its last word', 'quay', 'deck'],
  ])('is an orphan after a change of %s', (_, from, to) => {
    expect(change(from, to)).toBeUndefined();
  });
  it('never moves onto a like statement about something else', () => {
    const before = 'The mill burned. The fire killed six workers at the old mill on Tuesday, the town said.';
    const after = 'The works flooded. The flood killed two workers at the old mill on Monday, the town said.';
    expect(move(before, 'killed six workers at the old mill on Tuesday', after)).toBeUndefined();
  });
  it('is an orphan where another place is nearly as like', () => {
    const after =
      'Once six deckhands had been badly hurt on the quay. Later six deckhands had been lightly hurt on the quay.';
    expect(move(story, quote, after)).toBeUndefined();
  });
  it('is an orphan when it is too short to be sure', () => {
    expect(move(story, 'left Port Ellory', story.replace('left', 'then left in'))).toEqual(undefined);
  });
});

describe('the edges of a quote', () => {
  const row = (quote: string): string => `On the quay lay ${quote} that night.`;
  it.each([
    ['6 boats', '16 boats'],
    ['200 boats', '1,200 boats'],
    ['1 million litres', '1.1 million litres'],
    ['5 degrees', '-5 degrees'],
    ['5 million', '$5 million'],
    ['number 5', 'number 5.5'],
    ['number 5', 'number 50'],
    ['only 5', 'only 5%'],
    ['the six', 'the sixty'],
    ['violent crowds', 'non-violent crowds'],
    ['they can', 'they can’t'],
    ['Mara Quill', 'Mara Quilling'],
    ['Anna', 'Joanna'],
  ])('%s is not found in %s', (quote, other) => {
    expect(move(row(quote), quote, row(other))).toBeUndefined();
    expect(move(row(quote), quote, `${row(other)} Later: ${row(quote)}`)?.[0]).toBe(quote);
  });
  it.each([
    ['Mara Quill', 'Mara Quill’s boat'],
    ['6 boats', '“6 boats”'],
    ['number 5', 'number 5, perhaps'],
    ['number 5', 'number 5.'],
    ['boats', '6 boats'],
    ['the six', '(the six)'],
  ])('%s is found in %s', (quote, other) => {
    expect(move(row(quote), quote, row(other))?.[0]).toBe(quote);
  });
  it('may lie inside a word, where they did', () => {
    expect(move(row('sixty'), 'six', `Then. ${row('sixty')}`)).toEqual(['six', 'quote']);
  });
});

describe('cost', () => {
  it('stays small in a large text', () => {
    const text = Array.from({ length: 20_000 }, (_, i) => `Item ${i} was on the quay and then it was not.`).join(' ');
    const anchorer = createAnchorer(text);
    const started = performance.now();
    for (let i = 0; i < 50; i++) {
      anchorer.resolve({ exact: `Somebody else was on the long quay and then ${i} it was`, prefix: 'a', suffix: 'b' });
    }
    anchorer.resolve({ exact: 'a'.repeat(50_000), prefix: '', suffix: '' });
    expect(performance.now() - started).toBeLessThan(60_000);
  }, 60_000);
});
