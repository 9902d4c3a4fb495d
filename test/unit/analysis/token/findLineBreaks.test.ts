import { expect, it } from 'vitest';
import { findLineBreaks } from '../../../../src/analysis/token/findLineBreaks';

it.each([
  ['one line', 'The bridge is shut', [18]],
  ['paragraphs', 'Shut\n\nThe bridge', [4, 16]],
  ['items in lower case', 'milk\neggs', [4, 9]],
  ['a sentence that runs on', 'The mayor said the\nbridge is safe.', [34]],
  ['a line that ends with a stop', 'The mayor has left us.\nshe said so.', [22, 35]],
  ['Windows line ends', 'a b c.\r\nd e f.', [6, 14]],
  ['no text', '\n\n', []],
])('%s', (_, text, breaks) => {
  expect(findLineBreaks(text)).toEqual(breaks);
});
