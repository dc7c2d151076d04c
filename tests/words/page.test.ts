import { describe, expect, it } from 'vitest';
import { PAGE_WORDS } from '../../src/lib/words/page.ts';
import type { StandfirstNumbers } from '../../src/lib/words/page.ts';

const { en, fr } = PAGE_WORDS;

const numbers: StandfirstNumbers = {
  clippings: 25,
  all_clippings: 25,
  outlets: 12,
  events: 30,
  soft_events: 0,
  first_published: '2018-03-01',
  last_published: '2021-04-10'
};

describe('numbers of a large corpus', () => {
  it('are written as each language writes them', () => {
    const large = { ...numbers, clippings: 1200, all_clippings: 4000 };
    expect([en.filter.inView(1200, 4000), fr.filter.inView(1200, 4000)]).toEqual([
      '1,200 of 4,000 clippings',
      '1\u202f200 coupures sur 4\u202f000'
    ]);
    expect(en.standfirst(large)).toContain('1,200 of 4,000 clippings');
    expect(fr.standfirst(large)).toContain('sur 4\u202f000');
    expect(en.list.more(1355)).toBe('Show 1,355 more');
  });
});

describe('the standfirst', () => {
  it('counts clippings, outlets and actions, and says over which years', () => {
    expect(en.standfirst(numbers)).toMatch(
      /^25 clippings from 12 outlets, 2018–2021, report 30 regulatory actions\. /
    );
    expect(fr.standfirst(numbers)).toMatch(
      /^25 coupures de 12 titres \(2018–2021\) rapportent 30 actions des autorités\. /
    );
  });

  it('says how many of all clippings are in view, and what is only proposed', () => {
    const part = {
      ...numbers,
      clippings: 3,
      outlets: 2,
      events: 4,
      soft_events: 1,
      first_published: '2020-11-01'
    };
    expect(en.standfirst({ ...part, last_published: '2020-12-24' })).toMatch(
      /^Three of 25 clippings from two outlets, 2020, report four regulatory actions, and one more that is only proposed/
    );
    expect(fr.standfirst({ ...part, last_published: '2020-12-24' })).toMatch(
      /^Trois coupures sur 25 de deux titres \(2020\) rapportent quatre actions des autorités, et une autre seulement proposée/
    );
  });

  it('agrees with one clipping, one outlet and one action', () => {
    const one = { ...numbers, clippings: 1, outlets: 1, events: 1, last_published: '2018-03-01' };
    expect(en.standfirst(one)).toMatch(
      /^One of 25 clippings from one outlet, 2018, reports one regulatory action\. /
    );
    expect(fr.standfirst(one)).toMatch(
      /^Une coupure sur 25 d’un titre \(2018\) rapporte une action des autorités\. /
    );
  });

  it('denies where there is no action, and where no clipping is left', () => {
    const idle = {
      ...numbers,
      clippings: 2,
      outlets: 0,
      events: 0,
      first_published: null,
      last_published: null
    };
    expect(en.standfirst(idle)).toMatch(/^Two of 25 clippings report no regulatory actions\. /);
    expect(fr.standfirst(idle)).toMatch(/^Deux coupures sur 25 ne rapportent aucune action des autorités\. /);
    expect(en.standfirst({ ...idle, soft_events: 2 })).toMatch(
      / report no regulatory actions, but two that are only proposed or threatened\. /
    );
    expect(fr.standfirst({ ...idle, soft_events: 1 })).toMatch(
      / ne rapportent aucune action des autorités, mais une seulement proposée ou évoquée\. /
    );
    const none = { ...idle, clippings: 0 };
    expect(en.standfirst(none)).toBe('None of the 25 clippings passes the filters.');
    expect(fr.standfirst(none)).toBe('Aucune des 25 coupures ne passe les filtres.');
  });
});

it('a range of dates names what is open at an end, and a single date once', () => {
  const spoken = (from: string | null, to: string | null) =>
    [en, fr].map((words) => words.filter.range({ from, to }));
  expect(spoken('2020-11', '2020-11')).toEqual(['November 2020', 'novembre 2020']);
  expect(spoken('2020-11', '2021-03-01')).toEqual([
    'November 2020 to 1 March 2021',
    'novembre 2020 – 1er mars 2021'
  ]);
  expect(spoken('2020-11-05', null)).toEqual(['since 5 November 2020', 'depuis le 5 novembre 2020']);
  expect(spoken(null, '2021')).toEqual(['up to 2021', 'jusqu’en 2021']);
});

it('the day around which an undated clipping was collected is an estimate, with one bound or two', () => {
  const between = (after: string | null, before: string | null) =>
    [en, fr].map((words) => words.list.between(after, before));
  expect(between('2020-12-30', '2021-01-01')).toEqual([
    'undated, clipped between about 30 December 2020 and 1 January 2021 (estimate)',
    'sans date, relevée entre le 30 décembre 2020 et le 1er janvier 2021 environ (estimation)'
  ]);
  expect(between(null, '2021-01-02')).toEqual([
    'undated, clipped before about 2 January 2021 (estimate)',
    'sans date, relevée avant le 2 janvier 2021 environ (estimation)'
  ]);
});
