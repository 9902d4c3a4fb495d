import { l10n, Uri, window, workspace } from 'vscode';
import { readSidecar } from '../annotation/sidecar/readSidecar';
import { updateSidecar } from '../annotation/sidecar/updateSidecar';
import { documentOfSidecar, type AnnotationStore } from '../workspace/annotationStore';
import type { Library } from '../workspace/library';
import type { Files, Log } from '../workspace/ports';
import { nameOf, parentOf, sidecarOf } from '../workspace/uri';
import type { Stories } from './stories';

/** How long a file may be gone before it counts as deleted, in milliseconds: git and other editors take files away and bring them back. */
const GONE_FOR = 1500;

export interface MoveParts {
  readonly library: Pick<Library, 'folders'>;
  readonly annotations: AnnotationStore;
  readonly stories: Pick<Stories, 'open' | 'close'>;
  readonly files: Files;
  readonly log: Log;
}

/** Sidecars go where their articles go, and stay where those are deleted. */
export class ArticleMoves {
  readonly #parts: MoveParts;
  readonly #gone = new Set<string>();

  constructor(parts: MoveParts) {
    this.#parts = parts;
  }

  /** Files or folders have other names or places now. */
  async renamed(moves: readonly { readonly oldUri: Uri; readonly newUri: Uri }[]): Promise<void> {
    for (const { oldUri, newUri } of moves) {
      const [from, to] = [oldUri.toString(), newUri.toString()];
      const opened = this.#parts.library.folders.filter((folder) => folder === from || folder.startsWith(`${from}/`));
      for (const folder of opened) await this.#parts.stories.close(folder);
      for (const file of this.#parts.annotations.filesUnder(from)) {
        this.#parts.annotations.move(file, to + file.slice(from.length));
      }
      await this.#moveSidecars(from, to);
      for (const folder of opened) await this.#parts.stories.open(to + folder.slice(from.length));
    }
  }

  async #moveSidecars(from: string, to: string): Promise<void> {
    const { annotations, files, log } = this.#parts;
    const beside = await files.list(parentOf(from));
    for (const { file: sidecar } of beside) {
      const document = documentOfSidecar(sidecar);
      if (document?.file !== from) continue;
      const target = sidecarOf(to, document.annotator);
      try {
        await workspace.fs.rename(Uri.parse(sidecar), Uri.parse(target), { overwrite: false });
        await nameArticle(files, target, nameOf(to));
      } catch (error) {
        log.error(`${sidecar} could not follow its article: ${String(error)}`);
        void window.showWarningMessage(
          l10n.t('{0} could not follow its article and stays where it is. The log says why.', nameOf(sidecar)),
        );
      }
      await annotations.reload(to, document.annotator);
    }
  }

  /** An article has gone. Whether it comes back is seen in a moment. */
  deleted(file: string): void {
    if (this.#gone.size === 0) setTimeout(() => void this.#tellGone(), GONE_FOR);
    this.#gone.add(file);
  }

  async #tellGone(): Promise<void> {
    const gone = [...this.#gone];
    this.#gone.clear();
    const left: string[] = [];
    for (const file of gone) {
      const beside = await this.#parts.files.list(parentOf(file));
      if (beside.some((entry) => entry.file === file)) continue;
      left.push(...beside.map((entry) => entry.file).filter((entry) => documentOfSidecar(entry)?.file === file));
    }
    const [first] = left;
    if (!first) return;
    const show = l10n.t('Show');
    const remove = l10n.t('Delete Them Too');
    const answer = await window.showInformationMessage(
      left.length > 1
        ? l10n.t('Articles were deleted. Their annotations are kept in {0} files.', left.length)
        : l10n.t('The article was deleted. Its annotations are kept in {0}.', nameOf(first)),
      show,
      remove,
    );
    if (answer === show) await window.showTextDocument(Uri.parse(first));
    if (answer !== remove) return;
    for (const sidecar of left) await workspace.fs.delete(Uri.parse(sidecar), { useTrash: true });
  }
}

/** The article's name stands in every annotation's target: nothing else of the sidecar changes. */
async function nameArticle(files: Files, sidecar: string, fileName: string): Promise<void> {
  const whole = await files.readWhole(sidecar);
  const read = whole?.badAt === undefined && whole ? readSidecar(whole.text) : undefined;
  if (!whole || !read?.ok) return;
  const { head, annotations } = read.value;
  const update = updateSidecar(whole.text, { head: { ...head, fileName }, annotations });
  if (update.ok && update.value.upgradedFrom === undefined) await files.write(sidecar, update.value.text, whole.text);
}
