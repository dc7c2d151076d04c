import { describe, expect, test } from 'vitest';
import { isOrdered } from '../../src/lib/filter/dates.ts';
import type { TimelineRow } from '../../src/lib/queries/timeline.ts';
import { ACTION_STATUSES, ACTION_TYPES } from '../../src/lib/schema.ts';
import { actionFacts, companyFacts, isInRange, placeFacts } from '../../src/lib/words/chart-facts.ts';
import { chartWords } from '../../src/lib/words/chart-words.ts';
import type { Locale } from '../../src/lib/words/locale.ts';
import {
  company,
  event,
  names,
  place,
  typicalCompanies,
  typicalEvents,
  typicalMonths,
  typicalPlaces
} from '../charts/fixtures.ts';
import { seeded } from '../fixtures/random.ts';

const en = chartWords('en');
const fr = chartWords('fr');
const sentence = (parts: Partial<TimelineRow>, locale: Locale = 'en') =>
  chartWords(locale).actions.sentence(event(parts), names(locale));

describe('what happened, as a sentence', () => {
  const fine = { amount: 500_000, currency: 'CNY' };

  test('names the day, who fines whom how much, and who reports it', () => {
    expect(sentence(fine)).toBe(
      '14 December 2020 · State Administration for Market Regulation fines Alibaba 500,000 yuan · reported by Le Monde'
    );
    expect(sentence(fine, 'fr')).toBe(
      '14 décembre 2020 · L’Administration d’État pour la régulation du marché inflige une amende de 500\u202f000\u00a0yuans à Alibaba · selon Le Monde'
    );
  });

  test('says the month where only the month is known, and « undated » where nothing is', () => {
    expect(sentence({ precision: 'month' })).toMatch(/^December 2020 · /);
    expect(sentence({ precision: 'year' }, 'fr')).toMatch(/^2020 · /);
    expect(sentence({ date: null, precision: 'unknown' })).toMatch(/^Undated · /);
    expect(sentence({ date: null, precision: 'unknown' }, 'fr')).toMatch(/^Non daté · /);
    expect(sentence({ date: '2021-03-01' }, 'fr')).toMatch(/^1er mars 2021 · /);
  });

  test('turns passive without an authority, and names the jurisdiction instead', () => {
    expect(sentence({ ...fine, authorities: [] })).toContain('· China · Alibaba is fined 500,000 yuan ·');
    expect(sentence({ authorities: [], targets: ['alibaba', 'tencent'] })).toContain(
      'Alibaba and Tencent are fined ·'
    );
    expect(sentence({ authorities: [], targets: ['alibaba', 'tencent'] }, 'fr')).toContain(
      '· Chine · Alibaba et Tencent se voient infliger une amende ·'
    );
  });

  test('does without a target', () => {
    expect(sentence({ ...fine, targets: [] })).toContain('imposes a fine of 500,000 yuan');
    expect(sentence({ ...fine, targets: [], authorities: [] }, 'fr')).toContain(
      'Une amende de 500\u202f000\u00a0yuans est infligée'
    );
  });

  test('puts the verb in the plural for several authorities, or for one that is plural', () => {
    expect(sentence({ authorities: ['samr', 'pboc'], type: 'summons' })).toContain('China summon Alibaba');
    expect(sentence({ authorities: ['cn-authorities'], type: 'warning' })).toContain(
      'Chinese authorities warn Alibaba'
    );
    expect(sentence({ authorities: ['cn-authorities'], type: 'warning' }, 'fr')).toContain(
      'Les autorités chinoises mettent en garde Alibaba'
    );
  });

  test('repeats prepositions and elides them in French', () => {
    const targets = ['alibaba', 'tencent'];
    expect(sentence({ type: 'ipo_suspended', targets }, 'fr')).toContain(
      'l’introduction en Bourse d’Alibaba et de Tencent'
    );
    expect(sentence({ type: 'fine', targets }, 'fr')).toContain('une amende à Alibaba et à Tencent');
  });

  test('tells proposals, threats and announcements from deeds', () => {
    expect(sentence({ status: 'proposed' })).toContain('Regulation proposes to fine Alibaba');
    expect(sentence({ status: 'threatened', type: 'ban' })).toContain('threatens to ban Alibaba');
    expect(sentence({ status: 'announced', type: 'ban' })).toContain('is to ban Alibaba');
    expect(sentence({ status: 'threatened', type: 'ban' }, 'fr')).toContain('menace d’interdire Alibaba');
    expect(sentence({ status: 'proposed', authorities: [] })).toContain('(proposed)');
  });

  test('is a sentence for every type, status, authority and target, in both languages', () => {
    for (const locale of ['en', 'fr'] as const)
      for (const type of ACTION_TYPES)
        for (const status of ACTION_STATUSES)
          for (const authorities of [[], ['pboc']])
            for (const targets of [[], ['alibaba'], ['alibaba', 'tencent', 'google', 'amazon', 'tiktok']]) {
              const text = sentence(
                { type, status, authorities, targets, amount: 2e9, currency: 'USD' },
                locale
              );
              expect(text).not.toMatch(/undefined|null| {2}|\( |de a|de é|NaN/);
              expect(text.split(' · ').at(-2)).toMatch(/^[A-ZÉ]/);
            }
  });

  test('writes large amounts in millions and billions, and currencies by name', () => {
    expect(sentence({ amount: 18_228_000_000, currency: 'CNY' })).toContain('18.23 billion yuan');
    expect(sentence({ amount: 18_228_000_000, currency: 'CNY' }, 'fr')).toContain(
      '18,23\u00a0milliards de yuans'
    );
    expect(sentence({ amount: 1_000_000, currency: 'EUR' }, 'fr')).toContain('1\u00a0million d’euros');
    expect(sentence({ amount: 1500, currency: 'XAU' })).toContain('1,500 XAU');
  });

  test('sets names that run from right to left apart', () => {
    expect(sentence({ targets: ['شركة'] })).toContain('\u2068شركة\u2069');
  });

  test('has a short form for labels', () => {
    expect(en.actions.label(event(fine), names('en'))).toBe('Alibaba fined ¥500,000');
    expect(fr.actions.label(event(fine), names('fr'))).toBe('Alibaba\u00a0: amende de 500\u202f000\u00a0¥');
  });
});

describe('titles of the timeline', () => {
  const title = (
    rows: TimelineRow[],
    brush: Parameters<typeof actionFacts>[2] = null,
    locale: Locale = 'en'
  ) =>
    chartWords(locale)
      .actions.title(actionFacts(rows, typicalMonths, brush, 'events'), names(locale))
      .replaceAll('\u00a0', ' ');

  test('say where actions pile up', () => {
    expect(title(typicalEvents)).toBe(
      'Eleven of the 20 actions fell in two months, November and December 2020'
    );
    expect(title(typicalEvents, null, 'fr')).toBe(
      'Onze des 20 actions datent de deux mois, novembre et décembre 2020'
    );
  });

  test('are true for none, one and undated actions', () => {
    expect(title([])).toBe('No regulatory action in this selection');
    expect(title([event({})])).toBe('One action, in December 2020');
    expect(title([event({})], null, 'fr')).toBe('Une action, en décembre 2020');
    expect(title([event({ date: null, precision: 'unknown' })])).toBe('One action, undated');
    expect(title([event({ shown: false })])).toBe('No regulatory action in this selection');
  });

  test('count what a brush selects', () => {
    const december = { from: '2020-12', to: '2020-12' };
    expect(title(typicalEvents, december)).toBe('Seven of the 20 actions fell in December 2020');
    expect(title(typicalEvents, { from: '2030', to: null })).toBe(
      'None of the 17 dated actions fell since 2030'
    );
    expect(title(typicalEvents, { from: '2030', to: null }, 'fr')).toBe(
      'Aucune des 17 actions datées ne se situe depuis 2030'
    );
    expect(title([event({ date: null, precision: 'unknown' })], december)).toBe('One action, undated');
    expect(title([event({})], { from: '2020-12-14', to: '2020-12-14' })).toBe(
      'The only action fell on 14 December 2020'
    );
    expect(title(typicalEvents, { from: '2020-11', to: '2020-12' }, 'fr')).toBe(
      'Onze des 20 actions se situent entre novembre et décembre 2020'
    );
    expect(title(typicalEvents, december, 'fr')).toBe('Sept des 20 actions se situent en décembre 2020');
  });

  test('what is only proposed or threatened is counted apart', () => {
    const facts = actionFacts(typicalEvents, typicalMonths, null, 'events');
    expect(facts.soft).toBe(2);
    expect(en.actions.subtitle(facts, names('en'))).toMatch(/; two more only proposed or threatened$/);
    expect(en.actions.footer(facts, 'Seenthis')).toBe(
      'Source: Seenthis\u00a0· n\u00a0=\u00a020\u00a0actions, 3\u00a0undated\u00a0· 2\u00a0only proposed or threatened'
    );
  });

  test('count in any range what the chart draws in it', () => {
    const random = seeded(4);
    const upTo = (n: number) => Math.floor(random() * n);
    const two = (n: number) => String(n + 1).padStart(2, '0');
    const rows = Array.from({ length: 200 }, () =>
      event({
        date: upTo(9) === 0 ? null : `20${10 + upTo(3)}-${two(upTo(12))}-${two(upTo(28))}`,
        precision: ['day', 'month', 'year', 'unknown'][upTo(4)] as TimelineRow['precision'],
        status: upTo(5) === 0 ? 'proposed' : 'announced',
        shown: upTo(5) > 0,
        reports: 1 + upTo(4)
      })
    );
    const drawn = rows.filter((row) => row.shown && row.status !== 'proposed');
    let some = 0;
    for (let i = 0; i < 100; i++) {
      const [from = '', to = ''] = [0, 1]
        .map(() => `20${10 + upTo(3)}-${two(upTo(12))}-${two(upTo(28))}`)
        .sort()
        .map((day) => day.slice(0, [4, 7, 10][upTo(3)]));
      const range = { from: upTo(9) === 0 ? null : from, to: upTo(9) === 0 ? null : to };
      if (!isOrdered(range)) continue;
      const inside = drawn.filter((row) => isInRange(row, range));
      const n = (count: 'events' | 'reports') => actionFacts(rows, [], range, count).brush?.n;
      expect(n('events'), JSON.stringify(range)).toBe(inside.length);
      expect(n('reports'), JSON.stringify(range)).toBe(inside.reduce((sum, { reports }) => sum + reports, 0));
      if (inside.length > 0 && inside.length < 100) some++;
    }
    expect(some).toBeGreaterThan(20);
  });

  test('the months of a peak follow each other, also over a new year; those of which only the year is known are in none', () => {
    const facts = actionFacts(
      [
        ...[1, 2].map(() => event({ date: '2021-12-05', precision: 'day' })),
        ...[1, 2].map(() => event({ date: '2022-01-01', precision: 'month' })),
        ...[1, 2].map(() => event({ date: '2019-01-01', precision: 'year' })),
        event({ date: '2022-03-01', precision: 'month' }),
        event({ date: null, precision: 'unknown' })
      ],
      [],
      { from: '2022', to: null },
      'events'
    );
    expect(facts.peak).toEqual({ n: 4, months: ['2021-12', '2022-01'] });
    expect([facts.first, facts.last, facts.undated, facts.brush?.n]).toEqual(['2019', '2022-03', 1, 3]);
  });

  test('reports are weighed where reports are counted', () => {
    const facts = actionFacts([event({ reports: 4 }), event({ reports: 1 })], [], null, 'reports');
    expect(facts.total).toBe(5);
    const threat = actionFacts([event({ reports: 3, status: 'threatened' })], [], null, 'reports');
    expect(threat.soft).toBe(3);
  });
});

describe('titles of the company bars', () => {
  const title = (
    rows: Parameters<typeof companyFacts>[0],
    count: 'clippings' | 'mentions' = 'clippings',
    locale: Locale = 'en'
  ) => chartWords(locale).companies.title(companyFacts(rows, count), names(locale));

  test('compare the first two', () => {
    expect(title(typicalCompanies)).toBe('Alibaba is in every\u00a0clipping, Tencent in 15 of 25');
    expect(title(typicalCompanies, 'clippings', 'fr')).toBe(
      'Alibaba figure dans toutes les\u00a0coupures, Tencent dans 15\u00a0sur\u00a025'
    );
    expect(title(typicalCompanies, 'mentions')).toBe('Alibaba gets 25% of all company mentions, Tencent 15%');
  });

  test('are true for ties, one and none', () => {
    expect(title([company('alibaba', 3), company('tencent', 3)])).toBe(
      'Alibaba and Tencent are each in three of 25 clippings'
    );
    expect(title([company('alibaba', 1, { of_clippings: 1 })])).toBe(
      'Alibaba is the only company named, in the one clipping in\u00a0view'
    );
    const four = ['alibaba', 'tencent', 'google', 'amazon'];
    expect(title(four.map((id) => company(id, 1, { of_clippings: 1 })))).toBe(
      'Four companies are named in the one clipping in\u00a0view'
    );
    expect(
      title(
        four.map((id) => company(id, 1, { of_clippings: 1 })),
        'clippings',
        'fr'
      )
    ).toBe('Quatre entreprises sont citées dans la seule coupure\u00a0affichée');
    expect(title([])).toBe('No company is named in this selection');
    expect(title([], 'clippings', 'fr')).toBe('Aucune entreprise n’est citée dans cette sélection');
  });
});

describe('titles of the map', () => {
  const title = (rows: Parameters<typeof placeFacts>[0], locale: Locale = 'en') =>
    chartWords(locale).places.title(placeFacts(rows), names(locale));

  test('tell the place from the government', () => {
    expect(title(typicalPlaces)).toBe('Beijing is named in nine clippings, in six of them as the government');
    expect(title(typicalPlaces, 'fr')).toBe(
      'Pékin\u00a0: neuf coupures, dans six d’entre elles pour désigner le pouvoir'
    );
    expect(title([place('liege', { n: 2 }), place('paris', { n: 1 })])).toBe(
      'Liège is named in two of 25 clippings, Paris in one'
    );
    expect(title([])).toBe('No place is named in this selection');
  });

  test('are true for ties and for a single clipping', () => {
    const tied = [place('liege', { n: 1 }), place('paris', { n: 1 })];
    expect(title(tied)).toBe('Liège and Paris are each named in one of 25 clippings');
    expect(title(tied, 'fr')).toBe('Liège et Paris figurent chacun dans une des 25 coupures');
    const only = tied.map((row) => ({ ...row, of_clippings: 1 }));
    expect(title(only)).toBe('Liège and Paris are named in the one clipping in\u00a0view');
    expect(title(only, 'fr')).toBe('Liège et Paris figurent dans la seule coupure\u00a0affichée');
  });
});
