import type { Line } from './line';
import { isForeignBanner, isForeignButton } from './interfaceWords';
import { readDate } from './stamp';
import {
  ABOUT_HEADING,
  BIO_HEADING,
  BOILERPLATE,
  BUTTON_WORD,
  COMMENTS_HEADING,
  FORM_MESSAGE,
  INTERFACE,
  MORE_OF,
  READING_TIME,
  RELATED_HEADING,
  TRANSCRIPT_NOTE,
} from './phrase';

/** Does a line speak with the page's voice ("our newsletter", "©"), not about such things? */
export function isBoilerplate(line: Line): boolean {
  if (line.words <= 60 && isForeignBanner(line.text)) return true;
  if (line.words > 90) return false;
  if (/transcript|final form/i.test(line.text) && TRANSCRIPT_NOTE.test(line.text)) return true;
  // The long pattern comes last: few paragraphs of an article speak to the reader.
  const isReserved = /©|all rights reserved|may not be (?:published|reproduced)/iu.test(line.text);
  const isAddressed =
    /\b(?:we|our|us|you|your|this site|sign|subscribe|follow|get|enter)\b/i.test(line.text) &&
    !/["“”]|\bsaid\b/u.test(line.text);
  if (!(isReserved || isAddressed) || !BOILERPLATE.test(line.text)) return false;
  if (isReserved) return true;
  // A long paragraph that asks readers to sign up at its end is the article's.
  return !(line.words > 40 && line.stops > 2 && !INTERFACE.test(line.text.slice(0, 40)));
}

/** A button, a menu item, a form label: a short line of the page's own words, no sentence. */
export function isInterface(line: Line): boolean {
  if (READING_TIME.test(line.text) || isForeignButton(line.text) || isMenu(line) || isForm(line)) return true;
  if (line.words > 10 || /[.!?…]$/u.test(line.text)) return false;
  return INTERFACE.test(line.text) || (line.words <= 4 && BUTTON_WORD.test(line.text));
}

/** A form for letters of news with all its messages, printed as one line. */
const isForm = ({ text }: Line): boolean => (text.match(FORM_MESSAGE)?.length ?? 0) >= 3;

/** "News | Business | Tides & Weather", "Share   Save   Print": three parts or more of a few words each, and no date. */
export function isMenu({ text, words, endsWithStop }: Line): boolean {
  if (words < 3 || words > 40 || endsWithStop) return false;
  const parts = text.split(/\s*\|\s*|\s+[•·›»/]\s+|\s{3,}|\t/u).filter(Boolean);
  return parts.length >= 3 && parts.every((part) => part.split(/\s+/u).length <= 4) && readDate(text) === undefined;
}

/** A short line that says that what follows is no longer the article. */
export function isTailHeading(line: Line): boolean {
  return tailHeading(line) !== undefined;
}

/** What a heading behind an article announces: "34 responses to “Bridge closed”" -> comments */
export function tailHeading(line: Line): 'comments' | 'authorbio' | 'related' | undefined {
  if (line.words > (/^\d/u.test(line.text) ? 20 : 9)) return undefined;
  if (COMMENTS_HEADING.test(line.text)) return 'comments';
  if (BIO_HEADING.test(line.text) || (line.words <= 5 && ABOUT_HEADING.test(line.text))) return 'authorbio';
  return RELATED_HEADING.test(line.text) || MORE_OF.test(line.text) ? 'related' : undefined;
}
