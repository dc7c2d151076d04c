import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { untilLive, useBrowser } from './browser.ts';
import { EMBEDS } from './pages.ts';

const visit = useBrowser();
const settled = (page: Page) => page.waitForFunction(() => !document.querySelector('figure.unsettled'));

/** The marks of the charts on the page, with the contrast of what is drawn of them against what lies behind them. */
const contrasts = (page: Page) =>
  page.evaluate(() => {
    type Rgba = [number, number, number, number];
    const parse = (colour: string): Rgba => {
      const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return [r, g, b, colour === 'none' || colour === 'transparent' ? 0 : a];
    };
    const over = ([r, g, b, a]: Rgba, [x, y, z]: Rgba, alpha: number): Rgba => {
      const k = a * alpha;
      return [r * k + x * (1 - k), g * k + y * (1 - k), b * k + z * (1 - k), 1];
    };
    const luminance = ([r, g, b]: Rgba) => {
      const [x = 0, y = 0, z = 0] = [r, g, b].map((value) => {
        const c = value / 255;
        return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const contrast = (a: Rgba, b: Rgba) => {
      const [x, y] = [luminance(a), luminance(b)];
      return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
    };
    const root = getComputedStyle(document.documentElement);
    const probe = document.createElement('i');
    document.body.append(probe);
    const token = (name: string) => {
      probe.style.color = root.getPropertyValue(name);
      return parse(getComputedStyle(probe).color);
    };
    // Behind a mark lie the paper, or land.
    const behind = [token('--paper'), token('--land')];
    return [...document.querySelectorAll<SVGElement>('figure .variant svg [data-key]')].flatMap((mark) => {
      if (mark.getClientRects().length === 0) return [];
      // Countries and what is above them, and « other », are words beside a target: axe looks at the contrast of words.
      if (mark.querySelector(':not(.hit)') === null) return [];
      const view = mark.closest('figure')?.dataset.view ?? '';
      const pale = mark.classList.contains('is-ghost');
      const shapes = [...mark.querySelectorAll<SVGElement>('path, rect, circle, text, line')].filter(
        (shape) => !shape.matches('.hit, .ghost') && shape.getClientRects().length > 0
      );
      const best = Math.max(
        0,
        ...shapes.flatMap((shape) => {
          const style = getComputedStyle(shape);
          return (['fill', 'stroke'] as const).flatMap((name) => {
            const colour = parse(style[name]);
            const alpha =
              Number(style.opacity) * Number(name === 'fill' ? style.fillOpacity : style.strokeOpacity);
            if (colour[3] === 0 || style[name].startsWith('url')) return [];
            return view === 'places'
              ? [Math.min(...behind.map((ground) => contrast(over(colour, ground, alpha), ground)))]
              : [contrast(over(colour, behind[0] ?? colour, alpha), behind[0] ?? colour)];
          });
        })
      );
      return [{ view, pale, best, label: mark.getAttribute('aria-label') ?? '' }];
    });
  });

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it.each(['/', '/?company=tencent&language=fr'])(
    'marks stand out from what is behind them by 3 : 1, at %s',
    async (path) => {
      const opened = await visit(path, { colorScheme });
      await untilLive(opened.page);
      await settled(opened.page);
      const marks = await contrasts(opened.page);
      expect(new Set(marks.map(({ view }) => view)).size).toBe(3);
      // What a filter leaves out is pale on purpose: its label says so, and the table has its numbers.
      expect(marks.filter(({ pale, best }) => !pale && best < 3)).toEqual([]);
      expect(marks.some(({ pale }) => pale)).toBe(path !== '/');
      await opened.close();
    }
  );

  it.each(['compare/', 'companies/alibaba/', 'authorities/cn-samr/', ...EMBEDS])(
    'and so they do at /%s',
    async (path) => {
      const opened = await visit(`/${path}`, { colorScheme });
      const marks = await contrasts(opened.page);
      expect(marks.length).toBeGreaterThan(3);
      expect(marks.filter(({ pale, best }) => !pale && best < 3)).toEqual([]);
      await opened.close();
    }
  );
});

/** Whatever is animated, or would be if it changed. */
const moving = (page: Page) =>
  page.evaluate(() => [
    ...document.getAnimations().map(() => 'an animation that runs'),
    ...[...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      const moves =
        transitionDuration.split(',').some((time) => parseFloat(time) > 0) || animationName !== 'none';
      return moves ? [element.outerHTML.slice(0, 80)] : [];
    })
  ]);

it('nothing moves for readers who ask for less motion', async () => {
  const opened = await visit('/', { reducedMotion: 'reduce' });
  const { page } = opened;
  await untilLive(page);
  await page.locator('figure[data-view="companies"] svg [data-key]').nth(2).click({ force: true });
  expect(await moving(page)).toEqual([]);
  await opened.close();
});

it.each(['compare/', 'actions/', 'companies/alibaba/', ...EMBEDS])(
  'nor does anything at /%s',
  async (path) => {
    const opened = await visit(`/${path}`, { reducedMotion: 'reduce' });
    expect(await moving(opened.page)).toEqual([]);
    await opened.close();
  }
);

it.each(['compare/', 'companies/alibaba/', ...EMBEDS])(
  'with forced colours marks can be seen at /%s',
  async (path) => {
    const opened = await visit(`/${path}`, { forcedColors: 'active', colorScheme: 'dark' });
    const marks = await contrasts(opened.page);
    expect(marks.length).toBeGreaterThan(3);
    expect(marks.filter(({ pale, best }) => !pale && best < 3)).toEqual([]);
    await opened.close();
  }
);

it('with forced colours marks, what is chosen and the focus can be seen', async () => {
  const opened = await visit('/?company=tencent', { forcedColors: 'active', colorScheme: 'dark' });
  const { page } = opened;
  await untilLive(page);
  await settled(page);
  const marks = await contrasts(page);
  expect(marks.filter(({ pale, best }) => !pale && best < 3)).toEqual([]);
  const colours = await page.evaluate(() => {
    const chosen = document.querySelector('figure[data-view="companies"] .is-selected .shape');
    const other = document.querySelector(
      'figure[data-view="companies"] [data-key]:not(.is-selected):not(.is-ghost) .shape'
    );
    return [chosen, other].map((shape) => shape && getComputedStyle(shape).fill);
  });
  expect(colours[0]).not.toBeNull();
  expect(colours[0]).not.toBe(colours[1]);
  const mark = page.locator('figure[data-view="companies"] svg [data-key][tabindex="0"]');
  await mark.focus();
  await page.keyboard.press('ArrowDown');
  const ring = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return [outlineStyle, parseFloat(outlineWidth)];
  });
  expect(ring[0]).not.toBe('none');
  expect(ring[1]).toBeGreaterThanOrEqual(2);
  await opened.close();
});

it('changes are said aloud: one live region has the count of clippings', async () => {
  const opened = await visit('/');
  const { page } = opened;
  await untilLive(page);
  const status = page.locator('.bar [role="status"]');
  const said = await page.evaluate(() => {
    const node = document.querySelector('.bar [role="status"]');
    const seen: string[] = [];
    Object.assign(window, { seen });
    if (node)
      new MutationObserver(() => seen.push(node.textContent ?? '')).observe(node, {
        childList: true,
        characterData: true,
        subtree: true
      });
    return node?.textContent;
  });
  expect(said?.trim()).toBe('25 clippings');
  await page.locator('figure[data-view="companies"] svg [data-key]').nth(1).click({ force: true });
  await expect.poll(() => status.textContent()).toBe('13 of 25 clippings');
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen.at(-1))).toBe(
    '13 of 25 clippings'
  );
  await opened.close();
});

it.each([
  ['', true],
  ['', false],
  ['companies/alibaba/', true]
])(
  'a picture of the whole of /%s has all that lies far from the window (scripts: %s)',
  async (path, javaScriptEnabled) => {
    const { page, close } = await visit(path, { javaScriptEnabled });
    const left = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('.listed-clipping > *, footer p')].filter(
            (piece) => !piece.checkVisibility({ contentVisibilityAuto: true })
          ).length
      );
    expect(await page.locator('.listed-clipping').count()).toBeGreaterThan(5);
    await expect.poll(left).toBe(0);
    await close();
  }
);
