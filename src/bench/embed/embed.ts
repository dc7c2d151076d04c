import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findBrowser } from '../../../tests/browser/find-browser.ts';
import { InputError } from '../../pipeline/errors.ts';
import { benchResult } from '../result.ts';
import type { BenchResult } from '../result.ts';
import { median } from '../timing.ts';
import { buildUsualPattern, USUAL_PATTERN } from '../usual-pattern/build.ts';
import { serveGzip } from './gzip-host.ts';
import type { GzipHost } from './gzip-host.ts';
import { visitSlowly } from './visit.ts';
import type { Cost, Watched } from './visit.ts';

const RUNS = 5;
/** An embed shows its built chart, then marks answer; one of another view does both at once. */
const OURS = { chart: 'figure svg', ready: 'figure[data-state="live"] svg' };
const PEER = { chart: 'svg', ready: '[data-drawn] svg' };
const EMBEDS = ['actions', 'companies', 'places', 'story', 'v/winter-2020'];
/** Views that no page was built for: a single value, and several together. */
const FILTERED: [name: string, path: string][] = [
  ...['actions', 'companies', 'places', 'story'].map((chart): [string, string] => [
    `${chart}, filtered`,
    `embed/${chart}/?company=tencent`
  ]),
  ['actions, three filters', 'embed/actions/?company=tencent&language=fr&published=2020..2021']
];

const METRICS: [keyof Cost, string, string, number][] = [
  ['bytes', 'compressed', 'kB', 1000],
  ['requests', 'requests', '', 1],
  ['chart', 'chart seen', 's', 1000],
  ['paint', 'largest paint', 's', 1000],
  ['ready', 'marks answer', 's', 1000]
];

/**
 * What embeds cost a reader with a slow telephone (Chromium's « slow 4G »: 1.6 Mbit/s down, 750 kbit/s up, 150 ms; a
 * processor four times slower), nothing cached, until the first chart and until the first chart of a filter that no page
 * was built for; beside a page that asks a database in the browser for the same chart. Medians of five. Throws
 * `InputError` where the site is not built.
 */
export async function benchEmbed(progress: (what: string) => void): Promise<BenchResult[]> {
  if (!existsSync('build/embed')) throw new InputError('build: no such folder; run "npm run build" first.');
  const folder = await mkdtemp(join(tmpdir(), 'bench-embed-'));
  await buildUsualPattern(folder);
  const host = await serveGzip({ '/': 'build', '/peer/': folder });
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
  });
  try {
    const measure = (path: string, selectors: Omit<Watched, 'path'>) => {
      progress(path);
      return medians(browser, host, { path, ...selectors });
    };
    const built: [string, Cost][] = [];
    for (const name of EMBEDS) built.push([name, await measure(`embed/${name}/`, OURS)]);
    for (const [name, path] of FILTERED)
      built.push([name, await measure(path, { ...OURS, chart: OURS.ready })]);
    // To the peer a filter is a condition more in a question of some milliseconds: it loads the same.
    const peer = await measure('peer/', PEER);
    return built.flatMap(([name, cost]) => lines(name, cost, peer));
  } finally {
    await browser.close();
    host.close();
    await rm(folder, { recursive: true });
  }
}

function lines(name: string, cost: Cost, peer: Cost): BenchResult[] {
  return METRICS.map(([key, what, unit, divisor]) =>
    benchResult({
      bench: 'embed',
      n: RUNS,
      metric: `${name}: ${what}`,
      value: cost[key] / divisor,
      unit,
      peer: { name: USUAL_PATTERN, value: peer[key] / divisor },
      less: true
    })
  );
}

async function medians(browser: Browser, host: GzipHost, watched: Watched): Promise<Cost> {
  const costs: Cost[] = [];
  for (let run = 0; run < RUNS; run++) costs.push(await visitSlowly(browser, host, watched));
  const of = (key: keyof Cost) => median(costs.map((cost) => cost[key]));
  return {
    bytes: of('bytes'),
    requests: of('requests'),
    chart: of('chart'),
    paint: of('paint'),
    ready: of('ready')
  };
}
