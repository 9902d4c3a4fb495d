import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../../src/analysis/quote/findAttributions';
import { findQuotes } from '../../../../src/analysis/quote/findQuotes';
import { readText } from '../readText';

/** "source | cue | content" of each. */
function attributionsOf(text: string): string[] {
  const { reading, entities } = readText(text, { 'Anna Orr': 'person' });
  const part = (s: { start: number; end: number } | undefined): string => (s ? text.slice(s.start, s.end) : '-');
  return findAttributions(reading, entities, findQuotes(reading, entities)).map(
    (a) => `${part(a.source)} | ${part(a.cue)} | ${part(a.content)}`,
  );
}

const TABLE: readonly (readonly [string, readonly string[]])[] = [
  ['The guild said that rents had doubled.', ['The guild | said | that rents had doubled']],
  ['The guild said rents had doubled.', ['The guild | said | rents had doubled']],
  ['The guild has also warned that rents may double.', ['The guild | has also warned | that rents may double']],
  ['Rents had doubled, the guild said on Friday.', ['the guild | said | Rents had doubled']],
  ['Rents had doubled, reported the Oban Mail.', ['the Oban Mail | reported | Rents had doubled']],
  ['Rents had doubled, according to the guild.', ['the guild | according to | Rents had doubled']],
  ['According to the guild, rents had doubled.', ['the guild | According to | rents had doubled']],
  ['Rents had doubled, as stated by the guild.', ['the guild | as stated by | Rents had doubled']],
  ['We were warned by the guild that rents had doubled.', ['the guild | were warned | that rents had doubled']],
  ['Anna Orr on Friday said rents had doubled.', ['Anna Orr | said | rents had doubled']],
  ['Watch: Anna Orr opens a pier', []],
  ['The ferry reportedly sank.', ['- | reportedly | -']],
  ['Anna Orr told reporters that she would leave.', ['Anna Orr | told | that she would leave']],
  [
    'Anna Orr, the head of the guild, said rents had doubled.',
    ['Anna Orr, the head of the guild, | said | rents had doubled'],
  ],
  ['“It rained,” said Anna Orr, the head of the guild.', ['Anna Orr, the head of the guild | said | “It rained,”']],
  [
    '“It rained. It poured,” said Anna Orr. “We all left the hall.”',
    ['Anna Orr | said | “It rained. It poured,” said Anna Orr. “We all left the hall.”'],
  ],
  [
    'The guild said rents had doubled and added that it would leave.',
    ['The guild | said | rents had doubled', 'The guild | added | that it would leave'],
  ],
  ['The guild said rents had doubled, but it would stay.', ['The guild | said | rents had doubled']],
  [
    'To be safe, she said, all should leave the hall.',
    ['she | said | To be safe, she said, all should leave the hall'],
  ],
  ['Rep. Anna Orr (Ind.) said rents had doubled.', ['Rep. Anna Orr (Ind.) | said | rents had doubled']],
  ['Orr: Rents Will Double', ['Orr | : | Rents Will Double']],
  ['The council denied that rents had doubled.', ['The council | denied | that rents had doubled']],
  ['The council criticized the guild.', ['The council | criticized | the guild']],
  [
    'The guild said the crew, which had trained for it, found the leak.',
    ['The guild | said | the crew, which had trained for it, found the leak'],
  ],
  ['The guild said at least one boat had sunk.', ['The guild | said | at least one boat had sunk']],
  ['The guild reported last year that rents had doubled.', ['The guild | reported | that rents had doubled']],
  ['However, rents had doubled, the guild said.', ['the guild | said | rents had doubled']],
  [
    'If rents double, the guild argues, it will leave.',
    ['the guild | argues | If rents double, the guild argues, it will leave'],
  ],
  [
    'In any case, the guild said, the rents had doubled.',
    ['the guild | said | In any case, the guild said, the rents had doubled'],
  ],
  ['Rents had doubled, the guild said, after a long night.', ['the guild | said | Rents had doubled']],
  ['“That,” she added, “would sink us.”', ['she | added | “That,” she added, “would sink us.”']],
  [
    '“It rained,” Gov. Anna Orr said. “We all left the hall.”',
    ['Gov. Anna Orr | said | “It rained,” Gov. Anna Orr said. “We all left the hall.”'],
  ],
  ['“It rained,” Anna Orr said. Nobody left. “We all left the hall.”', ['Anna Orr | said | “It rained,”']],
  [
    '“It rained,” said Anna Orr, who leads the guild. “We all left the hall.”',
    ['Anna Orr, who leads the guild | said | “It rained,” said Anna Orr, who leads the guild. “We all left the hall.”'],
  ],
  ['“It rained,” said Anna Orr, sipping her tea.', ['Anna Orr | said | “It rained,”']],
  ['Anna Orr said: “It rained all day.”', ['Anna Orr | said: | “It rained all day.”']],
  ['Anna Orr, speaking at the gate, said rents had doubled.', ['Anna Orr | said | rents had doubled']],
  [
    'The rents, which the guild says it will double, are low.',
    ['the guild | says | which the guild says it will double, are low'],
  ],
  [
    'Anna Orr, the mayor, told the Oban Mail that rents had doubled.',
    ['Anna Orr, the mayor, | told | that rents had doubled'],
  ],
  ['The guild said rents had doubled, while the council denied it.', ['The guild | said | rents had doubled']],
  [
    'The guild said it would stay, adding that rents had doubled.',
    ['The guild | said | it would stay', 'The guild | adding | that rents had doubled'],
  ],
  [
    'Rents had doubled, according to Anna Orr, who leads the guild.',
    ['Anna Orr, who leads the guild | according to | Rents had doubled'],
  ],
  ['The military said rents had doubled.', ['The military | said | rents had doubled']],
  ['Early said the boat had sunk.', ['Early | said | the boat had sunk']],
  [
    'The family of a sailor who was jailed in July said rents had doubled.',
    ['The family of a sailor | said | rents had doubled'],
  ],
  [
    'A clerk at the left-wing paper Oban Mail said rents had doubled.',
    ['A clerk at the left-wing paper Oban Mail | said | rents had doubled'],
  ],
  [
    'The mayor went to Ayr on Friday, two people briefed on the trip said.',
    ['two people briefed on the trip | said | The mayor went to Ayr on Friday'],
  ],
  [
    '“We all left the hall,” Anna Orr, the guild’s most senior captain, who was hired in May, told reporters.',
    ['Anna Orr, the guild’s most senior captain, who was hired in May, | told | “We all left the hall,”'],
  ],
  [
    'Sen. Anna Orr, R-TX, who heads the guild, said rents had doubled.',
    ['Sen. Anna Orr, R-TX, who heads the guild, | said | rents had doubled'],
  ],
  [
    'The mayor is ill, and according to the guild, she has left the port.',
    ['the guild | according to | she has left the port'],
  ],
  ['It is a boat, who the guild said had sunk.', ['the guild | said | who the guild said had sunk']],
  [
    'Anna Orr, head of the board of the guild, which met in May, said rents had doubled.',
    ['Anna Orr, head of the board of the guild, which met in May, | said | rents had doubled'],
  ],
  ['Earlier reports had put the depth at 40 feet.', []],
  [
    'The guild said the talks described by the mayor “are a waste of time.”',
    ['The guild | said | the talks described by the mayor “are a waste of time.”'],
  ],
  ['The guild said by telephone that rents had doubled.', ['The guild | said | that rents had doubled']],
  ['The guild said that rents had doubled but gave no details.', ['The guild | said | that rents had doubled']],
  [
    'The guild said rents had doubled but declined to say why.',
    ['The guild | said | rents had doubled', 'The guild | declined | to say why'],
  ],
  ['The guild said rents had doubled but would not elaborate.', ['The guild | said | rents had doubled']],
  [
    'The guild said it rose early but gave the crew a meal.',
    ['The guild | said | it rose early but gave the crew a meal'],
  ],
  ['The pier closed, adding to the list of ruins that had been shut.', []],
  [
    'The mayor is unpredictable, and some close to the guild say rents had doubled.',
    ['some close to the guild | say | rents had doubled'],
  ],
  ['One guard left, while another said rents had doubled.', ['another | said | rents had doubled']],
  [
    'A guild representing dock workers said rents had doubled.',
    ['A guild representing dock workers | said | rents had doubled'],
  ],
  [
    'Anna Orr, a fellow at the guild in Ayr said rents had doubled.',
    ['Anna Orr, a fellow at the guild in Ayr | said | rents had doubled'],
  ],
  ['In Ayr, a fellow at the guild said rents had doubled.', ['a fellow at the guild | said | rents had doubled']],
  ['It was reported that rents had doubled.', ['- | was reported | that rents had doubled']],
  [
    'A member of the guild, who lives in Ayr, said the well turned out to be empty.',
    ['A member of the guild, who lives in Ayr, | said | the well turned out to be empty'],
  ],
  ['While the mayor left the port, both confirmed close ties.', []],
  ['A letter signed by the guild said rents had doubled.', ['A letter signed by the guild | said | rents had doubled']],
  ['It was reported to the police and to all that came.', []],
  ['The memo names the widely-reported demand that rents be cut.', []],
  ["'We all left the hall,' Anna Orr said.", ["Anna Orr | said | 'We all left the hall,'"]],
];

describe('findAttributions', () => {
  it.each(TABLE)('%s', (text, attributions) => {
    expect(attributionsOf(text)).toEqual(attributions);
  });

  it.each(['The ferry left the port.', 'She tells stories.', 'The guild has a say in this.', 'It was a telling loss.'])(
    'finds none in: %s',
    (text) => {
      expect(attributionsOf(text)).toEqual([]);
    },
  );

  it('names the class of the cue, the entity behind the source and the reason', () => {
    const { reading, entities } = readText('Anna Orr said rents had doubled.', { 'Anna Orr': 'person' });
    expect(findAttributions(reading, entities, [])).toMatchObject([
      { cueClass: 'speech', sourceEntity: 'anna-orr', reason: 'indirect speech: “Anna Orr said”' },
    ]);
  });

  it('leaves what is said inside a quotation to its speaker', () => {
    expect(attributionsOf('“He said that it rained all day,” Anna Orr said.')).toEqual([
      'Anna Orr | said | “He said that it rained all day,”',
    ]);
  });

  it('takes a person before a colon for a source, a place not', () => {
    const labelled = (text: string): number => {
      const { reading, entities } = readText(text, { 'Anna Orr': 'person', Oban: 'place', 'Orr Files': 'work' });
      return findAttributions(reading, entities, []).length;
    };
    expect(labelled('Anna Orr: Ferry will sail in May again')).toBe(1);
    expect(labelled('Oban: Ferry will sail in May again')).toBe(0);
    expect(labelled('Orr Files: Ferry will sail in May again')).toBe(0);
    expect(labelled('Review: Ferry of Anna Orr sails in May again')).toBe(0);
    expect(labelled("New 'Anna Orr: Ferry Days' trailer shows the old pier")).toBe(0);
  });
});

describe('with a trained reader', () => {
  const text = 'Anna Orr told nobody. The guild’s claim of a flood is old.';
  const { reading, entities } = readText(text, { 'Anna Orr': 'person' });
  const found = findAttributions(reading, entities, [], ({ words }) =>
    words[0]?.text === 'The'
      ? [
          {
            source: { first: 0, last: 1 },
            cue: { first: 3, last: 3 },
            content: { first: 4, last: 6 },
            kind: 'stance',
            confidence: 0.61,
          },
        ]
      : [],
  );

  it('takes what it finds, and its confidence', () => {
    expect(found).toHaveLength(1);
    const [one] = found;
    expect(text.slice(one?.cue?.start, one?.cue?.end)).toBe('claim');
    expect(text.slice(one?.content?.start, one?.content?.end)).toBe('of a flood');
    expect(one).toMatchObject({ cueClass: 'stance', confidence: 0.61, reason: 'stance: “The guild’s claim”' });
  });
});
