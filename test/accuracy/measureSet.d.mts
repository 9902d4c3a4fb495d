export const SETS: readonly string[];
export function measureSet(set: string): number;
