import { describe, expect, it } from 'vitest';
import { findEmbedded } from '../../../../src/analysis/claim/findEmbedded';
import { readSentences } from '../../../../src/analysis/clause/readSentences';
import { readText } from '../readText';

/** What is embedded in the whole sentence, read as one clause without dates. */
function embeddedIn(text: string): string[] {
  return readSentences(readText(text, {}).reading).flatMap(({ words }) =>
    findEmbedded(words, { first: 0, last: words.length - 2 }, { dates: [], facilities: [] }).map(({ first, last }) =>
      text.slice(words[first]?.start, words[last]?.end),
    ),
  );
}

describe('findEmbedded', () => {
  it.each([
    // Events
    ['Rents fell after the guild attended their first meeting in Ayr.', 'their first meeting in Ayr'],
    [
      'The press heard of her long telephone conversation with Tom Ames at the hall.',
      'her long telephone conversation with Tom Ames',
    ],
    [
      'All of this followed the announcement by the Ayr council of new rents.',
      'the announcement by the Ayr council of new rents',
    ],
    ['The port was shut because of large-scale protests over rents.', 'large-scale protests over rents'],
    // Clauses
    ['Orr was told on Friday by the port that the old crane had cracked.', 'the old crane had cracked'],
    ['The harbour closed the pier on Friday once it discovered it was cracking.', 'it was cracking'],
    ['The closure came soon after Ames opened a rival pier.', 'Ames opened a rival pier'],
    ['The guild has been fined by the council for using rotten ropes.', 'using rotten ropes'],
    // Nouns
    ['The port is looking for the sailors who burned this old boat.', 'the sailors who burned this old boat'],
    [
      'The guild regrets the remarks on Ayr that angered all fishermen.',
      'the remarks on Ayr that angered all fishermen',
    ],
    ['The council met with families of fishermen seized by North Ayr.', 'fishermen seized by North Ayr'],
    ['Ames asserts its sovereignty over the self-governed island.', 'the self-governed island'],
    ['The police held a 54-year-old teacher on the pier at night.', 'a 54-year-old teacher'],
    ['The police held Anna Orr, 33, on the pier at night.', 'Anna Orr, 33'],
    [
      'The boat has ignored the Ayr harbour rules requiring two pilots on board.',
      'the Ayr harbour rules requiring two pilots on board',
    ],
    ['The crew left behind a new, larger boat called Heron.', 'a new, larger boat called Heron'],
    ['The mayor thanked her on Friday for saving two of the crew.', 'saving two of the crew'],
    // Verbs
    ['The boat was recently singled out by Tom Ames in a speech.', 'was recently singled out'],
    ['The mayor once again invited her to the island in spring.', 'once again invited her'],
    ['The pier was singled out by Tom Ames as a haven for smugglers.', 'as a haven for smugglers'],
    ['They agreed during a telephone conversation to build a new pier.', 'during a telephone conversation'],
  ])('%s -> %s', (text, expected) => {
    expect(embeddedIn(text)).toContain(expected);
  });

  it.each([
    ['what people in general do', 'The pier is meant for people who like tea.'],
    ['a bare mention of an event', 'The council opened a meeting.'],
    ['an owned event without more', 'The council wants an end of their activities.'],
    ['what is clear or agreed', 'They agreed on Friday that the year should open a new chapter.'],
    ['a noun’s content', 'They shared the view that rents are too high.'],
    ['a participle without a name', 'The law protects messages sent between users.'],
    ['what somebody wants done', 'The founder hoped to have the pier opened by Ayr.'],
    ['a score between commas', 'The boats numbered, 33, in the port.'],
    ['an election by its year', 'The guild won the 2016 election.'],
    ['what is told of a time', 'The guild spoke of the strikes this month that left six dead.'],
    ['what kind of agency it is', 'The pier belongs to the state-run agency of Ayr.'],
    ['a quoted pair of words', 'The notes “explain her arrest.”'],
    ['a usual “as”', 'Orr works on the pier as a teacher of music.'],
    ['a name’s bare remark', 'Orr said on Friday that Ames’s comments were wrong.'],
    ['a pronoun’s bare remark', 'Orr did not reveal whether the talk included her comments.'],
  ])('does not take %s', (_, text) => {
    expect(embeddedIn(text)).toEqual([]);
  });

  it('takes no modifier that is nearly the whole clause', () => {
    expect(embeddedIn('See the sailors who burned this old boat.')).toEqual([]);
  });
});
