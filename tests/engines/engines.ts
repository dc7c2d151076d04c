import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { serveHosts } from '../browser/host-site.ts';
import type { HostSite } from '../browser/host-site.ts';
import { startChromium } from './chromium.ts';
import type { Engine, EngineName, EnginePage } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

/** A running engine, with the addresses that its tests visit. */
export interface Bench {
  name: EngineName;
  /** Opens an article of tests/browser/hosts, with its query. */
  article(path: string): Promise<EnginePage>;
  /** Opens a page of the site itself. */
  page(path: string): Promise<EnginePage>;
}

/** Declares the same tests for each engine; those of an engine that is missing are skipped by name. */
export function inEveryEngine(declare: (bench: Bench) => void): void {
  const { chromium, firefox, webkit } = inject('engines');
  const starts: Record<EngineName, (() => Promise<Engine>) | null> = {
    chromium: () => startChromium(chromium),
    firefox: firefox === null ? null : () => startFirefox(firefox),
    webkit: webkit === null ? null : () => startWebKit(webkit)
  };
  for (const name of ['chromium', 'firefox', 'webkit'] as const) {
    const start = starts[name];
    describe.skipIf(start === null)(start === null ? `${name}, which is missing here,` : name, () => {
      const site = inject(name === 'webkit' ? 'listeningSite' : 'site');
      let engine: Engine;
      let hosts: HostSite;
      beforeAll(async () => {
        if (start === null) return;
        [engine, hosts] = await Promise.all([start(), serveHosts(site)]);
      });
      afterAll(async () => {
        hosts.close();
        await engine.close();
      });
      declare({
        name,
        article: (path) => engine.open(new URL(path, hosts.address).href),
        page: (path) => engine.open(new URL(path, site).href)
      });
    });
  }
}

/** Waits until `question` answers as `isRight` wants it; fails with the last answer. */
export async function until<T>(
  what: string,
  question: () => Promise<T>,
  isRight: (answer: T) => boolean
): Promise<T> {
  const end = Date.now() + 30_000;
  for (;;) {
    const answer = await question();
    if (isRight(answer)) return answer;
    if (Date.now() > end) expect.fail(`${what}: still ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
