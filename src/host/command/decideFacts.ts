import { l10n, window, type QuickPickItem } from 'vscode';
import type { ClaimRef, Fact } from '../../story/model';
import { moveClaim, nameFact, separate, setApart, unite } from '../../workspace/decisionEdits';
import { rankFacts } from '../../workspace/rankFacts';
import type { StoryIndex } from '../../workspace/storyIndex';
import { carryOut, claimTargets, decidingIn, inList, say, storyPlaceOf, wordsOf, type DecidingParts } from './deciding';
import { shorten } from './shorten';

/** Facts that a list offers. */
const MOST_OFFERED = 200;

/** Moves the claim at a place to the fact that the reader chooses. */
export async function linkClaim(parts: DecidingParts, argument: unknown): Promise<void> {
  const at = storyPlaceOf(parts, argument);
  if (!at?.claim || !at.fact) {
    sayNoClaim();
    return;
  }
  const { folder, index, claim, fact } = at;
  const words = wordsOf(index, claim);
  const title = l10n.t('Which fact does “{0}” state?', shorten(words));
  const chosen = await window.showQuickPick(offerFacts(index, [words], fact), { title, ...MATCHING });
  if (!chosen) return;
  const [own] = claimTargets(parts, index, [claim]);
  if (!own) return;
  const mates = claimTargets(parts, index, othersOf(fact, claim));
  const edits = moveClaim(own, mates, claimTargets(parts, index, chosen.fact.claims), decidingIn(parts, folder));
  await carryOut(parts, folder, l10n.t('link “{0}” to a fact', shorten(words)), edits);
}

/** Makes a fact of the claim at a place, of which nothing else is a part. */
export async function newFact(parts: DecidingParts, argument: unknown): Promise<void> {
  const at = storyPlaceOf(parts, argument);
  const [target] = at?.claim ? claimTargets(parts, at.index, [at.claim]) : [];
  if (!at?.claim || !target) {
    sayNoClaim();
    return;
  }
  const words = wordsOf(at.index, at.claim);
  const title = await window.showInputBox({
    title: l10n.t('New Fact from “{0}”', shorten(words)),
    prompt: l10n.t('What the fact is called. Leave it empty to have it named after its wordings.'),
  });
  if (title === undefined) return;
  const edits = setApart(target, title, decidingIn(parts, at.folder));
  await carryOut(parts, at.folder, l10n.t('new fact from “{0}”', shorten(words)), edits);
}

/** Takes the claim at a place out of its fact. */
export async function separateClaim(parts: DecidingParts, argument: unknown): Promise<void> {
  const at = storyPlaceOf(parts, argument);
  if (!at?.claim || !at.fact) {
    sayNoClaim();
    return;
  }
  const { folder, index, claim, fact } = at;
  const others = othersOf(fact, claim);
  if (others.length === 0) {
    say(l10n.t('This claim is the only one of its fact.'));
    return;
  }
  const sides = [claimTargets(parts, index, [claim]), claimTargets(parts, index, others)] as const;
  const edits = separate('different-facts', sides, decidingIn(parts, folder));
  await carryOut(parts, folder, l10n.t('take “{0}” out of its fact', shorten(wordsOf(index, claim))), edits);
}

/** Makes one fact of several. */
export async function mergeFacts(parts: DecidingParts, argument: unknown): Promise<void> {
  const at = storyPlaceOf(parts, argument);
  if (!at?.fact) {
    sayNoClaim();
    return;
  }
  const { folder, index, fact } = at;
  const items = offerFacts(index, fact.claims.map((claim) => wordsOf(index, claim)), fact); // prettier-ignore
  const title = l10n.t('Facts that are the same as “{0}”', shorten(fact.title));
  const chosen = await window.showQuickPick(items, { title, canPickMany: true, ...MATCHING });
  if (!chosen || chosen.length === 0) return;
  const claims = [fact, ...chosen.map((item) => item.fact)].flatMap((one) => one.claims);
  const targets = claimTargets(parts, index, claims);
  const edits = unite('same-fact', targets, targets, decidingIn(parts, folder));
  await carryOut(parts, folder, l10n.t('merge {0} facts', chosen.length + 1), edits);
}

interface ClaimItem extends QuickPickItem {
  readonly claim: ClaimRef;
}

/** Makes two facts of one: the ticked claims are the other. */
export async function splitFact(parts: DecidingParts, argument: unknown): Promise<void> {
  const at = storyPlaceOf(parts, argument);
  if (!at?.fact) {
    sayNoClaim();
    return;
  }
  const { folder, index, fact } = at;
  if (fact.claims.length < 2) {
    say(l10n.t('This claim is the only one of its fact.'));
    return;
  }
  const items = fact.claims.map((claim): ClaimItem => {
    return { label: inList(wordsOf(index, claim)), description: inList(index.labelOf(claim.file)), claim };
  });
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Wordings of “{0}” that state another fact', shorten(fact.title)),
    canPickMany: true,
    matchOnDescription: true,
  });
  if (!chosen || chosen.length === 0) return;
  const left = items.filter((item) => !chosen.includes(item));
  if (left.length === 0) {
    say(l10n.t('Leave at least one wording in the fact.'));
    return;
  }
  const targets = (some: readonly ClaimItem[]): ReturnType<typeof claimTargets> =>
    claimTargets(parts, index, some.map(({ claim }) => claim)); // prettier-ignore
  const edits = separate('different-facts', [targets(chosen), targets(left)], decidingIn(parts, folder));
  await carryOut(parts, folder, l10n.t('split “{0}”', shorten(fact.title)), edits);
}

/** Asks what a fact is called. */
export async function renameFact(parts: DecidingParts, argument: unknown): Promise<void> {
  const at = storyPlaceOf(parts, argument);
  if (!at?.fact) {
    sayNoClaim();
    return;
  }
  const { folder, index, fact } = at;
  const title = await window.showInputBox({
    title: l10n.t('Rename Fact'),
    value: fact.title,
    prompt: l10n.t('Stays with the wordings of the fact. Leave it empty to go back to the program’s title.'),
  });
  if (title === undefined || title.trim() === fact.title) return;
  const deciding = decidingIn(parts, folder);
  const edits = nameFact(claimTargets(parts, index, fact.claims), title, fact.decisions ?? [], deciding);
  await carryOut(parts, folder, l10n.t('rename “{0}”', shorten(fact.title)), edits);
}

interface FactItem extends QuickPickItem {
  readonly fact: Fact;
}

const MATCHING = { matchOnDescription: true, matchOnDetail: true } as const;

/** Facts by how near they come to some words, each with its outlets and its nearest wording. */
function offerFacts(index: StoryIndex, words: readonly string[], but: Fact): FactItem[] {
  return rankFacts(index, words)
    .filter(({ fact }) => fact.id !== but.id)
    .slice(0, MOST_OFFERED)
    .map(({ fact, wording, file, likeness }) => ({
      label: inList(fact.title),
      description: `${Math.round(likeness * 100)} % · ${inList(index.labelsOf(fact.coverage.stated).join(', '))}`,
      detail: `${inList(index.labelOf(file))}: “${inList(wording)}”`,
      fact,
    }));
}

function othersOf(fact: Fact, { file, claim }: ClaimRef): ClaimRef[] {
  return fact.claims.filter((one) => one.file !== file || one.claim !== claim);
}

function sayNoClaim(): void {
  say(l10n.t('No fact stands here. Put the cursor on a claim first.'));
}
