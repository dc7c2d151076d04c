import type { AmountMention } from '../sums/amounts.ts';
import type { Scene } from '../scene.ts';

/**
 * Whether a sum is that of another fine by whoever fined before: « Encore 9,2 millions en 2024 », “Another €5m came in 2023”, “A second order, worth €5m, followed”, « Un an plus tard, 500 millions de
 * plus », where it `opens` its sentence; « cinq jours plus tard, elle remettait cela avec 9 milliards », “It struck again in May: €5m”, “€3m and then another €9m”, anywhere.
 */
export function isFinedAgain({ start, end }: AmountMention, scene: Scene, opens: boolean): boolean {
  const { text, start: from } = scene;
  const before = text.slice(0, start - from);
  const again =
    DOES_AGAIN.test(before) ||
    NEXT_BILL.test(before) ||
    NEXT_ORDER.test(before) ||
    AND_ANOTHER.test(before) ||
    (opens && (ONCE_MORE.test(before) || (LATER.test(before) && MORE.test(text.slice(end - from)))));
  return again && !OF_THE_COMPANY.test(text);
}

/** Whether a sentence opens with another decision and its sum: “A second order, worth €5m, followed within days”. */
export function opensWithNextOrder({ amounts, start, text }: Scene): boolean {
  return amounts[0] !== undefined && NEXT_ORDER.test(text.slice(0, amounts[0].start - start));
}

const NEXT_ORDER =
  /^[«"\s]*(?:an?\s|une\s)?(?:second|third|further|fresh|new|separate|deuxième|seconde|troisième|nouvelle|autre|another)\s(?:order|ruling|decision|penalty|fine|décision|sanction|amende|pénalité|condamnation)(?:,\s(?:(?:worth|of|for|this time of|this time for|d'un montant de|de|cette fois de|à hauteur de)\s|d')|\s(?:of|de|d'un montant de|worth)\s)(?:(?:some|about|nearly|quelque|près de|environ)\s)?$/iu;
const ONCE_MORE =
  /^[«"\s]*(?:[\p{L}\d' -]{3,40},\s)?(?:encore|de nouveau|à nouveau|another|a further|again)\s$/iu;
const LATER = /^[«"\s]*[\p{L}\d' -]{3,40},\s$/u;
const MORE = /^\s(?:de plus|supplémentaires|encore|more|again)(?!\p{L})/u;
const DOES_AGAIN =
  /(?:^|[;,]\s)[«"\s]*(?:(?:and|but|et|mais|puis)\s)?(?:[\p{L}\d ]{3,28}\s(?:later|after|earlier|plus tard|après),?\s|(?:on\s\p{Lu}\p{Ll}+day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|hier|(?:en|in|last)\s\p{L}+(?:\s\d{4})?),?\s)?(?:it|they|elle|il|the (?:agency|regulator|watchdog|authority|commission)|l'(?:agence|autorité)|le (?:régulateur|gendarme)|la commission)\s(?:(?:y|lui|leur)\s)?(?:(?:a|avait|has|had|then|later|also)\s){0,2}(?:récidiv(?:é|e|ait|a)|rem(?:et|ettait|it|is) (?:ça|cela|le couvert)|recommenc(?:é|e|ait)|frapp(?:é|e|ait|a) (?:encore|de nouveau|à nouveau|une seconde fois|plus fort)|doubl(?:é|e|ait|a) la mise|ajout(?:é|e|ait|a)|struck again|did (?:it|so) again|came back(?: for more)?|was back|returned|(?:tacked|piled) on|added)(?:\s(?!qu[e']|that\s)[^.;:,\d]{0,40}(?:\d{4})?)?(?:,?\s(?:avec|pour|with|for)|\s?:|,)?\s(?:(?:quelque|près de|environ|some|about|another|nearly|encore|this time|an?|une\s(?:amende|facture|sanction)\sde)\s)?$/iu;
/** “it was the turn of its shop, and the bill came to”, « une deuxième affaire, dont la note s’élevait à ». */
const NEXT_BILL =
  /(?<!\p{L})(?:turn of|au tour d[eu]|another|a (?:second|third|further)|une (?:deuxième|seconde|troisième|autre|nouvelle))\s[^.;:]{0,80}(?:bill|fine|sum|tab|penalty|facture|note|addition|amende)\s(?:came (?:in )?(?:to|at)|ran to|amounted to|was|s'(?:élev|est élev)\p{L}+ à|se mont\p{L}+ à|se chiffr\p{L}+ à)\s(?:(?:some|about|nearly|quelque|près de)\s)?$/iu;
/** Behind the sum of the first: « , puis une deuxième de », “and then another”. */
const AND_ANOTHER =
  /(?<=\d[^.;:]{0,60})(?:,\s|\s)(?:(?:et|and)\s)?(?:puis|then)\s(?:(?:une\s(?:deuxième|seconde|troisième|autre)(?:\samende)?\s(?:de\s|d'))|another\s|(?:another|a\s(?:second|third|further))\s(?:fine\s|penalty\s|one\s)?of\s)$/iu;
const OF_THE_COMPANY =
  /(?<!\p{L})(?:clients?|utilisateurs?|ventes|bénéfices?|recettes|emplois|customers|users|sales|profits?|revenues?|jobs|investi\p{L}*|invest\p{L}*|raised|levée?s?)(?!\p{L})/iu;
