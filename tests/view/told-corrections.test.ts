import { expect, it } from 'vitest';
import type { CorrectionKind } from '../../src/lib/schema.ts';
import { toldCorrections } from '../../src/lib/view/told-corrections.ts';

const decision = (kind: CorrectionKind, day: string) => ({ kind, day });

it('counts confirmations, and shows what changed something, the newest day first', () => {
  const told = toldCorrections([
    decision('edit', '2026-11-24'),
    decision('confirm', '2026-11-30'),
    decision('merge', '2026-11-25'),
    decision('reject', '2026-11-24')
  ]);
  expect(told).toMatchObject({ all: 4, confirmed: 1, changed: 3 });
  expect(told.shown.map(({ kind }) => kind)).toEqual(['merge', 'edit', 'reject']);
});

it('shows no more than a page can hold, and counts the others', () => {
  const told = toldCorrections(Array.from({ length: 40 }, () => decision('edit', '2026-11-24')));
  expect(told.shown).toHaveLength(5);
  expect(told.changed).toBe(40);
});
