export const ROOT: string;
export const CACHE: string;
export function installExtension(vsix: string, dataDir: string): void;
export function copyFolder(from: string, to: string): string;
export function startServer(options: {
  dataDir: string;
  settings?: object;
  port?: number;
  smokeTestDriver?: boolean;
}): Promise<{ url: string; authority: string; pid: number; output: () => string; close: () => Promise<void> }>;
