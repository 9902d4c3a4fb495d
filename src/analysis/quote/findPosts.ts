import type { Span } from '../model';

/** A message shown in an article without quotation marks, and the name that signs it. */
export interface Post extends Span {
  readonly signature: Span;
}

const MAX_POST = 700;
const MAX_NAME = 60;

/**
 * Posts of social networks as web pages print them: the text, a dash, the name and the handle in brackets. In text order.
 * `Skip post by @orr We are open again. — Ann Orr (@orr) 1 May` -> `We are open again.`, signed `Ann Orr`
 */
export function findPosts(text: string): Post[] {
  const posts: Post[] = [];
  for (let at = text.indexOf(' (@'); at >= 0; at = text.indexOf(' (@', at + 3)) {
    const from = Math.max(posts.at(-1)?.signature.end ?? 0, at - MAX_POST);
    const before = text.slice(from, at);
    const dash = /\s[—–-]{1,2}\s?(?=[^\s—–-][^—–\n]*$)/.exec(before.slice(-MAX_NAME));
    const line = Math.max(0, before.lastIndexOf('\n') + 1);
    const isWhole = line > 0 || from === 0;
    if (!dash || !isWhole) continue;
    const dashAt = Math.max(0, before.length - MAX_NAME) + dash.index;
    const intro = /^.{0,40}\bpost by @\w{1,30}\s/.exec(before.slice(line, line + 80))?.[0].length ?? 0;
    const start = line + intro;
    if (dashAt - start < 10) continue;
    const signature = { start: from + dashAt + dash[0].length, end: at };
    posts.push({ start: from + start, end: from + dashAt, signature });
  }
  return posts;
}
