import type { Line } from './line';
import { BIO_HEADING, BOILERPLATE, COMMENTS_HEADING, INTERFACE, READING_TIME, RELATED_HEADING } from './phrase';

/** Does a line speak with the page's voice ("our newsletter", "©"), not about such things? */
export function isBoilerplate(line: Line): boolean {
  if (line.words > 90 || !BOILERPLATE.test(line.text)) return false;
  if (/©|all rights reserved|may not be (?:published|reproduced)/iu.test(line.text)) return true;
  return (
    /\b(?:we|our|us|you|your|this site|sign|subscribe|follow|get|enter)\b/iu.test(line.text) &&
    !/["“”]|\bsaid\b/u.test(line.text)
  );
}

/** A button, a menu item, a form label: a short line of the page's own words, no sentence. */
export function isInterface(line: Line): boolean {
  if (READING_TIME.test(line.text)) return true;
  return line.words <= 10 && !/[.!?…]$/u.test(line.text) && INTERFACE.test(line.text);
}

/** A short line that says that what follows is no longer the article. */
export function isTailHeading(line: Line): boolean {
  return tailHeading(line) !== undefined;
}

/** What a heading behind an article announces: "34 responses to “Bridge closed”" -> comments */
export function tailHeading(line: Line): 'comments' | 'authorbio' | 'related' | undefined {
  if (line.words > (/^\d/u.test(line.text) ? 20 : 9)) return undefined;
  if (COMMENTS_HEADING.test(line.text)) return 'comments';
  if (BIO_HEADING.test(line.text)) return 'authorbio';
  return RELATED_HEADING.test(line.text) ? 'related' : undefined;
}
