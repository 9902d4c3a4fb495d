import type { Family } from './draft';

/** Of a family's finds in edited news, the share whose value is right (measured on TimeBank and AQUAINT, rounded). */
export const CONFIDENCE: Readonly<Record<Family, number>> = {
  full: 0.97, dayOfMonth: 0.95, month: 0.9, year: 0.95, weekday: 0.93, deictic: 0.9, period: 0.9, ago: 0.8, season: 0.85, quarter: 0.85,
  decade: 0.8, clock: 0.6, duration: 0.9, vagueDuration: 0.6, set: 0.7, vague: 0.7, holiday: 0.9, anaphor: 0.6,
}; // prettier-ignore
