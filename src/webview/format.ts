/** Numbers, dates and messages in the reader's language. */
export interface Format {
  number(value: number): string;
  percent(share: number): string;
  /** A TIMEX3 value as a reader writes it: `2026-01-02` -> `2 Jan 2026`. What is no calendar date stays as it is. */
  date(timex: string): string;
}

export function createFormat(locale: string): Format {
  const tag = toKnownTag(locale);
  const numbers = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  const percents = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const dates = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  const byPrecision = [
    dates({ year: 'numeric' }),
    dates({ year: 'numeric', month: 'short' }),
    dates({ year: 'numeric', month: 'short', day: 'numeric' }),
    dates({ year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' }),
  ];
  const date = (timex: string): string => {
    if (timex.includes('/')) return timex.split('/').map(date).join(' – ');
    const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d))?)?)?$/.exec(timex);
    const [, year, month = '01', day = '01', hour = '00', minute = '00'] = match ?? [];
    const at = new Date(`${year ?? ''}-${month}-${day}T${hour}:${minute}:00Z`);
    const precision = match ? (match[4] ? 3 : match[3] ? 2 : match[2] ? 1 : 0) : undefined;
    const formatter = precision === undefined || Number.isNaN(at.getTime()) ? undefined : byPrecision[precision];
    return formatter?.format(at) ?? timex;
  };
  return { number: (value) => numbers.format(value), percent: (share) => percents.format(share), date };
}

/** The locale, or English where the browser cannot read the tag. */
function toKnownTag(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** `fill('{0} of {1}', '4', '5')` -> `4 of 5` */
export function fill(template: string, ...values: readonly string[]): string {
  return template.replaceAll(/\{(\d)\}/g, (hole, index: string) => values[Number(index)] ?? hole);
}
