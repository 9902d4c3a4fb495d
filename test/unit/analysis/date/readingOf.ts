import type { Region, RegionKind, Stated } from '../../../../src/analysis/model';
import type { Reading } from '../../../../src/analysis/reading';
import { tokenize } from '../../../../src/analysis/token/tokenize';

/** A text as one body region, published on `published` where given. */
export function readingOf(text: string, published?: string, regions?: readonly Region[]): Reading {
  const date: Stated<string> | undefined = published === undefined ? undefined : { value: published, reason: 'given' };
  return {
    text,
    language: 'en',
    regions: regions ?? [{ start: 0, end: text.length, kind: 'body' }],
    sentences: [{ start: 0, end: text.length }],
    tokens: tokenize(text),
    ...(date && { published: date, referenceDate: date }),
  };
}

/** Cuts a text into regions at the parts given, in order: [['byline', 'By Jo'], ['body', ' …']]. */
export function regionsOf(parts: readonly (readonly [RegionKind, string])[]): {
  readonly text: string;
  readonly regions: Region[];
} {
  let at = 0;
  const regions = parts.map(([kind, part]) => ({ kind, start: at, end: (at += part.length) }));
  return { text: parts.map(([, part]) => part).join(''), regions };
}
