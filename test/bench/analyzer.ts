import { readFileSync } from 'node:fs';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { createAnalyzer, type Analyzer } from '../../src/analysis/analyzeDocument';

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

/** The analyzer with the models that ship. */
export function loadAnalyzer(): Analyzer {
  const read = (name: string): Uint8Array => readFileSync(new URL(`../../media/models/${name}`, import.meta.url));
  return createAnalyzer({ names: read('names.bin'), attributions: read('attributions.bin') });
}
