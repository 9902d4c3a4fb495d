import { addRoleScores, MOST_FEATURES, type AttributionModel } from './attributionModel';
import type { Candidate } from './cueFeatures';
import { bestRoles } from './roleChain';
import { CueView, sideOf, SIDES, writeProposals, writeRuns, writeSituation, writeWordFeatures } from './roleFeatures';
import { ROLE_LABELS } from './roleLabels';
import { ScoreMemo } from './scoreMemo';
import { readLayout, type SentenceFacts, type SentenceLayout } from './sentenceFacts';

const L = ROLE_LABELS;

/** Words around a cue that are read: what belongs to it hardly ever lies farther. */
const REACH = 100;

const BUFFER = new Int32Array(MOST_FEATURES);

/** The words near a cue, of a sentence of `n`. */
export function windowOf(n: number, head: number): { readonly from: number; readonly to: number } {
  return { from: Math.max(0, head - REACH), to: Math.min(n, head + REACH + 1) };
}

/** Scores that hang on little, so that they are the same again and again in all documents. */
class ModelMemos {
  readonly situations: ScoreMemo;
  readonly proposals: ScoreMemo;
  readonly runs: ScoreMemo;

  constructor(model: AttributionModel) {
    const memo = (write: (key: number, out: Int32Array) => number): ScoreMemo =>
      new ScoreMemo((key, scores, base) => {
        addRoleScores(model, BUFFER, write(key, BUFFER), scores, base);
      });
    this.situations = memo(writeSituation);
    this.proposals = memo(writeProposals);
    this.runs = memo(writeRuns);
  }
}

/** Labels the words around the cues of one sentence. */
export type RoleLabeller = (candidate: Candidate) => Uint8Array;

/** Makes labellers of sentences, which share what a model says of places in a sentence. */
export function createLabellers(model: AttributionModel): (facts: SentenceFacts) => RoleLabeller {
  const memos = new ModelMemos(model);
  return (facts) => {
    const sentence = new SentenceScores(model, memos, facts);
    return (candidate) => sentence.label(candidate);
  };
}

class SentenceScores {
  readonly #model: AttributionModel;
  readonly #memos: ModelMemos;
  readonly #facts: SentenceFacts;
  readonly #layout: SentenceLayout;
  /** Scores of each word by itself, a row for each side of a cue, and whether they are there yet. */
  readonly #own: Float64Array;
  readonly #isKnown: Uint8Array;

  constructor(model: AttributionModel, memos: ModelMemos, facts: SentenceFacts) {
    this.#model = model;
    this.#memos = memos;
    this.#facts = facts;
    this.#layout = readLayout(facts);
    this.#isKnown = new Uint8Array(facts.words.length * SIDES);
    this.#own = new Float64Array(this.#isKnown.length * L);
  }

  /** The label of each word of the sentence. */
  label(candidate: Candidate): Uint8Array {
    const n = this.#facts.words.length;
    const { from, to } = windowOf(n, candidate.head);
    const view = new CueView(this.#facts, this.#layout, candidate);
    const { situations, proposals, runs } = this.#memos;
    let cueKey = -1;
    for (let i = from; i < to; i++) {
      view.moveTo(i);
      if (view.cueKey !== cueKey) {
        cueKey = view.cueKey;
        CUE_SCORES.fill(0);
        addRoleScores(this.#model, BUFFER, view.writeCue(BUFFER), CUE_SCORES, 0);
      }
      const base = (i - from) * L;
      const own = this.#readOwn(i, sideOf(i, candidate.head));
      const a = situations.find(view.situation);
      const b = proposals.find(view.proposed);
      const c = runs.find(view.run);
      for (let label = 0; label < L; label++) {
        EMISSIONS[base + label] =
          (this.#own[own + label] ?? 0) +
          (situations.scores[a + label] ?? 0) +
          (proposals.scores[b + label] ?? 0) +
          (runs.scores[c + label] ?? 0) +
          (CUE_SCORES[label] ?? 0);
      }
      addRoleScores(this.#model, BUFFER, view.writeWord(BUFFER), EMISSIONS, base);
    }
    const labels = new Uint8Array(n);
    labels.set(bestRoles(to - from, EMISSIONS, this.#model.transitions), from);
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

const EMISSIONS = new Float64Array((2 * REACH + 1) * L);
const CUE_SCORES = new Float64Array(L);
