import { describe, expect, it } from 'vitest';
import { repairTags } from '../../../../src/analysis/clause/repairTags';
import { wordsOf } from '../readText';
import type { PartOfSpeech, Token } from '../../../../src/analysis/model';

/** Words from `word/TAG word/TAG`. */
function tagged(text: string): Token[] {
  return text.split(' ').map((pair) => {
    const [word = '', tag] = pair.split('/');
    return { start: 0, end: word.length, text: word, lemma: word.toLowerCase(), tag: tag as PartOfSpeech };
  });
}

const tagOf = (text: string, word: string): PartOfSpeech | undefined =>
  repairTags(tagged(text)).find((t) => t.text === word)?.tag;

describe('repairTags', () => {
  it('finds the verb that a clause still lacks', () => {
    expect(tagOf('The/DET vote/NOUN marks/NOUN the/DET end/NOUN', 'marks')).toBe('VERB');
    expect(tagOf('All/DET papers/NOUN report/NOUN that/SCONJ it/PRON rained/VERB', 'report')).toBe('VERB');
    expect(tagOf('which/PRON views/NOUN Ayr/PROPN as/ADP lost/ADJ', 'views')).toBe('VERB');
    expect(tagOf('to/ADP showcase/NOUN a/DET pier/NOUN', 'showcase')).toBe('VERB');
    expect(tagOf('to/ADP schools/NOUN the/DET pier/NOUN', 'schools')).toBe('NOUN');
    expect(tagOf('Both/DET sides/NOUN aim/NOUN to/PART win/VERB', 'aim')).toBe('VERB');
    expect(tagOf('Orr/PROPN notes/NOUN that/SCONJ it/PRON rained/VERB', 'notes')).toBe('VERB');
  });

  it('leaves nouns alone where the clause has its verb', () => {
    expect(tagOf('They/PRON made/VERB school/NOUN plans/NOUN to/PART win/VERB', 'plans')).toBe('NOUN');
    expect(tagOf('It/PRON has/AUX exam/NOUN marks/NOUN the/DET board/NOUN gave/VERB', 'marks')).toBe('NOUN');
  });

  it('takes a plural behind "and" for a verb only where one of that form stands before', () => {
    const joined = 'It/PRON opens/VERB the/DET road/NOUN and/CCONJ links/NOUN the/DET towns/NOUN';
    expect(tagOf(joined, 'links')).toBe('VERB');
    expect(tagOf('He/PRON sold/VERB rockets/NOUN and/CCONJ missiles/NOUN that/PRON fell/VERB', 'missiles')).toBe(
      'NOUN',
    );
  });

  it('finds participles behind a comma, and only there', () => {
    expect(tagOf('It/PRON fell/VERB ,/PUNCT symbolizing/NOUN the/DET end/NOUN', 'symbolizing')).toBe('VERB');
    expect(tagOf('the/DET school/NOUN building/NOUN the/DET end/NOUN', 'building')).toBe('NOUN');
  });

  it('finds the participle of an object, and the verb of a sentence that has none', () => {
    expect(tagOf('It/PRON closed/VERB since/SCONJ firing/NOUN her/PRON', 'firing')).toBe('VERB');
    expect(tagOf('was/AUX filmed/VERB kicking/NOUN the/DET guard/NOUN', 'kicking')).toBe('VERB');
    expect(tagOf('The/DET bridge/NOUN links/NOUN Ayr/PROPN with/ADP Orr/PROPN', 'links')).toBe('VERB');
    expect(tagOf('The/DET bridge/NOUN links/NOUN Ayr/PROPN lost/VERB', 'links')).toBe('NOUN');
    expect(tagOf('The/DET six-year-old/ADJ fell/NOUN into/ADP it/PRON', 'fell')).toBe('VERB');
  });

  it('reads "another said", not "the said rents"', () => {
    expect(tagOf('another/DET said/ADJ rents/NOUN', 'said')).toBe('VERB');
    expect(tagOf('the/DET said/ADJ rents/NOUN', 'said')).toBe('ADJ');
  });

  it('finds nouns and names that look like verbs', () => {
    expect(tagOf('a/DET space/NOUN launch/VERB vehicle/NOUN', 'launch')).toBe('NOUN');
    expect(tagOf('its/PRON military/ADJ spy/VERB agency/NOUN', 'spy')).toBe('NOUN');
    expect(tagOf('took/VERB her/PRON pay/NOUN claim/VERB seriously/ADV', 'claim')).toBe('NOUN');
    expect(tagOf('let/VERB the/DET crew/NOUN claim/VERB quickly/ADV', 'claim')).toBe('VERB');
    expect(tagOf('in/ADP his/PRON Day/PROPN address/VERB ,/PUNCT', 'address')).toBe('NOUN');
    expect(tagOf('let/VERB his/PRON Day/PROPN address/VERB ,/PUNCT', 'address')).toBe('VERB');
    expect(tagOf('in/ADP Ayr/PROPN address/VERB ,/PUNCT', 'address')).toBe('VERB');
    expect(tagOf('the/DET well/ADV was/AUX empty/ADJ', 'well')).toBe('NOUN');
    expect(tagOf('a/DET deep/ADV well/ADV ,/PUNCT', 'well')).toBe('NOUN');
    expect(tagOf('the/DET well/ADV known/VERB pier/NOUN', 'well')).toBe('ADV');
    expect(tagOf('an/DET offshore/ADV company/VERB ./PUNCT', 'company')).toBe('NOUN');
    expect(tagOf('the/DET storm/NOUN hit/VERB on/ADP Friday/NOUN', 'hit')).toBe('VERB');
    expect(tagOf('bids/NOUN for/ADP the/DET post/NOUN include/VERB :/PUNCT', 'include')).toBe('VERB');
    expect(tagOf('the/DET crews/NOUN launch/VERB boats/NOUN', 'launch')).toBe('VERB');
    expect(repairTags(wordsOf('They met Min Sang-ok of Ayr.')).find((t) => t.text === 'Sang')?.tag).not.toBe('VERB');
  });

  it('reads "including" and "following" as prepositions, "is following" as a verb', () => {
    expect(tagOf('ports/NOUN including/VERB Ayr/PROPN', 'including')).toBe('ADP');
    expect(tagOf('She/PRON is/AUX following/VERB him/PRON', 'following')).toBe('VERB');
  });

  it('finds the participle of a passive', () => {
    expect(tagOf('sailors/NOUN abducted/NOUN by/ADP pirates/NOUN', 'abducted')).toBe('VERB');
  });
});
