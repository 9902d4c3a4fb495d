import type { FileSpan, Wording } from '../model';
import { leadOf, listNames, quoteWords, spanIn, type Finding } from './factView';

/** Told by at least this part of the story's documents, and by at least three. */
const MIN_SHARE = 0.6;
const MIN_STATED = 3;

/**
 * A fact that most outlets have and some leave out. An outlet that prints another's copy is no second witness.
 * @param missing outlets that leave it out, each with a search for the place that comes closest
 */
export function findOmission(
  wordings: readonly Wording[],
  missing: readonly { readonly outlet: string; readonly closest: () => FileSpan | undefined }[],
): Finding[] {
  const witnesses = wordings.filter(({ independent }) => independent).length;
  if (missing.length === 0 || witnesses < MIN_STATED || witnesses < MIN_SHARE * (wordings.length + missing.length))
    return [];
  const isProminent = wordings.some(({ claims }) =>
    claims.some(({ region }) => region === 'title' || region === 'summary'),
  );
  const [first] = wordings;
  const lead = first && leadOf(first);
  return [
    {
      kind: 'omission',
      detail: `${listNames(missing.map(({ outlet }) => outlet))} ${missing.length > 1 ? 'leave' : 'leaves'} out what ${listNames(wordings.map(({ outlet }) => outlet))} report: ${quoteWords(lead?.text ?? '')}.`,
      severity: isProminent ? 'medium' : 'low',
      spans: [
        ...wordings.flatMap((wording) => {
          const claim = leadOf(wording);
          return claim ? [spanIn(wording.file, claim)] : [];
        }),
        ...missing.flatMap(({ closest }) => closest() ?? []),
      ],
    },
  ];
}
