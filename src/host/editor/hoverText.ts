import { l10n, MarkdownString, type Uri } from 'vscode';
import type { Discrepancy, LinkedEntity } from '../../story/model';
import { sayDate } from '../../story/discrepancy/sayDate';
import { wordingsOf } from '../../story/wordings';
import type { FindingAt, StoryIndex } from '../../workspace/storyIndex';
import { kindLabel, certaintyLabel, judgementLabel } from '../labels';

/** Lines of one hover, all findings together. */
const MOST_LINES = 8;
const MOST_WORDINGS = 3;
const LONGEST_WORDING = 110;
const COMMANDS = ['variorum.acceptSuggestion', 'variorum.rejectSuggestion', 'variorum.compareFact'];

/** A line of a hover: markdown of our own, with every word of an article escaped by `plain`. */
type Line = string;

export interface HoverContext {
  readonly uri: Uri;
  readonly index: StoryIndex;
  readonly isSuggestion: (found: FindingAt) => boolean;
}

/** @param found shortest first @returns undefined where there is nothing to say */
export function hoverText(found: readonly FindingAt[], context: HoverContext): MarkdownString | undefined {
  const [first, ...rest] = found;
  if (!first) return undefined;
  const claim = first.kind === 'claim' ? undefined : rest.find((at) => at.kind === 'claim');
  const main = describe(first, context);
  const about = claim ? describe(claim, context) : [];
  const lines = [...main, ...about].slice(0, MOST_LINES - 1);
  const markdown = new MarkdownString([...lines, links(first, claim ?? first, context)].join('  \n'), true);
  markdown.isTrusted = { enabledCommands: COMMANDS };
  return markdown;
}

function describe(found: FindingAt, context: HoverContext): Line[] {
  if (found.kind === 'claim') return describeClaim(found, context);
  const { finding } = found;
  const reason = `${plain(finding.reason)} · ${l10n.t('{0} % sure', Math.round(finding.confidence * 100))}`;
  const head = (value: string): string => `**${plain(value)}** · ${kindLabel(found)}`;
  switch (found.kind) {
    case 'entity':
      return [...describeEntity(found, context), reason];
    case 'date': {
      const { value, mod } = found.finding;
      const said = sayDate(value);
      const timex = [...(said === undefined ? [] : [value]), ...(mod === undefined ? [] : [mod])].join(' ');
      return [`${head(said ?? value)}${timex && ` · ${plain(timex)}`}`, reason];
    }
    case 'quantity': {
      const { value, unit, comparator } = found.finding;
      return [head([comparator, value, unit].filter((part) => part !== undefined).join(' ')), reason];
    }
    case 'quote': {
      const speaker = context.index
        .documentOf(context.uri.toString())
        ?.analysis.entities.find(({ id }) => id === found.finding.speaker);
      return [head(speaker ? l10n.t('{0} says', speaker.name) : l10n.t('Quotation')), reason];
    }
  }
}

function describeEntity(found: FindingAt & { kind: 'entity' }, { uri, index }: HoverContext): Line[] {
  const entity = index.entityOf(uri.toString(), found.index);
  const name = `**${plain(entity?.name ?? found.finding.name)}** · ${kindLabel(found)}`;
  if (!entity) return [name];
  const outlets = new Set(entity.mentions.map(({ file }) => file)).size;
  const total = index.snapshot.documents.length;
  const others = namesElsewhere(entity, uri.toString(), index);
  return [
    `${name} · ${l10n.t('in {0} of {1} articles', outlets, total)}`,
    ...(others.length > 0 ? [`${l10n.t('Elsewhere:')} ${others.join(', ')}`] : []),
  ];
}

function namesElsewhere(entity: LinkedEntity, file: string, index: StoryIndex): string[] {
  const names = new Map<string, Set<string>>();
  for (const span of index.mentionsOf(entity)) {
    if (span.file === file) continue;
    const text = index.documentOf(span.file)?.analysis.text.slice(span.start, span.end) ?? '';
    names.set(text, (names.get(text) ?? new Set()).add(span.file));
  }
  return [...names]
    .sort(([, a], [, b]) => b.size - a.size)
    .slice(0, 4)
    .map(([name, files]) => `“${plain(name)}” (${files.size})`);
}

function describeClaim(found: FindingAt & { kind: 'claim' }, { uri, index }: HoverContext): Line[] {
  const { attributionText, certainty, reason } = found.finding;
  const file = uri.toString();
  const source = attributionText
    ? l10n.t('according to {0}', plain(attributionText))
    : l10n.t('in the outlet’s own voice');
  const said = `${source} · ${certaintyLabel(certainty)} · ${plain(reason)}`;
  const fact = index.factOf(file, found.finding.id);
  if (!fact) return [`**${kindLabel(found)}** · ${said}`];
  const { stated, missing } = fact.coverage;
  const total = stated.length + missing.length + fact.coverage.teaserOnly.length;
  const wordings = wordingsOf(fact, index.snapshot.comparison, index.snapshot.documents);
  const others = wordings.filter((wording) => wording.file !== file && wording.status === 'stated');
  const discrepancy = index.discrepanciesOf(fact.id).find(({ kind }) => kind !== 'omission');
  return [
    `**${plain(shorten(fact.title))}** · ${l10n.t('stated by {0} of {1}', stated.length, total)}`,
    said,
    ...(discrepancy ? [`$(warning) ${plain(discrepancy.detail)}${judged(discrepancy)}`] : []),
    ...others.slice(0, MOST_WORDINGS).map(({ file: other, claims, lead }) => {
      return `*${plain(index.labelOf(other))}*: “${plain(shorten(claims[lead]?.text ?? ''))}”`;
    }),
    ...(missing.length > 0 ? [`${l10n.t('Not mentioned by')} ${index.labelsOf(missing).map(plain).join(', ')}`] : []),
  ];
}

function judged({ verdict }: Discrepancy): string {
  return verdict ? ` · **${plain(judgementLabel(verdict))}**` : '';
}

function links(found: FindingAt, compared: FindingAt, { uri, isSuggestion }: HoverContext): Line {
  const { start, end } = found.finding;
  const where = { uri: uri.toString(), kind: found.kind, start, end };
  return [
    ...(isSuggestion(found)
      ? [
          commandLink(l10n.t('Accept'), 'variorum.acceptSuggestion', where),
          commandLink(l10n.t('Reject'), 'variorum.rejectSuggestion', where),
        ]
      : []),
    ...(compared.kind === 'claim'
      ? [commandLink(l10n.t('Compare'), 'variorum.compareFact', { uri: uri.toString(), start: compared.finding.start })]
      : []),
  ].join(' | ');
}

function commandLink(label: string, command: string, argument: object): string {
  // encodeURIComponent leaves ( and ) alone, and those would end a markdown link.
  const encoded = encodeURIComponent(JSON.stringify([argument]))
    .replaceAll('(', '%28')
    .replaceAll(')', '%29');
  return `[${label}](command:${command}?${encoded})`;
}

/** Text of an article as markdown that shows just that text: no link, no image, no icon, no second line. */
export function plain(text: string): string {
  // VS Code's own escaping leaves & and < to its sanitizer, and makes runs of blanks hard: quotations are to be exact.
  const oneLine = text.replace(/\s+/g, ' ').replaceAll('&', '&amp;');
  const escaped = new MarkdownString('', true).appendText(oneLine).value;
  return escaped.replaceAll('&nbsp;', ' ').replaceAll('<', '&lt;');
}

function shorten(text: string): string {
  return text.length > LONGEST_WORDING ? `${text.slice(0, LONGEST_WORDING - 1)}…` : text;
}
