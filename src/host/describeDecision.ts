import { l10n } from 'vscode';
import type { StoredDecision } from '../annotation/decision/model';
import { verdictLabel } from './labels';

/** A decision in a list. */
export function describeDecision(decision: StoredDecision): { readonly label: string; readonly detail: string } {
  const quotes = decision.targets.map(({ anchor }) => `“${anchor.exact.replace(/\s+/g, ' ')}”`);
  return { label: labelOf(decision), detail: quotes.join(' · ').replaceAll('$(', '$\u200b(') };
}

function labelOf(decision: StoredDecision): string {
  switch (decision.kind) {
    case 'same-fact':
      return l10n.t('One fact');
    case 'different-facts':
      return l10n.t('Not the same fact');
    case 'new-fact':
      return l10n.t('A fact of its own');
    case 'fact-title':
      return l10n.t('Title: {0}', decision.title.replaceAll('$(', '$\u200b('));
    case 'verdict':
      return l10n.t('Verdict: {0}', verdictLabel(decision.verdict));
    case 'same-entity':
      return l10n.t('One person, place or thing');
    case 'different-entities':
      return l10n.t('Not the same person, place or thing');
  }
}
