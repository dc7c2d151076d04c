import type { CatalogueRow } from '../../queries/catalogue.ts';
import type { EntityKind } from '../../schema.ts';
import type { Locale } from '../../words/locale.ts';
import type { Choice } from './kit.ts';

/** The names that an editor can choose, by kind, each of them once: namesakes with their id. */
export function choicesOf(catalogue: readonly CatalogueRow[], locale: Locale): Record<EntityKind, Choice[]> {
  const choices: Record<EntityKind, Choice[]> = { company: [], place: [], authority: [] };
  const times = new Map<string, number>();
  const nameOf = (row: CatalogueRow) => (locale === 'fr' ? row.label_fr : row.label_en);
  const keyOf = (row: CatalogueRow) => `${row.dimension} ${nameOf(row)}`;
  for (const row of catalogue) times.set(keyOf(row), (times.get(keyOf(row)) ?? 0) + 1);
  for (const row of catalogue) {
    const { dimension, value: id } = row;
    if (dimension !== 'company' && dimension !== 'place' && dimension !== 'authority') continue;
    const name = nameOf(row);
    choices[dimension].push({ id, label: (times.get(keyOf(row)) ?? 0) > 1 ? `${name} (${id})` : name });
  }
  return choices;
}
