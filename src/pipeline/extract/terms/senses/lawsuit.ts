import type { Scene } from '../../scene.ts';
import type { Hit } from '../hits.ts';
import type { Beside } from './beside.ts';

/** Whether the words tell of no lawsuit: « poursuivre ces pratiques », « s’attaque à A ». */
export function isNoLawsuit({ words, before, rest, hit, scene }: Beside): boolean {
  const { term } = hit;
  if (term.frame === 'noun' && COMPLAINT.test(words) && IN_HAND.test(before)) return true;
  if (term.frame === 'noun' && COMPLAINT.test(words) && FOLLOWING.test(before) && !isByAuthority(hit, scene))
    return true;
  if (SEIZES_SUM.test(words) || (term.frame === 'noun' && WITHDRAWN.test(before))) return true;
  if (term.frame === 'noun' && COLLECTIVE.test(words)) return true;
  if (/^file\s/u.test(words) && A_NOUN.test(before)) return true;
  if (/^attaqu/u.test(words) && /\ss'$/u.test(before)) return true;
  if (SENDS_BACK.test(words) || (term.frame === 'noun' && GOES_AHEAD.test(rest))) return true;
  return AFTER_A_COMPLAINT.test(words) || (PURSUES.test(words) && ITS_WAY.test(rest));
}

/** « à la suite d’une plainte déposée par le parquet »: one of those who act has brought it. */
function isByAuthority({ end }: Hit, { authorities, text, start: from }: Scene): boolean {
  return authorities.some(({ start }) => start >= end && BY.test(text.slice(end - from, start - from)));
}

const BY = /^[^,;:.]{0,60}\s(?:by|from|of|par|de|du)\s(?:(?:the|la|le)\s|l')?$/u;
/** « sanctionné à la suite d’une plainte », “fined following a complaint”: somebody else's, which it acts upon. */
const FOLLOWING =
  /(?<!\p{L})(?:(?:à la suite|au terme|à l'issue) d'une|(?:après|suite à|sur) une|(?:following|after|in response to|prompted by) an?)\s(?:\p{Ll}+\s)?$/iu;

/** « a retiré mardi sa plainte contre A », “withdrew on Tuesday its suit against A”. */
const WITHDRAWN =
  /(?<!\p{L})(?:retir(?:e|é|ent|er)|abandonn(?:e|é|ent|er)|renonc(?:e|é|ent)\sà|withdr(?:ew|awn|aws?)|drop(?:s|ped)|abandon(?:s|ed))\s(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|on\s\p{Lu}\p{Ll}+day|finalement|quietly|discrètement),?\s)?(?:sa|ses|la|les|leurs?|its|their|the|an?|his|her)\s(?:[\p{L}-]+\s)?$/iu;
/** « a saisi 20 millions d’euros, le parquet jugeant »: money, and no court. */
const SEIZES_SUM = /^saisi\p{L}*\s(?:(?:plus|près) de\s|environ\s|quelque\s)?\d/iu;
/** « un recours collectif contre A », “a class action lawsuit against A”: of customers. */
const COLLECTIVE =
  /^(?:(?:recours|action|actions|poursuites?)\scollecti(?:f|ve)s?|class[\s-]action)(?!\p{L})/iu;
/** “Nothing in the file showed that A had, it said as it shelved the complaint”: no verb. */
const A_NOUN = /(?<!\p{L})(?:the|that|this|its|an?|case|court|thick)\s$/u;
/** « La Cnil instruit une plainte contre A », “is examining a complaint against A”: somebody else's. */
const COMPLAINT = /^(?:plaintes?|complaints?)(?!\p{L})/iu;
const IN_HAND =
  /(?<!\p{L})(?:étudi|examin|instrui|trait|reçoi|reçu|analys|receiv|review|assess|consider|handl)\p{L}*\s(?:(?:actuellement|désormais|now)\s)?(?:(?:la|une|cette|les|des|plusieurs|deux|trois|an?|the|several|two|three|\d+)\s)(?:\p{Ll}+\s)?$/iu;
/** « visé par une enquête de la BaFin après une plainte »: somebody else's. */
const AFTER_A_COMPLAINT =
  /\s(?:après|à la suite d(?:'|es?\s)|suite à|sur|depuis)\s?(?:(?:une|la|les|des|plusieurs|deux|trois)\s)?(?:\p{Ll}+\s)?plaintes?$/iu;
/** “the lawsuit against A can proceed, a court ruled”: whoever brought it. */
const GOES_AHEAD =
  /^[^;:.]{0,50}\s(?:can|may|could|should|to|must)\s(?:proceed|go\s(?:ahead|forward|on|to trial)|move\s(?:ahead|forward)|continue)(?!\p{L})/u;
/** « a renvoyé les parties devant la cour d’appel »: to be judged again. */
const SENDS_BACK = /^renvo\p{L}+\s(?:les\sparties|l'affaire|le\sdossier|la\scause)(?!\p{L})/iu;
/** « leur interdit de poursuivre ces pratiques »: to go on. */
const PURSUES = /^poursui(?:t|vre|vent|vait|vi|vit|virent)$/iu;
const ITS_WAY =
  /^\s(?:(?:aussi|également|désormais|donc)\s)?(?:ces|cette|ce|cet|ses|son|sa|leurs?|de telles|la|le|l'|les)\s?(?:(?:mêmes?|propres?|autres?)\s)?(?:pratiques?|comportements?|activités?|offensives?|lutte|combat|croisade|traque|chasse|campagne|efforts?|travaux|route|croissance|développement|chemin|expansion|déploiement|exploitation|collecte|vente|production|commercialisation|négociations?|discussions?|baisse|hausse|expérimentation|projet|objectif|stratégie|recherches?|investissements?|traitements?|livraisons?|construction|examens?|enquêtes?|investigations?|analyses?|instruction)(?!\p{L})/iu;
