import type { Hit } from '../terms/hits.ts';
import { officesIn } from '../agents/offices.ts';
import { textIn } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/**
 * “A must still convince the Commission”, « A devra attendre »: what a company has to do by itself, whoever is named beside; or
 * says that it might have to, or had to: “It warned that it might be forced to stop”, “says it has had to raise its fares”.
 */
export function isOwnBusiness(hit: Hit, scene: Scene): boolean {
  if (hit.term.type === 'investigation_opened') return isInternal(hit, scene);
  if (hit.term.type === 'ipo_suspended') return isShelvedByIt(hit, scene);
  if (hit.term.type === 'order' && (mayHaveTo(hit, scene) || saysItHadTo(hit, scene))) return true;
  if (hit.term.type === 'order' && hit.term.frame === 'subject' && isSaidByItself(hit, scene)) return true;
  if (hit.term.type === 'order' && hit.term.frame === 'subject' && doesOrNot(hit, scene)) return true;
  if (hit.term.type === 'order' && hit.term.frame === 'subject' && ITS_END.test(textIn(scene, hit)))
    return true;
  return (
    hit.term.type === 'order' &&
    hit.term.frame === 'subject' &&
    BARE.test(textIn(scene, hit)) &&
    DOES_BY_ITSELF.test(scene.text.slice(hit.end - scene.start))
  );
}

/** « Une enquête interne, ouverte après », “an internal review was opened”: a company looks into its own house. */
function isInternal(hit: Hit, scene: Scene): boolean {
  const before = scene.text.slice(Math.max(0, hit.start - scene.start - 12), hit.start - scene.start);
  return INTERNAL.test(before + textIn(scene, hit) + scene.text.slice(hit.end - scene.start).slice(0, 10));
}

const INTERNAL =
  /(?<!\p{L})(?:(?:enquêtes?|audits?|investigations?|vérifications?|contrôles?|procédures?)\s(?:purement\s)?internes?|internal\s(?:\p{Ll}+\s)?(?:investigations?|inquir(?:y|ies)|probes?|reviews?|audits?))(?!\p{L})/iu;

/** “It has shelved a listing”, « Le groupe a reporté son introduction en Bourse »: a company puts off its own. */
function isShelvedByIt({ term, start, end, verbEnd }: Hit, scene: Scene): boolean {
  if (term.frame === 'subject')
    return (
      GIVES_UP.test(scene.text.slice(start - scene.start, verbEnd - scene.start)) &&
      scene.authorities.length === 0 &&
      officesIn(scene).length === 0 &&
      !FOR_LACK_OF_LEAVE.test(scene.text)
    );
  const opening = scene.text.slice(0, start - scene.start);
  if (ONLY_ASKED.test(opening)) return true;
  const owner = DECIDES.test(textIn(scene, { start, end })) ? OWNED.exec(opening) : null;
  if (owner && scene.companies.some(({ end }) => end === scene.start + owner.index)) return true;
  // “put B's IPO on hold”: the verb stands before the noun that tells it.
  const put = term.frame === 'noun' ? PUT_BEFORE.exec(opening) : null;
  if (term.frame === 'noun' ? put === null : term.frame !== 'active' && term.frame !== 'verb') return false;
  const before = put ? opening.slice(0, put.index) : opening;
  if (!put && !PUTS_OFF.test(scene.text.slice(start - scene.start, verbEnd - scene.start))) return false;
  return (
    COMPANY_DOES.test(before) ||
    COMPANY_DID.test(before) ||
    scene.companies.some(
      ({ end }) => end <= scene.start + before.length && HAS.test(before.slice(end - scene.start))
    )
  );
}

/** “A's decision to delay its listing”, but “A's listing was halted”. */
const DECIDES = /^decision(?!\p{L})/iu;
const OWNED = /'s?\s(?:\p{Ll}+\s)?$/u;
/** “had been warned by regulators to delay its listing”: what it may have done or not. */
const ONLY_ASKED =
  /(?<!\p{L})(?:warned|urged|advised|asked|encouraged|pressed)\s(?:by\s[^,;:]{2,40}\s|[^,;:\s]+\s)?to\s$/u;

/** « A renonce à entrer en Bourse », where the sentence names nobody who made it do so. */
const GIVES_UP = /^(?:renonce|reporte|remballe|range)(?!\p{L})/u;
const FOR_LACK_OF_LEAVE = createSearch(
  /(?<!\p{L})(?:faute d|feu vert|autorisation|pression|refus|veto|sommé|contraint|forcé|ordre|opposition|convocation|interdi)/u
);

const PUT_BEFORE =
  /(?<!\p{L})(?:put|puts|putting|placed?|shelv\p{L}+|pull\p{L}*|postpon\p{L}+|delay\p{L}*|suspend\p{L}*)\s(?:the\s|[\p{L}\d.&-]+(?:'s?)\s)(?:\p{Ll}+\s){0,2}$/u;
const PUTS_OFF =
  /^(?:shelv|pull|postpon|cancel|scrap|delay|abandon|call|put|halt|suspend|report|repouss|ajourn|annul|renonc|diff[éè]r|suspend|gel)/u;
const HAS =
  /^\s(?:(?:has|had|have|a|avait|then|also|itself|later|since|recently|already|déjà|ensuite|aussi|depuis|[\p{Ll}]+(?:ly|ment))\s){0,3}$/u;
const COMPANY_DOES =
  /(?:^[«"\s]*(?:(?:In|On|Last|Late|Early|En|Au|Fin|Début)\s[^,;:.]{1,30},?\s)?|[,;]\s(?:and|but|et|mais)\s)(?:It|They|it|they|(?:The|the|This)\s(?:company|firm|group|start-?up|unicorn)|(?:Le|le)\s(?:groupe|géant)|(?:La|la)\s(?:société|firme|start-?up|licorne)|[Ll]'entreprise)\s(?:(?:has|had|have|a|avait|then|also|later|since|recently|already|déjà|ensuite|aussi|depuis|[\p{Ll}]+(?:ly|ment))\s){0,3}$/u;

/** “the group shelved the sale of its cloud arm, and in the same month”: a second verb of a company. */
const COMPANY_DID =
  /(?:^|,\s|^(?:In|On|Last|Late|Early)\s[^,;:.]{1,30}\s)(?:[Ii]t|[Tt]hey|[Tt]he\s(?:company|firm|group|start-?up|unicorn))\s(?:(?:has|had|have)\s)?\p{Ll}+ed\s[^;:.]*,?\sand\s(?:(?:also|then|later)\s)?(?:(?:in|on|at|by|during|within)\s[^,;:.]{1,30},?\s)?$/u;

/** « La Commission a accepté les engagements d’A. Il ne pourra plus exploiter »: what it has promised, and is bound to by that decision. */
export function isPromised({ term }: Hit, { text }: Scene): boolean {
  return /^(?:order|ban|restriction)$/.test(term.type) && COMMITMENTS.test(text);
}

const COMMITMENTS = createSearch(
  /(?<!\p{L})(?:accept(?:e|é|ent|s|ed)|entérin(?:e|é|ent)|valid(?:e|é|ent)|approv(?:es|ed)|endors(?:es|ed))(?!\p{L})[^.;:]{0,60}(?<!\p{L})(?:engagements|commitments|undertakings)(?!\p{L})/u
);

/** “had also failed to refund”, “began to repay customers”: what it did, or did not do, before anybody told it to. */
function doesOrNot({ start, end }: Hit, scene: Scene): boolean {
  return (
    /^to\s/iu.test(scene.text.slice(start - scene.start, end - scene.start)) &&
    DOES_OR_NOT.test(scene.text.slice(Math.max(0, start - scene.start - 40), start - scene.start))
  );
}

const DOES_OR_NOT =
  /(?<!\p{L})(?:fail(?:s|ed|ing|ure)?|neglect(?:s|ed|ing)?|forg(?:ot|ets|etting)|omit(?:s|ted|ting)?|refus(?:es?|ed|ing|al)|declin(?:es|ed|ing)|decid(?:es|ed|ing)|chos(?:e|en)|offer(?:s|ed|ing)?|promis(?:es?|ed|ing)|pledg(?:es?|ed|ing)|vow(?:s|ed|ing)?|plan(?:s|ned|ning)?|hop(?:es|ed|ing)|want(?:s|ed|ing)?|wish(?:es|ed)|tr(?:y|ies|ied|ying)|seek(?:s|ing)?|sought|beg(?:an|un|ins?)|start(?:s|ed|ing)?|continu(?:es|ed|ing)|un?able|unwilling|willing|ready|slow|reluctant|likely|money|cash|enough|bid|effort|promise)\s(?:not\s)?$/iu;

/** Unless an authority stands where those stand who warn of it. */
function mayHaveTo({ start }: Hit, scene: Scene): boolean {
  const warning = MAY_HAVE_TO.exec(scene.text.slice(0, start - scene.start));
  return warning !== null && !scene.authorities.some(({ end }) => end <= scene.start + warning.index);
}

const MAY_HAVE_TO = createSearch(
  /(?<!\p{L})(?:warn|said|says|saying|fear|threaten|add|prévenu|prévient|averti|dit|disant|crain|menac|affirm|assur|ajout)\p{L}*\s(?:[^,;:.]{0,60}\s)?(?:(?:that\s)?(?:it|they|he|she)\s(?:might|may|could|would)\s(?:then\s|even\s|soon\s)?be\s|qu'(?:elles?|ils?)\s(?:pourrai(?:en)?t|risqu\p{L}+\sd')\s?(?:\p{Ll}+\s)?être\s)$/u
);

/** Unless the sentence tells of a decision, or whoever says so is an authority. */
function saysItHadTo({ start, end, term }: Hit, scene: Scene): boolean {
  if (term.frame !== 'subject' || !HAD_TO.test(scene.text.slice(start - scene.start, end - scene.start)))
    return false;
  const says = SAYS_IT.exec(scene.text.slice(0, start - scene.start));
  if (says === null || DECISION.test(scene.text)) return false;
  const speakers = [...scene.authorities, ...officesIn(scene)];
  return !speakers.some((one) => {
    const gap = scene.text.slice(one.end - scene.start, Math.max(one.end - scene.start, says.index));
    return one.end <= scene.start + says.index + 1 && /^(?:\s\p{Ll}+){0,2}\s?$/u.test(gap);
  });
}

/** “A must close plants in Germany, the carmaker said”, « A devra fermer ses boutiques en Espagne, a annoncé le groupe »: wherever it is, its own word. */
function isSaidByItself({ end }: Hit, scene: Scene): boolean {
  const says = ITS_WORD.exec(scene.text.slice(end - scene.start));
  if (says === null || DECISION.test(scene.text)) return false;
  return scene.authorities.every(({ kind }) => kind !== 'authority');
}

const ITS_WORD = createSearch(
  /,\s(?:(?:the|its)\s(?:[\p{Ll}-]+\s)?(?:company|group|firm|carmaker|automaker|chipmaker|drugmaker|steelmaker|planemaker|bank|lender|airline|carrier|retailer|operator|utility|manufacturer|start-?up|chief executive|CEO|chairm[ae]n|chairwoman|boss|management|spokes(?:man|woman|person)|finance chief|works council|unions?)\s(?:has\s)?(?:said|says|announced|warned|added)(?!\p{L})|(?:a|ont)\s(?:annoncé|indiqué|précisé|prévenu|déclaré|expliqué|averti|fait savoir|affirmé)\s(?:[^,;:.]{0,20}\s)?(?:(?:le\s(?:groupe|constructeur|fabricant|distributeur|transporteur|opérateur|syndicat)|la\s(?:direction|société|banque|compagnie|firme)|l'(?:entreprise|opérateur)|les\ssyndicats|s(?:on|a)\s(?:PDG|patronn?e?|directeur général|directrice générale|direction|porte-parole))))(?!\p{L})/u
);

const HAD_TO = /^(?:had to|have to|a dû|avait dû|avoir dû)$/iu;
const SAYS_IT = createSearch(
  /(?<!\p{L})(?:says?|said|saying|argu|complain|explain|claim|maintain|assert|dit|disant|affirm|assur|expliqu|soutien|soutenu|argu|plaid|regrett|déplor)\p{L}*\s(?:[^,;:.]{0,60}\s)?(?:(?:that\s)?(?:it|they)\s(?:(?:has|have|had)\s)?(?:also\s)?|qu'(?:elles?|ils?)\s|(?=avoir))$/u
);
const DECISION = createSearch(
  /(?<!\p{L})(?:orders?|ordered|injunction|sentence|fined?|penalty|ultimatum|ordre|injonction|ordonn\p{L}+|mise en demeure|amende)(?!\p{L})/iu
);

/** « devra consentir 3 milliards pour bâtir deux parcs et renforcer les réseaux »: what it will do it for; but « devra, pour s’y conformer, séparer ». */
const ITS_END =
  /^(?:devr(?:a|ont)|doi(?:t|vent)|v(?:a|ont) devoir|must|will have to|has to|have to)\s[^,]{3,90}\s(?:pour|afin d[e']|in order to|so as to)\s?\p{Ll}+(?:er|ir|re|(?<=to\s)\p{Ll}+)\s[^;:]+$/u;

const BARE =
  /^(?:must(?: also| now)?|(?:now |also )?ha[sd] to|have to|will (?:also )?have to|devr(?:a|ont)|doi(?:t|vent)|v(?:a|ont) devoir)$/iu;
const DOES_BY_ITSELF =
  /^\s(?:also\s|now\s|still\s|first\s|désormais\s|maintenant\s|encore\s|aussi\s|d'abord\s|également\s)?(?:look\s(?:for|elsewhere|to\s)|search\sfor|seek|find\s(?:another|other|new|an?\s(?:new|different))|chercher|trouver\s(?:une?\s(?:autre|nouve\p{L}+)|d'autres|de\snouve\p{L}+)|convince|persuade|win|wait|await|compete|contend|reckon|cope|choose|hope|worry|fear|regain|rebuild|catch|earn|deliver\s\d|sell\smore|cut\s[\d,]+\s(?:jobs|posts)|convaincre|persuader|attendre|patienter|affronter|choisir|regagner|retrouver|reconquérir|livrer\s\d|composer|compter|gagner|rivaliser|rattraper|vendre\s(?:davantage|plus)|supprimer\s[\d\s]+(?:emplois|postes)|(?:file|publish|release|report|present|déposer|publier|présenter)\s(?:(?:its|their|ses|leurs|les|des)\s)?(?:[\p{Ll}-]+\s){0,2}?(?:accounts|results|earnings|annual\sreport|comptes|résultats|bilan|rapport\sannuel))(?!\p{L})/iu;
