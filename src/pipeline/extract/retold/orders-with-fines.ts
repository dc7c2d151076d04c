import { partial } from '../dates/calendar.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import { isModel } from './further-fines.ts';
import type { Draft } from './merge.ts';
import { spanOf, TOLD_AGAIN } from './told-again.ts';

/**
 * The orders that a text tells as what comes with a fine, in its own sentence or in the next that speaks on of it: “fined A €3m, coupled with an order to
 * delete the data”, « Cette amende, annoncée mardi, est assortie d'une injonction de cesser ». To the same company, by whoever fined it.
 */
export function findOrdersWithFines(reader: SceneReader, drafts: readonly Draft[]): Draft[] {
  const told: Draft[] = [];
  for (const fine of drafts.filter(isModel)) {
    const own = reader.at(fine.start);
    const next = own.inTitle ? null : reader.after(own);
    const scene = WITH_ORDER.test(own.text) ? own : next && ITS_ORDER.test(next.text) ? next : null;
    if (scene === null) continue;
    const isTold = [...drafts, ...told].some(
      ({ type, start, targets }) =>
        type === 'order' &&
        start >= own.start &&
        start <= scene.start &&
        targets.some((id) => fine.targets.includes(id))
    );
    if (isTold) continue;
    told.push({
      ...fine,
      ...TOLD_AGAIN,
      type: 'order',
      assumed: fine.assumed,
      date: scene === own ? fine.date : (dayIn(scene) ?? fine.date),
      rule: 'noun: order with fine',
      ...spanOf(scene)
    });
  }
  return told;
}

function dayIn({ dates }: Scene) {
  const [only, ...others] = dates.filter(({ role }) => role === 'point');
  return only?.date?.length === 10 && others.length === 0 ? partial(only.date) : null;
}

const ORDER =
  "(?:\\s(?:also|aussi|en outre|également))?\\s(?:coupled with|accompanied by|combined with|(?:comes|came) (?:together )?with|together with|along with|alongside|backed by|assortie?s? d'|accompagnée?s? d'|doublée?s? d'|s'accompagne d'|se double d'|s'assortit d'|va de pair avec )\\s?(?:an? |une? )?(?:(?:formal|binding|separate|strict) )?(?:orders? to|injunction to|instruction to|injonctions? (?:de|d')|ordre (?:de|d')|obligation (?:de|d')|mise en demeure (?:de|d'))";
const FINE =
  '(?:fined|fines?|penalty|penalties|sanctions?|levy|amendes?|pénalités?|millions?|milliards?|billion|[mb]n)';

/** “a fine of €3m, coupled with an order to”: nothing but a sum, a day or whom it strikes in between. */
const WITH_ORDER = createSearch(
  new RegExp(
    `(?<!\\p{L})${FINE}(?!\\p{L})(?:[^;:.,]|[.,](?=\\d)){0,80},?(?:\\s(?:is|was|est))?${ORDER}`,
    'iu'
  )
);
const ITS_ORDER = createSearch(
  new RegExp(
    `(?:^|\\s)(?:the|this|that|its|la|cette|sa|l')\\s?(?:\\p{L}+\\s)?(?:fine|penalty|sanction|amende|pénalité)(?!\\p{L})(?:,\\s[^;:.,]{2,60}?)?,?(?:\\s(?:is|was|est))?${ORDER}`,
    'iu'
  )
);
