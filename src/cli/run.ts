import { readFileSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { agree, AGREE_FORMATS } from './agree';
import { annotate } from './annotate';
import { check } from './check';
import { INTERCHANGE_FORMATS } from '../annotation/interchange/formats';
import { analyze, compare, COMPARE_FORMATS, type ExitCode } from './commands';
import { EXPORT_FORMATS, exportStory } from './exportStory';
import { importFiles } from './importFiles';
import { loadAnalyzer } from './loadAnalyzer';
import type { CliPort } from './port';
import { USAGE } from './usage';

const FORMATS = {
  analyze: ['json'],
  compare: COMPARE_FORMATS,
  annotate: [],
  check: [],
  export: EXPORT_FORMATS,
  import: INTERCHANGE_FORMATS,
  agree: AGREE_FORMATS,
} as const satisfies Record<string, readonly string[]>;
type Command = keyof typeof FORMATS;
/** Options that not every command takes. */
const TAKEN_BY = {
  jsonl: ['analyze', 'compare'],
  out: ['export'],
  into: ['import'],
  annotator: ['import'],
} as const satisfies Record<string, readonly Command[]>;

/** The command line is not as it must be. */
class UsageError extends Error {}

interface CommandLine {
  readonly command: Command;
  readonly paths: readonly string[];
  readonly isJsonl: boolean;
  readonly format: string | undefined;
  readonly out: string | undefined;
  readonly into: string | undefined;
  readonly annotator: string | undefined;
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

async function runCommand(line: CommandLine, port: CliPort): Promise<ExitCode> {
  const { command, paths, isJsonl, format, out, into, annotator } = line;
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
      return exportStory(paths, pick(EXPORT_FORMATS, format), out, loadAnalyzer(), port);
    case 'import':
      return importFiles(paths, { format: pick(INTERCHANGE_FORMATS, format), into, annotator }, port);
    case 'agree':
      return runAgree(paths, format, port);
  }
}

/** "agree PATH ANNOTATOR ANNOTATOR" */
async function runAgree(args: readonly string[], format: string | undefined, port: CliPort): Promise<ExitCode> {
  const [path, first, second, ...rest] = args;
  if (path === undefined || first === undefined || second === undefined || rest.length > 0) {
    throw new UsageError('agree: name an article or a folder, and two annotators');
  }
  return agree(path, [first, second], pick(AGREE_FORMATS, format), port);
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
  for (const [option, commands] of Object.entries(TAKEN_BY)) {
    const isGiven = values[option as keyof typeof TAKEN_BY] !== undefined;
    const isTaken = (commands as readonly Command[]).includes(command);
    if (isGiven && !isTaken) throw new UsageError(`${command} takes no --${option}`);
  }
  const isJsonl = values.jsonl ?? false;
  if (isJsonl && paths.length > 0) throw new UsageError('--jsonl reads standard input: give no paths with it');
  if (!isJsonl && paths.length === 0) throw new UsageError(`${command}: name an article or a folder`);
  const { format, out, into, annotator } = values;
  if (command === 'import' && format === undefined)
    throw new UsageError('import: say what the files are with --format');
  const formats: readonly string[] = FORMATS[command];
  if (format !== undefined && !formats.includes(format)) {
    const choice = formats.length > 0 ? `must be ${formats.join(' or ')}` : 'has no --format';
    throw new UsageError(`${command}: ${formats.length > 0 ? `--format ${choice}` : choice}`);
  }
  return { command, paths, isJsonl, format, out, into, annotator };
}

const OPTIONS = {
  jsonl: { type: 'boolean' },
  format: { type: 'string' },
  out: { type: 'string' },
  into: { type: 'string' },
  annotator: { type: 'string' },
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
