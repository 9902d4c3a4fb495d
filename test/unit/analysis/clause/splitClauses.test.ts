import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../../../src/analysis/clause/splitClauses';
import { wordsOf } from '../readText';

/** "kind: words" of each clause. */
function clausesOf(sentence: string): string[] {
  const words = wordsOf(sentence);
  return splitClauses(words).map(({ first, last, kind }) => {
    const text = sentence.slice(words[first]!.start, words[last]!.end).replace(/[.]$/, '');
    return `${kind}: ${text}`;
  });
}

const TABLE: readonly (readonly [string, readonly string[]])[] = [
  [
    'The vote came a day after North and South Ayr agreed on a truce.',
    ['main: The vote came a day after North and South Ayr agreed on a truce'],
  ],
  [
    'They asked whether the ban covered the short and long ropes that could snap.',
    ['main: They asked whether the ban covered the short and long ropes that could snap'],
  ],
  [
    'There have been many long, reported cases of theft in the port.',
    ['main: There have been many long, reported cases of theft in the port'],
  ],
  [
    'It is to stand on three plots, though one plot, owned by the guild, has yet to be sold.',
    [
      'main: It is to stand on three plots',
      'participial: owned by the guild',
      'predicate: though one plot, owned by the guild, has yet to be sold',
    ],
  ],
  [
    'Anna Orr, the guild leader, weighed in to defend the plan when the vote was called.',
    ['main: Anna Orr, the guild leader, weighed in to defend the plan', 'subordinate: when the vote was called'],
  ],
  [
    'Orr could win by calling the strike a local matter and saying the port is open.',
    ['main: Orr could win by calling the strike a local matter', 'coordinate: and saying the port is open'],
  ],
  ['The mayor met the guild on Friday.', ['main: The mayor met the guild on Friday']],
  [
    'The mayor met the guild on Friday, marking its first visit.',
    ['main: The mayor met the guild on Friday', 'participial: marking its first visit'],
  ],
  [
    'The guild closed its hall amid rising rents in the harbour.',
    ['main: The guild closed its hall', 'circumstance: amid rising rents in the harbour'],
  ],
  [
    'Despite heavy rain, the ferry left the port on time.',
    ['circumstance: Despite heavy rain', 'main: the ferry left the port on time'],
  ],
  [
    'As rents in the old town kept rising, shops closed.',
    ['circumstance: As rents in the old town kept rising', 'main: shops closed'],
  ],
  ['In May, the ferry left the port.', ['main: In May, the ferry left the port']],
  [
    'If approved by the council, the bridge would open in June.',
    ['main: If approved by the council, the bridge would open in June'],
  ],
  [
    'Anna Orr, who won the race in May, lost her title and left the club on Monday.',
    ['relative: who won the race in May', 'predicate: lost her title', 'coordinate: and left the club on Monday'],
  ],
  [
    'The offer, made during a dinner on Friday, comes at a bad time.',
    [
      'participial: made during a dinner on Friday',
      'predicate: The offer, made during a dinner on Friday, comes at a bad time',
    ],
  ],
  ['The port, however, has lost two ships.', ['main: The port, however, has lost two ships']],
  [
    'They agreed to repair the bridge and open a new road to the coast.',
    ['main: They agreed to repair the bridge', 'coordinate: and open a new road to the coast'],
  ],
  [
    'They asked the port to show restraint and pursue talks.',
    ['main: They asked the port to show restraint and pursue talks'],
  ],
  [
    'They agreed that Orr and Ames would meet the owners.',
    ['main: They agreed that Orr and Ames would meet the owners'],
  ],
  [
    'The ferry sank in May, but the crew reached the shore.',
    ['main: The ferry sank in May', 'coordinate: but the crew reached the shore'],
  ],
  ['The crew has not yet reached the shore.', ['main: The crew has not yet reached the shore']],
  [
    'The leaders met on Monday to discuss fish, salt and wine.',
    ['main: The leaders met on Monday', 'purpose: to discuss fish, salt and wine'],
  ],
  ['She agreed on Monday with a plan to sell the hall.', ['main: She agreed on Monday with a plan to sell the hall']],
  [
    'The club bought the hall, with members paying half the price.',
    ['main: The club bought the hall', 'with: with members paying half the price'],
  ],
  [
    'The court closed the case, a decision that angered the islands.',
    ['main: The court closed the case', 'apposition: a decision that angered the islands'],
  ],
  [
    'The talks focused on fish and warm relations between the two island ports.',
    ['main: The talks focused on fish and warm relations between the two island ports'],
  ],
  [
    'The talks covered a deal on fish and warm relations between the two island ports.',
    ['main: The talks covered a deal on fish', 'conjunct: and warm relations between the two island ports'],
  ],
  [
    'The ferry left the port after the storm had passed the island.',
    ['main: The ferry left the port', 'subordinate: after the storm had passed the island'],
  ],
  ['The ferry came back a month after the storm.', ['main: The ferry came back a month after the storm']],
  [
    'The port opened in May; the road followed in June.',
    ['main: The port opened in May', 'main: the road followed in June'],
  ],
  [
    'The list names several ports (Ayr, and it may surprise many, Oban) in order.',
    ['main: The list names several ports (Ayr, and it may surprise many, Oban) in order'],
  ],
  [
    'The council voted on Friday, during which the hall was closed to visitors.',
    ['main: The council voted on Friday', 'relative: during which the hall was closed to visitors'],
  ],
  // Two verbs side by side share what follows
  [
    'The crew hired a fife-and-drum band with four players and left.',
    ['main: The crew hired a fife-and-drum band with four players and left'],
  ],
  ['The dog that chased and bit a thief was freed.', ['main: The dog that chased and bit a thief was freed']],
  [
    'A third ship, the Heron, stayed in port with its crew.',
    ['main: A third ship, the Heron, stayed in port with its crew'],
  ],
  [
    'Orr, the third-placed sailor of Ayr, personally signed the letter.',
    ['main: Orr, the third-placed sailor of Ayr, personally signed the letter'],
  ],
  [
    'The ferry was pulled from the quay just two days after Orr called it unsafe.',
    ['main: The ferry was pulled from the quay', 'subordinate: just two days after Orr called it unsafe'],
  ],
  [
    'The dog held the thief for about ten minutes before it was called off.',
    ['main: The dog held the thief for about ten minutes', 'subordinate: before it was called off'],
  ],
  ['She left two days after her visit to Ayr.', ['main: She left two days after her visit to Ayr']],
  [
    'The harbour is open as usual on Sunday but the hall will be closed.',
    ['main: The harbour is open as usual on Sunday', 'coordinate: but the hall will be closed'],
  ],
  [
    'Boats were sent in support of local and foreign sailors who came under attack at sea.',
    ['main: Boats were sent in support of local and foreign sailors who came under attack at sea'],
  ],
  [
    'A task force was set up in Ayr and the harbour master, Ann Orr, was told.',
    ['main: A task force was set up in Ayr', 'coordinate: and the harbour master, Ann Orr, was told'],
  ],
  [
    'They said four boats had been brought in and that the numbers might rise.',
    ['main: They said four boats had been brought in', 'coordinate: and that the numbers might rise'],
  ],
  [
    'It is not known how many sailors and guards were hurt.',
    ['main: It is not known how many sailors and guards were hurt'],
  ],
  ['She asked if the plan would work and what it costs.', ['main: She asked if the plan would work and what it costs']],
  [
    'The crane was built to lift boats over the harbour wall and in the dry docks of Ayr.',
    ['main: The crane was built to lift boats over the harbour wall and in the dry docks of Ayr'],
  ],
  [
    'Rents fell in May, they rose in June, and the guild left the hall.',
    ['main: Rents fell in May', 'coordinate: they rose in June', 'coordinate: and the guild left the hall'],
  ],
  [
    'The guild agreed that, in the old hall, it was safe to meet.',
    ['main: The guild agreed that, in the old hall, it was safe to meet'],
  ],
  ['When it rained in May, they left the hall.', ['main: When it rained in May, they left the hall']],
  [
    'The tide has eased somewhat in recent months after Ayr closed the lock.',
    ['main: The tide has eased somewhat in recent months after Ayr closed the lock'],
  ],
  [
    'Having met twice and spoken by phone, Ms. Orr and Mr. Ames were sure to talk.',
    [
      'circumstance: Having met twice',
      'coordinate: and spoken by phone',
      'main: Ms. Orr and Mr. Ames were sure to talk',
    ],
  ],
  [
    'A feud has been growing between the United Isles and North Ayr in recent months.',
    ['main: A feud has been growing between the United Isles and North Ayr in recent months'],
  ],
  ['The guild hopes South and North Ayr will meet soon.', ['main: The guild hopes South and North Ayr will meet soon']],
  ['All gulls found in and on the boat were freed.', ['main: All gulls found in and on the boat were freed']],
  [
    'After verifying the state of the old boat the crew reached the port.',
    ['circumstance: After verifying the state of the old boat', 'main: the crew reached the port'],
  ],
  [
    'They came to the pier where an old crane and a new boat are shown.',
    ['main: They came to the pier where an old crane and a new boat are shown'],
  ],
  [
    'The crew asked whether winning the race or not was what the mayor wanted.',
    ['main: The crew asked whether winning the race or not was what the mayor wanted'],
  ],
  [
    'She was fined for meddling with, or affecting, the count of the votes.',
    ['main: She was fined for meddling with, or affecting, the count of the votes'],
  ],
  [
    'They pay for rides on the ferry or the upkeep of the pier of the guild.',
    ['main: They pay for rides on the ferry or the upkeep of the pier of the guild'],
  ],
  ['It is a fact of life - we all leave the port.', ['main: It is a fact of life', 'main: we all leave the port']],
  ['The fair is open 26 February - 1 March at the pier.', ['main: The fair is open 26 February - 1 March at the pier']],
  [
    'Its old clients – the mills of Ayr – are still open.',
    ['main: Its old clients – the mills of Ayr – are still open'],
  ],
  [
    'The mills - and they are old - are still open.',
    ['main: The mills', 'main: and they are old', 'main: are still open'],
  ],
  ['It rained in Orrin and the Republic of Ayr.', ['main: It rained in Orrin and the Republic of Ayr']],
  [
    'It tested a long and medium-range rocket in its port near Ayr.',
    ['main: It tested a long and medium-range rocket in its port near Ayr'],
  ],
  [
    'The guild has urged Orrin and Ayr to talk as it is the only way.',
    ['main: The guild has urged Orrin and Ayr to talk', 'subordinate: as it is the only way'],
  ],
  [
    'It shows how a trade led by old banks and new firms runs the port.',
    ['main: It shows how a trade led by old banks and new firms runs the port'],
  ],
  ['These old, fast moving boats could sink.', ['main: These old, fast moving boats could sink']],
  [
    'They had waited in boats for it during the rain, and they found no boat.',
    ['main: They had waited in boats for it', 'circumstance: during the rain', 'coordinate: and they found no boat'],
  ],
  [
    'After it sank, a team of guards, including two divers, a cook and some sailors were sent out.',
    [
      'circumstance: After it sank',
      'main: a team of guards, including two divers, a cook and some sailors were sent out',
    ],
  ],
  [
    'It will teach old sailors, guards and others about the sea, including the storms that can come.',
    ['main: It will teach old sailors, guards and others about the sea, including the storms that can come'],
  ],
  [
    'It sent two boats – the Heron and the Gull – to the port of Ayr.',
    ['main: It sent two boats – the Heron and the Gull – to the port of Ayr'],
  ],
  ['We can, in fact, stop it in May.', ['main: We can, in fact, stop it in May']],
  [
    'On Friday it launched the oldest and most loudly praised boat of its fleet.',
    ['main: On Friday it launched the oldest and most loudly praised boat of its fleet'],
  ],
  [
    'She was also a loyal and tireless friend of the guild in Ayr.',
    ['main: She was also a loyal and tireless friend of the guild in Ayr'],
  ],
  ['The launches, if made, are certain to fail.', ['main: The launches, if made, are certain to fail']],
  ['The crew had ropes, a lamp and cash stolen in May.', ['main: The crew had ropes, a lamp and cash stolen in May']],
  [
    'After checking that the crew left, she went home.',
    ['circumstance: After checking that the crew left', 'main: she went home'],
  ],
];

describe('splitClauses', () => {
  it.each(TABLE)('%s', (sentence, clauses) => {
    expect(clausesOf(sentence)).toEqual(clauses);
  });

  it('gives the subject that an insertion parts from its predicate', () => {
    const words = wordsOf('Anna Orr, who won the race in May, lost her title.');
    const predicate = splitClauses(words).find((c) => c.kind === 'predicate');
    expect(predicate?.subject).toEqual({ first: 0, last: 1 });
  });

  it('stays inside the range that it is given', () => {
    const words = wordsOf('The guild said the port had closed, but the ferry still sailed.');
    expect(splitClauses(words, 3, 7)).toMatchObject([{ first: 3, last: 6, kind: 'main' }]);
  });

  it('finds nothing in nothing, and no clause in punctuation', () => {
    expect(splitClauses([])).toEqual([]);
    expect(splitClauses(wordsOf(', ; –'))).toEqual([]);
  });

  it('gives clauses in text order that overlap only where an insertion lies inside', () => {
    const words = wordsOf('Orr, who met Ames, left, and Ames, seeing this, stayed, hoping to win amid the rain.');
    const clauses = splitClauses(words);
    for (const [i, clause] of clauses.entries()) {
      expect(clause.last).toBeGreaterThanOrEqual(clause.first);
      if (i > 0) expect(clause.last).toBeGreaterThan(clauses[i - 1]!.first);
    }
  });
});
