import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../src/analysis/claim/findClaims';
import { findAttributions } from '../../src/analysis/quote/findAttributions';
import { findQuotes } from '../../src/analysis/quote/findQuotes';
import { readText } from '../unit/analysis/readText';

/** Text out of the words and marks that the passes look at, in any order. */
const newsText = fc
  .array(
    fc.constantFrom(
      'the guild', 'Anna Orr', 'she', 'said', 'told', 'that', 'rents', 'rose', 'may', 'rise', 'and', 'but', 'who', 'met', 'amid',
      'rain', ',', ':', ';', '–', '(', ')', '“', '”', '"', '‘', '’', '.', '…', '\n', '\n\n', 'according to', 'reportedly', 'if',
      'since', 'taking', 'office', 'to', 'discuss', 'on Monday', 'her', 'remark', 'first', 'call', '🙂',
    ), // prettier-ignore
    { maxLength: 60 },
  )
  .map((parts) => parts.join(' '));

describe('quotations, attributions and claims of any text', () => {
  it('have spans inside the text, in order, and are the same on every run', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const { reading, entities } = readText(text, { 'Anna Orr': 'person' });
        const quotes = findQuotes(reading, entities);
        const attributions = findAttributions(reading, entities, quotes);
        const document = { ...reading, entities, dates: [], quantities: [], quotes, attributions };
        const claims = findClaims(document);
        for (const span of [...quotes, ...attributions, ...claims]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.confidence).toBeGreaterThan(0);
          expect(span.reason).not.toBe('');
        }
        for (const [i, claim] of claims.entries()) {
          expect(claim.start).toBeGreaterThanOrEqual(claims[i - 1]?.start ?? 0);
          const sentence = reading.sentences.find((s) => s.start <= claim.start && s.end >= claim.end);
          expect(sentence).toBeDefined();
        }
        for (const [i, quote] of quotes.entries()) expect(quote.start).toBeGreaterThanOrEqual(quotes[i - 1]?.end ?? 0);
        expect(findClaims(document)).toEqual(claims);
      }),
      { numRuns: 300 },
    );
  });
});
