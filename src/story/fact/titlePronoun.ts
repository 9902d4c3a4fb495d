import type { DocumentAnalysis, EntityMention, Span, Token } from '../../analysis/model';
import { isGerund, lower } from '../../analysis/clause/wordForm';
import { sliceBy } from './profileClaims';
import { textOf, type TitlePlace } from './titlePlace';

const SHE = /^(?:she|her|hers|herself|mrs|ms|miss|mother|wife|daughter|sister|woman|spokeswoman|chairwoman)$/iu;
const HE = /^(?:he|his|him|himself|mr|father|husband|son|brother|man|spokesman|chairman)$/iu;

/**
 * A pronoun that opens a claim replaced by what it must mean; the speaker put before the first person. Undefined where that is not certain.
 * `Mara Odum said | she would leave` -> `Mara Odum would leave`; `“| We are closed |,” Odum said` -> `Odum: We are closed`
 */
export function nameReferent(place: TitlePlace): string | undefined {
  const { words, at, end } = place;
  const opens = lower(words[at]);
  if (/^(?:i|we|my|our)$/u.test(opens)) return withSpeaker(place);
  if (!/^(?:he|she|it|they)$/u.test(opens) || isDirect(place)) return undefined;
  const next = words[at + 1]?.text ?? '';
  // "he's", "they've": the short form is of the pronoun.
  if (/^['’]/u.test(next)) return undefined;
  const name = /^h|^s/u.test(opens) ? onlyPerson(place, opens === 'she') : speakingGroup(place, opens === 'they');
  return name === undefined ? undefined : `${name} ${textOf(place, at + 1, end)}`;
}

/** Inside quotation marks "he" is rarely who speaks. */
const isDirect = ({ analysis, claim }: TitlePlace): boolean =>
  sliceBy(analysis.quotes, claim, 'touching').some(
    (q) => q.kind === 'speech' && q.start <= claim.start && claim.start < q.end,
  );

function withSpeaker(place: TitlePlace): string | undefined {
  const { analysis, claim, at, end } = place;
  const speaker =
    claim.attributedTo === undefined ? undefined : analysis.entities.find(({ id }) => id === claim.attributedTo);
  return speaker ? `${speaker.name}: ${textOf(place, at, end)}` : undefined;
}

/** `The ministry said | it was closed`: the group that speaks in the same sentence, right before. */
function speakingGroup({ analysis, claim, sentence, words, at }: TitlePlace, isMany: boolean): string | undefined {
  const saying = sliceBy(analysis.attributions, sentence, 'touching').find(
    ({ content, source }) =>
      content && source && source.end < content.start && Math.abs(content.start - claim.start) <= 6,
  );
  if (!saying?.source || saying.source.start < sentence.start) return undefined;
  const source = analysis.text.slice(saying.source.start, saying.source.end).replace(/,.*$/su, '');
  const entity = analysis.entities.find(({ id }) => id === saying.sourceEntity);
  if (isMany) return /(?:[^s']s|people|police)$/u.test(source) && !/\p{Lu}\S*$/u.test(source) ? source : undefined;
  return entity && /^(?:organization|work|facility)$/u.test(entity.type) && isOwnDeed(words, at) ? source : undefined;
}

/** What a group says of itself; `the ministry said it was a mistake` is of something else. */
const OWN_DEED =
  /^(?:receive|ask|offer|apologise|apologize|cooperate|investigate|review|appeal|sue|seek|plan|intend|agree|decide|hope|expect)$/u;

function isOwnDeed(words: readonly Token[], it: number): boolean {
  const verb = words.findIndex((w, k) => k > it && w.tag === 'VERB');
  if (verb < 0 || verb > it + 3) return false;
  return OWN_DEED.test(words[verb]?.lemma ?? '') || (verb > it + 1 && isGerund(words[verb]));
}

/** `he`, `she`: the one person of the sentence up to there or of the sentence before, whom the text elsewhere calls so too. */
function onlyPerson({ analysis, sentence, claim }: TitlePlace, isShe: boolean): string | undefined {
  const own = persons(analysis, { start: sentence.start, end: claim.start });
  const previous = analysis.sentences[analysis.sentences.findIndex(({ start }) => start === sentence.start) - 1];
  const found = own.length > 0 || !previous ? own : persons(analysis, previous);
  const [first] = found;
  if (!first || new Set(found.map(({ id }) => id)).size !== 1) return undefined;
  const lean = leaning(analysis, first.id, sentence);
  return (isShe ? lean > 0 : lean < 0) || isAlone(analysis, first.id) ? first.name : undefined;
}

const persons = (analysis: DocumentAnalysis, span: Span): EntityMention[] =>
  sliceBy(analysis.entities, span).filter(({ type }) => type === 'person');

const isAlone = ({ entities }: DocumentAnalysis, id: string): boolean =>
  entities.every((e) => e.type !== 'person' || e.id === id);

/** Words for her minus words for him in the other sentences that name only this person. */
function leaning(analysis: DocumentAnalysis, id: string, here: Span): number {
  let sum = 0;
  for (const sentence of analysis.sentences) {
    if (sentence.start === here.start) continue;
    const named = persons(analysis, sentence);
    if (named.length === 0 || named.some((e) => e.id !== id)) continue;
    for (const { text } of sliceBy(analysis.tokens, sentence)) sum += SHE.test(text) ? 1 : HE.test(text) ? -1 : 0;
  }
  return sum;
}
