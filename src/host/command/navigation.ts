import { l10n, Selection, TextEditorRevealType, window, type TextEditor } from 'vscode';
import type { Span } from '../../analysis/model';
import type { Library } from '../../workspace/library';
import { findingsOf } from '../../workspace/storyIndex';
import { parentOf } from '../../workspace/uri';
import { rangeIn } from '../textRange';

/** Which of a document's spans a command steps through. */
export type Steps = (library: Library, file: string) => readonly Span[];

export const annotationSteps: Steps = (library, file) => {
  const analysis = library.analysisOf(file);
  return analysis ? findingsOf(analysis).map(({ finding }) => finding) : [];
};

export const discrepancySteps: Steps = (library, file) =>
  library
    .snapshotOf(parentOf(file))
    .comparison.discrepancies.filter(({ kind }) => kind !== 'omission')
    .flatMap(({ spans }) => spans.filter((span) => span.file === file));

export function stepOrSay(library: Library, steps: Steps, direction: 1 | -1): void {
  if (!step(library, steps, direction)) window.setStatusBarMessage(l10n.t('Nothing to go to in this document'), 3000);
}

/** Selects the next or previous span of the active editor, round the end of the document. @returns whether there is one */
function step(library: Library, steps: Steps, direction: 1 | -1): boolean {
  const editor = window.activeTextEditor;
  if (!editor) return false;
  const file = editor.document.uri.toString();
  const analysis = library.analysisOf(file);
  const spans = steps(library, file)
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  const target = findNext(spans, caretSpan(editor), direction);
  if (!analysis || !target) return false;
  const range = rangeIn(analysis, target);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  return true;
}

function caretSpan({ document, selection }: TextEditor): Span {
  return { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
}

/** By start, then end: so that what lies inside another is reached too. `spans` are in that order. */
function findNext(spans: readonly Span[], from: Span, direction: 1 | -1): Span | undefined {
  const isAfter = (a: Span, b: Span): boolean => a.start > b.start || (a.start === b.start && a.end > b.end);
  if (direction === 1) return spans.find((span) => isAfter(span, from)) ?? spans[0];
  return spans.findLast((span) => isAfter(from, span)) ?? spans.at(-1);
}
