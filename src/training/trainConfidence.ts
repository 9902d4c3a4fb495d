/**
 * Measures how often the rules of each kind of annotation are right, and writes it to `src/analysis/shares.ts`.
 *
 *   node trainConfidence.js MODELS DATA STORIES OUT
 *
 * MODELS: `media/models`. DATA: a folder with `dates/timebank-aquaint-dev.jsonl`, `dates/meantime-dev.jsonl` and
 * `attribution/polnear-train.jsonl`. STORIES: a folder with the annotated stories. Prints how well shares of one half of the finds foretell the
 * other half. The same input gives the same file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyzer } from '../analysis/analyzeDocument';
import { MEASURED_KINDS } from '../analysis/measuredKind';
import { bandsOf } from './bandsOf';
import { judgeAttributions, judgeDates } from './judgeCorpora';
import type { JudgedFinding } from './judgeFindings';
import { judgeStory } from './judgeStories';
import { shareRight } from './shareRight';

const STORIES = ['takaichi-trump', 'telegram'];

function report(kind: string, judged: readonly JudgedFinding[]): void {
  const half = judged.length >> 1;
  const [first, second] = [judged.slice(0, half), judged.slice(half)];
  const foretold = [[first, second] as const, [second, first] as const].flatMap(([from, to]) => {
    const shares = shareRight(from);
    return to.map(({ rule, right }) => ({
      confidence: shares[rule] ?? shares[rule.split(' ', 1)[0] ?? ''] ?? 0.5,
      right,
    }));
  });
  const bands = bandsOf(foretold).filter(({ finds }) => finds > 0);
  console.error(
    kind,
    bands.map((b) => `${b.from}-${b.to}: ${((100 * b.right) / b.finds).toFixed(1)}% of ${b.finds}`),
  );
}

function main([models = '', data = '', annotated = '', out = '']: readonly string[]): void {
  // Attributions by the rules alone: the trained reader knows its own confidence.
  const analyze = createAnalyzer({ names: readFileSync(join(models, 'names.bin')) });
  const judged = [
    ...judgeDates(data, 'timebank-aquaint-dev', analyze),
    ...judgeDates(data, 'meantime-dev', analyze),
    ...judgeAttributions(data, 'polnear-train', analyze),
    // The dates of the stories are few and were all read: no measure where there is a better one.
    ...STORIES.flatMap((story) => judgeStory(join(annotated, story), analyze)).filter(({ kind }) => kind !== 'date'),
  ];
  const lines = MEASURED_KINDS.map((kind) => {
    const own = judged.filter((finding) => finding.kind === kind);
    report(kind, own);
    const shares = Object.entries(shareRight(own)).map(([rule, share]) => `    ${keyOf(rule)}: ${share},\n`);
    return `  ${kind}: {\n${shares.join('')}  },\n`;
  });
  writeFileSync(
    out,
    `/* Made by src/training/trainConfidence.ts. Do not edit. */
import type { Shares } from './measuredKind';

/** How often the finds of each rule were right in annotated news. */
export const SHARES: Shares = {
${lines.join('')}};
`,
  );
}

const keyOf = (rule: string): string => (/^\w+$/.test(rule) ? rule : `'${rule}'`);

main(process.argv.slice(2));
