import type { Agent } from '../agents/agent.ts';
import { privatePeopleIn } from '../agents/offices.ts';
import type { Hit } from '../terms/hits.ts';
import { textIn } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/**
 * Whether what sounds like a command is none: “told subscribers they must verify”, « selon sa nouvelle charte », « devra le retirer si Bruxelles
 * confirme », « Depuis 2020, A est tenu de », “The president said A must”.
 */
export function isNoCommand(hit: Hit, scene: Scene, agent: Agent): boolean {
  const { type, frame } = hit.term;
  if (!/^(?:order|restructuring_order|ban|restriction)$/.test(type)) return false;
  const before = scene.text.slice(0, hit.start - scene.start);
  const rest = scene.text.slice(hit.end - scene.start);
  // “India ordered A to remove posts under its new rules”: those of the country.
  const commanded = frame !== 'subject' && agent.evidence === 'named';
  if (!commanded && OWN_POLICY.test(rest)) return true;
  if (type === 'order' && isOnlySaidByHead(hit, scene, agent)) return true;
  if (type === 'order' && UNTIL.test(textIn(scene, hit)) && FORBADE_AND.test(before)) return true;
  if (ACTS_UNDER.test(before)) return true;
  if (type === 'order' && KNOWN_DUTY.test(scene.text)) return true;
  if (frame !== 'subject') return false;
  return (
    isOfPeopleTold(before, scene) ||
    TO_BE_APPROVED.test(textIn(scene, hit) + rest) ||
    ACTS_ON.test(before) ||
    SETS_ASIDE.test(before) ||
    ADMONISHES.test(textIn(scene, hit) + rest) ||
    IF_DECIDED.test(rest) ||
    (agent.evidence !== 'named' && LONG_SINCE.test(before) && BOUND.test(textIn(scene, hit)))
  );
}

/** “prohibited A from using it and gave it until May to delete it”, « a interdit à A de … et lui a donné deux mois pour »: when it must have obeyed, and no second order. */
const UNTIL = /^(?:g[ai]ve[sn]?|giving|(?:a\s)?(?:donn|laiss|accord|fix|octroy)\p{L}*)\s/iu;
const FORBADE_AND =
  /(?<!\p{L})(?:prohibit(?:s|ed)|bann?(?:s|ed)|barr?(?:s|ed)|forbade|forbids|interdi(?:t|sent))\s[^;:]*\s(?:and|et)\s(?:(?:also|then|lui|leur|a|ont|has|aussi)\s){0,3}$/u;

/** « ne pourra plus prêter aux projets gaziers, selon sa nouvelle charte ». */
const OWN_POLICY = createSearch(
  /(?<!\p{L})(?:selon|d'après|en vertu de)\s(?:sa|ses|son|leurs?)\s(?:(?:propres?|nouve\p{L}+)\s){0,2}(?:charte|politique|règlement|code|règles|conditions)(?!\p{L})|(?<!\p{L})(?:under|according to)\s(?:its|their)\s(?:own\s|new\s|updated\s|internal\s){0,2}(?:policy|policies|charter|rules|terms|code|guidelines)(?!\p{L})/iu
);

/** “told subscribers they must verify”: who has to is whom it was told. */
function isOfPeopleTold(before: string, scene: Scene): boolean {
  const told = THEY.exec(before);
  return told !== null && privatePeopleIn(scene).some(({ end }) => end === scene.start + told.index);
}

/** “must still be approved by a judge”, « doit encore être validé par »: what is still to come of a deal, and nobody's command. */
const TO_BE_APPROVED =
  /^(?:must|has to|needs? to|will have to|doit|doivent|devra|devront)\s(?:(?:still|also|first|now|encore|aussi|d'abord|maintenant|toutefois|désormais)\s){0,2}(?:be|être)\s(?:formally\s|officiellement\s)?(?:approved|cleared|ratified|confirmed|signed off|endorsed|validée?s?|approuvée?s?|homologuée?s?|ratifiée?s?|entérinée?s?|confirmée?s?)(?!\p{L})/iu;

/** “had set aside £20m to compensate customers”: of its own accord. */
const SETS_ASIDE =
  /(?<!\p{L})(?:set|sets|setting|put|puts|putting)\s(?:aside|by)\s(?:[^\s,;:]+\s){1,6}$|(?<!\p{L})(?:mis|met|mettre|provisionné)\s(?:de\scôté\s)?(?:[^\s,;:]+\s){1,6}pour\s$/iu;

/** “said A must do more to protect children”, « doit prendre ses responsabilités »: what is wished for, and nothing in particular. */
const ADMONISHES =
  /^(?:must|ha(?:s|ve)\sto|needs?\sto|doi(?:t|vent)|devrai(?:t|ent)?)\s(?:(?:also|now|first|clearly|aussi|maintenant|désormais)\s)?(?:do\s(?:(?:much\s|far\s)?(?:more|better)|its\spart|their\spart)|take\s(?:better\s|good\s|greater\s|more\s|full\s|its\s|their\s)?(?:care|responsibilit(?:y|ies))|put\s(?:[\p{Ll}']+\s){1,3}first|step\sup|behave|act\s(?:more\s)?responsibly|live\sup|own\sup|(?:faire|en\sfaire)\s(?:plus|davantage|mieux)|prendre\s(?:ses|leurs)\sresponsabilités)(?!\p{L})/iu;

/** « Elles agissaient en exécution d’une ordonnance », “police acting under a court order”: of whoever carries it out. */
const ACTS_ON = /(?<!\p{L})(?:agi(?:t|ssai(?:en)?t|ssent|ssant|r)?|act(?:s|ed|ing)?)\s$/iu;

const ACTS_UNDER =
  /(?<!\p{L})(?:act(?:s|ed|ing)|agi(?:t|ssai(?:en)?t|ssant)?)\s(?:under|on|upon|sur|en (?:vertu|exécution|application) d[e'])\s?(?:(?:an?|the|une?|la|l')\s?)?$/iu;

const THEY = /\s(?:(?:that\s)?they|qu'ils|qu'elles)\s$/u;

/** « devra retirer ces produits si Bruxelles confirme ses soupçons », “must sell it if the court upholds the ruling”: not decided. */
const IF_DECIDED = createSearch(
  /^[^.;]{0,100}(?<!\p{L})(?:si|if|should)\s(?:[\p{L}'-]+\s){0,4}[\p{L}'-]*(?:confirm|jug|décid|tranch|condamn|approuv|valid|accept|ruled?|decid|finds?|found|uph[eo]ld|approv|agree|win|gagn|sui(?:t|ve)|adopt|vot|entérin|backs?(?!\p{L})|pass(?:es)?(?!\p{L})|follow|l'emport|obtien|donne (?:raison|tort))\p{L}*/u
);

/** “insisted that the company must meet its legal obligations”, « a rappelé que le groupe doit respecter la loi »: what it is bound to anyway, and nobody decides. */
const KNOWN_DUTY = createSearch(
  /(?<!\p{L})(?:insist(?:s|ed|ing)?|repeat(?:s|ed)|reiterat(?:es|ed)|stress(?:es|ed)|underlin(?:es|ed)|remind(?:s|ed)|rappel(?:le|é|ait)|insist(?:e|é|ait)|soulign(?:e|é|ait)|martel(?:é|ait)|martèle|répét(?:é|ait)|répète)\s(?:[^,;:.]{0,40}\s)?(?:that\s|que\s|qu')[^,;:.]{2,60}\s(?:must|ha[sd] to|have to|should|needs? to|was bound to|doi(?:t|vent)|devai(?:t|ent)|est tenue?|sont tenue?s)\s(?:à\s|de\s|d')?(?:meet|honou?r|fulfil|fulfill|respect|obey|observe|abide by|live up to|stand by|respecter|honorer|remplir|observer|tenir|se conformer à)\s(?:[^\s,;:.]+\s){0,3}?(?:obligations?|dut(?:y|ies)|responsibilit(?:y|ies)|laws?|rules|commitments|engagements|lois?|règles|devoirs)(?!\p{L})/u
);

const LONG_SINCE = /^[«"\s]*(?:Depuis|Since)\s[^,;.]{3,25},\s/u;
const BOUND = /^(?:est|sont|is|are)\s(?:tenue?s?|obligée?s?|astreinte?s?|required|obliged|bound)/u;

/** “The president said A must”, « Emmanuel Macron exige d’A qu’il »: whoever governs a country gives companies no orders by word of mouth. */
function isOnlySaidByHead({ start, verbEnd, term }: Hit, scene: Scene, { authorities }: Agent): boolean {
  if (authorities.length === 0 || !authorities.every((id) => HEAD.test(id))) return false;
  const verb = scene.text.slice(start - scene.start, verbEnd - scene.start);
  return (term.frame === 'subject' || DEMANDS.test(verb)) && !BY_DECREE.test(scene.text);
}

const HEAD = /-(?:president|prime-minister|premier|chancellor)$/u;
const DEMANDS = /^(?:exig|demand|réclam|somm|tell|told|ask|urg)/iu;
const BY_DECREE = createSearch(
  /(?<!\p{L})(?:décrets?|sur\sdécision|ordonnances?|arrêtés?|executive orders?|decrees?|orders?|ordered|signed|signé|proclamation)(?!\p{L})/iu
);
