import type { Agent } from '../agents/agent.ts';
import { officesIn } from '../agents/offices.ts';
import type { Hit } from '../terms/hits.ts';
import { textIn } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** “The case was brought by the Example Society”: not by an authority, where the words end in « by » and none follows. */
export function isBySomebodyElse(hit: Hit, scene: Scene): boolean {
  if (hit.term.type !== 'lawsuit') return false;
  if (
    hit.term.frame === 'noun' &&
    (isReceived(hit, scene) || isOfCompany(hit, scene) || isFiledByPeople(hit, scene))
  )
    return true;
  if (MAY_SUE.test(scene.text.slice(0, hit.start - scene.start))) return true;
  if (suesItself(hit, scene) || isByPerson(hit, scene)) return true;
  if (!/\bby$/i.test(textIn(scene, hit))) return false;
  const near = (names: readonly { start: number }[], reach: number) =>
    names.some(({ start }) => start >= hit.end && start < hit.end + reach);
  if (PRIVATE_BODY.test(scene.text.slice(hit.end - scene.start))) return true;
  return !near([...scene.authorities, ...officesIn(scene)], 60) && !near(scene.places, 12);
}

/** “has let millions of fans sue A”, “cleared the way for users to sue”: whoever may. */
const MAY_SUE =
  /(?<!\p{L})(?:lets?|letting|allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|clear(?:s|ed)? the way for|free(?:s|d)?)\s[^.;:]{2,60}\s(?:to\s)?$/u;

/** “Elon Musk, who is suing A”, and not “Attorney General Ken Paxton, who is suing A”. */
function isByPerson({ start }: Hit, scene: Scene): boolean {
  const opening = scene.text.slice(0, start - scene.start);
  const name = PERSON_WHO.exec(opening);
  if (!name) return false;
  const from = scene.start + name.index - OFFICE;
  return ![...scene.authorities, ...officesIn(scene)].some((one) => one.start < start && one.end > from);
}

const PERSON_WHO =
  /(?<!\p{L})\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}.'-]+){1,2},\s(?:who|qui)\s(?:(?:is|was|has|had|est|a|avait|also|aussi|himself|herself|then|now|lui-même)\s){0,3}$/u;
/** Characters before a name in which its office stands. */
const OFFICE = 50;

/** “A was sued in Texas”: by whom is not told, and most who sue are no authority. */
export function isOnlySuedSomewhere(hit: Hit, scene: Scene, { evidence, placed }: Agent): boolean {
  if (hit.term.type !== 'lawsuit' || (evidence === 'named' && !placed)) return false;
  if (CLAIMED.test(textIn(scene, hit))) return true;
  return (
    placed &&
    /^sued$/iu.test(textIn(scene, hit)) &&
    !IN_A_LIST.test(scene.text.slice(0, hit.start - scene.start))
  );
}

/** “was fined in France, sued in America and raided in Spain”: by authorities, as what else is told. */
const IN_A_LIST = /(?:,|\sand)\s$/u;

/** “faces a €25bn legal action”: who claims damages is no authority. */
const CLAIMED = /\p{Sc}\s?\d[\d.,]*\s?\p{L}*\s(?:\p{Ll}+\s)?(?:legal action|(?:law)?suit|claim)$/iu;

/** “legal action against Germany in a row over A”, “a suit against the measure”: a state is sued, or a decision contested, and no company. */
export function isAgainstState(hit: Hit, { places, start, text }: Scene): boolean {
  if (hit.term.type !== 'lawsuit') return false;
  if (AGAINST_DECISION.test(text.slice(hit.start - start))) return true;
  return places.some(
    (place) =>
      place.start >= hit.verbEnd &&
      AGAINST.test(text.slice(0, place.start - start)) &&
      !OF_THE_STATE.test(text.slice(place.end - start))
  );
}

/** “against Italy’s Eni”, “against US-based Uber”: a company of it. */
const OF_THE_STATE = /^'s?\s\p{Lu}|^\s\p{Lu}|^[\s-](?:based|owned|listed)(?!\p{L})/u;

const AGAINST_DECISION =
  /^[^.;:]{0,40}?(?<!\p{L})(?:action|litigation|proceedings?|procédure|recours|suit|lawsuit|case|complaint|plainte)\s(?:against|contre)\s(?:(?:the|this|that|its|la|le|cette|ce)\s|l')(?:\p{Ll}+'s\s)?(?:(?:antitrust|competition|market|data|record|latest)\s)?(?:measure|decision|ruling|fine|penalty|sanction|order|ban|commission|regulator|watchdog|agency|authority|government|mesure|décision|amende|sanction|interdiction|régulateur|autorité|gouvernement)(?!\p{L})/u;

const AGAINST =
  /(?<!\p{L})(?:action|proceedings?|procédure|recours|suit|lawsuit|case)\s(?:against|contre)\s(?:the\s|la\s|le\s|les\s|l')?$/u;

/** “Barred from the network, A sued.”: nobody whom it sued follows. */
function suesItself(hit: Hit, scene: Scene): boolean {
  const { authorities, companies, places, start, text } = scene;
  // “A sued over teen harm by 33 US states”.
  const sued = [...authorities, ...places, ...officesIn(scene)].some(
    (one) => one.start > hit.end && BY.test(text.slice(hit.end - start, one.start - start))
  );
  if (sued) return false;
  return (
    text.slice(hit.start - start, hit.end - start) === 'sued' &&
    companies.some(({ end }) => end + 1 === hit.start) &&
    SUED.test(text.slice(hit.end - start))
  );
}

const BY = /^[^,;:.]{0,60}\sby\s(?:[\p{L}\d-]+\s){0,2}$/u;
const SUED = /^(?:[.;,]|$|\s(?:in|over|for|to|and|on|last|this)\s)/u;

/** “Epic’s lawsuit against A was dismissed by a judge”, « la plainte d’Epic contre A »: a company’s own. */
function isOfCompany(hit: Hit, { authorities, companies, start: from, text }: Scene): boolean {
  const against = authorities.some(
    ({ start }) =>
      start >= hit.end &&
      start <= hit.end + 5 &&
      /^\s(?:the\s)?$/u.test(text.slice(hit.end - from, start - from))
  );
  if (
    against &&
    companies.some(
      ({ end }) => end <= hit.start && RIGHT_BEFORE.test(text.slice(end - from, hit.start - from))
    )
  )
    return true;
  return companies.some(({ start, end }) =>
    start < hit.start
      ? OWNS.test(text.slice(end - from, Math.max(end, hit.start) - from))
      : start < hit.end && OF.test(text.slice(hit.start - from, start - from))
  );
}

const OWNS = /^'s?\s(?:\p{Ll}[\p{L}-]*\s){0,2}$/u;
/** “A lawsuit against the CFTC”. */
const RIGHT_BEFORE = /^\s$/u;
const OF = /^\p{L}+\s(?:de\s(?:la\s)?|d'|du\s|of\s|by\s|from\s)$/u;

/** « La plainte que des consommateurs ont déposée contre A est examinée par la Cnil »: nobody with an office stands before its verb. */
function isFiledByPeople({ start }: Hit, scene: Scene): boolean {
  const filed = FILED.exec(scene.text.slice(start - scene.start));
  if (!filed) return false;
  return ![...scene.authorities, ...scene.places, ...officesIn(scene)].some(
    (one) => one.start >= start && one.end <= start + filed[0].length
  );
}

const FILED =
  /^\p{Ll}+\s(?:que\s|qu')[^,;:.]{2,60}?\s(?:a|ont|avait|avaient)\s(?:\p{Ll}+\s)?(?:déposée|portée|intentée|engagée|lancée)s?(?!\p{L})/u;

/** « La CNIL a reçu des plaintes contre A », « saisie d’une plainte contre A », « les plaintes contre A s’accumulent »: of customers. */
function isReceived({ start, end }: Hit, { start: from, text }: Scene): boolean {
  return (
    RECEIVES.test(text.slice(Math.max(0, start - from - 60), start - from)) ||
    PILE_UP.test(text.slice(end - from, end - from + 80))
  );
}

const RECEIVES =
  /(?<!\p{L})(?:reç(?:oit|oivent|u|oive)|enregistré|recueilli|collecté|received|receives|collected|saisie?s?(?=\sd(?:e\s|'|es\s)|\spar\s))\s(?:[^\s,;:]+\s){0,6}$/iu;
const PILE_UP =
  /^[^,;:.]{0,50}\s(?:s'(?:accumul|amoncel|empil)\p{L}*|afflu\p{L}+|se multipli\p{L}+|pleuv\p{L}+|se comptent|(?:have\s|are\s)?(?:pil(?:ed|ing) up|mount(?:ed|ing)|pour(?:ed|ing) in|multipl(?:ied|ying)))(?!\p{L})/iu;

/** “by the Worker Info Exchange, a U.K. nonprofit”. */
const PRIVATE_BODY =
  /^[^,;:.]{3,60},\s(?:an?|the)\s(?:[\p{L}.'-]+\s){0,3}(?:nonprofit|non-profit|charity|NGO|union|association|(?:advocacy|campaign|consumer|lobby|rights|environmental) group)(?!\p{L})/iu;
