import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestRoles } from '../../../../src/analysis/attribution/roleChain';
import { rangeOfRole } from '../../../../src/analysis/attribution/readAttributed';
import { BEFORE, ROLE_LABELS, canEnd, canStart, writeRun } from '../../../../src/analysis/attribution/roleLabels';

const isAllowed = (labels: Uint8Array): boolean =>
  canStart(labels[0] ?? 0) &&
  canEnd(labels.at(-1) ?? 0) &&
  labels.every((label, i) => i === 0 || BEFORE[label]?.includes(labels[i - 1] ?? 0) === true);

describe('the chain of roles', () => {
  it('labels runs by begin, inside, last and only word', () => {
    const labels = new Uint8Array(8);
    writeRun(labels, 0, 0, 2);
    writeRun(labels, 1, 3, 3);
    writeRun(labels, 2, 5, 6);
    expect([...labels]).toEqual([1, 2, 3, 8, 0, 9, 11, 0]);
    expect(isAllowed(labels)).toBe(true);
    expect(rangeOfRole(labels, 2)).toEqual({ first: 5, last: 6 });
  });

  it('takes both sides of a parted content for one', () => {
    const labels = Uint8Array.from([9, 11, 4, 8, 9, 11]);
    expect(rangeOfRole(labels, 2)).toEqual({ first: 0, last: 5 });
    expect(rangeOfRole(new Uint8Array(3), 0)).toBeUndefined();
  });

  it('gives an allowed path, and none that scores better (property)', () => {
    const score = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 4 })
          .chain((n) => fc.array(score, { minLength: n * ROLE_LABELS, maxLength: n * ROLE_LABELS })),
        fc.array(score, { minLength: ROLE_LABELS ** 2, maxLength: ROLE_LABELS ** 2 }),
        fc.array(fc.integer({ min: 0, max: ROLE_LABELS - 1 }), { minLength: 4, maxLength: 4 }),
        (emissions, transitions, other) => {
          const n = emissions.length / ROLE_LABELS;
          const total = (labels: Uint8Array): number =>
            labels.reduce(
              (sum, label, i) =>
                sum +
                (emissions[i * ROLE_LABELS + label] ?? 0) +
                (i === 0 ? 0 : (transitions[(labels[i - 1] ?? 0) * ROLE_LABELS + label] ?? 0)),
              0,
            );
          const best = bestRoles(n, Float64Array.from(emissions), transitions);
          expect(isAllowed(best)).toBe(true);
          const rival = Uint8Array.from(other.slice(0, n));
          if (isAllowed(rival)) expect(total(rival)).toBeLessThanOrEqual(total(best) + 1e-9);
        },
      ),
    );
  });
});
