import { expect, it } from 'vitest';
import { correctedFields } from '../../src/lib/view/correction-values.ts';
import { chartWords } from '../../src/lib/words/chart-words.ts';
import { dataWords } from '../../src/lib/words/data.ts';

const LABELS = {
  chartWords: chartWords('en'),
  words: dataWords('en').corrections,
  names: (_kind: string, id: string) => `name of ${id}`,
  undated: 'undated'
};

it('clippings that a split names are told by their titles', () => {
  const after = JSON.stringify({ event: 'a-ban', clippings: ['0123456789ab', 'ba9876543210'] });
  const told = correctedFields(after, { ...LABELS, titles: { '0123456789ab': 'A ban' } });
  expect(told.map(({ label, value }) => [label, value])).toEqual([
    ['event', 'a-ban'],
    ['clippings', 'A ban, ba9876543210']
  ]);
});

it('a law is told by its name, and by nothing else where there is none', () => {
  const told = (law: string | null) => correctedFields(JSON.stringify({ law }), LABELS)[0]?.value;
  expect(told('gdpr')).toBe('General Data Protection Regulation (GDPR)');
  expect(told('phone act')).toBe('Phone act');
  expect(told(null)).toBe('nothing');
});

it('events are told in words, those that are no more by their ids', () => {
  const events = new Map([['a-ban', 'Ban, 2021']]);
  const told = (json: object) => correctedFields(JSON.stringify(json), { ...LABELS, events });
  expect(told({ events: ['a-ban', 'b-ban'] })[0]?.value).toBe('Ban, 2021, b-ban');
  expect(told({ event: 'a-ban' })[0]).toMatchObject({
    value: 'Ban, 2021',
    entities: [{ kind: 'event', id: 'a-ban', name: 'Ban, 2021' }]
  });
  expect(told({ event: 'b-ban' })[0]).not.toHaveProperty('entities');
});
