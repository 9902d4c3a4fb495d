import { describe, expect, it } from 'vitest';
import type { NameDraft } from '../../../../src/analysis/entity/nameDraft';
import { writtenName } from '../../../../src/analysis/entity/nameDraft';
import { splitName } from '../../../../src/analysis/entity/splitNames';
import type { NameType } from '../../../../src/analysis/model';
import { tokenize } from '../../../../src/analysis/token/tokenize';

/** What becomes of a name that was taken for one. */
function split(name: string, type: NameType, confidence = 0.5, known: readonly string[] = []): string[] {
  const tokens = tokenize(name);
  const draft: NameDraft = { first: 0, last: tokens.length - 1, type, confidence, reason: 'told' };
  return splitName(draft, tokens, new Set(known)).map(
    ({ first, last, type: own }) => `${writtenName(tokens, first, last)} ${own}`,
  );
}

describe('splitName', () => {
  it.each<[string, NameType, string[]]>([
    ['Brill Bank and Bank of Vann', 'organization', ['Brill Bank organization', 'Bank of Vann organization']],
    ['Panthers and Otters', 'organization', ['Panthers organization', 'Otters organization']],
    ['Roads and Bridges Commission', 'organization', ['Roads and Bridges Commission organization']],
    ['Roads Council and Bridges Commission', 'organization', ['Roads Council organization', 'Bridges Commission organization']], // prettier-ignore
    ['Bureau of Roads and Bridges', 'organization', ['Bureau of Roads and Bridges organization']],
    ['Eastern and Northern Vann', 'place', ['Eastern and Northern Vann place']],
    ['North and South', 'place', ['North place', 'South place']],
    ['Crime and Punishment', 'work', ['Crime and Punishment work']],
    ['Democratic and Republican', 'organization', ['Democratic norp', 'Republican norp']],
    ['Republican on the Vann Oversight Committee', 'organization', ['Republican norp', 'the Vann Oversight Committee organization']], // prettier-ignore
    ['Vann Council in Oldby', 'organization', ['Vann Council organization', 'Oldby place']],
    ['Doctors in Training', 'work', ['Doctors in Training work']],
    ['Anna Bell for the Courier', 'organization', ['Anna Bell person', 'the Courier organization']],
    ['Vann Centre for Oldby Studies', 'organization', ['Vann Centre for Oldby Studies organization']],
    ['Anna Bell Anna Bell', 'person', ['Anna Bell person', 'Anna Bell person']],
    ['Danish Anna Bell', 'person', ['Danish norp', 'Anna Bell person']],
    ['German Bell', 'person', ['German Bell person']],
  ])('%s (%s)', (name, type, expected) => expect(split(name, type)).toEqual(expected));

  it('leaves names that the tagger is sure of', () => {
    expect(split('Brill Bank and Bank of Vann', 'organization', 0.9)).toHaveLength(1);
    expect(split('Vann Council in Oldby', 'organization', 0.9)).toHaveLength(1);
  });

  it('parts people by a hyphen whom the text names apart', () => {
    expect(split('Bell-Odum', 'person', 0.9, ['Bell', 'Odum'])).toEqual(['Bell person', 'Odum person']);
    expect(split('Bell-Odum', 'person', 0.9, ['Bell'])).toEqual(['Bell-Odum person']);
    expect(split('Bell-Odum', 'organization', 0.9, ['Bell', 'Odum'])).toEqual(['Bell-Odum organization']);
  });
});
