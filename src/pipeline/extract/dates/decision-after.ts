import type { ActionType } from '../../../lib/schema.ts';
import { lastDay } from './calendar.ts';
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
      if (date?.length !== 10 || (published !== null && date > lastDay(published))) continue;
      const before = next.text.slice(0, start - next.start);
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
  /(?<!\p{L})(?:the|la|sa|cette|its|this|le|l'|\p{Lu}+)\s?(?:\p{Ll}+\s)?(?:order|decision|ruling|measure|injunction|ban|notice|décision|délibération|arrêt|arrêté|jugement|ordonnance|mesure|interdiction)[,\s]+(?:(?:was|were|has been|est|a été)\s)?(?:dated|of|datée?|du|rendue?(?: publique)?|announced|published|issued|handed down|made public|annoncée|publiée|prise|tombée?|came|which came|reached|taken)(?:\s(?:in|à|by)\s\p{Lu}\p{L}+)?(?:\s(?:on|du|le|in|in the|dans le))?\s$|(?<!\p{L})(?:rendu|annoncé|publié|pris)\s(?:sa|cette|la)\sdécision\s(?:le\s)?$|(?<!\p{L})(?:announced|published|issued|made|reached|took|handed down)\s(?:its|the|this)\s(?:decision|ruling|order)\s(?:on\s)?$/iu;

/** “The fines, made public”, « La perquisition, menée le », “The raid was carried out on”: one of these nouns with one of these participles, up to the day. */
function told(nouns: string, participles: string): RegExp {
  return new RegExp(
    `(?<!\\p{L})(?:the|these|this|its|les?|la|l'|cette|ces|sa)\\s?(?:\\p{Ll}+\\s)?(?:${nouns})[,\\s]+(?:(?:was|were|has been|have been|est|sont|a été|ont été)\\s)?(?:announced|published|made public|${participles}|rendue?s? publi(?:que|c)s?|annoncée?s?|publiée?s?)(?:\\s(?:in|à|by|par)\\s[\\p{L}' ]{2,30}?)?(?:\\s(?:on|le|dès le))?\\s$`,
    'iu'
  );
}
