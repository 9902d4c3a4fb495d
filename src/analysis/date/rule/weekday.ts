import { WEEKDAY_NAME, weekdayNumber } from '../calendarWords';
import type { DateRule } from '../draft';
import { turnOf } from './month';
import { HAS } from '../../passages';

/** Newspapers, holidays and films that carry a weekday. */
const NAME_AFTER =
  /^(?: (?:Times|Telegraph|Mirror|Mail|Express|Independent|Post|Herald|Star|Tribune|World|Sport|Business|People|Review|Magazine|Journal|Service|Night Live|Night Football|Night Lights|Prayers?|Agreement)\b)/;
const NAME_BEFORE =
  /\b(?:Black|Good|Bloody|Super|Cyber|Ash|Palm|Fat|Shrove|Maundy|Giving|Freaky|Ruby|Girl|Man|Holy|Easter|Whit|Mr|Mrs|Ms|Joe|Rick) $/;
/** “Gull News Sunday”: the last word of a title in quotation marks. */
const TITLE_BEFORE = /["“‘'](?:\p{Lu}[\p{L}.]* )+$/u;
const TITLE_AFTER = /^,?["”’']/;

/** `Friday`, `last Wednesday`, `next Monday` -> a weekday to be placed beside the reference date. */
const weekday: DateRule = {
  needs: HAS.weekday,
  pattern: new RegExp(
    String.raw`\b(?:(last|this|next|this coming|this past|this last|coming|past) )?(${WEEKDAY_NAME})\b`,
    'gi',
  ),
  read: (match, text) => {
    const [whole, turn, name = ''] = match;
    const after = text.slice(match.index + whole.length, match.index + whole.length + 24);
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    if (NAME_AFTER.test(after) || NAME_BEFORE.test(before)) return undefined;
    if (TITLE_AFTER.test(after) && TITLE_BEFORE.test(before)) return undefined;
    if (!/^\p{Lu}/u.test(name)) return undefined;
    const shift = turnOf(turn?.replace(/^this (?:past|last)$/i, 'past'));
    const isPast = /past$|this last/i.test(turn ?? '');
    return {
      type: 'date',
      family: 'weekday',
      expression: {
        kind: 'calendar',
        weekday: weekdayNumber(name),
        ...(shift !== undefined && !isPast && { turn: shift }),
      },
    };
  },
};

/** `every Monday`, `each Thursday`, `on Sundays` -> XXXX-WXX-1. */
const everyWeekday: DateRule = {
  needs: HAS.weekday,
  pattern: new RegExp(
    String.raw`\b(?:(?:every|each) (${WEEKDAY_NAME})|(${WEEKDAY_NAME})s)\b(?: (morning|afternoon|evening|night)s?\b)?`,
    'gi',
  ),
  read: ([, every, plural, part]) => ({
    type: 'set',
    family: 'set',
    expression: {
      kind: 'fixed',
      value: `XXXX-WXX-${weekdayNumber(every ?? plural ?? '')}${part ? (PARTS_OF_DAY[part.toLowerCase()] ?? '') : ''}`,
    },
  }),
};

export const PARTS_OF_DAY: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
};

export const weekdayRules: readonly DateRule[] = [everyWeekday, weekday];
