import { shiftHeld, type HeadChange, type Held, type TextChange } from './held';

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

/** What the reader did at once, in one document or in many. */
export interface Step {
  /** For the reader: "reject 14 suggestions". */
  readonly label: string;
  readonly annotations: readonly AnnotationChange[];
  readonly heads: readonly HeadStep[];
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

  edit(file: string, change: TextChange): void {
    const shiftStep = (step: Step): Step => {
      const own = step.annotations.filter((item) => item.file === file);
      if (own.length === 0) return step;
      const befores = shiftHeld(own.map((item) => item.before), change); // prettier-ignore
      const afters = shiftHeld(own.map((item) => item.after), change); // prettier-ignore
      const moved = new Map(own.map((item, i) => [item, { ...item, before: befores[i], after: afters[i] }]));
      return { ...step, annotations: step.annotations.map((item) => moved.get(item) ?? item) };
    };
    this.#done = this.#done.map(shiftStep);
    this.#undone = this.#undone.map(shiftStep);
  }
}
