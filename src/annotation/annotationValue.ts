import type { AnnotationValue } from './model';

const KEYS = [
  'kind', 'type', 'entity', 'name', 'refersTo', 'value', 'mod', 'stated', 'unit', 'comparator', 'speaker',
  'certainty', 'attributedTo', 'attributionText', 'embedded', 'duplicate',
] as const; // prettier-ignore

/** What an annotation says, without its place and its history; keys in a fixed order, so that equal values print alike. */
export function valueOf(annotation: AnnotationValue): AnnotationValue {
  const record = annotation as unknown as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    KEYS.flatMap((key) => (record[key] === undefined ? [] : [[key, record[key]]])),
  ) as unknown as AnnotationValue;
}
