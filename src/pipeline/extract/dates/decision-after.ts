import type { ActionType } from '../../../lib/schema.ts';
import { firstDay, lastDay } from './calendar.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene, SceneReader } from '../scene.ts';

/**
 * “the order dated October 20, 2022”, « la décision, datée du 15 mai », “The suit was filed on Jan. 13, 2025”, “The fine, made public Tuesday”: the day of an
 * action, which a sentence shortly behind it tells; null where none does.
 */
export function decisionAfter(
  { term }: Hit,
  scene: Scene,
  published: string | null,
  reader: SceneReader
): string | null {
  const own = DATED[term.type];
  let next = reader.after(scene);
  for (let i = 0; next !== null && i < FEW; i++, next = reader.after(next)) {
    for (const { start, end, date } of next.dates) {
      if (date === null || (published !== null && firstDay(date) > lastDay(published))) continue;
      const before = next.text.slice(0, start - next.start);
      if (i < NEXT_FEW && isToldOf(term.type, before) && !UPHELD.test(scene.text)) return date;
      if (date.length !== 10) continue;
      if (own?.test(before) === true || DATED_DECISION.test(before)) return date;
      if (term.type === 'fine' && FIXED.test(before)) return date;
      const behind = next.text.slice(end - next.start);
      if (
        term.type === 'fine' &&
        (ANNOUNCED_THEN.test(before) ? THE_FINE.test(behind) : FINE_ANNOUNCED.test(before))
      )
        return date;
    }
  }
  return null;
}

/** Sentences behind an action in which its day is looked for. */
const FEW = 5;
/** Those in which its month or year is: farther on, it may be that of an earlier one. */
const NEXT_FEW = 2;

/** “The fine was imposed in late”, « La décision a été rendue publique au début du mois de », “The ban came earlier on”. */
function isToldOf(type: ActionType, before: string): boolean {
  const noun = TOLD_THEN.exec(before)?.groups?.noun;
  return noun !== undefined && (CALLED[type] ?? DECISION).test(noun);
}

const TOLD_THEN =
  /^(?:(?:the|this|its|that|la|le|cette|cet|ce|sa|son)\s|l')(?:\p{Ll}+\s)??(?<noun>\p{Ll}+),?\s(?:(?:which\s|qui\s)?(?:was|were|has been|had been|est|a été|avait été)\s)?(?:announced|published|issued|handed\sdown|made\spublic|dated|imposed|taken|unveiled|signed|opened|launched|filed|came|fell|annoncée?|publiée?|prise?|tombée?|rendue?(?:\spubli(?:que|c))?|prononcée?|infligée?|notifiée?|datée?|dévoilée?|signée?|ouverte|lancée?|déposée)(?:\s(?:on|in|at|the|back|just|early|late|earlier|later|over|during|towards?|of|first|second|third|fourth|final|last|half|quarter|spring|summer|autumn|winter|days?|weeks?|some|almost|dès|dans|au|à|la|le|les|en|de|du|fin|début|cours|courant|milieu|premiers?|première|deuxième|troisième|quatrième|semestre|trimestre|printemps|été|automne|hiver|année|matinée|soirée|journée|tard|plus|tôt)|\s[dl]'(?:année|été|automne|hiver)?){0,6}\s?$/iu;
/** “upheld the fine”: what was imposed in an earlier year is not what the court decides. */
const UPHELD =
  /(?<!\p{L})(?:upheld|upholds?|challenge[sd]?|lost|loses|contest\p{L}*|reject(?:s|ed)|dismiss(?:es|ed)|appeal(?:s|ed)?|confirm\p{L}*|valid[ée]\p{L}*|rejet\p{L}+|appel|recours)(?!\p{L})/iu;
/** What any of them is called. */
const DECISION = /^(?:decision|ruling|measure|décision|mesure|annonce|announcement|news|nouvelle)$/iu;
const CALLED: Partial<Record<ActionType, RegExp>> = {
  fine: /^(?:decision|ruling|fine|penalty|sanction|amende|pénalité|décision|annonce|announcement|news|nouvelle)$/iu,
  order:
    /^(?:decision|ruling|order|injunction|notice|measure|décision|injonction|mesure|annonce|announcement)$/iu,
  ban: /^(?:decision|ruling|ban|suspension|measure|décision|interdiction|mesure|annonce|announcement|veto)$/iu,
  lawsuit: /^(?:suit|lawsuit|complaint|plainte|assignation)$/iu,
  investigation_opened: /^(?:investigation|inquiry|probe|enquête|procédure|information)$/iu
};

/** “In a complaint lodged in a Manhattan court on”, « La plainte a été déposée le ». */
const SUIT =
  /(?:^|(?<!\p{L})(?:in|the|its|this|la|sa|cette|dans)\s)(?:the\s|an?\s|une\s)?(?:\p{Ll}+\s)?(?:suit|lawsuit|complaint|case|action|application|petition|filing|plainte|assignation|action en justice|requête)[,\s]+(?:(?:was|were|has been|which was|est|a été|qui a été)\s)?(?:filed|lodged|brought|dated|submitted|made public|unsealed|announced|déposée|datée|engagée|introduite|rendue publique|annoncée)(?:\s(?:in|at|with|before|by|à|au|devant|auprès d[eu]|par)\s[^,;:.]{2,50}?)?,?\s(?:(?:on|le)\s)?$/iu;

const FINE = told(
  'fines?|penalt(?:y|ies)|sanctions?|levy|levies|settlement|deal|agreement|amendes?|pénalités?|accord|transaction',
  'came|which came|fell|imposed|levied|revealed|disclosed|reached|signed|filed|unveiled|infligée?s?|prononcée?s?|notifiée?s?|dévoilée?s?|révélée?s?|conclue?s?|signée?s?|tombée?s?'
);
const SEARCH = told(
  'raids?|search(?:es)?|inspections?|operations?|visits?|perquisitions?|opérations?|visites?|descentes?|inspections?|fouilles?|investigation|inquiry|probe|enquête|procédure|instruction',
  'carried out|conducted|made|begun|opened|launched|which began|which took place|menée?s?|effectuée?s?|conduites?|réalisée?s?|ouvertes?|lancée?s?|engagée?s?|intervenue?s?|débutée?s?'
);
const ORDER = told(
  'recalls?|suspensions?|rappels?',
  'imposed|ordered|ordonnée?s?|décidée?s?|prononcée?s?|lancée?s?'
);

/** « a annoncé jeudi cette amende », « a rendu publique mardi la sanction »: the day between the verb and what it tells. */
const ANNOUNCED_THEN =
  /(?<!\p{L})(?:annoncé|annonce|dévoilé|publié|révélé|prononcé|infligé|notifié|communiqué|confirmé|rendu publi(?:que|c)|imposed|announced|disclosed|published|unveiled|revealed)\s(?:(?:on|le|ce)\s)?$/iu;
const THE_FINE =
  /^(?:\s(?:matin|soir|après-midi|dernier))?\s(?:(?:cette|la|sa|the|this|its)\s|l')(?:(?!(?:première|dernière|précédente)\s)\p{L}+\s)?(?:amende|sanction|pénalité|fine|penalty)(?!\p{L}|\s(?:(?:la|le)\splus|contre\s|à\s\p{Lu}|against\s|on\s\p{Lu}))/iu;
/** “announced the fine on”, “made its penalty public on”. */
const FINE_ANNOUNCED =
  /(?<!\p{L})(?:announced|disclosed|published|unveiled|revealed|imposed|made|annoncé|rendu|dévoilé|prononcé|infligé)\s(?:(?:the|this|its|cette|la|sa)\s|l')(?:\p{Ll}+\s)?(?:fine|penalty|sanction|amende|pénalité)(?:\s(?:public|publique))?\s(?:(?:on|le|ce)\s)?$/iu;

/** What only an action of that type is called. */
const DATED: Partial<Record<ActionType, RegExp>> = {
  lawsuit: SUIT,
  fine: FINE,
  investigation_opened: SEARCH,
  order: ORDER,
  ban: ORDER
};

/** « le tribunal l’a fixée jeudi », “Both settlements were made public on Tuesday”: of the sum, or of all that has been told. */
const FIXED =
  /(?<!\p{L})(?:l'a|l'avait)\s(?:fixée?|prononcée?|infligée?|validée?|homologuée?)\s(?:le\s)?$|(?<!\p{L})(?:both|all|the two|the three|les deux|les trois|ces)\s(?:settlements|deals|fines|penalties|agreements|accords|transactions|amendes|sanctions)\s(?:(?:were|have been|had been|ont été|sont|avaient été)\s)?(?:announced|made public|published|disclosed|unveiled|signed|reached|imposed|annoncée?s|rendue?s publi(?:que|c)s|publiée?s|dévoilée?s|signée?s|conclue?s|prononcée?s)\s(?:(?:on|le)\s)?$/iu;

const DATED_DECISION =
  /(?<!\p{L})(?:the|la|sa|cette|its|this|le|l'|\p{Lu}+)\s?(?:\p{Ll}+\s)?(?:order|decision|ruling|measure|injunction|ban|notice|décision|délibération|arrêt|arrêté|jugement|ordonnance|mesure|interdiction)[,\s]+(?:(?:was|were|has been|est|a été)\s)?(?:dated|dates from|dates back to|date(?= du )|adopted|adoptée|of|datée?|du|rendue?(?: publique)?|announced|published|issued|handed down|made public|annoncée|publiée|prise|tombée?|came|which came|reached|taken)(?:\s(?:in|à|by)\s\p{Lu}\p{L}+)?(?:\s(?:on|du|le|in|in the|dans le))?\s$|(?<!\p{L})(?:rendu|annoncé|publié|pris)\s(?:sa|cette|la)\sdécision\s(?:le\s)?$|(?<!\p{L})(?:announced|published|issued|made|reached|took|handed down)\s(?:its|the|this)\s(?:decision|ruling|order)\s(?:on\s)?$/iu;

/** “The fines, made public”, « La perquisition, menée le », “The raid was carried out on”: one of these nouns with one of these participles, up to the day. */
function told(nouns: string, participles: string): RegExp {
  return new RegExp(
    `(?<!\\p{L})(?:the|these|this|its|les?|la|l'|cette|ces|sa)\\s?(?:\\p{Ll}+\\s)?(?:${nouns})[,\\s]+(?:(?:was|were|has been|have been|est|sont|a été|ont été)\\s)?(?:announced|published|made public|${participles}|rendue?s? publi(?:que|c)s?|annoncée?s?|publiée?s?)(?:\\s(?:in|à|by|par)\\s[\\p{L}' ]{2,30}?)?(?:\\s(?:on|le|dès le))?\\s$`,
    'iu'
  );
}
