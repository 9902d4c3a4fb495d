import type { JsonRecord } from './json';
import type { JsonNode } from './jsonTree';

/** What an AnnotationCollection says: something of the whole, and its annotations. */
export interface Collection<Head, Item> {
  readonly head: Head;
  /** In the order of the file. Annotations of other programs are not among them. */
  readonly annotations: readonly Item[];
}

/**
 * One kind of our files, the sidecar of an article or the story's: how what it says becomes JSON and is read from it. The
 * machinery of minimal edits is the same for all.
 */
export interface CollectionFormat<Head, Item extends { readonly id: string }> {
  /** The members before the page, in the order in which a new file has them. */
  readonly headJson: (head: Head) => JsonRecord;
  /** @throws TextFault where the file is none of this format, or one of a newer program */
  readonly readHead: (root: JsonNode) => Head;
  readonly itemJson: (item: Item, head: Head) => JsonRecord;
  /**
   * @returns undefined for an annotation of another program: it is left as it is
   * @throws TextFault where it is one of ours, but a value is missing or of another type
   */
  readonly readItem: (node: JsonNode) => Item | undefined;
  /** The order of lines. */
  readonly compare: (a: Item, b: Item) => number;
}
