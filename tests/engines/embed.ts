import { expect } from 'vitest';
import { callIn } from './driver.ts';
import type { EnginePage } from './driver.ts';
import { until } from './engines.ts';

/** Heights in px: of a frame in its article, and of what the frame holds. */
export interface Heights {
  frame: number;
  content: number;
}

/** What there is to see of an embed's charts. */
interface Drawn {
  charts: number;
  isLive: boolean;
  isAsked: boolean;
  fonts: string;
  says: string;
}

/** What an open panel of evidence shows. */
export interface Panel {
  quotes: string[];
  links: string[];
  pressed: string[];
}

/** The nth embed of an article. */
export function embedIn(page: EnginePage, nth = 0) {
  const inFrame = <T, A extends unknown[]>(run: (...args: A) => T | Promise<T>, ...args: A) =>
    callIn(page, run, args, nth);

  const drawn = () =>
    inFrame((): Drawn => ({
      charts: [...document.querySelectorAll('figure svg')].filter((svg) => svg.getClientRects().length > 0)
        .length,
      isLive: [...document.querySelectorAll('figure')].every(({ dataset }) => dataset.state === 'live'),
      isAsked: 'asked' in document.documentElement.dataset,
      fonts: document.fonts.status,
      says: document.querySelector('.asked')?.textContent ?? ''
    }));

  const heights = async (): Promise<Heights> => ({
    frame: await callIn(page, (i) => document.querySelectorAll('iframe')[i]?.clientHeight ?? -1, [nth]),
    content: await inFrame(() =>
      Math.ceil(document.getElementById('embed')?.getBoundingClientRect().height ?? -2)
    )
  });

  const panel = () =>
    inFrame((): Panel | null => {
      const found = document.querySelector('[data-panel="evidence"]');
      if (!found) return null;
      return {
        quotes: [...found.querySelectorAll('mark')].map(({ textContent }) => textContent ?? ''),
        links: [...found.querySelectorAll('a')].map(({ href }) => href),
        pressed: [...document.querySelectorAll<SVGElement>('svg [aria-pressed="true"]')].map(
          ({ dataset }) => dataset.key ?? ''
        )
      };
    });

  return {
    inFrame,
    heights,
    panel,

    /** Waits until the charts are there and react, in the font of the page. */
    untilLive: (charts = 1) =>
      until(
        'the embed',
        () =>
          drawn().catch((error: unknown): Drawn => ({
            charts: 0,
            isLive: false,
            isAsked: false,
            fonts: '',
            says: String(error)
          })),
        (state) => state.charts === charts && state.isLive && !state.isAsked && state.fonts === 'loaded'
      ),

    /** Waits until the frame is as high as what it holds, to the pixel; returns that height. */
    untilFits: async () => (await until('heights', heights, fits)).content,

    /** Waits until the frame fits and its content has another height than `before`. */
    untilFitsAnew: async (before: number) =>
      (await until('heights', heights, (now) => fits(now) && now.content !== before)).content,

    /** Taps the nth mark that a finger could reach; returns its key. */
    tap: async (mark = 0): Promise<string> => {
      const found = await inFrame(centreOfMark, mark);
      if (!found) expect.fail(`no mark ${mark} can be tapped`);
      const at = await callIn(page, scrollToPoint, [nth, found.x, found.y]);
      await page.click(at.x, at.y);
      return found.key;
    },

    /** Clicks what a selector finds in the frame. */
    click: async (selector: string) => {
      const found = await inFrame((text) => {
        const box = document.querySelector(text)?.getBoundingClientRect();
        return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
      }, selector);
      if (!found) expect.fail(`nothing is ${selector}`);
      const at = await callIn(page, scrollToPoint, [nth, found.x, found.y]);
      await page.click(at.x, at.y);
    },

    /** Waits until the panel has sentences or says that there are none. */
    untilEvidence: async () => {
      const open = await until('the panel', panel, (now) => now !== null && now.links.length > 0);
      return open ?? expect.fail('no panel');
    },

    untilClosed: () => until('the panel', panel, (now) => now === null),

    /** Key of the mark that has the focus. */
    focused: () =>
      inFrame(() => {
        const { activeElement } = document;
        return activeElement instanceof SVGElement ? (activeElement.dataset.key ?? null) : null;
      })
  };
}

function fits({ frame, content }: Heights): boolean {
  return frame === content && frame > 100;
}

/** Key and centre of the nth mark that nothing covers at its centre. */
function centreOfMark(nth: number): { key: string; x: number; y: number } | null {
  const found = [];
  for (const mark of document.querySelectorAll<SVGElement>('figure svg [data-key]')) {
    const { left, top, width, height } = mark.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const hit = document.elementFromPoint(x, y)?.closest<SVGElement>('[data-key]');
    if (width > 0 && hit === mark) found.push({ key: mark.dataset.key ?? '', x, y });
  }
  return found[nth] ?? null;
}

/**
 * Scrolls the article so that a point of its nth frame is in the middle; where the point is then, in px of the window.
 * Until the next frames of animation, Chromium sends the pointer's events to where things were before.
 */
async function scrollToPoint(nth: number, x: number, y: number): Promise<{ x: number; y: number }> {
  const frame = document.querySelectorAll('iframe')[nth];
  const top = (frame?.getBoundingClientRect().top ?? 0) + y;
  scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
  for (let i = 0; i < 3; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  const box = frame?.getBoundingClientRect();
  return { x: (box?.left ?? 0) + x, y: (box?.top ?? 0) + y };
}
