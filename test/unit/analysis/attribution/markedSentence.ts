import { createFactReader, headOf } from '../../../../src/analysis/attribution/sentenceFacts';
import { ROLES, writeRun } from '../../../../src/analysis/attribution/roleLabels';
import { readSentences } from '../../../../src/analysis/clause/readSentences';
import { tokenize } from '../../../../src/analysis/token/tokenize';
import type { CueSentence } from '../../../../src/training/readAttributions';

/** `<source|The guild> <cue|said> <content|rents rose> .` -> the sentence with one cue; without marks one with none. */
export function markedSentence(marked: string): CueSentence {
  const runs: { role: number; start: number; end: number }[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/<(source|cue|content)\|([^>]*)>/g)) {
    text += marked.slice(at, match.index);
    const words = match[2] ?? '';
    runs.push({
      role: ROLES.findIndex((role) => role === match[1]),
      start: text.length,
      end: text.length + words.length,
    });
    text += words;
    at = match.index + match[0].length;
  }
  text += marked.slice(at);
  const span = { start: 0, end: text.length };
  const [sentence] = readSentences({
    sentences: [span],
    tokens: tokenize(text),
    regions: [{ ...span, kind: 'body' }],
  });
  if (!sentence) throw new Error('no sentence');
  const labels = new Uint8Array(sentence.words.length);
  let head = -1;
  for (const { role, start, end } of runs) {
    const first = sentence.words.findIndex((word) => word.end > start);
    const last = sentence.words.findLastIndex((word) => word.start < end);
    writeRun(labels, role, first, last);
    if (role === 1) head = headOf(sentence.words, { first, last });
  }
  return { facts: createFactReader([], [])(sentence), cues: new Map(head < 0 ? [] : [[head, labels]]) };
}
