import { readFileSync } from 'node:fs';
import { createAnalyzer, type Analyzer } from '../analysis/analyzeDocument';

/**
 * The analyzer with the models that lie beside the program.
 * @throws Error, in words for the person at the terminal, where a model is missing or damaged
 */
export function loadAnalyzer(): Analyzer {
  const file = new URL('../media/models/names.bin', import.meta.url);
  let names: Uint8Array;
  try {
    names = readFileSync(file);
  } catch {
    throw new Error(`the model ${file.pathname} is missing; install Variorum again`);
  }
  try {
    return createAnalyzer({ names });
  } catch (error) {
    throw new Error(`the model ${file.pathname} can't be used (${(error as Error).message}); install Variorum again`, {
      cause: error,
    });
  }
}
