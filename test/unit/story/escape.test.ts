import { describe, expect, it } from 'vitest';
import { escapeCsv, escapeHtml, escapeMarkdown } from '../../../src/story/report/escape';

describe('escaping', () => {
  it('leaves no HTML', () => {
    expect(escapeHtml(`<a href="x" title='y'>&amp;`)).toBe('&#60;a href=&#34;x&#34; title=&#39;y&#39;&#62;&#38;amp;');
  });
  it('leaves no Markdown', () => {
    expect(escapeMarkdown('a|b\n# [x](y) <i> `c` \\')).toBe('a\\|b \\# \\[x\\](y) \\<i\\> \\`c\\` \\\\');
  });
  it('leaves no formula and no broken row', () => {
    expect(escapeCsv('=1+1')).toBe("'=1+1");
    expect(escapeCsv('say "no", twice\r\n')).toBe('"say ""no"", twice\r\n"');
    expect(escapeCsv('plain')).toBe('plain');
  });
});
