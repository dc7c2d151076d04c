import type { Hit } from '../terms/hits.ts';
import type { Scene, SceneReader } from '../scene.ts';

/**
 * Whether a ban stops a listing that the text has told of just before: « devait entrer en Bourse. … Les autorités ont
 * interdit l’opération », « banned the offering ».
 */
export function stopsListing(hit: Hit, scene: Scene, reader: SceneReader): boolean {
  if (hit.term.type !== 'ban' || !OPERATION.test(scene.text.slice(hit.end - scene.start))) return false;
  let told = scene.text.slice(0, hit.start - scene.start);
  let previous = reader.before(scene);
  for (let i = 0; i < MEMORY_IN_SENTENCES && previous !== null; i++, previous = reader.before(previous)) {
    told += `\n${previous.text}`;
  }
  return LISTING.test(told);
}

const MEMORY_IN_SENTENCES = 2;
const OPERATION = /^\s(?:l'opération|cette opération|celle d|the (?:operation|offering|sale))(?![\p{Ll}])/u;
const LISTING =
  /(?:introduction|introduite?|entrée|entrer|mise) (?:\p{L}+ ){0,2}en bourse|\bIPO\b|public offering|share sale|\blisting\b/iu;
