import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RegionKind } from '../../../../src/analysis/model';
import { findRegions } from '../../../../src/analysis/region/findRegions';

const FOLDER = new URL('../../../../media/sample/', import.meta.url);

/**
 * The kind of each line that is not empty, in order: "byline×2" are two lines. Where a dateline opens a paragraph, the line counts
 * as dateline.
 */
const EXPECTED: Readonly<Record<string, string>> = {
  '2026-03-13_northgate-ledger.txt': 'byline×2 title byline dateline body×8 byline related×4 footer',
  '2026-03-14_diario-da-barra.txt': 'byline×2 navigation title byline×2 navigation body×9 related×4 comments×4 footer',
  '2026-03-14_harbour-courier.txt':
    'byline navigation×2 title byline×2 navigation×2 title summary dateline body×3 caption body×6 related×5 authorbio×2 footer',
  '2026-03-14_kestrel-online.md':
    'title×2 byline summary keypoints×5 pullquote dateline body×8 byline navigation comments×10 navigation×2',
  '2026-03-14_meridian-post.txt': 'byline summary navigation title dateline body×8 authorbio×4 navigation×2 footer×2',
};

function kindsOf(text: string): string {
  const regions = findRegions(text);
  const runs: { kind: RegionKind; count: number }[] = [];
  for (const match of text.matchAll(/\S[^\n]*/gu)) {
    const kind = regions.find(({ start, end }) => start <= match.index && match.index < end)?.kind;
    const last = runs.at(-1);
    if (!kind) throw new Error(`no region at ${match.index}`);
    if (last?.kind === kind) last.count++;
    else runs.push({ kind, count: 1 });
  }
  return runs.map(({ kind, count }) => (count > 1 ? `${kind}×${count}` : kind)).join(' ');
}

describe('the sample story', () => {
  it('is here as a whole', () => {
    const articles = readdirSync(FOLDER).filter((name) => /\.(?:txt|md)$/.test(name));
    expect(articles.sort()).toEqual(Object.keys(EXPECTED));
  });

  it.each(Object.entries(EXPECTED))('%s', (name, kinds) => {
    expect(kindsOf(readFileSync(new URL(name, FOLDER), 'utf8'))).toBe(kinds);
  });
});
