import { isDay } from './isDay';
import type { DateType } from '../analysis/model';

const YEAR = String.raw`(?:\d{4}|XXXX|\d{3}X|\d{2}XX|\d{2,3})`;
const PART = String.raw`(?:(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\d|3[01]|XX))?|W(?:0[1-9]|[1-4]\d|5[0-3]|XX)(?:-(?:[1-7]|WE))?|SP|SU|FA|WI|Q[1-4X]|H[12X])`;
const DATE = `${YEAR}(?:-${PART})?`;
const CLOCK = String.raw`T(?:(?:[01]\d|2[0-4])(?::[0-5]\d(?::[0-5]\d)?)?|MO|MI|AF|EV|NI|DT)`;
const COUNT = String.raw`(?:\d{1,6}(?:\.\d{1,3})?|X)`;
const DURATION = `P(?:${COUNT}(?:Y|M|W|D|WE|DE|CE|Q))*(?:T(?:${COUNT}[HMS])+)?`;

const date = new RegExp(`^(?:${DATE}|PAST_REF|PRESENT_REF|FUTURE_REF)$`);
const time = new RegExp(`^(?:${DATE})?${CLOCK}$`);
const duration = new RegExp(`^${DURATION}$`);

/**
 * What kind of time a TIMEX3 value (ISO-TimeML, ISO 24617-1) names; undefined where it is none.
 *
 * "2031-05-02" -> date, "2031-05-02T14:30" -> time, "P3D" -> duration, "XXXX-WXX-5" -> set, "2031-02-30" -> undefined
 */
export function timexType(value: string): DateType | undefined {
  if (value.length > 60) return undefined;
  const [from = '', to, ...more] = value.split('/');
  if (more.length > 0) return undefined;
  if (to !== undefined) return timexType(to) === 'date' && timexType(from) === 'date' ? 'date' : undefined;
  const day = value.split('T', 1)[0] ?? '';
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && !isDay(day)) return undefined;
  if (date.test(value)) return value.startsWith('XXXX-W') ? 'set' : 'date';
  if (time.test(value)) return 'time';
  return duration.test(value) && /\d|X/.test(value) ? 'duration' : undefined;
}
