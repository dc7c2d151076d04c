import { expect, it } from 'vitest';
import { judgeNames } from '../../src/evaluate/names.ts';
import type { LabelledPlace } from '../../src/evaluate/labels.ts';
import { found, label } from './labels.ts';

const company = (name: string, ...surfaces: string[]) => ({
  name,
  parent: null,
  mentions: 1,
  in: ['body' as const],
  surfaces: [name, ...surfaces]
});
const place = (name: string, use: 'literal' | 'metonymic' | 'mixed' = 'literal') => ({
  name,
  country: null,
  kind: 'city' as const,
  mentions: 1,
  use,
  surfaces: [name]
});
const judge = (...args: Parameters<typeof judgeNames>) =>
  judgeNames(...args).map(({ measure, outcome, detail }) => `${measure} ${outcome} ${detail}`);

it('tells names found, missed and wrong', () => {
  const labels = label({ companies: [{ name: 'Acme' }, { name: 'Missing' }] });
  expect(judge(labels, found({ companies: [company('Acme'), company('Other')] }))).toEqual([
    'companies right Acme',
    'companies missed Missing',
    'companies wrong Other (Other)'
  ]);
});

it('accepts aliases and spellings, without regard to case and apostrophes', () => {
  const labels = label({ companies: [{ name: 'Acme Corp', aliases: ['Levi’s'] }] });
  expect(judge(labels, found({ companies: [company('LVS', "levi's")] }))).toEqual([
    'companies right Acme Corp'
  ]);
});

it('neither requires nor punishes an optional name', () => {
  const labels = label({ companies: [{ name: 'iThing', required: false }] });
  expect(judge(labels, found())).toEqual([]);
  expect(judge(labels, found({ companies: [company('iThing')] }))).toEqual([]);
});

it('judges the use of the places found, but of none inside an institution', () => {
  const use = (expected: LabelledPlace, given: 'literal' | 'metonymic' | 'mixed') =>
    judge(label({ places: [expected] }), found({ places: [place('Paris', given)] })).filter((line) =>
      line.startsWith('place_use')
    );
  expect(use({ name: 'Paris', use: 'metonymic' }, 'metonymic')).toHaveLength(1);
  expect(use({ name: 'Paris', use: 'metonymic' }, 'literal')[0]).toContain('wrong');
  expect(use({ name: 'Paris', use: 'metonymic', use_accept: ['mixed'] }, 'mixed')[0]).toContain('right');
  expect(use({ name: 'Paris', use: 'embedded', required: false }, 'literal')).toEqual([]);
});
