import type { DateMention } from '../model';
import type { Reading } from '../reading';

export function findDates(_reading: Reading): DateMention[] {
  return [];
}
