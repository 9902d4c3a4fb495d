import { applyEdits } from './textCopy';
import { memberOf, parseJsonTree, TextFault } from './jsonTree';

/** How a sidecar of one schema version becomes one of the next: as text, so that comments and unknown keys stay. */
export interface Migration {
  /** The version that it reads; it gives one of the next. The number itself is changed by upgradeSidecar. */
  readonly from: number;
  readonly migrate: (text: string) => string;
}

/** In order. There is one version so far, and a sidecar without a version is of that one. */
const MIGRATIONS: readonly Migration[] = [];

export interface UpgradedSidecar {
  readonly text: string;
  /** The version that it was of, where that is an older one: a copy is kept before it is written over. */
  readonly from?: number;
}

/**
 * A sidecar as this program reads it, whatever older one wrote it. Text that can't be read stays as it is.
 *
 * {"schemaVersion": 1, "kind": "x"} with a migration from 1 that renames "kind" -> {"schemaVersion": 2, "type": "x"}, from 1
 */
export function upgradeSidecar(text: string, migrations: readonly Migration[] = MIGRATIONS): UpgradedSidecar {
  let upgraded = text;
  let from: number | undefined;
  for (const migration of migrations) {
    const version = versionOf(upgraded);
    if (version?.value !== migration.from) continue;
    const next = String(migration.from + 1);
    upgraded = migration.migrate(applyEdits(upgraded, [{ start: version.start, end: version.end, text: next }]));
    from ??= migration.from;
  }
  return { text: upgraded, ...(from !== undefined && { from }) };
}

/** "a.txt.annotations.json", 1 -> "a.txt.annotations.json.v1.bak" */
export function backupName(sidecar: string, version: number): string {
  return `${sidecar}.v${version}.bak`;
}

function versionOf(text: string): { value: number; start: number; end: number } | undefined {
  try {
    const member = memberOf(parseJsonTree(text), 'schemaVersion');
    if (member?.type !== 'literal' || typeof member.value !== 'number') return undefined;
    return { value: member.value, start: member.start, end: member.end };
  } catch (error) {
    if (error instanceof TextFault) return undefined;
    throw error;
  }
}
