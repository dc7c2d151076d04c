import type { Mention } from '../../types.ts';
import { textIn } from '../scene.ts';
import type { Scene } from '../scene.ts';
import type { Hit } from '../terms/hits.ts';

/** “A’s fine for its audit of B”: whether that of the last company before it, whoever is named behind. */
export function isFineOf(owner: Mention | undefined, { term, start }: Hit, scene: Scene): boolean {
  if (term.type !== 'fine' || owner === undefined) return false;
  return WHOSE_FINE.test(scene.text.slice(owner.end - scene.start, start - scene.start));
}

const WHOSE_FINE = /^'s?\s(?:[\p{Ll}\d$¤£.,-]+\s){0,4}$/u;

/** “agreed to a $50m settlement with the watchdog over B”: who settles stands before it, and the case is named behind whom that is with. */
export function isDealOver(hit: Hit, scene: Scene, theCase: Mention | undefined): boolean {
  return (
    theCase !== undefined &&
    DEAL.test(textIn(scene, hit)) &&
    scene.authorities.some(({ start, end }) => start >= hit.start && end <= theCase.start) &&
    OVER.test(scene.text.slice(0, theCase.start - scene.start))
  );
}

const DEAL = /^(?:settlement|deal|agreement|accord|transaction|consent)/iu;
const OVER =
  /\s(?:over|about|concerning|regarding|au sujet d[eu]|à propos d[eu])\s(?:(?:the|its|la|le|sa|son)\s|l')?(?:\p{Ll}+\s){0,3}$/u;
