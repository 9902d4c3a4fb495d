import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
interface Manifest {
  readonly version: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category?: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
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
