import type { Region } from '../model';

export function findRegions(text: string): Region[] {
  return text ? [{ start: 0, end: text.length, kind: 'body' }] : [];
}
