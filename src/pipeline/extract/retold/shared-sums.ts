import { group } from 'd3';
import type { Draft } from './merge.ts';
import type { SceneReader } from '../scene.ts';

/**
 * The drafts of a clipping, with one fine for one sum: “The U.S. and British regulators fined A $3m” tells how much A pays to both together, and counted
 * for each of them it would be paid twice. The fine stands under the first country, with everybody who imposed it.
 */
export function withSharedSums(reader: SceneReader, drafts: readonly Draft[]): Draft[] {
  const byStart = group(drafts, ({ start }) => start);
  return drafts.flatMap((draft) => {
    if (draft.type !== 'fine' || draft.amount === null || !draft.firm) return [draft];
    const sharing = (byStart.get(draft.start) ?? []).filter((other) => isSameSum(draft, other));
    const { text, amounts } = reader.at(draft.start);
    const told = amounts.filter(({ value }) => value === draft.amount).length;
    if (sharing.length < 2 || told >= sharing.length || EACH.test(text)) return [draft];
    if (sharing[0] !== draft) return [];
    return [{ ...draft, authorities: [...new Set(sharing.flatMap(({ authorities }) => authorities))] }];
  });
}

function isSameSum(one: Draft, other: Draft): boolean {
  return (
    other.type === 'fine' &&
    other.firm &&
    other.amount === one.amount &&
    other.currency === one.currency &&
    other.targets.join() === one.targets.join() &&
    (other === one || other.jurisdiction !== one.jurisdiction)
  );
}

/** “$3m each”, « chacun 3 millions »: as often as there are countries. */
const EACH = /(?<!\p{L})(?:each|apiece|chacune?)(?!\p{L})/iu;
