/**
 * Krippendorff's alpha for nominal data, any number of observers, values may be missing: 1 = they agree in all, 0 = as
 * chance would have it, below 0 = they disagree systematically. Undefined where nothing varies, for then nothing can be
 * told. Linear in the number of values.
 * @param units for each unit the values that observers gave it; units with fewer than two say nothing
 * @see Krippendorff, K. (2011). Computing Krippendorff's Alpha-Reliability, section C.
 * https://repository.upenn.edu/asc_papers/43
 */
export function krippendorffAlpha(units: readonly (readonly string[])[]): number | undefined {
  const totals = new Map<string, number>();
  let values = 0;
  let observed = 0;
  for (const unit of units) {
    if (unit.length < 2) continue;
    const counts = new Map<string, number>();
    for (const value of unit) counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const [value, count] of counts) {
      observed += (count * (unit.length - count)) / (unit.length - 1);
      totals.set(value, (totals.get(value) ?? 0) + count);
    }
    values += unit.length;
  }
  let expected = 0;
  for (const total of totals.values()) expected += (total * (values - total)) / (values - 1);
  return expected > 0 ? 1 - observed / expected : undefined;
}
