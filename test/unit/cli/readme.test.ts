import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decisionId } from '../../../src/annotation/decision/decisionId';
import { readStoryFile, updateStoryFile } from '../../../src/annotation/decision/storyFile';
import { hashText } from '../../../src/annotation/hashText';
import { createAnchorer } from '../../../src/annotation/resolveAnchor';
import { readSidecar } from '../../../src/annotation/sidecar/readSidecar';
import { updateSidecar } from '../../../src/annotation/sidecar/updateSidecar';
import { buildCli, type BuiltCli } from './builtCli';

const file = process.env['README'] ?? fileURLToPath(new URL('../../../README.md', import.meta.url));
const readme = existsSync(file) ? readFileSync(file, 'utf8') : '';
/** A README without any section is a placeholder. */
const isWritten = /^## /m.test(readme);
const section = (title: string): string => readme.split(/^## /m).find((part) => part.startsWith(title)) ?? '';
const block = (text: string, language: string): string =>
  new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'm').exec(text)?.[1] ?? '';

const [ofArticle = '', ofStory = ''] = section('File format').split('### Decisions about facts');
const article = block(ofArticle, 'text');
const sidecar = block(ofArticle, 'jsonc');
const courier = block(ofStory, 'text');
const story = block(ofStory, 'jsonc');

describe.runIf(isWritten)('the example in the README', () => {
  it('is what the program reads and writes', () => {
    const result = readSidecar(sidecar);
    if (!result.ok) throw new Error(result.error.message);
    expect(updateSidecar(undefined, result.value)).toMatchObject({ ok: true, value: { text: sidecar } });
    expect(result.value.head.sha256).toBe(hashText(article));
    const anchorer = createAnchorer(article);
    for (const { anchor } of result.value.annotations) expect(anchorer.resolve(anchor)?.by).toBe('position');
    expect(new Set(result.value.annotations.map(({ kind }) => kind)).size).toBe(5);
  });

  it('of a story is what the program reads and writes, and names claims of the sidecars', () => {
    const result = readStoryFile(story);
    if (!result.ok) throw new Error(result.error.message);
    expect(updateStoryFile(undefined, result.value)).toMatchObject({ ok: true, value: { text: story } });
    const anchorers = new Map([
      ['gazette.txt', createAnchorer(article)],
      ['courier.txt', createAnchorer(courier)],
    ]);
    const targets = result.value.flatMap((decision) => decision.targets);
    for (const { file: name, anchor } of targets) expect(anchorers.get(name)?.resolve(anchor)?.by).toBe('position');
    for (const { id } of targets.filter(({ file: name }) => name === 'gazette.txt')) expect(sidecar).toContain(id);
    for (const decision of result.value) expect(decisionId(decision, decision.targets)).toBe(decision.id);
  });
});

describe.runIf(isWritten)('the commands in the README', { timeout: 120_000 }, () => {
  let cli: BuiltCli;
  beforeAll(async () => {
    cli = await buildCli();
  }, 60_000);
  afterAll(() => cli.dispose());

  it('run', async () => {
    const folder = cli.makeFolder({ 'articles.jsonl': `${JSON.stringify({ id: 'gazette', text: article })}\n` });
    mkdirSync(join(folder, 'story'));
    writeFileSync(join(folder, 'story/gazette.txt'), article);
    writeFileSync(join(folder, 'story/courier.txt'), courier);
    writeFileSync(join(folder, 'story/story.annotations.json'), story);
    const commands = [...block(section('Command line'), 'console').matchAll(/^\$ (variorum .*)$/gm)].map(
      ([, line = '']) => line,
    );
    expect(commands.length).toBeGreaterThan(5);
    for (const command of commands) {
      const script = `variorum() { "${process.execPath}" "${cli.script}" "$@"; }; ${command}`;
      const { stderr } = await promisify(execFile)('sh', ['-c', script], { cwd: folder });
      expect(stderr, command).toBe('');
    }
    // What the example decides is followed.
    expect(readFileSync(join(folder, 'facts.csv'), 'utf8')).toMatch(
      /Crew hurt on the ferry,courier[^]*Crew hurt on the ferry,gazette/,
    );
  });
});
