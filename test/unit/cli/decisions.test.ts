import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { updateStoryFile } from '../../../src/annotation/decision/storyFile';
import { decision, GAZETTE, LATE, WIRE } from '../annotation/decision/madeDecisions';
import { buildCli, type BuiltCli } from './builtCli';

const written = updateStoryFile(undefined, [
  decision('#1', { kind: 'same-fact' }),
  decision('#2', { kind: 'fact-title', title: 'Boats were late' }),
  decision('#3', { kind: 'verdict', discrepancy: 'number', verdict: 'rounding' }, { note: 'nearly' }),
]);
const story = written.ok ? written.value.text : '';
const articles = { 'gazette.txt': GAZETTE, 'the wire.txt': WIRE };

describe('the command line with decisions about facts', { timeout: 60_000 }, () => {
  let cli: BuiltCli;
  beforeAll(async () => {
    cli = await buildCli();
  }, 60_000);
  afterAll(() => cli.dispose());

  it('follows them', async () => {
    const folder = cli.makeFolder({ ...articles, 'story.annotations.json': story });
    const { status, out } = await cli.run(['compare', folder]);
    expect(status).toBe(0);
    const { facts, discrepancies } = JSON.parse(out) as {
      facts: { title: string; claims: { file: string }[] }[];
      discrepancies: object[];
    };
    const [fact] = facts.filter(({ title }) => title === 'Boats were late');
    expect(fact?.claims.map(({ file }) => file)).toEqual(['gazette.txt', 'the wire.txt']);
    expect(discrepancies).toContainEqual(
      expect.objectContaining({ kind: 'number', verdict: 'rounding', note: 'nearly' }),
    );
    const { out: report } = await cli.run(['compare', '--format', 'markdown', folder]);
    expect(report).toContain('Judged by the reader: rounding: nearly');
  });

  it('checks that their quotes stand', async () => {
    const folder = cli.makeFolder({ ...articles, 'story.annotations.json': story });
    expect((await cli.run(['check', folder])).status).toBe(0);
    const other = cli.makeFolder({ ...articles, 'the wire.txt': 'Nothing.', 'story.annotations.json': story });
    const { status, out } = await cli.run(['check', other]);
    expect(status).toBe(1);
    expect(out).toContain(`same-fact: not found in the wire.txt: ${JSON.stringify(LATE[1]?.anchor.exact)}`);
  });

  it('says where their file can not be read, and compares without it', async () => {
    const folder = cli.makeFolder({ ...articles, 'story.annotations.json': story.slice(0, 40) });
    const { status, out, err } = await cli.run(['compare', folder]);
    expect(status).toBe(2);
    expect(err).toMatch(/story\.annotations\.json: \d+:\d+: /);
    expect(out).not.toBe('');
  });
});
