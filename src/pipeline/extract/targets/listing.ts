import type { Hit } from '../terms/hits.ts';
import type { Scene, SceneReader } from '../scene.ts';

/**
 * Whether a ban stops a listing that the text has told of just before: « devait entrer en Bourse. … Les autorités ont
 * interdit l’opération », « banned the offering », « n’entrera pas en Bourse jeudi : l’opération est suspendue ».
 */
export function stopsListing(hit: Hit, scene: Scene, reader: SceneReader): boolean {
  if (hit.term.type !== 'ban') return false;
  let told = scene.text.slice(0, hit.start - scene.start);
  if (IS_LISTING.test(told)) return true;
  if (!OPERATION.test(scene.text.slice(hit.end - scene.start)) && !IS_STOPPED.test(told)) return false;
  let previous = reader.before(scene);
  for (let i = 0; i < MEMORY_IN_SENTENCES && previous !== null; i++, previous = reader.before(previous)) {
    told += `\n${previous.text}`;
  }
  return LISTING.test(told);
}

const MEMORY_IN_SENTENCES = 2;
const OPERATION = /^\s(?:l'opération|cette opération|celle d|the (?:operation|offering|sale))(?![\p{Ll}])/u;
const IS_STOPPED =
  /(?<!\p{L})(?:l'opération|cette opération|the (?:operation|offering|sale)) (?:est|était|a été|is|was|has been) (?:\p{L}+ )?$/iu;
const IS_LISTING =
  /^(?:l'|une?\s|son\s)?(?:introduction|entrée|mise)\sen\sbourse\s[^,;:.]{2,50}\s$|^\p{Lu}[^,;:.]{1,40}'s?\s(?:\p{Ll}+\s)?(?:IPO|public\soffering|listing|flotation)\s$/iu;
const LISTING =
  /(?:introduction|introduite?|entrée|entrer|mise) (?:\p{L}+ ){0,2}(?:en|à la|sur la|sur les) bourses?|\bIPO\b|public offering|share sale|\blisting\b/iu;
