import { l10n, window, type QuickPickItem } from 'vscode';
import { CERTAINTIES, ENTITY_TYPES, QUOTE_KINDS, type Span } from '../../analysis/model';
import type { Annotation, AnnotationValue } from '../../annotation/model';
import type { AnnotationEdit } from '../../workspace/annotationStore';
import {
  annotationsAt,
  creatorNamed,
  HAND_KINDS,
  makeValue,
  markSpan,
  parseQuantity,
  printQuantity,
  removal,
  setNote,
  setSpan,
  setValue,
  type HandKind,
} from '../../workspace/handEdits';
import { timexType } from '../../workspace/timexValue';
import { parentOf } from '../../workspace/uri';
import { findMentions, moveEdge, trimSpan, wordAt } from '../../workspace/wordEdge';
import { certaintyLabel, entityTypeLabel, handKindLabel, quoteKindLabel } from '../labels';
import type { CommandPlace } from './place';
import type { CommandParts } from './commandParts';
import { plainLabel, shorten } from './shorten';

/** Which kind the reader chose last: on top the next time. */
const LAST_KIND = 'variorum.lastKind';
const CONTEXT = 60;

type Parts = Pick<CommandParts, 'context' | 'library' | 'annotations'>;

/** Marks the selected words, else the word at the caret. @param given the kind; undefined: what the reader chooses */
export async function annotateSelection(
  { context, library, annotations }: Parts,
  place: CommandPlace,
  given?: HandKind,
): Promise<void> {
  const { uri, start = 0, end = start } = place;
  const text = library.foundIn(uri)?.text ?? '';
  const span = start === end ? wordAt(text, start) : trimSpan(text, { start, end });
  if (!span) {
    say(l10n.t('Select the words to annotate first.'));
    return;
  }
  const kind = given ?? (await chooseKind(context.globalState.get<HandKind>(LAST_KIND)));
  if (!kind) return;
  const words = text.slice(span.start, span.end);
  const known = annotations.annotationsOf(uri)?.annotations ?? [];
  const typed = await askValue(
    kind,
    words,
    known.find((item) => item.kind === kind && isSamePlace(item, span)),
  );
  const value = typed === undefined ? undefined : makeValue(kind, words, typed, known);
  if (!value) return;
  if (!given) await context.globalState.update(LAST_KIND, kind);
  const after = markSpan(span, value, { text, annotations: known }, creatorNamed(annotations.annotator), now());
  const label = l10n.t('mark “{0}” as {1}', shorten(words), handKindLabel(kind));
  await annotations.apply(label, [{ file: uri, id: after.id, after }]);
  say(label);
}

const isSamePlace = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** Asks for another type (of names, quotations), value (of dates, quantities) or certainty (of claims). */
export async function changeAnnotation(parts: Parts, place: CommandPlace): Promise<void> {
  const item = targetOf(parts, place);
  if (!item) {
    sayNothingHere();
    return;
  }
  const value = await askOther(item, quoteOf(parts, place, item));
  if (value) await change(parts, place, l10n.t('change'), item, setValue(item, value, now()));
}

/** Moves one edge of what stands at a place by a word. */
export async function moveAnnotationEdge(
  parts: Parts,
  place: CommandPlace,
  edge: 'start' | 'end',
  direction: 1 | -1,
): Promise<void> {
  const item = targetOf(parts, place);
  const text = parts.library.foundIn(place.uri)?.text ?? '';
  const span = item && moveEdge(text, item, edge, direction);
  if (!item) {
    sayNothingHere();
    return;
  }
  if (!span) {
    say(l10n.t('There is no word to move over.'));
    return;
  }
  await change(parts, place, l10n.t('move the edge of'), item, setSpan(item, span, now()));
}

export async function noteAnnotation(parts: Parts, place: CommandPlace): Promise<void> {
  const item = targetOf(parts, place);
  if (!item) {
    sayNothingHere();
    return;
  }
  const note = await window.showInputBox({
    title: l10n.t('Note on “{0}”', shorten(quoteOf(parts, place, item))),
    value: item.note ?? '',
    prompt: l10n.t('Kept in the sidecar beside the document. Leave it empty to take the note away.'),
  });
  if (note !== undefined) await change(parts, place, l10n.t('note on'), item, setNote(item, note, now()));
}

export async function deleteAnnotation(parts: Parts, place: CommandPlace): Promise<void> {
  const item = targetOf(parts, place);
  if (!item) {
    sayNothingHere();
    return;
  }
  await change(parts, place, l10n.t('delete'), item, removal(item, now()));
}

interface MentionItem extends QuickPickItem {
  readonly at: Span & { readonly file: string };
}

/** Marks a name wherever it stands in the story, where the reader ticks it: one step for undo. */
export async function annotateMentions(parts: Parts, place: CommandPlace): Promise<void> {
  const { library, annotations } = parts;
  const text = library.foundIn(place.uri)?.text ?? '';
  const { start = 0, end = start } = place;
  const target = targetOf(parts, place);
  const span = trimSpan(text, { start, end }) ?? (target?.kind === 'entity' ? target : undefined);
  if (!span) {
    say(l10n.t('Select a name, or put the cursor on one, first.'));
    return;
  }
  const name = text.slice(span.start, span.end);
  const kind = target?.kind === 'entity' ? target.type : await chooseKind(undefined, ENTITY_TYPES);
  if (!kind) return;
  const items = mentionItems(parts, parentOf(place.uri), name);
  if (items.length === 0) {
    say(l10n.t('Every mention of “{0}” is accepted already.', shorten(name)));
    return;
  }
  const picked = await window.showQuickPick(items, {
    canPickMany: true,
    matchOnDetail: true,
    title: l10n.t('Mentions of “{0}” to mark as {1}', shorten(name), handKindLabel(kind)),
  });
  if (!picked || picked.length === 0) return;
  const edits = picked.flatMap(({ at }): AnnotationEdit[] => {
    const known = annotations.annotationsOf(at.file)?.annotations ?? [];
    const own = library.foundIn(at.file)?.text ?? '';
    const value = target?.kind === 'entity' ? entityOf(target) : makeValue(kind, name, '', known);
    if (!value) return [];
    const after = markSpan(at, value, { text: own, annotations: known }, creatorNamed(annotations.annotator), now());
    return [{ file: at.file, id: after.id, after }];
  });
  await annotations.apply(l10n.t('mark {0} mentions of “{1}”', edits.length, shorten(name)), withFreeIds(edits));
}

function entityOf({ type, entity, name, refersTo }: Annotation & { kind: 'entity' }): AnnotationValue {
  return { kind: 'entity', type, entity, name, ...(refersTo !== undefined && { refersTo }) };
}

/** Two new mentions in one document were named apart from what there was, not from one another. */
function withFreeIds(edits: readonly AnnotationEdit[]): AnnotationEdit[] {
  const used = new Map<string, number>();
  return edits.map((edit) => {
    const key = `${edit.file}\n${edit.id}`;
    const times = used.get(key) ?? 0;
    used.set(key, times + 1);
    if (times === 0 || !edit.after) return edit;
    const id = `${edit.id}-${times + 1}`;
    return { ...edit, id, after: { ...edit.after, id } };
  });
}

/** Where a name stands and nobody has accepted it; rejected mentions are listed without a tick. */
function mentionItems({ library, annotations }: Parts, folder: string, name: string): MentionItem[] {
  const index = library.indexOf(folder);
  return index.snapshot.documents.flatMap(({ file, analysis: { text } }) => {
    const entities = (annotations.annotationsOf(file)?.annotations ?? []).filter(({ kind }) => kind === 'entity');
    const byStart = new Map(entities.map((item) => [item.start, item]));
    return findMentions(text, name).flatMap((span): MentionItem[] => {
      const there = byStart.get(span.start);
      const isSame = there?.end === span.end;
      if (isSame && (there.status === 'accepted' || there.status === 'edited')) return [];
      const before = text.slice(Math.max(0, span.start - CONTEXT), span.start);
      const context = `…${before}${name}${text.slice(span.end, span.end + CONTEXT)}…`;
      const line = text.slice(0, span.start).split(/\r\n|[\r\n]/).length;
      const isRejected = isSame && there.status === 'rejected';
      const label = plainLabel(index.labelOf(file));
      const detail = plainLabel(context);
      return [{ label, description: l10n.t('line {0}', line), detail, picked: !isRejected, at: { file, ...span } }];
    });
  });
}

async function chooseKind(
  last: HandKind | undefined,
  kinds: readonly HandKind[] = HAND_KINDS,
): Promise<HandKind | undefined> {
  const sorted = last && kinds.includes(last) ? [last, ...kinds.filter((kind) => kind !== last)] : kinds;
  return pick(l10n.t('Annotate As'), sorted, handKindLabel);
}

async function pick<T extends string>(
  title: string,
  values: readonly T[],
  labelOf: (value: T) => string,
  now?: T,
): Promise<T | undefined> {
  const items = values.map((value) => ({
    label: labelOf(value),
    ...(value === now && { description: l10n.t('as it is') }),
    value,
  }));
  return (await window.showQuickPick(items, { title }))?.value;
}

/** What has to be typed for a kind: '' where nothing has, undefined where the reader gave up. */
async function askValue(kind: HandKind, words: string, there: Annotation | undefined): Promise<string | undefined> {
  if (kind === 'date') return askTimex(there?.kind === 'date' ? there.value : '', words);
  if (kind === 'quantity') return askQuantity(there?.kind === 'quantity' ? printQuantity(there) : words.trim(), words);
  return '';
}

async function askTimex(value: string, words: string): Promise<string | undefined> {
  const typed = await window.showInputBox({
    title: l10n.t('Value of “{0}”', shorten(words)),
    value,
    placeHolder: '2031-05-02',
    prompt: l10n.t('A TIMEX3 value: 2031-05-02, 2031-05, 2031-SP, 2031-W07, 2031-05-02T14:30, P3D, XXXX-WXX-5'),
    validateInput: (text) =>
      timexType(text.trim()) ? undefined : l10n.t('This is no day, month, season, week, time or duration in TIMEX3.'),
  });
  return typed?.trim();
}

async function askQuantity(value: string, words: string): Promise<string | undefined> {
  return window.showInputBox({
    title: l10n.t('Value of “{0}”', shorten(words)),
    value,
    prompt: l10n.t(
      'A number and what it counts: “6 boats”, “over 2.5 %”. Before it: over, under, about, at-least, at-most.',
    ),
    validateInput: (text) =>
      parseQuantity(text) ? undefined : l10n.t('Write a number and a unit, such as “6 boats”.'),
  });
}

async function askOther(item: Annotation, words: string): Promise<AnnotationValue | undefined> {
  switch (item.kind) {
    case 'entity': {
      const type = await pick(l10n.t('Type of “{0}”', shorten(words)), ENTITY_TYPES, entityTypeLabel, item.type);
      return type && { ...entityOf(item), kind: 'entity', type, entity: item.entity, name: item.name };
    }
    case 'date': {
      const typed = await askTimex(item.value, words);
      return typed === undefined ? undefined : makeValue('date', words, typed);
    }
    case 'quantity': {
      const typed = await askQuantity(printQuantity(item), words);
      return typed === undefined ? undefined : parseQuantity(typed);
    }
    case 'quote': {
      const type = await pick(l10n.t('Type of “{0}”', shorten(words)), QUOTE_KINDS, quoteKindLabel, item.type);
      return type && { kind: 'quote', type, ...(item.speaker !== undefined && { speaker: item.speaker }) };
    }
    case 'claim': {
      const title = l10n.t('Certainty of “{0}”', shorten(words));
      const certainty = await pick(title, CERTAINTIES, certaintyLabel, item.certainty);
      const { attributedTo, attributionText, embedded, duplicate } = item;
      return (
        certainty && {
          kind: 'claim',
          certainty,
          ...(attributedTo !== undefined && { attributedTo }),
          ...(attributionText !== undefined && { attributionText }),
          ...(embedded && { embedded }),
          ...(duplicate && { duplicate }),
        }
      );
    }
  }
}

/** What a command is about: what is selected from end to end, else the shortest annotation around the caret. */
function targetOf({ annotations }: Parts, { uri, kind, start = 0, end = start }: CommandPlace): Annotation | undefined {
  const known = annotations.annotationsOf(uri)?.annotations ?? [];
  const around = annotationsAt(known, start, kind).filter((item) => end <= item.end);
  return around.find((item) => isSamePlace(item, { start, end })) ?? around[0];
}

async function change(
  parts: Parts,
  place: CommandPlace,
  what: string,
  item: Annotation,
  after: Annotation | undefined,
): Promise<void> {
  const label = `${what} “${shorten(quoteOf(parts, place, item))}”`;
  await parts.annotations.apply(label, [{ file: place.uri, id: item.id, after }]);
}

function quoteOf({ library }: Parts, { uri }: CommandPlace, { start, end }: Span): string {
  return library.foundIn(uri)?.text.slice(start, end) ?? '';
}

function now(): string {
  return new Date().toISOString();
}

function say(message: string): void {
  window.setStatusBarMessage(message, 4000);
}

function sayNothingHere(): void {
  say(l10n.t('Nothing is annotated here. Put the cursor on a marked word.'));
}
