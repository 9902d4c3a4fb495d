import type { ClaimView, DiscrepancyView, FactBody, FactRow } from '../../rpc/panel';
import type { PanelStrings } from '../../rpc/panelStrings';
import { sayVerdict } from '../../rpc/sayVerdict';

/**
 * A comparison as Markdown for a report: title, reason, a table with one row an outlet, the discrepancies.
 * What comes from an article is quoted word for word and escaped: nothing of it can become a link, an image, HTML or a new column.
 */
export function comparisonMarkdown({ fact, rows, discrepancies }: FactBody, strings: PanelStrings): string {
  const coverage = strings.coverage.replace('{0}', `${fact.stated}`).replace('{1}', `${fact.total}`);
  const head = [strings.outletColumn, strings.wordings, strings.attribution, strings.certainty];
  return [
    `## ${escapeMarkdown(fact.title)}`,
    `${escapeMarkdown(coverage)}. ${escapeMarkdown(fact.reason)}`,
    [
      tableLine(head.map(escapeMarkdown)),
      tableLine(head.map(() => '---')),
      ...rows.map((row) => rowLine(row, strings)),
    ].join('\n'),
    ...(discrepancies.length > 0 ? [`### ${escapeMarkdown(strings.discrepancies)}`] : []),
    ...(discrepancies.length > 0
      ? [discrepancies.map((discrepancy) => discrepancyLine(discrepancy, strings)).join('\n')]
      : []),
  ]
    .join('\n\n')
    .concat('\n');
}

function discrepancyLine(discrepancy: DiscrepancyView, strings: PanelStrings): string {
  const judged = sayVerdict(discrepancy, strings);
  return `- ${escapeMarkdown(discrepancy.detail)}${judged === undefined ? '' : ` *${escapeMarkdown(judged)}*`}`;
}

const tableLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function rowLine({ outlet, status, claims, copyOf }: FactRow, strings: PanelStrings): string {
  const [claim] = claims;
  if (!claim) return tableLine([outlet, strings.notMentioned, '', ''].map(escapeMarkdown));
  const copy = copyOf === undefined ? '' : ` (${strings.copyOf.replace('{0}', copyOf)})`;
  const teaser = status === 'teaser' ? ` (${strings.teaserOnly})` : '';
  const certainty = `${certaintyLabel(claim.certainty, strings)}${claim.cue === undefined ? '' : ` (“${claim.cue}”)`}`;
  const cells = [outlet, `“${claim.text}”${copy}${teaser}`, claim.attribution ?? strings.ownVoice, certainty];
  return tableLine(cells.map(escapeMarkdown));
}

const CERTAINTY_STRINGS = {
  none: 'certaintyNone',
  reported: 'certaintyReported',
  possible: 'certaintyPossible',
  conditional: 'certaintyConditional',
  denied: 'certaintyDenied',
  unconfirmed: 'certaintyUnconfirmed',
} as const;

function certaintyLabel(certainty: ClaimView['certainty'], strings: PanelStrings): string {
  return strings[CERTAINTY_STRINGS[certainty]];
}

/** One line of plain text: `a*b|c <i>` -> `a\*b\|c \<i\>`. Also breaks bare links and formulas. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\\`*_{}[\]<>#|~&$@]/g, '\\$&')
    .replaceAll('://', '\\://')
    .replaceAll(/\bwww\./gi, (match) => `${match.slice(0, -1)}\\.`)
    .replace(
      /^(\s*)([-+]|\d+[.)])/,
      (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.at(-1)}`,
    );
}
