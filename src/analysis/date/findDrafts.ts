import { matchPassages, type Passage } from '../passages';
import type { DateRule, Draft } from './draft';
import { clockRules } from './rule/clock';
import { deicticRules } from './rule/deictic';
import { durationRules } from './rule/duration';
import { fullDateRules } from './rule/fullDate';
import { holidayRules } from './rule/holiday';
import { monthRules } from './rule/month';
import { seasonRules } from './rule/season';
import { setRules } from './rule/set';
import { vagueRules } from './rule/vague';
import { weekdayRules } from './rule/weekday';
import { yearRules } from './rule/year';

/** Of two rules that match the same span, the earlier wins. */
const RULES: readonly DateRule[] = [
  ...fullDateRules, ...monthRules, ...yearRules, ...weekdayRules, ...seasonRules, ...deicticRules, ...setRules, ...durationRules,
  ...clockRules, ...holidayRules, ...vagueRules,
]; // prettier-ignore

/** Every match of every rule, overlapping; rule by rule, in text order. */
export function findDrafts(text: string, passages: readonly Passage[]): Draft[] {
  const drafts: Draft[] = [];
  for (const { needs, pattern, read } of RULES) {
    matchPassages(text, passages, needs, pattern, (match) => {
      const found = read(match, text);
      if (found) drafts.push({ start: match.index, end: match.index + match[0].trimEnd().length, ...found });
    });
  }
  return drafts;
}
