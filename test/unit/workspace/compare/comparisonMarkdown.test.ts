import { describe, expect, it } from 'vitest';
import type { FactBody } from '../../../../src/rpc/panel';
import { PANEL_STRINGS, type PanelStrings } from '../../../../src/rpc/panelStrings';
import { buildPanelSnapshot } from '../../../../src/workspace/compare/buildPanelSnapshot';
import { comparisonMarkdown, escapeMarkdown } from '../../../../src/workspace/compare/comparisonMarkdown';
import { ferryStory } from './snapshot';

const strings = Object.fromEntries(PANEL_STRINGS.map((key) => [key, `${key} {0} {1}`.trim()])) as PanelStrings;
const body = buildPanelSnapshot(ferryStory(), { tab: 'fact', isPinned: false, fact: 'sank' }, 1).body as FactBody;

describe('comparisonMarkdown', () => {
  const lines = comparisonMarkdown(body, strings).split('\n');

  it('has a title, a table with one row an outlet, and the discrepancies', () => {
    expect(lines[0]).toBe('## The ferry Odal sank');
    expect(lines.filter((line) => line.startsWith('|'))).toHaveLength(2 + 3);
    expect(lines.at(-2)).toBe('- 12 or 14 people aboard');
  });

  it('quotes each outlet word for word, without what only the baseline has', () => {
    expect(lines.join('\n')).toContain(
      '| Tidende | “The ferry Odal may have sunk on Tuesday with 14 people aboard” | the coast guard |',
    );
    expect(lines.join('\n')).toContain('| c\\_wire | notMentioned');
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['a*b_c', 'a\\*b\\_c'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['x | y', 'x \\| y'],
    ['![i](http://e.example)', '!\\[i\\](http\\://e.example)'],
    ['see www.e.example', 'see www\\.e.example'],
    ['two\nlines\r\n\there', 'two lines here'],
    ['1. first', '1\\. first'],
    ['- item', '\\- item'],
    ['$x$ & `c` \\', '\\$x\\$ \\& \\`c\\` \\\\'],
  ])('keeps %j plain text', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));
});
