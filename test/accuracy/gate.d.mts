export function findFalls(
  recorded: Readonly<Record<string, number>> | undefined,
  figures: Readonly<Record<string, number>>,
): string[];
