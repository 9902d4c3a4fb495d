// The browser that looks at VS Code: one that the system has. On Debian and Ubuntu, as root, it is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * @returns {string} path of a Chromium or Chrome
 * @throws Error that says what to install, where there is none and it can't be installed from here
 */
export function findChromium(log = console.error) {
  const found = () => PLACES.find((path) => path && existsSync(path));
  const here = found();
  if (here) return here;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    log('Installing chromium with apt-get …');
    const apt = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update', '-qq'], apt);
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], apt);
  }
  const installed = found();
  if (installed) return installed;
  throw new Error(
    'No Chromium found, and the tests need one to open VS Code. Install it (Debian: apt-get install -y chromium) ' +
      'or name one with the environment variable CHROMIUM_PATH.',
  );
}

/** Starts Chromium, quiet and without a window. */
export async function launchChromium() {
  return await chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
    ],
  });
}
