import type { Hit } from '../terms/hits.ts';
import { officesIn, privatePeopleIn } from '../agents/offices.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/**
 * “The minister told parliament that Britain would ban A”: what somebody in office says that his country, or “it”, is going to do. Null where nobody
 * says so before a « would »; false where a company or an analyst does.
 */
export function isToldWould({ start, end }: Hit, scene: Scene): boolean | null {
  const text = scene.text;
  const before = text.slice(0, start - scene.start);
  const inside = /^would\s/iu.test(text.slice(start - scene.start, end - scene.start));
  if (!inside && !WOULD.test(before)) return null;
  if (SAYS_OF_ITSELF.test(before)) return true;
  const acting = [...scene.authorities, ...scene.places, ...officesIn(scene)].find(
    (one) => one.end <= start && TO_TERM.test(text.slice(one.end - scene.start, start - scene.start))
  );
  const says = acting && SAYS.exec(text.slice(0, acting.start - scene.start));
  if (!says) return null;
  const at = scene.start + says.index;
  const speaker = [...scene.authorities, ...officesIn(scene)].findLast((one) => one.end <= at);
  if (!speaker || !TITLE_AND_NAME.test(text.slice(speaker.end - scene.start, says.index))) return false;
  return ![...scene.companies, ...privatePeopleIn(scene)].some(
    (one) => one.start >= speaker.end && one.end <= at
  );
}

const WOULD = /(?<!\p{L})would\s(?:(?:also|soon|now|\p{Ll}+ly)\s)?$/u;
/** Between whoever is going to do it and the term. */
const TO_TERM = /^\s(?:(?:would|also|soon|now|\p{Ll}+ly)\s){0,3}$/u;
const SAYS_OF_ITSELF =
  /(?<!\p{L})(?:said|says|announce[sd]|confirm(?:s|ed)|declare[sd])\s(?:on\s\p{L}+\s)?(?:that\s)?(?:it|they|he|she)\s(?:would\s)?(?:(?:also|soon|now|\p{Ll}+ly)\s)?$/u;
/** Before whoever is going to do it. */
const SAYS = createSearch(
  /(?<!\p{L})(?:said|says|told|announce[sd]|confirm(?:s|ed)|declare[sd]|promise[sd]|pledge[sd]|vow(?:s|ed))\s(?:[^,;:.]{0,80}\s)?(?:that\s)?(?:the\s)?$/u
);
/** “, Anna Example,” or nothing. */
const TITLE_AND_NAME =
  /^(?:,?\s(?:(?:of|for|and|the|\p{Lu}[\p{L}.'-]*),?\s?){1,6})?\s?(?:(?:also|has|had|on\s\p{Lu}\p{Ll}+)\s)?$/u;
