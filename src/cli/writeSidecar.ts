import type { SidecarResult } from '../annotation/sidecar/readCollection';
import type { SidecarUpdate } from '../annotation/sidecar/updateSidecar';
import { backupName } from '../annotation/sidecar/upgradeSidecar';
import { readWhole } from './readWhole';
import { replaceFile } from './replaceFile';

/** How often a sidecar that somebody else keeps writing to is tried again. */
const MAX_TRIES = 3;

/**
 * Brings a sidecar up to date, and writes it only if it changes and still is what was read.
 * @param known its text as read last; undefined where there was none
 * @param update what it should be, made from what it is
 * @throws Error where it can't be read (it stays as it is), keeps changing, or can't be written
 */
export async function writeSidecar<T extends SidecarUpdate>(
  path: string,
  known: string | undefined,
  update: (known: string | undefined) => SidecarResult<T>,
): Promise<{ readonly value: T; readonly isWritten: boolean }> {
  let before = known;
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const result = update(before);
    if (!result.ok) {
      const { line, column, message } = result.error;
      throw new Error(`${line}:${column}: ${message}; left as it is`);
    }
    const { value } = result;
    if (value.text === before) return { value, isWritten: false };
    if (before !== undefined && value.upgradedFrom !== undefined) {
      await replaceFile(backupName(path, value.upgradedFrom), before, undefined);
    }
    if (await replaceFile(path, value.text, before)) return { value, isWritten: true };
    before = await readWhole(path);
  }
  throw new Error('keeps being changed by another program; left as it is');
}
