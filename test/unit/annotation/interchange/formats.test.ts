import { describe, expect, it } from 'vitest';
import { INTERCHANGE, type InterchangeFormat } from '../../../../src/annotation/interchange/formats';
import type { ImportContext, Imported } from '../../../../src/annotation/interchange/interchange';
import type { AnnotationValue } from '../../../../src/annotation/model';
import type { SidecarError } from '../../../../src/annotation/sidecar/readCollection';
import { mark, PERSON } from '../made';

const text = '😀 Mara Quill spoke.\nIt rained, the\nmayor said.\n';
const ROLE: AnnotationValue = { kind: 'entity', type: 'role', entity: 'mayor', name: 'mayor', refersTo: 'mara-quill' };
const CLAIM: AnnotationValue = { kind: 'claim', certainty: 'reported', attributionText: 'the\nmayor' };
const document = {
  name: 'a.txt',
  text,
  annotations: [
    mark(text, 'Mara Quill', PERSON, { note: 'Who?' }),
    mark(text, 'It rained, the\nmayor', CLAIM, { status: 'accepted' }),
    mark(text, 'mayor', ROLE, { status: 'rejected' }),
  ],
};
const write = (format: InterchangeFormat): { text: string; losses: readonly string[] } => {
  const { files, losses } = INTERCHANGE[format].write([document]);
  return { text: files[0]?.text ?? '', losses };
};
function read(format: InterchangeFormat, source: string, context: Partial<ImportContext> = {}): Imported {
  const result = INTERCHANGE[format].read(source, { fileName: 'x', ...context });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
function fail(format: InterchangeFormat, source: string, context: Partial<ImportContext> = {}): SidecarError {
  const result = INTERCHANGE[format].read(source, { fileName: 'x', ...context });
  if (result.ok) throw new Error('it was read');
  return result.error;
}
const said = ({ documents }: Imported): string[] =>
  documents.flatMap((item) => item.annotations.map(({ kind, start, end }) => `${kind} ${item.text.slice(start, end)}`));
const HISTORY = 'confidence, reason, author and times of annotations are not carried (2)';
const REJECTED = 'rejected annotations are left out (1)';

describe('brat', () => {
  it('is written in code points, in pieces over line ends, with values as attributes', () => {
    expect(write('brat')).toEqual({
      text: [
        'T1\tperson 2 12\tMara Quill',
        'A1\tentity T1 mara-quill',
        'A2\tname T1 Mara Quill',
        'A3\tstatus T1 suggested',
        '#1\tAnnotatorNotes T1\tWho?',
        'T2\tclaim 20 34;35 40\tIt rained, the mayor',
        'A4\tcertainty T2 reported',
        'A5\tattributionText T2 the mayor',
        'A6\tstatus T2 accepted',
        '',
      ].join('\n'),
      losses: [HISTORY, REJECTED, 'tabs, line ends and outer blanks in values become single blanks or go (1)'],
    });
  });
  it('is read with other tools’ labels, normalizations and what our model can’t hold', () => {
    const source = [
      'T1\tGPE 0 4\tMara',
      'T2\tZebra 5 10\tQuill',
      'T3\tPER 0 4;11 16\tMara spoke',
      'N1\tReference T1 Wikidata:Q1\tMara Town',
      'A1\tConfidence T1 high',
      'R1\tknows Arg1:T1 Arg2:T2',
      '*\tEquiv T1 T2',
    ].join('\r\n');
    const result = read('brat', source, { text: 'Mara Quill spoke' });
    expect(said(result)).toEqual(['entity Mara', 'entity Mara Quill spoke']);
    expect(result.documents[0]?.annotations[0]).toMatchObject({
      type: 'place',
      entity: 'Wikidata:Q1',
      name: 'Mara Town',
      status: 'suggested',
      creator: { type: 'Software', name: 'brat' },
      reason: 'imported from x (brat)',
    });
    expect(result.losses).toEqual([
      'equivalences are left out (1)',
      'relations are left out (1)',
      'spans in pieces are taken from first to last word (1)',
      'the attribute "Confidence" has no counterpart: it is left out (1)',
      'the label "Zebra" has no counterpart: its annotations are left out (1)',
    ]);
  });
  it.each([
    ['CRLF counted as one', 'T1\tperson 2 3\tb'],
    ['CRLF counted as two', 'T1\tperson 3 4\tb'],
  ])('is read with %s', (_, source) => {
    expect(said(read('brat', source, { text: 'a\r\nb' }))).toEqual(['entity b']);
  });
  it.each([
    ['T1 person 0 4', 1, 14, 'a tab is expected after the id'],
    ['T1\tperson 0 x\tMara', 1, 4, 'a type and offsets like "person 0 5" are expected'],
    ['T1\tperson 0 4\tMara\nT2\tperson 9 99\tx', 2, 11, 'the span does not lie in the text, which has 16 characters'],
    ['T1\tperson 0 4\tMary', 1, 15, 'the text has "Mara" there'],
    ['A1\tMore', 1, 4, 'an attribute needs a name and the id of an annotation'],
    ['hello\tx', 1, 1, '"hello" is no id of brat\'s (T, A, N, R, E, M, * or # and a number)'],
  ])('%j: the message names the place', (source, line, column, message) => {
    expect(fail('brat', source, { text: 'Mara Quill spoke' })).toEqual({ line, column, message });
  });
});

describe('CoNLL-2003', () => {
  it('is written with names only, a line of text a sentence', () => {
    const { text: source, losses } = write('conll');
    expect(source.split('\n').slice(0, 8)).toEqual([
      '-DOCSTART- -X- -X- O',
      '',
      '😀 -X- -X- O',
      'Mara -X- -X- B-PER',
      'Quill -X- -X- I-PER',
      'spoke -X- -X- O',
      '. -X- -X- O',
      '',
    ]);
    expect(losses).toContain('CoNLL has names only: each claim is left out (1)');
  });
  it.each([
    ['IOB1', ['I-PER', 'I-PER', 'B-PER', 'O']],
    ['IOB2', ['B-PER', 'I-PER', 'B-PER', 'O']],
    ['IOBES', ['B-PER', 'E-PER', 'S-PER', 'O']],
  ])('is read in %s', (_, tags) => {
    const source = ['Mara', 'Quill', 'Ada', 'spoke'].map((token, i) => `${token} NNP ${tags[i] ?? ''}`).join('\n');
    expect(said(read('conll', source, { text: 'Mara  Quill\nAda spoke' }))).toEqual([
      'entity Mara  Quill',
      'entity Ada',
    ]);
  });
  it('does not take words of the text for the start of a document', () => {
    const odd = 'Mara-DOCSTART-Quill';
    const marked = { name: 'a.txt', text: odd, annotations: [mark(odd, '-DOCSTART-', PERSON)] };
    const source = INTERCHANGE.conll.write([marked]).files[0]?.text ?? '';
    expect(said(read('conll', source, { text: odd }))).toEqual(['entity -DOCSTART-']);
  });
  it('reports MISC', () => {
    expect(read('conll', 'May B-MISC', { text: 'May' }).losses).toEqual([
      'the label "MISC" has no counterpart: its annotations are left out (1)',
    ]);
  });
  it.each([
    ['Mara O\nQuil O', 2, 1, 'the token "Quill"'],
    ['Mara X-PER', 1, 6, '"X-PER" is no tag like O, B-PER or I-PER'],
    ['Mara', 1, 5, 'a token and a tag are expected'],
    ['-DOCSTART- O\n\n-DOCSTART- O', 3, 1, 'a second document begins here: give each a file'],
  ])('%j: the message names the place', (source, line, column, message) => {
    const error = fail('conll', source.replace('Quil O', 'Quilt O'), { text: 'Mara Quill' });
    expect(error).toMatchObject({ line, column });
    expect(error.message).toContain(message.replace('Quill', 'Quilt'));
  });
});

describe('WebAnno TSV', () => {
  const NAMES =
    '#FORMAT=WebAnno TSV 3.3\n#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value\n';
  it('is written in UTF-16 units with a line a token and ids of annotations', () => {
    const { text: source } = write('webanno');
    const lines = source.split('\n');
    expect(lines[0]).toBe('#FORMAT=WebAnno TSV 3.3');
    expect(lines[1]).toMatch(/^#T_SP=webanno\.custom\.Variorum\|label\|entity\|name\|/);
    expect(lines.slice(2, 5)).toEqual(['', '', '#Text=😀 Mara Quill spoke.']);
    expect(lines[6]).toMatch(/^1-2\t3-7\tMara\tperson\[1\]\tmara-quill\[1\]\tMara Quill\[1\]\t\*\[1\]\t/);
    expect(lines[11]).toBe('#Text=It rained, the');
    expect(lines[12]).toBe('#Text=mayor said.');
    expect(source).toContain('\tthe\\nmayor[2]\t');
  });
  it('is read from the layer of names, with stacked and several-token annotations', () => {
    const rows = ['#Text=Ms. Haag', '1-1\t0-3\tMs.\tQ1[1]|*[2]\tPER[1]|ORG[2]\t', '1-2\t4-8\tHaag\tQ1[1]\tPER[1]\t'];
    const result = read('webanno', `${NAMES}\n\n${rows.join('\n')}\n`, { fileName: 'a.txt.tsv' });
    expect(result.documents[0]?.name).toBe('a.txt');
    expect(result.documents[0]?.annotations.map((item) => [item.start, item.end, item])).toEqual([
      [0, 3, expect.objectContaining({ type: 'organization', name: 'Ms.' })],
      [0, 8, expect.objectContaining({ type: 'person', entity: 'Q1', name: 'Ms. Haag' })],
    ]);
  });
  it('reports other layers', () => {
    const source = `${NAMES.replace('\n#', '\n#T_SP=x.POS|PosValue\n#')}#T_RL=x.Dep|kind|BT_x.POS\n\n#Text=A\n1-1\t0-1\tA\tNN\t*\tLOC\t_\t_\t\n`;
    const result = read('webanno', source);
    expect(said(result)).toEqual(['entity A']);
    expect(result.losses).toEqual([
      'the layer x.Dep has no counterpart: it is left out (1)',
      'the layer x.POS has no counterpart: it is left out (1)',
    ]);
  });
  it.each([
    ['hello', 1, 1, 'the first line must be'],
    [`${NAMES}\n#Text=A\n1-1\t0-x\tA`, 5, 5, 'offsets like 0-5 are expected'],
    [`${NAMES}\n#Text=A\n1-1\t0-1\tB`, 5, 1, '"B" does not stand at 0'],
    [`${NAMES}\n#Text=A\nx\t0-1\tA`, 5, 1, 'a row must begin with a number like 1-1'],
    [`${NAMES}\n#Text=A\n1-1\t999999999-9999999999\tA`, 5, 1, 'nothing stands before this'],
    [`${NAMES}\n#Text=A\n1-1\t0-1\tA\tx|y\tz`, 5, 11, 'the columns of one layer'],
  ])('%j: the message names the place', (source, line, column, message) => {
    const error = fail('webanno', source);
    expect(error).toMatchObject({ line, column });
    expect(error.message).toContain(message);
  });
});

describe('doccano', () => {
  it('is written in code points', () => {
    const { text: source, losses } = write('doccano');
    expect(JSON.parse(source)).toEqual({ file: 'a.txt', text, label: [[2, 12, 'person'], [20, 40, 'claim']] }); // prettier-ignore
    expect(losses).toContain('doccano has labels only: ids, values and notes are not carried (2)');
  });
  it.each([
    ['lists', '{"text":"Mara","label":[[0,4,"PER"]]}'],
    ['objects', '{"text":"Mara","entities":[{"id":1,"label":"PER","start_offset":0,"end_offset":4}],"relations":[]}'],
    ['older files', '{"data":"Mara","labels":[[0,4,"PER"]]}'],
  ])('is read from %s', (_, source) => {
    expect(said(read('doccano', source))).toEqual(['entity Mara']);
  });
  it.each([
    ['{"text":"Mara","label":[[0,4]]}', 1, 25, 'a text is expected as label'],
    ['\n{"text":"Mara","label":[[0,5,"PER"]]}', 2, 25, 'does not lie in the text'],
    ['{"text":"Mara"', 1, 15, 'a closing brace is expected'],
    ['[]', 1, 1, 'a line must be an object'],
  ])('%j: the message names the place', (source, line, column, message) => {
    const error = fail('doccano', source);
    expect(error).toMatchObject({ line, column });
    expect(error.message).toContain(message);
  });
});

describe('Label Studio', () => {
  it('keeps what people decided apart from predictions', () => {
    const [task] = JSON.parse(write('labelstudio').text) as {
      annotations: { result: { value: object }[] }[];
      predictions: { model_version: string; result: { value: object; meta?: object }[] }[];
    }[];
    expect(task?.annotations[0]?.result[0]?.value).toMatchObject({ start: 20, end: 40, labels: ['claim'] });
    expect(task?.predictions[0]?.model_version).toBe('Variorum');
    expect(task?.predictions[0]?.result[0]).toMatchObject({
      value: { start: 2, end: 12, text: 'Mara Quill', labels: ['person'] },
      meta: { text: ['Who?'] },
      score: 0.9,
    });
  });
  const task = (start: number, end: number, quote: string): string =>
    JSON.stringify([
      {
        data: { text: '😀 Mara' },
        annotations: [
          {
            completed_by: { email: 'ada@example.org' },
            result: [
              { id: 'r', type: 'labels', from_name: 'l', value: { start, end, text: quote, labels: ['PER'] } },
              { type: 'choices', from_name: 'mood', value: { choices: ['good'] } },
            ],
          },
        ],
      },
    ]);
  it.each([
    ['code points', 2, 6],
    ['UTF-16 units, as early versions wrote', 3, 7],
  ])('is read in %s', (_, start, end) => {
    const result = read('labelstudio', task(start, end, 'Mara'));
    expect(said(result)).toEqual(['entity Mara']);
    expect(result.documents[0]?.annotations[0]?.creator).toEqual({
      type: 'Software',
      name: 'Label Studio: ada@example.org',
    });
    expect(result.losses).toEqual(['results of type "choices" are left out (1)']);
  });
  it('names the place of what does not fit', () => {
    expect(fail('labelstudio', task(0, 4, 'Mara')).message).toBe('the text has "😀 Ma" there');
    expect(fail('labelstudio', '[{"id": 1}]')).toEqual({ line: 1, column: 2, message: 'a task needs "data"' });
  });
});

describe('values', () => {
  it('are the least that can be said where a file has none', () => {
    const source = JSON.stringify({
      text: 'Mara’s Quill',
      label: ['PER', 'DATE', 'MONEY', 'claim'].map((l) => [0, 12, l]),
    });
    const result = read('doccano', source);
    const values = Object.fromEntries((result.documents[0]?.annotations ?? []).map((item) => [item.kind, item]));
    expect(values).toMatchObject({
      entity: { entity: 'mara-s-quill', name: 'Mara’s Quill' },
      date: { value: 'XXXX-XX-XX', stated: true },
      quantity: { unit: '' },
      claim: { certainty: 'none' },
    });
    expect(result.losses).toEqual(['dates without a value are imported as unspecified (1)']);
  });
  it('that our model does not know are reported', () => {
    const result = read('brat', 'T1\tclaim 0 1\ta\nA1\tcertainty T1 maybe', { text: 'a' });
    expect(result.losses).toEqual(['certainty "maybe" has no counterpart: it is left out (1)']);
  });
  it('give the same ids whenever the same file is read', () => {
    const source = 'T1\tperson 0 1\ta\nT2\tperson 2 3\ta';
    const ids = (): (string | undefined)[] =>
      read('brat', source, { text: 'a a' }).documents[0]?.annotations.map(({ id }) => id) ?? [];
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(2);
  });
});
