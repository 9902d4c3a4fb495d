import { describe, expect, it } from 'vitest';
import type { Region } from '../../../../src/analysis/model';
import { splitSentences } from '../../../../src/analysis/token/splitSentences';
import { tokenize } from '../../../../src/analysis/token/tokenize';

const split = (text: string, regions: Region[] = [{ start: 0, end: text.length, kind: 'body' }]): string[] =>
  splitSentences(text, regions, tokenize(text)).map((s) => text.slice(s.start, s.end));

describe('splitSentences', () => {
  it.each([
    ['plain stops', ['The bridge is shut.', 'Is it safe?', 'Nobody knows!', 'Wait.']],
    ['titles and initials', ['Mr. Lark met Gen. Ida M. Orrin in St. Arden.', 'They spoke.']],
    ['a country in front of a noun', ['She joined the U.S. Army in May.', 'It rained.']],
    ['a country at the end', ['He lives in the U.S.', 'The state is large.']],
    ['a hyphenated country', ['The Arden-U.S. alliance holds.', 'It is old.']],
    [
      'a company inside and at the end',
      ['Orrin Co. Chairman Lark left Lark Inc. in June.', 'He joined Orrin Corp.', 'It grew.'],
    ],
    ['clock times', ['At 6 a.m. Mr. Lark woke up.', 'He left at 7 p.m.', 'Ms. Orrin stayed.']],
    [
      'days and zones behind clock times',
      [
        'It left at 11:55 p.m. Sunday, ten minutes late.',
        'It came at 5 p.m. EST and stayed.',
        'It left at 9 a.m. East Orrin time.',
      ],
    ],
    ['months and numbers', ['On Sept. 3 room No. 5 burned.', 'See p. 12.', 'Pay $5.50.', 'He paid.']],
    ['a middle initial I', ['It was you and I.', 'We met Ida I. Lark there.']],
    ['quotation marks behind the stop', ['“The bridge is safe.”', 'He left.', '"It is," she said.', 'He “laughed.”']],
    ['a question inside a sentence', ['“Is it safe?” Lark asked.', '“Is it safe?” the mayor said.', 'It is.']],
    ['brackets', ['He sang (badly).', '(She had left.)', 'They sat (He was late.) in a row.']],
    ['dots', ['He paused ... and went on.', 'Then nothing...', 'She left.', 'A gap . . . I mean this.']],
    ['notes', ['He came in 1904. [2]', 'He died young. 4', 'Even so he sang.', '20 people came.']],
    ['a speaker who begins anew', ['So we need a —', 'Do you see it?', 'The bridge — It, a film — is old.']],
    ['a speaker who is interrupted', ['Did you lock —', 'Yes.', 'I wore it – It was a gift – on Monday.']],
    [
      'the label of a figure',
      ['Figure 2.4', 'Barges wait at the lock.', 'Figure 2 shows more.', 'See Figure 3 Part A.'],
    ],
    ['marks of more than one kind', ['What?!', 'No!!', 'Yes.']],
    ['a name with a mark', ['She works at Hurrah! in Arden.', 'He does not.']],
  ])('%s', (_, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('splits where no space stands, but not inside names and numbers', () => {
    expect(split('The town slept.Today it woke.')).toEqual(['The town slept.', 'Today it woke.']);
    expect(split('See arden.example for 3.5 or v1.Z now.')).toHaveLength(1);
  });

  it('splits list items without stops by their numbers', () => {
    expect(split('1.) The first 2.) The second')).toEqual(['1.) The first', '2.) The second']);
    expect(split('a. The first b. The second c. The third')).toEqual(['a. The first', 'b. The second', 'c. The third']);
    expect(split('• Bridge shut • Road open')).toEqual(['• Bridge shut', '• Road open']);
    expect(split('For task 1. above she paid and for 2. above she did not.')).toHaveLength(1);
  });

  it('takes line breaks for ends, but not inside a wrapped paragraph', () => {
    expect(split('Bridge shut\n\nThe bridge is shut\r\n\r\nNobody knows why')).toEqual([
      'Bridge shut',
      'The bridge is shut',
      'Nobody knows why',
    ]);
    expect(split('milk\nbread, butter\neggs')).toEqual(['milk', 'bread, butter', 'eggs']);
    expect(split('She had left the \ntown by then.')).toHaveLength(1);
    const wrapped = [
      'The mayor of Arden said on Tuesday that the',
      'bridge over the Orrin, which opened in 1931,',
      'Lark Street and the old market would be shut',
      'until spring. Nobody was hurt.',
    ];
    expect(split(wrapped.join('\n'))).toEqual([
      'The mayor of Arden said on Tuesday that the\nbridge over the Orrin, which opened in 1931,\nLark Street and the old market would be shut\nuntil spring.',
      'Nobody was hurt.',
    ]);
  });

  it('never crosses a region and never covers white space at its ends', () => {
    const text = 'ARDEN —  The bridge is shut. ';
    const regions: Region[] = [
      { start: 0, end: 8, kind: 'dateline' },
      { start: 8, end: text.length, kind: 'body' },
    ];
    expect(split(text, regions)).toEqual(['ARDEN —', 'The bridge is shut.']);
  });

  it('leaves the marks of Markdown out', () => {
    expect(split('## Bridge shut')).toEqual(['Bridge shut']);
    expect(split('**Bridge shut**')).toEqual(['Bridge shut']);
    expect(split('> **It is shut.** *He left.* She stayed.')).toEqual(['It is shut.', 'He left.', 'She stayed.']);
    expect(split('* milk')).toEqual(['* milk']);
    expect(split('#1 of the list')).toEqual(['#1 of the list']);
    expect(split('***')).toEqual([]);
  });

  it('leaves a headline with a dash whole', () => {
    expect(split('Cracks found in bridge — What we know')).toHaveLength(1);
  });

  it('finds none where there are no tokens', () => {
    expect(split('')).toEqual([]);
    expect(split(' \n\u0000 ')).toEqual([]);
  });
});
