import type { Mention } from '../../types.ts';
import { listFrom } from '../names/name-lists.ts';
import type { Scene } from '../scene.ts';
import { SEVERAL_FIRMS } from './listed-next.ts';

/**
 * Of several firms that a sentence first counts, those that it names behind what they did: “fined five banks $5m for rigging rates, including A and B”,
 * « a sanctionné trois opérateurs pour entente : A, B et C ».
 */
export function amongThem(scene: Scene): Mention[] {
  const { text, start: from, companies } = scene;
  const several = SEVERAL_FIRMS.exec(text);
  if (!several) return [];
  const counted = from + several.index + several[0].length;
  const behind = companies.filter(({ start }) => start >= counted);
  const [first] = behind;
  return first && LEADS_TO.test(text.slice(counted - from, first.start - from))
    ? listFrom(scene, behind)
    : [];
}

const LEADS_TO =
  /^(?:[^;:]*(?:,\s(?:including|among\sthem|among\swhich|namely|dont|parmi\slesquel(?:le)?s|parmi\seux|parmi\selles|notamment|à\ssavoir))\s|[^;:]*\s?:\s)(?:(?:the|la|le|les)\s|l')?(?:[\p{Ll}-]+\s){0,2}$/u;
