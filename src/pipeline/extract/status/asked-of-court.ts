import { isLaw } from '../terms/action-terms.ts';
import type { Hit } from '../terms/hits.ts';
import { createSearch } from '../text/search.ts';
import type { Governing } from './governing.ts';

/** Whether a court is only asked for what a term tells, has refused it, or is to undo what an authority has decided. */
export function isOnlyAskedOfCourt({ term }: Hit, inTitle: boolean, told: Governing): boolean {
  const { opening, clause, words, rest, free } = told;
  if (isLaw(term.type)) return false;
  if (term.type === 'lawsuit') return AGAINST_DECISION.test(words + rest);
  if (term.frame === 'noun' && WENT_TO_COURT.test(opening)) return true;
  if (term.frame !== 'noun' && WENT_TO_COURT_TO.test(opening)) return true;
  if (DEMANDED_IN_SUIT.test(opening + words)) return true;
  return (
    (!free && WANTED_OF_COURT.test(clause + words)) ||
    (term.frame === 'noun' && inTitle && REFUSED.test(rest))
  );
}

/** « veut obtenir d’un tribunal la cession de B », “hopes to get a judge to ban A”: what a court is to decide. */
const WANTED_OF_COURT = createSearch(
  /(?<!\p{L})(?:ve(?:ut|ulent)|voul|voudr|souhait|cherch|esp[éè]r|entend|tent|compt|essa|want|hop|seek|sought|aim|plan|try|trie)[\p{L}]* (?:(?:to|à|de|d') ?)?(?:(?:obtenir|arracher) (?:(?:d'une?|du|de la|des|auprès d'une?|en|une) |l')|(?:get|win|obtain|secure|seek|persuade|convince) (?:from )?(?:the|a|an) )(?:[^ ,;:]+ ){0,2}(?:juges?|tribun(?:al|aux)|cour|justice|magistrats?|référé|ordonnance|injonction|injunction|restraining order|courts?|judges?|tribunals?)(?!\p{L})[^;:.]*$/u
);

/** « a saisi le juge des référés pour obtenir la suspension d’A », “asked a court to order a ban”: told of a noun that ends it. */
const WENT_TO_COURT = createSearch(
  /(?<!\p{L})(?:saisi(?:t|ssent|ssait|r)?|assigné?\p{L}*|(?:a|ont|avait) demandé (?:au|à la|à l'|aux)|went to|gone to|asked|petitioned|applied to) ?(?:(?:la|le|les|un|une|the|a|an|its) )?(?:[\p{L}]+ )?(?:juges?|tribun(?:al|aux)|cour|justice|magistrats?|référé|courts?|judges?)(?!\p{L})[^;:.]* (?:pour|afin d[e']|en vue d[e']|aux fins d[e']|obtenir|for|seeking|to (?:get|win|obtain|secure|order|impose))(?!\p{L})[^;:.,]*$/u
);

/** “has gone to court to prevent A from buying B”, « a saisi la justice pour bloquer »: up to the verb. */
const WENT_TO_COURT_TO =
  /(?<!\p{L})(?:(?:go(?:es|ne|ing)?|went) (?:back )?to court|(?:fil(?:e|es|ed|ing)|br(?:ings?|ought)|lodg(?:es|ed)) (?:an? |its |the )?(?:\p{L}+ )?(?:suit|lawsuit|complaint|petition)|(?:a|ont|avait|vient de|va) (?:saisi|saisir) (?:la justice|un juge|le juge|un tribunal|le tribunal))(?: (?:on )?(?:\p{L}+day|today)| (?:\p{L}+di|hier)| in [^,;:]{2,30}?)?,? (?:(?:to|seeking to|in a bid to|in order to|hoping to|trying to|pour|afin d')|afin de) ?$/u;

/** “A’s complaint, filed in May, demands that its name be struck from”, « la requête réclame une amende »: what a suit asks for, whoever brought it. */
const DEMANDED_IN_SUIT = createSearch(
  /(?<!\p{L})(?:complaint|lawsuit|suit|petition|filing|motion|application|plainte|requête|assignation)(?:,[^,;:]{2,60},| (?:with|to|before|in|at) [^,;:]{2,60}?)?,? (?:also |itself |elle-même )?(?:demands?|demanded|ask(?:s|ed|ing)?|seek(?:s|ing)?|sought|wants?|wanted|calls? (?:for|on)|demande|demandait|réclame|réclamait|exige|sollicite)(?!\p{L})[^;:.]*$/u
);

/** « un recours visant à faire annuler le feu vert », “a suit seeking to annul the approval”: against whoever decided, and no company. */
const AGAINST_DECISION =
  /^[^.;]{0,200}?(?<!\p{L})(?:visant à|pour|afin d[e']|demand\p{L}+|réclam\p{L}+|en vue d[e']|to|seeking|seeks|asking)(?: (?:faire|have|to))? ?(?:l')?(?:annul\p{L}*|invalid\p{L}*|cass\p{L}+|overturn\p{L}*|quash\p{L}*|set aside) (?:de |d')?(?:le |la |les |l'|the |an? |its |sa |son )?(?:[\p{L}-]+ ){0,2}?(?:décision|feu vert|approbation|autorisation|amende|sanction|arrêté|décret|jugement|arrêt|permis|agrément|redressement|decision|approval|clearance|authori[sz]ation|fine|penalty|ruling|order|permit|licen[cs]e)(?!\p{L})/u;

/** « Blocage d’A : l’État débouté », “Suspension of A: court rejects government’s request”: it did not come. */
const REFUSED =
  /^(?: [^ ,.;:]+){0,5} ?: (?:[^.;:]{0,30}(?:état|gouvernement|parquet|exécutif|ministère|ministre|préfet|ville|mairie|autorité|régulateur)[^.;:]{0,20} débouté|[^.;:]{0,60}(?:rejett|rejet(?:é|er) |refus|écart|reject|den(?:y|ie)|dismiss|thr(?:ew|ows) out|turn(?:s|ed) down)[\p{L}]* (?:la |sa |une |cette |the |an? |(?:the )?government's |(?:the )?state's |regulator's )?(?:demande|request|bid|motion|application)(?!\p{L}))/u;
