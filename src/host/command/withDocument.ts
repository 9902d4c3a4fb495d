import { l10n, window } from 'vscode';
import type { Library } from '../../workspace/library';
import { placeOf, type CommandPlace } from './place';

/** Runs `action` for the analysed document that an argument or the active editor means; says so where there is none. */
export async function withDocument<T>(
  library: Library,
  argument: unknown,
  action: (place: CommandPlace) => Promise<T>,
): Promise<T | undefined> {
  const place = placeOf(argument);
  if (place && library.has(place.uri)) return action(place);
  void window.showInformationMessage(l10n.t('Open an article and run “Variorum: Analyse Folder” first.'));
  return undefined;
}
