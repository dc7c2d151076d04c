import type { Mention } from '../../types.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import type { Search } from '../text/search.ts';

/** Whether a sentence opens with a circumstance of time or reason: “Two months after”, « Depuis que », “Following”. */
export function opensWithCircumstance(text: string): boolean {
  return CIRCUMSTANCE.test(text);
}

const CIRCUMSTANCE = createSearch(
  /^[«"\s]*(?:[\p{L}\d]+\s){0,4}(?:after|following|when|once|as|since|before|because|now that|après|depuis|avant|quand|lorsque?|alors|dès|maintenant|parce|puisque|malgré|despite|à la suite|en dépit)[\s']/iu
);

/** The comma that ends such a circumstance, as an offset of the text; null where a sentence opens with none. */
export function openingEnd({ start, text }: Scene): number | null {
  if (!opensWithCircumstance(text)) return null;
  const comma = text.search(/,\s/u);
  return comma < 0 ? null : start + comma;
}

/** The comma that ends what a sentence opens with on how somebody else takes it or helped: “In a victory for A,”, « Sur la foi de documents d’A, ». */
function besideEnd({ start, text }: Scene): number | null {
  const end = BESIDE.test(text) ? text.search(/,\s/u) : -1;
  return end < 0 ? null : start + end;
}

const BESIDE =
  /^[«"\s]*(?:(?:In|Dans)\s(?:what\s[^,;:]{2,40}\s)?(?:an?|another|une?|the|la|le)\s(?:[\p{L}-]+\s){0,2}(?:victory|win|boost|relief|boon|gift|triumph|blow|setback|defeat|revers|coup|victoire|camouflet|désaveu)\s|(?:Citing|Quoting|Relying\son|Based\son|Acting\son|Thanks\sto|Much\sto|To)\s(?:the\s(?:delight|relief|joy|dismay|anger|benefit|detriment)\sof\s|[^,;:]{0,40}\s(?:by|from|of)\s)|Sur\sla\s(?:foi|base)\s|(?:En\ss|S)'appuyant\s|Grâce\s(?:à|aux?)\s|Au\s(?:grand\s)?(?:soulagement|bonheur|dam|profit|bénéfice|détriment)\sd)/u;

/** The names of the main clause; all where it has none of them. */
export function withoutOpening(scene: Scene, mentions: Mention[]): Mention[] {
  if (mentions.length < 2) return mentions;
  const comma = openingEnd(scene) ?? besideEnd(scene);
  const rest = comma === null ? mentions : mentions.filter(({ start }) => start > comma);
  return rest.length > 0 ? rest : mentions;
}

/**
 * « Pour avoir évincé A, le groupe », “For having bought A, the firm”: the names in such an opening, where words that mean a company (`one`) are
 * the subject behind it. It did that to them.
 */
export function objectsOfReason({ companies, start, text }: Scene, one: Search): Mention[] {
  if (companies.length === 0 || !REASON.test(text)) return [];
  const subject = one.all(text).find(({ index }) => UP_TO_SUBJECT.test(text.slice(0, index)));
  return subject === undefined ? [] : companies.filter(({ end }) => end < start + subject.index);
}

const REASON =
  /^[«"\s]*(?:(?:Pour|Coupable\sd'|Accusée?s?\sd'|Soupçonnée?s?\sd'|Convaincue?s?\sd')\s?(?:ainsi\s)?avoir|(?:For|Guilty\sof|Accused\sof|Suspected\sof)\shaving)(?!\p{L})/u;
const UP_TO_SUBJECT = /^[^;:]*,\s$/u;
