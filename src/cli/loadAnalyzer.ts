import { readFileSync } from 'node:fs';
import { createAnalyzer, type Analyzer } from '../analysis/analyzeDocument';

/**
 * The analyzer with the models that lie beside the program.
 * @throws Error, in words for the person at the terminal, where a model is missing or damaged
 */
export function loadAnalyzer(): Analyzer {
  const folder = new URL('../media/models/', import.meta.url);
  const read = (name: string): Uint8Array => {
    const file = new URL(name, folder);
    try {
      return readFileSync(file);
    } catch {
      throw new Error(`the model ${file.pathname} is missing; install Variorum again`);
    }
  };
  const models = { names: read('names.bin'), attributions: read('attributions.bin') };
  try {
    return createAnalyzer(models);
  } catch (error) {
    throw new Error(
      `the models in ${folder.pathname} can't be used (${(error as Error).message}); install Variorum again`,
      {
        cause: error,
      },
    );
  }
}
