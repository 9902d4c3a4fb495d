import { l10n, window } from 'vscode';
import type { AgreementView } from '../views/agreementView';
import { annotatorLabel } from '../labels';
import type { CommandParts } from './commandParts';

/**
 * Asks which two annotators of an article to compare, and shows how far they agree.
 * @returns how many disagreements are open; undefined where nothing is compared
 */
export async function compareAnnotators(
  { annotations }: CommandParts,
  file: string,
  view: AgreementView,
): Promise<number | undefined> {
  const found = new Set(await annotations.annotatorsOf(file));
  const others = [...found].filter((name) => name !== '').sort();
  const all = [...new Set([annotations.annotator, ...others, ''])];
  if (all.length < 2) {
    void window.showInformationMessage(
      l10n.t('Nobody has annotated this article apart from others. With a name in “variorum.annotator”, your annotations go to a sidecar of your own.'), // prettier-ignore
    );
    return undefined;
  }
  const choose = async (title: string, names: readonly string[]): Promise<string | undefined> => {
    const items = names.map((name) => ({ label: annotatorLabel(name), description: describe(name, found), name }));
    // With two there is nothing to choose.
    return all.length === 2 ? names[0] : (await window.showQuickPick(items, { title }))?.name;
  };
  const left = await choose(l10n.t('Compare Annotators: Left'), all);
  if (left === undefined) return undefined;
  const right = await choose(l10n.t('Compare Annotators: Right'), [...new Set([...others, '', annotations.annotator])].filter((name) => name !== left)); // prettier-ignore
  return right === undefined ? undefined : view.compare(file, { left, right });
}

function describe(name: string, found: ReadonlySet<string>): string {
  if (!found.has(name)) return l10n.t('no sidecar yet: the program’s suggestions');
  return name === '' ? l10n.t('agreed on, or before there were several annotators') : '';
}
