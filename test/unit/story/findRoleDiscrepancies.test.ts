import { expect, it } from 'vitest';
import { findRoleDiscrepancies } from '../../../src/story/discrepancy/findRoleDiscrepancies';
import { indexEntities } from '../../../src/story/fact/profileClaims';
import { linkEntities } from '../../../src/story/linkEntities';
import type { StoryDocument } from '../../../src/story/model';
import { sketchDocument } from './storyFixture';

function article(i: number, role: string, more = ''): StoryDocument {
  const { file, analysis } = sketchDocument({
    file: `${'abc'.charAt(i)}.txt`,
    outlet: ['The Gazette', 'Wire', 'Courier'][i] ?? '',
    regions: [['body', `The ${role} Mara Odum opened the bridge. ${more}`]],
    names: {
      'Mara Odum': ['person', 'mara-odum'],
      [role]: ['role', `role-${i}`],
      ...(more && { mayor: ['role', 'x'] }),
    },
  });
  const entities = analysis.entities.map((e) => (e.type === 'role' ? { ...e, refersTo: 'mara-odum' } : e));
  return { file, analysis: { ...analysis, entities } };
}
const find = (...documents: StoryDocument[]): readonly string[] =>
  findRoleDiscrepancies(documents, indexEntities(linkEntities(documents))).map(({ detail }) => detail);

it('tells an office that is another one in some outlets', () => {
  expect(find(article(0, 'former mayor'), article(1, 'mayor'), article(2, 'town mayor'))).toEqual([
    'The Gazette calls Mara Odum “former mayor”; Wire and Courier say “mayor”.',
  ]);
  expect(find(article(0, 'co-founder'), article(1, 'founder'))).toEqual([
    'The Gazette calls Mara Odum “co-founder”; Wire says “founder”.',
  ]);
});

it('is nothing where the offices agree, are two offices, or one text has both', () => {
  expect(find(article(0, 'port mayor'), article(1, 'mayor'))).toEqual([]);
  expect(find(article(0, 'former minister'), article(1, 'mayor'))).toEqual([]);
  expect(find(article(0, 'former mayor', 'The mayor spoke.'), article(1, 'former mayor'))).toEqual([]);
});
