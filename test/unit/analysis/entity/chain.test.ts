import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bestLabels,
  leadsOf,
  nameProbability,
  sumChain,
  transitionFactors,
} from '../../../../src/analysis/entity/chain';
import { LABEL_COUNT, OUTSIDE, UNIT, isOpen, labelOf, mayFollow } from '../../../../src/analysis/entity/nameLabels';

const L = LABEL_COUNT;
const noTransitions = new Float32Array(L * L);
const scores = fc
  .integer({ min: 1, max: 6 })
  .chain((n) => fc.array(fc.float({ min: -5, max: 5, noNaN: true }), { minLength: n * L, maxLength: n * L }))
  .map((values) => ({ n: values.length / L, emissions: Float32Array.from(values), transitions: noTransitions }));

describe('the chain', () => {
  it('always gives an allowed path', () => {
    fc.assert(
      fc.property(scores, (chain) => {
        const labels = [...bestLabels(chain)];
        expect(isOpen(labels.at(-1) ?? OUTSIDE)).toBe(false);
        labels.forEach((label, i) => {
          expect(mayFollow(i === 0 ? OUTSIDE : (labels[i - 1] ?? OUTSIDE), label)).toBe(true);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('finds the same path whether hopeless labels are passed over or not', () => {
    const some = fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: L * L, maxLength: L * L });
    fc.assert(
      fc.property(scores, some, ({ n, emissions }, values) => {
        const transitions = Float32Array.from(values);
        const pruned = bestLabels({ n, emissions, transitions, leads: leadsOf(transitions) });
        expect(pruned).toEqual(bestLabels({ n, emissions, transitions }));
      }),
      { numRuns: 50 },
    );
  });

  it('gives the same sums for a chain whatever chain was summed before it', () => {
    fc.assert(
      fc.property(scores, scores, (chain, other) => {
        const factors = transitionFactors(noTransitions);
        const before = structuredClone(sumChain(chain, factors));
        sumChain(other, factors);
        const again = sumChain(chain, factors);
        const cells = chain.n * L;
        expect(again.alpha.subarray(0, cells)).toEqual(before.alpha.subarray(0, cells));
        expect(again.beta.subarray(0, cells)).toEqual(before.beta.subarray(0, cells));
        expect(again.weight.subarray(0, cells)).toEqual(before.weight.subarray(0, cells));
      }),
      { numRuns: 50 },
    );
  });

  it('sums to one over the labels of each token', () => {
    fc.assert(
      fc.property(scores, (chain) => {
        const { alpha, beta } = sumChain(chain, transitionFactors(noTransitions));
        for (let i = 0; i < chain.n; i++) {
          let sum = 0;
          for (let label = 0; label < L; label++) sum += (alpha[i * L + label] ?? 0) * (beta[i * L + label] ?? 0);
          expect(sum).toBeCloseTo(1, 6);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('sums to the same but for the shares that are left out', () => {
    fc.assert(
      fc.property(scores, (chain) => {
        const factors = transitionFactors(noTransitions);
        // Sums hold until the next call.
        const all = structuredClone(sumChain(chain, factors));
        const some = sumChain(chain, factors, 1e-6);
        expect(all.alpha).not.toBe(some.alpha);
        for (let at = 0; at < chain.n * L; at++) {
          const [a, b] = [all, some].map(({ alpha, beta }) => (alpha[at] ?? 0) * (beta[at] ?? 0));
          expect(a).toBeCloseTo(b ?? 0, 3);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('gives a name the probability that brute force over one token gives', () => {
    const emissions = new Float32Array(L);
    emissions[labelOf(2, UNIT)] = 2;
    const factors = transitionFactors(noTransitions);
    const sums = sumChain({ n: 1, emissions, transitions: noTransitions }, factors);
    const others = L - 1 - 3 * 7; // closed labels beside the one raised: outside and the units, without begin, inside, last
    expect(nameProbability(sums, factors, 0, 0, 2)).toBeCloseTo(Math.exp(2) / (Math.exp(2) + others), 6);
  });

  it('gives a long name at most the probability of its first token', () => {
    fc.assert(
      fc.property(scores, (chain) => {
        if (chain.n < 2) return;
        const factors = transitionFactors(noTransitions);
        const p = nameProbability(sumChain(chain, factors), factors, 0, chain.n - 1, 1);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1 + 1e-9);
      }),
      { numRuns: 50 },
    );
  });
});
