// Runs inside VS Code, beside the extension, and accepts one suggestion after the other, a save each, in all articles at once; it is
// killed while it does. What has begun and what is on disk stands in a log outside, as the extension host may be gone any moment.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commands, extensions, Uri, workspace } from 'vscode';
import type { ExtensionApi } from '../../src/app';

/** One suggestion to accept. */
export interface PlannedSave {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

interface Item {
  readonly id: string;
  readonly status: string;
  readonly body: readonly { readonly value?: string }[];
  readonly target: { readonly selector: readonly { readonly start?: number; readonly end?: number }[] };
}

const KINDS = ['entity', 'date', 'quantity'];

export async function run(): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (!folder) throw new Error('no folder is open');
  const outside = dirname(folder.fsPath);
  const say = (line: string): void => appendFileSync(join(outside, 'saves.log'), `${line}\n`);
  try {
    const api = await extensions.getExtension<ExtensionApi>('variorum.variorum')?.activate();
    await api?.restored;
    const count = await commands.executeCommand<number | undefined>('variorum.analyseFolder', folder);
    if (count === undefined) throw new Error('not analysed');
    const plans = await readPlan(folder, join(outside, 'plan.json'));
    say('ready');
    const lines = new Set(readFileSync(join(outside, 'saves.log'), 'utf8').split('\n'));
    await Promise.all(
      plans.map(async (plan) => {
        for (const { id, name, ...place } of plan.filter((one) => !lines.has(`done ${one.id}`))) {
          say(`start ${id}`);
          const argument = { uri: Uri.joinPath(folder, name).toString(), ...place };
          const result = await commands.executeCommand<string | undefined>('variorum.acceptSuggestion', argument);
          say(result === 'written' ? `done ${id}` : `${String(result)} ${id}`);
        }
      }),
    );
    say('end');
  } catch (error) {
    say(`failed ${String(error)}`);
  }
  // The window stays until it is killed.
  await new Promise(() => undefined);
}

/** What is to be accepted in each article; made once, from the sidecars that are written then. */
async function readPlan(folder: Uri, file: string): Promise<readonly (readonly PlannedSave[])[]> {
  if (!existsSync(file)) {
    await commands.executeCommand('variorum.saveFolderAnnotations');
    const names = (await workspace.fs.readDirectory(folder)).map(([name]) => name);
    const articles = names.filter((name) => names.includes(`${name}.annotations.json`));
    writeFileSync(file, JSON.stringify(articles.map((name) => planOf(folder.fsPath, name))));
  }
  return JSON.parse(readFileSync(file, 'utf8')) as PlannedSave[][];
}

function planOf(folder: string, name: string): PlannedSave[] {
  // Sidecars count code points, and every line end as one.
  const points = readFileSync(join(folder, name), 'utf8').match(/\r\n|[^]/gu) ?? [];
  const toUtf16 = (offset: number): number => points.slice(0, offset).join('').length;
  const { first } = JSON.parse(readFileSync(join(folder, `${name}.annotations.json`), 'utf8')) as { first: { items: Item[] } }; // prettier-ignore
  return first.items.flatMap(({ id, body, target }) => {
    const [kind = ''] = body[0]?.value?.split('/') ?? [];
    const { start, end } = target.selector[1] ?? {};
    if (!KINDS.includes(kind) || start === undefined || end === undefined) return [];
    return [{ id: `${name}${id}`, name, kind, start: toUtf16(start), end: toUtf16(end) }];
  });
}
