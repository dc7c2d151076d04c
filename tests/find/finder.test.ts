import { describe, expect, it } from 'vitest';
import { stepsOf } from '../../src/lib/find/entry.ts';
import type { FindEntry, FindKind } from '../../src/lib/find/entry.ts';
import { fromFindFile, toFindFile } from '../../src/lib/find/file.ts';
import type { FindFile } from '../../src/lib/find/file.ts';
import { createFinder } from '../../src/lib/find/finder.ts';

const entry = (kind: FindKind, id: string, label: string, more: Partial<FindEntry> = {}): FindEntry => ({
  kind,
  id,
  label,
  also: '',
  note: '',
  language: null,
  page: null,
  n: 0,
  ...more
});

const entries = [
  entry('page', 'methods', 'Methods', { page: 'methods/' }),
  entry('company', 'alibaba', 'Alibaba', { n: 25, page: 'companies/alibaba/' }),
  entry('company', 'alibaba-cloud', 'Alibaba Cloud', { n: 2, page: 'companies/alibaba-cloud/' }),
  entry('company', 'societe-generale', 'Société Générale', { n: 1, page: 'companies/societe-generale/' }),
  entry('authority', 'ec', 'European Commission', { also: 'Commission européenne', n: 4 }),
  entry('jurisdiction', 'EU', 'European Union', { also: 'Union européenne', n: 4 }),
  entry('clipping', 'c1', 'L’Union européenne ouvre une enquête', { page: 'clippings/c1/' })
];
const find = createFinder(entries);
const ids = (typed: string) => find(typed).map(({ id }) => id);

describe('what a reader types', () => {
  it.each([
    ['ALIBABA', 'alibaba'],
    ['alib', 'alibaba'],
    ['alibabba', 'alibaba'],
    ['cloud alibaba', 'alibaba-cloud'],
    ['societe generale', 'societe-generale'],
    ['générale société', 'societe-generale'],
    ['comission', 'ec'],
    ['commission europeenne', 'ec'],
    ['metods', 'methods'],
    ['l’union enquete', 'c1']
  ])('%s finds %s first', (typed, id) => {
    expect(ids(typed)[0]).toBe(id);
  });

  it('finds what is named more often first among equals', () => {
    expect(ids('alibaba').slice(0, 2)).toEqual(['alibaba', 'alibaba-cloud']);
  });

  it('leaves out what has only some of the words, unless nothing has them all', () => {
    expect(ids('european union')).not.toContain('ec');
    expect(ids('the european commission')[0]).toBe('ec');
  });

  it.each(['', '  ', '« »', 'xyzzy', '(((', '\u0000'])('finds nothing for %j, and does not fail', (typed) => {
    expect(find(typed)).toEqual([]);
  });
});

describe('choosing an entry', () => {
  it('filters by a name, and opens its page with the modifier key', () => {
    expect(stepsOf(entry('company', 'alibaba', 'Alibaba', { page: 'companies/alibaba/' }))).toEqual({
      first: { does: 'filter', clause: { dimension: 'company', value: 'alibaba' } },
      second: { does: 'open', page: 'companies/alibaba/' }
    });
  });

  it('filters by an outlet, which has no page', () => {
    expect(stepsOf(entry('outlet', 'lemonde.fr', 'lemonde.fr')).second).toBeNull();
  });

  it.each(['clipping', 'page', 'view'] as const)('opens a %s, and nothing else', (kind) => {
    expect(stepsOf(entry(kind, 'x', 'X', { page: 'x/' }))).toEqual({
      first: { does: 'open', page: 'x/' },
      second: null
    });
  });

  it('looks through the clippings for words that are no name', () => {
    expect(stepsOf(entry('text', 'fair competition', '')).first).toEqual({
      does: 'filter',
      clause: { dimension: 'text', text: 'fair competition' }
    });
  });
});

describe('the file of entries', () => {
  it('gives back what was put into it', () => {
    const file = JSON.stringify(toFindFile(entries));
    expect(fromFindFile(JSON.parse(file) as FindFile)).toEqual(entries);
  });
});
