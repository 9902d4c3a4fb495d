import type { CueClass, Token } from '../model';
import type { WordRange } from '../clause/splitClauses';
import { findCueClass } from '../quote/cueLexicon';
import type { Frame } from '../quote/findFrames';
import {
  addRoleScores,
  MOST_FEATURES,
  readAttributionModel,
  RELIABILITY_STEPS,
  sumCueWeights,
  type AttributionModel,
} from './attributionModel';
import { describeCandidate, writeCueFeatures, type Candidate } from './cueFeatures';
import { bestRoles } from './roleChain';
import { createRoleFeatures, sideOf, SIDES, writeWordFeatures } from './roleFeatures';
import { ROLE_LABELS, roleOf } from './roleLabels';
import { headOf, readLayout, type SentenceFacts, type SentenceLayout } from './sentenceFacts';

const L = ROLE_LABELS;

/** Words around a cue that are read: what belongs to it hardly ever lies farther. */
const REACH = 100;

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
  return (facts) => {
    let labeller: RoleLabeller | undefined;
    return findCandidates(facts, (lemma) => model.lexicon.has(lemma)).flatMap((candidate) => {
      const probability = probabilityOf(model, facts, candidate);
      if (probability < model.threshold) return [];
      labeller ??= new RoleLabeller(model, facts);
      const frame = readFrame(facts.words, candidate, labeller.label(candidate));
      return [{ ...frame, confidence: reliabilityOf(model, probability) }];
    });
  };
}

/** Words that may be cues: those for which the rules find a frame, and those with a lemma that often is one. */
export function findCandidates(facts: SentenceFacts, isKnown: (lemma: number) => boolean): Candidate[] {
  const byHead = new Map(facts.frames.map((frame) => [headOf(facts.words, frame.cue), frame]));
  return facts.words.flatMap((_, head) =>
    byHead.has(head) || isKnown((facts.lemmas[head] ?? 0) >>> 0)
      ? [describeCandidate(facts, head, byHead.get(head))]
      : [],
  );
}

function probabilityOf(model: AttributionModel, facts: SentenceFacts, candidate: Candidate): number {
  return 1 / (1 + Math.exp(-sumCueWeights(model, BUFFER, writeCueFeatures(facts, candidate, BUFFER))));
}

const BUFFER = new Int32Array(MOST_FEATURES);

/** Labels the words of one sentence around its cues. What does not depend on the cue is asked once for each side of one. */
class RoleLabeller {
  readonly #model: AttributionModel;
  readonly #facts: SentenceFacts;
  readonly #layout: SentenceLayout;
  /** Scores of each word by itself, a row for each side, and whether they are there yet. */
  readonly #own: Float64Array;
  readonly #isKnown: Uint8Array;

  constructor(model: AttributionModel, facts: SentenceFacts) {
    this.#model = model;
    this.#facts = facts;
    this.#layout = readLayout(facts);
    this.#isKnown = new Uint8Array(facts.words.length * SIDES);
    this.#own = new Float64Array(this.#isKnown.length * L);
  }

  /** The label of each word of the sentence. */
  label(candidate: Candidate): Uint8Array {
    const { from, to } = windowOf(this.#facts.words.length, candidate.head);
    const emissions = new Float64Array((to - from) * L);
    const write = createRoleFeatures(this.#facts, this.#layout, candidate);
    for (let i = from; i < to; i++) {
      const own = this.#readOwn(i, sideOf(i, candidate.head));
      const base = (i - from) * L;
      for (let label = 0; label < L; label++) emissions[base + label] = this.#own[own + label] ?? 0;
      addRoleScores(this.#model, BUFFER, write(i, BUFFER), emissions, base);
    }
    const labels = new Uint8Array(this.#facts.words.length);
    labels.set(bestRoles(to - from, emissions, this.#model.transitions), from);
    return labels;
  }

  /** Where the scores of word `i` by itself start. */
  #readOwn(i: number, side: number): number {
    const row = i * SIDES + side - 1;
    if (this.#isKnown[row] === 0) {
      this.#isKnown[row] = 1;
      const count = writeWordFeatures(this.#facts, this.#layout, i, side, BUFFER);
      addRoleScores(this.#model, BUFFER, count, this.#own, row * L);
    }
    return row * L;
  }
}

/** The words near a cue, of a sentence of `n`. */
export function windowOf(n: number, head: number): { readonly from: number; readonly to: number } {
  return { from: Math.max(0, head - REACH), to: Math.min(n, head + REACH + 1) };
}

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
