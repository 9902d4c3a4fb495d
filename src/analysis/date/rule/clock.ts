import type { DateRule } from '../draft';
import { HAS } from '../../passages';

const ZONE = String.raw`(?: ?\(?(?:GMT|UTC|EST|EDT|CST|CDT|PST|PDT|BST|CET|CEST|JST|IST|ET|PT|local time)\b\)?)?`;
const pad = (n: number): string => String(n).padStart(2, '0');
const clock = (hour: number, minute: number, isZulu = false): ReturnType<DateRule['read']> =>
  hour > 24 || minute > 59
    ? undefined
    : {
        type: 'time',
        family: 'clock',
        expression: { kind: 'clock' },
        clock: `T${pad(hour)}:${pad(minute)}${isZulu ? 'Z' : ''}`,
      };

/** `10 a.m.` -> T10:00; `10:15 p.m.` -> T22:15. */
const twelveHour: DateRule = {
  needs: HAS.digit | HAS.meridiem,
  pattern: new RegExp(String.raw`(?<![\d.,:$])(\d{1,2})(?:[:.](\d{2}))? ?([ap])(?:\.m\.|m\b)${ZONE}`, 'gi'),
  read: ([, hour, minute = '0', half = '']) => {
    const h = Number(hour);
    return h < 1 || h > 12 ? undefined : clock((h % 12) + (half.toLowerCase() === 'p' ? 12 : 0), Number(minute));
  },
};

/** `06:40`, `21:50 GMT` -> T06:40; not "a 3:1 vote", nor a Bible verse: two digits after the colon, and hours that a day has. */
const twentyFourHour: DateRule = {
  needs: HAS.digit | HAS.clock,
  pattern: new RegExp(String.raw`(?<![\d.,:$/])([01]?\d|2[0-3]):([0-5]\d)(?![\d:]|\.\d)(?! ?[ap]\.?m)${ZONE}`, 'gi'),
  read: ([, hour, minute]) => clock(Number(hour), Number(minute)),
};

/** `noon`, `midnight` -> T12:00, T24:00; `9 o'clock` -> T09:00. */
const named: DateRule = {
  needs: HAS.clock,
  pattern: /\b(?:(noon|midday)|(midnight)|(\d{1,2}) o['’]clock)\b/gi,
  read: ([, noon, midnight, hour]) =>
    noon !== undefined ? clock(12, 0) : midnight !== undefined ? clock(24, 0) : clock(Number(hour), 0),
};

export const clockRules: readonly DateRule[] = [twelveHour, twentyFourHour, named];
