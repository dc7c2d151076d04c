import { describe, expect, it } from 'vitest';
import { callIn } from './driver.ts';
import type { EnginePage } from './driver.ts';
import { inEveryEngine, until } from './engines.ts';

/** The database starts eleven times. */
const PATIENT = { timeout: 120_000 };

inEveryEngine(({ page: open }) => {
  describe('the story', () => {
    it(
      'goes live, is filtered by a tap on a mark, and stays so when it is loaded again',
      PATIENT,
      async () => {
        const page = await open('');
        await untilLive(page);
        const all = await listed(page);
        const at = await callIn(page, scrollToMark, ['companies', 1]);
        await page.click(at.x, at.y);
        const filtered = await until(
          'the list',
          () => listed(page),
          (now) => now.search !== all.search && now.clippings < all.clippings
        );
        expect(filtered.selected).toContain(at.key);
        await page.reload();
        await untilLive(page);
        expect(
          await until(
            'the list',
            () => listed(page),
            ({ clippings }) => clippings === filtered.clippings
          )
        ).toEqual(filtered);
        expect(await page.faults()).toEqual([]);
        await page.close();
      }
    );
  });

  describe('the table of actions', () => {
    it(
      'may be loaded again at any moment while its database starts, which then answers',
      PATIENT,
      async () => {
        const page = await open('actions/?type=fine');
        for (let wait = 0; wait < 500; wait += 50) {
          await untilArrived(page);
          await new Promise((resolve) => setTimeout(resolve, wait));
          await page.reload();
        }
        const types = await until(
          'the lines of the filter',
          () => callIn(page, typesListed, []),
          (listed) => listed.length === 1
        );
        expect(types).toEqual(['Fine']);
        await page.close();
      }
    );
  });
});

/** Waits until the database has been fetched whole. */
async function untilArrived(page: EnginePage): Promise<void> {
  await until(
    'the database',
    () => callIn(page, hasArrived, ['.wasm']),
    (arrived) => arrived
  );
}

/** Waits until every chart answers. */
async function untilLive(page: EnginePage): Promise<void> {
  await until(
    'the charts',
    () =>
      callIn(
        page,
        () =>
          [...document.querySelectorAll('figure[data-view]')].map((one) => one.getAttribute('data-state')),
        []
      ),
    (states) => states.length >= 3 && states.every((state) => state === 'live')
  );
}

function listed(page: EnginePage) {
  return callIn(
    page,
    () => ({
      search: location.search,
      clippings: document.querySelectorAll('[data-list="clippings"] article').length,
      selected: [...document.querySelectorAll<SVGElement>('svg [data-key].is-selected')]
        .filter((mark) => mark.getClientRects().length > 0)
        .map(({ dataset }) => dataset.key)
    }),
    []
  );
}

/** The types of action that the table shows, each once. */
function typesListed(): string[] {
  const cells = [...document.querySelectorAll('tr.action .type')];
  return [...new Set(cells.map(({ textContent }) => textContent.trim()))];
}

/** Brings the nth mark of a chart into the middle of the window; where it is then. */
function scrollToMark(view: string, nth: number): { key: string; x: number; y: number } {
  const marks = [...document.querySelectorAll<SVGElement>(`figure[data-view="${view}"] svg [data-key]`)];
  const mark = marks.filter((one) => one.getClientRects().length > 0)[nth];
  if (!mark) throw new Error(`${view} has no mark ${nth}`);
  mark.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = mark.getBoundingClientRect();
  return { key: mark.dataset.key ?? '', x: left + width / 2, y: top + height / 2 };
}

/** Whether a file whose address holds this has been fetched whole. */
function hasArrived(part: string): boolean {
  return performance
    .getEntriesByType('resource')
    .some((entry) => entry.name.includes(part) && (entry as PerformanceResourceTiming).responseEnd > 0);
}
