import type { Hit } from '../terms/hits.ts';
import { hasOffice, officesIn } from './offices.ts';
import type { Scene } from '../scene.ts';

/**
 * Whether a common noun that is no authority stands where a verb has its subject: « la grève a contraint A », “the board summoned”,
 * « la Ligue a infligé une amende ». Decisions act for whoever made them.
 */
export function hasOtherSubject({ start, term }: Hit, { start: from, text }: Scene): boolean {
  // An exchange may suspend a listing; what costs somebody a fine does not impose it.
  if (term.type === 'ipo_suspended' || COSTS.test(text.slice(start - from))) return false;
  const before = text.slice(0, start - from).replace(AUXILIARIES, '');
  const opening = Math.max(
    -1,
    ...[
      ...before.matchAll(
        /[,;:(«"¬]\s?|(?<!\p{L})(?:that|and|et|but|mais|que)\s|(?<!\p{L})qu'|\s(?=whose\s)/gu
      )
    ].map(({ index, 0: mark }) => index + mark.length - 1)
  );
  const clause = before.slice(opening + 1);
  const subject = RELATIVE.test(clause) ? (CLEFT.exec(before)?.groups?.subject ?? clause) : clause;
  if (NO_OFFICE.test(subject) || FIRM_WHICH.test(before) || FIRM.test(before) || FIRM_AND.test(before))
    return true;
  if (hasOffice(subject) || DECIDES.test(subject)) return false;
  if (NAMED_BODY.test(subject)) return true;
  return (term.language === 'fr' ? FRENCH_NOUN : ENGLISH_NOUN).test(subject);
}

/** “the watchdog found, the company had required”, « le régulateur relève que le groupe a interdit »: a company of the clause does it, whoever tells so. */
export function isDoneByFirm({ start }: Hit, { start: from, text }: Scene): boolean {
  const before = text.slice(0, start - from).replace(AUXILIARIES, '');
  const firm = FIRM.exec(before);
  return firm !== null && OPENS_CLAUSE.test(before.slice(0, firm.index));
}

const OPENS_CLAUSE = /(?:[,;:]\s|\s(?:that|que)\s|\squ')$/u;

/** “a deal that a judge must approve”, « Ofcom doit vérifier »: an authority stands right before what would be done by a company. */
export function isSubjectAuthority({ start, term }: Hit, scene: Scene): boolean {
  if (term.frame !== 'subject') return false;
  return [...scene.authorities, ...officesIn(scene)].some(
    (mention) =>
      mention.end <= start &&
      isSubjectAt(
        scene.text.slice(0, mention.start - scene.start),
        scene.text.slice(mention.end - scene.start, start - scene.start)
      )
  );
}

/** By the words before a name, and by those between it and a verb; « l’Autorité, qui dispose de quatre mois » whatever stands before, « La mairie, selon laquelle …, devra verser ». */
function isSubjectAt(before: string, between: string): boolean {
  return (
    WHICH.test(between) ||
    ((FEW_ADVERBS.test(between) || CLAUSE_ASIDE.test(between)) && AS_SUBJECT.test(before))
  );
}

const FEW_ADVERBS =
  /^\s(?:(?:a|ont|avait|avaient|s'est|se sont|has|have|had|first|then|also|now|still|d'abord|ensuite|aussi|encore)\s){0,2}$/u;
/** Up to the comma that closes it. */
const CLAUSE_ASIDE =
  /^(?:\s(?:de|du|des|of)\s(?:[\p{L}-]+\s?){1,3}|\sd'[\p{L}-]+)?,\s(?:(?:qui|que|dont|where|which|who|selon qui|d'après laquelle)\s|qu'|(?:selon|pour)\s(?:laquelle|lequel|qui)\s|according to wh)[^;:]{3,140},\s$/u;
const WHICH = /^(?:\s\([^()]{2,20}\))?,\s(?:qui|which|who)\s(?:now\s|also\s|still\s|désormais\s|aussi\s)?$/u;

const AS_SUBJECT =
  /(?:^[«"\s]*|[,;:]\s|(?<!\p{L})(?:which|that|who|whom|and|but|et|mais|que)\s|qu')(?:(?:the|an?|la|le|une?)\s|l')?(?:\p{Ll}+\s)?$/iu;

const AUXILIARIES =
  /\s(?:(?:has|have|had|a|ont|avait|avaient|also|now|then|later|already|aussi|déjà|également|ensuite|même|lui|leur|les|l'(?:a|ont|avait|avaient)|en|y|(?!(?:govern|gouverne|parle|parlia|depart|départe|enforce)ment|assembly)\p{Ll}+(?:ly|ment))\s){0,4}(?:l')?$/u;
/** « La décision oblige A à », and agencies by words that companies do not act under. */
const DECIDES =
  /(?<!\p{L})(?:décisions?|délibération|accord|injonctions?|injunctions?|settlement|agreement|undertaking|votes?|scrutin|arrêts?|jugement|verdict|ordonnance|arrêté|décret|mesure|peine|sanction|avis|rapport|rulings?|judge?ment|decisions?|orders?|decree|notice|sentence|agenc\p{L}+|commission\p{L}*|bureau|office|organisme|autorité|instance|institution|institut|collège|conseil(?!\sd'administration|\sde\ssurveillance)|division|service|inspection|unité|direction (?:générale|nationale|régionale|départementale|de la (?:concurrence|protection|répression))|brigade|police|policiers|gendarmes|douaniers|officers|detectives|enquêteurs|investigators|body|bodies|unit|council|panel|committee|comité|ville|région|region|département|pays|country|city|state|capital|capitale|canton|province|army|armée|royaume|kingdom|pouvoir|régime|military|it|he|she|they|il|elle|ils|elles|qui|which|who)(?!\p{L})/iu;
/** « L’entreprise de San Francisco, qui avait suspendu son service ». */
const FIRM_WHICH =
  /(?<!\p{L})(?:l'entreprise|la (?:société|firme|plate-?forme)|le (?:groupe|géant)|the (?:company|firm|group|platform|giant))\s[^,;:]{0,40},\s(?:qui|which)$/iu;
/** “In February the company shut down its service”, « Le groupe avait retiré l’application »; not “made the company close”. */
const FIRM =
  /(?<!(?:made|makes?|making|lets?|had|has|have|saw|watched|fait|faire|laissé|vu|voir)\s)(?<!\p{L})(?:(?:the|this)\s(?:(?:\p{L}+\s)?[\p{L}.]+-based\s)?(?:company|firm|group|giant|platform|start-?up|retailer|carmaker|bank|airline)|(?:la|cette)\s(?:société|firme|plate-?forme|marque|start-up)|(?:le|ce)\s(?:groupe|géant|constructeur|distributeur)|(?:l'|cette\s)(?:entreprise|enseigne))(?:\s(?:itself|elle-même|lui-même))?$/iu;
/** “The London-based company imposed unfair terms and”: the firm that opens a sentence also does what comes second. */
const FIRM_AND =
  /^["«]?(?:The|This)\s(?:[\p{L}\d.-]+\s){0,3}?(?:company|firm|group|giant|platform|start-?up|retailer|carmaker|chipmaker|bank|airline|unit|subsidiary)\s(?:(?:also|then|has|had|have)\s){0,2}(?!be(?:en)?\s)\p{Ll}+(?:ed|t|ld|ve|de)\s[^;:.]*\s(?:and|but)$/u;
/** « C’est le comité d’entreprise, soutenu par une élue, qui avait porté plainte », “It was a consumer group that sued”: who did it. */
const CLEFT =
  /(?:^|[.;:¬]\s)[«"\s]*(?:C'(?:est|était|avait été)|Ce (?:sont|furent)|It (?:is|was|were))\s(?<subject>[^,;:.]{3,60}?)(?:,[^;:.]{3,80},?)?\s?(?:qui|who|that|which)$/u;
const RELATIVE = /^\s?(?:qui|who|that|which)$|\s(?:qui|who|that|which)$/u;

const COSTS = /^(?:vaut|valent|valu|vaudra|coût|cost|earn)\p{L}*\s/iu;

const NO_OFFICE =
  /(?<!\p{L})(?:conseil d'administration|comité d'entreprise|comité social|works council|conseil de surveillance|(?<=(?:'s|its|the)\s)oversight board|assemblée générale|head office|post office|siège social|boards? of directors|(?:its|their|whose|'s) (?:own )?board|^[«"\s]*the board$|hedge fund)(?!\p{L})/iu;
const NAMED_BODY =
  /^(?:(?:the|la|le)\s|l')?(?:Fifa|FIFA|Uefa|UEFA|Bourse|Ligue|Fédération|League|Federation|Church|Église|Université|University|Moody's|Hackers|Creditors|Investors|Activists|Bankers|Competition)(?!\p{L})/iu;
const FRENCH_NOUN =
  /^(?:les?|la|une?|des|son|sa|ses|leurs?|cette|cet?)\s\p{Ll}[^,]*$|^l'\p{Ll}[^,]*$|^(?:Le|La|Les|L'|Une?|Des)\s?\p{Ll}[^,]*$/u;
/** With a space between any two words: where it may be missing, a long word can be split in more ways than anybody waits for. */
const ENGLISH_NOUN =
  /^(?:the|an?|its|their|his|her|whose|The|An?)\s\p{Ll}[\p{L}-]*(?:\s\p{Ll}[\p{L}-]*)*\s?$/u;
