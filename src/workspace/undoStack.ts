import type { StoredDecision } from '../annotation/decision/model';
import { shiftHeld, type HeadChange, type Held, type TextChange } from './held';
import { shiftDecision } from './storyDecisions';
import { nameOf, parentOf } from './uri';

/** One annotation of one document before and after. Undefined: not there. */
export interface AnnotationChange {
  readonly file: string;
  /** In whose sidecar; '' is the document's own. */
  readonly annotator: string;
  readonly id: string;
  readonly before: Held | undefined;
  readonly after: Held | undefined;
}

/** What the reader says of a document as a whole, before and after. */
export interface HeadStep {
  readonly file: string;
  readonly before: HeadChange;
  readonly after: HeadChange;
}

/** One decision about the facts and names of a folder, before and after. Undefined: not there. */
export interface DecisionStep {
  readonly folder: string;
  readonly id: string;
  readonly before: StoredDecision | undefined;
  readonly after: StoredDecision | undefined;
}

/** What the reader did at once, in one document or in many. */
export interface Step {
  /** For the reader: "reject 14 suggestions". */
  readonly label: string;
  readonly annotations: readonly AnnotationChange[];
  readonly heads: readonly HeadStep[];
  readonly decisions?: readonly DecisionStep[];
}

/** Older steps are forgotten. */
const MOST_STEPS = 200;

/**
 * The reader's changes of annotations, in one order over all documents. It holds no annotations: whoever takes a step
 * makes its `before` (undo) or `after` (redo) true. Edits of the text are no steps; they move the places of those there are.
 */
export class UndoStack {
  #done: Step[] = [];
  #undone: Step[] = [];

  get undoLabel(): string | undefined {
    return this.#done.at(-1)?.label;
  }

  get redoLabel(): string | undefined {
    return this.#undone.at(-1)?.label;
  }

  /** A step just done. What was undone before it can't be redone any more. */
  push(step: Step): void {
    this.#done = [...this.#done, step].slice(-MOST_STEPS);
    this.#undone = [];
  }

  /** The last step, which counts as undone from now on. */
  takeUndo(): Step | undefined {
    const step = this.#done.pop();
    if (step) this.#undone.push(step);
    return step;
  }

  /** The step undone last, which counts as done from now on. */
  takeRedo(): Step | undefined {
    const step = this.#undone.pop();
    if (step) this.#done.push(step);
    return step;
  }

  /** A document has another name now. */
  move(from: string, to: string): void {
    const moved = <C extends { readonly file: string }>(changes: readonly C[]): C[] =>
      changes.map((change) => (change.file === from ? { ...change, file: to } : change));
    const moveStep = (step: Step): Step => {
      return { ...step, annotations: moved(step.annotations), heads: moved(step.heads) };
    };
    this.#done = this.#done.map(moveStep);
    this.#undone = this.#undone.map(moveStep);
  }

  edit(file: string, change: TextChange): void {
    const shiftStep = (step: Step): Step => {
      const own = step.annotations.filter((item) => item.file === file);
      const decisions = step.decisions && shiftDecisions(step.decisions, file, change);
      if (own.length === 0) return decisions === step.decisions ? step : { ...step, ...(decisions && { decisions }) };
      const befores = shiftHeld(own.map((item) => item.before), change); // prettier-ignore
      const afters = shiftHeld(own.map((item) => item.after), change); // prettier-ignore
      const moved = new Map(own.map((item, i) => [item, { ...item, before: befores[i], after: afters[i] }]));
      const annotations = step.annotations.map((item) => moved.get(item) ?? item);
      return { ...step, annotations, ...(decisions && { decisions }) };
    };
    this.#done = this.#done.map(shiftStep);
    this.#undone = this.#undone.map(shiftStep);
  }
}

function shiftDecisions(steps: readonly DecisionStep[], file: string, change: TextChange): readonly DecisionStep[] {
  const folder = parentOf(file);
  if (!steps.some((step) => step.folder === folder)) return steps;
  const shift = (decision: StoredDecision | undefined): StoredDecision | undefined =>
    decision && shiftDecision(decision, nameOf(file), change);
  return steps.map((step) =>
    step.folder === folder ? { ...step, before: shift(step.before), after: shift(step.after) } : step,
  );
}
