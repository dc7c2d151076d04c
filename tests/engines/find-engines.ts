import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstall, install } from '../browser/apt.ts';
import { findBrowser } from '../browser/find-browser.ts';
import type { WebKitPaths } from './webkit.ts';

/** Where each engine is; null where it is not and cannot be brought. */
export interface EnginePaths {
  chromium: string;
  firefox: string | null;
  webkit: WebKitPaths | null;
}

/** The Debian packages that an engine comes in. */
export const PACKAGES = {
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth']
};

/**
 * Finds the engines, and on Debian as root brings those that are missing. Throws where Debian does not give one;
 * elsewhere says on the terminal which are missing.
 */
export function findEngines(): EnginePaths {
  const chromium = findBrowser();
  const missing = missingEngines();
  if (missing.length > 0 && canInstall()) {
    install(missing.flatMap((name) => PACKAGES[name]));
    const still = missingEngines();
    if (still.length > 0)
      throw new Error(`No ${still.join(', no ')}, though apt-get has installed what holds it.`);
  } else {
    for (const name of missing)
      process.stderr.write(
        `\n*** ${name.toUpperCase()} IS MISSING: its tests are skipped. Install ${PACKAGES[name].join(', ')}. ***\n\n`
      );
  }
  return { chromium, firefox: findFirefox(), webkit: findWebKit() };
}

function missingEngines(): (keyof typeof PACKAGES)[] {
  return [...(findFirefox() ? [] : ['firefox' as const]), ...(findWebKit() ? [] : ['webkit' as const])];
}

function findFirefox(): string | null {
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  return onPath('firefox-esr') ?? onPath('firefox') ?? (existsSync(mac) ? mac : null);
}

function findWebKit(): WebKitPaths | null {
  const driver = onPath('WebKitWebDriver');
  const browser = miniBrowsers()[0];
  return driver && browser && onPath('xvfb-run') && onPath('xauth') ? { driver, browser } : null;
}

/** WebKit's small browser, which stands in a folder of the machine's architecture and the port's version. */
function miniBrowsers(): string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/usr/lib')
    .filter((folder) => folder.endsWith('-linux-gnu'))
    .flatMap((folder) =>
      readdirSync(`/usr/lib/${folder}`)
        .filter((name) => name.startsWith('webkit2gtk-4.'))
        .map((name) => `/usr/lib/${folder}/${name}/MiniBrowser`)
    )
    .filter((path) => existsSync(path));
}

function onPath(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}
