import type { Span } from '../../analysis/model';
import type { Outlet, PanelView } from '../../rpc/panel';
import type { Comparison, Fact, StoryDocument } from '../../story/model';
import { baseName, nameDocuments, outletNames } from '../../story/outletLabel';
import type { WorkspaceSnapshot } from '../model';

/** One story's documents and facts: what every body of the panel is built from. */
export interface PanelSources {
  readonly comparison: Comparison;
  /** In the order of their files' names. */
  readonly documents: readonly StoryDocument[];
  readonly outlets: readonly Outlet[];
  readonly facts: readonly Fact[];
  readonly story?: string;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The story that the reader chose, else the one of the chosen fact, else the largest; the whole workspace where there are no stories. */
export function selectSources({ documents, comparison }: WorkspaceSnapshot, view: PanelView): PanelSources {
  const { stories } = comparison;
  const fact = comparison.facts.find(({ id }) => id === view.fact);
  const largest = stories.toSorted((a, b) => b.files.length - a.files.length)[0];
  const story = stories.find(({ id }) => id === (view.story ?? fact?.story)) ?? largest;
  const files = story && new Set(story.files);
  const chosen = documents.filter(({ file }) => files?.has(file) ?? true).toSorted((a, b) => compare(a.file, b.file));
  return {
    comparison,
    documents: chosen,
    outlets: labelOutlets(chosen),
    facts: story ? comparison.facts.filter((each) => each.story === story.id) : comparison.facts,
    ...(story && { story: story.id }),
  };
}

/** Two documents of one outlet are told apart by their file names: `Gazette (02_gazette.txt)`. */
function labelOutlets(documents: readonly StoryDocument[]): readonly Outlet[] {
  return [...nameDocuments(documents).values()].map((name) => ({
    file: name.file,
    label: outletNames([name])[0] ?? name.file,
  }));
}

export function outletOf({ outlets }: PanelSources, file: string): string {
  return outlets.find((outlet) => outlet.file === file)?.label ?? baseName(file);
}

/** The last of sorted, disjoint spans that starts at or before `offset`; undefined where it ends before. By binary search. */
export function spanAt(spans: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  const span = spans[low - 1];
  return span && offset <= span.end ? span : undefined;
}
