export const SHARED: string;
export const hasShared: boolean;
export const STORIES: readonly string[];
export const SETS: readonly string[];
export function measureStory(story: string): Record<string, number>;
export function measureSet(set: string): number;
export function readRecorded(): {
  stories: Record<string, Record<string, number>>;
  sets: Record<string, number>;
};
