import type { Mention } from '../../types.ts';
import type { AmountMention } from './amounts.ts';
import { isSomethingElse } from './fine-amount.ts';
import type { Scene } from '../scene.ts';

/** One of several fines that a sentence tells of one company, and where it was fined. */
export interface PlacedSum {
  amount: AmountMention;
  place: Mention;
}

/**
 * “€3m in Italy last week, and €150,000 in France two days ago”, « 50 millions en France en 2019 et 7 millions en Suède »: sums that are told with a
 * place each. None where there are not two of them, in different places.
 */
export function sumsByPlace(scene: Scene): PlacedSum[] {
  if (scene.amounts.length < 2 || scene.places.length < 2) return [];
  const { text, start } = scene;
  const between = (from: number, to: number) => text.slice(from - start, to - start);
  const list: PlacedSum[] = [];
  for (const amount of scene.amounts) {
    if (amount.converted || isSomethingElse(amount, scene)) continue;
    const last = list.at(-1);
    if (last && !NEXT.test(between(last.place.end, amount.start))) break;
    const place = scene.places.find((mention) => mention.start >= amount.end);
    if (place && IN_THERE.test(between(amount.end, place.start))) list.push({ amount, place });
  }
  const places = new Set(list.map(({ place }) => place.entity));
  return list.length > 1 && places.size === list.length ? list : [];
}

const IN_THERE =
  /^(?:\s\([^()]{1,40}\))?(?:\s(?:d'amende|fine|penalty))?\s(?:in|en|au|aux|à)\s(?:the\s|la\s|l')?$/u;
/** What may follow a place is its time and the reason; the next sum stands right behind what joins it. */
const NEXT =
  /^[^;:]{0,90}?(?:,\s|,?\s(?:and|et|puis|then|plus|followed by|suivis? d[e'])\s?)(?:(?:another|a further|some|about|encore|quelque|de|à)\s|d')?$/u;
