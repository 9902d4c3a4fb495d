import type { Analyzer } from '../analysis/analyzeDocument';
import { createFactReader, headOf, type SentenceFacts } from '../analysis/attribution/sentenceFacts';
import { ROLES, writeRun } from '../analysis/attribution/roleLabels';
import { readSentences } from '../analysis/clause/readSentences';
import type { WordRange } from '../analysis/clause/splitClauses';
import type { Token } from '../analysis/model';
import { readRows } from './readRows';

type Pair = readonly [number, number];

interface AttributionRow {
  readonly text: string;
  readonly attributions: readonly {
    readonly source?: readonly Pair[];
    readonly cue?: readonly Pair[];
    readonly content?: readonly Pair[];
  }[];
}

/** A sentence with the cues that annotators marked in it: the head of each, and what each word is to it. */
export interface CueSentence {
  readonly facts: SentenceFacts;
  readonly cues: ReadonlyMap<number, Uint8Array>;
}

/** Sentences with their attributions, by document (PolNeAR: Newell, Margolin, Ruths 2018). */
export function readAttributions(data: string, name: string, analyze: Analyzer): CueSentence[][] {
  return readRows<AttributionRow>(data, `attribution/${name}`).map(({ text, attributions }) => {
    const analysis = analyze(text);
    const readFacts = createFactReader(analysis.entities, analysis.quotes);
    return readSentences(analysis).map((sentence) => {
      const cues = new Map<number, Uint8Array>();
      for (const { cue, ...roles } of attributions) {
        const range = cue && rangeOf(sentence.words, cue);
        if (!range) continue;
        const labels = new Uint8Array(sentence.words.length);
        ROLES.forEach((role, code) => {
          const parts =
            role === 'cue' ? [range] : (roles[role] ?? []).flatMap((part) => rangeOf(sentence.words, [part]) ?? []);
          for (const part of parts) writeRun(labels, code, part.first, part.last);
        });
        cues.set(headOf(sentence.words, range), labels);
      }
      return { facts: readFacts(sentence), cues };
    });
  });
}

/** The words that the parts cover, in one run; undefined where they lie in another sentence. */
function rangeOf(words: readonly Token[], parts: readonly Pair[]): WordRange | undefined {
  const [start, end] = [parts[0]?.[0] ?? 0, parts.at(-1)?.[1] ?? 0];
  const first = words.findIndex((word) => word.end > start && word.start < end);
  const last = words.findLastIndex((word) => word.end > start && word.start < end);
  return first < 0 ? undefined : { first, last };
}
