import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../../../src/story/compareDocuments';
import type { Comparison, Decision, DecisionValue, Side } from '../../../../src/story/model';
import { sketchDocument } from '../storyFixture';

const OPENED = 'Mayor Odum opened the Lark bridge on Tuesday';
const INAUGURATED = 'Mayor Odum inaugurated the Lark bridge on Tuesday';
const HURT = '12 workers were hurt in a fall from the Lark bridge';
const INJURED = '14 workers were hurt in a fall from the Lark bridge';
const documents = [
  sketchDocument({
    file: 'a.txt',
    regions: [['body', `${OPENED}. During the building ${HURT}.`]],
    claims: [{ text: OPENED }, { text: HURT }],
    names: { Odum: ['person', 'odum'], Lark: ['place', 'lark'] },
    quantities: { '12 workers': [12, 'workers'] },
  }),
  sketchDocument({
    file: 'b.txt',
    regions: [['body', `${INAUGURATED}. In the years of building, ${INJURED}.`]],
    claims: [{ text: INAUGURATED }, { text: INJURED }],
    names: { Odum: ['person', 'odum'], Lark: ['place', 'lark'] },
    quantities: { '14 workers': [14, 'workers'] },
  }),
];
const same = (value: string): DecisionValue => ({ kind: value as 'same-fact' });

function at(quote: string, side?: Side): Decision['targets'][number] {
  const found = documents.find(({ analysis }) => analysis.text.includes(quote));
  const start = found?.analysis.text.indexOf(quote) ?? -1;
  return { file: found?.file ?? '', start, end: start + quote.length, ...(side && { side }) };
}

function decide(value: DecisionValue, targets: Decision['targets'], more: Partial<Decision> = {}): Decision {
  return { id: '#1', time: '2031-05-02T08:00:00Z', ...value, targets, ...more } as Decision;
}

/** The quotes of each fact, in order of the facts. */
function quotes({ facts }: Comparison): string[][] {
  return facts.map(({ claims }) =>
    claims.map(({ file, claim }) => {
      const analysis = documents.find((one) => one.file === file)?.analysis;
      const span = analysis?.claims.find(({ id }) => id === claim);
      return analysis?.text.slice(span?.start, span?.end) ?? '';
    }),
  );
}

const plain = compareDocuments(documents);

describe('a comparison with decisions', () => {
  it('is what it was without any', () => {
    expect(quotes(plain)).toEqual([
      [OPENED, INAUGURATED],
      [HURT, INJURED],
    ]);
    expect(compareDocuments(documents, [])).toEqual(plain);
  });

  it('holds apart what the reader holds apart, with all that follows', () => {
    const split = compareDocuments(documents, [decide(same('different-facts'), [at(HURT, 1), at(INJURED, 2)])]);
    expect(quotes(split)).toEqual([[OPENED, INAUGURATED], [HURT], [INJURED]]);
    expect(split.facts.map(({ decisions }) => decisions)).toEqual([undefined, ['#1'], ['#1']]);
    expect(plain.discrepancies.map(({ kind }) => kind)).toContain('number');
    expect(split.discrepancies.map(({ kind }) => kind)).not.toContain('number');
  });

  it('puts together what the reader puts together', () => {
    const merged = compareDocuments(documents, [decide(same('same-fact'), [at(OPENED), at(INJURED)])]);
    expect(quotes(merged)).toEqual([[OPENED, HURT, INAUGURATED, INJURED]]);
    const linked = compareDocuments(documents, [
      decide(same('different-facts'), [at(HURT, 1), at(INJURED, 2)]),
      decide(same('same-fact'), [at(INAUGURATED), at(INJURED), at(OPENED)], { id: '#2' }),
    ]);
    expect(quotes(linked)).toEqual([[OPENED, INAUGURATED, INJURED], [HURT]]);
    expect(linked.facts[0]).toMatchObject({ confidence: 1, decisions: ['#1', '#2'] });
    expect(linked.facts[0]?.reason).toMatch(/^put together by the reader/);
  });

  it('makes a fact of its own of a claim', () => {
    const alone = compareDocuments(documents, [decide(same('new-fact'), [at(INAUGURATED)])]);
    expect(quotes(alone)).toEqual([[OPENED], [HURT, INJURED], [INAUGURATED]]);
    expect(alone.facts[2]).toMatchObject({ reason: 'set apart by the reader', confidence: 1 });
  });

  it('keeps a title with most of the claims that it was given to', () => {
    const title = decide({ kind: 'fact-title', title: 'The bridge' }, [at(OPENED), at(INAUGURATED)], { id: '#t' });
    const titles = (decisions: Decision[]): string[] =>
      compareDocuments(documents, decisions).facts.map((fact) => fact.title);
    expect(titles([title])[0]).toBe('The bridge');
    const merged = titles([title, decide(same('same-fact'), [at(OPENED), at(INJURED)])]);
    expect(merged).toEqual(['The bridge']);
    const split = titles([title, decide(same('new-fact'), [at(INAUGURATED)])]);
    expect(split.filter((one) => one === 'The bridge')).toHaveLength(1);
  });

  it('marks a judged discrepancy, until it speaks of a claim that was not judged', () => {
    const verdict = decide(
      { kind: 'verdict', discrepancy: 'number', verdict: 'later-update' },
      [at(HURT), at(INJURED)],
      { note: 'two more died' },
    );
    const judged = compareDocuments(documents, [verdict]).discrepancies.find(({ kind }) => kind === 'number');
    expect(judged?.verdict).toEqual({ value: 'later-update', note: 'two more died', decision: '#1' });
    const partly = compareDocuments(documents, [{ ...verdict, targets: [at(HURT)] }]);
    expect(partly.discrepancies.filter((one) => one.verdict)).toEqual([]);
    expect(partly.idleDecisions).toEqual(['#1']);
    const other = compareDocuments(documents, [
      { ...verdict, kind: 'verdict', discrepancy: 'date', verdict: 'conflict' },
    ]);
    expect(other.idleDecisions).toEqual(['#1']);
  });

  it('follows what the reader says of names', () => {
    const names = (decisions: Decision[]): string[][] =>
      compareDocuments(documents, decisions).entities.map(({ id, mentions }) => [
        id,
        ...new Set(mentions.map(({ file }) => file)),
      ]);
    expect(names([])).toEqual([
      ['lark', 'a.txt', 'b.txt'],
      ['odum', 'a.txt', 'b.txt'],
    ]);
    const [a, b] = documents;
    const mention = (document = a, name = 'Odum', side?: Side): Decision['targets'][number] => {
      const start = document?.analysis.text.indexOf(name) ?? -1;
      return { file: document?.file ?? '', start, end: start + name.length, ...(side && { side }) };
    };
    expect(names([decide(same('different-entities'), [mention(a, 'Odum', 1), mention(b, 'Odum', 2)])])).toEqual([
      ['lark', 'a.txt', 'b.txt'],
      ['odum', 'a.txt'],
      ['odum-person', 'b.txt'],
    ]);
    expect(names([decide(same('same-entity'), [mention(a, 'Odum'), mention(b, 'Lark')])])).toHaveLength(1);
  });

  it('lists decisions that ask for nothing any more, or that a later one contradicts', () => {
    const gone = { file: 'a.txt', start: 0, end: 3 };
    const early = decide(same('same-fact'), [at(OPENED), at(HURT)], { id: '#early' });
    const late = decide(same('different-facts'), [at(OPENED, 1), at(HURT, 2)], {
      id: '#late',
      time: '2031-05-03T08:00:00Z',
    });
    const comparison = compareDocuments(documents, [early, decide(same('same-fact'), [at(OPENED), gone]), late]);
    expect(comparison.idleDecisions).toEqual(['#1', '#early']);
    expect(quotes(comparison)).toEqual(quotes(plain));
  });

  it('puts articles into one story where one fact is in both', () => {
    const far = sketchDocument({
      file: 'c.txt',
      regions: [['body', 'Rain fell on Ellory.']],
      claims: [{ text: 'Rain fell on Ellory' }],
    });
    const all = [...documents, far];
    expect(compareDocuments(all).stories[0]?.files).toEqual(['a.txt', 'b.txt']);
    const rain = { file: 'c.txt', start: 0, end: 'Rain fell on Ellory'.length };
    const linked = compareDocuments(all, [decide(same('same-fact'), [at(OPENED), rain])]);
    expect(linked.stories.map(({ files }) => files)).toEqual([['a.txt', 'b.txt', 'c.txt']]);
    expect(linked.facts[0]?.claims).toContainEqual({ file: 'c.txt', claim: 'c1' });
  });
});
