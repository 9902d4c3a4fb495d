import type {
  Claim,
  DateMention,
  DocumentAnalysis,
  EntityMention,
  RegionKind,
  Span,
} from '../../../src/analysis/model';
import { tokenize } from '../../../src/analysis/token/tokenize';
import type { StoryDocument } from '../../../src/story/model';

/** What a test says of one claim beside its text. */
export interface ClaimSketch {
  readonly text: string;
  readonly attributionText?: string;
  readonly attributedTo?: string;
  readonly certainty?: Claim['certainty'];
  readonly certaintyCue?: string;
  readonly duplicate?: true;
  readonly embedded?: true;
}

export interface DocumentSketch {
  readonly file: string;
  readonly outlet?: string;
  readonly published?: string;
  /** Paragraphs in order; the text is their join. */
  readonly regions: readonly (readonly [RegionKind, string])[];
  readonly claims?: readonly ClaimSketch[];
  /** Surface -> type and id: every occurrence is marked. */
  readonly names?: Readonly<Record<string, readonly [EntityMention['type'], string]>>;
  /** Surface -> TIMEX3 value: every occurrence is marked. */
  readonly dates?: Readonly<Record<string, string>>;
  /** Surface -> value and unit: every occurrence is marked. */
  readonly quantities?: Readonly<Record<string, readonly [number, string]>>;
}

/** Builds an analysed document from a short sketch, so that a test of the story reads like a news page. */
export function sketchDocument(sketch: DocumentSketch): StoryDocument {
  const text = sketch.regions.map(([, paragraph]) => `${paragraph}\n`).join('');
  let at = 0;
  const regions = sketch.regions.map(([kind, paragraph]) => {
    const start = at;
    at += paragraph.length + 1;
    return { kind, start, end: at };
  });
  const title = regions.find(({ kind }) => kind === 'title');
  const finding = { confidence: 0.9, reason: 'stated in the test' };
  const analysis: DocumentAnalysis = {
    text,
    language: 'en',
    ...(sketch.outlet !== undefined && { outlet: { value: sketch.outlet, reason: 'given' } }),
    ...(sketch.published !== undefined && { published: { value: sketch.published, reason: 'given' } }),
    ...(title && { title: { start: title.start, end: title.end - 1 } }),
    regions,
    sentences: regions.flatMap((region) => cutSentences(text, region)),
    tokens: tokenize(text),
    entities: mark(text, sketch.names ?? {}, ([type, id], span) => ({
      ...span,
      ...finding,
      type,
      id,
      name: text.slice(span.start, span.end),
    })),
    dates: mark(text, sketch.dates ?? {}, (value, span): DateMention => ({
      ...span,
      ...finding,
      value,
      type: value.startsWith('P') ? 'duration' : 'date',
      stated: true,
    })),
    quantities: mark(text, sketch.quantities ?? {}, ([value, unit], span) => ({ ...span, ...finding, value, unit })),
    quotes: [],
    attributions: [],
    claims: placeClaims(text, sketch.claims ?? []),
  };
  return { file: sketch.file, analysis };
}

function placeClaims(text: string, sketches: readonly ClaimSketch[]): Claim[] {
  const after = new Map<string, number>();
  return sketches
    .map(({ text: words, certaintyCue, ...rest }) => {
      const start = text.indexOf(words, after.get(words) ?? 0);
      if (start < 0) throw new Error(`no such claim in the text: ${words}`);
      after.set(words, start + 1);
      const cue = certaintyCue === undefined ? -1 : text.indexOf(certaintyCue, start);
      return {
        start,
        end: start + words.length,
        confidence: 0.9,
        reason: 'stated in the test',
        certainty: 'none' as const,
        ...(certaintyCue !== undefined && { certaintyCue: { start: cue, end: cue + certaintyCue.length } }),
        ...rest,
      };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((claim, i) => ({ id: `c${i + 1}`, ...claim }));
}

function mark<V, M>(text: string, table: Readonly<Record<string, V>>, make: (value: V, span: Span) => M): M[] {
  const taken: Span[] = [];
  const found: { at: number; item: M }[] = [];
  for (const surface of Object.keys(table).sort((a, b) => b.length - a.length)) {
    for (let start = text.indexOf(surface); start >= 0; start = text.indexOf(surface, start + 1)) {
      const span = { start, end: start + surface.length };
      if (taken.some((other) => other.start < span.end && span.start < other.end)) continue;
      taken.push(span);
      found.push({ at: start, item: make(table[surface] as V, span) });
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ item }) => item);
}

function cutSentences(text: string, region: Span): Span[] {
  const spans: Span[] = [];
  let start = region.start;
  for (let i = region.start; i < region.end; i++) {
    const ends = /[.!?\n]/u.test(text[i] ?? '') && (i + 1 >= region.end || /\s/u.test(text[i + 1] ?? ''));
    if (!ends) continue;
    const end = text[i] === '\n' ? i : i + 1;
    if (end > start) spans.push({ start, end });
    start = i + 2;
  }
  return spans;
}
