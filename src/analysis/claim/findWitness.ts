import type { Attribution, Certainty, Quote, Span } from '../model';
import type { Sentence } from '../clause/readSentences';
import type { Turn } from '../quote/findTurns';

/** Whose word a claim is, by what the text gives. */
export interface Witness {
  readonly id?: string;
  /** The source as written. */
  readonly text?: string;
  /** What the cue itself says of certainty: "denied", "speculated". */
  readonly certainty?: Certainty;
  /** What was agreed or promised: its “would” is a plain “will”. */
  readonly isPledge?: true;
  readonly reason: string;
}

type WitnessFinder = (claim: Span) => Witness | undefined;

interface Saying extends Span {
  readonly witness: Witness;
}

const length = (s: Span): number => s.end - s.start;
const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/**
 * Answers whose word a claim is: of all that is quoted or attributed and covers most of it, the narrowest; else the source of the
 * sentences before and after in the same paragraph, where both have the same.
 * @param turns of a transcript: what nobody else is given for is the speaker's
 * @param names the fullest name of each entity, by id
 * `“It rained,” Orr said.` -> `{id: 'ann-orr', reason: 'direct speech'}` for the claim `It rained`
 */
export function findWitness(
  text: string,
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
  quotes: readonly Quote[],
  turns: readonly Turn[],
  names: Names,
): WitnessFinder {
  const sayings = [
    ...attributions.flatMap((a) => fromAttribution(text, a) ?? []),
    ...quotes.flatMap((q) => fromQuote(q, names) ?? []),
    ...turns.map((turn) => spokenBy(turn.speaker, turn, names, 'whose turn it is to speak')),
  ];
  const bySentence = sentences.map((): Saying[] => []);
  for (const saying of sayings) {
    for (let k = findSentence(sentences, saying.start); k < sentences.length; k++) {
      if (k < 0 || (sentences[k]?.start ?? Infinity) >= saying.end) break;
      bySentence[k]?.push(saying);
    }
  }
  return (claim) => {
    const k = findSentence(sentences, claim.start);
    return narrowest(bySentence[k] ?? [], claim) ?? carriedOver(text, sentences, bySentence, k);
  };
}

function fromAttribution(text: string, a: Attribution): Saying | undefined {
  if (!a.content || a.cueClass === 'stance' || a.cueClass === 'belief') return undefined;
  if (/^(?:whether|if|how|why)\b/i.test(text.slice(a.content.start, a.content.start + 8))) return undefined;
  if (a.cue && isUnsaid(text.slice(a.cue.start, a.cue.end))) return undefined;
  const certainty = certaintyOf(text, a);
  const said = a.source && text.slice(a.source.start, a.source.end).replace(/,$/, '');
  const witness = {
    ...(a.sourceEntity !== undefined && { id: a.sourceEntity }),
    ...(said !== undefined && { text: said }),
    ...(certainty && { certainty }),
    ...(isPledge(text, a) && { isPledge: true as const }),
    reason: a.reason,
  };
  // Where the saying is the fact, its frame belongs to the claim.
  const { start, end } = certainty === 'none' ? a : a.content;
  return { start, end, witness };
}

/** "did not say", "may announce": not its word (yet); "would not say" and denials are read as such elsewhere. */
const isUnsaid = (cue: string): boolean => /\b(?:may|might|could|can|should|not|never)\b|n['’]t\b/i.test(cue);

const isPledge = (text: string, { cue }: Attribution): boolean =>
  cue !== undefined && /\b(?:confirm|agree|promis|pledg|vow|announc)/i.test(text.slice(cue.start, cue.end));

/** "denied that A", "insisted it did not A" deny; "speculated that A" leaves it unconfirmed. */
function certaintyOf(text: string, { cue, content }: Attribution): Certainty | undefined {
  if (!cue || !content) return undefined;
  const words = text.slice(cue.start, cue.end);
  if (/\b(?:den(?:y|ies|ied|ying)|refut|disput)/i.test(words)) return 'denied';
  if (/\bspeculat/i.test(words)) return 'unconfirmed';
  // "had suggested that A": looking back, the saying itself is the fact.
  if (/^had\b/i.test(words)) return 'none';
  const said = text.slice(content.start, Math.min(content.end, content.start + 400));
  return /\b(?:maintain|insist)/i.test(words) && /\b(?:not|never)\b|n['’]t\b/i.test(said) ? 'denied' : undefined;
}

type Names = ReadonlyMap<string, string>;

function fromQuote({ start, end, speaker, kind, reason }: Quote, names: Names): Saying | undefined {
  return speaker === undefined || kind === 'name' ? undefined : spokenBy(speaker, { start, end }, names, reason);
}

/** Far from the words that name the speaker it is the speaker's name. */
function spokenBy(id: string, { start, end }: Span, names: Names, reason: string): Saying {
  const text = names.get(id);
  return { start, end, witness: { id, ...(text !== undefined && { text }), reason } };
}

/** Index of the sentence that holds `at`, or of the last one before it; -1 before the first. Binary search. */
function findSentence(sentences: readonly Span[], at: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((sentences[mid]?.start ?? Infinity) <= at) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}

/** "They", "the two leaders": whoever else is given as source says so of them. */
const isCollective = ({ witness }: Saying): boolean =>
  witness.id === undefined && /^(?:they|both|the two|two|the leaders|all)\b/i.test(witness.text ?? '');

function narrowest(sayings: readonly Saying[], claim: Span): Witness | undefined {
  let best: Saying | undefined;
  let isPledge = false;
  for (const saying of sayings) {
    if (overlap(saying, claim) < 0.6 * length(claim)) continue;
    if (!best || isCloser(saying, best)) best = saying;
    isPledge ||= saying.witness.isPledge === true;
  }
  return best && isPledge ? { ...best.witness, isPledge } : best?.witness;
}

function isCloser(a: Saying, b: Saying): boolean {
  if (isCollective(a) !== isCollective(b)) return isCollective(b);
  if (length(a) !== length(b)) return length(a) < length(b);
  return b.witness.id === undefined && a.witness.id !== undefined;
}

/** "The ministry said A. They also did B. They did C, the ministry said.": B is its word as well. */
function carriedOver(
  text: string,
  sentences: readonly Sentence[],
  bySentence: readonly (readonly Saying[])[],
  k: number,
): Witness | undefined {
  const [before, here, after] = [sentences[k - 1], sentences[k], sentences[k + 1]];
  const a = bySentence[k - 1]?.at(-1)?.witness;
  const b = bySentence[k + 1]?.at(-1)?.witness;
  if (!before || !here || !after || a?.id === undefined || a.id !== b?.id) return undefined;
  if ((bySentence[k] ?? []).length > 0 || text.slice(before.start, after.end).includes('\n')) return undefined;
  return { ...a, reason: 'the sentences before and after give the same source' };
}
