import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../../src/analysis/model';
import { NO_CONSTRAINTS, type Constraints } from '../../../src/story/decision/readConstraints';
import { EntityLinks } from '../../../src/story/entityLinks';
import { groupEntities } from '../../../src/story/linkEntities';
import type { LinkedEntity } from '../../../src/story/model';
import { listStoryEntities, type StoryEntities } from '../../../src/story/storyEntities';
import { sketchDocument } from './storyFixture';

type Names = Readonly<Record<string, readonly [EntityType, string]>>;

/** A story of one document that says nothing but names. */
function story(file: string, names: Names): StoryEntities {
  const document = sketchDocument({ file, regions: [['body', Object.keys(names).join(', ')]], names });
  return listStoryEntities([file], groupEntities([document], NO_CONSTRAINTS));
}

function link(stories: readonly StoryEntities[], reader = NO_CONSTRAINTS): LinkedEntity[] {
  const links = new EntityLinks();
  for (const one of stories) links.add(one);
  return links.link(reader);
}

/** The files that an entity is named in, by its id. */
const filesOf = (entities: readonly LinkedEntity[]): Record<string, string> =>
  Object.fromEntries(
    entities.map(({ id, mentions }) => [id, [...new Set(mentions.map(({ file }) => file))].join(' ')]),
  );

const ANNA = story('a', { 'Anna Bell': ['person', 'anna-bell'], Bell: ['person', 'anna-bell'] });
const TOM = story('t', { 'Tom Bell': ['person', 'tom-bell'], Bell: ['person', 'tom-bell'] });
const BARE = story('x', { Bell: ['person', 'bell'] });
const AGAIN = story('z', { 'Anna Bell': ['person', 'bell-anna'] });

describe('links between stories', () => {
  it('keep two people of one surname apart, and each with the surname alone in the own story', () => {
    expect(filesOf(link([ANNA, TOM, AGAIN]))).toEqual({ 'anna-bell': 'a z', 'tom-bell': 't' });
  });

  it('lead a surname alone to the only one who bears it', () => {
    expect(filesOf(link([ANNA, BARE]))).toEqual({ 'anna-bell': 'a x' });
    expect(filesOf(link([ANNA, TOM, BARE]))).toEqual({ 'anna-bell': 'a', bell: 'x', 'tom-bell': 't' });
  });

  it('follow what comes and goes, and keep the objects of the rest', () => {
    const links = new EntityLinks();
    const far = story('f', { 'Ida Reed': ['person', 'ida-reed'], mayor: ['role', 'mayor'] });
    for (const one of [ANNA, BARE, far]) links.add(one);
    const before = links.link(NO_CONSTRAINTS);
    expect(links.link(NO_CONSTRAINTS)).toEqual(before);
    links.add(TOM);
    const after = links.link(NO_CONSTRAINTS);
    expect(filesOf(after)).toEqual({ 'anna-bell': 'a', bell: 'x', 'ida-reed': 'f', mayor: 'f', 'tom-bell': 't' });
    for (const id of ['ida-reed', 'mayor'])
      expect(after.find((one) => one.id === id)).toBe(before.find((one) => one.id === id));
    links.remove(TOM);
    expect(links.link(NO_CONSTRAINTS)).toEqual(before);
    links.remove(BARE);
    links.remove(far);
    expect(links.link(NO_CONSTRAINTS)).toEqual(link([ANNA]));
  });

  it('do not take the short form of one story for that of another', () => {
    const kenya = story('k', {
      'Kenyan foreign ministry': ['organization', 'k'],
      'foreign ministry': ['organization', 'k'],
    });
    const denmark = story('d', {
      'Danish foreign ministry': ['organization', 'd'],
      'foreign ministry': ['organization', 'd'],
    });
    expect(link([kenya, denmark])).toHaveLength(2);
  });

  it('keep apart those whom nobody names: one mayor for each story', () => {
    const [here, there] = ['h', 'i'].map((file) => story(file, { mayor: ['role', 'mayor'] }));
    expect(filesOf(link([here, there].flatMap((one) => one ?? [])))).toEqual({ mayor: 'h', 'mayor-role': 'i' });
  });

  it('are as the reader says', () => {
    const about = (more: Partial<Constraints>): Constraints => ({
      ...NO_CONSTRAINTS,
      decisionsOf: new Map([
        ['a\nanna-bell', ['#1']],
        ['z\nbell-anna', ['#1']],
        ['t\ntom-bell', ['#1']],
      ]),
      ...more,
    });
    const apart = about({ apart: [[['a\nanna-bell'], ['z\nbell-anna']]] });
    expect(filesOf(link([ANNA, AGAIN], apart))).toEqual({ 'anna-bell': 'a', 'anna-bell-person': 'z' });
    const [one, ...others] = link([ANNA, TOM], about({ together: [['a\nanna-bell', 't\ntom-bell']] }));
    expect(others).toEqual([]);
    expect(one).toMatchObject({ id: 'anna-bell', decisions: ['#1'], mentions: [0, 1, 0, 1].map((index, i) => ({ file: i < 2 ? 'a' : 't', index })) }); // prettier-ignore
  });
});
