import { decisionId } from '../annotation/decision/decisionId';
import type { DecisionTarget, StoredDecision } from '../annotation/decision/model';
import type { Creator } from '../annotation/model';
import type { DecisionValue, DiscrepancyKind, Side, Verdict } from '../story/model';

/** What one decision is to be; undefined: taken back. */
export interface DecisionEdit {
  readonly id: string;
  readonly before: StoredDecision | undefined;
  readonly after: StoredDecision | undefined;
}

/** Who decides, when, and what is decided already. */
export interface Deciding {
  readonly decisions: readonly StoredDecision[];
  readonly creator: Creator;
  readonly now: string;
}

/**
 * All targets are one fact or one name; what says the contrary gives way.
 * @param moved claims that leave a fact that the reader made for them
 */
export function unite(
  kind: 'same-fact' | 'same-entity',
  targets: readonly DecisionTarget[],
  moved: readonly DecisionTarget[],
  deciding: Deciding,
): DecisionEdit[] {
  const contrary = kind === 'same-fact' ? 'different-facts' : 'different-entities';
  const edits = deciding.decisions.flatMap((decision): DecisionEdit[] => {
    const own = decision.targets;
    if (decision.kind === contrary) {
      const both = ([1, 2] as const).every((side) => own.some((one) => one.side === side && isIn(one, targets)));
      return both
        ? [
            keepTargets(
              decision,
              own.filter((one) => one.side === 2 || !isIn(one, targets)),
              deciding,
            ),
          ]
        : [];
    }
    const isCovered = decision.kind === kind && own.every((one) => isIn(one, targets));
    const isLeft = decision.kind === 'new-fact' && kind === 'same-fact' && own.some((one) => isIn(one, moved));
    return isCovered || isLeft ? [takeBack(decision)] : [];
  });
  return combine([...edits, create({ kind }, targets.map(dropSide), deciding)]);
}

/** None of the one side is one with any of the other; what says the contrary gives way. */
export function separate(
  kind: 'different-facts' | 'different-entities',
  sides: readonly [readonly DecisionTarget[], readonly DecisionTarget[]],
  deciding: Deciding,
): DecisionEdit[] {
  const same = kind === 'different-facts' ? 'same-fact' : 'same-entity';
  const [one, other] = sides;
  const edits = deciding.decisions.flatMap((decision): DecisionEdit[] => {
    const own = decision.targets.filter((target) => isIn(target, one));
    if (decision.kind !== same || own.length === 0 || !decision.targets.some((target) => isIn(target, other)))
      return [];
    const left = keepTargets(decision, decision.targets.filter((target) => !isIn(target, one)), deciding); // prettier-ignore
    // What left together stays together.
    return own.length > 1 ? [left, create({ kind: same }, own, deciding)] : [left];
  });
  const onSide = (targets: readonly DecisionTarget[], side: Side): DecisionTarget[] =>
    targets.map((target) => ({ ...target, side }));
  return combine([...edits, create({ kind }, [...onSide(one, 1), ...onSide(other, 2)], deciding)]);
}

/** A fact of this claim only, until the reader adds to it. */
export function setApart(target: DecisionTarget, title: string, deciding: Deciding): DecisionEdit[] {
  const edits = deciding.decisions.flatMap((decision): DecisionEdit[] => {
    if (decision.kind !== 'same-fact' || !isIn(target, decision.targets)) return [];
    return [
      keepTargets(
        decision,
        decision.targets.filter((one) => !isSame(one, target)),
        deciding,
      ),
    ];
  });
  const titled = title.trim() === '' ? [] : nameFact([target], title, [], deciding);
  return combine([...edits, create({ kind: 'new-fact' }, [target], deciding), ...titled]);
}

/** Gives a fact a title; an empty one goes back to the program's. @param given ids of the titles that it has from the reader */
export function nameFact(
  targets: readonly DecisionTarget[],
  title: string,
  given: readonly string[],
  deciding: Deciding,
): DecisionEdit[] {
  const old = deciding.decisions.filter(({ id }) => given.includes(id)).map(takeBack);
  if (title.trim() === '') return old;
  return combine([...old, create({ kind: 'fact-title', title: title.trim() }, targets, deciding)]);
}

/** What the reader holds of a discrepancy. @param given id of the verdict that it has */
export function judge(
  targets: readonly DecisionTarget[],
  {
    discrepancy,
    verdict,
    note,
    given,
  }: {
    readonly discrepancy: DiscrepancyKind;
    readonly verdict: Verdict;
    readonly note: string;
    readonly given?: string;
  },
  deciding: Deciding,
): DecisionEdit[] {
  const old = deciding.decisions.filter(({ id }) => id === given).map(takeBack);
  const made = create({ kind: 'verdict', discrepancy, verdict }, targets, deciding, note.trim());
  return combine([...old, made]);
}

export function takeBack(decision: StoredDecision): DecisionEdit {
  return { id: decision.id, before: decision, after: undefined };
}

function create(
  value: DecisionValue,
  targets: readonly DecisionTarget[],
  { decisions, creator, now }: Deciding,
  note = '',
): DecisionEdit {
  const id = decisionId(value, targets);
  const before = decisions.find((decision) => decision.id === id);
  const after = { id, creator, created: before?.created ?? now, ...(before && { modified: now }), ...(note !== '' && { note }), ...value, targets }; // prettier-ignore
  return { id, before, after };
}

/** A decision about fewer claims; one that says nothing any more is taken back. */
function keepTargets(decision: StoredDecision, targets: readonly DecisionTarget[], { now }: Deciding): DecisionEdit {
  const sides = new Set(targets.map(({ side }) => side));
  const isWhole = decision.kind.startsWith('different') ? sides.size > 1 : targets.length > 1;
  return { id: decision.id, before: decision, after: isWhole ? { ...decision, modified: now, targets } : undefined };
}

/** One edit a decision: from what it was first to what it is last. */
function combine(edits: readonly DecisionEdit[]): DecisionEdit[] {
  const byId = new Map<string, DecisionEdit>();
  for (const edit of edits) byId.set(edit.id, { ...edit, before: byId.get(edit.id)?.before ?? edit.before });
  return [...byId.values()];
}

function dropSide({ file, id, anchor, place }: DecisionTarget): DecisionTarget {
  return { file, id, anchor, ...(place && { place }) };
}

function isSame(a: DecisionTarget, b: DecisionTarget): boolean {
  if (a.file !== b.file) return false;
  return a.id === b.id || (a.place !== undefined && a.place.start === b.place?.start && a.place.end === b.place.end);
}

const isIn = (target: DecisionTarget, targets: readonly DecisionTarget[]): boolean =>
  targets.some((one) => isSame(one, target));

/** A claim leaves its fact for another one. @param mates the other claims of the fact that it leaves */
export function moveClaim(
  claim: DecisionTarget,
  mates: readonly DecisionTarget[],
  others: readonly DecisionTarget[],
  deciding: Deciding,
): DecisionEdit[] {
  const left = mates.length > 0 ? separate('different-facts', [[claim], mates], deciding) : [];
  const decisions = applyEdits(deciding.decisions, left);
  return combine([...left, ...unite('same-fact', [claim, ...others], [claim], { ...deciding, decisions })]);
}

function applyEdits(decisions: readonly StoredDecision[], edits: readonly DecisionEdit[]): StoredDecision[] {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  for (const { id, after } of edits) {
    if (after) byId.set(id, after);
    else byId.delete(id);
  }
  return [...byId.values()];
}
