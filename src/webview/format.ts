import type { PanelStrings } from '../rpc/panelStrings';

/** Numbers, dates and messages in the reader's language. */
export interface Format {
  number(value: number): string;
  percent(share: number): string;
  /** A TIMEX3 value as a reader writes it: `2026-01-02` -> `2 Jan 2026`. What is no calendar date stays as it is. */
  date(timex: string): string;
}

export function createFormat(locale: string, strings: PanelStrings): Format {
  const tag = toKnownTag(locale);
  const numbers = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  const percents = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const readers = [createDayReader(tag), createSeasonReader(strings), createDurationReader(tag)];
  const one = (timex: string): string => {
    for (const read of readers) {
      const written = read(timex);
      if (written !== undefined) return written;
    }
    return timex;
  };
  return {
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    date: (timex) => timex.split('/').map(one).join(' – '),
  };
}

/** How a reader writes a TIMEX3 value; undefined for values of another kind. */
type Reader = (timex: string) => string | undefined;

/** `2026` -> `2026`, `2026-01` -> `Jan 2026`, `2026-01-02` -> `2 Jan 2026`, `2026-01-02T09:30` -> with the time */
function createDayReader(tag: string): Reader {
  const dates = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  const byPrecision = [
    dates({ year: 'numeric' }),
    dates({ year: 'numeric', month: 'short' }),
    dates({ year: 'numeric', month: 'short', day: 'numeric' }),
    dates({ year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' }),
  ];
  return (timex) => {
    const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d))?)?)?$/.exec(timex);
    if (!match) return undefined;
    const [, year = '', month, day, hour, minute] = match;
    const at = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T${hour ?? '00'}:${minute ?? '00'}:00Z`);
    const precision = [month, day, hour].filter((part) => part !== undefined).length;
    return Number.isNaN(at.getTime()) ? undefined : byPrecision[precision]?.format(at);
  };
}

/** `2026-SP` -> `spring 2026`, `2026-W01` -> `week 1, 2026` */
function createSeasonReader(strings: PanelStrings): Reader {
  const seasons: Readonly<Record<string, string>> = {
    SP: strings.spring,
    SU: strings.summer,
    FA: strings.autumn,
    WI: strings.winter,
  };
  return (timex) => {
    const [, year = '', season = '', week] = /^(\d{4})-(?:(SP|SU|FA|WI)|W(\d\d))$/.exec(timex) ?? [];
    if (week !== undefined) return fill(strings.week, `${Number(week)}`, year);
    const template = seasons[season];
    return template === undefined ? undefined : fill(template, year);
  };
}

const UNITS: Readonly<Record<string, string>> = {
  PY: 'year', PM: 'month', PW: 'week', PD: 'day', PTH: 'hour', PTM: 'minute', PTS: 'second',
}; // prettier-ignore

/** `PT25M` -> `25 minutes`, `P2D` -> `2 days` */
function createDurationReader(tag: string): Reader {
  return (timex) => {
    const [, kind = '', amount = '', letter = ''] = /^(PT?)(\d+(?:\.\d+)?)([YMWDHS])$/.exec(timex) ?? [];
    const unit = UNITS[`${kind}${letter}`];
    if (unit === undefined) return undefined;
    return new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(amount));
  };
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
