import { Uri, window, type TextEditor } from 'vscode';
import { integer, oneOf, optional, shape, string } from '../../rpc/decode';
import { FINDING_KINDS, type FindingAt } from '../../workspace/storyIndex';
import type { StoryNode } from '../views/storyTree';

/** A place in a document, as hovers, views and key bindings hand it to a command. */
export interface CommandPlace {
  readonly uri: string;
  readonly kind?: FindingAt['kind'];
  readonly start?: number;
  readonly end?: number;
}

const decodePlace = shape<CommandPlace>({
  uri: string,
  kind: optional(oneOf(...FINDING_KINDS)),
  start: optional(integer),
  end: optional(integer),
});

/**
 * What a command is about: the place it was given, else the caret. Anybody can call a command with anything, so the argument is
 * checked: undefined where it is no place and there is no editor.
 */
export function placeOf(argument: unknown): CommandPlace | undefined {
  const node = argument as Partial<StoryNode> | undefined;
  if (typeof node?.file === 'string') return { uri: node.file };
  if (argument instanceof Uri) {
    // An editor's own menus hand over its document: what is meant is its caret.
    const editor = window.activeTextEditor;
    const uri = argument.toString();
    return editor?.document.uri.toString() === uri ? caretPlace(editor) : { uri };
  }
  try {
    return decodePlace(argument);
  } catch {
    return window.activeTextEditor && caretPlace(window.activeTextEditor);
  }
}

/** What is selected from end to end is meant as a whole; else it is the caret that counts. */
function caretPlace({ document, selection }: TextEditor): CommandPlace {
  const uri = document.uri.toString();
  if (selection.isEmpty) return { uri, start: document.offsetAt(selection.active) };
  return { uri, start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
}
