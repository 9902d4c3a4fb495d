import type { Span } from '../../analysis/model';
import { uuidOf } from '../hashText';
import { memberOf, itemsOf, parseJsonTree, TextFault, type JsonNode } from '../sidecar/jsonTree';
import { requireText } from '../sidecar/readMember';
import type { SidecarResult } from '../sidecar/readCollection';
import { createCodePointMap } from '../textMap';
import { FEATURES, featuresOf, type Feature } from './features';
import {
  createLosses,
  normalizeDocument,
  readSource,
  type Exported,
  type ImportContext,
  type Imported,
  type ImportedText,
  type Losses,
  type MarkedText,
  type PlacedMark,
} from './interchange';
import { labelOf } from './label';
import { numberOf, placeOf } from './readForeign';
import { suggestMarks, type ForeignMark } from './suggestMarks';

const NAMESPACE = '0d5a6f0e-6b0c-4c55-9d0e-3a2f5b1c7e42';

/**
 * Label Studio tasks in JSON (https://labelstud.io/guide/export, "Label Studio JSON format of annotated tasks"): what a
 * person decided as an annotation, what only a program said as a prediction. A region is a result of type `labels`;
 * results of type `textarea` with the same id carry its values, a `<TextArea name="certainty" toName="text"
 * perRegion="true"/>` in the labelling interface shows them. Offsets are code points (`charsToCodePoints` in Label
 * Studio's editor, selection-tools.js).
 */
export function exportLabelStudio(documents: readonly MarkedText[]): Exported {
  const losses = createLosses();
  const tasks = documents.map((document) => {
    const { text, marks } = normalizeDocument(document, losses);
    const { toCodePoint } = createCodePointMap(text);
    const print = (chosen: readonly PlacedMark[]): object[] =>
      chosen.flatMap((mark) => printRegion(mark, text, toCodePoint, document.name));
    const suggested = marks.filter(({ annotation }) => annotation.status === 'suggested');
    const decided = marks.filter(({ annotation }) => annotation.status !== 'suggested');
    return {
      data: { text, file: document.name },
      annotations: decided.length > 0 ? [{ result: print(decided) }] : [],
      predictions: suggested.length > 0 ? [{ model_version: 'Variorum', result: print(suggested) }] : [],
    };
  });
  const text = `${JSON.stringify(tasks, null, 2)}\n`;
  return { files: [{ name: 'label-studio.json', text }], losses: losses.list() };
}

function printRegion(
  { annotation, start, end }: PlacedMark,
  text: string,
  toCodePoint: (offset: number) => number,
  document: string,
): object[] {
  const place = { start: toCodePoint(start), end: toCodePoint(end) };
  const id = uuidOf(NAMESPACE, `${document}\n${annotation.id}`).slice(0, 8);
  const { note, ...features } = featuresOf(annotation);
  const region = {
    id,
    from_name: 'label',
    to_name: 'text',
    type: 'labels',
    value: { ...place, text: text.slice(start, end), labels: [labelOf(annotation)] },
    ...(annotation.confidence !== undefined && { score: annotation.confidence }),
    ...(note !== undefined && { meta: { text: [note] } }),
  };
  const values = Object.entries(features).map(([feature, said]) => {
    return { id, from_name: feature, to_name: 'text', type: 'textarea', value: { ...place, text: [said] } };
  });
  return [region, ...values];
}

/**
 * Reads a list of tasks, or one task. Both what people marked and what models predicted become suggestions.
 * @returns an error where it is no JSON, a task has no text or a region no place in it
 */
export function importLabelStudio(source: string, { fileName }: ImportContext): SidecarResult<Imported> {
  return readSource(source, (losses) => {
    const root = parseJsonTree(source);
    return (root.type === 'array' ? itemsOf(root) : [root]).map((task) => readTask(task, fileName, losses));
  });
}

function readTask(task: JsonNode, fileName: string, losses: Losses): ImportedText {
  const data = memberOf(task, 'data');
  if (!data) throw new TextFault('a task needs "data"', task.start);
  const text = requireText(data, 'text');
  const runs = ['annotations', 'completions', 'predictions'].flatMap((key) => itemsOf(memberOf(task, key)));
  const points = createCodePointMap(text);
  const marks = runs.flatMap((run) => readRun(run, (value) => readSpan(value, text, points), losses));
  const file = stringOf(memberOf(data, 'file')) ?? stringOf(memberOf(task, 'file_upload'));
  const annotations = suggestMarks(text, marks, { format: 'Label Studio', fileName }, losses);
  return { ...(file !== undefined && { name: file }), text, annotations };
}

/** One annotator's or model's results; those of one id are one region. */
function readRun(run: JsonNode, spanOf: (value: JsonNode) => Span, losses: Losses): ForeignMark[] {
  const results = itemsOf(memberOf(run, 'result'));
  const regions: { readonly id: string | undefined; readonly mark: ForeignMark }[] = [];
  const features = new Map<string, Record<string, string>>();
  const generator =
    stringOf(memberOf(run, 'model_version')) ?? stringOf(memberOf(memberOf(run, 'completed_by'), 'email'));
  for (const result of results) {
    const type = stringOf(memberOf(result, 'type'));
    const id = stringOf(memberOf(result, 'id'));
    const name = stringOf(memberOf(result, 'from_name'));
    const value = memberOf(result, 'value');
    const feature = FEATURES.find((known): known is Feature => known === name);
    if (type === 'labels' && value) {
      const made = { ...(generator !== undefined && { generator }), ...scoreOf(result) };
      const note = stringOf(itemsOf(memberOf(memberOf(result, 'meta'), 'text'))[0]);
      if (note !== undefined) setFeature(features, id, 'note', note);
      const span = spanOf(value);
      const labels = itemsOf(memberOf(value, 'labels')).flatMap((label) => stringOf(label) ?? []);
      if (labels.length === 0) losses.add('regions without a label are left out');
      for (const label of labels) regions.push({ id, mark: { ...span, label, features: {}, ...made } });
    } else if (feature && value) {
      const said = itemsOf(memberOf(value, type === 'choices' ? 'choices' : 'text'))[0];
      const saidText = stringOf(said) ?? stringOf(memberOf(value, 'text'));
      if (saidText !== undefined) setFeature(features, id, feature, saidText);
    } else losses.add(`results of type "${type ?? ''}" are left out`);
  }
  return regions.map(({ id, mark }) => ({ ...mark, features: features.get(id ?? '') ?? {} }));
}

function setFeature(
  features: Map<string, Record<string, string>>,
  id: string | undefined,
  feature: Feature,
  value: string,
): void {
  const known = features.get(id ?? '') ?? {};
  known[feature] = value;
  features.set(id ?? '', known);
}

type CodePointMap = ReturnType<typeof createCodePointMap>;

/** Early versions counted UTF-16 units (Label Studio issue 1347): the words that a region quotes tell which. */
function readSpan(value: JsonNode, text: string, { toUtf16, toCodePoint }: CodePointMap): Span {
  const start = numberOf(memberOf(value, 'start'), value);
  const end = numberOf(memberOf(value, 'end'), value);
  const quote = stringOf(memberOf(value, 'text'));
  if (quote !== undefined && start >= 0 && start < end && text.slice(toUtf16(start), toUtf16(end)) !== quote) {
    if (text.slice(start, end) === quote) return { start, end };
  }
  const place = placeOf(start, end, toCodePoint(text.length), toUtf16, value);
  if (quote === undefined || text.slice(place.start, place.end) === quote) return place;
  const found = JSON.stringify(text.slice(place.start, place.end).slice(0, 60));
  throw new TextFault(`the text has ${found} there`, (memberOf(value, 'text') ?? value).start);
}

function scoreOf(result: JsonNode): { confidence?: number } {
  const score = memberOf(result, 'score');
  const number = score?.type === 'literal' ? score.value : undefined;
  return typeof number === 'number' && number >= 0 && number <= 1 ? { confidence: number } : {};
}

const stringOf = (node: JsonNode | undefined): string | undefined =>
  node?.type === 'literal' && typeof node.value === 'string' ? node.value : undefined;
