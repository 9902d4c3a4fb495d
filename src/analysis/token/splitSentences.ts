import type { Region, Span, Token } from '../model';

export function splitSentences(text: string, _regions: readonly Region[], _tokens: readonly Token[]): Span[] {
  return text ? [{ start: 0, end: text.length }] : [];
}
