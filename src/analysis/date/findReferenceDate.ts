import type { Stated } from '../model';
import type { TextBase } from '../reading';

export function findReferenceDate(base: TextBase): Stated<string> | undefined {
  return base.published;
}
