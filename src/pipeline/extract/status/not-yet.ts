import { isLaw } from '../terms/action-terms.ts';
import type { Hit } from '../terms/hits.ts';
import { createSearch } from '../text/search.ts';
import { withoutAsides } from './governing.ts';
import type { Governing } from './governing.ts';

/** Whether a term tells what comes only later, or only if nobody obeys: a daily fine on pain of which something is ordered, a check until which something is stopped, a bill still debated. */
export function isNotYet({ term }: Hit, { governing, opening, words, after, rest }: Governing): boolean {
  if (term.type === 'law_proposed' && (NOT_TAKEN_UP.test(rest) || TO_BE_TABLED.test(governing))) return true;
  if (isLaw(term.type)) return STILL_DEBATED.test(words);
  if (term.frame === 'noun' && ANY.test(opening) && HANGS_OVER.test(words + rest)) return true;
  if (IN_PRINCIPLE.test(opening + words) && !A_SUM.test(opening + words + rest)) return true;
  if (term.type === 'fine' && term.frame === 'noun' && isDueLater(opening, words + after)) return true;
  if (term.type === 'fine' && term.frame === 'noun' && IS_ASKED.test(after + rest)) return true;
  if (term.type === 'fine' && (ONLY_PROPOSED.test(words + rest) || OF_A_COURT.test(opening))) return true;
  if (HEARD_FIRST.test(opening)) return true;
  if (/ would have /.test(withoutAsides(words))) return true;
  return UNTIL_DONE.test(opening) || (term.type === 'fine' && FAILING_WHICH.test(opening + words));
}

/** « Une lourde amende se profile pour A », “a record fine awaits A”: none as yet; « l’amende menace la survie d’A » has come. */
const HANGS_OVER =
  /^(?:[^ ,;:.]+ ){1,6}?(?:se (?:profil|dessin|précis|rapproch|prépar)\p{L}+|plane(?:nt|rait)?|planait|guett\p{L}+|menac(?:e|ent|ait)|attend(?:ait|ent|rait)?(?= )|(?:pend(?:ait|ent)?) au nez|en vue(?! d)|en perspective|à l'horizon|dans l'air|looms?|loomed|beckons?|awaits?|awaited|in (?:store|prospect|the offing|the works)|on the (?:horizon|cards)|hangs? over|hung over)(?!\p{L})/u;
const ANY =
  /(?:^["«]? ?|(?<!\p{L})(?:une|un|de|des|an?|another|further|more) |(?<!\p{L})d')(?:(?!(?:la|le|les|cette|ce|ces|sa|son|ses|leur|leurs|the|this|its|their|these) )[\p{L}-]+ ){0,2}$/u;
/** “have settled in principle a case”, “reached a tentative settlement”: no penalty as long as nobody tells its sum, up to the end of a term. */
const IN_PRINCIPLE =
  /(?<!\p{L})(?:tentative(?:ly)?|preliminary|provisional(?:ly)?) (?:settle|deal|agree)\p{L}*(?: (?:with|to settle|in|of)(?: [^ ,;:]+){0,6})?$|(?<!\p{L})(?:settl\p{L}+|agreed|agreement|deal) in principle(?: [^;:.]{0,80})?$|(?<!\p{L})accord de principe(?: [^;:.]{0,60})?$/u;
const A_SUM = /[$¤£]|\d (?:m|bn|million|billion|millions|milliards|euros|dollars)(?!\p{L})/u;

/** « l'amende de 240 millions proposée contre A », “a fine proposed by the prosecution”. */
const ONLY_PROPOSED =
  /^(?!accept)\p{L}+ [^,;:.]{0,60}?(?:proposée?|requise?|suggérée?|recommandée?|proposed|recommended)s? (?:contre|à l'encontre|par|against|by|for) /u;
/** « une amende de 5 millions est réclamée », “a penalty of $5m is sought”: of a court; what somebody has to pay is claimed of him, « lui est réclamée ». */
const IS_ASKED =
  /^(?: [^ ,;:]+){0,8}? (?:(?:est|sont|était|étaient|a été|ont été|avait été) (?:\p{L}+ment |aussi |également |même )?(?:réclamée?s?|demandée?s?|requise?s?|sollicitée?s?)|(?:is|are|was|were) (?:also |now |being )*(?:sought|requested|asked for))(?![\p{L}])(?! (?:par|by) (?:la |le |l'|the )?(?:cnil|autorité|commission|régulateur|regulator|watchdog|agency))/u;
/** “is asking the court for a penalty”, “has filed a suit seeking back taxes”. */
const OF_A_COURT =
  /(?<!\p{L})(?:ask(?:s|ed|ing)? (?:the |a )?(?:\p{L}+ )?(?:court|judge|tribunal) (?:for|to impose)|(?:suit|lawsuit|complaint) (?:seeking|demanding)) [^.;]*$/u;

/** “called A to a hearing before imposing a fine”: once it has been heard. */
const HEARD_FIRST = /(?<!\p{L})hearings? (?:before|ahead of|prior to) (?:it |they )?(?:[^ ,;:.]+ ){0,5}$/u;

/** “failing which it will have to pay”, « faute de quoi elle devra verser »: what comes if nobody obeys, up to the end of a term. */
export const FAILING_WHICH = createSearch(
  /(?<!\p{L})(?:failing (?:which|that)|or else|otherwise(?= (?:it|they|the)(?: |$))|faute de quoi|sans quoi|sinon|à défaut(?! d)|dans le cas contraire),? (?:[^ ,;:.]+ ){0,6}(?:[^ ,;:.]+)?$/u
);

/** “carries a daily fine of €5,000 for failure to comply”, « assortie d’une amende de … par jour »: of whoever will not have obeyed. */
function isDueLater(opening: string, told: string): boolean {
  const daily = / daily $/.test(opening) || PER_DAY.test(told);
  return (
    daily &&
    (ON_PAIN_OF.test(opening) || /^assorti/.test(told) || (FOR_FAILING.test(told) && !IMPOSED.test(told)))
  );
}

const PER_DAY =
  /^[^;:]{0,60}? (?:(?:a|per|each|every|for each|for every) (?:further |additional )?day|par jour|quotidienne)(?![\p{L}])/u;
const ON_PAIN_OF =
  /(?<![\p{L}])(?:carr(?:y|ies|ied)|comes? with|came with|accompanied by|backed by|coupled with|assorti\p{L}*|sous peine|prévoi\p{L}+|provides? for|exposes? (?:it|them|him) to|expos\p{L}+) ?(?:(?:an?|the|une?|la|d'une?|of an?|à une?) ?)?(?:[^ ,]+ )?$/u;
const FOR_FAILING =
  /^[^;:]{0,80}? (?:for (?:any )?(?:failure to|failing to|non-?compliance|disobedience|each day of)|in (?:the event|case) of|en cas d|pour non-?respect|de retard|à défaut)/u;
const IMPOSED = / (?:imposed|levied|ordered|infligée|prononcée|imposée)(?![\p{L}])/u;

/** “may not fly until they have been inspected”, « jusqu’à ce qu’ils aient été contrôlés », up to the verb. */
const UNTIL_DONE = createSearch(
  /(?<![\p{L}])(?:(?:until|till|once|unless) (?:[^ ,;:]+ ){1,6}?(?:has|have|had|is|are|can be|could be)(?: (?:been|fully|properly|all|thoroughly))*|(?:jusqu'à ce|tant|avant) qu(?:e |')(?:[^ ,;:]+ ){1,6}?(?:soit|soient|ait été|aient été|aura pas été|auront pas été|est pas|sont pas)(?: (?:pas|tous|toutes|entièrement|dûment))?) $/u
);

/** « la loi, encore en discussion au Parlement », “the bill, still before parliament”: told in an aside. */
const STILL_DEBATED = /^[^,;:]{3,60}, (?:encore|toujours|actuellement|pas encore|still|now|currently) /u;

/** « n’a toujours pas été inscrite à l’ordre du jour », « dort au Sénat », “has yet to be debated”, “is gathering dust”: of a proposal that nobody deals with. */
const NOT_TAKEN_UP =
  /^[^.;:]{0,120} (?:(?:dort|dorment|dormait|patiente|végète|sommeille|croupit|traîne|s'enlise|s'est enlisée?|piétine)(?:,? (?:toujours|encore|depuis [^,.;:]{2,20}),?)?(?: (?:au|à|dans|en|sur|devant|depuis)(?![\p{L}])|$)|(?:attend|attendait) (?:toujours|encore) |(?:prend|prenait) la poussière|(?:est|reste|demeure|était|restait) (?:(?:toujours|encore) )?(?:bloquée?|enlisée?|en souffrance|à l'arrêt|au point mort|lettre morte|dans (?:les|un) (?:cartons|tiroirs?|limbes))|(?:is|are|was|has been|have been|remains?|remained|lies|lay|sits|sat) (?:still |long )?(?:stuck|stalled|languishing|gathering dust|dormant|idle|in limbo|mired|bogged down|held up)(?![\p{L}])|(?:languish(?:es|ed)|gathers dust|has stalled|have stalled|stalled) (?:in|before|since|at|on)(?![\p{L}])|n'(?:a|ont) (?:(?:toujours|encore|même|jamais) )*(?:pas |jamais )?(?:encore )?été (?:inscrit|examin|débatt|déposé|mis)|n'est (?:toujours |encore )?pas (?:inscrit|à l'ordre)|(?:has|have) (?:yet to|still not|never) (?:be |been )?(?:put|tabled|debated|scheduled|introduced|taken up|voted)|has not (?:yet )?been (?:put|tabled|debated|scheduled|introduced|taken up))/u;
/** « doit présenter, le 19 novembre, un texte », “is due to unveil a bill”. */
const TO_BE_TABLED =
  /(?:^| )(?:doit|doivent|devrait|devraient|(?:is|are) (?:due|expected|set|scheduled) to|should|may|might)(?: [^ ,]+)?,? ?$/u;
