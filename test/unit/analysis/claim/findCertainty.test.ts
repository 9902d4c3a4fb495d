import { describe, expect, it } from 'vitest';
import { findCertainty } from '../../../../src/analysis/claim/findCertainty';
import { wordsOf } from '../readText';

const certaintyOf = (text: string): string => findCertainty(wordsOf(text), 'none').certainty;

describe('findCertainty', () => {
  it.each([
    ['The port opened in May', 'none'],
    ['The trip could start in June', 'possible'],
    ['The port may open soon', 'possible'],
    ['They likely spoke of fish', 'possible'],
    ['The pier is very likely to close', 'possible'],
    ['The ferry potentially hit the pier', 'possible'],
    ['She is considering a visit to the coast', 'possible'],
    ['a possible visit to the coast', 'possible'],
    ['It would be her first trip', 'conditional'],
    ['If approved, it could open in June', 'conditional'],
    ['The ferry reportedly sank', 'reported'],
    ['Speculation grows that the port could close', 'unconfirmed'],
    ['The guild denied a rumor', 'denied'],
    ['which could sink the pier', 'possible'],
    ['The crane which cracked could fall', 'possible'],
    ['The crane, which cracked in May, could fall', 'possible'],
  ])('%s -> %s', (text, certainty) => {
    expect(certaintyOf(text)).toBe(certainty);
  });

  it.each([
    'The port opened in May',
    'It will use force if necessary',
    'They sailed as if nothing had happened',
    'They guard against any potential attack',
    'She asked if the port had opened',
    'Whatever the case may be, the port is open',
    'They were denied visas for the port',
    'That is an easy way, if a little slow',
    'It was sung to “I Would Die For You” in May',
    'They could barely see the pier',
    'The show is called Between Hope and Fear',
    'Considering that rents had doubled, the port closed',
    'The Might of the old fleet',
    'The guild is investigating if the crane had cracked',
    'It was unsafe, even if the guild had paid for it',
    'If anything, the port is busier now',
    'Once the ropes were checked, the ferry left',
    'The mayor signed a plan which she said would help the port',
    'The pier, which could sink, is closed',
    'The mayor signed the plan which she said was likely',
    'The crew couldn’t see the pier',
    'The crew could not see the pier',
    'Old ropes are 56 % more likely to break',
    'It is possible to see the pier from the coast',
    'They warned of potentially harmful effects',
    'The guild thanked the crew, who might sail again',
  ])('sees no doubt in: %s', (text) => {
    expect(certaintyOf(text)).toBe('none');
  });

  it('lets the stronger word win, whichever comes first, and points at it', () => {
    const words = wordsOf('It might open if they agreed');
    expect(findCertainty(words, 'reported')).toEqual({ certainty: 'conditional', cue: { start: 14, end: 16 } });
  });

  it('keeps what the source says where no word says more', () => {
    expect(findCertainty(wordsOf('the port opened'), 'reported')).toEqual({ certainty: 'reported' });
    expect(findCertainty(wordsOf('the port may open'), 'denied').certainty).toBe('denied');
  });
});
