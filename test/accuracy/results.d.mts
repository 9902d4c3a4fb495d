export function readRecorded(): {
  stories: Record<string, Record<string, number>>;
  sets: Record<string, number>;
};
