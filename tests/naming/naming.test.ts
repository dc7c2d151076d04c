import { beforeAll, describe, expect, it } from 'vitest';
import { coMentions } from '../../src/lib/naming/beside.ts';
import { namingClippings } from '../../src/lib/naming/clippings.ts';
import { clippingsNaming } from '../../src/lib/naming/naming.ts';
import type { EntityKey, Naming } from '../../src/lib/naming/naming.ts';
import { namingOutlets } from '../../src/lib/naming/outlets.ts';
import { namedMonths } from '../../src/lib/naming/periods.ts';
import { readNaming } from '../../src/lib/server/read-naming.ts';
import { openRows } from '../fixtures/native-rows.ts';
import { SMALL_CORPUS } from '../fixtures/small-corpus.ts';

const BRIGHTCART = { kind: 'company', entity: 'brightcart' } as const;
const BELGIUM = { kind: 'place', entity: 'belgium' } as const;
const GHENT = { kind: 'place', entity: 'ghent' } as const;

let naming: Naming;
beforeAll(async () => {
  const database = await openRows(SMALL_CORPUS);
  naming = await readNaming(database.run);
  database.close();
});

const here = (key: EntityKey) => clippingsNaming(naming, key);

it('a place is named where something inside it is, as often as both together', () => {
  expect([...here(GHENT)]).toEqual([
    [0, { mentions: 3, in_tags: 0 }],
    [6, { mentions: 1, in_tags: 0 }]
  ]);
});

it('what no clipping names, and what the catalogue does not know, is named nowhere', () => {
  expect(here({ kind: 'company', entity: 'ouro' }).size).toBe(0);
  expect(here({ kind: 'place', entity: 'nowhere' }).size).toBe(0);
});

it('namedMonths: part and whole of each period, as precise as its date', () => {
  expect(namedMonths(naming, here(BRIGHTCART)).map(({ period, n, all }) => [period, n, all])).toEqual([
    ['2020-11', 2, 2],
    ['2020-12', 0, 1],
    ['2021', 0, 1],
    ['2021-03', 1, 2],
    ['2021-04', 0, 1],
    [null, 0, 1]
  ]);
});

it('namingOutlets: by how many of their clippings', () => {
  expect(namingOutlets(naming, here(BRIGHTCART))).toEqual([
    { outlet: 'herald.example', n: 2, all: 3 },
    { outlet: 'gazette.example', n: 1, all: 2 }
  ]);
});

it('namingClippings: newest first, as many as asked for', () => {
  const rows = namingClippings(naming, here(GHENT), 2);
  expect(rows.map(({ id, mentions, published }) => [id, mentions, published])).toEqual([
    ['id-6', 1, '2021-03-09'],
    ['id-0', 3, '2020-11-05']
  ]);
  expect(namingClippings(naming, here(GHENT), 1)).toHaveLength(1);
});

describe('coMentions', () => {
  const beside = (key: EntityKey, most = 100) => coMentions(naming, key, here(key), most);

  it('tells what clippings name beside a company, and who names both', () => {
    const rows = beside(BRIGHTCART).rows.map(({ kind, entity, n, all, outlets }) => [
      ...[kind, entity, n, all, outlets]
    ]);
    expect(rows).toEqual([
      ['authority', 'cwb', 1, 1, ['herald.example']],
      ['company', 'brightpay', 1, 2, ['gazette.example']],
      ['place', 'brussels', 2, 3, ['gazette.example', 'herald.example']],
      ['place', 'belgium', 1, 1, ['herald.example']],
      ['place', 'ghent', 1, 1, ['herald.example']],
      ['place', 'port-of-ghent', 1, 2, ['herald.example']]
    ]);
  });

  it('counts mentions where both are named, and in all', () => {
    const brussels = beside(BRIGHTCART).rows.find(({ entity }) => entity === 'brussels');
    expect(brussels).toMatchObject({ mentions: 3, all_mentions: 5, outlet_count: 2 });
  });

  it('leaves out what lies in a place', () => {
    expect(beside(BELGIUM).rows.map(({ entity, n, all }) => [entity, n, all])).toEqual([
      ['cwb', 1, 1],
      ['brightcart', 3, 3],
      ['brightpay', 1, 2]
    ]);
  });

  it('has the first of each kind where there are more, and says how many there are', () => {
    const { rows, counts } = beside(BRIGHTCART, 1);
    expect(rows.map(({ entity }) => entity)).toEqual(['cwb', 'brightpay', 'brussels']);
    expect(counts).toEqual({ authority: 1, company: 1, place: 4 });
  });
});
