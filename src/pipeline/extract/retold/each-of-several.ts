import { payersOfEach } from '../sums/sum-of-each.ts';
import type { Scene, SceneReader } from '../scene.ts';
import type { Draft } from './merge.ts';

/**
 * The drafts of a clipping, with the sum of each of several for just those: « 5 millions à A, et 2 millions chacun à B et C » is no fine of 5 millions on B and C,
 * and “A was fined €5m, B and C €2m each” one of €2m on both.
 */
export function withEachOfSeveral(reader: SceneReader, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    if (draft.type !== 'fine' || draft.amount === null || draft.targets.length === 0) return draft;
    const told = groupIn(reader.at(draft.start));
    if (told === null) return draft;
    const { group, value } = told;
    const isOfGroup = draft.targets.every((company) => group.includes(company));
    if (draft.amount === value && isOfGroup) {
      const beside = drafts.some(
        (other) => other !== draft && other.start === draft.start && other.amount === value
      );
      return beside ? draft : { ...draft, targets: group };
    }
    const others = draft.targets.filter((company) => !group.includes(company));
    const holdsGroup = group.every((company) => draft.targets.includes(company));
    return draft.amount !== value && holdsGroup && others.length > 0 ? { ...draft, targets: others } : draft;
  });
}

/** Of a sentence with one other sum: with more of them, one may be the total of all. */
function groupIn(scene: Scene): { group: string[]; value: number } | null {
  const sums = scene.amounts.filter(({ converted }) => !converted);
  if (sums.length !== 2) return null;
  for (const sum of sums) {
    const group = [...new Set(payersOfEach(sum, scene).flatMap(({ entity }) => entity ?? []))];
    if (group.length > 1) return { group, value: sum.value };
  }
  return null;
}
