import type { NameType, Token } from '../model';

/** A name on its way through the passes: tokens `first` to `last`, both included. */
export interface NameDraft {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
  readonly confidence: number;
  readonly reason: string;
}

/**
 * A draft with some of it changed, all of one shape: V8 gives copies by spread a shape each, which makes every look at one of them slow.
 */
export function changeDraft(draft: NameDraft, change: Partial<NameDraft>): NameDraft {
  return {
    first: change.first ?? draft.first,
    last: change.last ?? draft.last,
    type: change.type ?? draft.type,
    confidence: change.confidence ?? draft.confidence,
    reason: change.reason ?? draft.reason,
  };
}

/** The drafts by the token at which each starts, and for every token the draft that covers it (-1: none). */
export function coverTokens(drafts: readonly NameDraft[], tokens: number): Int32Array {
  const cover = new Int32Array(tokens).fill(-1);
  drafts.forEach((draft, d) => cover.fill(d, draft.first, draft.last + 1));
  return cover;
}

/** Puts `added` in place of the drafts they overlap; text order. "foreign ministry" over "ministry" -> "foreign ministry" */
export function replaceOverlaps(
  drafts: readonly NameDraft[],
  added: readonly NameDraft[],
  tokens: number,
): NameDraft[] {
  const cover = coverTokens(added, tokens);
  const kept = drafts.filter(({ first, last }) => {
    for (let i = first; i <= last; i++) if (cover[i] !== -1) return false;
    return true;
  });
  return [...kept, ...added].sort((a, b) => a.first - b.first);
}

/** The tokens as written, with a single space where the text has a gap. */
export function writtenName(tokens: readonly Token[], first: number, last: number): string {
  let name = '';
  for (let i = first; i <= last && name.length < 200; i++) {
    const hasGap = i > first && (tokens[i]?.start ?? 0) > (tokens[i - 1]?.end ?? 0);
    name += (hasGap ? ' ' : '') + (tokens[i]?.text ?? '');
  }
  return name;
}
