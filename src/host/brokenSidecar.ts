import { l10n, Range, Uri, window } from 'vscode';
import type { BrokenSidecar } from '../workspace/annotationStore';
import { nameOf } from '../workspace/uri';

/** Says where a sidecar can't be read. It is left as it is until the reader has mended it. */
export async function reportBrokenSidecar({ sidecar, line, column, message }: BrokenSidecar): Promise<void> {
  const open = l10n.t('Open It There');
  const answer = await window.showWarningMessage(
    l10n.t('{0} can’t be read and stays as it is (line {1}, column {2}): {3}', nameOf(sidecar), line, column, message),
    open,
  );
  if (answer !== open) return;
  const at = new Range(line - 1, column - 1, line - 1, column - 1);
  await window.showTextDocument(Uri.parse(sidecar), { selection: at });
}
