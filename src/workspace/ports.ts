/** What a host supplies. Files and folders are URIs as strings, without a slash at the end. */
import type { Disposable } from './event';

export interface FileEntry {
  readonly file: string;
  /** Decoded base name. */
  readonly name: string;
  readonly isFolder: boolean;
}

/** Articles longer than this (UTF-16 units) are not read. */
export const LONGEST_ARTICLE = 2_000_000;

export interface WholeText {
  /** Every character, a BOM too: what is written back is the same bytes. */
  readonly text: string;
  /** Where in `text` the first bytes stand that are no UTF-8: the file can't be written back as it was. */
  readonly badAt?: number;
}

/** Why a file could not be written: `gone` where its folder is not there any more. */
export type FaultReason = 'denied' | 'full' | 'gone' | 'busy' | 'other';

export class FileFault extends Error {
  readonly reason: FaultReason;

  constructor(reason: FaultReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

export interface Files {
  /** Text of a UTF-8 file without its BOM; undefined where there is no such file. Fails for every other reason. */
  read(file: string): Promise<string | undefined>;
  /** As `read`, for a file that is to be written back. */
  readWhole(file: string): Promise<WholeText | undefined>;
  /**
   * Written whole or not at all, and only where the file still is `expected` (undefined: not there).
   * @returns false where it is not; fails with a FileFault, and the file is as it was
   */
  write(file: string, text: string, expected: string | undefined): Promise<boolean>;
  /** Empty where there is no such folder. */
  list(folder: string): Promise<readonly FileEntry[]>;
  /** Milliseconds since 1970; undefined where the file system does not say. Fails where there is no such file. */
  modifiedAt(file: string): Promise<number | undefined>;
  /** Fails where there is no such file, or it may not be deleted. */
  remove(file: string): Promise<void>;
}

export interface Clock {
  /** ISO 8601 with Z. */
  now(): string;
  /** Runs `task` once after `milliseconds`; disposing forgets it. */
  schedule(milliseconds: number, task: () => void): Disposable;
}

export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}
