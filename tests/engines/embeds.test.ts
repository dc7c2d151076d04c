import { describe, expect, it } from 'vitest';
import { callIn } from './driver.ts';
import { embedIn } from './embed.ts';
import { inEveryEngine, until } from './engines.ts';
import { storedBy } from './stored.ts';

const AD_HOC = 'embed/companies/?company=tencent%26language=fr';

const EMBEDS: [string, number][] = [
  ['embed/actions/', 1],
  ['fr/embed/companies/', 1],
  ['embed/places/', 1],
  ['embed/story/', 3],
  ['embed/v/winter-2020/', 1],
  [AD_HOC, 1]
];

inEveryEngine(({ article }) => {
  describe('an embed', () => {
    it.each(EMBEDS)(
      '%s shows its chart at its height, asks nobody else and stores nothing',
      async (embed, charts) => {
        const page = await article(`column.html?embed=${embed}`);
        const one = embedIn(page);
        await one.untilLive(charts);
        await one.untilFits();
        expect(await one.inFrame(storedBy)).toEqual([]);
        expect(await page.faults()).toEqual([]);
        await page.close();
      }
    );

    it('opens the sentences behind a mark, marked and with links, and follows with its height', async () => {
      const page = await article('column.html');
      const one = embedIn(page);
      await one.untilLive();
      const closed = await one.untilFits();
      const key = await one.tap();
      const { quotes, links, pressed } = await one.untilEvidence();
      expect(quotes[0]).toMatch(/\S{3}/);
      expect(links[0]).toMatch(/^https?:/);
      expect(pressed).toContain(key);
      const open = await one.untilFitsAnew(closed);
      expect(open).toBeGreaterThan(closed);

      await page.press('Escape');
      await one.untilClosed();
      expect(await one.focused()).toBe(key);
      expect(await one.untilFitsAnew(open)).toBe(closed);
      expect(await page.faults()).toEqual([]);
      await page.close();
    });

    it('closes by its button and gives the focus back to the mark', async () => {
      const page = await article('column.html?embed=embed/companies/');
      const one = embedIn(page);
      await one.untilLive();
      const closed = await one.untilFits();
      const key = await one.tap(1);
      await one.untilEvidence();
      await one.untilFitsAnew(closed);
      await one.click('[data-panel="evidence"] button');
      await one.untilClosed();
      expect(await one.focused()).toBe(key);
      expect(await one.untilFits()).toBe(closed);
      await page.close();
    });

    it('answers the keyboard alone', async () => {
      const page = await article('column.html');
      const one = embedIn(page);
      await one.untilLive();
      await one.untilFits();
      await until(
        'the focus',
        () => page.press('Tab').then(one.focused),
        (key) => key !== null
      );
      await page.press('ArrowRight');
      const key = await one.focused();
      await page.press('Enter');
      expect((await one.untilEvidence()).pressed).toContain(key);
      await page.press('Escape');
      await one.untilClosed();
      expect(await one.focused()).toBe(key);
      await page.close();
    });

    it('fits again when its column goes from 900 to 320 px and back', async () => {
      const page = await article('column.html');
      const one = embedIn(page);
      await one.untilLive();
      const wide = await one.untilFits();
      const narrow = await one.untilFitsAnew(await setWidth(320, wide));
      await one.untilFitsAnew(await setWidth(900, narrow));
      expect(await one.untilFits()).toBe(wide);
      expect(await page.faults()).toEqual([]);
      await page.close();

      async function setWidth(width: number, before: number): Promise<number> {
        await callIn(page, (px) => document.getElementById('column')?.style.setProperty('width', `${px}px`), [
          width
        ]);
        return before;
      }
    });
  });

  describe('in a frame of no origin', () => {
    it.each([
      ['embed/places/', 'the built view'],
      [AD_HOC, 'a view that no page was built for']
    ])('%s works as elsewhere: %s', async (embed) => {
      const page = await article(`column.html?sandbox=allow-scripts&embed=${embed}`);
      const one = embedIn(page);
      await one.untilLive();
      expect(await one.inFrame(() => globalThis.origin)).toBe('null');
      const closed = await one.untilFits();
      await one.tap(1);
      await one.untilEvidence();
      const open = await one.untilFitsAnew(closed);
      await page.press('Escape');
      await one.untilClosed();
      expect(await one.untilFitsAnew(open)).toBe(closed);
      expect(await page.faults()).toEqual([]);
      await page.close();
    });

    it('shows its picture in the frame, with its address, to be saved from there', async () => {
      const page = await article('column.html?sandbox=allow-scripts&embed=fr/embed/companies/');
      const one = embedIn(page);
      await one.untilLive();
      const closed = await one.untilFits();
      await one.click('[data-picture]');
      const open = await one.untilFitsAnew(closed);
      await until(
        'the picture',
        () =>
          one.inFrame(() => document.querySelector<HTMLImageElement>('[data-panel] img')?.naturalWidth ?? 0),
        (width) => width === 1200
      );
      const says = await one.inFrame(() => document.querySelector('[data-panel]')?.textContent ?? '');
      expect(says).toContain('/fr/embed/companies/image.png');
      expect(await one.inFrame(() => document.querySelector('[data-panel] [download]'))).toBeNull();
      await page.press('Escape');
      expect(await one.untilFitsAnew(open)).toBe(closed);
      expect(await page.faults()).toEqual([]);
      await page.close();
    });
  });
});
