import type { Hit } from './hits.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/** « Contenus interdits », “failing to remove banned content”: the word describes a thing, and nothing is banned there. */
export function isAttribute(hit: Hit, { start, text }: Scene): boolean {
  if (hit.term.type === 'fine') return isFraction(text.slice(hit.start - start));
  if (hit.term.type === 'order')
    return GROUNDED.test(text.slice(Math.max(0, hit.start - start - 16), hit.verbEnd - start));
  if (hit.term.type !== 'ban' && hit.term.type !== 'restriction') return false;
  if (hit.term.frame === 'noun' && OF_A_SYSTEM.test(text.slice(0, hit.start - start))) return true;
  const [from, end] = [hit.start - start, hit.verbEnd - start];
  const verb = text.slice(from, end);
  if (hit.term.language === 'fr')
    return (
      (/^(?:interdit|prohibé|censuré)e?s?$/i.test(verb) && OF_A_THING.test(text.slice(0, from))) ||
      (/^(?:limité|restreint|plafonné)e?s?$/i.test(verb) && OF_A_MEASURE.test(text.slice(0, from)))
    );
  return (
    (verb === 'Limited' && OF_A_NAME.test(text.slice(0, from))) ||
    (/^(?:limited|restricted|capped|curbed)$/i.test(verb) && COMPOUND.test(text.slice(0, from))) ||
    (/^(?:banned|prohibited|blocked|outlawed)$/i.test(verb) &&
      HANDLED.test(text.slice(0, from)) &&
      THING.test(text.slice(end)))
  );
}

/** “two grounded jets”. */
const GROUNDED = /(?<!\p{L})(?:the|its|their|\d+|two|three|four|five|of)\sgrounded$/iu;

/** “a third of what A paid” and not “a third of €5m”, which is a further fine. */
function isFraction(behind: string): boolean {
  return FRACTION.test(behind);
}

const FRACTION = /^a\s(?:second|third)\sof\s(?![^\s\d]{0,4}\d)/iu;

/** « a bloqué 48 milliards de roupies », “has blocked some $5m”: money is seized, and no company shut out. */
export function isOfMoney(hit: Hit, { start, text, amounts }: Scene): boolean {
  return (
    (hit.term.type === 'ban' || hit.term.type === 'restriction') &&
    amounts.some(
      (amount) =>
        amount.start >= hit.verbEnd && ABOUT.test(text.slice(hit.verbEnd - start, amount.start - start))
    )
  );
}

const OF_A_THING = createSearch(
  /(?<!\p{L})(?:contenus?|produits?|jeux?|vidéos?|substances?|pratiques?|messages?|propos|publications?|objets?|marchandises?|clauses?|images?|livres?|armes?|symboles?|poupées?|jouets?|articles|médicaments|cosmétiques|annonces|engins|couteaux|paris|organisations?|traitements?|filtres?|procédés?|ingrédients?|additifs?|pesticides?|méthodes?|techniques?|usages?|drogues?)\s(?:(?:jugée?s?|déclarée?s?|dite?s?)\s)?(?:[«"]\s?)?$/iu
);
/** « des carences dans son dispositif de gel des avoirs »: what a bank has for it, or has to do. */
const OF_A_SYSTEM =
  /(?<!\p{L})(?:dispositifs?|systèmes?|obligations?|outils?|procédures?|règles|contrôles?|mécanismes?|matière|logiciels?|devoirs?|dispositions|exigences)\s(?:relati(?:f|fs|ve|ves)\s(?:à|au|aux)\s|en\smatière\s)?(?:d[eu]\s|sur\s)?(?:le\s|la\s)?$/iu;
const HANDLED =
  /(?<!\p{L})(?:of|for|over|with|to|remov(?:e|es|ed|ing)|delet(?:e|ed|ing)|sell(?:s|ing)?|sold|stock(?:s|ed|ing)?|host(?:s|ed|ing)?|advertis(?:ed|ing)|spread(?:ing)?)\s(?:the\s)?[«"]?$/iu;
const THING =
  /^[»"]?\s(?:contents?|substances?|goods|products?|items?|materials?|books?|videos?|posts?|weapons?|ingredients?|information|toys?|organi[sz]ations?|sales|chemicals?|drugs?|pesticides?|practices|tactics|commissions|investments?)(?!\p{L})/iu;
/** « coupons à durée limitée », « un choix très limité ». */
const OF_A_MEASURE =
  /(?<!\p{L})(?:durée|quantités?|cercles?|responsabilité|éditions?|temps|nombre|séries?|tirages?|mesure|façon|manière|portée|effets?|impacts?|risques?|choix|moyens|ressources|espace|comité|offres?|accès|concurrence|marge|gamme|autonomie|pouvoirs?)\s(?:(?:très|plus|assez|trop|aussi|\p{Ll}+ment)\s)?$/iu;
/** “time-limited sales”, “age-restricted videos”: how something is. */
const COMPOUND = /\p{L}-$/u;
/** “TikTok Technology Limited”. */
const OF_A_NAME = /(?<!\p{L})\p{Lu}[\p{L}\d&.-]*[)]?\s$/u;
const ABOUT = /^\s(?:(?:plus de|près de|environ|quelque|some|about|more than|nearly|over)\s)?$/iu;

/** “The government ordered 35 F-35 fighters from A for €10bn”: bought, and nobody told to do anything. */
export function isPurchase({ term, start }: Hit, { start: from, text }: Scene): boolean {
  return term.language === 'en' && ORDERS_GOODS.test(text.slice(start - from));
}

const ORDERS_GOODS =
  /^order(?:ed|s|ing)?\s(?:(?:up to|as many as|at least|about|some|another|an? (?:further|extra|total of|fleet of|first)|more than|nearly)\s){0,2}(?:\d[\d.,]*|dozens of|hundreds of|thousands of|two|three|four|five|six|ten|twelve|twenty|fifty)\s(?:(?:million|billion|more|new|extra)\s)?(?:[\p{L}\d-]+\s){0,4}?(?:jets?|planes|airliners|aircraft|fighters|helicopters|drones|tanks|ships|vessels|submarines|satellites|trains|locomotives|buses|trucks|lorries|vans|chips|GPUs|turbines|reactors|missiles|doses|vaccines|tests|tablets|laptops|servers|scanners)(?:\s(?:from|for|worth|at|in|last|on)\s|[,.]|$)/iu;
