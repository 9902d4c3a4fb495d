import type { StoredDecision } from '../annotation/decision/model';
import { readStoryFile, updateStoryFile } from '../annotation/decision/storyFile';
import type { StoredAnnotation } from '../annotation/model';
import { readSidecar } from '../annotation/sidecar/readSidecar';
import { updateSidecar } from '../annotation/sidecar/updateSidecar';
import type { WaitingAnnotations } from './documentAnnotations';
import type { WaitingWork } from './keptWork';
import type { WaitingDecisions } from './storyDecisions';

/** What waits for an article's sidecar, as text. */
export function printAnnotations({ base, own, removed, head }: WaitingAnnotations, fileName: string): WaitingWork {
  const print = (annotations: readonly StoredAnnotation[]): string => {
    const result = updateSidecar(undefined, { head: { fileName }, annotations });
    return result.ok ? result.value.text : '';
  };
  const headEntries = Object.entries(head).map(([key, value]: [string, string | undefined]) => [key, value ?? null]);
  return { base: print(base), own: print(own), removed, head: Object.fromEntries(headEntries) as WaitingWork['head'] };
}

/** Undefined where it can't be read. */
export function parseAnnotations({ base, own, removed, head }: WaitingWork): WaitingAnnotations | undefined {
  const [was, is] = [readSidecar(base), readSidecar(own)];
  if (!was.ok || !is.ok) return undefined;
  const keys = (['outlet', 'published'] as const).filter((key) => key in head);
  return {
    base: was.value.annotations,
    own: is.value.annotations,
    removed,
    head: Object.fromEntries(keys.map((key) => [key, head[key] ?? undefined])),
  };
}

/** What waits for a story's file, as text. */
export function printDecisions({ base, own, removed }: WaitingDecisions): WaitingWork {
  const print = (decisions: readonly StoredDecision[]): string => {
    const result = updateStoryFile(undefined, decisions);
    return result.ok ? result.value.text : '';
  };
  return { base: print(base), own: print(own), removed, head: {} };
}

/** Undefined where it can't be read. */
export function parseDecisions({ base, own, removed }: WaitingWork): WaitingDecisions | undefined {
  const [was, is] = [readStoryFile(base), readStoryFile(own)];
  return was.ok && is.ok ? { base: was.value, own: is.value, removed } : undefined;
}
