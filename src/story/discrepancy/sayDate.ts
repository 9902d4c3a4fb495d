const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const PARTS: Readonly<Record<string, string>> = {
  SP: 'spring ', SU: 'summer ', FA: 'autumn ', WI: 'winter ',
  Q1: 'first quarter of ', Q2: 'second quarter of ', Q3: 'third quarter of ', Q4: 'fourth quarter of ',
  H1: 'first half of ', H2: 'second half of ',
}; // prettier-ignore
const TIMES: Readonly<Record<string, string>> = { TMO: ' morning', TAF: ' afternoon', TEV: ' evening', TNI: ' night' };
const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const TIME_UNITS: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };

/**
 * A TIMEX3 value in a reader's words, undefined where it has none.
 * `2031-SP` -> spring 2031; `2031-05-02` -> 2 May 2031; `2031-05-02TNI` -> 2 May 2031, night; `2031-W18` -> week 18 of 2031;
 * `PT25M` -> 25 minutes; `2031-05-02/2031-05-04` -> 2 May 2031 to 4 May 2031
 */
export function sayDate(value: string): string | undefined {
  const [from = '', to] = value.split('/');
  if (to !== undefined) {
    const [first, last] = [sayDate(from), sayDate(to)];
    return first !== undefined && last !== undefined ? `${first} to ${last}` : undefined;
  }
  return value.startsWith('P') ? sayAmount(value) : sayPoint(value);
}

function sayAmount(value: string): string | undefined {
  const match = /^P(T?)(\d+(?:\.\d+)?)([YMWDHS])$/u.exec(value);
  const unit = (match?.[1] === 'T' ? TIME_UNITS : UNITS)[match?.[3] ?? ''];
  return match && unit !== undefined ? `${match[2] ?? ''} ${unit}${match[2] === '1' ? '' : 's'}` : undefined;
}

function sayPoint(value: string): string | undefined {
  const match = /^(\d{2,4})(?:-(W\d\d|\d\d|[A-Z][A-Z0-9])(?:-(\d\d|WE))?)?(T.*)?$/u.exec(value);
  const [, year = '', part, day, time] = match ?? [];
  if (!match) return undefined;
  if (part === undefined) return year.length === 4 ? year : year.length === 3 ? `the ${year}0s` : undefined;
  if (PARTS[part] !== undefined) return `${PARTS[part]}${year}`;
  if (/^W\d/u.test(part)) return `${day === 'WE' ? 'weekend of ' : ''}week ${Number(part.slice(1))} of ${year}`;
  const month = MONTHS[Number(part) - 1];
  if (month === undefined) return undefined;
  return `${day === undefined ? '' : `${Number(day)} `}${month} ${year}${sayTime(time)}`;
}

function sayTime(time: string | undefined): string {
  if (time === undefined) return '';
  const clock = /^T(\d\d:\d\d)/u.exec(time)?.[1];
  const part = TIMES[time];
  if (clock !== undefined) return `, ${clock}`;
  return part === undefined ? '' : `,${part}`;
}
