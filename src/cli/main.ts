import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createAnalyzer } from '../analysis/analyzeDocument';
import { compareDocuments } from '../story/compareDocuments';
import { comparisonJson, documentJson } from './analysisJson';

interface Line {
  readonly id?: string;
  readonly file?: string;
  readonly text: string;
  readonly outlet?: string;
  readonly published?: string;
}

const models = new URL('../media/models/', import.meta.url);
const analyze = createAnalyzer({ names: readFileSync(new URL('names.bin', models)) });
const command = process.argv[2];
const documents = [];
for await (const raw of createInterface({ input: process.stdin })) {
  if (!raw.trim()) continue;
  const { id, file, text, outlet, published } = JSON.parse(raw) as Line;
  const analysis = analyze(text, {
    ...(outlet && { outlet }),
    ...(published && { published }),
    ...(file && { fileName: file }),
  });
  if (command === 'analyze') console.log(JSON.stringify({ id, ...documentJson(analysis) }));
  else documents.push({ file: file ?? id ?? '', analysis });
}
if (command === 'compare') console.log(JSON.stringify(comparisonJson(documents, compareDocuments(documents))));
