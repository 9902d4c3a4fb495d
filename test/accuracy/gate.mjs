/** How far a figure may fall below the one last written down: a point of %. */
const GATE = 1;

/**
 * Which figures have fallen by more than a point, or are no longer measured: one sentence each.
 * `({dates: 79.5}, {dates: 77})` -> `["dates fell from 79.5 to 77"]`
 */
export function findFalls(recorded, figures) {
  return Object.entries(recorded ?? {}).flatMap(([name, before]) => {
    const now = figures[name];
    if (now === undefined) return [`${name} was ${before} and is not measured any more`];
    return now < before - GATE ? [`${name} fell from ${before} to ${now}`] : [];
  });
}
