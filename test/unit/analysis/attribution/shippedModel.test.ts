import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../../src/analysis/analyzeDocument';

const read = (name: string): Uint8Array => readFileSync(new URL(`../../../../media/models/${name}`, import.meta.url));

describe('the shipped attribution model', () => {
  const attributions = read('attributions.bin');
  const names = read('names.bin');
  const analyze = createAnalyzer({ names, attributions });
  const byRules = createAnalyzer({ names });
  const found = (text: string): string[] =>
    analyze(text).attributions.map(({ source, cue, content }) =>
      [source, cue, content].map((span) => (span ? text.slice(span.start, span.end) : '-')).join(' | '),
    );

  it('stays below its size limit', () => {
    expect(attributions.length).toBeLessThan(500_000);
  });

  it.each([
    ['The harbour guild said on Friday that rents had doubled.', 'The harbour guild | said | that rents had doubled'],
    ['“The bridge is safe,” Odrun Velk told reporters.', 'Odrun Velk | told | “The bridge is safe,”'],
    [
      'A new poll shows that voters in Larkholm want the bridge.',
      'A new poll | shows | that voters in Larkholm want the bridge',
    ],
  ])('reads %s', (text, attribution) => {
    expect(found(`The town of Larkholm has a bridge.\n\n${text}\n`)).toContain(attribution);
  });

  it('finds nothing where nobody says anything', () => {
    expect(found('Rain fell on Larkholm all night. The bridge is two miles long.')).toEqual([]);
  });

  it('leaves the claims as the rules cut them', () => {
    const text =
      'A new poll shows that voters want the bridge. The guild said rents had doubled. Velk denied it on Friday.';
    expect(analyze(text).claims).toEqual(byRules(text).claims);
  });
});
