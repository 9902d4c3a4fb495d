import { DATE_TYPES, ENTITY_TYPES, QUOTE_KINDS } from '../../analysis/model';
import type { AnnotationValue } from '../model';

/** Kind and type of an annotation in one word, as all formats write it. */
export const LABELS = [
  ...ENTITY_TYPES,
  ...DATE_TYPES,
  'quantity',
  ...QUOTE_KINDS.map((kind) => `quote-${kind}` as const),
  'claim',
] as const;
export type Label = (typeof LABELS)[number];

/** An entity -> "person", a date -> "date", a quote -> "quote-speech" */
export function labelOf(value: AnnotationValue): Label {
  switch (value.kind) {
    case 'entity':
    case 'date':
      return value.type;
    case 'quote':
      return `quote-${value.type}`;
    case 'quantity':
    case 'claim':
      return value.kind;
  }
}

/**
 * Other names of labels: those of CoNLL-2003, MUC-7 and ACE, and of OntoNotes 5.0 (release notes, section 2.6: types of
 * names). MISC and LANGUAGE and LAW have no counterpart.
 */
const ALIASES: Readonly<Record<string, Label>> = {
  per: 'person',
  pers: 'person',
  people: 'person',
  org: 'organization',
  organisation: 'organization',
  company: 'organization',
  loc: 'place',
  location: 'place',
  gpe: 'place',
  fac: 'facility',
  work_of_art: 'work',
  title: 'role',
  timex3: 'date',
  money: 'quantity',
  percent: 'quantity',
  cardinal: 'quantity',
  ordinal: 'quantity',
  quote: 'quote-speech',
  quotation: 'quote-speech',
};

/** "GPE" -> "place"; undefined where our model has nothing like it. Case does not matter. */
export function readLabel(label: string): Label | undefined {
  const lower = label.toLowerCase();
  return LABELS.find((known) => known === lower) ?? (Object.hasOwn(ALIASES, lower) ? ALIASES[lower] : undefined);
}
