import { afterEach, expect, it, vi } from 'vitest';
import { readOwnPages } from '../../src/lib/server/own-pages.ts';
import type { OwnPages } from '../../src/lib/view/own-pages.ts';
import { SMALL_CORPUS } from '../fixtures/small-corpus.ts';
import { useRows } from '../fixtures/use-rows.ts';

const database = await useRows(SMALL_CORPUS);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** The addresses in a site that was built with these pages. */
async function addressesOf(pages: OwnPages) {
  vi.stubGlobal('COUPURES_OWN_PAGES', pages);
  vi.resetModules();
  const { clippingPath } = await import('../../src/lib/view/clipping-address.ts');
  const { entityPath } = await import('../../src/lib/view/entity-address.ts');
  return { clippingPath, entityPath };
}

it('everything has a page of its own up to a bound', async () => {
  const bounds = { clippings: { all: 8, newest: 2 }, names: { all: 14, most: 1 } };
  expect(await readOwnPages(database.run, bounds)).toEqual({ clippings: null, names: null });
});

it('beyond it the newest clippings have, and the most named of each kind', async () => {
  const bounds = { clippings: { all: 7, newest: 3 }, names: { all: 13, most: 2 } };
  expect(await readOwnPages(database.run, bounds)).toEqual({
    clippings: ['id-7', 'id-5', 'id-6'],
    names: [
      ...['companies/brightcart', 'companies/brightpay', 'places/europe', 'places/belgium'],
      ...['authorities/cwb', 'authorities/mmo']
    ]
  });
});

it('addresses lead to pages of their own where these are, else to the page that draws all others', async () => {
  const { clippingPath, entityPath } = await addressesOf({ clippings: ['a1'], names: ['places/ghent'] });
  expect(clippingPath('a1')).toBe('clippings/a1/');
  expect(clippingPath('b2')).toBe('clippings/?id=b2');
  expect(entityPath('place', 'ghent')).toBe('places/ghent/');
  expect(entityPath('company', 'ghent')).toBe('names/?id=companies/ghent');
});

it('where everything has a page, so has what is asked for', async () => {
  const { clippingPath, entityPath } = await addressesOf({ clippings: null, names: null });
  expect(clippingPath('b2')).toBe('clippings/b2/');
  expect(entityPath('authority', 'cwb')).toBe('authorities/cwb/');
});
