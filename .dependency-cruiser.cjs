/** The dependency rule: which folder of src may import which. */
const MAY_IMPORT = {
  analysis: [],
  story: ['analysis'],
  annotation: ['analysis', 'story'],
  rpc: ['analysis', 'story', 'annotation'],
  workspace: ['analysis', 'story', 'annotation', 'rpc'],
  worker: ['analysis', 'story', 'annotation', 'rpc'],
  webview: ['rpc', 'story', 'analysis'],
  cli: ['analysis', 'story', 'annotation'],
  training: ['analysis', 'story'],
  host: ['analysis', 'story', 'annotation', 'workspace', 'rpc', 'worker', 'webview'],
};
const PURE = '^src/(analysis|story|annotation|rpc|workspace)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphan',
      severity: 'error',
      from: { orphan: true, pathNot: '^src/(extension|cli/main|webview/main|worker/.*Main|training/).*' },
      to: {},
    },
    {
      name: 'pure-has-no-host',
      severity: 'error',
      from: { path: PURE },
      to: { path: '^vscode$|^node:', dependencyTypesNot: ['type-only'] },
    },
    { name: 'pure-has-no-node', severity: 'error', from: { path: PURE }, to: { dependencyTypes: ['core'] } },
    {
      name: 'vscode-only-in-host',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(host/|extension\\.ts|extension\\.web\\.ts|app\\.ts)' },
      to: { path: '^vscode$' },
    },
    {
      name: 'webview-and-workspace-see-types-of-analysis-only',
      severity: 'error',
      from: { path: '^src/(webview|workspace|rpc|annotation)/' },
      to: { path: '^src/analysis/', pathNot: '^src/analysis/model\\.ts', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'annotation-sees-the-model-of-stories-only',
      severity: 'error',
      from: { path: '^src/annotation/' },
      to: { path: '^src/story/', pathNot: '^src/story/model\\.ts' },
    },
    ...Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
      name: `${folder}-imports`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};
