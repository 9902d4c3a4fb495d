import { strict as assert } from 'node:assert';
import { version, workspace } from 'vscode';

describe('the host', () => {
  it('is a real VS Code of the version that the extension asks for, or newer', () => {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    assert.ok(major > 1 || minor >= 100, version);
  });

  it('has the sample story open', () => {
    assert.equal(workspace.workspaceFolders?.length, 1);
  });
});
