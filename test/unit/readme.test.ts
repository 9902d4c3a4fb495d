import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HAND_KINDS } from '../../src/workspace/handEdits';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
interface Manifest {
  readonly version: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category?: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
    readonly keybindings: readonly {
      readonly command: string;
      readonly key: string;
      readonly args?: { readonly kind?: string };
    }[];
    readonly colors: readonly { readonly id: string }[];
  };
}
const manifest = JSON.parse(read('package.json')) as Manifest;
const readme = read('README.md');

describe('the README', () => {
  it.each(manifest.contributes.commands)('names the command $title', ({ title, category }) => {
    expect(category).toBe('Variorum');
    expect(readme).toContain(`| ${title} `);
  });

  const keys = manifest.contributes.keybindings.filter(({ key }) => key.startsWith('ctrl+k '));
  it.each(keys)('tells the key $key of $command', ({ command, key }) => {
    const title = manifest.contributes.commands.find((item) => item.command === command)?.title ?? command;
    const row = readme.split('\n').find((line) => line.startsWith(`| ${title} `)) ?? '';
    const shown = key.replace(/[a-z]+/g, (word) => word.charAt(0).toUpperCase() + word.slice(1));
    expect(row).toContain(`\`${shown}\``);
  });

  it('tells what the digits of annotate mode mean, each a kind of its own', () => {
    const digits = manifest.contributes.keybindings.filter(({ command }) => command === 'variorum.annotateAs');
    expect(digits.map(({ key }) => key)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
    const kinds = digits.map(({ args }) => args?.kind ?? '');
    for (const kind of kinds) expect(HAND_KINDS).toContain(kind);
    expect(new Set(kinds).size).toBe(9);
    const words = kinds.map((kind) => (kind === 'quote' ? 'quotation' : kind));
    expect(readme).toContain(`In annotate mode: ${words.join(', ')}; \`0\` asks.`);
  });

  it.each(Object.keys(manifest.contributes.configuration.properties))('explains the setting %s', (setting) => {
    expect(readme).toContain(`| \`${setting}\` `);
  });

  it.each(manifest.contributes.colors)('names the colour $id', ({ id }) => {
    expect(readme).toContain(`\`${id}\``);
  });

  it('has at most 12 settings to explain', () => {
    expect(Object.keys(manifest.contributes.configuration.properties).length).toBeLessThanOrEqual(12);
  });
});

describe('the changelog', () => {
  it('begins with the version of the manifest, but for what is not released yet', () => {
    expect(/^## (?!Unreleased)(\S+)/m.exec(read('CHANGELOG.md'))?.[1]).toBe(manifest.version);
  });
});
