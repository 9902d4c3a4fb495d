import type { DocumentAnalysis, DocumentHints, Region, RegionKind, Span, Stated } from '../model';
import { readFrontMatter, type FrontField } from './frontMatter';
import { calmCapitals, hasOutletShape, isOutletName, readableOutlet } from './outletName';
import { plainText } from './plainText';
import { AGENCY_CREDIT, AGENCY_IN_DATELINE, ARTICLE_COUNT, BY_AUTHOR, isPersonName, readDate } from './stamp';

type Metadata = Pick<DocumentAnalysis, 'outlet' | 'author' | 'published' | 'title'>;

/** A line of a byline or dateline region, cut short: stamps are short. */
interface StampLine extends Span {
  readonly text: string;
  readonly kind: RegionKind;
}

const LONGEST_LINE = 400;
/** Whoever is behind "by", it is no person. */
const BUREAU = /^ (?:bureau|desk|staff|newsroom|team|correspondents?|reporters?)\b/iu;
const DESK = /\b(?:(?:news|web|online|digital) desk|newsroom|staff (?:report(?:er)?s?|writers?)|bureau)\b/giu;
/** Any agency of a dateline: "(LNA)" too, where the list of agencies ends. */
const ANY_AGENCY = new RegExp(`${AGENCY_IN_DATELINE.source}|\\((\\p{Lu}{2,6})\\)`, 'u');
/** Words in front of a stamp's outlet or date that are none of its name. */
const STAMP_WORD =
  /\b(?:date|published|posted|updated|last updated|first published|created|modified|on|at|by|from|source|utc|gmt|edt|est|cet|ist|jst|bst|pst|pdt|et|am|pm|a\.m\.|p\.m\.|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|min|read|minutes?)\b\.?/giu;
/**
 * Outlet, author, publication date and headline: what the caller knows wins, then what the head of the text says, then the file name.
 *
 *     "Bridge closed⏎By Ada Lark, Orrin Post⏎May 9, 2031⏎…" -> headline, Ada Lark, Orrin Post, 2031-05-09, each with its span
 *
 * A day named in the story itself is no publication date; see `findReferenceDate`.
 */
export function readMetadata(text: string, regions: readonly Region[], hints: DocumentHints): Metadata {
  const stamps = readStamps(text, regions, ['byline', 'dateline']);
  const bios = readStamps(text, regions, ['authorbio']);
  const file = readFileName(hints.fileName);
  const front = readFront(text);
  const title = readTitle(text, regions);
  const author = readAuthor([...stamps, ...bios], title?.start ?? 0);
  const outlet =
    given(hints.outlet, 'outlet') ??
    front.outlet ??
    author?.outlet ??
    readOutlet(stamps, title?.start ?? 0) ??
    (file.isLabelled ? file.outlet : undefined) ??
    readAgency(stamps) ??
    file.outlet;
  const published = given(hints.published, 'date') ?? front.published ?? readPublished(stamps) ?? file.published;
  const name = front.author ?? author?.name;
  return {
    ...(outlet && { outlet }),
    ...(name && { author: name }),
    ...(published && { published }),
    ...(title && { title }),
  };
}

/** What the fields at the top of the file say: they are there to say it. */
function readFront(text: string): Pick<Metadata, 'outlet' | 'author' | 'published'> {
  const front = readFrontMatter(text);
  const field = (name: FrontField, read: (value: string) => string | undefined): Stated<string> | undefined => {
    const span = front?.fields.get(name);
    const value = span && read(text.slice(span.start, span.end));
    return value
      ? { value, span, reason: `The head of the file says “${text.slice(span.start, span.end)}”` }
      : undefined;
  };
  const [outlet, author, published] = [
    field('outlet', (name) => (/^(?:https?:|www\.)|^[^\s.]+(?:\.[^\s.]+)+$/u.test(name) ? readableOutlet(name) : name)),
    field('author', (name) => name.replace(/^by\s+/iu, '')),
    field('date', (stamp) => readDate(stamp)?.iso),
  ];
  return { ...(outlet && { outlet }), ...(author && { author }), ...(published && { published }) };
}

const given = (value: string | undefined, what: string): Stated<string> | undefined =>
  value ? { value, reason: `The ${what} was given with the document` } : undefined;

function readTitle(text: string, regions: readonly Region[]): Span | undefined {
  const region = regions.find(({ kind }) => kind === 'title');
  if (!region) return undefined;
  const line = /[^\n\r\u2028\u2029\u0085]*\S[^\n\r\u2028\u2029\u0085]*/u.exec(text.slice(region.start, region.end));
  if (!line) return undefined;
  // "# **Bridge closed**" in Markdown: the marks are no part of the headline.
  const headline = line[0].replace(/^\s*(?:>\s?)?(?:#{1,6}\s+)?(?:\*{1,3}|_{1,2})?\s*/u, '');
  const start = region.start + line.index + (line[0].length - headline.length);
  return { start, end: start + headline.replace(/[\s*_]+$/u, '').length };
}

function readStamps(text: string, regions: readonly Region[], kinds: readonly RegionKind[]): StampLine[] {
  const stamps: StampLine[] = [];
  for (const { start, end, kind } of regions) {
    if (!kinds.includes(kind)) continue;
    for (const match of text.slice(start, Math.min(end, start + 10 * LONGEST_LINE)).matchAll(/[^\n\r]+/gu)) {
      const line = match[0].slice(0, LONGEST_LINE);
      if (line.trim())
        stamps.push({ start: start + match.index, end: start + match.index + line.length, text: line, kind });
    }
  }
  return stamps;
}

/** A date behind "updated" gives way to one without. */
function readPublished(stamps: readonly StampLine[]): Stated<string> | undefined {
  const found = stamps.flatMap((stamp) => {
    const date = readDate(stamp.text);
    return date ? [{ stamp, date, isUpdate: /\b(?:updated|modified)\b/iu.test(stamp.text.slice(0, date.start)) }] : [];
  });
  const best = found.find(({ isUpdate }) => !isUpdate) ?? found[0];
  if (!best) return undefined;
  const { stamp, date, isUpdate } = best;
  const words = stamp.text.slice(date.start, date.end);
  return {
    value: date.iso,
    span: { start: stamp.start + date.start, end: stamp.start + date.end },
    reason: `The ${isUpdate ? 'update' : 'publication'} stamp says “${words}”`,
  };
}

/** "By Ada Lark, Orrin Post" -> Ada Lark, and Orrin Post where it is no second author */
function readAuthor(
  stamps: readonly StampLine[],
  title: number,
): { name: Stated<string>; outlet?: Stated<string> } | undefined {
  for (const { text, start } of stamps) {
    const line = text.trimStart();
    const offset = start + text.length - line.length;
    const match = BY_AUTHOR.exec(line) ?? ARTICLE_COUNT.exec(line);
    if (!match?.[1] || BUREAU.test(line.slice(match.index + match[0].length))) continue;
    const names = match[1];
    const at = offset + match.index + match[0].lastIndexOf(names);
    const comma = names.lastIndexOf(', ');
    const last = comma > 0 ? names.slice(comma + 2) : undefined;
    const isOutlet = last !== undefined && isOutletName(last);
    const value = isOutlet ? names.slice(0, comma) : names;
    const name = { value, span: { start: at, end: at + value.length }, reason: `The byline names “${value}”` };
    if (!isOutlet) return { name };
    const from = at + comma + 2;
    return {
      name,
      outlet: {
        value: last,
        span: { start: from, end: at + names.length },
        reason: `The byline names “${last}” behind the author`,
      },
    };
  }
  // A name alone, between headline and story or above what is said of the author.
  const alone = stamps.find(
    ({ text, start, kind }) => kind !== 'dateline' && start > title && isPersonName(text.trim()),
  );
  const value = alone?.text.trim();
  if (!alone || !value || isOutletName(value)) return undefined;
  const start = alone.start + alone.text.indexOf(value);
  return { name: { value, span: { start, end: start + value.length }, reason: `The byline names “${value}”` } };
}

/** A masthead, or what a stamp names beside its date. */
function readOutlet(stamps: readonly StampLine[], title: number): Stated<string> | undefined {
  const masthead =
    stamps.find((stamp) => stamp.start < title && isMasthead(stamp)) ??
    stamps.find((stamp) => isMasthead(stamp) && isOutletName(stamp.text.trim()) && !AGENCY_CREDIT.test(stamp.text));
  if (masthead) {
    const words = masthead.text.trim();
    const start = masthead.start + masthead.text.indexOf(words);
    const reason = `A line beside the headline names “${words}”`;
    return { value: calmCapitals(words), span: { start, end: start + words.length }, reason };
  }
  for (const stamp of stamps) {
    const found = stamp.kind === 'byline' ? outletBesideDate(stamp) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The agency of a credit or of a dateline: who wrote the text is not always who printed it. */
function readAgency(stamps: readonly StampLine[]): Stated<string> | undefined {
  for (const { text, start, kind } of stamps) {
    const match = (kind === 'byline' ? AGENCY_CREDIT : ANY_AGENCY).exec(text.trim());
    const agency = match?.[1] ?? match?.[2];
    if (!agency) continue;
    const at = start + text.indexOf(agency);
    const reason = `The ${kind === 'byline' ? 'credit' : 'dateline'} names the agency ${agency}`;
    return { value: agency, span: { start: at, end: at + agency.length }, reason };
  }
  return undefined;
}

/** A line of the outlet's name and nothing else; the date of the day stands on its own. */
function isMasthead({ text, kind }: StampLine): boolean {
  const line = plainText(text.trim());
  return (
    kind === 'byline' && line === text.trim() && hasOutletShape(line) && !isStampWords(line) && !BY_AUTHOR.test(line)
  );
}

const isStampWords = (line: string): boolean =>
  readDate(line) !== undefined || line.replace(STAMP_WORD, '').trim() === '';

/** " date 2031-05-09 The Orrin Post" -> The Orrin Post; "Orrin Post News Desk | 9 May 2031" -> Orrin Post */
function outletBesideDate({ text, start }: StampLine): Stated<string> | undefined {
  const date = readDate(text);
  if (!date || BY_AUTHOR.test(text)) return undefined;
  const parts = `${text.slice(0, date.start)}|${text.slice(date.end)}`.split(/[|•·/]/u);
  for (const part of parts) {
    const value = part
      .replace(/\b\d{1,2}:\d\d(?::\d\d)?\b/gu, ' ')
      .replace(STAMP_WORD, ' ')
      .replace(DESK, ' ')
      .replace(/^[\s,:*_–—-]+|[\s,:*_–—-]+$/gu, '');
    const at = text.indexOf(value);
    if (value.length < 2 || at < 0 || !hasOutletShape(value) || !(isOutletName(value) || value.startsWith('The ')))
      continue;
    return {
      value,
      span: { start: start + at, end: start + at + value.length },
      reason: `The publication stamp names “${value}”`,
    };
  }
  return undefined;
}

/** What any file may be called. */
const GENERIC = /^(?:articles?|stor(?:y|ies)|texts?|docs?|documents?|pages?|files?|untitled|draft)$/iu;

interface FromFileName {
  readonly outlet?: Stated<string>;
  readonly published?: Stated<string>;
  /** A number or date stands in front: such names are given to tell whose article it is. */
  readonly isLabelled: boolean;
}

/** `2031-05-09_orrin-post_bridge.txt` -> 2031-05-09 and Orrin Post; `03_orrinpost.txt` -> Orrin Post; `000_d51684a8.txt` -> nothing */
function readFileName(name = ''): FromFileName {
  const base = (name.split(/[\\/]/u).at(-1) ?? '').slice(0, 200).replace(/\.\w{1,8}$/u, '');
  const date = readDate(base.replace(/(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/u, '$1-$2-$3').replaceAll('_', ' '));
  const parts = base.split('_').filter((part) => !/^[\d.-]+$/u.test(part));
  const first = parts[0];
  const isName =
    first !== undefined &&
    /^\d.*_|_/u.test(base) &&
    /^\p{L}[\p{L}.-]{1,30}$/u.test(first) &&
    !/^[\da-f]{8,}$/iu.test(first) &&
    !GENERIC.test(first);
  return {
    isLabelled: /^\d/u.test(base),
    ...(isName && { outlet: { value: readableOutlet(first), reason: `From the file name ${base}` } }),
    ...(date && { published: { value: date.iso, reason: `From the file name ${base}` } }),
  };
}
