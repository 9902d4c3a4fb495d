import type { FileSpan } from '../model';
import type { NamedDocument } from '../outletLabel';
import { leadOf, outletsDo, quoteWords, spanIn, type FactView, type Finding, type Placed } from './factView';

/** Told by at least this part of the story's documents, and by at least three. */
const MIN_SHARE = 0.6;
const MIN_STATED = 3;

/** An outlet that does not tell the fact, with a search for the place that comes closest. */
export interface Missing {
  readonly wording: NamedDocument;
  readonly closest: () => FileSpan | undefined;
}

/** `has not confirmed`, `could not be verified`, `declined to confirm`. */
const UNCONFIRMED =
  /(?:\b(?:not|never|cannot|unable|declined|refused|yet)\b|n['’]t\b)(?:\s+\p{L}+){0,4}?\s+(?:confirm|verif|corroborat|acknowledg|authenticat)\p{L}*/iu;

/** Whether the fact is that something is denied or not confirmed: readers of the others take it for granted. */
function isDoubt({ wordings }: Pick<FactView, 'wordings'>): boolean {
  return wordings.every(({ claims }) =>
    claims.some(
      ({ text, certainty }) => certainty === 'denied' || certainty === 'unconfirmed' || UNCONFIRMED.test(text),
    ),
  );
}

/**
 * A fact that most outlets have and some leave out; a denial or a missing confirmation also where few have it. An outlet that prints
 * another's copy is no second witness.
 */
export function findOmission(
  { fact, wordings, deedOf }: Pick<FactView, 'fact' | 'wordings' | 'deedOf'>,
  silent: readonly Missing[],
): Finding[] {
  // What an outlet has in another article it does not keep from its readers.
  const missing = silent.filter(({ wording }) => wordings.every(({ outlet }) => outlet !== wording.outlet));
  const witnesses = wordings.filter(({ independent }) => independent).length;
  const isWidespread = witnesses >= MIN_STATED && witnesses >= MIN_SHARE * (wordings.length + missing.length);
  const hasDoubt = !isWidespread && isDoubt({ wordings });
  if (missing.length === 0 || !(isWidespread || hasDoubt)) return [];
  const isProminent = wordings.some(({ claims }) =>
    claims.some(({ region }) => region === 'title' || region === 'summary'),
  );
  const told = wordings.flatMap((wording): Placed[] => {
    const claim = leadOf(wording);
    return claim ? [{ wording, claim }] : [];
  });
  return [
    {
      kind: 'omission',
      detail: `${outletsDo(missing, 'does not say', 'do not say')} what ${outletsDo(told, 'reports', 'report')}: ${quoteWords(fact.title)}.`,
      severity: isProminent || hasDoubt ? 'medium' : 'low',
      spans: [
        ...told.map(({ wording, claim }) => spanIn(wording.file, deedOf(wording.file, claim))),
        ...missing.flatMap(({ closest }) => closest() ?? []),
      ],
    },
  ];
}
