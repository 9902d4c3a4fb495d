import type { NameType, Token } from '../model';

export interface NameTagger {
  tag(tokens: readonly Token[]): { first: number; last: number; type: NameType; confidence: number }[];
}

export function loadNameTagger(_model: Uint8Array): NameTagger {
  return { tag: () => [] };
}
