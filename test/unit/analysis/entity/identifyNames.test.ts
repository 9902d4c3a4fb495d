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

  it('keeps to somebody who has an office, however late the text names them in full', () => {
    const text =
      'Odum resigns\n\nOdum resigned. Odum was tired. Odum left. Aides of Prime Minister Lia Odum agreed. Odum slept.';
    expect(new Set(idsIn(text, 'Lia Odum', 'Odum'))).toEqual(new Set(['lia-odum']));
  });

  it('keeps to a man who is named in full late, but not to a woman or to one of the family', () => {
    const text = (name: string, kin = ''): string =>
      `Odum resigns\n\nOdum resigned. Odum was tired. Odum left. It was a day for ${name}${kin}. Odum slept.`;
    expect(new Set(idsIn(text('Peter Odum'), 'Peter Odum', 'Odum'))).toEqual(new Set(['peter-odum']));
    expect(new Set(idsIn(text('Barbara Odum'), 'Barbara Odum', 'Odum'))).toEqual(new Set(['odum', 'barbara-odum']));
    const brother = text('Peter Odum', ', the younger brother');
    expect(new Set(idsIn(brother, 'Peter Odum', 'Odum'))).toEqual(new Set(['odum', 'peter-odum']));
  });

  it('takes a surname for the one whom the text has introduced, not for a namesake who comes later', () => {
    const text = 'Tom Odum wrote the plan. Odum likes it. Lia Odum does not. Odum shrugs.';
    expect(idsIn(text, 'Tom Odum', 'Lia Odum', 'Odum')).toEqual(['tom-odum', 'tom-odum', 'lia-odum', 'tom-odum']);
  });

  it('tells a couple apart by their honorifics', () => {
    const text = 'Peter Odum and Barbara Odum came. Mr. Odum sat down. Mrs. Odum spoke.';
    expect(idsIn(text, 'Peter Odum', 'Barbara Odum', 'Odum')).toEqual([
      'peter-odum',
      'barbara-odum',
      'peter-odum',
      'barbara-odum',
    ]);
  });

  it('takes a word that is the surname of one and the given name of another for the surname', () => {
    const text = 'Kim spoke. Kim smiled. Kim waved. Kim left. Kim ate. Reporting by Kim Odum.';
    expect(idsIn(text, 'Kim Odum', 'Kim')).toEqual(['kim', 'kim', 'kim', 'kim', 'kim', 'kim-odum']);
  });

  it('knows father and son apart', () => {
    const text = 'Peter Odum and Peter Odum Jr. met. Odum spoke. Odum Jr. was silent.';
    expect(idsIn(text, 'Peter Odum Jr.', 'Peter Odum', 'Odum Jr.', 'Odum')).toEqual([
      'peter-odum',
      'peter-odum-jr',
      'peter-odum',
      'peter-odum-jr',
    ]);
  });
});
