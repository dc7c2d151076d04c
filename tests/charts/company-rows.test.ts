import { expect, it } from 'vitest';
import { TOP, companyStandings, rankCompanies } from '../../src/lib/charts/company-rows.ts';
import type { CompanyRow } from '../../src/lib/queries/company-shares.ts';
import { companyFacts } from '../../src/lib/words/chart-facts.ts';
import { seeded } from '../fixtures/random.ts';
import { company } from './fixtures.ts';

it.each(['clippings', 'mentions'] as const)('bars and words are those of all rows in order: %s', (count) => {
  const random = seeded(7);
  const upTo = (n: number) => Math.floor(random() * n);
  const id = (row: CompanyRow) => row.company;
  const n = (row: CompanyRow) => (count === 'mentions' ? row.mentions : row.n);
  const all = (row: CompanyRow) => (count === 'mentions' ? row.all_mentions : row.all);
  const byName = (a: CompanyRow, b: CompanyRow) => (a.company < b.company ? -1 : 1);
  const sum = (rows: CompanyRow[], numberOf: (row: CompanyRow) => number) =>
    rows.reduce((total, row) => total + numberOf(row), 0);
  const sizes = new Set<number>();
  for (let round = 0; round < 300; round++) {
    const most = 2 + upTo(12);
    const rows = Array.from({ length: upTo(5) === 0 ? 150 : upTo(18) }, (_, i) => {
      const own = upTo(most);
      const mentions = own === 0 ? 0 : own + upTo(3);
      return company(`c${(i * 7) % 151}`, own, {
        ...{ mentions, all: own + upTo(2), all_mentions: mentions + upTo(2) },
        ...{ of_clippings: 40, of_mentions: 400 }
      });
    });
    const selected = [0, 1, 2].flatMap(() => (upTo(2) === 0 ? [`c${upTo(151)}`] : []));
    const isSelected = (row: CompanyRow) => selected.includes(row.company);
    const openOther = upTo(3) === 0;

    const sorted = rows
      .filter((row) => n(row) > 0 || isSelected(row))
      .sort((a, b) => n(b) - n(a) || all(b) - all(a) || byName(a, b));
    const bars = openOther ? 60 : TOP;
    const drawn =
      sorted.length === bars + 1 ? sorted : sorted.filter((row, i) => i < bars || isSelected(row));
    const rest = sorted.filter((row) => !drawn.includes(row));
    sizes.add(sorted.length);
    const ranking = rankCompanies(companyStandings(rows, count), count, selected, openOther);
    expect(ranking.rows.map(id)).toEqual(drawn.map(id));
    expect(ranking.rest.length).toBe(rest.length);
    if (count === 'clippings') {
      expect(ranking.rest.most).toBe(Math.max(0, ...rest.map(n)));
      expect(ranking.rest.sums).toBeNull();
    } else
      expect(ranking.rest.sums).toEqual({
        mentions: sum(rest, n),
        all: sum(rest, ({ all_mentions }) => all_mentions)
      });

    const named = rows.filter((row) => n(row) > 0).sort((a, b) => n(b) - n(a) || byName(a, b));
    expect(companyFacts(rows, count)).toEqual({
      count,
      companies: named.slice(0, 12).map((row) => ({ id: id(row), n: n(row) })),
      size: named.length,
      level: named.filter((row) => n(row) === n(named[0] as CompanyRow)).length,
      of: rows.length === 0 ? 0 : count === 'mentions' ? 400 : 40
    });
  }
  // With none, one and a single one too many for its own bar.
  for (const size of [0, 1, TOP, TOP + 1, TOP + 2]) expect(sizes).toContain(size);
});
