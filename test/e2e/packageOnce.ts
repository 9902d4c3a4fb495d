import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { packageExtension } from '../host/packageExtension.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the packaged extension. */
    vsix: string;
  }
}

/** Packages the extension once for all end-to-end tests. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-vsix-'));
  project.provide('vsix', packageExtension(folder));
  return () => rmSync(folder, { recursive: true, force: true });
}
