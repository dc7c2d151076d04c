import { describe, expect, it } from 'vitest';
import type { EventCorrection } from '../../../src/pipeline/correct/correction.ts';
import { correctEvents } from '../../../src/pipeline/correct/events.ts';
import { clipping, entries, fine, ID, OTHER_ID } from './small.ts';

const [page, other] = [clipping(), clipping({ id: OTHER_ID })];
const FOUND = [
  {
    clipping: page,
    actions: [
      { ...fine(), event: '2021-03-be-fine-brightcart' },
      { ...fine({ type: 'ban' }), event: '2021-be-ban-northmail' }
    ]
  },
  {
    clipping: other,
    actions: [
      { ...fine(), event: '2021-03-be-fine-brightcart' },
      { ...fine(), event: '2021-03-11-be-fine-brightcart' },
      { ...fine({ jurisdiction: 'FR' }), event: '2021-fr-fine-brightcart' }
    ]
  }
];

async function correct(texts: string[], foreign = false, others: string[] = []) {
  const { corrections } = await entries(...texts);
  const of = corrections.map((entry) => (foreign ? { ...entry, foreign } : entry)) as EventCorrection[];
  const { actions, skipped } = correctEvents(FOUND, of, others);
  return { events: actions.map((own) => own.map(({ event }) => event)), actions, skipped };
}

const MERGE = 'merge: 2021-03-11-be-fine-brightcart, into: 2021-03-be-fine-brightcart';
const SPLIT = `split: 2021-03-be-fine-brightcart, clippings: [${OTHER_ID}], into: 2021-03-be-fine-brightcart-again`;

describe('correcting events', () => {
  it('merges events, and marks the reports that moved', async () => {
    const { events, actions } = await correct([MERGE]);
    expect(events[1]).toEqual([
      '2021-03-be-fine-brightcart',
      '2021-03-be-fine-brightcart',
      '2021-fr-fine-brightcart'
    ]);
    expect(actions[1]?.map(({ corrected }) => corrected)).toEqual([undefined, 'She asked.', undefined]);
    expect(actions[0]).toEqual(FOUND[0]?.actions);
  });

  it('splits an event by the clippings that report it', async () => {
    const { events } = await correct([SPLIT]);
    expect(events.map(([first]) => first)).toEqual([
      '2021-03-be-fine-brightcart',
      '2021-03-be-fine-brightcart-again'
    ]);
  });

  it('applies entries in the order of the file, and keeps all reasons', async () => {
    const { events, actions } = await correct([MERGE, SPLIT]);
    expect(events[1]?.slice(0, 2)).toEqual(Array(2).fill('2021-03-be-fine-brightcart-again'));
    expect(actions[1]?.[1]?.corrected).toBe('She asked.\nShe asked.');
  });

  it('skips and counts what other corpora do not have, and still applies what they have', async () => {
    const absent = 'merge: 2019-be-fine-x, into: 2021-03-be-fine-brightcart';
    const { skipped, events } = await correct([absent, MERGE], true);
    expect(skipped).toBe(1);
    expect(new Set(events.flat()).size).toBe(3);
  });

  it('takes an id that others share with a number only beside the clippings that report it', async () => {
    const shared = ['2021-03-11-be-fine-brightcart-2'];
    await expect(correct([MERGE], false, shared)).rejects.toThrow(
      /yaml:2: 2021-03-11-be-fine-brightcart is told from 2021-03-11-be-fine-brightcart-2 by a number alone.*"clippings": ba9876543210/
    );
    const { events } = await correct([`${MERGE}, clippings: [${OTHER_ID}]`], false, shared);
    expect(events[1]?.[1]).toBe('2021-03-be-fine-brightcart');
    const numbered = MERGE.replaceAll('2021-03-11-be-fine-brightcart', '2021-fr-fine-brightcart');
    await expect(correct([numbered], false, ['2021-fr-fine-brightcart-2'])).rejects.toThrow(/number alone/);
  });

  it('refuses a merge that undoes a split, and names it', async () => {
    const back = 'merge: 2021-03-be-fine-brightcart-again, into: 2021-03-be-fine-brightcart';
    await expect(correct([SPLIT, back])).rejects.toThrow(
      /yaml:3: .*yaml:2 splits 2021-03-be-fine-brightcart-again off 2021-03-be-fine-brightcart, and this undoes it; delete/
    );
  });

  it('says which entry has taken an event away', async () => {
    await expect(correct([MERGE, MERGE])).rejects.toThrow(
      /yaml:3: there is no event 2021-03-11-be-fine-brightcart any more: .*yaml:2 made it another; delete/
    );
  });

  it.for([
    [
      'a clipping that reports neither event',
      `${MERGE}, clippings: [${ID}]`,
      /none of the clippings named reports 2021-03-11-be-fine-brightcart; these do: ba9876543210/
    ],
    [
      'an event that is not there',
      'merge: 2021-03-12-be-fine-brightcart, into: 2021-be-ban-northmail',
      /no event 2021-03-12-be-fine-brightcart; the most similar are 2021-03-11-be-fine-brightcart, 2021-03-be-fine-brightcart,/
    ],
    [
      'no event to merge into',
      'merge: 2021-be-ban-northmail, into: 1-2',
      /no event 1-2, and none is like it; take its id \(event_id\) from .*, or delete/
    ],
    [
      'an event merged into itself',
      'merge: 2021-be-ban-northmail, into: 2021-be-ban-northmail',
      /into itself/
    ],
    [
      'events of two types',
      'merge: 2021-be-ban-northmail, into: 2021-03-be-fine-brightcart',
      /has the type ban, and .* fine; edit/
    ],
    [
      'events of two jurisdictions',
      'merge: 2021-fr-fine-brightcart, into: 2021-03-be-fine-brightcart',
      /jurisdiction FR, and .* BE/
    ],
    [
      'an event id that is taken',
      `split: 2021-03-be-fine-brightcart, clippings: [${ID}], into: 2021-be-ban-northmail`,
      /there is an event 2021-be-ban-northmail already/
    ],
    [
      'a clipping that does not report it',
      `split: 2021-be-ban-northmail, clippings: [${OTHER_ID}], into: new`,
      /does not report .*; these do: 0123456789ab/
    ],
    [
      'all clippings that report it',
      `split: 2021-be-ban-northmail, clippings: [${ID}], into: new`,
      /all the clippings that report/
    ]
  ] as const)('%s stops the build on its line', async ([, text, message]) => {
    await expect(correct([text])).rejects.toThrow(message);
    await expect(correct([text])).rejects.toThrow(/yaml:2: /);
  });
});
