import type { ViewOptions } from '../filter/filter.ts';
import type { Corpus, Named } from './corpus.ts';
import type { Days, Measures } from './measures.ts';
import { CLIPPING_BIT } from './select.ts';
import type { ClippingDimension } from './select.ts';

/** Takes a place in the table of numbers and what is to be added there. */
export type Add = (place: number, n: number) => void;

/**
 * Hands out what one clipping adds to the counts of all views, each value once. `fails` are the clauses that it fails (see
 * select.ts): every view leaves out the clause that it sets itself, so a clipping that fails one clause only still counts
 * in that clause's view.
 */
export type VisitClipping = (clipping: number, fails: number, add: Add) => void;

export function clippingValues(
  { clippings, companies, places }: Corpus,
  { start }: Measures,
  days: Days,
  { group }: ViewOptions,
  /** Whoever knows what a view of names counts leaves it out: names take longest. */
  leftOut: ClippingDimension | null = null
): VisitClipping {
  const company = onceEach(companies, start.company);
  const family = upwards(companies, start.family);
  const place = onceEach(places, start.place);
  const within = upwards(places, start.within);
  const metonymic = metonymicPlaces(places, start.metonymic);
  const bit = CLIPPING_BIT;
  const [countsCompanies, countsPlaces] = [leftOut !== 'company', leftOut !== 'place'];
  let visit = 0;

  function companiesOf(c: number, add: Add): void {
    const end = companies.starts[c + 1] ?? 0;
    for (let i = companies.starts[c] ?? 0; i < end; i++) {
      const entity = companies.entity[i] ?? 0;
      const key = group ? (companies.home[entity] ?? 0) : entity;
      company(key, visit, add);
      add(start.company_mentions + key, companies.mentions[i] ?? 0);
      if (group) family(entity, visit, add);
    }
  }

  function placesOf(c: number, add: Add): void {
    const from = places.starts[c] ?? 0;
    const end = places.starts[c + 1] ?? 0;
    for (let i = from; i < end; i++) {
      const entity = places.entity[i] ?? 0;
      place(places.home[entity] ?? 0, visit, add);
      within(entity, visit, add);
    }
    metonymic(from, end, add);
  }

  return (c, fails, add) => {
    visit++;
    const passes = fails === 0;
    const period = clippings.period[c] ?? 0;
    if (passes) {
      add(start.whole, 1);
      add(start.published + (days.ofPeriod[period] ?? 0), 1);
    }
    if (countsCompanies && (passes || fails === bit.company)) {
      add(start.whole + 1, 1);
      companiesOf(c, add);
    }
    if (countsPlaces && (passes || fails === bit.place)) {
      add(start.whole + 2, 1);
      placesOf(c, add);
    }
    const outlet = clippings.outlet[c] ?? -1;
    if (outlet >= 0 && (passes || fails === bit.outlet)) add(start.outlet + outlet, 1);
    if (passes || fails === bit.language) add(start.language + (clippings.language[c] ?? 0), 1);
    if (passes || fails === bit.published) add(start.month + (clippings.periods.month[period] ?? 0), 1);
  };
}

type AddOnce = (entity: number, visit: number, add: Add) => void;

function onceEach(named: Named, start: number): AddOnce {
  const seen = new Int32Array(named.home.length);
  return (entity, visit, add) => {
    if (seen[entity] === visit) return;
    seen[entity] = visit;
    add(start + entity, 1);
  };
}

function upwards(named: Named, start: number): AddOnce {
  const once = onceEach(named, start);
  const { starts, items } = named.above;
  return (entity, visit, add) => {
    const end = starts[entity + 1] ?? 0;
    for (let i = starts[entity] ?? 0; i < end; i++) once(items[i] ?? 0, visit, add);
  };
}

/** Places that stand for their government in every mention, those of their venues and districts included. */
function metonymicPlaces(places: Corpus['places'], start: number) {
  const mentions = new Int32Array(places.home.length);
  const metonymic = new Int32Array(places.home.length);
  return (from: number, end: number, add: Add): void => {
    let any = 0;
    for (let i = from; i < end; i++) any |= places.metonymic[i] ?? 0;
    // So it is with most clippings.
    if (any === 0) return;
    for (let i = from; i < end; i++) {
      const home = places.home[places.entity[i] ?? 0] ?? 0;
      mentions[home] = (mentions[home] ?? 0) + (places.mentions[i] ?? 0);
      metonymic[home] = (metonymic[home] ?? 0) + (places.metonymic[i] ?? 0);
    }
    for (let i = from; i < end; i++) {
      const home = places.home[places.entity[i] ?? 0] ?? 0;
      const n = metonymic[home] ?? 0;
      if (n > 0 && n >= (mentions[home] ?? 0)) add(start + home, 1);
      mentions[home] = metonymic[home] = 0;
    }
  };
}
