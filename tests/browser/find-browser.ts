import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { canInstall, install } from './apt.ts';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge'
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
];

/**
 * The path of a Chromium or Chrome: `CHROMIUM_PATH`, an installed one, one that Playwright manages, and on Debian
 * as root one that apt installs now. Throws with one line that says how to get one.
 */
export function findBrowser(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(
      `CHROMIUM_PATH: ${named} does not exist; give the path of Chromium or Chrome, or unset it.`
    );
  }
  const found = installed() ?? managed() ?? bring();
  if (found) return found;
  throw new Error(
    'No browser for the browser tests: install Chromium or Chrome, or run "npx playwright-core install chromium", or set CHROMIUM_PATH.'
  );
}

function installed(): string | null {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...PLACES].find((path) => existsSync(path)) ?? null;
}

function managed(): string | null {
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

function bring(): string | null {
  if (!canInstall()) return null;
  install(['chromium']);
  return installed();
}
