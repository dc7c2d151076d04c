import type { Span } from '../../types.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import type { Voice } from '../terms/voice.ts';

/* What stands between two commas tells of the subject before it, and not who does what comes behind. */

/** “the agency, which supervises tech groups, said”, « l’Autorité, saisie par A, a »: whoever stands in there does not act outside. */
export function asidesOf(scene: Scene): Span[] {
  return ASIDE.all(scene.text).map(({ index, 0: words }) => ({
    start: scene.start + index,
    end: scene.start + index + words.length
  }));
}

const ASIDE = createSearch(
  /,\s(?:(?:which|who|whose|where|qui|dont|où)\s[^,;:]{3,140}|(?:saisi|alerté|interpellé|sollicité|averti|prévenu|attaqué|soutenu|pressé|appuyé|alerted|prompted|seized|approached|petitioned|pressed|backed|tipped off)(?:e?s)?e?\s(?:[^,;:]{2,40}\s)?(?:par|by)\s[^,;:]{2,100}|(?:\p{Lu}[\p{L}&.-]*\s){0,2}\p{Lu}[\p{L}&.-]*['’]s\s(?:\p{L}+\s){0,3}(?:regulator|supervisor|watchdog|overseer)[^,;:]{0,60}|(?:the|le|la)\s(?:[\p{L}-]+\s){0,2}(?:regulator|supervisor|watchdog|overseer|guardian|régulateur|superviseur|autorité|gendarme|gardienne?)\s(?:[\p{L}-]+\s)?(?:of|for|des?|d['’]|du)[^,;:]{3,80}),(?=\s)/giu
);

/** « Le parquet, accompagné d'agents d'Europol, a fouillé », “officers, assisted by the FBI, searched”: whoever only came along; “46 states, led by New York”. */
export function onlyCameAlong(scene: Scene, { start }: Span): boolean {
  return isBroughtAlong(scene.text.slice(0, start - scene.start));
}

/** Whether what stands before a name says that it only helps: “officers, assisted by”. */
export function isBroughtAlong(before: string): boolean {
  return ALONG_WITH.test(before);
}

const ALONG_WITH =
  /,?\s(?:avec\s(?:l['’](?:aide|appui|assistance)|le\s(?:concours|soutien))\sd(?:e\s|u\s|['’])|with\s(?:the\s)?(?:help|support|assistance|backing)\s(?:of|from)\s)(?:(?:the|la)\s|l['’])?$|(?<!\p{L})(?:accompagné|épaulé|assisté|aidé|secondé|escorté|appuyé)e?s?\s(?:d['’]|(?:par|de|des|du)\s)[^,;:]{0,60}$|(?<!\p{L})(?:(?:accompanied|assisted|aided|escorted|flanked|helped)\sby|(?<=\d\s(?:\p{Ll}+\s)?(?:states|attorneys general|[ée]tats|procureurs généraux),?\s)(?:(?:led|headed|spearheaded)\sby|(?:emmenés|menés|conduits)\spar))\s[^,;:]{0,60}$/iu;

/** “The CMA, after a complaint from A, ordered B to”, « La Cnil, à la suite d’une plainte de A, a »: the subject before the commas acts. */
export function isBehindAside(scene: Scene, { start, end }: Span, { start: verb }: Hit): boolean {
  return (
    BETWEEN_COMMAS.test(scene.text.slice(end - scene.start, verb - scene.start)) &&
    AS_SUBJECT.test(scene.text.slice(0, start - scene.start))
  );
}

/**
 * “A, sued by the FTC, has banned B”, « A, condamné par la Commission, a bloqué B », “China, which was criticised by the EU, banned C”: a company or a place does
 * it, of which the aside tells what others did to it.
 */
export function isInAside(
  scene: Scene,
  { start, end }: Span,
  { start: verb, end: told }: Hit,
  voice: Voice
): boolean {
  if (start > told && voice !== 'active' && isReviewer(scene, { start, end }, { start: verb, end: told }))
    return true;
  if (voice !== 'active' || end > verb) return false;
  if (!CLOSED_BEHIND.test(scene.text.slice(end - scene.start, verb - scene.start))) return false;
  return [...scene.companies, ...scene.places, ...scene.authorities].some(
    (subject) =>
      subject.end < start &&
      OPENED_BEHIND.test(scene.text.slice(subject.end - scene.start, start - scene.start)) &&
      AS_SUBJECT.test(scene.text.slice(0, subject.start - scene.start))
  );
}

/** “was fined in 2020, a decision that the Supreme Court upheld”, « a écopé de 5 millions, une amende confirmée par la cour d’appel »: who reviews what somebody else imposed. */
function isReviewer({ start: from, text }: Scene, { start, end }: Span, told: Span): boolean {
  const apposed = APPOSED.exec(text.slice(0, told.start - from))?.index;
  const between = text.slice(apposed ?? told.end - from, start - from);
  return REVIEWED_BY.test(between) || (WHICH.test(between) && REVIEWS.test(text.slice(end - from)));
}

/** “was fined in 2020, a penalty upheld by”: before a noun that says again what was told. */
const APPOSED = /,\s(?:an?\s|une\s)(?:\p{Ll}+\s)?$/u;
const REVIEWED_BY =
  /,\s(?:(?:an?|the|une?|la|le)\s(?:\p{L}+\s){1,2}|l['’]\p{L}+\s)?(?:(?:later|since|then|subsequently|recently|ensuite|depuis|finalement|plus tard)\s)?(?:upheld|confirmed|affirmed|overturned|annulled|quashed|cut|halved|reduced|lowered|scrapped|stayed|confirmée?|validée?|annulée?|cassée?|réduite?|ramenée?|allégée?|suspendue?)\s(?:(?!by\s|par\s)[^\s,;:]+\s){0,6}(?:by|par)\s(?:the\s|an?\s|une?\s|la\s|le\s|l['’])?(?:[\p{L}-]+(?:['’]s)?\s){0,2}$/u;
const WHICH =
  /,\s(?:(?:an?|the|une?|la|le)\s(?:\p{L}+\s){1,2}|l['’]\p{L}+\s)?(?:which|that|que\s|qu['’])\s?(?:the\s|an?\s|une?\s|la\s|le\s|l['’])?(?:[\p{L}-]+(?:['’]s)?\s){0,2}$/u;
const REVIEWS =
  /^(?:\s(?:in|at|of|de|du|à)\s(?:the\s|la\s)?\p{Lu}[\p{L}-]+)?\s(?:(?:has|have|had|later|then|since|subsequently|a|ont|avait|ensuite|depuis)\s){0,3}(?:upheld|upholds|confirmed|affirmed|overturned|annulled|quashed|struck down|cut|halved|reduced|lowered|scrapped|stayed|confirmée?|validée?|annulée?|cassée?|réduite?|ramenée?|suspendue?|confirmera)(?!\p{L})/u;

const AUXILIARIES =
  "(?:(?:has|have|had|also|then|now|a|ont|avait|avaient|aussi|ensuite|lui|leur|[\\p{Ll}]+(?:ly|ment))\\s){0,4}(?:l['’](?:a\\s)?)?$";
const BETWEEN_COMMAS = new RegExp(`^(?:\\s\\([^()]{2,20}\\))?,\\s[^;:«“"]{3,160},\\s${AUXILIARIES}`, 'u');
const CLOSED_BEHIND = new RegExp(`^[^,;:«“"]{0,80},\\s${AUXILIARIES}`, 'u');
/** What is done to a subject, or what it is, and not who joins it: “, sued by the”, “, which the”, « , que la ». */
const OPENED_BEHIND =
  /^,\s(?:(?:in|to|from|on|against|of|into)\s)?(?:which|whom)\s(?:the\s)?(?:\p{Lu}[\p{L}.-]*(?:['’]s)?\s){0,2}$|^,\s(?!(?:joined|along|together|rejointe?s?|aux côtés|ainsi)\s)(?:(?:which|who|qui|que|already|long|once|recently|twice|déjà|longtemps)\s|qu['’])?(?:(?:is|was|has|had|a|est|avait)\s(?:already\s|been\s|été\s|déjà\s)?)?(?:[\p{L}-]+\s){0,4}(?:by|par|from|with|of|under|against|que|qu['’]|d[eu]|contre|avec|à)\s?(?:the\s|la\s|le\s|l['’])?(?:[\p{L}.-]+\s){0,2}$/u;
const AS_SUBJECT =
  /(?:^[«“"\s]*|[,;:]\s|(?<!\p{L})(?:that|and|but|et|mais|que)\s|qu['’])(?:(?:the|la|le)\s|l['’])?$/iu;
