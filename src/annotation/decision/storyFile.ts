import type { JsonRecord } from '../sidecar/json';
import type { Collection, CollectionFormat } from '../sidecar/collection';
import { checkVersion, collectionJson } from '../sidecar/head';
import { mergeCollections, type MergedCollection } from '../sidecar/mergeCollections';
import { readCollection, type SidecarResult } from '../sidecar/readCollection';
import { updateCollection, type CollectionUpdate } from '../sidecar/updateCollection';
import { decisionJson } from './decisionJson';
import type { StoredDecision } from './model';
import { readDecision } from './readDecision';

/** The file of a folder that keeps what the reader decided about facts and names of several articles. */
export const STORY_FILE = 'story.annotations.json';

/** Nothing is said of a story as a whole. */
type StoryHead = Readonly<Record<string, never>>;
type StoryFile = Collection<StoryHead, StoredDecision>;

/** Every key that the W3C context does not know: see the sidecars' own. */
const TERMS: JsonRecord = {
  side: 'variorum:side',
  Verdict: 'variorum:Verdict',
  verdict: 'variorum:verdict',
  discrepancy: 'variorum:discrepancy',
  conflictsWith: { '@id': 'variorum:conflictsWith', '@type': '@id' },
};

const storyFormat: CollectionFormat<StoryHead, StoredDecision> = {
  headJson: () => collectionJson(TERMS),
  readHead: (root) => {
    checkVersion(root);
    return {};
  },
  itemJson: decisionJson,
  readItem: readDecision,
  compare: compareDecisions,
};

/** What a story's file says. Linear in its length; never throws. */
export function readStoryFile(text: string): SidecarResult<readonly StoredDecision[]> {
  const result = readCollection(storyFormat, text);
  return result.ok ? { ok: true, value: result.value.annotations } : result;
}

/** Makes a story's file say exactly `decisions`: see updateCollection. @param oldText undefined where there is none yet */
export function updateStoryFile(
  oldText: string | undefined,
  decisions: readonly StoredDecision[],
): SidecarResult<CollectionUpdate> {
  return updateCollection(storyFormat, oldText, collect(decisions));
}

/** What is decided, and of what; one that names the same claims by other words is the same. */
const wordOf = (decision: StoredDecision): string => {
  const { kind } = decision;
  const said = kind === 'fact-title' ? decision.title : kind === 'verdict' ? decision.verdict : '';
  return JSON.stringify([kind, said, decision.targets.map(({ file, id, side }) => [file, id, side])]);
};

/** Merges decisions with what somebody else has written meanwhile: see mergeCollections. */
export function mergeDecisions(
  base: readonly StoredDecision[],
  ours: readonly StoredDecision[],
  theirs: readonly StoredDecision[],
): MergedCollection<StoryHead, StoredDecision> {
  return mergeCollections(collect(base), collect(ours), collect(theirs), { isPersons: () => true, wordOf });
}

const collect = (annotations: readonly StoredDecision[]): StoryFile => ({ head: {}, annotations });

/** By the article and place of what a decision is about first, then by id. */
function compareDecisions(a: StoredDecision, b: StoredDecision): number {
  const [x, y] = [a.targets[0], b.targets[0]];
  const [from, to] = [x?.anchor.position?.start ?? 0, y?.anchor.position?.start ?? 0];
  return compare(x?.file ?? '', y?.file ?? '') || from - to || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
