import type { Draft } from '../retold/merge.ts';
import type { Scene } from '../scene.ts';
import type { Hit } from '../terms/hits.ts';

/** A draft with the term that tells it. */
interface Told {
  hit: Hit;
  draft: Draft;
}

/**
 * The drafts of a sentence, each with the objects of its own verb: “sued A and is investigating B”, « a suspendu A et convoqué B ». Whoever stands behind a
 * later verb and suffers what it tells is no target of the one before, if that has others.
 */
export function withOwnObjects<T extends Told>(told: readonly T[], scene: Scene): T[] {
  const active = told.filter(({ draft }) => draft.rule.startsWith('active'));
  return told.map((one) => {
    const { hit, draft } = one;
    if (draft.targets.length < 2 || !active.includes(one)) return one;
    const later = active.filter((other) => other.hit.start >= hit.end && other.draft.type !== draft.type);
    const own = draft.targets.filter(
      (target) => !later.some((other) => isObjectOf(target, other) && isObjectOnly(target, other.hit, scene))
    );
    return own.length > 0 && own.length < draft.targets.length
      ? { ...one, draft: { ...draft, targets: own } }
      : one;
  });
}

function isObjectOf(target: string, { draft }: Told): boolean {
  return draft.targets.includes(target);
}

/** Whether a company is named behind a verb and nowhere before it. */
function isObjectOnly(target: string, { start }: Hit, { companies }: Scene): boolean {
  const named = companies.filter(({ entity }) => entity === target);
  return named.length > 0 && named.every((mention) => mention.start > start);
}
