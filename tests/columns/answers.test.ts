import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brushOf } from '../../src/lib/brush/brush.ts';
import type { Answers } from '../../src/lib/columns/answers.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../../src/lib/filter/filter.ts';
import type { Filter, OwnClauses, ViewOptions } from '../../src/lib/filter/filter.ts';
import { markSentences } from '../../src/lib/queries/mark-sentences.ts';
import type { Database } from '../../src/lib/server/native.ts';
import { columnView, readerOf } from '../../src/lib/view/column-view.ts';
import { countedView } from '../../src/lib/view/counted-view.ts';
import type { Counted } from '../../src/lib/view/counted-view.ts';
import { LIST_STEP, readList, readView } from '../../src/lib/view/view.ts';
import type { Charts, View } from '../../src/lib/view/view.ts';
import { columnAnswers } from '../fixtures/column-answers.ts';
import { openRows } from '../fixtures/native-rows.ts';
import { datesOf, randomFilter, randomRange } from '../fixtures/random-clauses.ts';
import { randomCorpus } from '../fixtures/random-corpus.ts';
import { randomSearch, withTexts } from '../fixtures/random-texts.ts';
import { seeded } from '../fixtures/random.ts';
import { SMALL_CORPUS } from '../fixtures/small-corpus.ts';

describe.each([
  { name: 'the small corpus', tables: SMALL_CORPUS },
  { name: 'a random corpus', tables: withTexts(seeded(6), randomCorpus(seeded(5), 60)) },
  { name: 'another random corpus', tables: withTexts(seeded(24), randomCorpus(seeded(23), 200)) }
])('columns of $name', ({ tables }) => {
  let database: Database;
  let answers: Answers;
  let whole: View;
  const dates = datesOf(tables);
  beforeAll(async () => {
    database = await openRows(tables);
    answers = await columnAnswers(tables);
    whole = await readView(database.run, EMPTY_FILTER, DEFAULT_OPTIONS);
  }, 60_000);
  afterAll(() => database.close());

  it('give the rows of every question of every filter', { timeout: 60_000 }, async () => {
    const random = seeded(17);
    let narrowed = 0;
    for (let i = 0; i < 30; i++) {
      const filter = {
        ...randomFilter(random, tables),
        text: random() < 0.5 ? randomSearch(random, tables) : '',
        acted: random() < 0.3 ? randomRange(random, dates) : null
      };
      const options = randomOptions(random);
      const asked = await readView(database.run, filter, options);
      const view = await viewOf(filter, options);
      expect(view, JSON.stringify([filter, options])).toEqual(onlyCharts(asked));
      const list = await readList(database.run, filter, options, answers.list(filter, options, LIST_STEP));
      expect(list, JSON.stringify([filter, options])).toEqual(onlyList(asked));
      const rows = answers.rows(filter, options, LIST_STEP);
      expect(rows, JSON.stringify([filter, options])).toEqual(onlyList(asked));
      if (asked.summary.clippings > 0 && asked.summary.clippings < whole.summary.clippings) narrowed++;
    }
    expect(narrowed).toBeGreaterThan(4);
  });

  it(
    'give the rows of charts that leave out no clause, not even their own',
    { timeout: 60_000 },
    async () => {
      const random = seeded(41);
      let differing = 0;
      for (let i = 0; i < 20; i++) {
        const filter = {
          ...randomFilter(random, tables),
          text: random() < 0.3 ? randomSearch(random, tables) : '',
          acted: random() < 0.5 ? randomRange(random, dates) : null
        };
        const options = randomOptions(random);
        const asked = await readView(database.run, filter, options, LIST_STEP, 'applied');
        const view = await viewOf(filter, options, 'applied');
        expect(onlyMarks(view), JSON.stringify([filter, options])).toEqual(onlyMarks(asked));
        if (JSON.stringify(onlyMarks(await viewOf(filter, options))) !== JSON.stringify(onlyMarks(asked)))
          differing++;
      }
      expect(differing).toBeGreaterThan(4);
    }
  );

  it('give the sentences behind the marks of every chart', { timeout: 60_000 }, async () => {
    const random = seeded(43);
    let found = 0;
    for (let i = 0; i < 20; i++) {
      const filter = {
        ...randomFilter(random, tables),
        acted: random() < 0.3 ? randomRange(random, dates) : null
      };
      const options = randomOptions(random);
      for (const view of ['actions', 'companies', 'places'] as const)
        for (const own of ['ignored', 'applied'] as const) {
          const asked = await database.run(markSentences(view, filter, options, null, own));
          const message = JSON.stringify([filter, options, view, own]);
          expect(answers.sentences(filter, options, { view, key: null, own }), message).toEqual(asked);
          const key = asked[Math.floor(random() * asked.length)]?.key;
          if (key === undefined) continue;
          const ofKey = asked.filter((row) => row.key === key);
          expect(answers.sentences(filter, options, { view, key, own }), message).toEqual(ofKey);
          found++;
        }
    }
    expect(found).toBeGreaterThan(20);
  });

  it('give the counts for every range of every filter', { timeout: 60_000 }, async () => {
    const random = seeded(29);
    for (let i = 0; i < 6; i++) {
      const text = random() < 0.5 ? randomSearch(random, tables) : '';
      const filter = { ...randomFilter(random, tables), text };
      const options = randomOptions(random);
      const { reader } = readerOf(answers.layout(options));
      const brush = brushOf(reader, answers.ranges(filter, options));
      const base = baseOf(options, filter);
      for (let k = 0; k < 3; k++) {
        const acted = randomRange(random, dates);
        const asked = await readView(database.run, { ...filter, acted }, options);
        const counted = countedView(base, brush.at(acted), filter, options);
        expect(counted, JSON.stringify([filter, options, acted])).toEqual(onlyCounted(asked));
      }
    }
  });

  it('leave out clippings without an event where every event passes', async () => {
    const type = [...new Set(tables.actions.map((row) => row.type))];
    const filter = { ...EMPTY_FILTER, type };
    const asked = await readView(database.run, filter, DEFAULT_OPTIONS);
    expect(asked.summary.clippings).toBeLessThan(whole.summary.clippings);
    expect(await viewOf(filter, DEFAULT_OPTIONS)).toEqual(onlyCharts(asked));
  });

  async function viewOf(filter: Filter, options: ViewOptions, own: OwnClauses = 'ignored') {
    const answer = await answers.count(filter, options, own);
    const { reader, outlets } = readerOf(answers.layout(options));
    const counts = reader.read(answer.numbers);
    return onlyCharts(columnView(baseOf(options, filter), answer, { counts, outlets, filter, options }));
  }

  /** The rows of a page that begins with other options. */
  function baseOf(options: ViewOptions, filter: Filter): View {
    return { ...whole, ...answers.base(options, filter.status.length > 0) };
  }
});

function randomOptions(random: () => number): ViewOptions {
  return {
    ...DEFAULT_OPTIONS,
    group: random() < 0.3,
    companyCount: random() < 0.3 ? 'mentions' : 'clippings'
  };
}

function onlyCharts({ timeline, ...view }: Charts): Charts {
  return { ...onlyCounted(view), timeline };
}

function onlyMarks({ timeline, months, companies, places }: Charts) {
  return { timeline, months, companies, places };
}

function onlyList({ clippings, evidence }: View) {
  return { clippings, evidence };
}

function onlyCounted({ summary, months, companies, places, facets }: Counted): Counted {
  return { summary, months, companies, places, facets };
}
