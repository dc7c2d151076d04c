import { describe, expect, it } from 'vitest';
import type { MentionCorrection } from '../../../src/pipeline/correct/correction.ts';
import { markReread, rereadNotices } from '../../../src/pipeline/correct/reread.ts';
import type { ActionReport } from '../../../src/pipeline/types.ts';
import { entries, fine, ID } from './small.ts';

const FINE = fine();
const BAN = fine({ type: 'ban', targets: ['northmail'], quote: 'Northmail is banned.', start: 50, end: 70 });

async function reread(before: ActionReport[], after: ActionReport[], ...texts: string[]) {
  const { corrections } = await entries(...texts.map((text) => `clipping: ${ID}, ${text}`));
  const { actions, reread: changes } = markReread(before, after, corrections as MentionCorrection[]);
  return { actions, changes, notices: rereadNotices(changes, new Map(), []) };
}

describe('actions read again with corrected names', () => {
  it('leaves those alone that are read as before', async () => {
    const { actions, notices } = await reread([FINE, BAN], [FINE, BAN], 'remove: { place: ghent }');
    expect(actions).toEqual([FINE, BAN]);
    expect(notices).toEqual([]);
  });

  it('marks one that strikes somebody else now, and says so', async () => {
    const other = { ...FINE, targets: ['northmail'] };
    const { actions, notices } = await reread(
      [FINE, BAN],
      [other, BAN],
      'remove: { company: brightcart }',
      'remove: { place: ghent }'
    );
    expect(actions).toEqual([{ ...other, corrected: 'She asked.' }, BAN]);
    expect(notices).toEqual([
      expect.stringMatching(
        /yaml:2: with this, the fine \(.*\) is read with targets northmail instead of brightcart; confirm, edit or reject it\.$/
      )
    ]);
  });

  it('says who acts instead, and when an action has nobody left', async () => {
    const { notices } = await reread(
      [FINE, BAN],
      [
        { ...FINE, authorities: ['mmo'], jurisdiction: 'FR' },
        { ...BAN, targets: [] }
      ],
      'remove: { authority: cwb }',
      'remove: { company: northmail }'
    );
    expect(notices).toEqual([
      expect.stringMatching(/jurisdiction FR instead of BE; authorities mmo instead of cwb/),
      expect.stringMatching(/targets none instead of northmail/)
    ]);
  });

  it('marks what a renamed name strikes, of which there is nothing to say', async () => {
    const { actions, notices } = await reread(
      [FINE],
      [{ ...FINE, targets: ['brightpay'] }],
      'rename: { company: brightcart }, to: brightpay'
    );
    expect(actions).toMatchObject([{ targets: ['brightpay'], corrected: 'She asked.' }]);
    expect(notices).toEqual([]);
  });

  it('says which action is lost, and which is there only now', async () => {
    const { actions, notices } = await reread(
      [FINE],
      [BAN],
      'rename: { company: brightcart }, to: northmail'
    );
    expect(actions).toEqual([{ ...BAN, corrected: 'She asked.' }]);
    expect(notices).toEqual([
      expect.stringMatching(/only with this, ban \(.*\) is read; confirm, edit or reject it/),
      expect.stringMatching(/the fine \(.*\) is not read any more; add it if it is right/)
    ]);
  });

  it('says nothing of actions that entries decide about', async () => {
    const { changes } = await reread(
      [FINE, BAN],
      [{ ...FINE, targets: ['northmail'] }],
      'remove: { company: brightcart }'
    );
    const decided = new Map(changes.flatMap(({ after }) => (after ? [[after, after] as const] : [])));
    expect(rereadNotices(changes, decided, [BAN])).toEqual([]);
  });
});
