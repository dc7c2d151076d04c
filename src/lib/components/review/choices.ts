import type { CatalogueRow } from '../../queries/catalogue.ts';
import { fold } from '../../review/fold.ts';
import type { EntityKind } from '../../schema.ts';
import { nameIn } from '../../view/names.ts';
import type { Locale } from '../../words/locale.ts';
import type { Choice } from './kit.ts';

/**
 * The names that an editor can choose, by kind, each of them once: namesakes with their id. `aliases` are what else they are
 * called, by kind and id.
 */
export function choicesOf(
  catalogue: readonly CatalogueRow[],
  locale: Locale,
  aliases: Readonly<Record<EntityKind, Readonly<Record<string, readonly string[]>>>>
): Record<EntityKind, Choice[]> {
  const choices: Record<EntityKind, Choice[]> = { company: [], place: [], authority: [] };
  const times = new Map<string, number>();
  const keyOf = (row: CatalogueRow) => `${row.dimension} ${nameIn(row, locale)}`;
  for (const row of catalogue) times.set(keyOf(row), (times.get(keyOf(row)) ?? 0) + 1);
  for (const row of catalogue) {
    const { dimension, value: id } = row;
    if (dimension !== 'company' && dimension !== 'place' && dimension !== 'authority') continue;
    const name = nameIn(row, locale);
    const label = (times.get(keyOf(row)) ?? 0) > 1 ? `${name} (${id})` : name;
    choices[dimension].push({ id, label, also: aliases[dimension][id] ?? [] });
  }
  return choices;
}

/** The one that is meant by what is typed: its name or id, else what else it is called, else the only name that begins so; null where none or several are. */
export function choiceFor(choices: readonly Choice[], typed: string): Choice | null {
  const wanted = fold(typed).trim();
  if (wanted === '') return null;
  const exact = choices.find(({ id, label }) => fold(label) === wanted || id === typed.trim());
  if (exact) return exact;
  const called = choices.filter(({ also }) => also.some((name) => fold(name) === wanted));
  const candidates =
    called.length > 0 ? called : choices.filter(({ label }) => fold(label).startsWith(wanted));
  const [one, other] = candidates;
  return one !== undefined && other === undefined ? one : null;
}
