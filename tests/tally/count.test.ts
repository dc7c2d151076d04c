import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMBED_VIEWS, readEmbed } from '../../src/lib/embed/rows.ts';
import type { EmbedRows } from '../../src/lib/embed/rows.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../../src/lib/filter/filter.ts';
import type { ViewOptions } from '../../src/lib/filter/filter.ts';
import { catalogue } from '../../src/lib/queries/catalogue.ts';
import { markSentences } from '../../src/lib/queries/mark-sentences.ts';
import { readFacts, readFoldedTexts } from '../../src/lib/server/facts.ts';
import type { Database } from '../../src/lib/server/native.ts';
import { countedClippings, countEmbed } from '../../src/lib/tally/count.ts';
import { catalogueRows } from '../../src/lib/tally/facts.ts';
import type { Facts } from '../../src/lib/tally/facts.ts';
import { createSieve } from '../../src/lib/tally/sieve.ts';
import type { Sieve } from '../../src/lib/tally/sieve.ts';
import { openRows } from '../fixtures/native-rows.ts';
import { randomCorpus } from '../fixtures/random-corpus.ts';
import { randomFilter } from '../fixtures/random-filter.ts';
import { seeded } from '../fixtures/random.ts';
import { SMALL_CORPUS } from '../fixtures/small-corpus.ts';

const CORPORA = {
  'the small corpus': SMALL_CORPUS,
  'a random corpus of 40 clippings': randomCorpus(seeded(11), 40)
};

/** The rows of the database without the sentences of events, which embeds fetch with the evidence. */
const withoutSentences = ({ timeline, ...rows }: EmbedRows) => ({
  ...rows,
  timeline: timeline.map((event) =>
    Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'quote'))
  )
});

describe.each(Object.entries(CORPORA))('for %s, plain counting and the database agree on', (_, corpus) => {
  let database: Database;
  let facts: Facts;
  let sieve: Sieve;
  beforeAll(async () => {
    database = await openRows(corpus);
    const read = await readFacts(database.run);
    if (!read) throw new Error('the corpus is small');
    // As it arrives in a browser.
    facts = JSON.parse(JSON.stringify(read)) as Facts;
    sieve = createSieve(facts, (await readFoldedTexts(database.run)) ?? []);
  });
  afterAll(() => {
    database.close();
  });

  it('every value that is known', async () => {
    expect(catalogueRows(facts)).toEqual(await database.run(catalogue()));
  });

  it('the rows of every chart, for the whole and for 60 random filters and ways of counting', async () => {
    const random = seeded(5);
    let narrowed = 0;
    for (let i = 0; i < 60; i++) {
      const filter = i === 0 ? EMPTY_FILTER : randomFilter(random, corpus);
      const options: ViewOptions = {
        ...DEFAULT_OPTIONS,
        companyCount: random() < 0.5 ? 'clippings' : 'mentions',
        group: random() < 0.5
      };
      for (const view of EMBED_VIEWS) {
        const expected = await readEmbed(database.run, view, filter, options);
        const label = JSON.stringify([view, filter, options]);
        expect(countEmbed(facts, sieve, view, filter, options), label).toEqual(withoutSentences(expected));
        if (expected.companies.some(({ n, all }) => n > 0 && n < all)) narrowed++;
      }
    }
    expect(narrowed).toBeGreaterThan(10);
  });

  it('the clippings behind every mark, for 25 random filters', async () => {
    const random = seeded(6);
    for (let i = 0; i < 25; i++) {
      const filter = randomFilter(random, corpus);
      const options = { ...DEFAULT_OPTIONS, group: random() < 0.5 };
      for (const view of EMBED_VIEWS) {
        const counted = countedClippings(sieve, view, filter, options);
        const whole = await database.run(markSentences(view, EMPTY_FILTER, options));
        const asked = await database.run(markSentences(view, filter, options));
        const label = JSON.stringify([view, filter, options]);
        expect(
          whole.filter(({ clipping }) => counted[clipping]),
          label
        ).toEqual(asked);
      }
    }
  });
});
