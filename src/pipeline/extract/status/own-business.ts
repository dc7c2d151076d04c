import type { Hit } from '../terms/hits.ts';
import { textIn } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** “A must still convince the Commission”, « A devra attendre »: what a company has to do by itself, whoever is named beside. */
export function isOwnBusiness(hit: Hit, scene: Scene): boolean {
  return (
    hit.term.type === 'order' &&
    hit.term.frame === 'subject' &&
    BARE.test(textIn(scene, hit)) &&
    DOES_BY_ITSELF.test(scene.text.slice(hit.end - scene.start))
  );
}

const BARE =
  /^(?:must(?: also| now)?|(?:now |also )?ha[sd] to|have to|will (?:also )?have to|devr(?:a|ont)|doi(?:t|vent)|v(?:a|ont) devoir)$/iu;
const DOES_BY_ITSELF =
  /^\s(?:also\s|now\s|still\s|first\s|désormais\s|encore\s|aussi\s|d['’]abord\s|également\s)?(?:convince|persuade|win|wait|await|compete|contend|reckon|cope|choose|hope|worry|fear|regain|rebuild|catch|earn|deliver\s\d|sell\smore|cut\s[\d,]+\s(?:jobs|posts)|convaincre|persuader|attendre|patienter|affronter|choisir|regagner|retrouver|reconquérir|livrer\s\d|composer|compter|gagner|rivaliser|rattraper|vendre\s(?:davantage|plus)|supprimer\s[\d\s]+(?:emplois|postes))(?!\p{L})/iu;
