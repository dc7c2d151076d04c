import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { firstChartEnd } from '../../src/bench/first-chart.ts';

describe.each(['', 'fr/'])('the story at /%s', (folder) => {
  const read = () => readFile(`build/${folder}index.html`, 'utf8');

  it('has its first chart in the first 25 kB, as the weakest compression of hosts sends it', async () => {
    const html = await read();
    expect(gzipSync(html.slice(0, firstChartEnd(html))).length).toBeLessThanOrEqual(25_000);
  });

  it('asks for nothing before its first chart', async () => {
    const html = await read();
    const before = html.slice(0, firstChartEnd(html));
    expect(before).not.toMatch(/<script[^>]* src=/);
    for (const [link] of before.matchAll(/<link [^>]*>/g))
      expect(link).toMatch(/rel="(icon|alternate|canonical)"|rel="stylesheet" disabled/);
    expect(html.slice(before.length)).toMatch(/^<link [^>]*rel="preload" as="font"/);
  });

  it('is less than 85 kB as a whole', async () => {
    expect(gzipSync(await read()).length).toBeLessThanOrEqual(85_000);
  });
});
