import { commands, l10n, Range, Uri, window, workspace } from 'vscode';
import type { AnnotationStore, BrokenSidecar, SidecarConflicts } from '../workspace/annotationStore';
import { storyFileOf, type DecisionStore, type StoryConflicts } from '../workspace/decisionStore';
import type { HeadChange } from '../workspace/held';
import type { FaultReason, Log } from '../workspace/ports';
import type { RestoredWork } from '../workspace/restoreWork';
import type { SaveFault } from '../workspace/saveFaults';
import { nameOf, parentOf } from '../workspace/uri';
import type { StoryNode } from './views/storyTree';

/** Messages that come within this many milliseconds of one another are one. */
const COLLECT = 300;

/** What the reader is told of sidecars that can't be read or written: one message at a time for each kind of trouble. */
export class SidecarMessages {
  readonly #annotations: AnnotationStore;
  readonly #decisions: DecisionStore;
  readonly #log: Log & { show(): void };
  readonly #broken = new Map<string, BrokenSidecar>();
  readonly #conflicts = new Map<string, { sidecar: string; versions: readonly Partial<StoryNode>[] }>();
  readonly #waiting = new Set<() => Promise<void>>();
  readonly #open = new Set<() => Promise<void>>();

  constructor(annotations: AnnotationStore, decisions: DecisionStore, log: Log & { show(): void }) {
    this.#annotations = annotations;
    this.#decisions = decisions;
    this.#log = log;
  }

  broken(fault: BrokenSidecar): void {
    this.#broken.set(fault.sidecar, fault);
    this.#say(this.#sayBroken);
  }

  failed(): void {
    this.#say(this.#sayFailed);
  }

  conflicted({ file, sidecar, conflicts, heads }: SidecarConflicts): void {
    for (const { key, ours, theirs } of heads) sayHead(key, file, ours, theirs);
    this.#collect(sidecar, conflicts.map(({ other }) => ({ file, orphan: other.id }))); // prettier-ignore
  }

  decidedOtherwise({ folder, sidecar, conflicts }: StoryConflicts): void {
    this.#collect(sidecar, conflicts.map(({ other }) => ({ folder, decision: other.id }))); // prettier-ignore
  }

  #collect(sidecar: string, versions: readonly Partial<StoryNode>[]): void {
    if (versions.length === 0) return;
    this.#conflicts.set(sidecar, { sidecar, versions });
    this.#say(this.#sayConflicts);
  }

  /** What an earlier window could not write: what still can't be is told as it is in any window. */
  restored(work: readonly RestoredWork[]): void {
    const written = work.filter(({ result }) => result === 'written' || result === 'unchanged');
    const [first] = written;
    if (!first) return;
    void window.showInformationMessage(
      l10n.t(
        'What you did last time and could not be written then is back and written now: {0}.',
        written.length > 1 ? l10n.t('{0} sidecars in {1}', written.length, nameOf(parentOf(first.sidecar))) : nameOf(first.sidecar), // prettier-ignore
      ),
    );
  }

  /** Later, once and not on top of the same message. */
  #say(message: () => Promise<void>): void {
    if (this.#waiting.has(message) || this.#open.has(message)) return;
    this.#waiting.add(message);
    setTimeout(() => {
      this.#waiting.delete(message);
      this.#open.add(message);
      void message().finally(() => this.#open.delete(message));
    }, COLLECT);
  }

  /** It is left as it is until the reader has mended it or put it aside. */
  readonly #sayBroken = async (): Promise<void> => {
    const all = [...this.#broken.values()];
    this.#broken.clear();
    const [first] = all;
    if (!first) return;
    const { sidecar, line, column, message } = first;
    const open = l10n.t('Open It There');
    const setAside = l10n.t('Back It Up and Write It Anew');
    const rest = all.length > 1 ? l10n.t(' So are {0} others; the log names them.', all.length - 1) : '';
    const text = first.isNewer ? l10n.t('{0} stays as it is: {1}. Update Variorum to work with it.', nameOf(sidecar), message) : l10n.t(
      '{0} can’t be read and stays as it is (line {1}, column {2}): {3}',
      nameOf(sidecar), line, column, message + rest,
    ); // prettier-ignore
    const answer = await window.showWarningMessage(text, open, ...(first.isNewer ? [] : [setAside]));
    if (answer === open) {
      const at = new Range(line - 1, column - 1, line - 1, column - 1);
      await window.showTextDocument(Uri.parse(sidecar), { selection: at });
    }
    if (answer === setAside) await this.#setAside(first);
  };

  async #setAside({ file, sidecar }: BrokenSidecar): Promise<void> {
    const backup = await freeBackup(sidecar);
    await workspace.fs.rename(Uri.parse(sidecar), backup, { overwrite: false });
    await this.#annotations.save(file);
    window.setStatusBarMessage(l10n.t('The old file is kept as {0}', nameOf(backup.toString())), 8000);
  }

  readonly #sayFailed = async (): Promise<void> => {
    const faults = [...this.#annotations.faults, ...this.#decisions.faults];
    const [first] = faults;
    if (!first) return;
    const retry = l10n.t('Retry');
    const elsewhere = l10n.t('Save Copies Elsewhere…');
    const log = l10n.t('Show Log');
    const what = faults.length > 1 ? l10n.t('{0} sidecars in {1}', faults.length, nameOf(parentOf(first.sidecar))) : nameOf(first.sidecar); // prettier-ignore
    const answer = await window.showErrorMessage(
      l10n.t(
        '{0} could not be written: {1}. Your annotations are kept, also when this window is closed, and tried again.',
        what,
        reasonLabel(first.reason),
      ),
      retry,
      elsewhere,
      log,
    );
    if (answer === retry) {
      this.#annotations.retry();
      this.#decisions.retry();
    }
    if (answer === elsewhere) await this.#saveCopies(faults);
    if (answer === log) this.#log.show();
  };

  async #saveCopies(faults: readonly SaveFault[]): Promise<void> {
    const [folder] = (await window.showOpenDialog({ canSelectFolders: true, canSelectFiles: false })) ?? [];
    if (!folder) return;
    for (const { sidecar } of faults) {
      const text =
        sidecar === storyFileOf(parentOf(sidecar))
          ? this.#decisions.textFor(parentOf(sidecar))
          : await this.#annotations.textFor(sidecar);
      if (text === undefined) continue;
      await workspace.fs.writeFile(Uri.joinPath(folder, nameOf(sidecar)), new TextEncoder().encode(text));
    }
  }

  readonly #sayConflicts = async (): Promise<void> => {
    const all = [...this.#conflicts.values()];
    this.#conflicts.clear();
    const [first] = all;
    if (!first) return;
    const count = all.reduce((sum, { versions }) => sum + versions.length, 0);
    const show = l10n.t('Show');
    const answer = await window.showWarningMessage(
      l10n.t(
        '{0} was changed elsewhere, and {1} annotations say something else there. The later word counts; the other versions are kept under “Suggestions and Orphans”.',
        all.length > 1 ? l10n.t('{0} sidecars', all.length) : nameOf(first.sidecar),
        count,
      ),
      show,
    );
    if (answer !== show) return;
    await commands.executeCommand('variorum.review.focus');
    const [version] = first.versions;
    if (version) await commands.executeCommand('variorum.compareVersions', version);
  };
}

/** What was set in this window counts: it is what its reader sees. */
function sayHead(key: keyof HeadChange, file: string, ours: string | undefined, theirs: string | undefined): void {
  const none = l10n.t('nothing');
  const text =
    key === 'outlet'
      ? l10n.t('The outlet of {0} was set to {1} elsewhere meanwhile. {2}, as you set it, counts.', nameOf(file), theirs ?? none, ours ?? none)
      : l10n.t('The publication date of {0} was set to {1} elsewhere meanwhile. {2}, as you set it, counts.', nameOf(file), theirs ?? none, ours ?? none); // prettier-ignore
  void window.showWarningMessage(text);
}

function reasonLabel(reason: FaultReason): string {
  const labels: Record<FaultReason, string> = {
    denied: l10n.t('it may not be written to'),
    full: l10n.t('the disk is full'),
    gone: l10n.t('its folder is not there any more'),
    busy: l10n.t('another program keeps changing it'),
    other: l10n.t('the log says why'),
  };
  return labels[reason];
}

/** "a.json" -> "a.json.bak", or "a.json.bak2" where there is one already. */
async function freeBackup(sidecar: string): Promise<Uri> {
  for (let n = 1; ; n++) {
    const backup = Uri.parse(`${sidecar}.bak${n > 1 ? String(n) : ''}`);
    const isTaken = await Promise.resolve(workspace.fs.stat(backup)).then(() => true, () => false); // prettier-ignore
    if (!isTaken) return backup;
  }
}
