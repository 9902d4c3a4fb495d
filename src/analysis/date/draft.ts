import type { DateType, Span } from '../model';
import type { Unit } from './calendarWords';
import type { MovableFeast } from './movableFeast';

export type Season = 'SP' | 'SU' | 'FA' | 'WI';
/** "last", "this", "next". */
export type Turn = -1 | 0 | 1;

/** A place in the calendar as far as the text gives it: "October last year" -> { month: 10, yearShift: -1 }. */
export interface CalendarPoint {
  readonly kind: 'calendar';
  readonly year?: number;
  readonly yearShift?: Turn;
  readonly month?: number;
  readonly day?: number;
  /** Monday 1 to Sunday 7. */
  readonly weekday?: number;
  readonly season?: Season;
  readonly quarter?: number;
  readonly half?: number;
  readonly feast?: MovableFeast;
  /** "last October", "next Friday", "this spring". */
  readonly turn?: Turn;
  /** The last day of a range: "January 13-14". */
  readonly until?: { readonly month: number; readonly day: number };
}

/** Counted from the reference date: "yesterday" -> { unit: 'day', shift: -1 }, "two years ago" -> { unit: 'year', shift: -2 }. */
export interface ShiftedPoint {
  readonly kind: 'shifted';
  readonly unit: Unit | 'weekend';
  readonly shift: number;
}

/** Counted from the date mentioned before it: "a year earlier" -> { unit: 'year', shift: -1 }, "that week". */
export interface RelativePoint {
  readonly kind: 'relative';
  readonly unit: Unit | 'weekend' | 'period';
  readonly shift: number;
  /** Of a period: "the 2024 quarter". */
  readonly year?: number;
}

/** Needs no resolution: PT25M, PAST_REF, 198, XXXX-WXX-1. */
export interface FixedValue {
  readonly kind: 'fixed';
  readonly value: string;
}

/** A clock time that has no day yet: "10 a.m.", "night". */
export interface ClockTime {
  readonly kind: 'clock';
}

export type Expression = CalendarPoint | ShiftedPoint | RelativePoint | FixedValue | ClockTime;

/** Families differ in how sure their finds are; `confidenceOf` has the measured share. */
export type Family =
  | 'full' | 'dayOfMonth' | 'month' | 'year' | 'weekday' | 'deictic' | 'period' | 'ago' | 'season' | 'quarter'
  | 'decade' | 'clock' | 'duration' | 'vagueDuration' | 'set' | 'vague' | 'holiday' | 'anaphor'; // prettier-ignore

/** What a rule found in the text, before it is counted from any other date. */
export interface Draft extends Span {
  readonly type: DateType;
  readonly family: Family;
  readonly expression: Expression;
  /** TIMEX3 time of day, appended to the day: T10:00, TNI. */
  readonly clock?: string;
  readonly mod?: string;
}

/** One rule: a bounded pattern and what to make of a match. The pattern must have the flag g. */
export interface DateRule {
  /** What a passage must have for a match: bits of HAS. */
  readonly needs: number;
  readonly pattern: RegExp;
  /** @returns undefined where the match is no date after all ("may" the verb) */
  readonly read: (
    match: RegExpExecArray,
    text: string,
  ) => Omit<Draft, 'start' | 'end'> | (Omit<Draft, 'start' | 'end'> & Span) | undefined;
}
