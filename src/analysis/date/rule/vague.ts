import type { DateRule } from '../draft';
import { HAS } from '../../passages';

const WORDS: Readonly<Record<string, string>> = {
  now: 'PRESENT_REF',
  current: 'PRESENT_REF',
  currently: 'PRESENT_REF',
  'at present': 'PRESENT_REF',
  'right now': 'PRESENT_REF',
  'these days': 'PRESENT_REF',
  nowadays: 'PRESENT_REF',
  'at the moment': 'PRESENT_REF',
  recent: 'PAST_REF',
  recently: 'PAST_REF',
  'the past': 'PAST_REF',
  'recent years': 'PXY',
  'recent months': 'PXM',
  'recent weeks': 'PXW',
  'recent days': 'PXD',
  soon: 'FUTURE_REF',
  'the future': 'FUTURE_REF',
  'the near future': 'FUTURE_REF',
  'near future': 'FUTURE_REF',
  'foreseeable future': 'FUTURE_REF',
};

/** `recently` -> PAST_REF; `now` -> PRESENT_REF; `the near future` -> FUTURE_REF, as TimeBank marks them. */
const vague: DateRule = {
  needs: HAS.vague,
  pattern: new RegExp(
    String.raw`\b(?:${Object.keys(WORDS)
      .sort((a, b) => b.length - a.length)
      .join('|')})\b`,
    'gi',
  ),
  read: (match, text) => {
    const key = match[0].toLowerCase();
    const value = WORDS[key];
    if (value === undefined) return undefined;
    const before = text.slice(Math.max(0, match.index - 10), match.index);
    if (/^[A-Z]/.test(match[0]) && /\p{Lu}[^\s.!?:;"”’]* $/u.test(before)) return undefined; // a channel called "Harbour Now"
    const after = text.slice(match.index + key.length, match.index + key.length + 10);
    if (key === 'soon' && (/\bas $/i.test(before) || /^ (?:as|after)\b/.test(after))) return undefined;
    if (key === 'the past' && /^ (?:\d|\w+ (?:years|months|weeks|days|decades))/.test(after)) return undefined;
    return {
      type: value.startsWith('P') && value.length === 3 ? 'duration' : 'date',
      family: 'vague',
      expression: { kind: 'fixed', value },
    };
  },
};

export const vagueRules: readonly DateRule[] = [vague];
