import type { Hit } from '../terms/hits.ts';
import type { Governing } from './governing.ts';
import { createSearch } from '../text/search.ts';

/**
 * Whether the sentence goes on to say that what its term tells is no more: “fined A €1m, but a court later annulled the decision”, « avait infligé 1 million à A,
 * amende annulée en appel », « L’amende infligée à A par B a été annulée ».
 */
export function isUndoneBehind({ term }: Hit, { opening, words, rest }: Governing): boolean {
  if (!IMPOSED.has(term.type) || STANDS_AGAIN.test(rest)) return false;
  if (WHO_HAD.test(opening) && THINKS_BETTER.test(rest)) return true;
  if (SAYS_THAT.test(words) && UNDONE_ITSELF.test(rest)) return true;
  if (GETS.test(words) && GETS_UNDONE.test(rest)) return true;
  // “the fine imposed on A”, “an order requiring A to pay”: a part of what the sentence is about.
  const isAbout = term.frame === 'noun' || MEASURE.test(opening);
  if (
    isAbout &&
    OPENS.test(opening) &&
    (UNDONE_ITSELF.test(rest) || UNDONE_IN_HEADLINE.test(rest) || UNDONE_BEHIND_CLAUSE.test(rest))
  )
    return true;
  if (term.frame === 'noun' && term.type !== 'fine' && REFUSED.test(rest) && !PROTESTS.test(opening))
    return true;
  return UNDONE_BY.test(rest) || UNDONE_ASIDE.test(rest) || (term.type === 'fine' && RELEASED.test(rest));
}

/** “A judge who had ordered the blocking of A reversed course”, « Le juge qui avait suspendu A est revenu sur sa décision ». */
const WHO_HAD =
  /(?<!\p{L})(?:who|which|that|qui) (?:(?:had|has|have|avait|avaient|a|ont) )?(?:(?:once|earlier|first|initially|originally|d'abord) )?$/u;
const THINKS_BETTER =
  /^[^;:.,]{0,90},? (?:(?:has|have|had|later|then|since|on \p{L}+day|a|ont|avait|est|sont) ){0,3}(?:reversed (?:course|itself|(?:its|his|her|the|that) (?:decision|order|ruling))|backtracked|backed down|relented|changed (?:its|his|her|their) mind|thought better|lifted (?:it|the)|withdr[ae]wn? (?:it|the|its|his|her)|revenue?s? sur (?:sa|leur)|ravisée?s?|fait (?:machine|marche) arrière)(?!\p{L})/u;

const IMPOSED: ReadonlySet<string> = new Set(['fine', 'ban', 'order', 'restriction', 'restructuring_order']);

/**
 * Whether a term tells what a rule did that the sentence says is no more: “The rule that capped sales was withdrawn”, « Le décret qui interdisait le site a été abrogé ».
 * `opening` and `rest`: what stands before and behind the term.
 */
export function isOfRuleUndone({ term }: Hit, opening: string, rest: string): boolean {
  return IMPOSED.has(term.type) && RULE_THAT.test(opening) && IS_NO_MORE.test(rest);
}

const RULE_THAT = createSearch(
  /(?<!\p{L})(?:fine|penalty|amende|pénalité|sanction)s? (?:[^ ,;:]+ ){0,5}?(?:que |qu'|(?:that|which) )(?:[^ ,;:]+ ){1,6}(?:had|has|avait|avaient|a|ont) (?:(?:once|earlier|d'abord) )?$|(?<!\p{L})(?:rule|law|order|ban|decree|regulation|measure|decision|provision|policy|règle|loi|décret|mesure|arrêté|décision|règlement|ordonnance|disposition)s? (?:that|which|qui) (?:(?:had|has|have|avait|avaient|a|ont) )?(?:(?:once|long|jadis|longtemps) )?$/u
);
const IS_NO_MORE = createSearch(
  /^[^,;:.]{0,90}?,? (?:was|were|has been|had been|a été|ont été|fut|furent|avait été) (?:(?:later|since|then|also|quickly|finally|itself|ensuite|depuis|finalement|aussitôt) )?(?:withdrawn|scrapped|repealed|lifted|rescinded|struck down|revoked|overturned|quashed|annulled|cancell?ed|abrogée?s?|retirée?s?|levée?s?|annulée?s?|cassée?s?|invalidée?s?|censurée?s?)(?![\p{L}])/u
);

/** « A, condamné en première instance à 3 millions d’amende, a été relaxé en appel », “B, fined in 2020, was later cleared”. */
const RELEASED =
  /^(?:[^;:.,]|[.,](?=\d)){0,90}, (?:(?:a|ont|avait|avaient) (?:(?:finalement|ensuite|depuis) )?été (?:relaxée?s?|acquittée?s?|blanchie?s?|mise?s? hors de cause)|(?:was|were|has been|have been) (?:(?:later|then|since|finally) )?(?:acquitted|cleared|exonerated))(?![\p{L}])/u;

/** By whoever stands behind « but », with what was decided as the object. */
const UNDONE_BY = createSearch(
  /(?:,|;) (?:but|though|although|before|only for|until|yet) (?:(?!(?:ask|want|seek|sought|hop|plan|try|tri|appeal|vow|urg|petition|intend|aim|request|fil)\p{L}*|will|would|may|might|could|can|to)[^ ,;.]+ |(?:persuad|convinc|got|led|prompt)\p{L}* [^ ,;.]+ (?:[^ ,;.]+ )?to |going on to |went on to ){1,8}?(?:annul(?:s|led|ling)?|overturn(?:s|ed|ing)?|quash(?:es|ed|ing)?|vacat(?:es|ed|ing)|void(?:s|ed)|invalidat(?:es|ed)|revers(?:es|ed)(?= (?:it|that|this|the|its|on)(?! (?:loss|gain|course|fall|drop))(?![\p{L}]))|scrapp(?:ed|ing)|(?:str(?:uck|ikes?)|thr[eo]wn?|throws?) (?:(?:it|that|this|(?:the|its|that) \p{L}+) )?(?:down|out|aside)|(?:set|sets) (?:(?:it|that|this|(?:the|its|that) \p{L}+) aside|aside (?:it|that|this|the|its)(?![\p{L}]))|(?<=(?:was|were|been) )set aside)(?! (?:an?|another|two|three|its) ) ?(?:it|that|this|(?:the|its|that|their) (?:\p{L}+ )?(?:fine|penalty|decision|ruling|order|ban|sanction|measure|proposal|judgment)|on appeal)?(?![\p{L}])|(?:,|;) (?:mais|avant (?:que |d'être )|que) ?(?:(?!(?:demand|espèr|souhait|cherch|réclam|compt|tent|entend)\p{L}*|veut|veulent|voudrai\p{L}*|pourrai\p{L}*|peut|peuvent|va|vont|devrai\p{L}*)[^ ,;.]+ ){0,8}?(?:l'|l' )?(?:annul|cass|invalid|retoqu|censur)\p{L}*(?= (?:la|cette|l'|sa|le|cet|ce) ?(?:décision|amende|sanction|interdiction|arrêté|mesure|jugement|injonction|procédure|ordonnance)| en (?:appel|cassation|20\d\d)|[,.;]|$)/u
);
/** “The ban on A was rejected by MPs”, « L’interdiction d’A a été repoussée »: and not “The appeal against the ban”. */
const REFUSED =
  /^ (?:(?!que |qu'|that |which |and |et |but |mais )[^ ,;:.]+ ){0,6}?(?:was|were|has been|have been|est|a été|ont été|fut) (?:\p{L}+ment )?(?:rejected|voted down|defeated|turned down|rejetée?s?|repoussée?s?|refusée?s?)(?!\p{L})/u;
const PROTESTS =
  /(?<!\p{L})(?:appeals?|challenges?|complaints?|request|requests|bid|against|over|recours|pourvois?|demandes?|requêtes?|contre|plaintes?)(?!\p{L})/u;
/** What a sentence or a clause is about. */
const OPENS =
  /(?:^|[,;:] |(?:^| )(?:que |qu'|that ))["«]? ?(?:(?:the|an?|la|une?|cette|this|that) |l'|[^ ,;:]+'s )?(?:[^ ,;:]+ ){0,7}$/u;
const MEASURE =
  /(?:fine|penalty|ban|order|sanction|amende|pénalité|interdiction|injonction) (?:(?:de|of) (?:près de |plus de |some |nearly |more than )?[^ ,;:]*\d[^,;:]{0,30} )?$|(?<!\p{L})(?:order|ruling|decision|judge?ment|verdict|award|injunction|décision|jugement|arrêt|ordonnance|verdict) (?:(?:that|which|qui) )?(?:requir|order|forc|oblig|compel|direct|condamn|contraign|enjoi)\p{L}+ (?:[^ ,;:]+ ){1,5}$/u;
const UNDONE_ITSELF =
  /^(?: (?!que |qu'|that |and |et |but |mais )[^ ;:.]+){1,18}? (?:(?:a|ont|avait|avaient) (?:finalement |depuis |ensuite |aussi )?été|(?:has|have|had) (?:since |now |also )?been|(?:must|should|had to|has to) be|(?:doit|devait|devra|doive) être|was|were|est|fut) (?:\p{L}+ ){0,2}(?:annulée?s?|cassée?s?|invalidée?s?|levée?s?|annulled|cancell?ed|overturned|quashed|reversed|struck down|set aside|thrown out|lifted|scrapped)(?![\p{L}])/u;
/** « L’amende de 3 millions que B avait infligée à A a été annulée ». */
const UNDONE_BEHIND_CLAUSE =
  /^[^,;:.]{0,40} (?:que |qu'|that |which )[^,;:.]{3,90} (?:a été|ont été|has been|have been|was|were|est) (?:(?:finalement|depuis|ensuite|later|since|now) )?(?:annulée?s?|cassée?s?|invalidée?s?|retirée?s?|levée?s?|annulled|overturned|quashed|struck down|thrown out|withdrawn|scrapped|cancell?ed)(?![\p{L}])/u;
/** « L’amende infligée à A par B annulée en appel »: a headline leaves out the auxiliary. */
const UNDONE_IN_HEADLINE =
  /^(?: (?!que |qu'|that |and |et |but |mais |qui |which )[^ ;:,.]+){1,18}? (?:finalement )?(?:annulée?s?|cassée?s?|invalidée?s?|annulled|overturned|quashed|struck down|thrown out|scrapped)(?: (?:en (?:appel|justice|cassation|référé)|on appeal|(?:par|by|in) [^;:.]{2,50}))?[.!"»]{0,2}$/u;
/** “confirmed that the fine must be cancelled”, up to the fine. */
const SAYS_THAT = /^\p{L}+ (?:that |que |qu'|l'annulation |the annulment )/u;
/** In apposition to what was told. */
const UNDONE_ASIDE = createSearch(
  /, (?:(?:an?|the|une?|la|cette) )?(?:(?:decision|fine|penalty|ruling|order|ban|sanction|amende|décision|interdiction|mesure|pénalité) )?(?:(?:that was|which was|since|later|depuis|ensuite|finalement|qui (?:a|fut|sera) (?:été )?) ?){0,2}(?:annulled|overturned|quashed|struck down|set aside|thrown out|annulée|cassée|invalidée|censurée)(?: (?:on|in|by|en|par|depuis|since|later|last|l'an|le)(?![\p{L}])|[,.;]|$)/u
);
/** “got a fine overturned”, and not “got a fine”. */
const GETS = /^(?:gets?|got|getting|receives?|received) /u;
const GETS_UNDONE =
  /^ (?:overturned|quashed|annulled|wiped out|struck down|thrown out|cancell?ed|scrapped|set aside|reversed|voided|lifted)(?![\p{L}])/u;
const STANDS_AGAIN =
  /(?<!\p{L})(?:upheld|uphold|reinstat\p{L}+|restor\p{L}+|confirm\p{L}+|rétabl\p{L}+|maint(?:ient|enu\p{L}*)|part of|partie|partiellement|partly|partially|reduc\p{L}+|rédui\p{L}+)(?!\p{L})/u;
