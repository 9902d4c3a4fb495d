import { SIDECAR_SUFFIX } from './uri';

/** Which files of a folder are articles: patterns over base names, `*` for any letters and `?` for one. */
export interface ArticlePatterns {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** `gazette.txt -> true`, `README.md -> false`, `gazette.txt.annotations.json -> false` (with the patterns of package.json) */
export function isArticle(name: string, { include, exclude }: ArticlePatterns): boolean {
  if (name.startsWith('.') || name.endsWith(SIDECAR_SUFFIX)) return false;
  return include.some((pattern) => matches(name, pattern)) && !exclude.some((pattern) => matches(name, pattern));
}

/** Case does not count. One pass with one point to go back to, so no pattern takes more than name × pattern steps. */
function matches(name: string, pattern: string): boolean {
  const [text, glob] = [name.toLowerCase(), pattern.toLowerCase()];
  let at = 0;
  let p = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    if (glob[p] === '*') {
      star = p++;
      resume = at;
    } else if (p < glob.length && (glob[p] === '?' || glob[p] === text[at])) {
      at++;
      p++;
    } else if (star >= 0) {
      p = star + 1;
      at = ++resume;
    } else return false;
  }
  while (glob[p] === '*') p++;
  return p === glob.length;
}
