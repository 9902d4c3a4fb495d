import { l10n, window } from 'vscode';
import type { AnnotationStore } from '../../workspace/annotationStore';
import type { Library } from '../../workspace/library';
import { isDay } from '../../workspace/isDay';
import { nameOf } from '../../workspace/uri';

/** Asks which outlet a document is from. An empty answer goes back to what the text says. */
export async function setOutlet(library: Library, annotations: AnnotationStore, file: string): Promise<void> {
  const outlet = await window.showInputBox({
    title: l10n.t('Outlet of {0}', nameOf(file)),
    value: library.analysisOf(file)?.outlet?.value ?? '',
    prompt: l10n.t('Kept in the sidecar beside the document. Leave it empty to go back to what the text says.'),
  });
  if (outlet !== undefined) {
    const label = l10n.t('set the outlet of {0}', nameOf(file));
    await annotations.setHead(file, { outlet: outlet.trim() || undefined }, label);
  }
}

/** Asks when a document was published: relative dates are counted from that day. */
export async function setPublicationDate(library: Library, annotations: AnnotationStore, file: string): Promise<void> {
  const published = await window.showInputBox({
    title: l10n.t('Publication Date of {0}', nameOf(file)),
    value: library.analysisOf(file)?.published?.value ?? '',
    placeHolder: 'YYYY-MM-DD',
    prompt: l10n.t(
      '“Friday” or “last month” are counted from this day. Leave it empty to go back to what the text says.',
    ),
    validateInput: (text) => {
      if (text.trim() === '' || isDay(text.trim())) return undefined;
      return l10n.t('Write a day that exists as YYYY-MM-DD, for example 2031-05-02.');
    },
  });
  if (published !== undefined) {
    const label = l10n.t('set the publication date of {0}', nameOf(file));
    await annotations.setHead(file, { published: published.trim() || undefined }, label);
  }
}
