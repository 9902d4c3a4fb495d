import type { Clock } from '../workspace/ports';

export const vscodeClock: Clock = {
  now: () => new Date().toISOString(),
  schedule: (milliseconds, task) => {
    const timer = setTimeout(task, milliseconds);
    return { dispose: () => clearTimeout(timer) };
  },
};
