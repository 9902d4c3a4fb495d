import { commands, EventEmitter, l10n, Selection, Uri, window, type TreeDataProvider, type TreeView } from 'vscode';
import { agreement, type Disagreement } from '../../annotation/agreement/agreement';
import {
  byPlace,
  canTake,
  isSettled,
  settle,
  takeAgreed,
  type AgreedChange,
  type Side,
} from '../../annotation/agreement/settle';
import type { Disposable } from '../../workspace/event';
import { nameOf } from '../../workspace/uri';
import type { CommandParts } from '../command/commandParts';
import { annotatorLabel } from '../labels';
import { rangeIn } from '../textRange';
import { disagreementRow, kindRow, type AgreementNode, type Pair } from './agreementRows';

/** What `when` clauses of package.json read. */
const CONTEXT_KEY = 'variorum.isComparing';
const VIEW = 'variorum.agreement';

interface Compared extends Pair {
  readonly file: string;
}

/** The work of two annotators on one article: how far they agree, where they do not, and what the agreed file says of it. */
export class AgreementView implements TreeDataProvider<AgreementNode>, Disposable {
  readonly #parts: Pick<CommandParts, 'annotations' | 'library'>;
  readonly #changed = new EventEmitter<undefined>();
  readonly #view: TreeView<AgreementNode>;
  readonly #subscriptions: Disposable[];
  #compared: Compared | undefined;
  #rows: readonly AgreementNode[] = [];

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(parts: CommandParts) {
    this.#parts = parts;
    this.#view = window.createTreeView<AgreementNode>(VIEW, { treeDataProvider: this, showCollapseAll: true });
    const { annotations, library } = parts;
    this.#subscriptions = [
      annotations.onDidChange(({ file }) => file === this.#compared?.file && this.#refresh()),
      library.onDidChange(() => this.#refresh()),
    ];
  }

  /** @returns how many disagreements are open */
  async compare(file: string, { left, right }: Pair): Promise<number> {
    const { annotations } = this.#parts;
    for (const name of new Set([left, right, ''])) await annotations.reload(file, name);
    this.#compared = { file, left, right };
    this.#refresh();
    await commands.executeCommand('setContext', CONTEXT_KEY, true);
    await commands.executeCommand(`${VIEW}.focus`);
    const [first] = this.#open();
    if (first) await this.#show(first, true);
    return this.#open().length;
  }

  async close(): Promise<void> {
    this.#compared = undefined;
    this.#refresh();
    await commands.executeCommand('setContext', CONTEXT_KEY, false);
  }

  /** Writes one side's word into the article's own sidecar, and goes to what is open next. @returns how many still are */
  async take(side: Side, argument: unknown): Promise<number | undefined> {
    const node = this.#meant(argument);
    if (!this.#compared || !node?.disagreement) {
      say(l10n.t('The two do not disagree here'));
      return undefined;
    }
    if (!canTake(node.disagreement, side)) {
      say(l10n.t('They say different things of the same words: take one of them'));
      return undefined;
    }
    const isInView = isOfView(argument);
    const words = node.words;
    const name = annotatorLabel(side === 'left' ? this.#compared.left : this.#compared.right);
    const label = side === 'both' ? l10n.t('take both of {0}', words) : l10n.t('take {0} as {1} has it', words, name);
    const after = this.#all().indexOf(node) + 1;
    await this.#apply(label, settle(node.disagreement, side, this.#agreed(), new Date().toISOString()));
    const rows = this.#all();
    const next = [...rows.slice(after), ...rows].find((row) => this.#open().includes(row));
    if (next) await this.#show(next, isInView);
    else say(l10n.t('Nothing is left to settle'));
    return this.#open().length;
  }

  /** Takes over what both say alike. @returns how many annotations of the agreed file changed */
  async takeAgreed(): Promise<number> {
    const [a, b] = this.#sides();
    const changes = takeAgreed(a, b, this.#agreed(), new Date().toISOString());
    const label =
      changes.length === 1
        ? l10n.t('take 1 annotation that both agree on')
        : l10n.t('take {0} annotations that both agree on', changes.length);
    if (changes.length > 0) await this.#apply(label, changes);
    say(changes.length > 0 ? label : l10n.t('What both agree on is in the article’s own sidecar already'));
    return changes.length;
  }

  /** Goes to the open disagreement after or before the caret. */
  async step(direction: 1 | -1): Promise<void> {
    const file = window.activeTextEditor?.document.uri.toString();
    const open = this.#open().toSorted((x, y) => placeOf(x).start - placeOf(y).start);
    const caret = file === this.#compared?.file ? this.#caret() : 0;
    const next =
      direction === 1
        ? (open.find((row) => placeOf(row).start > caret) ?? open[0])
        : (open.findLast((row) => placeOf(row).start < caret) ?? open.at(-1));
    if (next) await this.#show(next, false);
    else say(l10n.t('Nothing is left to settle'));
  }

  getTreeItem({ item }: AgreementNode): AgreementNode['item'] {
    return item;
  }

  getChildren(node?: AgreementNode): AgreementNode[] {
    return [...(node ? node.children : this.#rows)];
  }

  getParent(node: AgreementNode): AgreementNode | undefined {
    return node.parent;
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#view.dispose();
    this.#changed.dispose();
  }

  #refresh(): void {
    this.#rows = this.#compared ? this.#makeRows(this.#compared) : [];
    this.#changed.fire(undefined);
  }

  #makeRows({ file, left, right }: Compared): AgreementNode[] {
    const { annotations, library } = this.#parts;
    const text = library.foundIn(file)?.text;
    const [a, b] = this.#sides();
    const agreed = byPlace(this.#agreed());
    const lost = [left, right].flatMap((name) => annotations.annotationsOf(file, name)?.orphans ?? []).length;
    this.#view.message = [
      l10n.t('Left: {0}, right: {1} · {2}', annotatorLabel(left), annotatorLabel(right), nameOf(file)),
      ...(lost > 0 ? [l10n.t('{0} annotations have lost their words and are not compared.', lost)] : []),
    ].join('\n');
    if (text === undefined) return [];
    const { kinds, disagreements } = agreement([{ text, a, b }]);
    return kinds.flatMap((measured): AgreementNode[] => {
      if (measured.a + measured.b === 0) return [];
      const own = disagreements.filter((item) => (item.a ?? item.b)?.kind === measured.kind);
      const open = own.filter((item) => !isSettled(item, agreed));
      const parent = kindRow(measured, open.length, own.length, { left, right });
      for (const item of own) {
        parent.children.push(
          disagreementRow(item, { file, text, isSettled: !open.includes(item), pair: { left, right }, parent }),
        );
      }
      return [parent];
    });
  }

  #sides(): [Annotations, Annotations] {
    const { file = '', left, right } = this.#compared ?? {};
    const of = (name: string | undefined): Annotations =>
      (name === undefined ? undefined : this.#parts.annotations.annotationsOf(file, name)?.annotations) ?? [];
    return [of(left), of(right)];
  }

  #agreed(): Annotations {
    return this.#parts.annotations.annotationsOf(this.#compared?.file ?? '', '')?.annotations ?? [];
  }

  #all(): readonly AgreementNode[] {
    return this.#rows.flatMap(({ children }) => children);
  }

  #open(): readonly AgreementNode[] {
    return this.#all().filter(({ isOpen }) => isOpen);
  }

  /** The row of a menu, else that which is selected in the view, else that at the caret. */
  #meant(argument: unknown): AgreementNode | undefined {
    const rows = this.#all();
    if (isOfView(argument)) {
      const id = (argument.item ?? this.#view.selection[0]?.item)?.id;
      return rows.find(({ item }) => item.id === id);
    }
    const caret = this.#caret();
    return rows.find((row) => isAt(row, caret) && row.isOpen) ?? rows.find((row) => isAt(row, caret));
  }

  #caret(): number {
    const editor = window.activeTextEditor;
    return editor ? editor.document.offsetAt(editor.selection.start) : 0;
  }

  async #apply(label: string, changes: readonly AgreedChange[]): Promise<void> {
    const file = this.#compared?.file ?? '';
    await this.#parts.annotations.apply(
      label,
      changes.map(({ id, after }) => ({ file, id, after, annotator: '' })),
    );
  }

  async #show(node: AgreementNode, isInView: boolean): Promise<void> {
    const { file = '' } = this.#compared ?? {};
    const range = rangeIn({ text: this.#parts.library.foundIn(file)?.text ?? '' }, placeOf(node));
    const editor = await window.showTextDocument(Uri.parse(file), { preserveFocus: isInView });
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range);
    if (this.#view.visible) await this.#view.reveal(node, { select: true, focus: isInView });
  }
}

type Annotations = Parameters<typeof takeAgreed>[0];

/** A row of the view, or what a key of the view hands over; an editor's menu hands over its document. */
function isOfView(argument: unknown): argument is Partial<AgreementNode> {
  return typeof argument === 'object' && argument !== null && ('disagreement' in argument || 'inView' in argument);
}

function placeOf({ disagreement }: AgreementNode): { start: number; end: number } {
  const { a, b }: Partial<Disagreement> = disagreement ?? {};
  const { start = 0, end = 0 } = a ?? b ?? {};
  return { start, end };
}

function isAt({ disagreement }: AgreementNode, offset: number): boolean {
  return [disagreement?.a, disagreement?.b].some((item) => item && item.start <= offset && offset <= item.end);
}

function say(message: string): void {
  window.setStatusBarMessage(message, 4000);
}
