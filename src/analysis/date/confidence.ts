import type { Family } from './draft';

/** Of a family's finds in edited news, about the share whose value is right (measured on TimeBank, AQUAINT and MEANTIME). */
export const CONFIDENCE: Readonly<Record<Family, number>> = {
  full: 0.98, dayOfMonth: 0.95, month: 0.9, year: 0.9, weekday: 0.9, deictic: 0.95, period: 0.85, ago: 0.7, season: 0.85, quarter: 0.93,
  decade: 0.75, clock: 0.5, duration: 0.85, vagueDuration: 0.55, set: 0.6, vague: 0.6, holiday: 0.85, anaphor: 0.6,
}; // prettier-ignore
