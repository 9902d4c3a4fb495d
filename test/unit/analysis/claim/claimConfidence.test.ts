import { describe, expect, it } from 'vitest';
import { claimConfidence } from '../../../../src/analysis/claim/claimConfidence';

describe('claimConfidence', () => {
  it('is the share that was judged right, drawn to the mean where few were judged', () => {
    expect([claimConfidence('main'), claimConfidence('coordinate'), claimConfidence('relative')]).toEqual([
      0.87, 0.76, 0.87,
    ]);
  });

  it('of a form that is rare is that of the rare ones together', () => {
    expect(claimConfidence('purpose')).toBe(claimConfidence('with'));
    expect(claimConfidence('purpose')).toBeLessThan(claimConfidence('embedded'));
  });
});
