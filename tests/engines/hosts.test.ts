import { describe, expect, it } from 'vitest';
import { callIn } from './driver.ts';
import { embedIn } from './embed.ts';
import { inEveryEngine, until } from './engines.ts';

/** Articles with the listeners of others, and the greatest height that each lets a frame have. */
const LISTENERS: [string, number][] = [
  ['pym.html', Infinity],
  ['datawrapper.html', Infinity],
  ['amp.html', Infinity],
  ['embedly.html', Infinity],
  ['wordpress.html', 1000]
];

inEveryEngine(({ article, page: open }) => {
  describe('an article', () => {
    it.each(LISTENERS)(
      '%s gives the frame its height, also when evidence opens and closes',
      async (path, most) => {
        const page = await article(path);
        const one = embedIn(page);
        await one.untilLive();
        const follows = () =>
          until(
            'heights',
            one.heights,
            ({ frame, content }) => frame === Math.min(content, most) && frame > 200
          );
        const closed = await follows();
        await one.tap();
        await one.untilEvidence();
        await until('the frame', one.heights, ({ frame }) => frame > closed.frame);
        await follows();
        await page.press('Escape');
        await until('the frame', one.heights, ({ frame }) => frame === closed.frame);
        expect(await page.faults()).toEqual([]);
        await page.close();
      }
    );

    it('may hold the same chart twice, each frame with its own height and evidence', async () => {
      const page = await article('twice.html');
      const [wide, narrow] = [embedIn(page, 0), embedIn(page, 1)];
      for (const one of [wide, narrow]) await one.untilLive();
      const closed = [await wide.untilFits(), await narrow.untilFits()];
      expect(closed[0]).not.toBe(closed[1]);
      await narrow.tap();
      await narrow.untilEvidence();
      await narrow.untilFitsAnew(closed[1] ?? 0);
      expect(await wide.panel()).toBeNull();
      expect(await wide.untilFits()).toBe(closed[0]);
      expect(await page.faults()).toEqual([]);
      await page.close();
    });

    it('may keep the chart in a tab that is closed at first', async () => {
      const page = await article('hidden.html');
      await new Promise((resolve) => setTimeout(resolve, 4000));
      await callIn(page, () => document.getElementById('tab')?.style.removeProperty('display'), []);
      const one = embedIn(page);
      await one.untilLive();
      await one.untilFits();
      await one.tap();
      await one.untilEvidence();
      await one.untilFits();
      expect(await page.faults()).toEqual([]);
      await page.close();
    });

    it('shows the chart and its source where no script may run', async () => {
      const page = await open('scriptless.html');
      const { charts, rows, source } = await until(
        'the chart',
        () => callIn(page, lookInside, []),
        (seen) => seen.charts > 0
      );
      expect(charts).toBe(1);
      expect(rows).toBeGreaterThan(3);
      expect(source).toMatch(/^https?:/);
      await page.close();
    });
  });
});

/** What a reader sees in a frame that can be read from outside. */
function lookInside(): { charts: number; rows: number; source: string } {
  const inner = document.querySelector('iframe')?.contentDocument;
  const charts = [...(inner?.querySelectorAll('figure svg') ?? [])];
  return {
    charts: charts.filter((one) => one.getClientRects().length > 0).length,
    rows: inner?.querySelectorAll('table tbody tr').length ?? 0,
    source: inner?.querySelector<HTMLAnchorElement>('a[data-full]')?.href ?? ''
  };
}
