import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnalysisModels } from '../analysis/model';

/** The models of a folder, as they ship. */
export const readModels = (folder: string): Required<AnalysisModels> => ({
  names: readFileSync(join(folder, 'names.bin')),
  attributions: readFileSync(join(folder, 'attributions.bin')),
});
