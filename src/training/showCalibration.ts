/**
 * Prints how often findings of each confidence are right, for every kind, as JSON: `{"date": [{from, to, finds, right}]}`.
 *
 *   node calibration.js MODELS DATA STORIES
 *
 * DATA and STORIES as in trainConfidence.ts, with `entities/worldwide-dev.jsonl` and `attribution/polnear-dev.jsonl`. Run by `npm run accuracy`.
 */
import { join } from 'node:path';
import { createAnalyzer } from '../analysis/analyzeDocument';
import { bandsOf } from './bandsOf';
import { judgeAttributions, judgeDates, judgeNames } from './judgeCorpora';
import { JUDGED_KINDS } from './judgeFindings';
import { readModels } from './readModels';
import { judgeStory } from './judgeStories';

function main([models = '', data = '', annotated = '']: readonly string[]): void {
  const analyze = createAnalyzer(readModels(models));
  const judged = [
    ...judgeNames(data, 'worldwide-dev', analyze),
    ...judgeDates(data, 'timebank-aquaint-dev', analyze),
    ...judgeDates(data, 'meantime-dev', analyze),
    ...judgeAttributions(data, 'polnear-dev', analyze),
    ...['takaichi-trump', 'telegram'].flatMap((story) => judgeStory(join(annotated, story), analyze)),
  ];
  const kinds = JUDGED_KINDS.map((kind) => [kind, bandsOf(judged.filter((finding) => finding.kind === kind))]);
  console.log(JSON.stringify(Object.fromEntries(kinds)));
}

main(process.argv.slice(2));
