import { describe, expect, it } from 'vitest';
import { groupsIn, reportOf } from '../../../src/pipeline/events/report.ts';
import { canonicalPlace, joinReports, linksOf, resolveEvents } from '../../../src/pipeline/events/resolve.ts';
import { eventFor } from '../../../src/pipeline/events/which-event.ts';
import { partial } from '../../../src/pipeline/extract/dates/calendar.ts';
import type { ActionReport, Clipping } from '../../../src/pipeline/types.ts';
import { seeded } from '../../fixtures/random.ts';

const clipping = (id: string, published: string | null = null): Clipping => ({
  file: id,
  line: 1,
  id,
  title: id,
  url: null,
  otherUrls: [],
  body: '',
  tags: [],
  truncated: false,
  outlet: null,
  language: 'en',
  author: null,
  published: { ...partial(published), source: 'none' },
  text: '',
  bodyStart: 0,
  words: 0
});

type Fields = Partial<Omit<ActionReport, 'date'>> & { date?: string | null };

const report = ({ date = null, ...fields }: Fields): ActionReport => ({
  type: 'fine',
  status: 'done',
  jurisdiction: 'CN',
  authorities: [],
  targets: ['alibaba'],
  amount: null,
  currency: null,
  quote: '',
  start: 0,
  end: 1,
  rule: '',
  confidence: 1,
  doubts: [],
  date: partial(date),
  ...fields
});

const groupOf = groupsIn([
  { id: 'alibaba', parent: null },
  { id: 'alipay', parent: 'ant-group' },
  { id: 'ant-group', parent: 'alibaba' }
]);

/** The event ids of reports that stand in a clipping each. */
const events = (...reports: [Fields, published?: string | null][]) =>
  resolveEvents(
    reports.map(([fields, published], i) => ({
      clipping: clipping(`c${i}`, published ?? null),
      actions: [report(fields)]
    })),
    groupOf
  ).map(([action]) => action?.event);

describe('events across clippings', () => {
  it('joins reports whose dates agree as far as both are known, and names the event by the finest', () => {
    expect(events([{ date: '2020-12' }], [{ date: '2020-12-24' }])).toEqual([
      '2020-12-24-cn-fine-alibaba',
      '2020-12-24-cn-fine-alibaba'
    ]);
  });

  it('keeps different days, targets, types and jurisdictions apart', () => {
    const ids = events(
      [{ date: '2020-12-14' }],
      [{ date: '2020-12-24' }],
      [{ date: '2020-12-14', targets: ['tencent'] }],
      [{ date: '2020-12-14', type: 'warning' }],
      [{ date: '2020-12-14', jurisdiction: 'EU' }]
    );
    expect(new Set(ids).size).toBe(5);
  });

  it('leaves a vague report alone where it might mean either of two events', () => {
    const [vague, first, second] = events(
      [{ date: '2020-12' }],
      [{ date: '2020-12-14' }],
      [{ date: '2020-12-24' }]
    );
    expect([first, second]).not.toContain(vague);
  });

  it('joins an undated report to the one event before its publication, and to none long ago', () => {
    expect(new Set(events([{ date: '2020-11' }], [{}, '2021-02-10'])).size).toBe(1);
    expect(new Set(events([{ date: '2020-11' }], [{}, '2020-03-01'])).size).toBe(2);
    expect(new Set(events([{ date: '2016-11' }], [{}, '2021-02-10'])).size).toBe(2);
  });

  it('joins a report that nothing dates where it gives the same sum, rounded or not', () => {
    const fine = { amount: 1.3376e9, currency: 'INR' };
    const rounded = { amount: 1.34e9, currency: 'INR' };
    expect(new Set(events([{ date: '2022-10', ...fine }, '2022-10-22'], [rounded, null])).size).toBe(1);
    expect(new Set(events([{ date: '2022-10', ...fine }, '2022-10-22'], [{}, null])).size).toBe(2);
  });

  it('never joins a threat with the act, two amounts, or two reports of one clipping', () => {
    expect(new Set(events([{ date: '2021', status: 'threatened' }], [{ date: '2021' }])).size).toBe(2);
    expect(
      new Set(
        events(
          [{ date: '2021', amount: 50e6, currency: 'EUR' }],
          [{ date: '2021', amount: 150e6, currency: 'EUR' }]
        )
      ).size
    ).toBe(2);
    const [both = []] = resolveEvents(
      [
        {
          clipping: clipping('c'),
          actions: [report({ date: '2021-03' }), report({ date: '2021-03', start: 50 })]
        }
      ],
      groupOf
    );
    expect(both.map(({ event }) => event)).toEqual(['2021-03-cn-fine-alibaba', '2021-03-cn-fine-alibaba-2']);
  });

  it('joins reports on a law by its name, in either language', () => {
    const law: Fields = { type: 'law_enacted', jurisdiction: 'EU', targets: [] };
    expect(
      events(
        [{ ...law, date: '2016', quote: 'Members approve the General Data Protection Regulation.' }],
        [{ ...law, date: '2016-04', quote: 'Le RGPD a été adopté en avril.' }],
        [{ ...law, date: '2016-04', quote: 'The Digital Services Act was adopted.' }]
      )
    ).toEqual(['2016-04-eu-law-enacted-gdpr', '2016-04-eu-law-enacted-gdpr', '2016-04-eu-law-enacted-dsa']);
  });

  it('joins an undated text without a date of publication only where it says all the same', () => {
    const told: Fields = { date: '2020-11-03', amount: 150e6, currency: 'EUR', authorities: ['fr-adlc'] };
    const undated: Fields = { ...told, date: null };
    expect(new Set(events([told], [undated])).size).toBe(1);
    expect(new Set(events([told], [{ ...undated, authorities: ['fr-cnil'] }])).size).toBe(2);
    expect(new Set(events([told], [{ ...undated, targets: ['alibaba', 'tencent'] }])).size).toBe(2);
    const twice: Fields = { ...told, date: '2018-03-05', amount: 40e6 };
    expect(new Set(events([told], [twice], [{ ...undated, amount: null, currency: null }])).size).toBe(3);
  });

  it('joins an undated text that gives no sum where the same authority, by name, did it to the same companies once', () => {
    const told: Fields = { type: 'order', date: '2020-11-03', authorities: ['fr-cnil'] };
    const undated: Fields = { ...told, date: null };
    expect(new Set(events([told], [undated])).size).toBe(1);
    expect(new Set(events([told], [{ ...undated, authorities: ['fr-authorities'] }])).size).toBe(2);
    expect(new Set(events([told], [{ ...undated, targets: ['alibaba', 'tencent'] }])).size).toBe(2);
    expect(new Set(events([told], [{ ...told, date: '2022-01-06' }], [undated])).size).toBe(3);
  });

  it('joins news of the day after, and no fine of another sum or of a month later', () => {
    const told: Fields = { date: '2020-11-05', amount: 150e6, currency: 'EUR' };
    const next: Fields = { ...told, date: '2020-11-06' };
    expect(new Set(events([told, '2020-11-05'], [next, '2020-11-06'])).size).toBe(1);
    expect(new Set(events([told, '2020-11-05'], [{ ...next, date: '2020-12-06' }])).size).toBe(2);
    expect(new Set(events([told, '2020-11-05'], [{ ...next, amount: 90e6 }, '2020-11-06'])).size).toBe(2);
  });

  it('joins a fine dated as it was decided and as it was published a few weeks later', () => {
    const decided: Fields = { amount: 5e6, currency: 'EUR', authorities: ['fr-cnil'], date: '2024-01-15' };
    expect(new Set(events([decided], [{ ...decided, date: '2024-02-08' }])).size).toBe(1);
    expect(new Set(events([decided], [{ ...decided, date: '2024-03-08' }])).size).toBe(2);
    expect(new Set(events([decided], [{ ...decided, date: '2024-02-08', amount: 5.2e6 }])).size).toBe(2);
  });

  it('joins what one authority did to the same companies and the news of the day after', () => {
    const ban: Fields = { type: 'ban', authorities: ['in-sebi'], jurisdiction: 'IN' };
    const day: [Fields] = [{ ...ban, date: '2025-07-03' }];
    const dayAfter = (fields: Fields): [Fields, string] => [
      { ...ban, date: '2025-07-04', ...fields },
      '2025-07-04'
    ];
    expect(new Set(events(day, dayAfter({}))).size).toBe(1);
    expect(new Set(events(day, dayAfter({ authorities: ['in-trai'] }))).size).toBe(2);
    expect(new Set(events(day, dayAfter({ targets: ['alibaba', 'tencent'] }))).size).toBe(2);
    expect(new Set(events(day, [{ ...ban, date: '2025-07-04' }, '2025-09-01'])).size).toBe(2);
  });

  it('takes « European regulators » for those of the member that fined the same sum', () => {
    const irish: Fields = {
      jurisdiction: 'IE',
      authorities: ['ie-dpc'],
      date: '2020-11-05',
      amount: 150e6,
      currency: 'EUR'
    };
    const european: Fields = { ...irish, jurisdiction: 'EU', authorities: ['eu-authorities'] };
    expect(new Set(events([irish], [european])).size).toBe(1);
    const inMonth = { ...european, authorities: ['eu-commission'], date: '2020-11' };
    expect(new Set(events([irish], [inMonth])).size).toBe(2);
    expect(new Set(events([irish], [{ ...european, amount: 90e6 }])).size).toBe(2);
  });

  it('joins one sum of one day that a text puts down to the Commission instead of a member’s authority', () => {
    const irish: Fields = {
      date: '2025-05-02',
      amount: 530e6,
      currency: 'EUR',
      authorities: ['ie-dpc'],
      jurisdiction: 'IE'
    };
    const european: Fields = { ...irish, authorities: ['eu-commission'], jurisdiction: 'EU' };
    expect(new Set(events([irish], [european])).size).toBe(1);
    expect(new Set(events([irish], [{ ...european, date: '2025-05-03' }])).size).toBe(2);
    expect(new Set(events([irish], [{ ...european, amount: 531e6 }])).size).toBe(2);
    expect(new Set(events([irish], [{ ...european, jurisdiction: 'US' }])).size).toBe(2);
    const round = [
      { ...irish, amount: 5e8 },
      { ...european, amount: 5e8 }
    ];
    expect(new Set(events(...round.map((fields): [Fields] => [fields]))).size).toBe(2);
  });

  it('joins one exact sum that two texts put down to authorities of two members, and no round one', () => {
    const fine: Fields = {
      date: '2021-07',
      amount: 746e6,
      currency: 'EUR',
      authorities: ['lu-cnpd'],
      jurisdiction: 'LU'
    };
    const misread: Fields = { ...fine, date: '2021', authorities: ['ie-dpc'], jurisdiction: 'IE' };
    expect(events([fine], [misread])).toEqual(['2021-07-lu-fine-alibaba', '2021-07-lu-fine-alibaba']);
    expect(new Set(events([fine], [{ ...misread, amount: 747e6 }])).size).toBe(2);
    expect(new Set(events([fine], [{ ...misread, jurisdiction: 'US' }])).size).toBe(2);
    expect(new Set(events([{ ...fine, amount: 50e6 }], [{ ...misread, amount: 50e6 }])).size).toBe(2);
  });

  it('knows an exact sum again a year later, where neither text gives a day', () => {
    const fine: Fields = { amount: 225e6, currency: 'EUR', authorities: ['ie-dpc'], jurisdiction: 'IE' };
    expect(new Set(events([fine, '2021-09-02'], [fine, '2022-09-05'])).size).toBe(1);
    expect(new Set(events([fine, '2021-09-02'], [fine, '2023-09-05'])).size).toBe(2);
    const round = { ...fine, amount: 20e6 };
    expect(new Set(events([round, '2021-09-02'], [round, '2022-09-05'])).size).toBe(2);
  });

  it('joins one sum taken of a subsidiary and of its owner, and no two of one group', () => {
    const fine: Fields = { amount: 5e6, currency: 'EUR', date: '2021-03' };
    const of = (target: string, fields: Fields = {}): [Fields] => [{ ...fine, targets: [target], ...fields }];
    expect(new Set(events(of('alibaba'), of('alipay'))).size).toBe(1);
    expect(new Set(events(of('alibaba'), of('alipay', { amount: 5.2e6 }))).size).toBe(2);
    expect(new Set(events(of('alibaba'), of('alipay', { amount: null, currency: null }))).size).toBe(2);
    expect(new Set(events(of('alibaba'), of('tencent'))).size).toBe(2);
  });

  it('joins what an authority can do only once, told of a subsidiary and its owner or by a text without a day', () => {
    const ban: Fields = { type: 'ban', authorities: ['cn-samr'], date: '2021-03' };
    expect(new Set(events([ban], [{ ...ban, targets: ['alipay'] }])).size).toBe(1);
    expect(
      new Set(events([ban], [{ ...ban, targets: ['alipay'], authorities: ['cn-authorities'] }])).size
    ).toBe(2);
    expect(new Set(events([ban], [{ ...ban, date: null }])).size).toBe(1);
    expect(new Set(events([ban], [{ ...ban, date: null, authorities: [] }])).size).toBe(2);
    expect(new Set(events([ban], [{ ...ban, type: 'order' }, null])).size).toBe(2);
    const order: Fields = { ...ban, type: 'order' };
    expect(new Set(events([order], [{ ...order, targets: ['alipay'] }])).size).toBe(2);
  });

  it('takes sums of two currencies for one where one can be worth the other', () => {
    const fine: Fields = { date: '2021-03', authorities: ['eu-commission'], jurisdiction: 'EU' };
    const of = (amount: number, currency: string): [Fields] => [{ ...fine, amount, currency }];
    expect(new Set(events(of(2.95e9, 'EUR'), of(3.45e9, 'USD'))).size).toBe(1);
    expect(new Set(events(of(2.95e9, 'EUR'), of(9e9, 'USD'))).size).toBe(2);
    expect(new Set(events(of(2.8e9, 'USD'), of(18.2e9, 'CNY'))).size).toBe(1);
  });

  it('joins two undated texts only where they say of the same companies what the same authority did', () => {
    const summons: Fields = {
      ...{ type: 'summons', targets: ['alibaba', 'tencent'], authorities: ['cn-samr'], date: null },
      ...{ amount: null, currency: null }
    };
    expect(new Set(events([summons], [summons])).size).toBe(1);
    expect(new Set(events([summons], [{ ...summons, authorities: ['cn-authorities'] }])).size).toBe(1);
    expect(new Set(events([summons], [{ ...summons, authorities: ['cn-cac'] }])).size).toBe(2);
    expect(new Set(events([summons], [{ ...summons, targets: ['tencent', 'baidu'] }])).size).toBe(2);
    const inquiry: Fields = { ...summons, type: 'investigation_opened', targets: ['tencent'] };
    expect(new Set(events([inquiry], [inquiry])).size).toBe(2);
    const ban: Fields = { ...summons, type: 'ban' };
    expect(new Set(events([ban], [{ ...ban, targets: ['tencent'] }])).size).toBe(1);
    const law: Fields = { ...summons, type: 'law_enacted', targets: [], law: 'gdpr' };
    expect(new Set(events([law], [law])).size).toBe(1);
  });

  it('joins a sum that one authority took in a month, told once without saying of whom', () => {
    const fine: Fields = { amount: 140e9, currency: 'KRW', date: '2024-06-13', authorities: ['kr-kftc'] };
    const them: Fields = { ...fine, targets: [], date: '2024-06' };
    expect(new Set(events([fine], [them])).size).toBe(1);
    expect(new Set(events([{ ...fine, amount: 99.6e9 }], [{ ...them, amount: 100e9 }])).size).toBe(1);
    expect(new Set(events([fine], [{ ...them, amount: 150e9 }])).size).toBe(2);
    expect(new Set(events([fine], [{ ...them, date: '2024' }])).size).toBe(2);
    expect(new Set(events([fine], [{ ...them, date: null }])).size).toBe(2);
    expect(new Set(events([fine], [{ ...them, authorities: ['kr-authorities'] }])).size).toBe(2);
    expect(new Set(events([fine], [{ ...them, targets: ['tencent'] }])).size).toBe(2);
  });

  it('joins an undated text that tells the sum of fewer companies of the group, if the same authority took it', () => {
    const fine: Fields = {
      amount: 42e6,
      currency: 'EUR',
      authorities: ['cn-samr'],
      targets: ['alibaba', 'alipay']
    };
    const dated: Fields = { ...fine, date: '2026-01-13' };
    expect(new Set(events([dated], [{ ...fine, targets: ['alipay'] }])).size).toBe(1);
    expect(new Set(events([dated], [{ ...fine, targets: ['alipay'], amount: 41.9e6 }])).size).toBe(2);
    expect(new Set(events([dated], [{ ...fine, targets: ['alipay', 'tencent'] }])).size).toBe(2);
    expect(new Set(events([dated], [{ ...fine, targets: ['alipay'], authorities: [] }])).size).toBe(2);
  });

  it('joins an undated text that does not say which authority struck the same several companies', () => {
    const summons: Fields = { type: 'summons', targets: ['tencent', 'baidu'], date: '2021-09-08' };
    const undated: Fields = { ...summons, authorities: ['cn-authorities'], date: null };
    const dated: Fields = { ...summons, authorities: ['cn-mct'] };
    expect(new Set(events([dated], [undated])).size).toBe(1);
    expect(new Set(events([dated], [{ ...undated, authorities: ['cn-samr'] }])).size).toBe(2);
    expect(new Set(events([dated], [{ ...undated, targets: ['tencent'] }])).size).toBe(2);
    expect(
      new Set(events([{ ...dated, targets: ['tencent'] }], [{ ...undated, targets: ['tencent'] }])).size
    ).toBe(2);
  });

  it('joins a sum that one report only says the first figure of, where both are dated', () => {
    const exact: Fields = { date: '2021-12-09', amount: 1128e6, currency: 'EUR' };
    expect(new Set(events([exact], [{ ...exact, date: '2021-12', amount: 1e9 }])).size).toBe(1);
    expect(new Set(events([exact], [{ ...exact, date: '2021-12', amount: 1.3e9 }])).size).toBe(2);
    expect(new Set(events([exact], [{ ...exact, date: null, amount: 1e9 }])).size).toBe(2);
    expect(new Set(events([exact], [{ ...exact, date: '2020-12', amount: 1e9 }])).size).toBe(2);
  });

  it('knows a rounded sum, or one in its readers’ money, again half a year later', () => {
    const dated: Fields = { amount: 2.75e9, currency: 'USD', date: '2021-04' };
    const later = (amount: number, currency: string, published = '2021-10-08'): [Fields, string] => [
      { ...dated, amount, currency, date: null },
      published
    ];
    expect(new Set(events([dated], later(2.8e9, 'USD'))).size).toBe(1);
    expect(new Set(events([dated], later(18.2e9, 'CNY'))).size).toBe(1);
    expect(new Set(events([dated], later(2.85e9, 'USD'))).size).toBe(2);
    expect(new Set(events([dated], later(3e9, 'USD'))).size).toBe(2);
    expect(new Set(events([dated], later(2.8e9, 'USD', '2022-10-08'))).size).toBe(2);
    expect(
      new Set(events([{ ...dated, amount: 4.34e9, currency: 'EUR' }], [{ ...dated, amount: 9e9 }])).size
    ).toBe(2);
  });

  it('joins an undated text that tells the sum in its readers’ money, where it can be the same', () => {
    const dated: Fields = { amount: 18.2e9, currency: 'CNY', date: '2021-04-10' };
    const undated = (amount: number): Fields => ({ ...dated, amount, currency: 'USD', date: null });
    expect(new Set(events([dated], [undated(2.8e9)])).size).toBe(1);
    expect(new Set(events([dated], [undated(9e8)])).size).toBe(2);
  });

  it('joins what is done only once, told by an undated text of fewer companies or without saying which authority', () => {
    const ban: Fields = {
      type: 'ban',
      authorities: ['cn-samr'],
      date: '2021-03-11',
      targets: ['alibaba', 'baidu']
    };
    const undated: Fields = { ...ban, date: null };
    expect(new Set(events([ban], [{ ...undated, targets: ['baidu'] }])).size).toBe(1);
    expect(new Set(events([ban], [{ ...undated, authorities: ['cn-authorities'] }])).size).toBe(1);
    expect(new Set(events([ban], [{ ...undated, authorities: ['cn-cac'] }])).size).toBe(2);
    expect(new Set(events([ban], [{ ...undated, targets: ['baidu', 'tencent'] }])).size).toBe(2);
  });

  it('gives the same ids whatever the order of clippings', () => {
    const reports: [Fields, string | null][] = [
      [{ date: '2021-03-11', targets: ['tencent', 'baidu'] }, null],
      [{ date: '2021-03', targets: ['baidu'] }, null],
      [{ targets: ['baidu'] }, '2021-04-01'],
      [{ date: '2020-12-14' }, null]
    ];
    expect([...events(...[...reports].reverse())].reverse()).toEqual(events(...reports));
  });

  it('joins any two reports that can be of one event, however far apart in time they may be', () => {
    const random = seeded(7);
    const of = <Item>(...items: Item[]): Item => items[Math.floor(random() * items.length)] as Item;
    // Around the ends of months and years, and the longest times that reports are remembered.
    const date = () =>
      of(null, '2020', '2021', '2020-12', '2021-01', '2022-02', '2021-01-31', '2021-02-01', '2021-02-02') ??
      of(null, `202${of(0, 1, 2)}-${of('01', '02', '03', '04', '11', '12')}-${of('01', '02', '15', '28')}`);
    let same = 0;
    for (let i = 0; i < 24_000; i++) {
      const told = [0, 1]
        .map((n) => {
          const action = report({
            ...{
              date: date(),
              targets: of(['alibaba'], ['alibaba'], ['alipay'], []),
              ...of({}, { law: 'a law' })
            },
            ...{ type: of('fine', 'fine', 'ban'), authorities: of([], ['cn-samr']) },
            ...{
              amount: of(null, 746, 746, 199, 200),
              currency: 'USD',
              jurisdiction: of('CN', 'EU', 'FR', 'LU')
            }
          });
          return reportOf(action, clipping(`c${n}`, date()), 0, groupOf);
        })
        .sort((a, b) => (canonicalPlace(a) < canonicalPlace(b) ? -1 : 1));
      const [a, b] = told;
      if (!a || !b) throw new Error('there are two reports');
      const ids = joinReports(told);
      const joined = ids.get(a) === ids.get(b);
      expect(joined, JSON.stringify(told)).toBe(eventFor(b, [[a]]) !== null);
      const isNumbered = ids.get(b) === `${ids.get(a) ?? ''}-2`;
      if (joined || isNumbered) expect(linksOf(a).some((link) => linksOf(b).includes(link))).toBe(true);
      if (joined) same++;
    }
    expect(same).toBeGreaterThan(500);
  });
});
