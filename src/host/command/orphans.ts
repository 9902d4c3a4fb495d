import { l10n, Selection, TextEditorRevealType, window } from 'vscode';
import type { StoredAnnotation } from '../../annotation/model';
import { createTextMap } from '../../annotation/textMap';
import { attachTo } from '../../workspace/handEdits';
import { trimSpan } from '../../workspace/wordEdge';
import { valueLabel } from '../labels';
import type { StoryNode } from '../views/storyTree';
import type { CommandParts } from './commandParts';
import type { CommandPlace } from './place';
import { plainLabel, shorten } from './shorten';

type Parts = Pick<CommandParts, 'library' | 'annotations'>;

/** How long the words of an orphan stay in the status bar, in milliseconds: they are to be looked for. */
const LONG = 20_000;

/** Steps through the annotations of an article that have lost their words: the caret goes to where each stood last. */
export class OrphanWalk {
  #last: { readonly file: string; readonly id: string } | undefined;

  /** @returns the words of the orphan; undefined where there is none */
  step({ library, annotations }: Parts, direction: 1 | -1): string | undefined {
    const editor = window.activeTextEditor;
    const file = editor?.document.uri.toString() ?? '';
    const orphans = inTextOrder(annotations.annotationsOf(file)?.orphans ?? []);
    const before = orphans.findIndex(({ id }) => this.#last?.file === file && this.#last.id === id);
    const from = before >= 0 ? before : direction === 1 ? -1 : 0;
    const at = (from + direction + orphans.length) % orphans.length;
    const orphan = orphans[at];
    if (!editor || !orphan) {
      window.setStatusBarMessage(l10n.t('No annotation of this article has lost its words'), 4000);
      return undefined;
    }
    this.#last = { file, id: orphan.id };
    const place = editor.document.positionAt(offsetOf(library.foundIn(file)?.text ?? '', orphan));
    editor.selection = new Selection(place, place);
    editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
    window.setStatusBarMessage(
      l10n.t('Orphan {0} of {1}: “{2}” ({3}). Select its words and attach it.', at + 1, orphans.length, shorten(orphan.anchor.exact), valueLabel(orphan)), // prettier-ignore
      LONG,
    );
    return orphan.anchor.exact;
  }

  /** The orphan that a row of the side bar is about, else the one stepped to last, else the one that the reader chooses. */
  async choose(parts: Parts, node: Partial<StoryNode>, { uri }: CommandPlace): Promise<ChosenOrphan | undefined> {
    const file = node.file ?? uri;
    const orphans = inTextOrder(parts.annotations.annotationsOf(file)?.orphans ?? []);
    const wanted = node.orphan ?? (this.#last?.file === file ? this.#last.id : undefined);
    const [first] = orphans;
    const known = orphans.find(({ id }) => id === wanted) ?? (orphans.length === 1 ? first : undefined);
    if (!first) window.setStatusBarMessage(l10n.t('No annotation of this article has lost its words'), 4000);
    const orphan = known ?? (first && (await pickOrphan(orphans)));
    return orphan && { file, orphan };
  }
}

export interface ChosenOrphan {
  readonly file: string;
  readonly orphan: StoredAnnotation;
}

async function pickOrphan(orphans: readonly StoredAnnotation[]): Promise<StoredAnnotation | undefined> {
  const items = orphans.map((orphan) => ({
    label: plainLabel(`“${shorten(orphan.anchor.exact)}”`),
    description: valueLabel(orphan),
    detail: plainLabel(`…${orphan.anchor.prefix}${orphan.anchor.exact}${orphan.anchor.suffix}…`),
    orphan,
  }));
  const title = l10n.t('Annotations That Have Lost Their Words');
  return (await window.showQuickPick(items, { title, matchOnDetail: true }))?.orphan;
}

/** Gives an orphan the place that is selected in its document. */
export async function reattachOrphan({ library, annotations }: Parts, { file, orphan }: ChosenOrphan): Promise<void> {
  const { document, selection } = window.activeTextEditor ?? {};
  const span =
    document?.uri.toString() === file && selection
      ? { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) }
      : { start: 0, end: 0 };
  const place = trimSpan(library.foundIn(file)?.text ?? '', span);
  if (!place) {
    void window.showInformationMessage(
      l10n.t('Select the words in the article that “{0}” belongs to first.', shorten(orphan.anchor.exact)),
    );
    return;
  }
  const after = attachTo(orphan, place, new Date().toISOString());
  await annotations.apply(l10n.t('attach “{0}”', shorten(orphan.anchor.exact)), [{ file, id: orphan.id, after }]);
}

/** Forgets an orphan. */
export async function deleteOrphan({ annotations }: Parts, { file, orphan }: ChosenOrphan): Promise<void> {
  await annotations.apply(l10n.t('delete “{0}”', shorten(orphan.anchor.exact)), [
    { file, id: orphan.id, after: undefined },
  ]);
}

const inTextOrder = (orphans: readonly StoredAnnotation[]): StoredAnnotation[] =>
  orphans
    // Another version of an annotation has not lost its words.
    .filter(({ conflictsWith }) => conflictsWith === undefined)
    .sort((a, b) => (a.anchor.position?.start ?? 0) - (b.anchor.position?.start ?? 0));

/** Where it stood when it was last written, in the text at hand. */
function offsetOf(text: string, { anchor }: StoredAnnotation): number {
  return createTextMap(text).toUtf16(anchor.position?.start ?? 0);
}
