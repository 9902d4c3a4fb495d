import { MONTH, MONTH_NAME, monthOf } from '../calendarWords';
import type { DateRule, Turn } from '../draft';
import { HAS } from '../../passages';

/** Months that are also names or words: "May" may be a minister, "March" a walk, "April" a girl. */
const AMBIGUOUS = new Set(['march', 'april', 'may', 'june', 'august']);
const CUE_BEFORE =
  /(?:\b(?:in|of|since|until|till|by|from|last|this|next|late|early|mid|during|for|before|after|through|to|between|and|or|every|each|on|a|an|the|his|her|its|their|our|upcoming|planned|via)|-|[(,]) ?$/i;

/** "last", "this past" -> -1; "this" -> 0; "next", "the coming" -> 1. */
export function turnOf(words: string | undefined): Turn | undefined {
  const key = words?.toLowerCase().split(' ').at(-1);
  if (key === 'last' || key === 'past' || key === 'previous') return -1;
  if (key === 'this' || key === 'current') return 0;
  return key === 'next' || key === 'coming' || key === 'following' ? 1 : undefined;
}

function isMonth(word: string, before: string, after: string): boolean {
  if (!/^\p{Lu}/u.test(word)) return false; // "may", "march", and careless "january" too
  if (!AMBIGUOUS.has(word.toLowerCase())) return true;
  if (!CUE_BEFORE.test(before)) return false;
  if (/\b(?:mr|mrs|ms|miss|dr|theresa)\.? $/i.test(before)) return false;
  // "in March", "a March visit", but not "and April Jones", "for August Wilson"
  return (
    !/^ \p{Lu}\p{Ll}/u.test(after) || /\b(?:in|since|until|by|last|this|next|late|early|mid|during)[ -]$/i.test(before)
  );
}

/** `October` -> a month without a year; `last May` -> the one before the reference date. */
const month: DateRule = {
  needs: HAS.month,
  pattern: new RegExp(
    String.raw`\b(?:(last|this|next|this coming|this past) )?(${MONTH_NAME}|Sept|Oct|Nov|Dec|Jan|Feb)\b(?!\.? ?\d|'s? \d)`,
    'gi',
  ),
  read: (match, text) => {
    const [whole, turn, name = ''] = match;
    const start = match.index;
    if (
      !isMonth(
        name,
        text.slice(Math.max(0, start - 12), start + whole.length - name.length),
        text.slice(start + whole.length, start + whole.length + 20),
      )
    )
      return undefined;
    if (name.length < 5 && !/^(?:may|june|july|sept)$/i.test(name) && text[start + whole.length] !== '.')
      return undefined;
    const shift = turnOf(turn);
    return {
      type: 'date',
      family: 'month',
      expression: { kind: 'calendar', month: monthOf(name), ...(shift !== undefined && { turn: shift }) },
    };
  },
};

/** `October 2025`, `Oct. 2025`, `March of 2024` -> 2025-10. */
const monthOfYear: DateRule = {
  needs: HAS.month | HAS.year,
  pattern: new RegExp(String.raw`\b(${MONTH})\b\.?,?(?: of)? (\d{4})\b(?!,\d|[-.]\d)`, 'gi'),
  read: ([, name = '', year]) => ({
    type: 'date',
    family: 'full',
    expression: { kind: 'calendar', month: monthOf(name), year: Number(year) },
  }),
};

export const monthRules: readonly DateRule[] = [monthOfYear, month];
