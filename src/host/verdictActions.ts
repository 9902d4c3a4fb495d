import { CodeAction, CodeActionKind, l10n, languages, type Diagnostic, type Disposable } from 'vscode';
import { VERDICTS } from '../story/model';
import type { Library } from '../workspace/library';
import { parentOf } from '../workspace/uri';
import { messageOf } from './diagnostics';
import { ARTICLE_LANGUAGES } from './editor/articleLanguages';
import { verdictLabel } from './labels';

/** Quick fixes on discrepancies: what the reader holds of them. */
export function registerVerdictActions(library: Library): Disposable {
  return languages.registerCodeActionsProvider(
    ARTICLE_LANGUAGES,
    {
      provideCodeActions: ({ uri }, _range, { diagnostics }) =>
        diagnostics.flatMap((diagnostic) => actionsOn(library, parentOf(uri.toString()), diagnostic)),
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );
}

function actionsOn(library: Library, folder: string, diagnostic: Diagnostic): CodeAction[] {
  if (diagnostic.source !== 'Variorum') return [];
  // VS Code hands over a copy of what it was given.
  const all = library.snapshotOf(folder).comparison.discrepancies;
  const found = all.find((discrepancy) => messageOf(discrepancy) === diagnostic.message);
  if (!found) return [];
  const make = (title: string, command: string, argument: object): CodeAction => {
    const action = new CodeAction(title, CodeActionKind.QuickFix);
    action.diagnostics = [diagnostic];
    action.command = { command: `variorum.${command}`, title, arguments: [argument] };
    return action;
  };
  const discrepancy = found.id;
  const open = VERDICTS.filter((verdict) => verdict !== found.verdict?.value);
  return [
    ...open.map((verdict) => make(verdictLabel(verdict), 'judgeDiscrepancy', { folder, discrepancy, verdict })),
    make(l10n.t('Judge with a Note…'), 'judgeDiscrepancy', { folder, discrepancy }),
    ...(found.verdict
      ? [make(l10n.t('Take Back the Verdict'), 'takeBackDecision', { folder, decision: found.verdict.decision })]
      : []),
  ];
}
