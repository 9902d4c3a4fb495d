import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface BuiltCli {
  /** A folder of its own for each call. */
  readonly makeFolder: (files?: Readonly<Record<string, string | Uint8Array>>) => string;
  readonly run: (args: readonly string[], input?: string | Uint8Array, cwd?: string) => Promise<Ran>;
  readonly script: string;
  readonly dispose: () => void;
}

/** Builds the command line as the package ships it, into a temporary folder. */
export async function buildCli(options: { readonly model?: Uint8Array | 'none' } = {}): Promise<BuiltCli> {
  const home = mkdtempSync(join(tmpdir(), 'variorum-cli-'));
  const script = join(home, 'dist/cli.js');
  await build({
    entryPoints: [join(root, 'src/cli/main.ts')],
    outfile: script,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  copyFileSync(join(root, 'package.json'), join(home, 'package.json'));
  if (options.model === undefined) symlinkSync(join(root, 'media'), join(home, 'media'));
  else mkdirSync(join(home, 'media/models'), { recursive: true });
  for (const name of ['names.bin', 'attributions.bin']) {
    if (options.model instanceof Uint8Array) writeFileSync(join(home, 'media/models', name), options.model);
  }
  let folders = 0;
  return {
    script,
    makeFolder(files = {}) {
      const folder = join(home, `story${++folders}`);
      mkdirSync(folder);
      for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
      return folder;
    },
    run: (args, input = '', cwd = home) =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [script, ...args], { cwd });
        let [out, err] = ['', ''];
        child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
        child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
        child.on('error', reject);
        child.on('close', (status) => resolve({ status, out, err }));
        // A program that does not read its input closes the pipe.
        child.stdin.on('error', () => undefined);
        child.stdin.end(input);
      }),
    dispose: () => rmSync(home, { recursive: true, force: true }),
  };
}
