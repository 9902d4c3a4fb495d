import { l10n } from 'vscode';
import type { Certainty, DateType, EntityType, QuoteKind } from '../analysis/model';
import type { AnnotationKind, AnnotationValue } from '../annotation/model';
import type { DiscrepancyKind, Judgement, Verdict } from '../story/model';
import type { HandKind } from '../workspace/handEdits';
import type { FindingAt } from '../workspace/storyIndex';

/** The words of the program in the reader's language. */

export function entityTypeLabel(type: EntityType): string {
  const labels: Record<EntityType, string> = {
    person: l10n.t('person'),
    organization: l10n.t('organization'),
    place: l10n.t('place'),
    facility: l10n.t('facility'),
    event: l10n.t('event'),
    norp: l10n.t('nationality or group'),
    work: l10n.t('work'),
    product: l10n.t('product'),
    role: l10n.t('role'),
  };
  return labels[type];
}

function dateTypeLabel(type: DateType): string {
  const labels: Record<DateType, string> = {
    date: l10n.t('date'),
    time: l10n.t('time'),
    duration: l10n.t('duration'),
    set: l10n.t('repeated time'),
  };
  return labels[type];
}

export function quoteKindLabel(kind: QuoteKind): string {
  const labels: Record<QuoteKind, string> = {
    speech: l10n.t('quoted sentence'),
    phrase: l10n.t('quoted words'),
    name: l10n.t('quoted name'),
  };
  return labels[kind];
}

export function certaintyLabel(certainty: Certainty): string {
  const labels: Record<Certainty, string> = {
    none: l10n.t('stated flatly'),
    reported: l10n.t('reported'),
    possible: l10n.t('possible'),
    conditional: l10n.t('conditional'),
    denied: l10n.t('denied'),
    unconfirmed: l10n.t('unconfirmed'),
  };
  return labels[certainty];
}

export function discrepancyLabel(kind: DiscrepancyKind): string {
  const labels: Record<DiscrepancyKind, string> = {
    number: l10n.t('different numbers'),
    date: l10n.t('different dates'),
    attribution: l10n.t('different sources'),
    certainty: l10n.t('different certainty'),
    naming: l10n.t('different names'),
    'loaded-wording': l10n.t('loaded wording'),
    quotation: l10n.t('quoted differently'),
    contradiction: l10n.t('contradiction'),
    omission: l10n.t('left out'),
  };
  return labels[kind];
}

export function annotationKindLabel(kind: AnnotationKind | 'all'): string {
  const labels: Record<AnnotationKind | 'all', string> = {
    all: l10n.t('All kinds'),
    entity: l10n.t('Entities'),
    date: l10n.t('Dates'),
    quantity: l10n.t('Quantities'),
    quote: l10n.t('Quotations'),
    claim: l10n.t('Claims'),
  };
  return labels[kind];
}

export function handKindLabel(kind: HandKind): string {
  switch (kind) {
    case 'date':
      return l10n.t('date');
    case 'quantity':
      return l10n.t('quantity');
    case 'quote':
      return l10n.t('quotation');
    case 'claim':
      return l10n.t('claim');
    default:
      return entityTypeLabel(kind);
  }
}

/** What one annotation is: an entity's type, else its kind. */
export function valueLabel(value: AnnotationValue): string {
  return handKindLabel(value.kind === 'entity' ? value.type : value.kind);
}

export function kindLabel(found: FindingAt): string {
  switch (found.kind) {
    case 'entity':
      return entityTypeLabel(found.finding.type);
    case 'date':
      return dateTypeLabel(found.finding.type);
    case 'quantity':
      return l10n.t('quantity');
    case 'quote':
      return quoteKindLabel(found.finding.kind);
    case 'claim':
      return l10n.t('claim');
  }
}

/** '' is the article's own sidecar. */
export function annotatorLabel(annotator: string): string {
  return annotator || l10n.t('the article’s own');
}

export function verdictLabel(verdict: Verdict): string {
  const labels: Record<Verdict, string> = {
    'different-facts': l10n.t('Different facts'),
    rounding: l10n.t('Rounding'),
    'later-update': l10n.t('Later update'),
    conflict: l10n.t('Real conflict'),
  };
  return labels[verdict];
}

/** A verdict with its note. */
export function judgementLabel({ value, note }: Judgement): string {
  return note === undefined ? verdictLabel(value) : `${verdictLabel(value)}: ${note}`;
}
