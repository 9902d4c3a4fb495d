import type { Browser } from 'playwright-core';
export function findChromium(log?: (message: string) => void): string;
export function launchChromium(): Promise<Browser>;
