import type { Scene, SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import type { Draft } from './merge.ts';

/** So many sentences after a decision a text still tells of it. */
const REACH = 3;

/**
 * The drafts of a clipping; what an authority did as well to the same company is of the day of its first decision, whatever dates stand between the two: “fined A on Saturday.
 * The fine equals 4% of its sales in 2019. The regulator also ordered it to change”.
 */
export function withDaysOfDecisions(reader: SceneReader, drafts: readonly Draft[]): Draft[] {
  // By sentence: a long text has thousands of drafts.
  const told = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const { start } = reader.at(draft.start);
    told.set(start, [...(told.get(start) ?? []), draft]);
  }
  return drafts.map((draft) => {
    if (!isUndated(draft)) return draft;
    const scene = reader.at(draft.start);
    if (scene.dates.length > 0 || TOLD_BACK.test(scene.text)) return draft;
    const first = decisionBefore(draft, scene, reader, told);
    return first ? { ...draft, assumed: first.date.date ?? first.assumed } : draft;
  });
}

function isUndated({ date, assumed, inTitle, toldBack, type }: Draft): boolean {
  return date.date === null && assumed === null && !inTitle && !toldBack && DECISIONS.has(type);
}

/** Decisions that come together. */
const DECISIONS: ReadonlySet<string> = new Set([
  'fine',
  'order',
  'ban',
  'restriction',
  'warning',
  'restructuring_order'
]);

/** « elle avait déjà », “had already”, “After the accident, it”: of another day. */
const TOLD_BACK = createSearch(
  /^(?:after|following|when|après|à la suite)(?!\p{L})|(?<!\p{L})(?:had|avait|avaient|already|previously|earlier|before|since|then|déjà|auparavant|naguère|depuis|ensuite|puis|later|plus tard)(?!\p{L})/iu
);

function decisionBefore(
  draft: Draft,
  scene: Scene,
  reader: SceneReader,
  told: ReadonlyMap<number, readonly Draft[]>
): Draft | undefined {
  let earlier: Scene | null = scene;
  for (let i = 0; earlier !== null && i <= REACH; i++, earlier = reader.before(earlier)) {
    const first = told
      .get(earlier.start)
      ?.find(
        (one) =>
          one !== draft &&
          !one.inTitle &&
          !one.toldBack &&
          DECISIONS.has(one.type) &&
          (one.date.date ?? one.assumed) !== null &&
          one.authorities.some((id) => draft.authorities.includes(id)) &&
          one.targets.some((id) => draft.targets.includes(id))
      );
    if (first) return first;
  }
  return undefined;
}
