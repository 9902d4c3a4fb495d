import type { DocumentAnalysis, Span } from '../../analysis/model';
import { sliceBy } from '../fact/profileClaims';
import { familyOf } from '../fact/vocabulary';

/** `without` denies what goes along with the deed, `nor` goes on with another. */
const DENIES = /^(?:not|n['’]t|never|no|nobody|none|neither|cannot)$/iu;
/** Between `not` and its verb stand few words: `did not yet formally open`. */
const REACH = 4;

/**
 * The word families of what a claim says is not so: behind each `not` or `never` the next verb, noun or adjective; behind `no` and
 * `nobody`, which open a subject, the verb.
 * `The council did not approve the plan` -> `approval`; `It sailed with no lights on` -> none
 */
export function findDenied({ tokens }: DocumentAnalysis, claim: Span): string[] {
  const words = sliceBy(tokens, claim).filter(({ tag }) => tag !== 'SPACE');
  return words.flatMap(({ text, start }, i) => {
    const hasYet = text === 'yet' && /^(?:has|have|had)$/iu.test(words[i - 1]?.text ?? '');
    if (!DENIES.test(text) && !hasYet) return [];
    const near = words.slice(i + 1, i + 1 + REACH);
    const opensSubject = /^(?:no|nobody|none|neither)$/iu.test(text) && (i === 0 || start === claim.start);
    const denied = /^(?:no|nobody|none|neither)$/iu.test(text)
      ? opensSubject
        ? near.find(({ tag }) => tag === 'VERB')
        : undefined
      : near.find(({ tag }) => /^(?:VERB|NOUN|ADJ|PROPN)$/u.test(tag));
    return denied ? [familyOf(denied.lemma.toLowerCase())] : [];
  });
}
