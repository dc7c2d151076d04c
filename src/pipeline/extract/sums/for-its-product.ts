import type { Mention } from '../../types.ts';
import type { Hit } from '../terms/hits.ts';
import type { Draft } from '../retold/merge.ts';
import type { Scene, SceneReader } from '../scene.ts';

/**
 * “fined A in 2017; in 2018 came €4bn for its browser B”, « puis 1 milliard pour B »: A once more, where B is a product of the one that the text has just told to be
 * fined, and the sentence does not name A. Null elsewhere. `drafts` are those told so far.
 */
export function ownerFinedFor(
  [product, ...others]: readonly Mention[],
  hit: Hit,
  scene: Scene,
  reader: SceneReader,
  drafts: readonly Draft[],
  isUnitOf: (owner: string, unit: string) => boolean
): string | null {
  if (!product?.entity || others.length > 0 || product.start < hit.end) return null;
  if (!FOR.test(scene.text.slice(hit.end - scene.start, product.start - scene.start))) return null;
  const since = reader.before(scene)?.start ?? scene.start;
  const fined = drafts.filter(
    ({ type, status, start, targets }) =>
      type === 'fine' && status === 'done' && start >= since && start <= scene.start && targets.length === 1
  );
  const owner = fined.flatMap(({ targets }) => targets).find((id) => isUnitOf(id, product.entity ?? ''));
  return owner === undefined || scene.companies.some(({ entity }) => entity === owner) ? null : owner;
}

const FOR =
  /^\s(?:de plus\s|more\s)?(?:for|over|pour|à propos d[eu'])\s?(?:(?:the|its|le|la|les|son|sa)\s|l')?$/u;
