import type { CompanyEntry, Mention } from '../../types.ts';
import { isInConduct } from './about-conduct.ts';
import { bystandersOf, isSpokenOn } from './bystanders.ts';
import { fineAmountOf } from '../sums/fine-amount.ts';
import type { Hit } from '../terms/hits.ts';
import { listFrom } from '../names/name-lists.ts';
import { namesSomebody } from './named-before.ts';
import { isAncestor, withoutOwners } from './owners.ts';
import { protagonistOf } from './protagonist.ts';
import { idsOf, OPENS, opensWith } from './sentence-about.ts';
import { textIn } from '../scene.ts';
import type { Scene, SceneReader } from '../scene.ts';
import type { Voice } from '../terms/voice.ts';

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
  const named = idsOf(scene.companies.filter((mention) => !isInConduct(hit, mention, scene)));
  if (named.length > 0 && voice === 'subject') return [];
  if (hit.term.type === 'fine') {
    if (fineAmountOf(hit, scene) === null) return [];
    if (STRUCK.test(scene.text.slice(hit.verbEnd - scene.start))) return [];
    const before = scene.text.slice(0, hit.start - scene.start);
    if (PEOPLE.test(before) || SOMEBODY_ELSE.test(before)) return [];
  } else if (
    !isAboutItsOwn(hit, scene, voice) &&
    !looksIntoIts(hit, scene, voice) &&
    !isComplete(hit, scene, voice) &&
    !isBrief(hit, scene, voice) &&
    !isAboutItsMakes(hit, scene, voice) &&
    !goesOnAboutIt(hit, scene, voice)
  )
    return [];
  const [subject] = scene.companies;
  // “A misled its users, the watchdog alleged as it launched proceedings”: whom the sentence began with.
  if (
    subject &&
    isComplete(hit, scene, voice) &&
    OPENS.test(scene.text.slice(0, subject.start - scene.start))
  )
    return idsOf([subject]);
  if (named.length === 1 && isComplete(hit, scene, voice) && isInNextClause(hit, scene)) return named;
  if (isComplete(hit, scene, voice) && isNextOfItsActs(hit, scene)) return named;
  const [head] = onlyOne(reader.at(0), companies);
  const last = lastNaming(scene, reader);
  const protagonist =
    last !== null && (isElsewhere(last, scene, reader) || !opensWith(last, last.companies))
      ? protagonistOf(reader, companies)
      : null;
  if (protagonist !== null)
    return named.every((id) => isAncestor(protagonist, id, companies)) ? [protagonist] : [];
  for (const told of [last, reader.at(0)]) {
    if (told === null || told.start >= scene.start) continue;
    const [only] = onlyOne(told, companies);
    const imposes = voice === 'active' && NAMES_FINE.test(textIn(scene, hit));
    const several = only === undefined && imposes && named.length === 0 ? severalIn(told) : [];
    if (several.length > 0 && told === reader.before(scene)) return several;
    if (only === undefined) continue;
    // “It will not have to sell its browser”: the story is about who owns it.
    const topic = head !== undefined && isAncestor(head, only, companies) ? head : only;
    // “takes aim at the heart of the iPhone”: what is its own names nobody else.
    return named.every((id) => isAncestor(topic, id, companies)) ? [topic] : [];
  }
  return [];
}

/** The sentence before, or the nearest of those before it that name a company. */
function lastNaming(scene: Scene, reader: SceneReader): Scene | null {
  let told = reader.before(scene);
  const isAbout = (one: Scene) => one.companies.some((mention) => !isSpokenOn(mention, one));
  for (let i = 1; i < MEMORY && told !== null && !isAbout(told); i++) told = reader.before(told);
  return told;
}

const MEMORY = 3;

/** Whether a sentence stands in another paragraph of the text than one behind it. */
function isElsewhere(told: Scene, scene: Scene, reader: SceneReader): boolean {
  if (told.inTitle) return false;
  let from: Scene | null = scene;
  while (from !== null && from.start > told.start && !from.opensParagraph) from = reader.before(from);
  return from !== null && from.start > told.start;
}

/** The one company that a sentence is about; “A keeps its browser B”: what belongs to it is nobody else. */
function onlyOne(told: Scene, companies: ReadonlyMap<string, CompanyEntry>): string[] {
  const bystanders = bystandersOf(told);
  const others: Mention[] = told.companies.filter(
    (mention) => !bystanders.has(mention) && !NOT_CONCERNED.test(told.text.slice(mention.end - told.start))
  );
  const [one, other] = others;
  // “A keeps its B” is about A, “A’s B” and « B (A) » about B.
  const apart =
    one && other && /^\s[\p{L}]/u.test(told.text.slice(one.end - told.start, other.start - told.start));
  const [first, ...more] = idsOf(
    apart && OPENS.test(told.text.slice(0, one.start - told.start))
      ? others
      : withoutOwners(others, told, companies)
  );
  return first !== undefined && more.every((id) => isAncestor(first, id, companies)) ? [first] : [];
}

const NAMES_FINE = /(?<!\p{L})(?:fines?|penalt(?:y|ies)|amendes?|sanctions?|pénalités?)(?!\p{L})/iu;

/** “A, B and C shared their prices. The regulator imposed a fine of €5m”: the one list that a sentence begins with, and names nobody beside. */
function severalIn(told: Scene): string[] {
  const [first] = told.companies;
  if (!first || !OPENS.test(told.text.slice(0, first.start - told.start))) return [];
  const list = listFrom(told, [...told.companies]);
  if (list.some(({ end }) => NOT_CONCERNED.test(told.text.slice(end - told.start)))) return [];
  return list.length === told.companies.length ? idsOf(list) : [];
}

/** « B, sa rivale, n’est pas concernée », “B is not affected”, « B, qui avait dénoncé le cartel, ne paiera rien », “B was granted immunity”. */
const NOT_CONCERNED =
  /^(?:,[^,;]{3,60},)?\s(?:n'(?:est|était|a)\s(?:pas|jamais)\s(?:été\s)?(?:concerné|visé|touché|mis)e?s?|(?:is|was|are|were)(?:\snot|n't)\s(?:\p{Ll}+\s)?(?:affected|covered|concerned|targeted|involved)|(?:ne|n')\s?(?:déboursera|débourse|paiera|paie|versera|verse|devra|doit|aura à payer)\srien|(?:a\s|ont\s)?échapp(?:e|ent|é)\s(?:à\s(?:toute\s|l')|aux\s)(?:amendes?|sanctions?)|(?:(?:a|ont)\s(?:obtenu|reçu|bénéficié d[e'])|bénéficie(?:nt)? d[e'])\s?(?:l'|une?\s)?immunité|(?:will pay|pays?|paid|owes?)\snothing|(?:escap(?:ed|es)|avoid(?:ed|s)|(?:is|was|were)\s(?:spared|let off))\s(?:(?:an?y?|the|its)\s)?(?:fines?|penalt(?:y|ies)|sanctions?)|(?:(?:was|were|has been)\s(?:granted|given)|got|received|won)\s(?:full\s)?immunity|(?:went|goes|go)\s(?:free|unpunished))(?!\p{L})/u;

/** « Jack Ma avait été convoqué », « un juge a ordonné la saisie de 700 millions »: of whoever the story is about. */
function isAboutItsOwn(hit: Hit, scene: Scene, voice: Voice): boolean {
  if (hit.term.type === 'summons' && voice === 'passive')
    return SOMEBODY.test(scene.text.slice(0, hit.start - scene.start));
  return hit.term.type === 'order' && /saisie|seizure/.test(hit.term.words) && scene.amounts.length > 0;
}

/** “The agency also opened a review of its practices”, « a ouvert une enquête sur ses pratiques »: no authority looks into its own. */
function looksIntoIts(hit: Hit, scene: Scene, voice: Voice): boolean {
  return (
    voice === 'active' &&
    hit.term.type === 'investigation_opened' &&
    !SAYS.test(textIn(scene, hit)) &&
    scene.companies.length === 0 &&
    ITS_CONDUCT.test(scene.text.slice(hit.end - scene.start))
  );
}

/** “said it was reviewing its options”. */
const SAYS = /^(?:said|says|confirm)/iu;
const ITS_CONDUCT =
  /^(?:\s(?:into|of|on|over|sur|de))?\s(?:its|their|ses|leurs?|son|sa)\s(?!own\s|propres?\s|ranks|rangs|staff|employees|officials|agents?|personnel|former\s|anciens?\s|handling)\p{Ll}/u;

/** “CADE has opened an inquiry as well.”, “The ministry had brought the case in 2020”: nobody else can follow. */
function isComplete(hit: Hit, scene: Scene, voice: Voice): boolean {
  if (voice !== 'active' || !OF_COMPANIES.has(hit.term.type)) return false;
  if (!ENDS_IN_NOUN.test(scene.text.slice(hit.start - scene.start, hit.end - scene.start))) return false;
  const words = scene.text.slice(hit.start - scene.start, hit.end - scene.start);
  const behind = scene.text.slice(hit.end - scene.start);
  return NOTHING_FOLLOWS.test(behind) || (ONE_MORE.test(words) && INTO_WHAT.test(behind));
}

/** “fined A in May and Spain’s agency opened an inquiry in June”: another acts, and nobody but the company of the clause before is named. */
function isInNextClause({ start }: Hit, { companies, authorities, text, start: from }: Scene): boolean {
  const last = companies.at(-1);
  return (
    last !== undefined &&
    last.end < start &&
    authorities.some((one) => one.start > last.end && one.end <= start) &&
    NEXT_CLAUSE.test(text.slice(last.end - from, start - from))
  );
}

const NEXT_CLAUSE =
  /(?:,?\s(?:and|et|while|tandis que|alors que)|[,;])\s(?!which\s|who\s|that\s|qui\s)[^,;:]{2,60}$/u;

/** “fined A 5m and ordered corrective measures”: another thing done to whom the first verb strikes, and nobody else is named. */
function isNextOfItsActs({ start }: Hit, { companies, text, start: from }: Scene): boolean {
  const [first] = companies;
  const last = companies.at(-1);
  return (
    first !== undefined &&
    last !== undefined &&
    last.end < start &&
    ACTS_ON.test(text.slice(0, first.start - from)) &&
    companies
      .slice(1)
      .every((one, i) =>
        /^(?:,|,?\s(?:and|et))\s$/u.test(text.slice((companies[i]?.end ?? 0) - from, one.start - from))
      ) &&
    AND_THEN.test(text.slice(last.end - from, start - from))
  );
}

const ACTS_ON =
  /(?<!\p{L})(?:(?:fin|penali[sz]|sanction|punish|su|warn|censur|reprimand|suspend)(?:ed|es)|inflig\p{L}*\s(?:[^,;:]{3,60}\s)?à|(?:condamn|sanctionn|convoqu|épingl)(?:e|é|ent)|(?:impos|levi)(?:ed|es)\s[^,;:]{3,60}\son)\s(?:(?:the|l[ae])\s(?:[\p{Ll}-]+\s){0,3}|l')?$/u;
const AND_THEN =
  /^(?:(?!\s(?:that|which|who|qui|que|dont|after|après)\s)[^;:])*(?:,|,?\s(?:and|et))\s(?:(?:has|had|a|ont|avait|also|then|now|aussi|également|ensuite|lui|leur)\s){0,3}$/u;

/** « Veto de Bruxelles. », « Mise en demeure de la CNIL : tout effacer »: a noun and whoever acts make the sentence. */
function isBrief(hit: Hit, scene: Scene, voice: Voice): boolean {
  return (
    voice === 'noun' &&
    hit.term.language === 'fr' &&
    OF_COMPANIES.has(hit.term.type) &&
    scene.companies.length === 0 &&
    /^[«"\s]*(?:nouvelle?\s|nouveau\s)?$/iu.test(scene.text.slice(0, hit.start - scene.start)) &&
    BY_AGENT.test(scene.text.slice(hit.verbEnd - scene.start))
  );
}

const BY_AGENT =
  /^\s(?:[\p{Ll}'-]+\s){0,3}(?:de la |du |des |de l'|d'|de |par la |par le |par l'|par )\p{L}/u;

/** “a separate inquiry into how its model was trained”: one more into the same company. */
const ONE_MORE =
  /\s(?:separate|second|third|another|new|further|parallel|deuxième|seconde?|troisième|autre|nouvelle|distincte|parallèle)\s/iu;
const INTO_WHAT =
  /^\s(?:into (?:how|whether|the way|possible|alleged|suspected|its|their)|sur (?:la (?:manière|façon)|les conditions|de possibles|ses|leurs?))(?!\p{L})/u;

const OF_COMPANIES: ReadonlySet<string> = new Set([
  'investigation_opened',
  'lawsuit',
  'order',
  'ban',
  'restriction',
  'fine'
]);
const ENDS_IN_NOUN =
  /\s(?:\p{L}+')?(?:investigation|probe|inquiry|enquiry|review|examination|evaluation|proceedings|case|suit|lawsuit|action|complaint|measures?|ban|order|binding instruction|audit|corrective action|corrective steps|fine|penalty|sanctions?|investigations|probes|inquiries|enquêtes?|instruction|procédure|plainte|poursuites?|mesures(?: conservatoires| correctives| correctrices)?|interdiction|suspension|blocage|amende|injonction)$|^sued$|\s(?:on its own(?: motion| initiative)?|of its own (?:accord|motion)|suo motu)$/iu;
const NOTHING_FOLLOWS =
  /^(?:,?\s(?:and|et)\s(?:(?:the\s|la\s|le\s|l')?\p{Lu}|(?:also\s)?(?:\p{Ll}+ed|told|gave|set|ouvert|\p{Ll}+é)\s)|(?:\sand\s(?:investigations|inquiries))?(?:\s(?:semblables?|comparables?|analogues?|identiques?|parallèles?|distincte?s?))?(?:["»]?[.;,!):]|\s¬\s|["»]?$|\s(?:(?:on|of|over) (?:the|this|that|these|those|such) (?:practices?|conduct|product|feature|service|tool|data|arrangement)(?!\p{L})|under which (?:the|its|these|those)|dans la foulée|dans le même temps|en parallèle|at once|at the same time|in parallel|as well|too|also|itself|of (?:its|their|his|her) own(?=[.,;]|\s(?:accord|motion|initiative)|$)|of the same|in (?:\d|\p{Lu}|early|late|mid)|on (?:\d|\p{Lu})|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L})|last|this|since|earlier|a (?:day|week|month|year)|\p{L}+ (?:days|weeks|months|years|jours|semaines|mois|ans) (?:ago|before|after|later|earlier|auparavant|après|avant|plus (?:tôt|tard))|en (?:\d|\p{Ll}+\s\d|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|le \d|dès|depuis|hier|cette (?:semaine|année)|la (?:semaine|veille)|le (?:mois|lendemain)|the (?:previous|same|following) |au (?:printemps|mois)|l'(?:an|été|hiver|automne)|aussi|également|à son tour|de son côté|similaires?|du même)))/u;

/** “has launched an assessment of the scheme”, « ouvre une enquête sur cette recapitalisation », “the summons reached him”: of whoever the sentence before is about. */
function goesOnAboutIt(hit: Hit, scene: Scene, voice: Voice): boolean {
  const { term } = hit;
  if (term.frame === 'verb' || !ABOUT_SOMEBODY.has(term.type)) return false;
  if (term.language === 'fr')
    return (
      term.type === 'investigation_opened' &&
      voice === 'active' &&
      scene.companies.length === 0 &&
      !namesSomebody(hit, scene) &&
      ON_WHAT_WAS_TOLD.test(scene.text.slice(hit.end - scene.start))
    );
  if (voice !== 'active' && !(voice === 'noun' && term.type === 'warning')) return false;
  if (term.needs.has('alone') || scene.companies.length > 0 || namesSomebody(hit, scene)) return false;
  return (
    WHAT_WAS_TOLD.test(scene.text.slice(hit.end - scene.start)) ||
    TO_SOMEBODY.test(scene.text.slice(hit.verbEnd - scene.start, hit.end - scene.start)) ||
    (term.type === 'warning' && /concerns$/.test(textIn(scene, hit)))
  );
}

/** Done about somebody in particular, whom a text that goes on about it need not name again. */
const ABOUT_SOMEBODY: ReadonlySet<string> = new Set([
  'investigation_opened',
  'summons',
  'warning',
  'hearing'
]);
const WHAT_WAS_TOLD =
  /^\s(?:(?:into|of|on|over|about|at)\s)?(?:the|this|that|these|those)\s(?!same\s|opinion|ruling|decision|judge?ment|verdict|report|law|rules|proposal|matter)\p{Ll}/u;
const ON_WHAT_WAS_TOLD =
  /^(?:\s(?:approfondie|formelle|préliminaire|lundi|mardi|mercredi|jeudi|vendredi))*\ssur\s(?:ce(?:tte|t|s)?\s(?:\p{Ll}+\s)?(?:aides?|recapitalisation|sauvetage|soutien|subventions?|opération|rachat|fusion|acquisition|rapprochement|accords?|projet|pratiques?|clauses?|contrats?|conditions|fonctionnalités?|outil|service|modèle|système)|l'(?:aide|opération|acquisition)|(?:le\s(?:rachat|sauvetage)|la\s(?:fusion|recapitalisation)))(?=[,.;]|$|\s(?!d[eu]\s(?!\d)|des\s|par\s))/u;
const TO_SOMEBODY = /^\s(?:for\s)?(?:him|her|his|its|their)(?!\p{L})/u;

/** “looking at 2.4 million cars”, « immobilisé 171 appareils »: what the company spoken of makes. */
function isAboutItsMakes({ term, start, verbEnd }: Hit, scene: Scene, voice: Voice): boolean {
  return (
    voice === 'active' &&
    OF_COMPANIES.has(term.type) &&
    scene.companies.length === 0 &&
    ITS_MAKES.test(scene.text.slice(verbEnd - scene.start)) &&
    !OF_OTHERS.test(scene.text.slice(start - scene.start))
  );
}

const ITS_MAKES =
  /^[^;:]{0,70}?(?<!\p{L})(?:\d[\d,.]*|deux|trois|quatre|cinq|six|sept|huit|dix|douze|two|three|four|five|six|seven|eight|ten|twelve)\s(?:(?:million|thousand|millions|milliers)\s)?(?:de\s|d'|des\s)?(?:[\p{L}\d-]+\s){0,3}?(?:cars|vehicles|SUVs|sedans|trucks|pickups|scooters|e-bikes|jets|planes|airliners|aircraft|MAX|listings|adverts|ads|accounts|posts|videos|annonces|comptes|publications|vidéos|smartphones|handsets|headsets|voitures|véhicules|berlines|camions|trottinettes|avions|appareils|sites|entrepôts|usines|magasins|restaurants|boutiques|warehouses|depots|plants|stores|shops|factories)(?!\p{L})/u;
const OF_OTHERS = /(?<!\p{L})(?:police|army|armée|protesters|thieves|smuggled|stolen|volée?s)(?!\p{L})/iu;

/** A first name and a name before « avait été », “was”. */
const SOMEBODY =
  /(?:^|,\s)\p{Lu}[\p{L}-]+\s\p{Lu}[\p{L}-]+\s(?:(?:a|ont|avait|avaient|has|had|have|was|were|is|est|été|been|also|aussi)\s){1,3}$/u;

/** « à deux courtiers », “against its rivals”: on somebody. */
const STRUCK =
  /^[^,;:]{0,24}\s(?:against|on|to|contre|à|aux?)\s(?!\p{L}+day|(?:mon|tues|wednes|thurs|fri|satur|sun|grounds|account|top|date|compter|titre|hauteur|ce |cet|l'|la fin|the (?:grounds|basis)|\d))/iu;

/** “Example Goods, the menswear label, was fined”: a company that is not known. */
const SOMEBODY_ELSE =
  /(?:^|that\s|qu'|que\s)\p{Lu}[\p{L}&-]+\s\p{Lu}[\p{L}&-]+(?:,[^,]*,)?\s(?:(?:was|were|has|had|have|is|will|must|be|been|a|ont|est|était|sera|doit|devra|été)\s)+$/u;

/** “Two executives were fined as well.” */
export const PEOPLE =
  /(?<!\p{L})(?:executives?|directors?|bosses|boss|managers?|founders?|president|chairman|officers?|traders?|individuals?|dirigeants?|patrons?|trésori(?:er|ère)s?|comptables?|directeurs?|fondateurs?|cadres|administrateurs?|courtiers?|personnes|hommes?|PDG|CEO)(?!\p{L})/u;
