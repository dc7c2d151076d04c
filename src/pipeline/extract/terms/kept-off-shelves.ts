import type { Hit } from './hits.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/**
 * Whether a command is given to whoever carries a company's wares, and keeps that company off their shelves: “told app stores to take down A”,
 * « enjoint aux moteurs de recherche de ne plus faire apparaître A », « donne quinze jours aux fournisseurs d’accès pour bloquer A », “Operators were ordered to block A”. It is A that is shut out, and nobody else is told a thing.
 * Of carriers that are named (“told Google to drop A”) the command is theirs, and of posts or pages only those go.
 */
export function isKeptOffShelves({ term, start }: Hit, { start: from, text }: Scene): boolean {
  if (term.type !== 'order') return false;
  const command = text.slice(start - from);
  return (
    COMMANDS_CARRIERS.test(command) ||
    GIVES_CARRIERS_TIME.test(command) ||
    (CARRIERS_BEFORE.test(text.slice(0, start - from)) && DROPS.test(command))
  );
}

const CARRIERS =
  "(?:(?:(?:mobile|online)\\s)?(?:app(?:lication)?\\s(?:stores?|shops?|markets)|search engines|(?:internet|broadband|mobile|phone|telecoms?|network|cable)\\s(?:(?:service|network|access)\\s)?(?:providers|operators|carriers|companies)|operators|carriers|internet providers|isps|retailers|shops|shopkeepers|stores|supermarkets|pharmacies|chemists|dealers|distributors|marketplaces)|moteurs de recherche|(?:magasins|boutiques|plates-formes|plateformes) d'applis?(?:cations?)?|fournisseurs d'accès(?: à internet)?|fai|opérateurs(?: (?:télécoms|mobiles|de télécommunications|de téléphonie))?|hébergeurs|distributeurs|commerçants|détaillants|revendeurs|magasins|supermarchés|pharmacies|enseignes|places de marché)";
const AND_OTHERS = `(?:(?:,\\s|\\s(?:and|et)\\s)(?:(?:to|the|aux?|les)\\s)?${CARRIERS})*`;
const THEM = `(?:(?:to|à|aux|les|the|all|all the|tous les|à tous les|its|the country's|local|national|domestic|\\p{Lu}[\\p{L}']*)\\s){0,3}(?:[\\p{Ll}-]+\\s){0,2}?${CARRIERS}${AND_OTHERS}(?:\\s(?:[\\p{Ll}-]+|d'\\p{L}+|du pays|in the country))?`;
const WHAT_GOES =
  '(?!(?:an?|the|its|their|all|some|des|les|ses|leurs|certaines?|\\d+)\\s(?:[\\p{L}-]+\\s){0,2}?(?:posts?|videos?|vidéos?|pages?|accounts?|comptes?|ads|adverts|annonces?|contents?|contenus?|images?|listings?|messages?|articles?|batch|lots?|practices?|pratiques?|fees?|charges?|frais|clauses?|terms|conditions|plans?|rules?|règles|polic(?:y|ies)|restrictions?|requirements?)(?!\\p{L}))';
const DEED = `(?:(?:to\\s|should\\s|must\\s)?(?:remove|take down|take(?=\\s[^;:.]{2,40}\\s(?:down|off))|pull|delist|drop|block|withdraw|delete|hide|ditch|cut off|shut out|cut access to|stop (?:selling|offering|stocking|distributing|carrying|listing|supplying))|(?:(?:l'ordre\\s)?(?:de\\s|d')|pour\\s)(?:retirer|bloquer|faire disparaître|déréférencer|supprimer|exclure|bannir|débrancher|effacer|couper l'accès (?:à|au|aux)|ne plus (?:faire apparaître|vendre|proposer|référencer|distribuer|offrir|afficher)|cesser (?:de (?:vendre|proposer|référencer|distribuer)|la vente d[eu]|les ventes d[eu])))\\s${WHAT_GOES}`;
const WHEN = '(?:,?\\s(?:(?:on|le|ce|this|last|in)\\s)?[\\p{L}\\d]+(?:\\s\\d{1,4}|\\s\\p{L}+)?,?){0,2}';

/** « a ordonné le 24 novembre aux moteurs de recherche de », “told app stores on Sunday to”. */
const COMMANDS_CARRIERS = new RegExp(
  `^(?:order|told|tell|instruct|direct|requir|demand|ordonn|enjoi|somm|intim|exig|prescri)\\p{L}*(?:\\s(?:l'ordre|that))?${WHEN}\\s${THEM}${WHEN},?\\s${DEED}`,
  'iu'
);
/** « donne quinze jours aux fournisseurs d’accès pour bloquer A », “gave internet providers two weeks to block A”. */
const GIVES_CARRIERS_TIME = new RegExp(
  `^(?:(?:donn|laiss|accord|octroy)\\p{L}*\\s(?:[\\p{L}\\d-]+\\s){1,2}(?:heures?|jours?|semaines?|mois)\\s${THEM}|(?:gave|gives?|given|giving)\\s${THEM}\\s(?:[\\p{L}\\d-]+\\s){1,2}(?:hours?|days?|weeks?|months?))${WHEN},?\\s${DEED}`,
  'iu'
);
const CARRIERS_BEFORE = createSearch(
  new RegExp(
    `(?:^|[\\s«"'])${CARRIERS}${AND_OTHERS}(?:\\s(?:in|en|au|aux)\\s(?:the\\s)?\\p{Lu}[\\p{L}-]+)?\\s(?:(?:were|are|have been|had been|was|have|had|ont été|ont|avaient|sont|étaient)\\s)?(?:(?:also|now|aussi|désormais)\\s)?$`,
    'iu'
  )
);
const DROPS = new RegExp(
  `^(?:(?:(?:was|were|been|are|is|été|sont|étaient)\\s)?(?:told|asked|ordered|instructed|directed|required|sommés?|sommées?|priées?|priés|contraints|contraintes|tenus|tenues)|reçu l'ordre|reçu l'instruction)${WHEN}(?:\\s(?:by|par)\\s[^,;:.]{2,60}?)?\\s${DEED}`,
  'iu'
);
