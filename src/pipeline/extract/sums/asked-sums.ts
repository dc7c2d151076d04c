import { sumTerms } from '../terms/action-terms.ts';
import type { AmountMention } from './amounts.ts';
import type { Hit } from '../terms/hits.ts';
import { officesIn } from '../agents/offices.ts';
import type { Scene } from '../scene.ts';

/**
 * The sum as the object of a verb that asks or takes it of somebody (« la CNIL lui réclame 40 millions », “the regulator asked for €746m”), to be read
 * like a term of action: an authority has to be its subject. Null where no such verb stands right before it, and where it is money for a budget.
 */
export function askedSum(amount: AmountMention, scene: Scene, language: string): Hit | null {
  const at = amount.start - scene.start;
  const from = Math.max(0, at - WINDOW);
  const verb = (language === 'fr' ? ASKS.fr : ASKS.en).exec(scene.text.slice(from, at));
  const words = verb?.groups?.verb;
  if (!verb || words === undefined || FOR_ITSELF.test(scene.text.slice(amount.end - scene.start)))
    return null;
  if (/^(?:cost|coût)/iu.test(words) && BY_FATE.test(scene.text.slice(0, from + verb.index))) return null;
  const start = scene.start + from + verb.index;
  const asking = [...scene.authorities, ...officesIn(scene)].filter(({ end }) => end <= start);
  const last = asking.sort((a, b) => b.end - a.end)[0];
  if (last && OF_WHOM.test(scene.text.slice(0, last.start - scene.start))) return null;
  return {
    term: language === 'fr' ? ASKED.fr : ASKED.en,
    start,
    end: amount.end,
    verbEnd: start + (/^\p{L}+/u.exec(words)?.[0].length ?? words.length),
    agentWord: officesIn(scene).findLast((office) => office.end <= start)?.start ?? null
  };
}

/** Characters before a sum that such a verb stands in. */
const WINDOW = 140;

const ROUGHLY = {
  fr: '(?:(?:quelque|près de|plus de|environ|pas moins de|encore|(?:deux|trois|quatre|cinq|dix) fois)\\s)?',
  en: '(?:(?:some|about|nearly|almost|more than|another|a further|no less than)\\s)?'
};
const TO_IT = '(?:lui|leur)\\s(?:(?:a|ont|avait|avaient)\\s(?:(?:déjà|aussi|ensuite|également)\\s)?)?';
/** « à qui l’Autorité de la concurrence avait demandé », « auquel Rome a pris ». */
const TO_WHOM =
  "(?:à\\s(?:qui|laquelle)|auquel|auxquels)\\s(?:(?:la|le)\\s|l')?(?:[^\\s,;:]+\\s){1,6}(?:a|ont|avait|avaient)\\s(?:(?:déjà|aussi|ensuite|également)\\s)?";
/** « À la première, qui tardait, l’agence demande ». */
const FRONTED =
  "(?:^|;\\s)(?:à\\s(?:la\\s|l')|au\\s)(?:premi(?:er|ère)|seconde?|derni(?:er|ère)|société|entreprise|opérateur|groupe|géant|firme|banque|compagnie|plateforme)(?!\\p{L})[^;.:]{0,90},\\s[^,;.:]{2,40}\\s";
/** « réclame à A 40 millions ». */
const OF_IT = {
  fr: "(?:(?:(?:à|au|aux)\\s(?!passage|total|titre|moins)|à\\sl')(?:[^\\s,;:.]+\\s){1,3})?"
};
const ASKS = {
  fr: new RegExp(
    `(?<!\\p{L})(?<verb>(?:réclam|exig|factur)(?:e|ent|ait|aient|a|é)|(?<=${FRONTED})demand(?:e|ent|ait|aient)|(?<=${TO_IT}|${TO_WHOM})(?:réclam|exig|factur|demand|ponctionn|pren|pri[st]|coût(?!erai)|soutir)\\p{L}*)\\s${OF_IT.fr}${ROUGHLY.fr}$`,
    'iu'
  ),
  en: new RegExp(
    `(?<!\\p{L})(?<verb>ask(?:ed|s)\\s(?:(?:it|them|\\p{Lu}[^\\s,;:.]*(?:\\s\\p{Lu}[^\\s,;:.]*)?)\\s)?for|demanded|demands|exacted|claimed|collected|(?:billed|bills|charged|docked|(?<!(?:would|could|will|might|may)\\s)cost)\\s(?:it|them)|(?:billed|charged)\\s\\p{Lu}[^\\s,;:.]*(?:\\s\\p{Lu}[^\\s,;:.]*)?|took)\\s${ROUGHLY.en}$`,
    'iu'
  )
};
/** “export curbs on China cost it $5bn”, « la grève lui a coûté 3 millions »: what no authority asks for. */
const BY_FATE =
  /(?<!\p{L})(?:curbs|controls|tariffs|duties|restrictions|rules|sanctions|tax(?:es)?|strikes?|storms?|outages?|recalls?|wars?|pandemic|inflation|hacks?|breach(?:es)?|delays?|grèves?|tempêtes?|pannes?|rappels?|guerre|pandémie|piratage|retards?|droits de douane|restrictions)(?:\s(?:on|of|in|by|to|against|sur|de|du|en|contre)\s[^,;:.]{1,40})?,?\s(?:(?:has|have|had|a|ont|avait|lui|leur)\s){0,2}(?:(?:lui|leur)\s(?:a|ont|avait)\s)?$/iu;
/** “A survey by the FTC took”: something of theirs. */
const OF_WHOM =
  /(?:^|\s)(?:(?:by|of|from|with|against|par|de|du|des|devant|contre)\s(?:the\s|la\s)?|d[e]?\s?l?')$/iu;
/** « 40 millions de crédits », “for its budget”: what an authority asks for itself. */
const FOR_ITSELF =
  /^\s(?:(?:supplémentaires|de plus|more|extra)\s)?(?:(?:de|en|d'|in|of|for|pour)\s?(?:(?:son|ses|its|sa|le|la|les|the|new)\s)?(?:[\p{L}-]+\s)?(?:budgets?|crédits?|moyens|effectifs|aides?|subventions?|investissements?|garanties?|financer|recruter|embaucher|funding|funds|staff|grants?|aid|investments?|spending|guarantees?|loans?|prêts?|lawyers|fees|tariffs|duties|frais|droits de douane|avocats)(?!\p{L})|in taxes (?:from|on)(?!\p{L})|to (?:hire|fund|finance))/iu;

const ASKED = sumTerms('active', 'sum asked for');
