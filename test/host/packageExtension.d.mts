export function packageExtension(folder: string): string;
