import { readFileSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { annotate } from './annotate';
import { check } from './check';
import { analyze, compare, COMPARE_FORMATS, exportStory, type ExitCode } from './commands';
import { EXPORT_FORMATS } from './exportFacts';
import { loadAnalyzer } from './loadAnalyzer';
import type { CliPort } from './port';
import { USAGE } from './usage';

const FORMATS = {
  analyze: ['json'],
  compare: COMPARE_FORMATS,
  annotate: [],
  check: [],
  export: EXPORT_FORMATS,
} as const satisfies Record<string, readonly string[]>;
type Command = keyof typeof FORMATS;
const JSONL: readonly Command[] = ['analyze', 'compare'];

/** The command line is not as it must be. */
class UsageError extends Error {}

interface CommandLine {
  readonly command: Command;
  readonly paths: readonly string[];
  readonly isJsonl: boolean;
  readonly format: string | undefined;
}

/** Runs the program with its arguments (without node and script). Never throws. */
export async function run(args: readonly string[], port: CliPort): Promise<ExitCode> {
  try {
    const line = readCommandLine(args);
    if (typeof line === 'string') {
      await port.print(line);
      return 0;
    }
    return await runCommand(line, port);
  } catch (error) {
    const { message } = error as Error;
    port.complain(error instanceof UsageError ? `${message}\n\n${USAGE.trimEnd()}` : message);
    return 2;
  }
}

async function runCommand({ command, paths, isJsonl, format }: CommandLine, port: CliPort): Promise<ExitCode> {
  const input = { paths, isJsonl };
  switch (command) {
    case 'analyze':
      return analyze(input, loadAnalyzer(), port);
    case 'compare':
      return compare(input, pick(COMPARE_FORMATS, format), loadAnalyzer(), port);
    case 'annotate':
      return annotate(paths, loadAnalyzer(), port);
    case 'check':
      return check(paths, port);
    case 'export':
      return exportStory(input, pick(EXPORT_FORMATS, format), loadAnalyzer(), port);
  }
}

/** @returns what to do, or a text to print (help, version) */
function readCommandLine(args: readonly string[]): CommandLine | string {
  const { values, positionals } = parse(args);
  if (values.help) return USAGE;
  if (values.version) return `${readVersion()}\n`;
  const [name, ...paths] = positionals;
  if (name === undefined) throw new UsageError('a command is missing');
  const command = (Object.keys(FORMATS) as Command[]).find((known) => known === name);
  if (!command) throw new UsageError(`unknown command: ${name}`);
  const isJsonl = values.jsonl ?? false;
  if (isJsonl && !JSONL.includes(command)) throw new UsageError(`${command} takes no --jsonl`);
  if (isJsonl && paths.length > 0) throw new UsageError('--jsonl reads standard input: give no paths with it');
  if (!isJsonl && paths.length === 0) throw new UsageError(`${command}: name an article or a folder`);
  const { format } = values;
  const formats: readonly string[] = FORMATS[command];
  if (format !== undefined && !formats.includes(format)) {
    const choice = formats.length > 0 ? `must be ${formats.join(' or ')}` : 'has no --format';
    throw new UsageError(`${command}: ${formats.length > 0 ? `--format ${choice}` : choice}`);
  }
  return { command, paths, isJsonl, format };
}

const OPTIONS = {
  jsonl: { type: 'boolean' },
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const satisfies ParseArgsConfig['options'];

function parse(
  args: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** The format that was asked for, else the first. */
function pick<T extends string>(formats: readonly [T, ...T[]], format: string | undefined): T {
  return formats.find((name) => name === format) ?? formats[0];
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version?: string;
  };
  return version ?? 'unknown';
}
