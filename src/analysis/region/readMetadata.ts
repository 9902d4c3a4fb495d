import type { DocumentAnalysis, DocumentHints, Region, Span, Stated } from '../model';
import { AGENCY_CREDIT, AGENCY_IN_DATELINE, ARTICLE_COUNT, BY_AUTHOR, readDate } from './stamp';

type Metadata = Pick<DocumentAnalysis, 'outlet' | 'author' | 'published' | 'title'>;

/** A line of a byline or dateline region, cut short: stamps are short. */
interface StampLine extends Span {
  readonly text: string;
  readonly kind: 'byline' | 'dateline';
}

const LONGEST_LINE = 400;
/** Words in front of a stamp's outlet or date that are none of its name. */
const STAMP_WORD =
  /\b(?:date|published|posted|updated|last updated|first published|created|modified|on|at|by|from|source|utc|gmt|edt|est|cet|ist|jst|bst|pst|pdt|et|am|pm|a\.m\.|p\.m\.|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|min|read|minutes?)\b\.?/giu;
const OUTLET =
  /^(?:The )?\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*(?: (?:(?:of|de|la|the|and|&) )?\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*){0,5}$/u;

/**
 * Outlet, author, publication date and headline: what the caller knows wins, then what the head of the text says, then the file name.
 *
 *     "Bridge closed⏎By Ada Lark, Orrin Post⏎May 9, 2031⏎…" -> headline, Ada Lark, Orrin Post, 2031-05-09, each with its span
 *
 * A day named in the story itself is no publication date; see `findReferenceDate`.
 */
export function readMetadata(text: string, regions: readonly Region[], hints: DocumentHints): Metadata {
  const stamps = readStamps(text, regions);
  const file = readFileName(hints.fileName);
  const author = readAuthor(stamps);
  const outlet = given(hints.outlet, 'outlet') ?? author?.outlet ?? readOutlet(stamps) ?? file.outlet;
  const published = given(hints.published, 'date') ?? readPublished(stamps) ?? file.published;
  const title = readTitle(text, regions);
  return {
    ...(outlet && { outlet }),
    ...(author && { author: author.name }),
    ...(published && { published }),
    ...(title && { title }),
  };
}

const given = (value: string | undefined, what: string): Stated<string> | undefined =>
  value ? { value, reason: `The ${what} was given with the document` } : undefined;

function readTitle(text: string, regions: readonly Region[]): Span | undefined {
  const region = regions.find(({ kind }) => kind === 'title');
  if (!region) return undefined;
  const line = /[^\n\r\u2028\u2029\u0085]*\S[^\n\r\u2028\u2029\u0085]*/u.exec(text.slice(region.start, region.end));
  if (!line) return undefined;
  // "# Bridge closed" in Markdown: the mark is no part of the headline.
  const headline = line[0].replace(/^\s*(?:#{1,6}\s+)?/u, '');
  const start = region.start + line.index + (line[0].length - headline.length);
  return { start, end: start + headline.trimEnd().length };
}

function readStamps(text: string, regions: readonly Region[]): StampLine[] {
  const stamps: StampLine[] = [];
  for (const { start, end, kind } of regions) {
    if (kind !== 'byline' && kind !== 'dateline') continue;
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
function readAuthor(stamps: readonly StampLine[]): { name: Stated<string>; outlet?: Stated<string> } | undefined {
  for (const { text, start } of stamps) {
    const line = text.trimStart();
    const offset = start + text.length - line.length;
    const match = BY_AUTHOR.exec(line) ?? ARTICLE_COUNT.exec(line);
    if (!match?.[1]) continue;
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
  return undefined;
}

/** Does a name end like a paper or an agency, not like a person? */
function isOutletName(name: string): boolean {
  if (AGENCY_CREDIT.test(`(${name})`)) return true;
  return /\b(?:News|Post|Times|Tribune|Herald|Journal|Gazette|Press|Agency|Daily|Today|Guardian|Telegraph|Observer|Chronicle|Star|Sun|Mail|Express|Standard|Review|Magazine|Radio|TV|Network|Shimbun|Reporter|Bulletin|Register|Dispatch|Globe|Mirror|Monitor|Online|Weekly|Courier|Broadcasting|Correspondent|\p{Lu}{3,})$/u.test(
    name,
  );
}

/** What a stamp names beside its date, the agency of a credit or of a dateline. */
function readOutlet(stamps: readonly StampLine[]): Stated<string> | undefined {
  for (const stamp of stamps) {
    const found = stamp.kind === 'byline' ? outletBesideDate(stamp) : undefined;
    if (found) return found;
  }
  for (const { text, start, kind } of stamps) {
    const match = (kind === 'byline' ? AGENCY_CREDIT : AGENCY_IN_DATELINE).exec(text.trim());
    if (!match?.[1]) continue;
    const at = start + text.indexOf(match[1]);
    const reason = `The ${kind === 'byline' ? 'credit' : 'dateline'} names the agency ${match[1]}`;
    return { value: match[1], span: { start: at, end: at + match[1].length }, reason };
  }
  return undefined;
}

/** " date 2031-05-09 The Orrin Post" -> The Orrin Post */
function outletBesideDate({ text, start }: StampLine): Stated<string> | undefined {
  const date = readDate(text);
  if (!date || BY_AUTHOR.test(text)) return undefined;
  const parts = `${text.slice(0, date.start)}|${text.slice(date.end)}`.split(/[|•·/]/u);
  for (const part of parts) {
    const value = part
      .replace(/\b\d{1,2}:\d\d(?::\d\d)?\b/gu, ' ')
      .replace(STAMP_WORD, ' ')
      .replace(/^[\s,:–—-]+|[\s,:–—-]+$/gu, '');
    const at = text.indexOf(value);
    if (value.length < 2 || at < 0 || !OUTLET.test(value) || !(isOutletName(value) || value.startsWith('The ')))
      continue;
    return {
      value,
      span: { start: start + at, end: start + at + value.length },
      reason: `The publication stamp names “${value}”`,
    };
  }
  return undefined;
}

/** `2031-05-09_orrin-post_bridge.txt` -> 2031-05-09 and orrin-post; `03_orrinpost.txt` -> orrinpost; `000_d51684a8.txt` -> nothing */
function readFileName(name = ''): { outlet?: Stated<string>; published?: Stated<string> } {
  const base = (name.split(/[\\/]/u).at(-1) ?? '').slice(0, 200).replace(/\.\w{1,8}$/u, '');
  const date = readDate(base.replace(/(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/u, '$1-$2-$3').replaceAll('_', ' '));
  const parts = base.split('_').filter((part) => !/^[\d.-]+$/u.test(part));
  const first = parts[0];
  const isName =
    first !== undefined &&
    /^\d.*_|_/u.test(base) &&
    /^\p{L}[\p{L}.-]{1,30}$/u.test(first) &&
    !/^[\da-f]{8,}$/iu.test(first);
  return {
    ...(isName && { outlet: { value: first, reason: `From the file name ${base}` } }),
    ...(date && { published: { value: date.iso, reason: `From the file name ${base}` } }),
  };
}
