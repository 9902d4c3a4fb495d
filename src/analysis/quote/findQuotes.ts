import type { EntityMention, Quote } from '../model';
import type { Reading } from '../reading';

export function findQuotes(_reading: Reading, _entities: readonly EntityMention[]): Quote[] {
  return [];
}
