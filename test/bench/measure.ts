/**
 * Times that hold on a busy machine: CPU time of this process, never the clock; several runs of each side taken in turns, so that
 * what slows one slows all; the median of each.
 */

/** CPU milliseconds of one call. */
export function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * CPU milliseconds of each piece of work, by its name: the median of `runs` rounds behind `warmUps` that are not counted.
 * {a, b}, 3, 1 -> a b, a b, a b, a b: the medians of the last three
 */
export function measure<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
  runs = 3,
  warmUps = 1,
): Record<Name, number> {
  const names = Object.keys(works) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let run = 0; run < warmUps + runs; run++) {
    for (const name of names) {
      const time = cpuTime(works[name]);
      if (run >= warmUps) times.get(name)?.push(time);
    }
  }
  const medians = names.map((name) => [name, median(times.get(name) ?? [])] as const);
  return Object.fromEntries(medians) as Record<Name, number>;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

/**
 * The power of the size that a measure grows with: the slope of the line through the points on logarithmic scales (least squares).
 * [1, 10, 100] -> [2, 20, 200]: 1, linear; -> [2, 200, 20000]: 2, quadratic
 */
export function growthExponent(sizes: readonly number[], values: readonly number[]): number {
  const xs = sizes.map(Math.log);
  const ys = values.map((value) => Math.log(Math.max(value, 0.001)));
  const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [x0, y0] = [mean(xs), mean(ys)];
  const slopes = xs.map((x, i) => (x - x0) * ((ys[i] ?? 0) - y0));
  return mean(slopes) / mean(xs.map((x) => (x - x0) ** 2));
}

/** Prints one line of the report: what was measured and what came out. */
export function report(what: string, figure: string): void {
  process.stdout.write(`  ${what.padEnd(64)} ${figure}\n`);
}
