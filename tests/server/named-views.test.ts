import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/lib/filter/catalogue.ts';
import { readNamedViews } from '../../src/lib/server/named-views.ts';

const folder = mkdtempSync(join(tmpdir(), 'views-'));
const file = join(folder, 'views.yaml');
afterAll(() => rmSync(folder, { recursive: true }));

const known = catalogueOf([
  { dimension: 'company', value: 'brightcart', label_en: 'BrightCart', label_fr: 'BrightCart' }
]);
const read = (views: string, corpus = 'Small') => {
  writeFileSync(file, `corpus: ${corpus}\n\nviews:\n${views}`);
  return readNamedViews(file, 'Small', known);
};

describe('readNamedViews', () => {
  it('reads a view with its filter as the address would write it', () => {
    const [view] = read(`  - id: fines
    chart: actions
    filter: { company: [brightcart], acted: 2020-11..2021-03, count: reports }
    title: { en: The fines, fr: Les amendes }
`);
    expect(view).toMatchObject({
      id: 'fines',
      line: 4,
      chart: 'actions',
      search: 'company=brightcart&acted=2020-11..2021-03&count=reports',
      title: { en: 'The fines', fr: 'Les amendes' },
      note: null
    });
    expect(view?.filter.company).toEqual(['brightcart']);
  });

  it('has none about another corpus, and none without a file', () => {
    expect(read('  - { id: fines, chart: actions }\n', 'Other')).toEqual([]);
    expect(readNamedViews(join(folder, 'nowhere.yaml'), 'Small', known)).toEqual([]);
  });

  it.each([
    ['  - { id: fines, chart: actions, filter: { company: [nobody] } }\n', 4, 'company nobody'],
    ['  - { id: fines, chart: actions, filter: { acted: 2021..2020 } }\n', 4, 'ends before it starts'],
    ['  - { id: fines, chart: actions, filter: { colour: red } }\n', 4, 'colour'],
    ['  - { id: fines, chart: pie }\n', 4, 'chart pie'],
    ['  - { id: Fines!, chart: actions }\n', 4, 'id Fines!'],
    ['  - { id: fines, chart: actions, titel: x }\n', 4, 'titel'],
    ['  - { id: fines, chart: actions, title: { en: Fines } }\n', 4, 'both languages'],
    ['  - { id: fines, chart: actions }\n  - { id: fines, chart: places }\n', 5, 'another view called fines'],
    ['  - [fines\n', 5, '']
  ])('stops at %j, with the line', (views, line, words) => {
    const message = new RegExp(`views\\.yaml:${line}: .*${words}`);
    expect(() => read(views)).toThrow(message);
  });
});
