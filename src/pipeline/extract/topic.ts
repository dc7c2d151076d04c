import type { CompanyEntry, Mention } from '../types.ts';
import { bystandersOf } from './bystanders.ts';
import { fineAmountOf } from './fine-amount.ts';
import type { Hit } from './hits.ts';
import { withoutOwners } from './owners.ts';
import { idsOf } from './references.ts';
import type { Scene, SceneReader } from './scene.ts';
import type { Voice } from './voice.ts';

/**
 * Whom a fine strikes whose sentence names nobody (« A third fine in as many years: €1.5bn », « L’autorité a prononcé une amende
 * de 5 millions »): the one company of the sentence before, else of the title; none where the sentence says on whom else.
 */
export function topicOf(
  hit: Hit,
  scene: Scene,
  voice: Voice,
  reader: SceneReader,
  companies: ReadonlyMap<string, CompanyEntry>
): string[] {
  if (scene.companies.length > 0) return [];
  if (hit.term.type === 'fine') {
    if (fineAmountOf(hit, scene) === null) return [];
    if (STRUCK.test(scene.text.slice(hit.verbEnd - scene.start))) return [];
    const before = scene.text.slice(0, hit.start - scene.start);
    if (PEOPLE.test(before) || SOMEBODY_ELSE.test(before)) return [];
  } else if (!isAboutItsOwn(hit, scene, voice) && !isComplete(hit, scene, voice)) return [];
  const before = reader.before(scene);
  for (const told of [before, reader.at(0)]) {
    if (told === null || told.start >= scene.start) continue;
    const bystanders = bystandersOf(told);
    const named: Mention[] = told.companies.filter((mention) => !bystanders.has(mention));
    const ids = idsOf(withoutOwners(named, told, companies));
    if (ids.length === 1) return ids;
    if (ids.length > 1) return [];
  }
  return [];
}

/** « Jack Ma avait été convoqué », « un juge a ordonné la saisie de 700 millions »: of whoever the story is about. */
function isAboutItsOwn(hit: Hit, scene: Scene, voice: Voice): boolean {
  if (hit.term.type === 'summons' && voice === 'passive')
    return SOMEBODY.test(scene.text.slice(0, hit.start - scene.start));
  return hit.term.type === 'order' && /saisie|seizure/.test(hit.term.words) && scene.amounts.length > 0;
}

/** “CADE has opened an inquiry as well.”, “The ministry had brought the case in 2020”: nobody else can follow. */
function isComplete(hit: Hit, scene: Scene, voice: Voice): boolean {
  if (voice !== 'active' || !OF_COMPANIES.has(hit.term.type)) return false;
  if (!ENDS_IN_NOUN.test(scene.text.slice(hit.start - scene.start, hit.end - scene.start))) return false;
  return NOTHING_FOLLOWS.test(scene.text.slice(hit.end - scene.start));
}

const OF_COMPANIES: ReadonlySet<string> = new Set([
  'investigation_opened',
  'lawsuit',
  'order',
  'ban',
  'restriction',
  'fine'
]);
const ENDS_IN_NOUN =
  /\s(?:\p{L}+['’])?(?:investigation|probe|inquiry|enquiry|proceedings|case|suit|lawsuit|complaint|measures?|ban|order|fine|penalty|sanctions?|enquête|instruction|procédure|plainte|poursuites|mesures(?: conservatoires)?|interdiction|suspension|blocage|amende|injonction)$/iu;
const NOTHING_FOLLOWS =
  /^(?:["”»]?[.;,!)]|["”»]?$|\s(?:as well|too|also|itself|of (?:its|their|his|her) own|of the same|in (?:\d|\p{Lu}|early|late|mid)|on (?:\d|\p{Lu})|last|this|since|earlier|a (?:day|week|month|year)|(?:two|three|four|five|six|\w+) (?:days|weeks|months|years)|en (?:\d|\p{Ll}+\s\d|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|le \d|dès|depuis|au (?:printemps|mois)|l['’](?:an|été|hiver|automne)|aussi|également|à son tour|de son côté|similaires?|du même))/u;

/** A first name and a name before « avait été », “was”. */
const SOMEBODY =
  /(?:^|,\s)\p{Lu}[\p{L}-]+\s\p{Lu}[\p{L}-]+\s(?:(?:a|ont|avait|avaient|has|had|have|was|were|is|est|été|been|also|aussi)\s){1,3}$/u;

/** « à deux courtiers », “against its rivals”: on somebody. */
const STRUCK =
  /\s(?:against|on|to|contre|à|aux?)\s(?!\p{L}+day|(?:mon|tues|wednes|thurs|fri|satur|sun|grounds|account|top|date|compter|titre|hauteur|ce |cet|l['’]|la fin|the (?:grounds|basis)|\d))/iu;

/** “Example Goods, the menswear label, was fined”: a company that is not known. */
const SOMEBODY_ELSE =
  /(?:^|that\s|qu['’]|que\s)\p{Lu}[\p{L}&-]+\s\p{Lu}[\p{L}&-]+(?:,[^,]*,)?\s(?:(?:was|were|has|had|have|is|will|must|be|been|a|ont|est|était|sera|doit|devra|été)\s)+$/u;

/** “Two executives were fined as well.” */
export const PEOPLE =
  /(?<!\p{L})(?:executives?|directors?|bosses|boss|managers?|founders?|president|chairman|officers?|traders?|individuals?|dirigeants?|patrons?|directeurs?|fondateurs?|cadres|administrateurs?|courtiers?|personnes|hommes?|PDG|CEO)(?!\p{L})/u;
