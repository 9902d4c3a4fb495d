import type { Quantity } from '../../analysis/model';
import type { WordedClaim } from '../model';
import {
  groupBy,
  outletsDo,
  quoteWords,
  spanIn,
  textIn,
  type DiscrepancyRule,
  type FactView,
  type Placed,
} from './factView';

interface Counted extends Placed {
  readonly text: string;
  readonly quantity: Quantity;
}

/** Values this near are one figure, rounded. */
const ROUNDING = 0.05;
/** Claims below this have too little in common for their figures to be compared. */
const MIN_LIKENESS = 0.15;

/**
 * Figures for the same thing that differ: `12 hurt` against `14 hurt` (high), `about 12` against a flat `12` (low).
 * Only figures with the same unit are compared, and only where each document gives one.
 */
export const findNumberDiscrepancies: DiscrepancyRule = (view) => {
  const taken = new Set<string>();
  return [...groupBy(countedIn(view), ({ quantity }) => unitKey(quantity.unit)).values()].flatMap((counted) => {
    const byFile = groupBy(counted, ({ wording }) => wording.file);
    // Several figures of one unit in one wording ("from 12 to 14 tolers") can't be lined up.
    if (byFile.size < 2 || [...byFile.values()].some((own) => new Set(own.map((c) => c.quantity.value)).size > 1))
      return [];
    const first = [...byFile.values()].flatMap((own) => own[0] ?? []);
    if (!isOneMatter(view, first)) return [];
    const groups = groupBy(first, ({ quantity }) => `${quantity.value ?? ''} ${quantity.comparator ?? ''}`);
    const said = [...groups.values()].map(([one]) => (one ? quoteWords(one.text) : ''));
    // `27 people`, `27 hurt`: the same figures of the same outlets, counted in other words.
    const figures = [...groups]
      .map(([key, group]) => `${key} ${group.map(({ wording }) => wording.file).join(' ')}`)
      .join('; ');
    if (groups.size < 2 || new Set(said).size < said.length || taken.has(figures)) return [];
    taken.add(figures);
    return [
      {
        kind: 'number' as const,
        detail: `${[...groups.values()].map(describe).join('; ')}.`,
        severity: rate(first),
        spans: first.map(({ wording, quantity }) => spanIn(wording.file, quantity)),
      },
    ];
  });
};

/** The lowest and the highest figure stand in claims that have something in common. */
function isOneMatter(view: FactView, counted: readonly Counted[]): boolean {
  const sorted = [...counted].sort((x, y) => (x.quantity.value ?? 0) - (y.quantity.value ?? 0));
  const [low, high] = [sorted[0], sorted.at(-1)];
  return low !== undefined && high !== undefined && view.likeness(low, high) >= MIN_LIKENESS;
}

function countedIn(view: FactView): Counted[] {
  return view.wordings.flatMap((wording) =>
    wording.claims.flatMap((claim) =>
      claim.quantities.map((quantity) => ({ wording, claim, quantity, text: withModifier(claim, quantity) })),
    ),
  );
}

const MODIFIER =
  /(?:\b(?:at least|at most|up to|more than|less than|fewer than|as many as|no more than|over|under|nearly|almost|about|around|approximately|roughly|some|an estimated|another|exactly|only|just)\s+)+$/iu;

/** `up to | 32 civilians` -> `up to 32 civilians`: what tells two equal figures apart. */
function withModifier(claim: WordedClaim, quantity: Quantity): string {
  const before = MODIFIER.exec(textIn(claim, { start: claim.start, end: quantity.start }))?.[0] ?? '';
  return textIn(claim, { start: quantity.start - before.length, end: quantity.end });
}

/** `cherry trees` -> `tree`: the head of the unit, without plural. */
function unitKey(unit: string): string {
  const head = unit.toLowerCase().split(' ').at(-1) ?? '';
  return head.length > 3 ? head.replace(/s$/u, '') : head;
}

function describe(group: readonly Counted[]): string {
  return `${outletsDo(group, 'says', 'say')} ${quoteWords(group[0]?.text ?? '')}`;
}

function rate(counted: readonly Counted[]): 'high' | 'medium' | 'low' {
  const values = counted.map(({ quantity }) => quantity.value).filter((value) => value !== undefined);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (values.length < 2 || low === high) return 'low';
  return Math.abs(high - low) <= ROUNDING * Math.abs(high) ? 'medium' : 'high';
}
