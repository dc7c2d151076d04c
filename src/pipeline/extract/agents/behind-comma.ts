import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';

/** “…, opening proceedings”, « …, lui ordonnant de »: said of the clause before. */
export function isGerundBehindComma(hit: Hit, scene: Scene): boolean {
  const verb = scene.text.slice(hit.start - scene.start, hit.verbEnd - scene.start);
  const before = scene.text.slice(0, hit.start - scene.start);
  return (
    (/(?:ing|ant)$/i.test(verb) &&
      /,\s(?:(?:also|aussi|thus|thereby|then|and|et|en|lui|leur)\s)?$/i.test(before)) ||
    isHavingDone(scene, before)
  );
}

/** “said it would look further, having opened its first inquiry in 2022”: by an authority that the sentence is about, and not a company that begins it. */
function isHavingDone(scene: Scene, before: string): boolean {
  const [company] = scene.companies;
  const begins = company && AT_OPENING.test(before.slice(0, company.start - scene.start));
  return HAVING.test(before) && !begins;
}

const HAVING =
  /,\s(?:(?:after\s)?having|après\savoir|ayant)\s(?:(?:also|already|first|déjà|aussi|d'abord)\s)?$/u;
const AT_OPENING = /^[«"\s]*(?:(?:The|Le|La)\s|L')?$/u;
