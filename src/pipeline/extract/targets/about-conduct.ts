import type { Mention } from '../../types.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';

/**
 * Whether a company stands in what a fine is for and not among those fined: « L’amende vise les clauses imposées aux praticiens, mais aussi le rachat de B »,
 * “the fine covers the purchase of B”. The fine is the subject of a verb whose object is conduct.
 */
export function isInConduct({ term, end }: Hit, { start }: Mention, scene: Scene): boolean {
  return (
    term.type === 'fine' &&
    start > end &&
    OF_CONDUCT.test(scene.text.slice(end - scene.start, start - scene.start))
  );
}

const OF_CONDUCT =
  /^[^;:]{0,100}[\s,](?:vise(?:nt|it)?|visait|sanctionne|sanctionnait|punit|punissait|concerne|concernait|porte sur|portait sur|couvre|couvrait|targets|targeted|punishes|punished|concerns|concerned|covers|covered|relates to|related to)\s(?:(?:aussi|notamment|à la fois|both|also|mainly)\s)?(?:(?:les|des|la|le|its|the|a|an|un|une|ses|son|sa)\s|l')?(?!sociétés?|entreprises?|groupes?|géants?|firmes?|plate-?formes?|filiales?|constructeurs?|opérateurs?|banques?|compan|firms?|groups?|giants?|units?|makers?|owners?)\p{Ll}[^;:]*(?:rachat|acquisition|prise de contrôle|reprise|fusion|purchase|takeover|buying|merger)(?:\s(?:[^;:]{0,30}\s)?(?:de|du|par|of|with|by|à)\s|\sd'|,\s[^,;:]{2,20},\s(?:de\s|d'|of\s))[^;:]*$/u;
