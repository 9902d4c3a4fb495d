import { seededRandom } from '../../src/training/seededRandom';
import * as words from './newsWords';

/** Two numbers that belong together never come from neighbouring seeds. */
const APART = 7919;

type Slots = Readonly<Record<string, string>>;

/**
 * One outlet's article about an event: the events differ in their people, places and figures, the articles about one event in
 * which of its facts they tell and how they word them. The same numbers give the same text.
 * @param event which event, from 0
 * @param outlet which outlet, from 0
 * @param length about how many characters; the facts come first, then sentences that tell no fact
 */
export function makeArticle(event: number, outlet: number, length = 1500): string {
  const slots = makeEvent(event);
  const random = seededRandom(event * APART + outlet + 1);
  const paper = words.OUTLETS[outlet % words.OUTLETS.length] ?? '';
  const head = [fill(pick(words.HEADLINES, random), slots), `By ${makePerson(random)}, ${paper}`, slots['date'] ?? ''];
  const told = words.FACTS.filter(() => random() < 0.75).map((wordings) => fill(pick(wordings, random), slots));
  const paragraphs: string[] = [];
  for (let size = 0, i = 0; size < length || i < told.length; i += 2) {
    const facts = [...told.slice(i, i + 2), pick(words.FILLERS, random)];
    const more = i < told.length ? facts : [...facts, ...retell(event, outlet, i, random)];
    const paragraph = more.join(' ');
    paragraphs.push(paragraph);
    size += paragraph.length;
  }
  return `${head.join('\n')}\n\n${paragraphs.join('\n\n')}\n`;
}

/** A long text of many articles; each names people and places that the others do not. */
export function makeNews(length: number): string {
  const articles: string[] = [];
  for (let size = 0, event = 0; size < length; event++) {
    const article = makeArticle(event, event, 4000);
    articles.push(article);
    size += article.length;
  }
  return articles.join('\n').slice(0, length);
}

/** A long article goes on to what happened around its event: other people, other figures. */
function retell(event: number, outlet: number, i: number, random: () => number): string[] {
  const slots = makeEvent(event * 100 + i * 31 + outlet + 50_000);
  return [0, 1, 2].map(() => fill(pick(pick(words.FACTS, random), random), slots));
}

function makeEvent(event: number): Slots {
  const random = seededRandom(event * APART);
  const number = (from: number, to: number): string => String(from + Math.floor(random() * (to - from)));
  const [leader, other] = [makePerson(random), makePerson(random)];
  const [city, country] = [makeName(random), makeName(random)];
  return {
    leader,
    surname: leader.split(' ')[1] ?? '',
    other,
    otherSurname: other.split(' ')[1] ?? '',
    city,
    country,
    body: `${city} ${pick(words.BODIES, random)}`,
    rival: `${makeName(random)} ${pick(words.BODIES, random)}`,
    role: pick(words.ROLES, random),
    topic: pick(words.TOPICS, random),
    thing: pick(words.THINGS, random),
    month: pick(words.MONTHS, random),
    weekday: pick(words.WEEKDAYS, random),
    date: `${pick(words.MONTHS, random)} ${number(1, 28)}, 2031`,
    year: number(2032, 2050),
    lastYear: number(2015, 2030),
    money: number(2, 900),
    count: number(10, 5000),
    dead: number(4, 90),
    hours: number(3, 20),
    percent: number(2, 60),
  };
}

const makePerson = (random: () => number): string => `${pick(words.FIRST_NAMES, random)} ${makeName(random)}`;

function makeName(random: () => number): string {
  const middle = random() < 0.4 ? pick(words.SYLLABLES, random) : '';
  const name = pick(words.SYLLABLES, random) + middle + pick(words.NAME_ENDS, random);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const fill = (pattern: string, slots: Slots): string =>
  pattern.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '');

function pick<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('nothing to choose from');
  return item;
}
