import fc from 'fast-check';
import { expect, it } from 'vitest';
import { catalogueOf } from '../../src/lib/filter/catalogue.ts';
import { isOrdered, isPartialDate } from '../../src/lib/filter/dates.ts';
import { LIST_DIMENSIONS } from '../../src/lib/filter/filter.ts';
import type { Filter, ViewOptions } from '../../src/lib/filter/filter.ts';
import { readSearch, toSearch } from '../../src/lib/filter/url.ts';
import { readRequest, resizeMessages } from '../../src/lib/publish/resize.ts';
import { hostileText, tries } from './runs.ts';

const VALUES = ['apple', 'alibaba-group', 'lemonde.fr', 'eu', 'é', 'a+b', 'a&b=c', '100%', 'fine', 'done'];
const KNOWN = catalogueOf(
  LIST_DIMENSIONS.filter((dimension) => dimension !== 'type' && dimension !== 'status').flatMap((dimension) =>
    VALUES.map((value) => ({ dimension, value, label_en: value, label_fr: value }))
  )
);

const two = (n: number) => String(n).padStart(2, '0');
const date = fc
  .tuple(
    fc.integer({ min: 1000, max: 9999 }),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 31 })
  )
  .map(([year, month, day]) =>
    [year, month && two(month), month && day && two(day)].filter(Boolean).join('-')
  )
  .filter(isPartialDate);
const range = fc.option(fc.record({ from: fc.option(date), to: fc.option(date) }).filter(isOrdered), {
  nil: null
});
const type = fc.uniqueArray(fc.constantFrom('fine', 'ban', 'lawsuit'));
const status = fc.uniqueArray(fc.constantFrom('done', 'proposed'));
const list = fc.uniqueArray(fc.constantFrom(...VALUES), { maxLength: 4 });
const filter: fc.Arbitrary<Filter> = fc.record({
  ...{
    acted: range,
    published: range,
    company: list,
    place: list,
    type,
    status,
    authority: list
  },
  ...{ jurisdiction: list, outlet: list, language: list, event: list },
  text: hostileText().map((text) =>
    text
      .replace(/[\p{White_Space}\p{Cc}]+/gu, ' ')
      .trim()
      .slice(0, 200)
      .trim()
  )
});
const options: fc.Arbitrary<ViewOptions> = fc.record({
  companyCount: fc.constantFrom('clippings', 'mentions'),
  actionCount: fc.constantFrom('events', 'reports'),
  group: fc.boolean()
});

it('an address holds any filter, and nothing else', () => {
  fc.assert(
    fc.property(filter, options, (asked, how) => {
      // An address is UTF-8: halves of pairs cannot stand in it.
      const given = { ...asked, text: asked.text.toWellFormed() };
      expect(readSearch(toSearch(asked, how), KNOWN)).toEqual({ filter: given, options: how, dropped: [] });
    }),
    tries()
  );
});

it('any query gives a filter of known values, which its own address gives again', () => {
  const pair = fc.tuple(
    fc.oneof(
      fc.constantFrom(...LIST_DIMENSIONS, 'acted', 'published', 'q', 'count', 'group', 'v'),
      hostileText()
    ),
    fc.oneof(fc.array(fc.constantFrom(...VALUES, '2021', '2021-02-30..', '..')).map(String), hostileText())
  );
  const query = fc.oneof(
    hostileText(),
    fc.array(pair, { maxLength: 12 }).map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&'))
  );
  fc.assert(
    fc.property(query, (text) => {
      const asked = readSearch(text, KNOWN);
      for (const key of LIST_DIMENSIONS)
        for (const value of asked.filter[key]) expect(KNOWN[key]).toContain(value);
      for (const { value } of asked.dropped) expect(value.length).toBeLessThanOrEqual(80);
      const again = readSearch(toSearch(asked.filter, asked.options), KNOWN);
      expect(again).toEqual({ filter: asked.filter, options: asked.options, dropped: [] });
    }),
    tries()
  );
});

it('messages of any kind are answered or passed over, and no height is lost to a strange address', () => {
  const data = fc.oneof(
    fc.anything(),
    hostileText(),
    fc.record({ type: fc.constantFrom('coupures:set', 'coupures:ping', 'x'), search: fc.anything() })
  );
  fc.assert(
    fc.property(data, hostileText(), hostileText(), (message, search, hash) => {
      const request = readRequest(message);
      if (request?.type === 'set') expect(request.search.length).toBeLessThanOrEqual(4000);
      const messages = resizeMessages(512, { slug: 'actions', href: search, search, hash });
      expect(messages.length).toBeGreaterThanOrEqual(4);
      expect(messages.every((one) => typeof one === 'string' || Object.keys(one).length > 0)).toBe(true);
    }),
    tries()
  );
});
