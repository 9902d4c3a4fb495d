import type { Attribution, EntityMention, Quote } from '../model';
import type { Reading } from '../reading';

export function findAttributions(
  _reading: Reading,
  _entities: readonly EntityMention[],
  _quotes: readonly Quote[],
): Attribution[] {
  return [];
}
