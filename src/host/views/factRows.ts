import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type { Discrepancy, Fact, Story, Wording } from '../../story/model';
import { wordingsOf } from '../../story/wordings';
import type { StoryIndex } from '../../workspace/storyIndex';
import { discrepancyLabel, judgementLabel } from '../labels';
import { locationOf } from '../textRange';
import { openOnClick, type StoryNode } from './storyTree';

/** The facts of a folder, the most told first; a folder that tells several stories has one row for each. */
export function factRows(index: StoryIndex, folder: string): StoryNode[] {
  const { stories, facts } = index.snapshot.comparison;
  if (stories.length < 2) return rowsOf(facts, index, folder);
  const known = new Set(stories.map(({ id }) => id));
  const rest = facts.filter(({ story }) => story === undefined || !known.has(story));
  return [...stories.map((story) => storyRow(story, facts, index, folder)), ...rowsOf(rest, index, folder)];
}

function storyRow(story: Story, facts: readonly Fact[], index: StoryIndex, folder: string): StoryNode {
  const item = new TreeItem(story.title, TreeItemCollapsibleState.Collapsed);
  item.id = `${folder}\n${story.id}`;
  item.iconPath = new ThemeIcon('library');
  item.description = l10n.t('{0} articles', story.files.length);
  const own = facts.filter((fact) => fact.story === story.id);
  return { item, children: () => rowsOf(own, index, folder) };
}

function rowsOf(facts: readonly Fact[], index: StoryIndex, folder: string): StoryNode[] {
  return [...facts]
    .sort((a, b) => b.coverage.stated.length - a.coverage.stated.length)
    .map((fact) => factRow(fact, index, folder));
}

function factRow(fact: Fact, index: StoryIndex, folder: string): StoryNode {
  const { stated, missing, teaserOnly } = fact.coverage;
  const discrepancies = index.discrepanciesOf(fact.id).filter(({ kind }) => kind !== 'omission');
  const total = stated.length + missing.length + teaserOnly.length;
  // The coverage first: in a narrow side bar the end of a row can't be seen.
  const item = new TreeItem(`${stated.length}/${total} ${fact.title}`, TreeItemCollapsibleState.Collapsed);
  item.id = `${folder}\n${fact.id}`;
  const coverage = l10n.t('stated by {0} of {1}', stated.length, total);
  const marks = [...(fact.decisions ? [l10n.t('decided')] : []), labelsOf(discrepancies)].filter(Boolean).join(' · ');
  item.description = marks;
  item.accessibilityInformation = { label: [fact.title, coverage, marks].join(', ') };
  item.iconPath = new ThemeIcon(iconOf(fact, discrepancies));
  item.tooltip = `${fact.title}\n\n${coverage}\n${fact.reason}\n${l10n.t('{0} % sure', Math.round(fact.confidence * 100))}`;
  item.contextValue = fact.decisions ? 'variorum.decidedFact' : 'variorum.fact';
  return {
    item,
    fact: fact.id,
    folder,
    children: () => [
      ...discrepancies.map((discrepancy) => discrepancyRow(discrepancy, index, folder)),
      ...wordingsOf(fact, index.snapshot.comparison, index.snapshot.documents).map((wording) => {
        const row = wordingRow(wording, index);
        const claim = wording.claims[wording.lead]?.claim;
        return claim === undefined ? row : { ...row, fact: fact.id, folder, claim };
      }),
    ],
  };
}

/** Outlets differ, outlets agree, or only one has it. */
function iconOf(fact: Fact, discrepancies: readonly Discrepancy[]): string {
  if (discrepancies.some(isOpen)) return 'diff';
  return fact.coverage.stated.length > 1 ? 'check-all' : 'circle-outline';
}

function labelsOf(discrepancies: readonly Discrepancy[]): string {
  return [...new Set(discrepancies.filter(isOpen).map(({ kind }) => discrepancyLabel(kind)))].join(', ');
}

/** Not judged, or judged to be a conflict. */
function isOpen({ verdict }: Discrepancy): boolean {
  return verdict === undefined || verdict.value === 'conflict';
}

function discrepancyRow(discrepancy: Discrepancy, index: StoryIndex, folder: string): StoryNode {
  const { id, detail, verdict } = discrepancy;
  const item = new TreeItem(detail);
  item.iconPath = new ThemeIcon(isOpen(discrepancy) ? 'info' : 'pass');
  item.tooltip = detail;
  if (verdict) item.description = judgementLabel(verdict);
  item.contextValue = verdict ? 'variorum.judgedDiscrepancy' : 'variorum.discrepancy';
  const [span] = discrepancy.spans;
  openOnClick(item, span && locationOf(index, span), l10n.t('Show in Article'));
  return { item, folder, discrepancy: id, ...(verdict && { decision: verdict.decision }) };
}

function wordingRow(wording: Wording, index: StoryIndex): StoryNode {
  const item = new TreeItem(index.labelOf(wording.file));
  const claim = wording.claims[wording.lead];
  if (!claim) {
    item.description = l10n.t('not mentioned');
    item.iconPath = new ThemeIcon('circle-slash');
    item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [Uri.parse(wording.file)] };
    return { item, file: wording.file };
  }
  item.description = claim.text.replace(/\s+/g, ' ');
  item.tooltip = claim.text;
  item.iconPath = new ThemeIcon(wording.status === 'teaser' ? 'link-external' : wording.independent ? 'quote' : 'copy');
  openOnClick(item, locationOf(index, { file: wording.file, ...claim }), l10n.t('Show in Article'));
  item.contextValue = 'variorum.wording';
  return { item, file: wording.file };
}
