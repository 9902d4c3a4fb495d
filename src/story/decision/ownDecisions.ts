import { fileOfKey } from './keys';
import { NO_CONSTRAINTS, type Constraints } from './readConstraints';
import type { ReadersWord } from './readersWord';
import type { ResolvedDecision } from './resolveDecisions';

/** What the reader decided about what some documents say. */
export interface OwnDecisions {
  readonly facts: Constraints;
  readonly entities: Constraints;
  readonly titles: readonly ResolvedDecision[];
  readonly verdicts: readonly ResolvedDecision[];
  /** Decisions of the same signature are the same; the empty one is of none. */
  readonly signature: { readonly entities: string; readonly findings: string };
}

const NONE: OwnDecisions = {
  facts: NO_CONSTRAINTS,
  entities: NO_CONSTRAINTS,
  titles: [],
  verdicts: [],
  signature: { entities: '', findings: '' },
};

/** Of all decisions those about the given files, and of these what is about them. */
export function decisionsOn({
  facts,
  entities,
  titles,
  verdicts,
}: ReadersWord): (files: readonly string[]) => OwnDecisions {
  const keys = [
    ...facts.decisionsOf.keys(),
    ...entities.decisionsOf.keys(),
    ...[...titles, ...verdicts].flatMap(({ sides }) => sides[0]),
  ];
  const decided = new Set(keys.map(fileOfKey));
  return (files) => {
    if (!files.some((file) => decided.has(file))) return NONE;
    const own = new Set(files);
    const isOwn = (key: string): boolean => own.has(fileOfKey(key));
    const isAbout = ({ sides }: ResolvedDecision): boolean => sides[0].some(isOwn);
    const ours = {
      facts: restrict(facts, isOwn),
      entities: restrict(entities, isOwn),
      titles: titles.filter(isAbout),
      verdicts: verdicts.filter(isAbout),
    };
    const findings = JSON.stringify([sign(ours.facts), ours.titles, ours.verdicts]);
    return { ...ours, signature: { entities: sign(ours.entities), findings } };
  };
}

function restrict(constraints: Constraints, isOwn: (key: string) => boolean): Constraints {
  const decisionsOf = new Map([...constraints.decisionsOf].filter(([key]) => isOwn(key)));
  if (decisionsOf.size === 0) return NO_CONSTRAINTS;
  const together = constraints.together.map((group) => group.filter(isOwn)).filter((group) => group.length > 1);
  const apart = constraints.apart
    .map(([one, other]) => [one.filter(isOwn), other.filter(isOwn)] as const)
    .filter((sides) => sides.every((side) => side.length > 0));
  return { together, apart, alone: new Set([...constraints.alone].filter(isOwn)), decisionsOf, idle: [] };
}

const sign = ({ together, apart, alone, decisionsOf }: Constraints): string =>
  decisionsOf.size === 0 ? '' : JSON.stringify([together, apart, [...alone], [...decisionsOf]]);
