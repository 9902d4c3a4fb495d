import { describe, expect, it } from 'vitest';
import type { Claim, DateMention, NameType, Region } from '../../../../src/analysis/model';
import { findClaims } from '../../../../src/analysis/claim/findClaims';
import { findAttributions } from '../../../../src/analysis/quote/findAttributions';
import { findQuotes } from '../../../../src/analysis/quote/findQuotes';
import { readText } from '../readText';

const NAMES: Readonly<Record<string, NameType>> = {
  'Anna Orr': 'person',
  'Tom Ames': 'person',
  'Harbour Guild': 'organization',
};

function claimsOf(
  text: string,
  options: { regions?: readonly Region[]; dates?: readonly DateMention[] } = {},
): Claim[] {
  const { reading, entities } = readText(text, NAMES, options.regions);
  const quotes = findQuotes(reading, entities);
  const attributions = findAttributions(reading, entities, quotes);
  return findClaims({ ...reading, entities, dates: options.dates ?? [], quantities: [], quotes, attributions });
}

const textsOf = (text: string): string[] => claimsOf(text).map((c) => text.slice(c.start, c.end));

function dateAt(
  text: string,
  words: string,
  rest: Pick<DateMention, 'type' | 'value'> & Partial<DateMention>,
): DateMention {
  const start = text.indexOf(words);
  return { start, end: start + words.length, stated: true, confidence: 1, reason: 'test', ...rest };
}

describe('findClaims', () => {
  it('takes what is said, not the frame, and gives it to its source', () => {
    const text = 'The Harbour Guild said that rents had doubled in May.';
    expect(claimsOf(text)).toMatchObject([
      { id: 'c1', attributedTo: 'harbour-guild', attributionText: 'The Harbour Guild', certainty: 'reported' },
    ]);
    expect(textsOf(text)).toEqual(['rents had doubled in May']);
  });

  it('names the speaker of a paragraph in marks that stands by itself', () => {
    const claims = claimsOf(
      'Anna Orr said the pier had never been looked at.\n\n“The crew went out in a boat that leaked.”',
    );
    expect(claims.at(-1)).toMatchObject({
      attributedTo: 'anna-orr',
      attributionText: 'Anna Orr',
      certainty: 'reported',
    });
  });

  it('splits a sentence into what each clause states, without commas, conjunctions and the stop', () => {
    expect(
      textsOf('The guild closed its hall on Friday, marking its first strike, but the port stayed open amid the rain.'),
    ).toEqual([
      'The guild closed its hall on Friday',
      'marking its first strike',
      'the port stayed open',
      'amid the rain',
    ]);
  });

  it('takes no question, order, credit or bare name for a claim', () => {
    expect(
      textsOf(
        'Will rents fall in May? The guild agreed on Friday, but will it last? “Do you like the plan?” he asked. ' +
          'Read more about the ferry here. Anna Orr in Ayr contributed to this report. (Tom Ames, Files/Ayr Press)',
      ),
    ).toEqual(['The guild agreed on Friday']);
    expect(textsOf('“Tell me who you are,” Anna Orr said.')).toEqual([]);
    expect(textsOf('What does it cost and will it sail?')).toEqual([]);
    expect(textsOf('The guild asked why the ferry sank.')).toEqual(['The guild asked why the ferry sank']);
  });

  it('takes no echo and no frame without what is framed for a claim', () => {
    expect(textsOf('The old pier closed after it was reported that rents had doubled.')).toEqual([
      'The old pier closed',
      'rents had doubled',
    ]);
    expect(textsOf('So did the mayor of Ayr. Neither has he. So the mayor left the pier.')).toEqual([
      'the mayor left the pier',
    ]);
    expect(textsOf('The notes reveal how women complained they were robbed.')).toEqual(['they were robbed']);
    expect(textsOf('“The pier is old,” Anna Orr said of the fire.')).toEqual(['The pier is old']);
    expect(textsOf('The guild never took her claim seriously.')).toEqual(['The guild never took her claim seriously']);
    expect(textsOf('The old mayor had slept in the hall, during the concert.')).toEqual([
      'The old mayor had slept in the hall',
    ]);
    expect(textsOf('The guild did not say why.')).toEqual(['The guild did not say why']);
  });

  it('ends where the quotation ends, however far the verb that tells who spoke', () => {
    expect(textsOf('“The old pier is ours,” Anna Orr, a guild leader who ran for mayor, said.')).toEqual([
      'The old pier is ours',
    ]);
    expect(textsOf('“The old pier is ours,” the letter of the guild reads.')).toEqual(['The old pier is ours']);
    expect(textsOf('The guild called it “a ruin,” and closed the pier in May.')).toEqual([
      'The guild called it “a ruin,”',
      'closed the pier in May',
    ]);
  });

  it('keeps a “that” which is the subject of what is said', () => {
    expect(textsOf('Anna Orr said that was never the case.')).toEqual(['that was never the case']);
    expect(textsOf('Anna Orr said that rents were never the case.')).toEqual(['rents were never the case']);
  });

  it('opens no clause inside a name', () => {
    const text = 'The tent was run by the Harbour Guild Cross and by its members.';
    const { reading, entities } = readText(text, { 'Harbour Guild Cross': 'organization' });
    const tagged = reading.tokens.map((t) => (t.text === 'Cross' ? { ...t, tag: 'VERB' as const } : t));
    const claims = findClaims({
      ...reading,
      tokens: tagged,
      entities,
      dates: [],
      quantities: [],
      quotes: [],
      attributions: [],
    });
    expect(claims.map((c) => text.slice(c.start, c.end))).toEqual([
      'The tent was run by the Harbour Guild Cross and by its members',
    ]);
  });

  it('takes the credit of a picture for no claim', () => {
    const text = 'Enlarge this image toggle caption Anna Orr/AP';
    expect(claimsOf(text, { regions: [{ start: 0, end: text.length, kind: 'caption' }] })).toEqual([]);
  });

  it('keeps what nobody has said: not said, may be said', () => {
    const text =
      'Anna Orr did not say who was hurt in the hall. Tom Ames said the guild might announce a strike in May.';
    expect(claimsOf(text)).toMatchObject([{ certainty: 'none' }, { certainty: 'possible', attributedTo: 'tom-ames' }]);
    expect(claimsOf(text)[0]?.attributedTo).toBeUndefined();
    expect(textsOf(text)).toEqual([
      'Anna Orr did not say who was hurt in the hall',
      'the guild might announce a strike in May',
    ]);
  });

  it('cuts the conjunction together with the frame behind it', () => {
    expect(textsOf('The ferry was sold after Anna Orr said that it had been patched.')).toEqual([
      'The ferry was sold',
      'it had been patched',
    ]);
  });

  it('keeps the subject of what is said or to be announced', () => {
    expect(textsOf('The women were said to have left the hall.')).toEqual([
      'The women were said to have left the hall',
    ]);
    expect(claimsOf('The women were said to have left the hall.')).toMatchObject([{ certainty: 'reported' }]);
    expect(textsOf('Anna Orr is to announce that rents will fall.')).toEqual([
      'Anna Orr is to announce that rents will fall',
    ]);
  });

  it('takes two words of a headline where they count', () => {
    const text = 'Ferry sinks off Ayr; 27 hurt';
    const claims = claimsOf(text, { regions: [{ start: 0, end: text.length, kind: 'title' }] });
    expect(claims.map((c) => text.slice(c.start, c.end))).toEqual(['Ferry sinks off Ayr', '27 hurt']);
  });

  it('keeps the comparison with a span of time', () => {
    const text = 'The dog held him for at least 10 minutes on the pier.';
    const claims = claimsOf(text, { dates: [dateAt(text, '10 minutes', { type: 'duration', value: 'PT10M' })] });
    expect(claims.map((c) => text.slice(c.start, c.end))).toContain('for at least 10 minutes');
  });

  it('takes a quotation without its marks, and a quoted part with both', () => {
    expect(textsOf('“Rents have doubled since May,” Anna Orr said.')).toEqual(['Rents have doubled since May']);
    expect(textsOf('The port will open a "new chapter" in May.')).toEqual([
      'The port will open a "new chapter" in May',
    ]);
  });

  it('keeps a frame that tells more than who speaks', () => {
    expect(textsOf('Anna Orr told reporters that rents had doubled.')).toEqual([
      'Anna Orr told reporters',
      'rents had doubled',
    ]);
    expect(textsOf('Rents had doubled, Anna Orr said on Friday.')).toEqual(['Rents had doubled']);
  });

  it('keeps what is told of who speaks in the frame', () => {
    expect(textsOf('Anna Orr, sitting beside the mayor, said rents had doubled.')).toEqual([
      'Anna Orr, sitting beside the mayor, said',
      'rents had doubled',
    ]);
    expect(textsOf('The guild, quoting its members, said rents had doubled.')).toEqual(['rents had doubled']);
    expect(textsOf('The firm that built the pier said rents had doubled.')).toEqual([
      'The firm that built the pier said',
      'rents had doubled',
    ]);
  });

  it('marks a subordinate fact as embedded', () => {
    const text = 'It was her first trip to the coast since taking office in October.';
    expect(
      claimsOf(text)
        .filter((c) => c.embedded)
        .map((c) => text.slice(c.start, c.end)),
    ).toContain('taking office in October');
  });

  it('takes durations and pointed times as embedded claims, bare days not', () => {
    const text = 'They spoke for about 25 minutes late Friday and met again on Monday.';
    const dates = [
      dateAt(text, '25 minutes', { type: 'duration', value: 'PT25M' }),
      dateAt(text, 'late Friday', { type: 'date', value: '2031-05-02', mod: 'END' }),
      dateAt(text, 'Monday', { type: 'date', value: '2031-05-05' }),
    ];
    const embedded = claimsOf(text, { dates }).filter((c) => c.embedded);
    expect(embedded.map((c) => text.slice(c.start, c.end))).toEqual(['for about 25 minutes', 'late Friday']);
  });

  it('takes a span of time with what filled it, and the building where it was', () => {
    const text = 'The guild held two days of talks on Friday at the Old Customs House.';
    const { reading, entities } = readText(text, { 'Old Customs House': 'facility' });
    const dates = [dateAt(text, 'two days', { type: 'duration', value: 'P2D' })];
    const claims = findClaims({ ...reading, entities, dates, quantities: [], quotes: [], attributions: [] });
    expect(claims.filter((c) => c.embedded).map((c) => text.slice(c.start, c.end))).toEqual([
      'two days of talks',
      'at the Old Customs House',
    ]);
  });

  it('cuts no frame where a thing is announced, and parts what a headline says twice', () => {
    expect(textsOf('Anna Orr announced new rules for the port on Friday.')).toEqual([
      'Anna Orr announced new rules for the port on Friday',
    ]);
    expect(textsOf('Port closes pier used by smugglers')).toEqual(['Port closes pier', 'used by smugglers']);
  });

  it('takes the age out of a frame', () => {
    expect(textsOf('Anna Orr, 33, said that rents had doubled.')).toEqual(['Anna Orr, 33', 'rents had doubled']);
  });

  it.each([
    ['a remark', 'Rents rose following Anna Orr’s remark that the port could close.', 'none', 'anna-orr'],
    ['a saying looked back at', 'Anna Orr had suggested that the port could close soon.', 'none', 'anna-orr'],
    ['a promise', 'Anna Orr confirmed that the port would stay open.', 'reported', 'anna-orr'],
    ['a forecast', 'Anna Orr said that the port would stay open.', 'conditional', 'anna-orr'],
    ['a passive with its doer', 'We were warned by Anna Orr that the port had closed.', 'reported', 'anna-orr'],
    ['a label', 'The pier was condemned by Anna Orr as a haven for smugglers.', 'reported', 'anna-orr'],
  ])('says how sure %s is and whose word it is', (_, text, certainty, id) => {
    expect(claimsOf(text).at(-1)).toMatchObject({ certainty, attributedTo: id });
  });

  it('takes no fact for somebody who tells it', () => {
    const claims = claimsOf('The delay was made worse by the fact that the port had closed.');
    expect(claims.every((claim) => claim.attributionText === undefined)).toBe(true);
  });

  it('lets hearsay go on over “with”, and a doubt in a relative clause not go out of it', () => {
    const hearsay = 'The call was reportedly made by the guild, with Anna Orr paying for half of it.';
    expect(claimsOf(hearsay).map((c) => c.certainty)).toEqual(['reported', 'reported']);
    const doubt = 'The port closed the boats that had possibly carried smugglers to the coast.';
    expect(claimsOf(doubt).map((c) => c.certainty)).toEqual(['none', 'possible']);
  });

  it('gives a remark to whom it belongs', () => {
    const text = 'The strike followed Anna Orr’s remark that rents would double again.';
    const remark = claimsOf(text).find((c) => c.embedded && text.slice(c.start, c.end).includes('remark'));
    expect(remark).toMatchObject({ attributedTo: 'anna-orr', certainty: 'none' });
  });

  it('gives what is said in a transcript to whose turn it is, but for what another said', () => {
    const text =
      'Anna Orr: The pier burned in May. It had been closed.\nTom Ames: Who saw it?\nAnna Orr: The Harbour Guild said it saw smoke.';
    expect(claimsOf(text).map((c) => c.attributedTo)).toEqual(['anna-orr', 'anna-orr', 'harbour-guild']);
  });

  it('carries the source over a sentence that stands between two of the same source', () => {
    const text =
      'The Harbour Guild said rents had doubled. They also rose in the old town. They will rise again, according to the Harbour Guild.';
    expect(claimsOf(text).map((c) => c.attributedTo)).toEqual(['harbour-guild', 'harbour-guild', 'harbour-guild']);
  });

  it('carries nothing over a paragraph break or to a new source', () => {
    const text =
      'The Harbour Guild said rents had doubled.\n\nThe rain fell on the port.\n\nFish is dear, Tom Ames said.';
    expect(claimsOf(text).map((c) => c.attributedTo)).toEqual(['harbour-guild', undefined, 'tom-ames']);
  });

  it('claims nothing in furniture and bylines', () => {
    const text = 'Anna Orr wrote this report for us.';
    for (const kind of ['comments', 'byline', 'footer'] as const) {
      expect(claimsOf(text, { regions: [{ start: 0, end: text.length, kind }] })).toEqual([]);
    }
  });

  it('marks a headline that is printed twice as duplicate the second time', () => {
    const head = 'Guild closes harbour hall\n\n';
    const text = `${head}${head}The guild closed its hall on Friday.`;
    const regions: Region[] = [
      { start: 0, end: head.length * 2, kind: 'title' },
      { start: head.length * 2, end: text.length, kind: 'body' },
    ];
    expect(claimsOf(text, { regions }).map((c) => c.duplicate ?? false)).toEqual([false, true, false]);
  });

  it('never claims over a sentence border, numbers claims in text order and stays in the text', () => {
    const text =
      'The guild, which met on Friday, left. “We go,” Anna Orr said, adding that it rained. If it snows, all may stay.';
    const claims = claimsOf(text);
    expect(claims.map((c) => c.id)).toEqual(claims.map((_, i) => `c${i + 1}`));
    for (const [i, claim] of claims.entries()) {
      expect(claim.end).toBeGreaterThan(claim.start);
      expect(text.slice(claim.start, claim.end)).not.toMatch(/^[\s,;.]|[\s,;.]$/);
      expect(text.slice(claim.start, claim.end)).not.toContain('. ');
      if (i > 0) expect(claim.start).toBeGreaterThanOrEqual(claims[i - 1]!.start);
    }
  });
});
