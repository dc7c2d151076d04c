import { describe, expect, it } from 'vitest';
import { correctActions } from '../../../src/pipeline/correct/actions.ts';
import type { ActionCorrection } from '../../../src/pipeline/correct/correction.ts';
import { partial } from '../../../src/pipeline/extract/dates/calendar.ts';
import { clipping, entries, fine, ID } from './small.ts';

const body =
  'The CWB fined BrightCart’s owner. Northmail may not sell in Ghent. It may not\u00a0advertise either.';
const page = clipping({ body });
const start = page.bodyStart;

const FINE = fine({ start, end: start + 33 });
const LATER = fine({
  date: partial('2021-03'),
  targets: ['northmail', 'brightpay'],
  start: 60,
  quote: 'Another.'
});

/** What becomes of the two fines by entries about the clipping. */
async function correct(...texts: string[]) {
  const { corrections } = await entries(...texts.map((text) => `clipping: ${ID}, ${text}`));
  return correctActions(page, [FINE, LATER], corrections as ActionCorrection[]);
}

describe('correcting actions', () => {
  it('leaves all as it is without corrections', async () => {
    expect(await correct()).toMatchObject({
      actions: [FINE, LATER],
      decisions: [],
      rejected: [],
      notices: []
    });
  });

  it('makes a confirmed action certain, and no correction of it', async () => {
    const { actions } = await correct('confirm: { type: fine, targets: brightcart }');
    expect(actions).toEqual([{ ...FINE, confidence: 1, doubts: [] }, LATER]);
  });

  it('takes a rejected action away, and keeps the reason', async () => {
    const { actions, rejected } = await correct('reject: { type: fine, targets: [brightpay] }');
    expect(actions).toEqual([FINE]);
    expect(rejected).toEqual(['She asked.']);
  });

  it('records the law that the sentence names where an editor says that it is another', async () => {
    const quote = 'The General Data Protection Regulation took effect.';
    const { corrections } = await entries(
      `clipping: ${ID}, edit: { type: law_enacted }, set: { law: Phone Act }`
    );
    const found = fine({ type: 'law_enacted', targets: [], quote });
    const { decisions } = correctActions(page, [found], corrections as ActionCorrection[]);
    expect(decisions).toMatchObject([{ before: { law: 'gdpr' }, after: { law: 'Phone Act' } }]);
  });

  it('records a sum that was changed in its currency', async () => {
    const { corrections } = await entries(
      `clipping: ${ID}, edit: { type: fine }, set: { amount: 6, currency: EUR }`
    );
    const found = fine({ amount: 5, currency: 'EUR' });
    const { decisions } = correctActions(page, [found], corrections as ActionCorrection[]);
    expect(decisions).toMatchObject([
      { before: { amount: 5, currency: 'EUR' }, after: { amount: 6, currency: 'EUR' } }
    ]);
  });

  it('changes what is set, and only that', async () => {
    const { actions } = await correct(
      'edit: { type: fine, date: 2021-03-11 }, set: { authorities: mmo, amount: 5e0 }'.replace(
        '5e0',
        '5, currency: EUR'
      )
    );
    expect(actions[0]).toEqual({
      ...FINE,
      ...{ authorities: ['mmo'], jurisdiction: 'FR', amount: 5, currency: 'EUR' },
      ...{ confidence: 1, doubts: [], corrected: 'She asked.' }
    });
  });

  it('changes the jurisdiction alone to that of another one of those who act', async () => {
    const { corrections } = await entries(`clipping: ${ID}, edit: { type: fine }, set: { jurisdiction: FR }`);
    const { actions } = correctActions(
      page,
      [fine({ authorities: ['cwb', 'mmo'] })],
      corrections as ActionCorrection[]
    );
    expect(actions).toMatchObject([{ jurisdiction: 'FR', authorities: ['cwb', 'mmo'] }]);
  });

  it('adds an action with the sentence that the words stand in, in text order', async () => {
    const { actions } = await correct(
      'add: { type: ban, status: done, authorities: cwb, targets: northmail, quote: MAY NOT SELL }'
    );
    const quote = 'Northmail may not sell in Ghent.';
    const at = page.text.indexOf(quote);
    expect(actions.map(({ type }) => type)).toEqual(['fine', 'ban', 'fine']);
    expect(actions[1]).toEqual({
      ...{ type: 'ban', status: 'done', authorities: ['cwb'], jurisdiction: 'BE', targets: ['northmail'] },
      ...{ date: partial(null), amount: null, currency: null, quote, start: at, end: at + quote.length },
      ...{ rule: 'editor', confidence: 1, doubts: [], corrected: 'She asked.' }
    });
  });

  it('says that an edit is not needed any more, and marks nothing', async () => {
    const { actions, notices } = await correct(
      'edit: { type: fine, targets: brightcart }, set: { status: done }'
    );
    expect(actions[0]).toEqual({ ...FINE, confidence: 1, doubts: [] });
    expect(notices).toEqual([expect.stringMatching(/corrections\.yaml:2: .*can be deleted/)]);
  });
});

describe('the keys of actions', () => {
  it('do not depend on offsets, typography or further targets', async () => {
    const { corrections } = await entries(
      `clipping: ${ID}, reject: { type: fine, quote: "BRIGHTCART'S  owner" }`,
      `clipping: ${ID}, reject: { type: fine, targets: [northmail] }`
    );
    const moved = {
      ...FINE,
      start: 900,
      end: 960,
      quote: 'Last week BrightCart’s\u00a0owner was fined by the CWB.'
    };
    expect(correctActions(page, [LATER, moved], corrections as ActionCorrection[]).actions).toEqual([]);
  });

  it('do not depend on the order of entries: each is about what was found', async () => {
    const reject = 'reject: { type: fine, date: 2021-03-11 }';
    const edit = 'edit: { type: fine, date: 2021-03 }, set: { date: 2021-03-11 }';
    const [one, other] = [await correct(reject, edit), await correct(edit, reject)];
    expect(one.actions).toEqual(other.actions);
    expect(one.actions).toHaveLength(1);
  });

  it.for([
    [
      'an action that is not there',
      'reject: { type: ban }',
      /reports no such ban; it reports fine \(2021-03-11, targets brightcart, “The CWB fined/
    ],
    ['another target', 'confirm: { type: fine, targets: [brightcart, northmail] }', /no such fine/],
    ['an action without targets', 'confirm: { type: fine, targets: [] }', /no such fine/],
    ['another date', 'confirm: { type: fine, date: unknown }', /no such fine/],
    [
      'other words',
      'confirm: { type: fine, quote: fined Northmail }',
      /no such fine; .*; correct or delete the entry/
    ],
    [
      'two actions',
      'reject: { type: fine }',
      /reports 2 such actions: .*northmail.*; add targets, date or words/
    ],
    [
      'an amount without currency',
      'edit: { type: fine, targets: brightcart }, set: { amount: 5 }',
      /amount 5 with the currency unknown; set both/
    ],
    [
      'a jurisdiction of none of those who act',
      'edit: { type: fine, targets: brightcart }, set: { jurisdiction: FR }',
      /jurisdiction "FR" is that of none of its authorities \(cwb\); set its authorities, too/
    ],
    [
      'an addition whose words are not there',
      'add: { type: ban, status: done, authorities: cwb, quote: no such words }',
      /has no "no such words"; quote words/
    ],
    [
      'an addition whose words stand twice',
      'add: { type: ban, status: done, authorities: cwb, quote: may not }',
      /stands in 2 sentences .*; quote more/
    ],
    [
      'an addition without currency',
      'add: { type: ban, status: done, authorities: cwb, amount: 5, quote: sell }',
      /amount and its currency go together/
    ],
    [
      'an action that is done before it happens',
      'edit: { type: fine, targets: brightcart }, set: { date: 2099-01-01 }',
      /done on 2099-01-01, after the day of the entry, 2021-04-02; correct one of the two, or say that it is announced/
    ],
    [
      'an addition that is still to come',
      'add: { type: ban, status: done, authorities: cwb, quote: sell, date: 2021-05 }',
      /done on 2021-05, after the day/
    ],
    [
      'a law of what is none',
      'edit: { type: fine, targets: brightcart }, set: { law: DMA }',
      /"law" says nothing of a fine; leave it out/
    ],
    [
      'a law beside targets',
      'edit: { type: fine, targets: brightcart }, set: { type: law_enacted, law: DMA }',
      /"law" says nothing beside targets \(brightcart\); leave it out, or set targets: \[\]/
    ],
    [
      'an edit that tells what another action tells',
      'edit: { type: fine, targets: brightcart }, set: { targets: [northmail], date: 2021 }',
      /reports the same twice: fine \(2021-03, targets northmail.*; reject one of the two instead/
    ],
    [
      'an addition that is found by now',
      'add: { type: fine, status: done, authorities: cwb, targets: brightcart, quote: owner, date: 2021 }',
      /reports this without the entry: fine \(2021-03-11/
    ]
  ] as const)('%s stops the build on its line', async ([, text, message]) => {
    await expect(correct('confirm: { type: fine, targets: northmail }', text)).rejects.toThrow(message);
    await expect(correct('confirm: { type: fine, targets: northmail }', text)).rejects.toThrow(/yaml:3: /);
  });

  it('two entries for one action stop the build, and both are named', async () => {
    const twice = correct(
      'reject: { type: fine, date: 2021-03 }',
      'confirm: { type: fine, targets: brightpay }'
    );
    await expect(twice).rejects.toThrow(/yaml:3: .*yaml:2 is about the same action/);
  });

  it('an addition that another entry makes stops the build, and that one is named', async () => {
    const add = 'add: { type: ban, status: done, authorities: cwb, targets: northmail, quote: sell }';
    await expect(correct(add, add)).rejects.toThrow(
      /yaml:3: .*yaml:2 adds this already; delete one of the two/
    );
  });

  it('an action that entries about names made another is not said to be none', async () => {
    const { corrections } = await entries(`clipping: ${ID}, confirm: { type: fine, targets: brightcart }`);
    const earlier = { actions: [FINE], names: ['c.yaml:9'] };
    expect(() => correctActions(page, [LATER], corrections as ActionCorrection[], earlier)).toThrow(
      /no such fine with the names that c\.yaml:9 corrected; it reports fine .*; describe it as it is read with these/
    );
  });

  it('a long quote is shown by words that an entry can take', async () => {
    const quote =
      'The Commerce Watch of the whole kingdom fined BrightCart’s owner for what it did to its sellers.';
    const { corrections } = await entries(`clipping: ${ID}, reject: { type: ban }`);
    const refused = () => correctActions(page, [{ ...FINE, quote }], corrections as ActionCorrection[]);
    expect(refused).toThrow(/“The Commerce Watch of the whole kingdom fined BrightCart’s” …\)/);
  });

  it('an addition to a clipping that reports nothing is fine, and a rejection there is not', async () => {
    const { corrections } = await entries(`clipping: ${ID}, reject: { type: fine }`);
    expect(() => correctActions(page, [], corrections as ActionCorrection[])).toThrow(
      'it reports no action at all'
    );
  });
});
