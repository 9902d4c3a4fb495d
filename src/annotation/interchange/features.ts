import { CERTAINTIES, COMPARATORS, DATE_TYPES, ENTITY_TYPES, QUOTE_KINDS } from '../../analysis/model';
import type { Annotation, AnnotationValue } from '../model';
import type { Losses } from './interchange';
import type { Label } from './label';

/** What an annotation says beside its label, as the names of brat's attributes, WebAnno's features and the like. */
export const FEATURES = [
  'entity', 'name', 'refersTo', 'value', 'mod', 'stated', 'number', 'unit', 'comparator', 'speaker', 'certainty',
  'attributedTo', 'attributionText', 'embedded', 'duplicate', 'note', 'status',
] as const; // prettier-ignore
export type Feature = (typeof FEATURES)[number];
export type Features = Partial<Readonly<Record<Feature, string>>>;

/** A date -> {value: "2031-05-02", stated: "false", status: "accepted"}. What is empty is left out. */
export function featuresOf(annotation: Annotation): Features {
  // A date's value is a text, a quantity's a number: two features, so that a tool can give each its own type.
  const { kind, value, ...rest } = annotation as Annotation & { readonly value?: unknown };
  const record: Readonly<Record<string, unknown>> = { ...rest, [kind === 'quantity' ? 'number' : 'value']: value };
  return Object.fromEntries(
    FEATURES.flatMap((feature) => {
      const said = record[feature];
      const isSaid = typeof said === 'string' || typeof said === 'number' || typeof said === 'boolean';
      return isSaid && said !== '' ? [[feature, String(said)]] : [];
    }),
  );
}

/**
 * What a label and features say in our model. Where a value is missing, it is the least that can be said: an entity is
 * named by its words, a date's value is unspecified (TIMEX3 writes X), a claim is flatly stated.
 */
export function valueFrom(label: Label, features: Features, exact: string, losses: Losses): AnnotationValue {
  const choose = <T extends string>(feature: Feature, choices: readonly T[]): T | undefined => {
    const said = features[feature];
    const choice = choices.find((name) => name === said);
    if (said !== undefined && choice === undefined)
      losses.add(`${feature} "${said}" has no counterpart: it is left out`);
    return choice;
  };
  const text = <K extends Feature>(...keys: readonly K[]): Partial<Record<K, string>> =>
    Object.fromEntries(keys.flatMap((key) => (features[key] === undefined ? [] : [[key, features[key]]]))) as Partial<
      Record<K, string>
    >;
  const entityType = ENTITY_TYPES.find((type) => type === label);
  if (entityType) {
    const { entity = slugOf(exact), name = exact } = features;
    return { kind: 'entity', type: entityType, entity, name, ...text('refersTo') };
  }
  const dateType = DATE_TYPES.find((type) => type === label);
  if (dateType) {
    const { value = dateType === 'duration' ? 'PXD' : 'XXXX-XX-XX' } = features;
    if (features.value === undefined) losses.add('dates without a value are imported as unspecified');
    return { kind: 'date', type: dateType, value, stated: features.stated !== 'false', ...text('mod') };
  }
  const quoteType = QUOTE_KINDS.find((type) => label === `quote-${type}`);
  if (quoteType) return { kind: 'quote', type: quoteType, ...text('speaker') };
  if (label === 'quantity') {
    const comparator = choose('comparator', COMPARATORS);
    const number = features.number === undefined ? undefined : Number(features.number);
    const isNumber = number !== undefined && Number.isFinite(number);
    if (number !== undefined && !isNumber) losses.add(`number "${features.number ?? ''}" is none: it is left out`);
    const { unit = '' } = features;
    return { kind: 'quantity', unit, ...(isNumber && { value: number }), ...(comparator && { comparator }) };
  }
  return {
    kind: 'claim',
    certainty: choose('certainty', CERTAINTIES) ?? 'none',
    ...text('attributedTo', 'attributionText'),
    ...(features.embedded === 'true' && { embedded: true }),
    ...(features.duplicate === 'true' && { duplicate: true }),
  };
}

/** "Mara Quill’s" -> "mara-quill-s" */
function slugOf(exact: string): string {
  return (
    exact
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join('-') ?? exact
  );
}
