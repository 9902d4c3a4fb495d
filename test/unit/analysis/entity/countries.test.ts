import { describe, expect, it } from 'vitest';
import { findCountry } from '../../../../src/analysis/entity/countries';

describe('findCountry', () => {
  it.each([
    ['U.S.', 'United States', 'country'],
    ['US', 'United States', 'country'],
    ['America', 'United States', 'country'],
    ['Britain', 'United Kingdom', 'country'],
    ['KENYA', 'Kenya', 'country'],
    ['Germany', 'Germany', 'country'],
    ['South Koreans', 'South Korea', 'people'],
    ['Danish', 'Denmark', 'people'],
  ])('%s -> %s', (written, name, kind) => {
    expect(findCountry(written)).toMatchObject({ name, kind });
  });

  it.each(['us', 'Paris', 'EU', 'kenya', '', 'Frenches', 'Chineses'])('does not take %j for one', (written) => {
    expect(findCountry(written)).toBeUndefined();
  });

  it('knows which names are as often something else', () => {
    expect(findCountry('Georgia')?.isCertain).toBe(false);
    expect(findCountry('Norway')?.isCertain).toBe(true);
  });

  it('gives one code to a country and its people', () => {
    expect(findCountry('Germans')?.code).toBe(findCountry('Germany')?.code);
  });
});
