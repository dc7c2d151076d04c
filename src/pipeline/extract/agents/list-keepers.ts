import type { Span } from '../../types.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';

/** “was placed on the US Entity List”, « figure sur la liste noire des États-Unis », « américaine »: whose list it is puts companies on it. */
export function keepsList({ start, end }: Span, hit: Hit, scene: Scene): boolean {
  const before = scene.text.slice(0, start - scene.start);
  if (!isOnList(hit) || start < hit.verbEnd) return false;
  return OF_LIST.test(before) || (LIST.test(scene.text.slice(end - scene.start)) && ON.test(before));
}

/** Whether a term puts companies on a list. */
export function isOnList({ term }: Hit): boolean {
  return term.type === 'restriction' && term.words.includes('list');
}

const ON = /\s(?:on|to|onto)\s(?:(?:the|an?|its)\s)?(?:\p{Ll}+\s)?$/u;
const OF_LIST =
  /\s(?:liste noire|listes noires|liste des (?:entités|sanctions))\s(?:commerciale\s)?(?:(?:de la|de|du|des)\s|(?:de\s)?l'|d')?$/u;
const LIST =
  /^(?:'s?)?\s(?:\p{Lu}\p{Ll}+\s(?:Department|Ministry)'s?\s)?(?:(?:government|trade|export|so-called|unreliable|military|investment|technology|national|security)\s){0,3}(?:entity|entities|blacklist|black\slist|sanctions\slist|companies\slist|watch\s?list|list\sof\s(?:\p{Ll}+\s)?(?:entities|companies)|covered\slist)/iu;

/** “was added to the Entity List”: which America alone keeps, whoever the sentence names. */
export function isOnAmericasList({ term }: Hit, scene: Scene): boolean {
  return term.type === 'restriction' && ENTITY_LIST.test(scene.text);
}

const ENTITY_LIST = /(?<![Uu]nreliable\s)(?<!\p{L})Entity\sList(?!\p{L})/u;
