import { createScanner } from 'jsonc-parser';
import type { Span } from '../../analysis/model';
import type { JsonElement, JsonList } from './jsonTree';
import type { TextCopy } from './textCopy';
import { indentAt, lineEndOf, readTrivia } from './trivia';

/** jsonc-parser's SyntaxKind: a const enum, of which isolated modules see no names. */
const LINE_COMMENT = 12;
const BLOCK_COMMENT = 13;
const END_OF_FILE = 17;

export interface ListPlan {
  /** What becomes of an element: `keep` it, `remove` it, or copy it with changes of its own. */
  readonly element: (element: JsonElement, index: number) => 'keep' | 'remove' | ((copy: TextCopy) => void);
  /** Texts of new elements, by the index of the element that they come before (the number of elements = at the end). */
  readonly inserts: ReadonlyMap<number, readonly string[]>;
  /** Each new element on a line of its own, even where the list has none yet. */
  readonly oneALine: boolean;
}

/**
 * Copies an object or array with elements put in, left out or changed. Every comment stays, so do order, indentation
 * and line ends; commas are put right; a trailing comma stays where there was one.
 *
 * [{a}, // one⏎ {b}] without {b}, with {c} at the end -> [{a}, // one⏎ {c}]
 */
export function rewriteList(copy: TextCopy, list: JsonList, plan: ListPlan): void {
  const { elements } = list;
  const decisions = elements.map((element, i) => plan.element(element, i));
  const layout = readLayout(copy.source, list, plan.oneALine);
  const added = [...plan.inserts.values()].reduce((sum, texts) => sum + texts.length, 0);
  let left = added + decisions.filter((decision) => decision !== 'remove').length;
  const hasTrailingComma = elements.at(-1)?.comma !== undefined;
  const writer = createListWriter(copy, list.start + 1, layout, () => --left > 0 || hasTrailingComma);
  writer.trivia(layout.leads[0] ?? list.end - 1);
  writer.insertAll(plan.inserts.get(0));
  elements.forEach((element, i) => {
    const decision = decisions[i] ?? 'keep';
    const next = layout.leads[i + 1] ?? list.end - 1;
    if (decision === 'remove') writer.remove(element, next);
    else writer.keep(element, next, decision);
    writer.insertAll(plan.inserts.get(i + 1));
  });
  const endsLine = readTrivia(copy.source, layout.leads.at(-1) ?? list.end - 1, list.end - 1).lineEnd !== undefined;
  if (added > 0 && layout.isBroken && !endsLine) writer.breakLine(layout.closing);
  writer.trivia(list.end - 1);
  writer.token();
  copy.keepTo(list.end);
}

interface ListLayout {
  /** Where the trivia that belong to each element begin, and (last) those before the closing bracket. */
  readonly leads: readonly number[];
  /** Elements stand on lines of their own. */
  readonly isBroken: boolean;
  /** What stands before a new element, and before the closing bracket. */
  readonly lead: string;
  readonly closing: string;
}

function readLayout(text: string, list: JsonList, oneALine: boolean): ListLayout {
  const { elements } = list;
  // A comment on the line of an element, behind its comma, belongs to that element.
  const leadFrom = (from: number, to: number): number => readTrivia(text, from, to).lineEnd ?? from;
  const leads = [leadFrom(list.start + 1, elements[0]?.start ?? list.end - 1)];
  elements.forEach((element, i) => {
    const from = element.comma === undefined ? element.end : element.comma + 1;
    leads.push(leadFrom(from, elements[i + 1]?.start ?? list.end - 1));
  });
  const closing = lineEndOf(text) + indentAt(text, list.start);
  const first = elements.find(
    (element, i) => readTrivia(text, leads[i] ?? element.start, element.start).lineEnd !== undefined,
  );
  if (first) return { leads, isBroken: true, lead: lineEndOf(text) + indentAt(text, first.start), closing };
  if (oneALine) return { leads, isBroken: true, lead: `${closing}  `, closing };
  const gap = elements[1] && text.slice(leads[1] ?? 0, elements[1].start);
  return { leads, isBroken: false, lead: gap !== undefined && /^[ \t]*$/.test(gap) ? gap : '', closing };
}

interface ListWriter {
  readonly trivia: (to: number) => void;
  /** What comes next must not fall into a line comment. */
  readonly token: () => void;
  readonly breakLine: (text: string) => void;
  readonly insertAll: (texts: readonly string[] | undefined) => void;
  readonly keep: (element: JsonElement, next: number, change: 'keep' | ((copy: TextCopy) => void)) => void;
  readonly remove: (element: JsonElement, next: number) => void;
}

/** @param takeComma whether the element being written is followed by a comma; called once for each element */
function createListWriter(copy: TextCopy, from: number, layout: ListLayout, takeComma: () => boolean): ListWriter {
  const text = copy.source;
  let at = from;
  let isFirst = true;
  let inComment = false;
  const breakLine = (ending: string): void => {
    copy.insert(ending);
    inComment = false;
  };
  const token = (): void => {
    if (inComment) breakLine(layout.lead.trim() === '' && layout.isBroken ? layout.lead : layout.closing);
  };
  const trivia = (to: number): void => {
    const { lineEnd, endsInLineComment } = readTrivia(text, at, to);
    if (to > at && lineEnd !== at) token();
    inComment = endsInLineComment || (inComment && lineEnd === undefined);
    copy.keepTo(to);
    at = to;
  };
  return {
    token,
    breakLine,
    trivia,
    insertAll(texts = []) {
      for (const value of texts) {
        if (layout.isBroken) breakLine(layout.lead);
        else token();
        if (!layout.isBroken && !isFirst) copy.insert(layout.lead);
        copy.insert(takeComma() ? `${value},` : value);
        isFirst = false;
      }
    },
    keep(element, next, change) {
      trivia(element.start);
      token();
      if (change !== 'keep') change(copy);
      copy.keepTo(element.end);
      at = element.end;
      const needsComma = takeComma();
      if (element.comma === undefined) {
        if (needsComma) copy.insert(',');
      } else {
        trivia(element.comma);
        if (needsComma) token();
        else copy.skipTo(element.comma + 1);
        at = element.comma + 1;
        copy.keepTo(at);
      }
      isFirst = false;
      trivia(next);
    },
    remove(element, next) {
      const { comma = element.end } = element;
      const tail = element.comma === undefined ? element.end : comma + 1;
      const inside = findComments(text, element.start, element.end);
      const hasComments =
        inside.length > 0 || !readTrivia(text, element.end, comma).isBlank || !readTrivia(text, tail, next).isBlank;
      const lead = readTrivia(text, at, element.start);
      if (!lead.isBlank) trivia(hasComments ? element.start : trimEnd(text, at, element.start));
      else if (hasComments) trivia(element.start);
      const skip = (to: number): void => {
        copy.skipTo(to);
        at = to;
      };
      for (const { start, end } of inside) {
        skip(start);
        token();
        trivia(end);
      }
      skip(element.end);
      if (hasComments) {
        trivia(comma);
        skip(tail);
        trivia(next);
      } else skip(next);
    },
  };
}

/** The comments inside a value. */
function findComments(text: string, start: number, end: number): Span[] {
  const found: Span[] = [];
  if (!text.slice(start, end).includes('/')) return found;
  const scanner = createScanner(text.slice(start, end));
  for (let kind: number = scanner.scan(); kind !== END_OF_FILE; kind = scanner.scan()) {
    if (kind !== LINE_COMMENT && kind !== BLOCK_COMMENT) continue;
    const at = start + scanner.getTokenOffset();
    found.push({ start: at, end: at + scanner.getTokenLength() });
  }
  return found;
}

/** Where the blanks at the end of a piece of text begin. */
function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/.test(text[end - 1] ?? '')) end--;
  return end;
}
