import type { Mention } from '../../types.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

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

/** The names of the main clause; all where it has none of them. */
export function withoutOpening(scene: Scene, mentions: Mention[]): Mention[] {
  if (mentions.length < 2) return mentions;
  const comma = openingEnd(scene);
  const rest = comma === null ? mentions : mentions.filter(({ start }) => start > comma);
  return rest.length > 0 ? rest : mentions;
}
