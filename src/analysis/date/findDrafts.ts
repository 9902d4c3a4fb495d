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

/** Every match of every rule, overlapping. */
export function findDrafts(text: string): Draft[] {
  return RULES.flatMap((rule) => {
    const drafts: Draft[] = [];
    for (const match of text.matchAll(rule.pattern)) {
      const read = rule.read(match, text);
      if (read) drafts.push({ start: match.index, end: match.index + match[0].trimEnd().length, ...read });
    }
    return drafts;
  });
}
