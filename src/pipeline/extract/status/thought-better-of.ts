import { isDoneInTheEnd } from './done-first.ts';
import type { Hit } from '../terms/hits.ts';
import { DECIDED } from './modality.ts';
import type { Governing } from './governing.ts';
import { createSearch } from '../text/search.ts';

/**
 * Whether a sentence tells what somebody shrank from, found no reason for or should have done: « hésite à infliger une amende », “found no reason to
 * open an inquiry”, « aurait dû ouvrir une enquête », “denied that it had opened one”, « craignent que l’Autorité décide d’interdire ».
 */
export function isThoughtBetterOf(
  { term }: Hit,
  { governing, opening, words, rest, free }: Governing
): boolean {
  if (
    (!free && SHRANK.test(governing)) ||
    (term.frame !== 'noun' && (NEARLY.test(governing) || (DENIES.test(governing) && DOING.test(words)))) ||
    FEARED.test(opening) ||
    (DECIDES.test(words) && FEARS.test(opening)) ||
    RUMOUR_DENIED.test(opening) ||
    DENIED.test(opening) ||
    UNKNOWN_IF.test(opening) ||
    NO_REASON_TO_BELIEVE.test(opening) ||
    UNREAL.test(opening)
  )
    return true;
  if (BEFORE_DOING.test(opening) && STILL_HAS_TO.test(rest)) return true;
  const conditional = WOULD.test(governing + words) || FACES.test(words);
  if (NOT_CARRIED_OUT.test(words) || (conditional && ON_CONDITION.test(rest))) return true;
  if (term.frame !== 'noun') return false;
  // The article may belong to the noun’s term.
  const told = `${governing}${ARTICLE.exec(words)?.[0] ?? ''}`;
  return OF_AN_INFINITIVE.test(told) && !DECIDED.test(governing) && !isDoneInTheEnd(opening);
}

/** Up to the verb, or to the noun that is its object. */
const SHRANK = createSearch(
  /(?<![\p{L}])(?:hésit\p{L}* à|hesitat\p{L}* to|failli|aurai(?:t|ent) (?:dû|pu)|(?:should|ought to) have|no (?:reason|grounds?|need|basis|cause|plans?|intention|appetite) (?:to|for|of)|(?:aucune?|pas de|nulle) (?:raison|motif|besoin|intention) d(?:e|')|inutile d(?:e|')|pas lieu d(?:e|')|au lieu d(?:e|')|plutôt que d(?:e|')|dément(?:ent|i|ait)? (?:\p{L}+di )?avoir|den(?:y|ies|ied) (?:(?:late )?(?:on \p{L}+day|yesterday) )?(?:that|having)|came close to|comes close to|(?:spoke|speaks?|spoken) of|(?:a|ont|avait) parlé d(?:e|')|no question of|pas question (?:pour (?:[^ ,;]+ ){1,5})?(?:d(?:e|')|que)|sugg[èé]r\p{L}* d(?:e|')|(?:rien n'oblig\p{L}*|rien ne (?:force|contraint)|nothing (?:obliges?|obliged|forces?|forced|requires?|required)) (?:[^ ,;]+ ){1,5}(?:à|to)|sans) ?(?:[^ ,;]+ ){0,6}$/u
);
/** “it nearly lost its licence”, « a presque été interdit »: right before the verb; what stands before a sum says how much. */
const NEARLY = /(?:^| )(?:nearly|almost|presque|quasi) (?:(?:been|été) )?$/u;
/** “has always denied breaking the rules”. */
const DENIES = /(?:^| )den(?:y|ies|ied|ying) (?:ever )?$/u;
const DOING = /^\p{L}+ing(?!\p{L})/u;
const FEARED = createSearch(
  /(?<![\p{L}])(?:crai(?:n|gn)|redout|fear|hop(?:e|ing)|esp[éè]r|souhait|prédi|predict|doubt|dout)\p{L}* (?:qu[e'] ?|that )[^,;]{0,60}(?:décide|choisisse|opte|finisse|accepte|decides?|chooses?|ends? up) ?(?:(?:de|d'|par|to) ?)?(?:[^ ,;]+ ){0,6}$/u
);
/** “There is no reason to believe that it will follow”, « aucun signe qu’elle ait ouvert »: as far as the clause goes. */
const NO_REASON_TO_BELIEVE = createSearch(
  /(?<!\p{L})(?:no (?:reason|grounds?|evidence|signs?|indication|hint|proof) (?:to (?:believe|think|suppose|expect|assume|suggest) )?(?:that|of|to)|(?:aucune (?:raison|preuve)|aucun (?:signe|indice|élément)) (?:de (?:croire|penser|supposer) )?qu(?:e |'))[^,;:]*$/u
);
const DECIDES = /^(?:décid|decid|chois|choos)/u;
const FEARS = createSearch(
  /(?<![\p{L}])(?:crai(?:n|gn)|redout|fear|hop(?:e|ing)|esp[éè]r|souhait)\p{L}* (?:qu[e'] ?|that )[^,;]{0,60}$/u
);
/** « Selon une rumeur démentie, l’Autorité aurait ouvert ». */
const RUMOUR_DENIED = createSearch(
  /(?<![\p{L}])(?:rumeur|information|bruit|rumou?r|report)s? (?:[^ ,;]+ )?(?:démentie?s?|denied|refuted|false)(?![\p{L}])/u
);
/** « dément que l’agence a ouvert », “denied reports that it opened”; not “denied claims that led to”. */
const DENIED = createSearch(
  /(?<![\p{L}])(?:dément(?:ent|i|ait|aient)? qu(?:e |')|den(?:y|ies|ied|ying) (?:(?:the|any|media|press|all) ){0,2}(?:reports?|claims?|rumou?rs?|suggestions?) that (?!led |prompted |had led ))[^,;]{0,80}$/u
);
/** « Personne ne sait si l’agence a ouvert », “nobody knows if it opened”. */
const UNKNOWN_IF = createSearch(
  /(?<![\p{L}])(?:(?:ne |n')(?:sai(?:t|vent)|dit|disent|précise(?:nt)?)(?: (?:pas|toujours|encore)){0,2}|ignor(?:e|ent|ait)|nobody knows|no one knows|(?:refus\p{L}*|déclin\p{L}*) (?:de |d')(?:dire|préciser|indiquer|confirmer|révéler)|(?:does|do|did)(?: not|n't) (?:know|say)) (?:si |s'|if )[^,;]{0,80}$/u
);
/** « aurait gagné des clients si l’agence avait ouvert »: it has not. */
const UNREAL = createSearch(
  /(?<![\p{L}])(?:aurai(?:t|ent)|serai(?:t|ent)) [^;:.]{0,100} (?:si |s')(?:[^ ,;]+ ){1,6}?(?:avai(?:t|ent)|était|étaient) [^,;]{0,60}$/u
);
/** « Avant d’infliger une amende, l’agence devra », “Before fining it, the agency must”. */
const BEFORE_DOING = /^["«]? ?(?:avant d(?:e |')|before (?=\p{L}+ing ))[^,;]{0,60}$|^["«]? ?before $/u;
const STILL_HAS_TO =
  /^[^;:.]{0,100}, [^;:.]{0,60}(?<![\p{L}])(?:devr(?:a|ont|ait|aient)|doi(?:t|vent)|must|ha(?:s|ve) to|will (?:have|need) to|needs? to) /u;
/** What a term begins with that reaches back to why it was not done. */
const NOT_CARRIED_OUT =
  /^(?:stop\p{L}* short|drop\p{L}* (?:its|the|any) (?:plans?|idea|bid|attempt)|(?:annul|invalid|cass|overturn|quash)\p{L}* (?:la|cette|the) (?:décision|mesure|decision)|rul\p{L}* out \p{Ll}+ing|den\p{L}* (?:on \p{L}+day )?that|(?:refus|declin)\p{L}* (?:on \p{L}+day |\p{L}+di )?(?:to|de|d') ?(?:revoke|withdraw|cancel|suspend|strip|block|ban|close|exclude|retirer|suspendre|bloquer|interdire|fermer|révoquer))(?![\p{L}])/u;
/** “would sue only if it broke the rules again”. */
/** “A faces an inquiry unless it offers remedies”. */
const FACES = /^fac(?:e|es|ing) /u;
const ON_CONDITION =
  /^[^;:.]{0,80} (?:only (?:if|when)|if|unless|provided|à condition|seulement si|que si) /u;
const WOULD = createSearch(/(?:^| )would (?:[^ ,]+ )?[^ ,]+(?: [^,]*)?$/u);
const ARTICLE = /^(?:(?:une?|an?|des|the|la) |l')/u;

/** « de mener une enquête », “to open an inquiry”: what hangs on an infinitive did happen only if that was decided. */
const OF_AN_INFINITIVE = createSearch(
  /(?:^| )(?:(?:à|de|pour|sans) |d')(?:(?:lui|leur|y|en) )?(?:infliger|prononcer|imposer|ouvrir|lancer|engager|diligenter|mener) (?:(?:à|aux?|contre) (?:[^ ,;:]+ ){1,3})?(?:(?:une?|des|la|les|cette|de) |l')(?:[\p{L}]+ )?$|(?:^| )to (?:open|launch|impose|issue|levy|initiate|start|begin) (?:an?|the|any|another) (?:[\p{L}-]+ )?$/u
);
