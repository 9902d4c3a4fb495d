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

export interface Files {
  /** Text of a UTF-8 file without its BOM; undefined where there is no such file. Fails for every other reason. */
  read(file: string): Promise<string | undefined>;
  /** Written whole or not at all. */
  write(file: string, text: string): Promise<void>;
  /** Empty where there is no such folder. */
  list(folder: string): Promise<readonly FileEntry[]>;
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
