import { isLaw } from '../terms/action-terms.ts';
import type { Hit } from '../terms/hits.ts';
import { createSearch } from '../text/search.ts';
import type { Governing } from './governing.ts';
import { NEGATED } from './modality.ts';

/**
 * Whether a sentence tells what somebody did not bring about: what he failed to do, was kept from doing, has only the power, the right or a chance to do, would do
 * if, or goes back on: “failed to fine”, « tarde à ouvrir une enquête », “gave the ministry the power to ban”, “denied it was planning to”.
 */
export function isHeldBack({ term }: Hit, { governing, opening, words, free }: Governing): boolean {
  if (isLaw(term.type) || free) return false;
  // « échoue à infliger une » hangs on « échoue à »: of a noun what its own verb hangs on.
  const nearest = `${governing}${LEADING.exec(words)?.[0] ?? ''}`;
  const told = nearest.replace(OPENING_ONE, '');
  return (
    (told !== nearest && NEGATED.before.test(told)) ||
    BEGINS_WITH.test(words) ||
    RIGHT_BEFORE.test(told) ||
    POWERS.test(told) ||
    CHANCES.test(opening) ||
    GONE_BACK_ON.test(told) ||
    KEPT_FROM.test(told) ||
    IF_DECIDED.test(opening.slice(0, -governing.length) + told) ||
    DENIED_PLANNING.test(opening) ||
    FEARED_WILL.test(told) ||
    WONDERED.test(told)
  );
}

/** Whether a noun is what an infinitive brings about: « infliger à A une » amende, « lancer une » procédure. */
export function isOfInfinitive({ governing, words }: Governing): boolean {
  return FRENCH_INFINITIVE.test(`${governing}${LEADING.exec(words)?.[0] ?? ''}`);
}

/** What of a term itself belongs to what governs it: the “to” of an infinitive, the article of a noun. */
const LEADING =
  /^(?:(?:powers?|decision|plans?|proposal|bid|attempts?|efforts?|moves?|right) )?to |^(?:une?|des|an?|the|la|le|any|another) |^l'/u;

/** « ouvrir une (nouvelle) », “to open an (in-depth)”: between what governs and the noun; of a bare infinitive its “to” is left. */
const OPENING_ONE =
  /(?<!\p{L})(?:(?:(?:lui|leur|y|en) )?(?:infliger|prononcer|imposer|ouvrir|lancer|engager|diligenter|mener|déposer|intenter|adresser)|(?<=(?:to|will|not) )(?:open|launch|impose|issue|levy|initiate|start|begin|bring|file|slap|hand|put|place)) (?:(?:à|contre|sur) [^,;:]{2,30} )?(?:(?:une?|des|la|les|cette|de|an?|the|any|another) |l')(?:[\p{L}-]+ ){0,2}$/u;

const FRENCH_INFINITIVE = createSearch(
  /(?<!\p{L})(?:infliger|prononcer|imposer|ouvrir|lancer|engager|diligenter|intenter|adresser) (?:(?:à|contre|sur) [^,;:]{2,30} )?(?:(?:une?|des|la|les|cette|de) |l')(?:[\p{L}-]+ ){0,2}$/u
);

/** Up to the verb itself, so that what somebody failed to obey stays a command: “failed to comply with an order”. */
const RIGHT_BEFORE = createSearch(
  /(?<!\p{L})(?:(?:fail(?:s|ed|ing|ure)?|neglect(?:s|ed|ing)?|forg(?:ot|ets|otten)|omitt(?:ed|ing)|unwilling|reluctant|unable|powerless|afraid|slow|in no (?:hurry|rush|position)|under(?: \p{L}+)? pressure|pressure(?: on (?:[^ ,;:]+ ){1,5})?|(?:asking|urging|begging|pressing|imploring|calling on|getting|get|wanting) (?:it|them|him|her)|too (?:weak|small|late|early|soon)|(?:right|wrong|better|absurd|unfair|premature|foolish)(?: for (?:[^ ,;:]+ ){1,5})?|time|(?:its|their|the|an?|any|'s) (?:[\p{Ll}-]+ )?(?:bid|attempt|effort)) to (?:\p{L}+ly )?|(?:échou(?:e|é|ent|ait) |tard(?:e|é|ent|ait) |rechign(?:e|é|ent|ait) |pein(?:e|é|ent|ait) |répugn(?:e|é|ent|ait) |(?:se |s'est )refus(?:e|é|ée|ent|ait) |impuissante? |réticente?s? |réticence )à |(?:abst(?:enue?|ient|iennent)|gardée?|omis|omet|négligé|oublié|évité|évite|incapable|en mesure|lui demander|leur demander|lui demandant|leur demandant|temps(?: pour (?:[^ ,;:]+ ){1,5})?)(?<!(?:de|du) temps) (?:de |d')|(?:osera|oserait|oseront|sous pression pour) ?)(?:(?:lui|leur|la|le|les|l'|y|en) ?)?$/u
);

/** What a term begins with that reaches back to it. */
const BEGINS_WITH =
  /^(?:g[ai]v(?:e|es|en|ing) up|den(?:y|ies|ied) (?:it|that|any|the|media|press|reports?))(?!\p{L})/u;

/** « On se demande si l’agence va », “wondered if it would”. */
const WONDERED = createSearch(
  /(?<!\p{L})(?:(?:se|me|nous) demand(?:e|ent|ait|ons)|reste à (?:savoir|voir)|savoir|wonder(?:s|ed|ing)?|unclear|uncertain|remains to be seen) (?:si |s'|if |whether )(?:[^ ,;:]+ ){1,7}$|(?<!\p{L})ne (?:m'|nous )attend(?:s|ons) pas à ce (?:que |qu')[^,;:]*$|(?<!\p{L})(?:doute|doutons|doutent|peu probable|improbable|exclu|surprenant|étonnant) que [^,;:]*$/u
);

/** “gives the ministry the power to”, « donne au ministre le pouvoir de »: it may do so, one day. */
const POWERS = createSearch(
  /(?<!\p{L})(?:(?:giv(?:e|es|en|ing)|gave|grant(?:s|ed|ing)?|lack(?:s|ed|ing)?|ha(?:s|ve|d)(?: no)?|want(?:s|ed)?|seek(?:s|ing)?|sought) (?:[^ ,;:]+ ){0,5}?(?:the |new |more |no |sweeping |broad |legal |wide )*(?:powers?|right|authority|means|tools|mandate) to|(?:donn|accord|confér|confèr|octroy|offr|renforc|a(?= le ))\p{L}* (?:[^ ,;:]+ ){0,5}?(?:le |les |l'|un |de nouveaux )?(?:pouvoirs?|droit|moyens?|autorité|compétence|possibilité|faculté) (?:de|d')) ?(?:[^ ,;:]+ ){0,4}(?:d'|l')?$/u
);

/** “There is a 40% chance that it will”, « il y a une chance sur trois que ». */
const CHANCES = createSearch(
  /(?<!\p{L})(?:(?:chances?|odds|probability|likelihood) (?:of|that|on)|(?:chances?(?: sur \p{L}+)?|probabilités?|risques?) (?:que|qu'|de voir)) ?(?:[^ ,;:]+ ){0,7}(?:[ld]')?$/u
);

/** “gave up its plan to”, “vetoed the agency’s decision to”, « a retiré sa décision de ». */
const GONE_BACK_ON = createSearch(
  /(?<!\p{L})(?:(?:g[ai]v(?:e|es|en|ing) up|back(?:s|ed|ing)? (?:away from|down from|down on|off|out of)|walk(?:s|ed|ing)? (?:away from|back)|veto(?:es|ed|ing)?|oppos(?:es|ed|ing)|decid(?:es|ed|ing) against|fought off|(?:block|thwart|foil|frustrat|derail|scupper)(?:s|ed|ing)?) (?:[^ ,;:]+ ){0,5}?(?:plans?|decisions?|proposals?|attempts?|bids?|efforts?|moves?|threats?|promises?|request|idea)(?: (?:to|of))? ?|(?:retir(?:e|é|ent)|rapport(?:e|é|ent)|fait marche arrière|revien(?:t|nent)|revenue?s?|opposée?s? à|s'oppos(?:e|ent) à|bloqué|contrarié)(?: sur)? (?:[^ ,;:]+ ){0,5}?(?:décision|projet|promesse|menace|idée|volonté|tentative) (?:de |d'))(?:[^ ,;:]+ ){0,4}(?:d'|l')?$/u
);

/** “stopped the agency from trying to”, « a empêché la CNIL de ». */
const KEPT_FROM = createSearch(
  /(?<!\p{L})(?:(?:stop(?:s|ped|ping)?|prevent(?:s|ed|ing)?|block(?:s|ed|ing)?|bar(?:s|red|ring)?|ke(?:pt|eps?|eping)|dissuad(?:es|ed|ing)|deter(?:s|red)?|discourag(?:es|ed)) (?:[^ ,;:]+ ){1,6}?from (?:(?:trying|attempting|moving|seeking) to )?|(?:empêch|dissuad)(?:e|é|er|ent|ait|ant) (?:[^ ,;:]+ ){1,6}?(?:de |d'))(?:(?:open|launch|impos|fil|bring)ing (?:an?|the|any) (?:\p{L}+ )?)?$/u
);

/** « Le titre chuterait si l’agence décidait de », “would fall if it moved to”. */
const IF_DECIDED = createSearch(
  /(?<!\p{L})(?:si (?!bien |tôt )|s'(?=ils? |elles? ))(?:[^ ,;:]+ ){1,7}?(?:décid|ven|choisiss|opt|devai|os|envisag|continu|entend)(?:ait|aient|t|e|ent|aît) ?(?:(?:de|à|pour) |d')?(?:[^ ,;:]+ ){0,6}(?:d'|l')?$|(?<!\p{L})if (?:[^ ,;:]+ ){1,7}?(?:decid|choos|chose|mov|opt|tri|attempt)\p{L}* to (?:[^ ,;:]+ ){0,6}$/u
);

/** “denied it was planning to”, « dément avoir l’intention d’ouvrir ». */
const DENIED_PLANNING = createSearch(
  /(?<!\p{L})den(?:y|ies|ied) (?:that )?(?:it|they|he|she|any (?:plan|intention)) (?:(?:is|are|was|were|has|have|had|would|will|intended|intends|planned|plans?|to) ?)[^,;:]{0,60}$|(?<!\p{L})dément(?:ent|i|ait)? (?:avoir l'intention (?:de |d')|vouloir |préparer |envisager (?:de |d'))[^,;:]{0,50}$/u
);

/** “Investors fear the agency will”, up to the verb. */
const FEARED_WILL = createSearch(
  /(?<!\p{L})(?:fear|worr|expect|think|predict|bet|hop(?=e|ing)|doubt|speculat|guess)(?:e?s|ed|y|ie[sd]|ing)? (?:that )?(?:(?!and |but |who |which )[^ ,;:]+ ){1,6}will (?:\p{L}+ly |soon |also |not )?$/u
);
