import type { Scene, SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/**
 * Whether what a sentence says that a company has to do was decided: `firm` where a word for deciding stands in it or the sentence
 * beside speaks of the decision, `said` where somebody only says or announces it, null where nothing tells.
 */
export function decisionOf(scene: Scene, reader: SceneReader): 'firm' | 'said' | null {
  if (DECIDED.test(scene.text) || asksConsent(scene.text)) return 'firm';
  if (SAID.test(scene.text)) return 'said';
  const next = reader.after(scene);
  if (next && goesOnAboutDecision(next.text)) return 'firm';
  const before = reader.before(scene);
  return before && goesOnAboutDecision(before.text) ? 'firm' : null;
}

/** Whether words make what may be done depend on somebody’s consent: “unless the Federal Reserve agrees”, “without the consent of the agency”. */
export function asksConsent(words: string): boolean {
  return CONSENT.test(words);
}

const CONSENT = createSearch(
  /(?<!\p{L})(?:unless\s(?:the\s)?[^,;:.]{2,60}\s(?:agrees?|approves?|consents?|allows?|permits?|signs?\soff)|without\sthe\s(?:approval|consent|agreement|permission|say-so)\sof)(?!\p{L})/u
);

/** Whether a sentence tells that somebody decided. */
export function tellsOfDecision(text: string): boolean {
  return DECIDED.test(text) || goesOnAboutDecision(text);
}

/** « La décision émane de la CNIL », “The move was announced by”, « C’est ce qu’a tranché le juge »: of what was told in the sentence before. */
export function goesOnAboutDecision(text: string): boolean {
  return OF_THE_DECISION.test(text) || DECIDED_IT.test(text);
}

const NOUNS =
  'fine|penalty|sanction|decision|ruling|order|sum|move|measure|step|ban|block|injunction|notice|verdict|judgment|judgement|suspension|instruction|announcement|punishment|restriction|curb|limit|cap|prohibition|directive|resolution|finding|requirement|obligation|veto|warning|reprimand|probe|inquiry|investigation|proceedings';
const MOTS =
  'sanction|décision|pénalité|mesure|mesures|interdiction|injonction|ordonnance|amende|arrêt|jugement|arrêté|décret|annonce|consigne|ordre|obligation|restriction|suspension|blocage|verdict|ultimatum|mise en demeure|avertissement|veto|enquête|procédure';

const OF_THE_DECISION = new RegExp(
  `^[«"\\s]*(?:(?:the|this|that|its)\\s(?:\\p{Ll}+\\s){0,2}(?:${NOUNS})s?|(?:(?:la|le|cette|ce|cet|les|ces)\\s|l')(?:${MOTS})s?)(?!\\p{L})`,
  'iu'
);

const DECIDED_IT = new RegExp(
  `^[«"\\s]*(?:` +
    [
      'it (?:was|is|has been) (?:taken|imposed|handed down|issued|announced|ordered|decided|made|published|adopted|signed|delivered|given) (?:[^.;:]{1,30} )?by',
      '(?:so|thus) (?:ruled|decided|decreed|ordered|said|has decided)',
      'that (?:was|is) (?:the (?:decision|ruling|order|verdict)|what)',
      '(?:the|an?|\\p{Lu})[^.;:]{2,80} (?:took|made|announced|handed down|issued|published|adopted|signed|reached|delivered|gave) (?:the|this|that|its) (?:decision|ruling|order|measure|move|step|verdict|instruction)',
      "ainsi (?:en )?(?:l')?(?:a|ont|vient|viennent)",
      "c'est (?:ce qu|l[ea]|la|par|un[e]?)",
      '[^.;:]{2,80} (?:a|ont|avait|vient de|viennent de) (?:rendue? publique?|publiée?|annoncée?|prononcée?|prise?|rendue?|prendre|publier|annoncer|rendre) (?:[\\p{L}]+ ){0,2}(?:la|cette|sa) (?:décision|sanction|amende|mesure)',
      "[^.;:]{2,80} (?:en a|en ont|l'a|l'ont) (?:ainsi )?(?:décidé|jugé|tranché|annoncé|ordonné|décrété)"
    ].join('|') +
    ')(?!\\p{L})',
  'iu'
);

const DECIDED = createSearch(
  /(?<!\p{L})(?:rul(?:ed|es|ing)|decided|decides|decision|decree[ds]?|order(?:ed|s)?|held|concluded|stipulated|determined|directed|directive|instructed|instruction|injunction|verdict|judge?ment|binding|requires|jug(?:é|ée|e|eait|ement)|tranch(?:é|e)|décid(?:é|ée|e|ent)|statu(?:é|e)|ordonn(?:é|ée|e|ent|ance)|exig(?:é|e|ent)|décrét(?:é|e)|impos(?:é|ée|e)|prescri(?:t|te)|édicté|enjoint|décision|arrêt|arrêté|décret|injonction|sentence|prononcé|condamn(?:é|e)|obligé|contraint)(?!\p{L})/iu
);

const SAID = createSearch(
  /(?<!\p{L})(?:said|says|announce[ds]|announcing|confirm(?:ed|s)|told|wrote|warn(?:ed|s)|add(?:ed|s)|specified|notified|annonc(?:é|e|ent|ée)|indiqué|précis(?:é|e|ent)|fait savoir|confirm(?:é|e)|prévien(?:t|nent)|prévenu|notifi(?:é|e)|averti|déclaré|avertit|expliqué|rappelé|signifié)(?!\p{L})/iu
);
