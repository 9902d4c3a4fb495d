import { l10n, Uri, window } from 'vscode';
import { INTERCHANGE, INTERCHANGE_FORMATS, type InterchangeFormat } from '../../annotation/interchange/formats';
import type { ImportedText } from '../../annotation/interchange/interchange';
import { placeSuggestions } from '../../annotation/placeSuggestions';
import { createAnchorer } from '../../annotation/resolveAnchor';
import { normalizeText } from '../../annotation/textMap';
import type { AnnotationEdit } from '../../workspace/annotationStore';
import { nameOf, parentOf } from '../../workspace/uri';
import type { CommandParts } from './commandParts';
import { sayDone, showFault } from './exchangeFiles';
import { formatItem } from './exportCommands';
import { shorten } from './shorten';

/** What a file's ending says about its format. */
const ENDINGS: Readonly<Record<string, InterchangeFormat>> = {
  ann: 'brat', conll: 'conll', iob: 'conll', iob2: 'conll', tsv: 'webanno', jsonl: 'doccano', json: 'labelstudio',
}; // prettier-ignore

/** What comes of the files that are imported: edits, and what the reader must know. */
interface Harvest {
  readonly edits: AnnotationEdit[];
  known: number;
  /** What is not as it was, one sentence each. */
  readonly remarks: string[];
}

/** Takes in what another program marked in the articles of a story: as suggestions, in one step that can be undone. */
export async function importAnnotations(parts: CommandParts, folder: string): Promise<void> {
  const files = await window.showOpenDialog({
    canSelectMany: true,
    defaultUri: Uri.parse(parentOf(folder)),
    openLabel: l10n.t('Import'),
    title: l10n.t('Import Annotations'),
  });
  const [first] = files ?? [];
  const format = first && (await chooseFormat(nameOf(first.toString())));
  if (!files || !format) return;
  const harvest: Harvest = { edits: [], known: 0, remarks: [] };
  for (const file of files) if (!(await readInto(harvest, parts, { file, format, folder }))) return;
  const { edits, known, remarks } = harvest;
  const names = files.map((file) => nameOf(file.toString())).join(', ');
  await parts.annotations.apply(l10n.t('import {0} annotations from {1}', edits.length, shorten(names)), edits);
  await sayDone(
    l10n.t('Imported from {1}: {0} new suggestions, {2} known already.', edits.length, names, known),
    remarks,
  );
}

async function chooseFormat(name: string): Promise<InterchangeFormat | undefined> {
  const guess = ENDINGS[/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
  const formats = [...(guess ? [guess] : []), ...INTERCHANGE_FORMATS.filter((format) => format !== guess)];
  const title = l10n.t('Import Annotations: Format of {0}', name);
  return (await window.showQuickPick(formats.map(formatItem), { title }))?.format;
}

interface Source {
  readonly file: Uri;
  readonly format: InterchangeFormat;
  /** Of the story. */
  readonly folder: string;
}

/** @returns false where the file has a fault: then nothing at all is imported */
async function readInto(harvest: Harvest, parts: CommandParts, { file, format, folder }: Source): Promise<boolean> {
  const { read, documentName } = INTERCHANGE[format];
  const fileName = nameOf(file.toString());
  const source = (await parts.files.read(file.toString())) ?? '';
  const text = await textOf(parts, file, folder, documentName?.(fileName));
  const result = read(source, { fileName, ...(text !== undefined && { text }) });
  if (!result.ok) {
    void showFault(file, result.error.line, result.error.column, result.error.message);
    return false;
  }
  harvest.remarks.push(...result.value.losses);
  for (const document of result.value.documents) addTo(harvest, parts, document, { fileName, folder });
  return true;
}

/** The text that a file's offsets are about, where it is not in the file: a copy beside it, else the article. */
async function textOf(
  { files, library }: CommandParts,
  file: Uri,
  folder: string,
  documentName: string | undefined,
): Promise<string | undefined> {
  if (documentName === undefined) return undefined;
  const copy = file.with({ path: file.path.replace(/\.ann$/i, '.txt') });
  const beside = copy.path === file.path ? undefined : await files.read(copy.toString());
  return beside ?? library.foundIn(Uri.joinPath(Uri.parse(folder), documentName).toString())?.text;
}

function addTo(
  harvest: Harvest,
  { annotations, library }: CommandParts,
  document: ImportedText,
  { fileName, folder }: { fileName: string; folder: string },
): void {
  const wanted = normalizeText(document.text);
  const articles = library.snapshotOf(folder).documents;
  const article =
    articles.find(({ file }) => nameOf(file) === document.name) ??
    articles.find(({ analysis }) => normalizeText(analysis.text) === wanted);
  const attached = article && annotations.annotationsOf(article.file);
  if (!attached) {
    harvest.remarks.push(
      l10n.t('{0}: no article of the story is “{1}” or has this text', fileName, document.name ?? ''),
    );
    return;
  }
  const { file, analysis } = article;
  const { added, known, unplaced } = placeSuggestions(createAnchorer(analysis.text), attached, document);
  harvest.edits.push(...added.map((after) => ({ file, id: after.id, after })));
  harvest.known += known;
  for (const { anchor } of unplaced) {
    harvest.remarks.push(l10n.t('{0}: no certain place in {1}: “{2}”', fileName, nameOf(file), shorten(anchor.exact)));
  }
}
