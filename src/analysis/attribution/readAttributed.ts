import type { CueClass, Token } from '../model';
import type { WordRange } from '../clause/splitClauses';
import { findCueClass } from '../quote/cueLexicon';
import type { Frame } from '../quote/findFrames';
import {
  MOST_FEATURES,
  readAttributionModel,
  RELIABILITY_STEPS,
  sumCueWeights,
  type AttributionModel,
} from './attributionModel';
import { describeCandidate, writeCueFeatures, type Candidate } from './cueFeatures';
import { createLabellers, type RoleLabeller } from './roleLabeller';
import { roleOf } from './roleLabels';
import { headOf, type SentenceFacts } from './sentenceFacts';

/** A frame, and how likely such a frame is right. */
export interface LikelyFrame extends Frame {
  readonly confidence: number;
}

/** Finds the frames of a sentence, left to right. */
export type AttributionReader = (facts: SentenceFacts) => LikelyFrame[];

/**
 * A reader that weighs what the rules find and what they miss by a trained model: first which words are cues, then for each cue which words
 * say who says it and what is said.
 * `The guild 's claim that rents had doubled is old` -> `source: The guild, cue: claim, content: that rents had doubled`
 * @throws RangeError where the model file is damaged or of another version.
 */
export function loadAttributionReader(bytes: Uint8Array): AttributionReader {
  const model = readAttributionModel(bytes);
  const createLabeller = createLabellers(model);
  return (facts) => {
    let label: RoleLabeller | undefined;
    return findCandidates(facts, (lemma) => model.lexicon.has(lemma)).flatMap((candidate) => {
      const probability = probabilityOf(model, facts, candidate);
      if (probability < model.threshold) return [];
      label ??= createLabeller(facts);
      const frame = readFrame(facts.words, candidate, label(candidate));
      return [{ ...frame, confidence: reliabilityOf(model, probability) }];
    });
  };
}

/** Words that may be cues: those for which the rules find a frame, and those with a lemma that often is one. */
export function findCandidates(facts: SentenceFacts, isKnown: (lemma: number) => boolean): Candidate[] {
  const byHead = new Map(facts.frames.map((frame) => [headOf(facts.words, frame.cue), frame]));
  const found: Candidate[] = [];
  facts.lemmas.forEach((lemma, head) => {
    const frame = byHead.get(head);
    if (frame || isKnown(lemma >>> 0)) found.push(describeCandidate(facts, head, frame));
  });
  return found;
}

function probabilityOf(model: AttributionModel, facts: SentenceFacts, candidate: Candidate): number {
  return 1 / (1 + Math.exp(-sumCueWeights(model, BUFFER, writeCueFeatures(facts, candidate, BUFFER))));
}

const BUFFER = new Int32Array(MOST_FEATURES);

/** First to last word of a role, over what may part it. */
export function rangeOfRole(labels: Uint8Array, role: number): WordRange | undefined {
  const first = labels.findIndex((label) => roleOf(label) === role);
  const last = labels.findLastIndex((label) => roleOf(label) === role);
  return first < 0 ? undefined : { first, last };
}

function readFrame(words: readonly Token[], { head, frame }: Candidate, labels: Uint8Array): Frame {
  const [source, cue, content] = [rangeOfRole(labels, 0), rangeOfRole(labels, 1), rangeOfRole(labels, 2)];
  return {
    cue: cue ?? { first: head, last: head },
    kind: frame?.kind ?? kindOf(words[head]),
    ...(source && { source }),
    ...(content && { content }),
  };
}

/** What a cue does that the rules have no frame for: a noun ("her claim") is a stance, as its word may be no statement. */
const kindOf = (word: Token | undefined): CueClass =>
  (word?.tag === 'VERB' ? findCueClass(word.lemma) : undefined) ?? 'stance';

function reliabilityOf({ reliability }: AttributionModel, probability: number): number {
  const step = probability * RELIABILITY_STEPS;
  const low = Math.floor(step);
  const [a, b] = [reliability[low] ?? 0, reliability[Math.min(low + 1, RELIABILITY_STEPS)] ?? 0];
  return a + (b - a) * (step - low);
}
