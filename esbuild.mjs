// Builds every bundle into dist/: extension hosts (desktop, web), analysis worker, compare page, command line, training.
//   node esbuild.mjs [--watch] [--production]
import { context, build } from 'esbuild';
import { existsSync } from 'node:fs';

const production = process.argv.includes('--production');
const base = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
  // jsonc-parser's UMD build cannot be bundled for Node: take the ES modules.
  mainFields: ['module', 'main'],
  target: 'es2023',
};
const node = { ...base, platform: 'node', target: 'node20' };
const BUNDLES = [
  { ...node, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.cjs', format: 'cjs', external: ['vscode'] },
  // Loaded when first used; on the web, where one script can't load another, it is a part of the extension.
  {
    ...node,
    entryPoints: ['src/host/command/handCommands.ts'],
    outfile: 'dist/handCommands.cjs',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...base,
    entryPoints: ['src/extension.web.ts'],
    outfile: 'dist/extension.web.cjs',
    format: 'cjs',
    platform: 'browser',
    external: ['vscode'],
  },
  { ...node, entryPoints: ['src/worker/nodeMain.ts'], outfile: 'dist/worker.cjs', format: 'cjs' },
  {
    ...base,
    entryPoints: ['src/worker/webMain.ts'],
    outfile: 'dist/worker.web.js',
    format: 'iife',
    platform: 'browser',
  },
  { ...base, entryPoints: ['src/webview/main.ts'], outfile: 'dist/compare.js', format: 'iife', platform: 'browser' },
  {
    ...node,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    format: 'esm',
    banner: { js: '#!/usr/bin/env node' },
  },
  { ...node, entryPoints: ['src/training/main.ts'], outfile: 'dist/train.js', format: 'esm' },
  { ...node, entryPoints: ['src/training/showCalibration.ts'], outfile: 'dist/calibration.js', format: 'esm' },
].filter((bundle) => existsSync(bundle.entryPoints[0]));

if (process.argv.includes('--watch')) {
  for (const bundle of BUNDLES) await (await context(bundle)).watch();
} else {
  await Promise.all(BUNDLES.map((bundle) => build(bundle)));
}
