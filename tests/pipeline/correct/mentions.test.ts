import { describe, expect, it } from 'vitest';
import type { MentionCorrection } from '../../../src/pipeline/correct/correction.ts';
import { correctMentions } from '../../../src/pipeline/correct/mentions.ts';
import type { EntityMentions } from '../../../src/pipeline/types.ts';
import { clipping, entries, ID, mention } from './small.ts';

const [first, second, pay, north] = [
  mention('brightcart', 'Bright', 30),
  mention('brightcart', 'BrightCart', 5),
  mention('brightpay', 'BrightPay', 20),
  mention('northmail', 'Northmail', 50)
];
const mentions = [second, pay, first, north];
const entities: EntityMentions[] = [
  { entity: 'brightcart', kind: 'company', mentions: [second, first], tags: ['Bright'] },
  { entity: 'brightpay', kind: 'company', mentions: [pay], tags: [] },
  { entity: 'northmail', kind: 'company', mentions: [north], tags: ['Bright'] }
];

async function correct(...texts: string[]) {
  const { corrections } = await entries(...texts.map((text) => `clipping: ${ID}, ${text}`));
  return correctMentions(clipping(), { mentions, entities }, corrections as MentionCorrection[]);
}

describe('correcting mentions', () => {
  it('renames all mentions and tags of an entity, into those of another that is named as well', async () => {
    const { mentions: renamed, entities: grouped } = await correct(
      'rename: { company: brightcart }, to: brightpay'
    );
    expect(renamed.map(({ entity }) => entity)).toEqual(['brightpay', 'brightpay', 'brightpay', 'northmail']);
    expect(grouped).toMatchObject([
      { entity: 'brightpay', tags: ['Bright'], corrected: 'She asked.' },
      { entity: 'northmail', tags: ['Bright'] }
    ]);
    expect(grouped[0]?.mentions.map(({ start }) => start)).toEqual([5, 20, 30]);
    expect(grouped[1]).not.toHaveProperty('corrected');
  });

  it('renames one wording only, in text and tags, where one is given', async () => {
    const { entities: grouped } = await correct(
      'rename: { company: brightcart, surface: bright }, to: brightpay'
    );
    expect(grouped.map(({ entity, mentions: own, tags }) => [entity, own.length, tags])).toEqual([
      ['brightcart', 1, []],
      ['brightpay', 2, ['Bright']],
      ['northmail', 1, ['Bright']]
    ]);
  });

  it('removes mentions and the entity with its last one, and keeps the reason', async () => {
    const { mentions: left, entities: grouped, removed } = await correct('remove: { company: northmail }');
    expect(left).not.toContain(north);
    expect(grouped).toEqual(entities.slice(0, 2));
    expect(removed).toEqual(['She asked.']);
  });

  it('loses no mention and no tag by renaming', async () => {
    const { entities: grouped } = await correct(
      'rename: { company: brightcart }, to: northmail',
      'rename: { company: northmail }, to: brightcart'
    );
    const count = (list: EntityMentions[]) => list.flatMap((one) => [...one.mentions, ...one.tags]).length;
    expect(count(grouped)).toBe(count(entities));
    expect(grouped.find(({ entity }) => entity === 'brightcart')?.mentions).toMatchObject([
      { surface: 'Northmail' }
    ]);
  });

  it.for([
    [
      'an entity that is not named',
      'remove: { place: ghent }',
      /names no place ghent; it names none; correct/
    ],
    [
      'a wording that is not there',
      'remove: { company: northmail, surface: NM }',
      /never called "NM" in .*, but Northmail, Bright/
    ],
    [
      'mentions of another entry',
      'remove: { company: brightpay, surface: BrightPay }',
      /yaml:2 is about the same mentions/
    ]
  ] as const)('%s stop the build on its line', async ([, text, message]) => {
    await expect(correct('remove: { company: brightpay }', text)).rejects.toThrow(message);
    await expect(correct('remove: { company: brightpay }', text)).rejects.toThrow(/yaml:3: /);
  });
});
