import type { Mention } from '../../types.ts';
import { sharesSubject } from '../agents/agent-places.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import { opensWithCircumstance } from './opening-clause.ts';
import { createSearch } from '../text/search.ts';

/** Words after which reasons, circumstances and other people follow. */
const STOP = createSearch(
  /(?:^|[\s,])(?:pour(?!\s(?:l'(?:essentiel|heure|instant)|la plupart|partie|moitié|certaine?s|beaucoup|le moment)(?!\p{L}))|après|à la suite|suite à|en raison|au motif|parce|car|accus\p{L}+ d|soupçonn\p{L}+ d|qui|lequel|laquelle|alors que|tandis que|faute d|afin d|en vertu|dans le cadre|au sujet|sur fond|lors|lorsqu|estimant|jugeant|reproch\p{L}+|for(?!\s(?:the most part|the time being|the moment|now|good|example|instance|its part)(?!\p{L}))|over|after|following|because|accus\p{L}+ of|alleging|saying|arguing|which|who|whose|(?<!\s(?:of|by)\s)that|calling|claiming|citing|amid|as part of|in connection|despite|malgré|en dépit|à quelques (?:heures|jours|semaines|mois)|to (?:settle|collect|recover|enforce)|under|while|when|with(?=\s\p{Lu}[^,;:]{1,40}\s(?:paying|facing|receiving|hit with))|in response|due to|than|(?:well|far|just) (?:above|below|ahead of|short of)|compared (?:with|to)|loin d(?:evant|errière|es?)|(?:bien|très|nettement) au-dessus|since|before|avoir|as (?:it|they|he|she)|and (?:also |then )?(?:told|ordered|directed|instructed|required|barred|banned|forced|gave|asked) (?:it|them)|et (?:lui|leur) (?:donne|laisse|accorde|ordonne|enjoint|impose|interdit|demande|fixe)(?:nt)?|et (?:lui|leur) (?:a|ont) (?:aussi |également )?(?:ordonné|enjoint|demandé|imposé|interdit|donné)|et l'(?:a|ont) (?:aussi |également )?(?:sommé|enjoint|obligé|contraint)e?|and (?:then )?(?:flown|flew|moved|took|handed|shipped|transferred|sent|sold|placed|put) (?:it|them)|et (?:les|le|la|l')\s?(?:a|ont|avait|avaient) (?:aussi |ensuite )?(?:fait|transporté|mis|placé|confié|remis|vendu|livré|envoyé|expédié|transféré)e?s?|(?<=,\s)(?:que|qu))(?=[\s'])/giu
);

/** Where the part of a clause ends that names those acted on. « pour Google » and « over Google » name them as well. */
export function stopOf(zone: string, offset: number, after: Mention[], hitEnd: number): number {
  for (const match of STOP.all(zone)) {
    const at = offset + match.index;
    // « a infligé une amende et lui donne trois mois pour »: a clause of its own, even inside a term.
    if (/^\s?et (?:lui|leur)/.test(match[0])) return at;
    if (at < hitEnd) continue;
    const end = at + match[0].length;
    if (
      /(?:pour|for|over)$/i.test(match[0]) &&
      after.some(({ start }) => start - end >= 0 && start - end < 5)
    )
      continue;
    if (/pour$/i.test(match[0]) && AGAINST.test(zone.slice(match.index + match[0].length))) continue;
    const rest = zone.slice(match.index + match[0].length);
    if (isAside(zone.slice(0, match.index + 1), match[0], rest)) continue;
    if (LASTING.test(rest) || (/(?:pour|for)$/i.test(match[0]) && MADE_BY.test(rest))) continue;
    // “limited the number of clients that A may take on”
    if (/that$/i.test(match[0]) && MAY_DO.test(rest)) continue;
    // “fined the firm that runs A’s website”
    if (/(?:qui|that|which)$/i.test(match[0]) && A_FIRM.test(zone.slice(0, match.index)) && RUNS.test(rest))
      continue;
    // “banned two adverts for A”
    if (/for$/i.test(match[0]) && ADVERTS.test(zone.slice(0, match.index))) continue;
    // “a company responsible for A’s websites”
    if (
      /for$/i.test(match[0]) &&
      RESPONSIBLE.test(zone.slice(0, match.index)) &&
      !/^\s\p{Ll}+ing\s/u.test(rest)
    )
      continue;
    return at;
  }
  return Number.POSITIVE_INFINITY;
}

/** “fined A, which sells location data, and B”, “A, a broker that sells it, and B”: behind what is told of the first the list goes on. */
function isAside(before: string, word: string, rest: string): boolean {
  return (
    /(?:which|who|whose|that|qui)$/i.test(word) &&
    NEXT_OF_LIST.test(rest) &&
    (/,.?$/.test(before) || APPOSITION.test(before))
  );
}

const NEXT_OF_LIST =
  /^[^,;:]{2,80},\s(?:and|et)\s(?:(?:the|la|le)\s|l')?\p{Lu}[\p{L}\d.&'-]*(?:\s\p{Lu}[\p{L}\d.&'-]*){0,2}(?=[,;]|\.?$|\.\s|\s(?:for|over|after|because|pour|après)\s)/u;
const APPOSITION = /,\s(?:an?|the|one|une?|le|la)\s[^,;:]{2,80}$/u;

/** “revoked approval for three models built by A”: of what it is taken away. */
const MADE_BY =
  /^\s(?:[\p{L}\d-]+\s){0,4}(?:made|built|sold|produced|operated|run|offered|developed|fabriquée?s?|construite?s?|vendue?s?|produite?s?|exploitée?s?)\s(?:by|par)\s/u;

const MAY_DO =
  /^\s(?:the\s)?\p{Lu}[\p{L}\d&.'-]*(?:\s\p{Lu}[\p{L}\d&.'-]*){0,3}\s(?:may|can|could|is\sallowed|was\sallowed|is\sable)\s/u;

const A_FIRM =
  /(?<!\p{L})(?:société|entreprise|entité|filiale|firme|structure|company|firm|entity|subsidiary|unit|business)(?:\s(?!qui)\p{Ll}+){0,2}$/u;
/** The site, the app or the network of whoever is named. */
const RUNS =
  /^\s(?:exploite|édite|gère|opère|possède|runs|operates|owns|publishes|manages)\s[^,;:.]{0,40}?(?<!\p{L})(?:(?:site|appli(?:cation)?|plate-?forme|boutiques?|marque|réseau|service|messagerie)(?:\s\p{Ll}+)?\s(?:d[eu]\s(?:la\s)?|d'|(?=\p{Lu}))|(?:websites?|app|platform|network|service|marketplace|stores?)\s(?:of\s)?(?=\p{Lu})|(?=\p{Lu}[\p{L}\d.-]*(?:'s)?\s(?:websites?|app|platform|network|service|marketplace|stores?)(?!\p{L})))/u;

const RESPONSIBLE = /\sresponsible$/u;
const ADVERTS = /\s(?:ads?|adverts?|advertisements?|commercials?|posters?)$/iu;

/** « a saisi la justice pour empêcher le rachat d’A par B »: against whom. */
const AGAINST = /^\s(?:empêcher|bloquer|stopper|faire annuler|contraindre|forcer|démanteler)(?!\p{L})/u;

/** « pour sept ans », “for seven years”, « pour la deuxième fois »: no reason. */
const LASTING =
  /^\s(?:la|une?|the|an?)\s(?:(?:toute|very)\s)?(?:\p{Ll}+(?:ème|ière|nde)|énième|nouvelle|first|second|third|fourth|fifth|last|umpteenth)\s(?:fois|time)(?!\p{L})|^\s(?:(?:au moins|at least|près de|some|another|encore)\s)?(?:\d+|an?|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|trente|two|three|four|five|seven|eight|nine|ten|thirty)\s(?:ans?|mois|semaines?|jours?|years?|months?|weeks?|days?)(?![\p{L}])/iu;

/** The part of a sentence around a term in which those acted on are named. */
export function clauseBounds(scene: Scene, hit: Hit): { start: number; end: number } {
  let start = scene.start;
  let end = scene.end;
  for (const match of CLAUSE_BREAK.all(scene.text)) {
    const at = scene.start + match.index;
    if (/^,?\s(?:but|mais)/i.test(match[0]) && sharesSubject(scene.text, match, hit.start - scene.start))
      continue;
    if (at + match[0].length <= hit.start) start = at + match[0].length;
    else if (at >= hit.end && /;|tandis|alors|while|whereas/.test(match[0])) {
      end = at;
      break;
    }
  }
  const others = [mainClauseAfter(scene, hit), nextVerbAfter(scene, hit), nextAgencyAfter(scene, hit)];
  return { start, end: Math.min(end, ...others.map((other) => other ?? end)) };
}

/** “CMA probes tyre makers as Ofcom fines B”, « La Cnil sanctionne un opticien, la DGCCRF assigne B »: where another agency acts, or null. */
function nextAgencyAfter({ start, text, authorities }: Scene, { end }: Hit): number | null {
  const next = authorities.find(
    (one) =>
      one.start > end &&
      AS_OR_COMMA.test(text.slice(end - start, one.start - start)) &&
      ACTS.test(text.slice(one.end - start))
  );
  return next?.start ?? null;
}

const AS_OR_COMMA = /(?:,?\s(?:as|while)|,)\s(?:(?:the|la|le|les)\s|l')?$/u;
const ACTS =
  /^\s(?:(?:fin|prob|investigat|su|ban|block|order|warn|open|launch|rais|charg|accus)e?s|(?:enquêt|sanctionn|assign|condamn|inflig|convoqu|perquisitionn|poursui|ouvr|interdi|ordonn|épingl)(?:e|t)|met)\s/u;

/**
 * Where the main clause begins behind a clause of time or reason with the term: “After the agency fined A, B said”, « Depuis que l’agence a convoqué A, ses
 * clients passent chez B »; null where the term stands in no such clause, or only names follow.
 */
function mainClauseAfter(
  { start, text, companies }: Scene,
  { start: from, verbEnd, end }: Hit
): number | null {
  const before = text.slice(0, from - start);
  if (!SUBORDINATE.test(before)) return null;
  const opens = opensWithCircumstance(before);
  for (let comma = text.indexOf(', ', end - start); comma >= 0; comma = text.indexOf(', ', comma + 2)) {
    const at = start + comma;
    if (!companies.some((company) => company.start >= verbEnd && company.end <= at)) continue;
    const rest = text.slice(comma + 2);
    const names = NAMES_GO_ON.exec(rest);
    if (names === null || (opens && !rest.includes(', ', names[0].length - 2))) return at;
  }
  return null;
}

/** “opened a probe into chips, and added A to a list”: where the second verb begins behind what the first is about, before any company; or null. */
function nextVerbAfter({ start, text, companies }: Scene, { verbEnd }: Hit): number | null {
  const first = companies.find((company) => company.start >= verbEnd);
  const second = first && SECOND_VERB.exec(text.slice(verbEnd - start, first.start - start))?.groups?.object;
  return second === undefined ? null : verbEnd + second.length;
}

const SECOND_VERB =
  /^(?<object>(?:[^,;:]{0,60}?\s)?(?:into|against|sur|contre|visant)\s(?:[^\s,;:]+\s){0,7}[^\s,;:]+),?\s?(?<!\p{L})(?:and|et)\s(?:(?:also|then|later|has|had|a|ont|aussi|ensuite)\s){0,2}(?:added|put|placed|fined|imposed|ordered|barred|banned|blacklisted|told|summoned|sued|raided|warned|ajouté|infligé|imposé|ordonné|interdit|convoqué|placé|inscrit|condamné|sanctionné|poursuivi|averti)\s(?:[\p{Ll}\d'-]+\s){0,8}$/u;

/** What leads into a clause of time or reason, up to the term. */
const SUBORDINATE = createSearch(
  /(?:^|[\s«"])(?:after|following|when|once|as|since|before|because|now that|après(?: que)?|depuis que|avant que|quand|lorsque|alors que|dès que|maintenant que|parce que|puisque|à la suite d(?:e|u|es))(?:\s|\s?qu'|')[^,;:.]{0,120}$/iu
);
/** “B and C”, « B, la banque C et D »: a list that a comma does not end. */
const NAMES_GO_ON =
  /^(?:(?:and|et|ou|or)\s)?(?:(?:the|la|le|les)\s|l')?\p{Lu}[\p{L}\d.&'-]*(?:\s\p{Lu}[\p{L}\d.&'-]*){0,3}(?:,\s|\s(?:and|et|ou|or)\s)/u;

const CLAUSE_BREAK = createSearch(
  /;|,?\s(?:(?:mais(?! aussi| pas )|but(?! also| not )|while|whereas|tandis que|alors que)\s|(?:tandis|alors)\squ')/gi
);

/** « l’allemand Delivery Hero »: the company right behind such words, and nobody spoken of before. */
export function leadsToName({ index, 0: words }: RegExpExecArray, scene: Scene): boolean {
  return scene.companies.some(({ start }) => start === scene.start + index + words.length + 1);
}

/** “banned minors from social media, and A says”: the subject of a clause of its own. */
export function isNextSubject(mention: Mention, scene: Scene): boolean {
  const { start: from, text } = scene;
  // “whether A and B have power”: of both.
  const partner = scene.companies.findLast(({ end }) => end < mention.start);
  const joined = partner && /^\s(?:and|et)\s$/u.test(text.slice(partner.end - from, mention.start - from));
  if (joined && OF_SEVERAL.test(text.slice(mention.end - from))) return false;
  return (
    CLAUSE_OPENS.test(text.slice(0, mention.start - from)) &&
    (OWN_FINITE_VERB.test(text.slice(mention.end - from)) || earnsOrSpends(mention, scene))
  );
}

/** “B raised $5m”, « B a levé 5 millions »: the subject of money of its own business. */
export function earnsOrSpends({ end }: Mention, { start, text }: Scene): boolean {
  return OF_ITS_BUSINESS.test(text.slice(end - start));
}

const OF_SEVERAL = /^\s(?:have|are|were|do|did|ont|sont|avaient|étaient)\s/u;
const CLAUSE_OPENS = /(?:,|;|:|¬|,?\s(?:and|et|but|mais|as|so|while))\s$/u;
const OWN_FINITE_VERB =
  /^(?:\s(?:of|d[eu]|d')\s?\p{Lu}[\p{L}-]+)?(?:,\s(?:an?|the|une?|le|la|l')\s?[^,;:]{2,60},)?\s(?:(?:has|have|had|is|was|got|gets|écope|reçoit|will|would|says?|said|lost|loses|denies|denied|claims|promised|promises|appealed|told|a(?!\s(?:combined|total|joint|collective|record|fine|penalty|further|similar|whopping|hefty|[$¤£\d]))|ont|avait|est|était|va|dit|assure|affirme|conteste|dément|promet|annonce|perd|fera|doit|devra|must)\s|,\s(?:which|who|qui)\s)/u;
const OF_ITS_BUSINESS =
  /^(?:,\s[^,;:.]{2,40},)?\s(?:(?:has|had|have|a|ont|avait|also|itself|just|recently|meanwhile|will|would|aussi|lui)\s){0,3}(?:rais|earn|spen[dt]|post|made|mak|book|gross|net|pocket|generat|borrow|invest|los[te]|paid|pays?\s|lev|lèv|gagn|dépens|dégag|empoch|emprunt|perd|vaut|valait|pèse|pay[éer]|vers[eé])/u;
