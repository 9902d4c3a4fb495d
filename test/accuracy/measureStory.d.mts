export const STORIES: readonly string[];
export function measureStory(story: string): Record<string, number>;
