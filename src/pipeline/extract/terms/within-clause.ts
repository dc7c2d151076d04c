import { runsOverItems } from '../agents/own-item.ts';
import { isLaw } from './action-terms.ts';
import type { Hit } from './hits.ts';
import type { Scene } from '../scene.ts';
import { textIn } from '../scene.ts';
import { isInWhatIsTold } from './what-is-told.ts';
import { openingEnd } from '../targets/opening-clause.ts';

/**
 * The hits whose words stand in one clause. A term with a gap may begin in one and end in the next: “Two months after a decision against A, the agency told”,
 * « a suspendu la licence d’A, à quelques jours d’une décision », “hit A with a fine despite objections”. « porte-parole » is no verb.
 */
export function withinClause(hits: readonly Hit[], scene: Scene): Hit[] {
  const comma = openingEnd(scene);
  return hits.filter(
    (hit) =>
      !(comma !== null && hit.start < comma && comma < hit.end) &&
      !ASIDE.test(withoutInsertions(textIn(scene, hit))) &&
      !runsIntoComplaint(hit, scene) &&
      !isOnDay(hit, scene) &&
      !(hit.term.words.includes('…') && runsOverItems(textIn(scene, hit))) &&
      !(hit.term.words.includes('…') && NEXT_CLAUSE.test(textIn(scene, hit))) &&
      !/^porte-\p{L}/iu.test(textIn(scene, hit)) &&
      !endsInNext(hit, scene) &&
      !tellsTwice(textIn(scene, hit)) &&
      !(hit.term.frame === 'active' && hit.term.words.includes('…') && isInWhatIsTold(textIn(scene, hit))) &&
      !(isLaw(hit.term.type) && PUBLISHED.test(textIn(scene, hit)))
  );
}

/** “ordered A, after complaints by rivals, to sell”: what commas close leads into no other clause. */
function withoutInsertions(words: string): string {
  return words.replace(INSERTION, '');
}

const INSERTION =
  /,\s(?:despite|malgré|en dépit d[eu]|after complaints|après des plaintes|in an?\s(?:case|suit|dispute)|(?:after|après)\s(?!an?\s|une?\s))(?!\p{L})[^,;:]{2,70},(?=\s(?:to|from|with|of|on|de|à|d'|an?\s|une?\s))/giu;

/** “launched an inquiry into A after B lodged a complaint”: by another, and no case of whoever inquires. */
function runsIntoComplaint(hit: Hit, scene: Scene): boolean {
  const complaint = AFTER_COMPLAINT.exec(textIn(scene, hit));
  if (!complaint) return false;
  const from = hit.start + complaint.index;
  return !scene.authorities.some(({ start, end }) => start > from && end < hit.end);
}

const AFTER_COMPLAINT =
  /\s(?:after|when|because|once|après qu(?:e\s|')|lorsqu(?:e\s|')|parce qu(?:e\s|'))\s?(?:[\p{L}\d'&-]+\s){1,6}(?:filed|lodged|brought|submitted|made|a\s(?:déposé|porté|saisi|introduit))\s/iu;

/** “In a decision published on Monday, the agency told A to change its rules”: no rules are published. */
const PUBLISHED =
  /^(?:published|released|issued|publiée?|rendue?)\s(?:on|le|last|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|this|en|in)\s?[^,;:]{0,20},\s/iu;

/** « infligé 5 millions à A en 2023, a infligé une amende »: from one verb into the next. */
function tellsTwice(words: string): boolean {
  const again = AGAIN.exec(words)?.groups?.verb;
  return again !== undefined && again.slice(0, STEM) === words.slice(0, STEM).toLowerCase();
}

const AGAIN = /,\s(?:a|ont|avait|avaient|has|have|had)\s(?:\p{Ll}+ment\s|also\s|aussi\s)?(?<verb>\p{Ll}+)/u;
const STEM = 5;

/** “an inquiry into A in May, ordered B to”, “ordered to change and an inquiry into B was opened”: into what another verb tells of another. */
function endsInNext(hit: Hit, { text, start }: Scene): boolean {
  if (!hit.term.words.includes('…')) return false;
  const words = text.slice(hit.start - start, hit.end - start);
  const rest = text.slice(hit.end - start);
  return (
    (hit.term.frame === 'noun' && VERB_LAST.test(words) && NAME.test(rest)) ||
    (AND_A_NOUN.test(words) && HAS_ITS_VERB.test(rest))
  );
}

const VERB_LAST = /,\s\p{Ll}{3,}(?:ed|é)$/u;
const NAME = /^\s(?:à\s)?\p{Lu}/u;
const AND_A_NOUN = /\s(?:and|et)\s(?:that\s|qu')?(?:an?|une?)\s(?:\p{L}+\s)?\p{L}+$/u;
const HAS_ITS_VERB =
  /^\s(?:into|on|against|of|sur|contre|visant)\s[^,;:.]{2,50}\s(?:was|were|has\sbeen|had\sbeen|is|a\sété|avait\sété|est)\s/u;

/** “ordered it to repay $3 million on Thursday”: a day is nobody on whom it is imposed. */
function isOnDay(hit: Hit, { text, start }: Scene): boolean {
  if (!hit.term.words.includes('…')) return false;
  return ON.test(text.slice(hit.end - start - 3, hit.end - start)) && DAY.test(text.slice(hit.end - start));
}

const ON = /\son$/u;
const DAY =
  /^\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{1,2}\s(?=\p{Lu})|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[\p{Ll}.]*\s\d)/u;

/** “ordered A to delete the data, but B risks a fine”: whoever does something else behind “but”, where no list goes on. */
const NEXT_CLAUSE =
  /,\s(?:but|while|whereas|mais|tandis\sque?|alors\sque?)(?=[\s'])(?!\s(?:also|only|not|even|aussi|également|pas|non|surtout)(?!\p{L}))|\s(?:but|mais)\s(?:is|has|had|was|will|could|may|did|spared|decided|a|ont|n'a|pourrait|envisage|épargne)\s|,\s(?:adding|ajoutant|(?:which|who|qui)\s(?:added|adds|a ajouté|ajoute))\s(?:that|que|qu')/iu;

/** What leads into a circumstance of time or of others' wishes, or the verb behind an aside: « A, déjà condamné en 2021, écope de ». */
const ASIDE =
  /,\s(?:à quelques\s|à la veille\s|(?:une?|deux|trois|quatre|cinq|six|quelques|plusieurs)\s(?:heures?|jours?|semaines?|mois|ans?)\s(?:après|avant)\s|(?:an?|two|three|four|five|six|some|several)\s(?:hours?|days?|weeks?|months?|years?)\s(?:after|before)\s|(?:hours|days|weeks|months|years)\s(?:after|before)\s)|\s(?:since|depuis)\s(?:the|les|celles?|that\sof)\s|,\s(?:after|après)\s(?!an?\s|une?\s)|\s(?:after complaints|après des plaintes|in an?\s(?:case|suit|dispute))(?!\p{L})|\s(?:despite|malgré|en dépit d[eu])\s|\s(?:is|was|remains|est|était|reste)\s(?:[\p{L}-]+\s){1,4}?(?:than|since|que|depuis)\s|,\s(?:écope(?:nt|ra)?|se\svoit|s'est\svue?|devra|paiera|reçoit|must|faces|received|got)\s(?!fined\s)/iu;
