import type { DateMention, Quantity } from '../model';
import type { Reading } from '../reading';

export function findQuantities(_reading: Reading, _dates: readonly DateMention[]): Quantity[] {
  return [];
}
