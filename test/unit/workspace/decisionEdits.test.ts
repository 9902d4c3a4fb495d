import { describe, expect, it } from 'vitest';
import type { DecisionTarget, StoredDecision } from '../../../src/annotation/decision/model';
import {
  judge,
  moveClaim,
  nameFact,
  separate,
  setApart,
  takeBack,
  unite,
  type Deciding,
  type DecisionEdit,
} from '../../../src/workspace/decisionEdits';

const creator = { type: 'Person', name: 'Ada' } as const;
const claim = (name: string): DecisionTarget => {
  return { file: `${name}.txt`, id: `#${name}`, anchor: { exact: name, prefix: '', suffix: '' } };
};
const [A, B, C, D] = ['a', 'b', 'c', 'd'].map(claim) as [
  DecisionTarget,
  DecisionTarget,
  DecisionTarget,
  DecisionTarget,
];

/** Decisions made one after the other, each a minute later. */
class Desk {
  decisions: StoredDecision[] = [];
  #minute = 0;

  get deciding(): Deciding {
    this.#minute++;
    return { decisions: this.decisions, creator, now: `2031-05-02T08:${String(this.#minute).padStart(2, '0')}:00Z` };
  }

  make(edits: readonly DecisionEdit[]): this {
    const byId = new Map(this.decisions.map((decision) => [decision.id, decision]));
    for (const { id, before, after } of edits) {
      expect(byId.get(id)).toEqual(before);
      if (after) byId.set(id, after);
      else byId.delete(id);
    }
    this.decisions = [...byId.values()];
    return this;
  }

  /** `same-fact a b`, `different-facts a | b c` */
  get said(): string[] {
    return this.decisions
      .map(({ kind, targets }) => {
        const side = (number?: 1 | 2): string =>
          targets.flatMap((target) => (target.side === number ? [target.id.slice(1)] : [])).join(' ');
        return `${kind} ${kind.startsWith('different') ? `${side(1)} | ${side(2)}` : side()}`;
      })
      .sort();
  }
}

describe('decisions about facts', () => {
  it('a merge takes in what was merged before', () => {
    const desk = new Desk().make(unite('same-fact', [A, B], [A, B], new Desk().deciding));
    desk.make(unite('same-fact', [A, B, C], [A, B, C], desk.deciding));
    expect(desk.said).toEqual(['same-fact a b c']);
  });

  it('what was taken out of a merge is in it no more, and what left together stays together', () => {
    const desk = new Desk();
    desk.make(unite('same-fact', [A, B, C, D], [], desk.deciding));
    desk.make(separate('different-facts', [[A, B], [C, D]], desk.deciding)); // prettier-ignore
    expect(desk.said).toEqual(['different-facts a b | c d', 'same-fact a b', 'same-fact c d']);
    desk.make(separate('different-facts', [[A], [B]], desk.deciding));
    expect(desk.said).toEqual(['different-facts a b | c d', 'different-facts a | b', 'same-fact c d']);
  });

  it('a link takes back the split that says the contrary', () => {
    const desk = new Desk();
    desk.make(separate('different-facts', [[A], [B, C]], desk.deciding)); // prettier-ignore
    desk.make(unite('same-fact', [A, B, C], [A], desk.deciding));
    expect(desk.said).toEqual(['same-fact a b c']);
  });

  it('a claim moves from one fact to another, and may move back', () => {
    const desk = new Desk();
    desk.make(unite('same-fact', [A, B], [], desk.deciding));
    desk.make(moveClaim(A, [B], [C, D], desk.deciding));
    expect(desk.said).toEqual(['different-facts a | b', 'same-fact a c d']);
    desk.make(moveClaim(A, [C, D], [B], desk.deciding));
    expect(desk.said).toEqual(['different-facts a | c d', 'same-fact a b', 'same-fact c d']);
  });

  it('a new fact leaves what it was merged with, and is one no more when it is linked elsewhere', () => {
    const desk = new Desk();
    desk.make(unite('same-fact', [A, B, C], [], desk.deciding));
    desk.make(setApart(A, 'Alone', desk.deciding));
    expect(desk.said).toEqual(['fact-title a', 'new-fact a', 'same-fact b c']);
    desk.make(moveClaim(A, [], [D], desk.deciding));
    expect(desk.said).toEqual(['fact-title a', 'same-fact a d', 'same-fact b c']);
    desk.make(setApart(D, ' ', desk.deciding));
    desk.make(moveClaim(B, [C], [D], desk.deciding));
    expect(desk.said).toContain('new-fact d');
  });

  it('a title is replaced by the next one, and an empty one takes it away', () => {
    const desk = new Desk().make(nameFact([A, B], ' One ', [], new Desk().deciding));
    const [first] = desk.decisions;
    desk.make(nameFact([A, B, C], 'Two', [first?.id ?? ''], desk.deciding));
    expect(desk.decisions).toMatchObject([{ kind: 'fact-title', title: 'Two' }]);
    desk.make(nameFact([A, B, C], '', [desk.decisions[0]?.id ?? ''], desk.deciding));
    expect(desk.decisions).toEqual([]);
  });

  it('a verdict is replaced by the next one and can be taken back', () => {
    const desk = new Desk();
    desk.make(judge([A, B], { discrepancy: 'number', verdict: 'rounding', note: '' }, desk.deciding));
    const [first] = desk.decisions;
    expect(first).not.toHaveProperty('note');
    desk.make(judge([A, B], { discrepancy: 'number', verdict: 'conflict', note: 'no', given: first?.id ?? '' }, desk.deciding)); // prettier-ignore
    expect(desk.decisions).toMatchObject([{ verdict: 'conflict', note: 'no', created: first?.created }]);
    desk.make(desk.decisions.map(takeBack));
    expect(desk.decisions).toEqual([]);
  });

  it('names are decided about in the same way, and leave facts alone', () => {
    const desk = new Desk();
    desk.make(unite('same-fact', [A, B], [], desk.deciding));
    desk.make(unite('same-entity', [A, B], [], desk.deciding));
    desk.make(separate('different-entities', [[A], [B]], desk.deciding));
    expect(desk.said).toEqual(['different-entities a | b', 'same-fact a b']);
  });
});
