import type { Hit } from '../terms/hits.ts';
import type { Mention } from '../../types.ts';
import type { Scene } from '../scene.ts';
import { keepsList } from './list-keepers.ts';

/** Whether a place or an agency is told to act by what is its own: proceedings that a payment ends, or a list that companies are put on. */
export function isWhoseOwn(mention: Mention, hit: Hit, scene: Scene): boolean {
  return isPaidToEnd(mention, hit, scene) || keepsList(mention, hit, scene);
}

/**
 * “to settle U.S. bribery charges”, “paid $5m to end a New York probe”, “a settlement with Texas”: whether a payment or a settlement is told to end
 * what an agency, a country or a state had begun. A country's name before « lawsuit » or « case » says only where: private suits have it too.
 */
function isPaidToEnd({ start, end, kind }: Mention, hit: Hit, scene: Scene): boolean {
  if (hit.term.type !== 'fine' && !/^\(?settle/.test(hit.term.words)) return false;
  if (start < hit.start)
    return (
      hit.term.frame === 'noun' &&
      BEFORE_IT.test(scene.text.slice(end - scene.start, hit.start - scene.start)) &&
      IN_A.test(scene.text.slice(0, start - scene.start))
    );
  const before = scene.text.slice(hit.start - scene.start, start - scene.start);
  const behind = scene.text.slice(end - scene.start);
  // “paid €1bn to Brussels”: the term names it.
  if (end <= hit.end && /\s(?:to|à)\s$/u.test(before)) return true;
  if (hit.term.language === 'fr')
    return hit.term.frame === 'subject' && (OWED_TO.test(before) || PAID_TO.test(before));
  if (SETTLED_WITH.test(before)) return OVER.test(behind);
  if (hit.term.frame === 'subject' && PAYS.test(before) && SUM.test(behind)) return !DUTY.test(before);
  if (hit.term.frame === 'subject' && FOR.test(before.slice(-90)) && VIOLATIONS.test(behind)) return true;
  if (!TO_END.test(before)) return false;
  return PROCEEDINGS.test(behind) || (kind === 'authority' && CASE.test(behind));
}

/** “in $14 million U.S. settlement over”. */
const IN_A =
  /(?<!\p{L})(?:in|of|reach(?:es|ed)|sign(?:s|ed)|agree[sd]? to)\s(?:an?\s)?(?:\p{Sc}[\d.,]+\s?\p{L}*\s)?$/u;
const BEFORE_IT = /^\s(?:\p{Ll}[\p{L}-]*\s){0,3}$/u;

/** « a scellé avec le Brésil un règlement », « est redevable de 20 millions envers les États-Unis », « a reçu de Bruxelles une note ». */
const OWED_TO =
  /^(?:\p{L}+\s[^,;:]{0,60}(?<=\s)(?:avec|envers)|(?:reçoi|reçu|hérit|écop)\p{L}*(?:\s\p{Ll}+){0,2}\s(?:de|d'))\s?(?:(?:le|la|les)\s|l')?$/u;
/** « en payant 3 milliards d'euros à Paris ». */
const PAID_TO =
  /(?<!\p{L})en\s(?:pay|vers|débours|régl|sold|abandonn)\p{Ll}+ant\s[^,;:]{3,40}\sà\s(?:la\s|l')?$/u;

const SETTLED_WITH =
  /(?:^|\s)(?:settle\p{L}*|settling|deal|agreement)\s(?:[^,;:]{1,40}\s)?with\s(?:the\s)?$/u;
const OVER = /^(?:$|[,.;:]|\s(?:over|on|for|in|about|after|to|and|worth|that)(?!\p{L}))/u;

/** “agreed to pay Arizona $85m”. */
const PAYS =
  /(?:^|\s)(?:pay|pays|paid|paying)\s(?:(?:the|back)\s)?(?:(?:state|city|people)\s(?:and\s\p{Ll}+\s)?of\s)?$/u;
const SUM =
  /^\s(?:(?:about|some|nearly|more than|over|another|a further|a record|up to)\s)?(?:US|A|C)?[$¤£]?\d/u;

const DUTY = /^(?:must|has to|have to|had to)\s/u;

/** “pays $500,000 for U.S. trading violations”. */
const FOR = /\d[^,;:]*\sfor\s$/u;
const VIOLATIONS = /^\s(?:[\p{Ll}-]+\s){0,3}(?:violations|breaches)(?!\p{L})/u;

const TO_END =
  /(?:^|\s)(?:settl(?:e|es|ed|ing)|resolv(?:e|es|ed|ing)|end(?:s|ed|ing)?|clos(?:e|es|ed|ing)|over|(?:settlement|resolution|in|end)\s(?:of|to))\s(?:(?:an?|the|its|two|three|several|some|all|both|alleged|long-running)\s)?(?:[\p{L}-]+\s){0,2}$/u;
const PROCEEDINGS =
  /^(?:'s?)?\s(?:(?!with\s|against\s|by\s|over\s)[\p{L}\d][\p{L}\d.'/&-]*\s){0,5}?(?:charges?(?!\s(?:of|card))|probes?|investigations?|inquir(?:y|ies)|allegations|accusations|(?:tax|bribery|fraud|corruption|criminal|antitrust|kickbacks?|manipulation|sanctions|laundering|evasion|spoofing|export|clean air) cases?|tax (?:claims?|dispute|suit))(?!\p{L})/u;
const CASE =
  /^(?:'s?)?\s(?:(?!with\s|against\s|by\s|over\s)[\p{L}\d][\p{L}\d.'/&-]*\s){0,5}?(?:cases?|claims|suits?|lawsuits?|complaints?|actions?|matter|dispute)(?!\p{L})/u;
