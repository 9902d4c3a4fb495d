import type { EmptyBody, PanelBody, PanelSnapshot, PanelView } from '../../rpc/panel';
import type { WorkspaceSnapshot } from '../model';
import { buildCollationBody } from './buildCollationBody';
import { buildFactBody } from './buildFactBody';
import { buildMatrixBody } from './buildMatrixBody';
import { buildNamesBody } from './buildNamesBody';
import { buildTimelineBody } from './buildTimelineBody';
import { selectSources, type PanelSources } from './panelSources';

/**
 * Everything the compare panel shows at one moment.
 * @param workspace undefined before the first analysis is done
 * @param revision must be greater than that of the snapshot before
 */
export function buildPanelSnapshot(
  workspace: WorkspaceSnapshot | undefined,
  view: PanelView,
  revision: number,
): PanelSnapshot {
  if (!workspace) return { revision, view, stories: [], body: empty('analysing') };
  const sources = selectSources(workspace, view);
  const stories = workspace.comparison.stories.map(({ id, title }) => ({ id, title }));
  const shown = { ...view, ...(sources.story !== undefined && { story: sources.story }) };
  return { revision, view: shown, stories, body: buildBody(workspace, sources, view) };
}

const empty = (reason: EmptyBody['reason']): EmptyBody => ({ kind: 'empty', reason });

function buildBody(
  workspace: WorkspaceSnapshot,
  sources: PanelSources,
  { tab, fact: id, baseline }: PanelView,
): PanelBody {
  if (workspace.documents.length === 0) return empty('noDocuments');
  const fact = workspace.comparison.facts.find((each) => each.id === id);
  switch (tab) {
    case 'fact':
    case 'collation':
      if (!fact) return empty(missingReason(workspace));
      return tab === 'fact' ? buildFactBody(fact, sources, baseline) : buildCollationBody(fact, sources, baseline);
    case 'matrix':
      return sources.facts.length === 0 ? empty(missingReason(workspace)) : buildMatrixBody(sources);
    case 'names': {
      const body = buildNamesBody(sources);
      return body.entities.length === 0 ? empty('nothingHere') : body;
    }
    case 'timeline': {
      const body = buildTimelineBody(sources);
      return body.days.length === 0 ? empty('nothingHere') : body;
    }
  }
}

function missingReason({ documents, comparison }: WorkspaceSnapshot): EmptyBody['reason'] {
  if (documents.length === 1) return 'oneDocument';
  return comparison.facts.length === 0 ? 'noFacts' : 'noFactHere';
}
