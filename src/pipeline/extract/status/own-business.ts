import type { Hit } from '../terms/hits.ts';
import { textIn } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/**
 * “A must still convince the Commission”, « A devra attendre »: what a company has to do by itself, whoever is named beside; or
 * says that it might have to: “It warned that it might be forced to stop”.
 */
export function isOwnBusiness(hit: Hit, scene: Scene): boolean {
  if (hit.term.type === 'order' && mayHaveTo(hit, scene)) return true;
  return (
    hit.term.type === 'order' &&
    hit.term.frame === 'subject' &&
    BARE.test(textIn(scene, hit)) &&
    DOES_BY_ITSELF.test(scene.text.slice(hit.end - scene.start))
  );
}

/** Unless an authority stands where those stand who warn of it. */
function mayHaveTo({ start }: Hit, scene: Scene): boolean {
  const warning = MAY_HAVE_TO.exec(scene.text.slice(0, start - scene.start));
  return warning !== null && !scene.authorities.some(({ end }) => end <= scene.start + warning.index);
}

const MAY_HAVE_TO = createSearch(
  /(?<!\p{L})(?:warn|said|says|saying|fear|threaten|add|prévenu|prévient|averti|dit|disant|crain|menac|affirm|assur|ajout)\p{L}*\s(?:[^,;:.]{0,60}\s)?(?:(?:that\s)?(?:it|they|he|she)\s(?:might|may|could|would)\s(?:then\s|even\s|soon\s)?be\s|qu['’](?:elles?|ils?)\s(?:pourrai(?:en)?t|risqu\p{L}+\sd['’])\s?(?:\p{Ll}+\s)?être\s)$/u
);

const BARE =
  /^(?:must(?: also| now)?|(?:now |also )?ha[sd] to|have to|will (?:also )?have to|devr(?:a|ont)|doi(?:t|vent)|v(?:a|ont) devoir)$/iu;
const DOES_BY_ITSELF =
  /^\s(?:also\s|now\s|still\s|first\s|désormais\s|encore\s|aussi\s|d['’]abord\s|également\s)?(?:convince|persuade|win|wait|await|compete|contend|reckon|cope|choose|hope|worry|fear|regain|rebuild|catch|earn|deliver\s\d|sell\smore|cut\s[\d,]+\s(?:jobs|posts)|convaincre|persuader|attendre|patienter|affronter|choisir|regagner|retrouver|reconquérir|livrer\s\d|composer|compter|gagner|rivaliser|rattraper|vendre\s(?:davantage|plus)|supprimer\s[\d\s]+(?:emplois|postes))(?!\p{L})/iu;
