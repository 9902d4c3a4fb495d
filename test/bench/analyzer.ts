import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type * as analysis from '../../src/analysis/analyzeDocument';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What the suite's times are set against: wink-nlp alone, for tokens and tags. */
export function createWink(): (text: string) => void {
  const nlp = winkNLP(model, ['pos']);
  const its = nlp.its as unknown as Readonly<Record<'value' | 'pos', ItsFunction<string>>>;
  const piece = 20_000; // its buffers are made for articles, not for books
  return (text) => {
    for (let at = 0; at < text.length; at += piece) {
      const tokens = nlp.readDoc(text.slice(at, at + piece)).tokens();
      tokens.out(its.value);
      tokens.out(its.pos);
    }
  };
}

/**
 * The analyzer with the models that ship, bundled as it ships: the test runner asks for every import again at each call, which costs a
 * quarter of the time and nobody who uses it.
 */
export async function loadAnalyzer(): Promise<analysis.Analyzer> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
  const outfile = join(folder, 'analysis.mjs');
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/analysis/analyzeDocument.ts'],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  });
  const { createAnalyzer } = (await import(pathToFileURL(outfile).href)) as typeof analysis;
  rmSync(folder, { recursive: true, force: true });
  const read = (name: string): Uint8Array => readFileSync(join(ROOT, 'media', 'models', name));
  return createAnalyzer({ names: read('names.bin'), attributions: read('attributions.bin') });
}
