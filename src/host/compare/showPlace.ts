import { TextEditorRevealType, Uri, ViewColumn, window, type Range } from 'vscode';

/** Selects a place in its article, in a column that is not the panel's. */
export async function showPlace(file: string, selection: Range, panel: ViewColumn | undefined): Promise<void> {
  const editor = await window.showTextDocument(Uri.parse(file), { viewColumn: chooseColumn(file, panel), selection });
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Where the article is open already, else the column of another article, else the one beside the panel. */
function chooseColumn(file: string, panel: ViewColumn | undefined): ViewColumn {
  const others = window.visibleTextEditors.filter(({ viewColumn }) => viewColumn !== undefined && viewColumn !== panel);
  const open = others.find(({ document }) => document.uri.toString() === file) ?? others[0];
  if (open?.viewColumn !== undefined) return open.viewColumn;
  return panel === ViewColumn.One ? ViewColumn.Two : ViewColumn.One;
}
