import { commands, Uri, workspace, type ExtensionContext } from 'vscode';

/** Opens a copy of the sample story, so that what the reader does to it stays apart from the extension. @returns its folder */
export async function openSample(context: ExtensionContext, options?: { readonly open?: boolean }): Promise<Uri> {
  const copy = Uri.joinPath(context.globalStorageUri, 'sample-story');
  const exists = await Promise.resolve(workspace.fs.stat(copy)).then(
    () => true,
    () => false,
  );
  if (!exists) {
    await workspace.fs.createDirectory(context.globalStorageUri);
    await workspace.fs.copy(Uri.joinPath(context.extensionUri, 'media', 'sample'), copy);
  }
  if (options?.open !== false) {
    await commands.executeCommand('vscode.openFolder', copy, {
      forceNewWindow: (workspace.workspaceFolders?.length ?? 0) > 0,
    });
  }
  return copy;
}
