import { EventEmitter, TreeItem, TreeItemCollapsibleState, Uri, type Location, type TreeDataProvider } from 'vscode';
import type { Disposable } from '../../workspace/event';
import type { Library } from '../../workspace/library';
import { nameOf } from '../../workspace/uri';

/** One row of a tree. Its children are made when it is opened. */
export interface StoryNode {
  readonly item: TreeItem;
  readonly children?: () => readonly StoryNode[];
  /** For commands of the context menu. */
  readonly file?: string;
  readonly fact?: string;
  /** Id of an annotation that has lost its place. */
  readonly orphan?: string;
  readonly folder?: string;
  /** Id of a claim in `file`. */
  readonly claim?: string;
  readonly entity?: string;
  readonly discrepancy?: string;
  /** Id of a decision about facts or names. */
  readonly decision?: string;
}

/**
 * A tree over the open stories. With one folder open its rows are the roots; with several each folder is a root.
 * Rows are made anew from the library's snapshot after every analysis; their ids keep what is opened open.
 */
export class StoryTree implements TreeDataProvider<StoryNode> {
  readonly #library: Library;
  readonly #rowsOf: (folder: string) => readonly StoryNode[];
  readonly #changed = new EventEmitter<undefined>();
  readonly #subscription: Disposable;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(library: Library, rowsOf: (folder: string) => readonly StoryNode[]) {
    this.#library = library;
    this.#rowsOf = rowsOf;
    this.#subscription = library.onDidChange(({ reason }) => {
      if (reason !== 'edit') this.#changed.fire(undefined);
    });
  }

  getTreeItem(node: StoryNode): TreeItem {
    return node.item;
  }

  getChildren(node?: StoryNode): readonly StoryNode[] & StoryNode[] {
    if (node) return [...(node.children?.() ?? [])];
    const { folders } = this.#library;
    if (folders.length === 1) return folders.flatMap((folder) => this.#rowsOf(folder));
    return folders.map((folder) => {
      const item = new TreeItem(nameOf(folder), TreeItemCollapsibleState.Expanded);
      item.id = folder;
      item.resourceUri = Uri.parse(folder);
      item.contextValue = 'variorum.folder';
      return { item, children: () => this.#rowsOf(folder), file: folder };
    });
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}

/** Makes a click on `item` show a place in its article. */
export function openOnClick(item: TreeItem, location: Location | undefined, title: string): void {
  if (!location) return;
  item.command = {
    command: 'vscode.open',
    title,
    arguments: [location.uri, { selection: location.range, preview: true }],
  };
}
