import { l10n, window } from 'vscode';
import type { Span } from '../../analysis/model';
import { annotationId } from '../../annotation/annotationsOf';
import type { DecisionTarget } from '../../annotation/decision/model';
import { createAnchorer } from '../../annotation/resolveAnchor';
import type { ClaimRef, Fact, LinkedEntity } from '../../story/model';
import type { Deciding, DecisionEdit } from '../../workspace/decisionEdits';
import { creatorNamed } from '../../workspace/handEdits';
import type { SaveResult } from '../../workspace/sidecarFile';
import type { StoryIndex } from '../../workspace/storyIndex';
import { nameOf, parentOf } from '../../workspace/uri';
import type { StoryNode } from '../views/storyTree';
import type { CommandParts } from './commandParts';
import { placeOf } from './place';

/** What commands about facts and names of a story work on. */
export type DecidingParts = Pick<CommandParts, 'library' | 'annotations' | 'decisions'>;

/** What stands at the caret, or in the row that a command was called from. */
export interface StoryPlace {
  readonly folder: string;
  readonly index: StoryIndex;
  readonly fact?: Fact;
  readonly claim?: ClaimRef;
  readonly entity?: LinkedEntity;
  /** File at whose caret the command was called. */
  readonly file?: string;
  readonly offset?: number;
}

export function storyPlaceOf({ library }: DecidingParts, argument: unknown): StoryPlace | undefined {
  const row = (argument ?? {}) as Partial<StoryNode>;
  if (typeof row.folder === 'string') {
    const index = library.indexOf(row.folder);
    const fact = typeof row.fact === 'string' ? index.fact(row.fact) : undefined;
    const entity = index.snapshot.comparison.entities.find(({ id }) => id === row.entity);
    const { file, claim } = row;
    return {
      folder: row.folder,
      index,
      ...(fact && { fact }),
      ...(entity && { entity }),
      ...(typeof file === 'string' && typeof claim === 'string' && { claim: { file, claim } }),
    };
  }
  const place = placeOf(argument);
  if (!place) return undefined;
  const folder = parentOf(place.uri);
  return { ...atCaret(library.indexOf(folder), place.uri, place.start ?? 0), folder };
}

function atCaret(index: StoryIndex, file: string, offset: number): Omit<StoryPlace, 'folder'> {
  const around = index.findingsAt(file, offset);
  const stated = around.flatMap((found) => {
    const fact = found.kind === 'claim' ? index.factOf(file, found.finding.id) : undefined;
    return fact && found.kind === 'claim' ? [{ fact, claim: { file, claim: found.finding.id } }] : [];
  });
  const named = around.flatMap((found) => (found.kind === 'entity' ? (index.entityOf(file, found.index) ?? []) : []));
  return { index, file, offset, ...stated[0], ...(named[0] && { entity: named[0] }) };
}

/** Claims as decisions name them. */
export function claimTargets(parts: DecidingParts, index: StoryIndex, claims: readonly ClaimRef[]): DecisionTarget[] {
  return claims.flatMap(({ file, claim }) => {
    const span = index.documentOf(file)?.analysis.claims.find(({ id }) => id === claim);
    return span ? [targetOf(parts, index, 'claim', file, span)] : [];
  });
}

/** One mention for each article that names an entity, and for each name that it takes for an entity of its own. */
export function entityTargets(parts: DecidingParts, index: StoryIndex, entity: LinkedEntity): DecisionTarget[] {
  const first = new Map<string, DecisionTarget>();
  for (const { file, index: at } of entity.mentions) {
    const mention = index.documentOf(file)?.analysis.entities[at];
    const key = `${file}\n${mention?.id ?? ''}\n${mention?.refersTo ?? ''}`;
    if (mention && !first.has(key)) first.set(key, targetOf(parts, index, 'entity', file, mention));
  }
  return [...first.values()];
}

function targetOf(
  { annotations }: DecidingParts,
  index: StoryIndex,
  kind: 'claim' | 'entity',
  file: string,
  { start, end }: Span,
): DecisionTarget {
  const text = index.documentOf(file)?.analysis.text ?? '';
  const place = { start, end };
  const id = annotations.annotationAt(file, { kind, ...place })?.id ?? annotationId(kind, text.slice(start, end), 1);
  return { file: nameOf(file), id, anchor: createAnchorer(text).describe(place), place };
}

export function decidingIn({ annotations, decisions }: DecidingParts, folder: string): Deciding {
  return {
    decisions: decisions.allIn(folder),
    creator: creatorNamed(annotations.annotator),
    now: new Date().toISOString(),
  };
}

/** Makes decisions as one step that can be undone, and says so. */
export async function carryOut(
  { annotations }: DecidingParts,
  folder: string,
  label: string,
  edits: readonly DecisionEdit[],
): Promise<readonly SaveResult[]> {
  if (edits.length === 0) return [];
  const results = await annotations.decideFacts(label, edits.map((edit) => ({ folder, ...edit }))); // prettier-ignore
  const isDeferred = results.includes('deferred');
  if (results.some((result) => result === 'broken' || result === 'failed')) {
    void window.showWarningMessage(l10n.t('{0}: kept, but not written. The log says why.', label));
  } else say(isDeferred ? l10n.t('{0}; written when the articles are saved', label) : label);
  return results;
}

export function say(message: string): void {
  window.setStatusBarMessage(message, 4000);
}

/** Words of an article in a list: on one line, and a `$(` of theirs is no icon. */
export function inList(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('$(', '$\u200b(');
}

export function wordsOf(index: StoryIndex, { file, claim }: ClaimRef): string {
  const analysis = index.documentOf(file)?.analysis;
  const span = analysis?.claims.find(({ id }) => id === claim);
  return span ? (analysis?.text.slice(span.start, span.end) ?? '') : '';
}
