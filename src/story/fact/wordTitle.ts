import type { Claim, DocumentAnalysis, Span } from '../../analysis/model';
import { regionAt } from '../regionAt';
import { finishTitle, type FinishedTitle } from './finishTitle';
import { sliceBy } from './profileClaims';
import { spokenTo, standAlone, statedAge } from './titleForm';
import { placeTitle } from './titlePlace';
import { nameReferent } from './titlePronoun';
import { withSubject } from './titleSubject';

export interface WordedTitle extends FinishedTitle {
  /** Words were added or put in another form. */
  readonly isReworded: boolean;
}

/**
 * The title that a claim makes: a clause of its own where the claim is a fragment whose subject or referent is certain, then what
 * `finishTitle` does.
 * In `Mara Odum, taking office in May, …`: `taking office in May` -> `Mara Odum took office in May`
 */
export function wordTitle(analysis: DocumentAnalysis, claim: Claim): WordedTitle {
  const raw = analysis.text.slice(claim.start, claim.end);
  const place = placeTitle(analysis, claim);
  const reworded =
    place && (statedAge(raw) ?? spokenTo(place) ?? nameReferent(place) ?? standAlone(place) ?? withSubject(place));
  return { ...finishTitle(reworded ?? lowerHeadline(analysis, claim, raw)), isReworded: reworded !== undefined };
}

const HEADLINES: ReadonlySet<string> = new Set(['title', 'keypoints', 'related']);

/** `Ferry Strikes Bridge In Lark` -> `Ferry strikes bridge in Lark`: where most words are capitalized, those that are no names are not. */
function lowerHeadline(analysis: DocumentAnalysis, claim: Span, raw: string): string {
  const region = regionAt(analysis.regions, claim.start);
  const words = raw.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  const raised = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (!HEADLINES.has(region) || words.length < 4 || raised < 0.8 * words.length) return raw;
  const names = [...sliceBy(analysis.entities, claim), ...sliceBy(analysis.dates, claim)];
  const isName = (at: number): boolean => names.some(({ start, end }) => start <= at && at < end);
  return raw.replace(/\p{Lu}\p{Ll}[\p{L}’'-]*/gu, (word, at: number) =>
    at === 0 || isName(claim.start + at) ? word : word.toLowerCase(),
  );
}
