import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../../src/annotation/annotationsOf';
import { storeAnnotation } from '../../../src/annotation/attachAnnotations';
import type { Annotation } from '../../../src/annotation/model';
import { createAnchorer } from '../../../src/annotation/resolveAnchor';
import {
  annotationsAt, attachTo, creatorNamed, makeValue, markSpan, nameDecider, parseQuantity, printQuantity, removal, setNote, setSpan, setValue, suggestionsOf,
} from '../../../src/workspace/handEdits'; // prettier-ignore
import { timexType } from '../../../src/workspace/timexValue';
import { findMentions, moveEdge, trimSpan, wordAt } from '../../../src/workspace/wordEdge';
import { analyseText } from './memoryPorts';

const ANNA = creatorNamed('anna');
const NOW = '2031-05-02T00:00:00.000Z';
const TEXT = 'Mara met Quill.';
const ALL = annotationsOf(analyseText(TEXT));
const document = { text: TEXT, annotations: ALL };

function first(kind: Annotation['kind']): Annotation {
  const found = ALL.find((item) => item.kind === kind);
  if (!found) throw new Error(kind);
  return found;
}

describe('a TIMEX3 value', () => {
  it.each([
    ['2031', 'date'], ['2031-05', 'date'], ['2031-05-02', 'date'], ['2031-W07', 'date'], ['2031-W07-WE', 'date'],
    ['2031-SP', 'date'], ['2031-Q2', 'date'], ['203X', 'date'], ['PAST_REF', 'date'], ['2031-05-02/2031-05-04', 'date'],
    ['2031-05-02T14:30', 'time'], ['2031-05-02TMO', 'time'], ['T09', 'time'], ['PT25M', 'duration'], ['P3D', 'duration'],
    ['PXY', 'duration'], ['XXXX-WXX-5', 'set'],
  ])('%s is a %s', (value, type) => expect(timexType(value)).toBe(type)); // prettier-ignore

  it.each(['', 'Friday', '2031-02-30', '2031-13', '2031-02-30T10:00', 'P', 'PT', '2031-05-02/', 'a/b/c', '2031-W54', '9'.repeat(99)])(
    '%s is none', (value) => expect(timexType(value)).toBeUndefined(),
  ); // prettier-ignore
});

describe('what stands at an offset', () => {
  const quotesAt = (offset: number, kind?: Annotation['kind'], items = ALL): string[] =>
    annotationsAt(items, offset, kind).map((item) => `${item.kind} ${TEXT.slice(item.start, item.end)}`);

  it('is the shortest first, also behind its last letter, and only of the kind asked for', () => {
    expect(quotesAt(0)).toEqual(['entity Mara', 'claim Mara met Quill']);
    expect(quotesAt(4)).toEqual(['entity Mara', 'claim Mara met Quill']);
    expect(quotesAt(5)).toEqual(['claim Mara met Quill']);
    expect(quotesAt(0, 'claim')).toEqual(['claim Mara met Quill']);
    expect(quotesAt(TEXT.length)).toEqual([]);
  });

  it('is a name before a claim of the same words, and nothing that was rejected', () => {
    const claim = first('claim');
    const name: Annotation = { ...first('entity'), id: '#long', start: claim.start, end: claim.end };
    expect(quotesAt(5, undefined, [claim, name])).toEqual(['entity Mara met Quill', 'claim Mara met Quill']);
    expect(quotesAt(5, undefined, [claim, { ...name, status: 'rejected' }])).toEqual(['claim Mara met Quill']);
  });
});

describe('who decided', () => {
  const decided = { ...first('entity'), status: 'accepted' } as const;

  it('is named beside who made it, and only there', () => {
    expect(nameDecider(decided, ANNA)).toEqual({ ...decided, decidedBy: ANNA });
    const own = { ...decided, creator: ANNA };
    expect(nameDecider(own, ANNA)).toBe(own);
    expect(nameDecider(first('entity'), ANNA)).toBe(first('entity'));
  });

  it('is the last one who did', () => {
    const byBen = nameDecider(decided, creatorNamed('ben'));
    expect(nameDecider(byBen, ANNA).decidedBy).toEqual(ANNA);
    expect(nameDecider({ ...byBen, creator: ANNA }, ANNA)).toEqual({ ...decided, creator: ANNA });
  });
});

describe('an edge moved by a word', () => {
  const move = (marked: string, edge: 'start' | 'end', direction: 1 | -1): string | undefined => {
    const start = marked.indexOf('[');
    const text = marked.replace('[', '').replace(']', '');
    const span = moveEdge(text, { start, end: marked.indexOf(']') - 1 }, edge, direction);
    return span && `${text.slice(0, span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end)}`;
  };
  it.each([
    ['[Mara] Quill spoke', 'end', 1, '[Mara Quill] spoke'],
    ['[Mara Quill] spoke', 'end', -1, '[Mara] Quill spoke'],
    ['[Mara, Quill] spoke', 'start', 1, 'Mara, [Quill] spoke'],
    ['Mara [Quill] spoke', 'start', -1, '[Mara Quill] spoke'],
    ['[Ma]ra spoke', 'end', 1, '[Mara] spoke'],
    ['[Zoë] Çelik-d’Or left', 'end', 1, '[Zoë Çelik-d’Or] left'],
    ['[Mara]', 'end', -1, undefined],
    ['[Mara]', 'start', 1, undefined],
    ['[Mara].\nQuill', 'end', 1, undefined],
    ['Mara.\n[Quill]', 'start', -1, undefined],
    ['[Mara]', 'end', 1, undefined],
  ] as const)('%s %s %i', (marked, edge, direction, expected) => expect(move(marked, edge, direction)).toBe(expected));

  it('a selection loses its blanks; nothing but blanks is no selection', () => {
    expect(trimSpan('a Mara b', { start: 1, end: 7 })).toEqual({ start: 2, end: 6 });
    expect(trimSpan('a   b', { start: 1, end: 4 })).toBeUndefined();
  });

  it.each([
    ['Mara |Quill spoke', 'Quill'],
    ['Mara Qui|ll spoke', 'Quill'],
    ['Mara Quill| spoke', 'Quill'],
    ['the O’Ne|ill-Vega deal', 'O’Neill-Vega'],
    ['|Øre 😀', 'Øre'],
    ['a, | b', undefined],
    ['|', undefined],
  ])('the word at the caret of %j is %j', (marked, word) => {
    const text = marked.replace('|', '');
    const span = wordAt(text, marked.indexOf('|'));
    expect(span && text.slice(span.start, span.end)).toBe(word);
  });

  it('finds a name as whole words', () => {
    const text = 'Quill, Quilling, Quill’s and Anna-Quill; quill. Quill';
    expect(findMentions(text, 'Quill').map(({ start }) => start)).toEqual([0, 17, 48]);
    expect(findMentions(text, '')).toEqual([]);
  });
});

describe('an annotation by hand', () => {
  it('is the reader’s, with an id that nothing else has', () => {
    const value = makeValue('date', 'met', '2031-05-02');
    if (!value) throw new Error('no value');
    const made = markSpan({ start: 5, end: 8 }, value, document, ANNA, NOW);
    expect(made).toMatchObject({ status: 'accepted', creator: { type: 'Person' }, value: '2031-05-02', type: 'date' });
    expect(ALL.map(({ id }) => id)).not.toContain(made.id);
    const again = markSpan({ start: 5, end: 7 }, value, { text: TEXT, annotations: [...ALL, made] }, ANNA, NOW);
    expect(again.id).not.toBe(made.id);
  });

  it('on what is marked already changes that, and keeps id and note', () => {
    const mara = { ...first('entity'), note: 'see p. 4' };
    const value = makeValue('place', 'Mara', '');
    if (!value) throw new Error('no value');
    const made = markSpan(mara, value, { text: TEXT, annotations: [mara] }, ANNA, NOW);
    expect(made).toMatchObject({ id: mara.id, note: 'see p. 4', type: 'place', status: 'edited' });
  });

  it('of a name that is known belongs to the same entity', () => {
    expect(makeValue('person', 'Quill', '', ALL)).toMatchObject({ entity: 'quill', name: 'Quill' });
    expect(makeValue('organization', 'Harbour  Board', '')).toMatchObject({
      entity: 'harbour-board',
      name: 'Harbour Board',
    });
  });

  it.each(['date', 'quantity'] as const)('a %s that can’t be read is none', (kind) => {
    expect(makeValue(kind, 'x', 'nonsense')).toBeUndefined();
  });

  it('reads quantities as it prints them', () => {
    expect(parseQuantity('about 1,200 boats')).toEqual({
      kind: 'quantity',
      value: 1200,
      unit: 'boats',
      comparator: 'about',
    });
    for (const typed of ['6 boats', 'over 2.5 %', '-3 degrees']) {
      const parsed = parseQuantity(typed);
      expect(parsed && printQuantity(parsed)).toBe(typed);
    }
    for (const bad of ['', 'boats', '6', 'six boats']) expect(parseQuantity(bad)).toBeUndefined();
  });
});

describe('a change', () => {
  it('of edges or value makes a finding the reader’s own word', () => {
    const mara = first('entity');
    expect(setSpan(mara, { start: 0, end: 8 }, NOW)).toMatchObject({ id: mara.id, end: 8, status: 'edited' });
    expect(setValue(mara, { kind: 'claim', certainty: 'denied' }, NOW)).toMatchObject({
      status: 'edited',
      modified: NOW,
    });
  });

  it('of the note alone decides nothing; an empty one takes it away', () => {
    const noted = setNote(first('claim'), ' odd ', NOW);
    expect(noted).toMatchObject({ note: 'odd', status: 'suggested' });
    expect(setNote(noted, '  ', NOW)).not.toHaveProperty('note');
  });

  it('delete rejects what the program found and drops what the reader made', () => {
    const mara = first('entity');
    expect(removal(mara, NOW)).toMatchObject({ status: 'rejected' });
    expect(removal({ ...mara, creator: { type: 'Person', name: 'Reader' } }, NOW)).toBeUndefined();
  });

  it('attaches an orphan under its own id', () => {
    const rest = storeAnnotation(first('entity'), createAnchorer(TEXT));
    expect(attachTo(rest, { start: 9, end: 14 }, NOW)).toMatchObject({ id: rest.id, start: 9, status: 'accepted' });
  });
});

describe('suggestions of a kind', () => {
  it('are those that nobody decided on, from a confidence up', () => {
    expect(suggestionsOf(ALL, 'entity').length).toBe(2);
    expect(suggestionsOf(ALL, 'all').length).toBe(ALL.length);
    expect(suggestionsOf(ALL, 'entity', 0.95)).toEqual([]);
    const decided = ALL.map((item): Annotation => ({ ...item, status: 'rejected' }));
    expect(suggestionsOf(decided, 'all')).toEqual([]);
  });
});
