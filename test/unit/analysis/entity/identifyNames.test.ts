import { describe, expect, it } from 'vitest';
import { identifyNames } from '../../../../src/analysis/entity/identifyNames';
import type { NameDraft } from '../../../../src/analysis/entity/nameDraft';
import { tokenize } from '../../../../src/analysis/token/tokenize';

/** Ids of the persons of a text, in order; the names are told, longest first. */
function idsIn(text: string, ...names: readonly string[]): string[] {
  const tokens = tokenize(text);
  const drafts: NameDraft[] = [];
  for (const match of text.matchAll(new RegExp(names.join('|'), 'gu'))) {
    const first = tokens.findIndex(({ start }) => start === match.index);
    const last = tokens.findIndex(({ end }) => end === match.index + match[0].length);
    drafts.push({ first, last, type: 'person', confidence: 1, reason: 'told' });
  }
  return identifyNames(text, tokens, drafts).map(({ mention }) => mention.id);
}

describe('identifyNames', () => {
  it('takes a surname for the one who has been named in full, or will be soon', () => {
    const text = 'Odum resigns\n\nLia Odum resigned on Friday. Odum said she was tired. Odum left. Odum is 54.';
    expect(new Set(idsIn(text, 'Lia Odum', 'Odum'))).toEqual(new Set(['lia-odum']));
  });

  it('takes it for somebody else where it stands again and again before a namesake is named once', () => {
    const text =
      'Odum resigns\n\nPresident Odum resigned. Odum said he was tired. Odum left with his daughter, Lia Odum.';
    expect(idsIn(text, 'Lia Odum', 'Odum')).toEqual(['odum', 'odum', 'odum', 'odum', 'lia-odum']);
  });

  it('takes it for somebody else beside a namesake', () => {
    expect(idsIn('President Odum and Lia Odum opened it. Odum left.', 'Lia Odum', 'Odum')).toEqual([
      'odum',
      'lia-odum',
      'odum',
    ]);
  });

  it('stays with a namesake who is named in full as often as not', () => {
    const text = 'Odum, Odum, Odum. Lia Odum said so. Lia Odum left.';
    expect(new Set(idsIn(text, 'Lia Odum', 'Odum'))).toEqual(new Set(['lia-odum']));
  });
});
