import { l10n, window, type QuickPickItem } from 'vscode';
import { oneOf, optional, shape, string } from '../../rpc/decode';
import { disputedClaims } from '../../story/decision/judgeDiscrepancies';
import { VERDICTS, type Discrepancy, type Verdict } from '../../story/model';
import { judge, takeBack } from '../../workspace/decisionEdits';
import type { StoryNode } from '../views/storyTree';
import { discrepancyLabel, verdictLabel } from '../labels';
import {
  carryOut,
  claimTargets,
  decidingIn,
  inList,
  say,
  storyPlaceOf,
  type DecidingParts,
  type StoryPlace,
} from './deciding';
import { describeDecision } from '../describeDecision';
import { shorten } from './shorten';

/** A discrepancy as quick fixes and rows hand it over; what is not named is asked for. */
interface Judged {
  readonly folder: string;
  readonly discrepancy: string;
  readonly verdict?: Verdict;
}

const decodeJudged = shape<Judged>({ folder: string, discrepancy: string, verdict: optional(oneOf(...VERDICTS)) });

/** Says what a discrepancy is. With a verdict at hand (a quick fix) nothing is asked. */
export async function judgeDiscrepancy(parts: DecidingParts, argument: unknown): Promise<void> {
  const given = readJudged(argument);
  const at = storyPlaceOf(parts, given ? { folder: given.folder } : argument);
  const discrepancy = at && (await findDiscrepancy(at, given?.discrepancy));
  if (!discrepancy) {
    if (at && !given) say(l10n.t('Outlets do not differ here, or not in what a reader could judge.'));
    return;
  }
  const { folder, index } = at;
  const { comparison, documents } = index.snapshot;
  const targets = claimTargets(parts, index, disputedClaims(discrepancy, comparison.facts, documents));
  const answer = given?.verdict ? { verdict: given.verdict, note: '' } : await askVerdict(discrepancy);
  if (!answer || targets.length === 0) return;
  const old = discrepancy.verdict?.decision;
  const edits = judge(
    targets,
    { discrepancy: discrepancy.kind, ...answer, ...(old !== undefined && { given: old }) },
    decidingIn(parts, folder),
  );
  const label = l10n.t('judge “{0}”: {1}', shorten(discrepancy.detail), verdictLabel(answer.verdict));
  await carryOut(parts, folder, label, edits);
}

function readJudged(argument: unknown): Judged | undefined {
  try {
    return decodeJudged(argument);
  } catch {
    return undefined;
  }
}

async function findDiscrepancy(
  { index, fact, file, offset = 0 }: StoryPlace,
  id: string | undefined,
): Promise<Discrepancy | undefined> {
  const all = index.snapshot.comparison.discrepancies;
  if (id !== undefined) return all.find((one) => one.id === id);
  const here = all.filter(({ spans }) =>
    spans.some((span) => span.file === file && span.start <= offset && offset <= span.end),
  );
  const found = here.length > 0 ? here : fact ? index.discrepanciesOf(fact.id) : [];
  if (found.length < 2) return found[0];
  const items = found.map((discrepancy) => {
    return { label: inList(discrepancy.detail), description: discrepancyLabel(discrepancy.kind), discrepancy };
  });
  return (await window.showQuickPick(items, { title: l10n.t('Which discrepancy?') }))?.discrepancy;
}

async function askVerdict({ detail, verdict }: Discrepancy): Promise<{ verdict: Verdict; note: string } | undefined> {
  const items = VERDICTS.map((value) => ({
    label: verdictLabel(value),
    ...(value === verdict?.value && { description: l10n.t('as it is') }),
    value,
  }));
  const chosen = await window.showQuickPick(items, { title: l10n.t('What is it? {0}', shorten(detail)) });
  if (!chosen) return undefined;
  const note = await window.showInputBox({
    title: verdictLabel(chosen.value),
    value: verdict?.note ?? '',
    prompt: l10n.t('Why, if you want to keep that.'),
  });
  return note === undefined ? undefined : { verdict: chosen.value, note };
}

interface DecisionItem extends QuickPickItem {
  readonly id: string;
}

/** Takes back decisions about the fact, its discrepancies or the name at a place, or the one that a row stands for. */
export async function takeBackDecision(parts: DecidingParts, argument: unknown): Promise<void> {
  const at = storyPlaceOf(parts, argument);
  if (!at) return;
  const { folder } = at;
  const all = parts.decisions.allIn(folder);
  const { decision } = (argument ?? {}) as Partial<StoryNode>;
  const about = typeof decision === 'string' ? [decision] : decisionsAt(at);
  const found = all.filter(({ id }) => about.includes(id));
  if (found.length === 0) {
    say(l10n.t('Nothing was decided here.'));
    return;
  }
  const items = found.map((one): DecisionItem => ({
    id: one.id,
    picked: found.length === 1,
    ...describeDecision(one),
  }));
  const chosen =
    typeof decision === 'string'
      ? items
      : await window.showQuickPick(items, { title: l10n.t('Decisions to take back'), canPickMany: true });
  const ids = new Set(chosen?.map(({ id }) => id));
  const edits = found.filter(({ id }) => ids.has(id)).map(takeBack);
  await carryOut(parts, folder, l10n.t('take back {0} decisions', edits.length), edits);
}

function decisionsAt({ index, fact, entity }: StoryPlace): readonly string[] {
  const verdicts = fact ? index.discrepanciesOf(fact.id).flatMap(({ verdict }) => verdict?.decision ?? []) : [];
  return [...(fact?.decisions ?? []), ...verdicts, ...(entity?.decisions ?? [])];
}
