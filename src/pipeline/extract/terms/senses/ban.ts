import type { Beside } from './beside.ts';
import { isOfAMeasure } from './of-a-measure.ts';
import type { Scene } from '../../scene.ts';

/** Whether the words tell of no ban: « exclu du périmètre », « suspendu de ses fonctions ». */
export function isNoBan({
  words,
  before,
  rest,
  hit: { term, start, end },
  scene: { companies, places }
}: Beside): boolean {
  return (
    OF_A_DEAL.test(rest) ||
    OF_ITS_PARTNERS.test(rest) ||
    (SHUT_OUT.test(words) && HAD_COMPLAINED.test(rest)) ||
    (term.frame === 'noun' &&
      (FOR_WHO_ACTS.test(rest) || (PUT_OUT.test(words) && LOOKED_INTO.test(before)))) ||
    RUNS_OUT.test(words) ||
    OF_A_PROBE.test(rest) ||
    (BY_LAW.test(rest) && !AUXILIARY.test(before)) ||
    (term.frame !== 'noun' && FROM_A_STRIKE.test(rest)) ||
    isByFirm(rest, end, companies) ||
    (DISSOLVES.test(words) && BY_THEN.test(rest)) ||
    OF_A_POST.test(rest) ||
    (SUSPENDS.test(words) && (PART_OF_SUM.test(before) || isOfAMeasure(before))) ||
    (HALTS.test(words) && (NOBODY.test(rest) || (A_COURT.test(before) && A_TRIAL.test(rest)))) ||
    hangsOn(words, rest, end, places) ||
    RULES_OUT.test(words + rest) ||
    IN_SPORT.test(rest) ||
    (CUP.test(words) && OF_WHAT.test(rest)) ||
    (term.frame === 'passive' && TAKES_THINGS.test(words)) ||
    (ENDS_IT.test(words) && A_PROCEDURE.test(rest)) ||
    (CLOSES.test(words) && A_CASE.test(rest)) ||
    (DISMISSES.test(words) && WHAT_WAS_ASKED.test(rest)) ||
    (/^censur/iu.test(words) && A_LAW.test(rest)) ||
    (/^(?:block|bloqu)/iu.test(words) && A_MEASURE.test(rest)) ||
    (OFF_SCREEN.test(words) && SOMEBODY.test(before) && companies.every((one) => one.start > start)) ||
    TO_LICENSE.test(words) ||
    OF_SHARES.test(words) ||
    TO_SHUT.test(words)
  );
}

/** “halts its share sale”: a listing, which has terms of its own. */
const OF_SHARES = /\s(?:share|stock)\ssales?$/iu;

/** « des contenus « interdits par la loi » », “posts banned by law”: what they are, and no ban on whoever carries them. */
const BY_LAW =
  /^\s(?:par\sla\s(?:loi|législation|réglementation)|by\s(?:the\s)?law)(?=\s?[»"'](?!\p{L})|[,.;]|\s(?:on|sur|dans|et|and)\s|$)/iu;
const AUXILIARY =
  /(?<!\p{L})(?:est|sont|été|était|étaient|sera|seront|fut|furent|is|are|was|were|been|be)\s(?:\p{L}+\s)?$/iu;

/** « Fin de partie pour le régulateur »: a quarrel, and no ban. */
const FOR_WHO_ACTS =
  /^\s(?:l[ea]\s|l')(?:régulateur|gendarme|autorité|parquet|justice|gouvernement|ministère|commission)(?!\p{L})/iu;
/** « enquête sur l’éviction des rivaux »: what a company has done. */
const PUT_OUT =
  /^(?:exclusion|éviction|expulsion|déréférencement|débranchement|blocage|bannissement|suspension)(?!\p{L})/u;
const LOOKED_INTO =
  /(?<!\p{L})(?:enquêt\p{L}+|investigations?|accus\p{L}+|soupçonn\p{L}+|plaint\p{L}*|reproch\p{L}*|proteste\p{L}*|dénonc\p{L}+|interrog\p{L}+|pench\p{L}+|s'inquiète\p{L}*)\s(?:[^\s,;:]+\s){0,4}?(?:sur\s|de\s|d'|contre\s|pour\s|de\s)?(?:l'|la\s|le\s|une?\s)$/u;
/** “order A to let go of B, and see how quickly they run out of”: another clause. */
const RUNS_OUT = /,\s(?:and|but)\s.*\srun(?:s|ning)?\sout\sof$/iu;
/** “A judge blocked the move”, « a bloqué cette mesure »: what somebody else had decided. */
const A_MEASURE =
  /^\s(?:(?:the|that|this|la|cette)\s|l')(?:move|order|designation|directive|measure|policy|decision|mesure|directive|décision|désignation)(?=[,.;]|\s(?:on|in|last|until|pending|as|jusqu|en)(?!\p{L})|$)/iu;
/** « a écarté la vente forcée de A »: what others wanted. */
const DISMISSES = /^(?:écart|récus|exclu)/iu;
const WHAT_WAS_ASKED =
  /^\s(?:(?:la|une|le|un|cette|cet|toute?|tout)\s|l')(?:[\p{Ll}-]+\s)?(?:ventes?|cessions?|scission|démantèlement|séparation|idée|pistes?|hypothèses?|recours|arguments?|demandes?|plaintes?|risques?|scénarios?|options?|menaces?|éventualité|possibilité)(?!\p{L})/u;
/** « a censuré la taxe qui vise A »: a court of the constitution, for A. */
const A_LAW =
  /^\s(?:(?:la|une|cette|le|un|ce|plusieurs|deux|trois|des|les)\s|l'|cet\s)(?:[\p{Ll}-]+\s)?(?:taxes?|lois?|articles?|dispositions?|textes?|mesures?|amendements?|dispositifs?|redevances?|impôts?)(?!\p{L})/u;
/** “ordered A to pay and to shut its shops”: what it has to do, and is not done to it. */
const TO_SHUT = /^order\p{L}*\s.*\sto\s(?:shut|switch|take)/u;
/** « Quand elle a disparu des écrans, A a mis des semaines »: somebody who was seen there. */
const OFF_SCREEN = /^dispar\p{L}+\sdes\sécrans$/iu;
const SOMEBODY = /(?<!\p{L})(?:elles?|ils?|qui)\s(?:(?:a|ont|avait|avaient|eut)\s)?(?:\p{Ll}+\s)?$/iu;
/** “rejected A’s offer to license titles”: a verb. */
const TO_LICENSE = /\sto licen[cs]e$/u;
/** “barred from Google Play”, “banned from A”: by whoever it belongs to. */
function isByFirm(rest: string, end: number, companies: Scene['companies']): boolean {
  const from = FROM.exec(rest);
  return from !== null && companies.some(({ start }) => start === end + from[0].length);
}

const FROM = /^\sfrom\s(?:the\s)?/u;
/** “the company was dissolved by 2018”: nobody says by whom. */
const DISSOLVES = /^dissol/iu;
const BY_THEN = /^\s(?:by|in|en)\s\d{4}/u;
/** « a mis un point final au dossier »: a case. */
const CLOSES = /^m[ei][ts]\p{L}*\s[^;:]*(?:à|aux?)$/iu;
const A_CASE =
  /^\s(?:(?:l'|la\s|ce\s|cette\s|une?\s)?(?:[\p{Ll}-]+\s){0,2})(?:volets?|dossiers?|affaires?|procédures?|feuilletons?|saga|batailles?|bras de fer|litiges?|contentieux|différends?|polémiques?|suspense|incertitudes?|débats?|querelles?|enquêtes?|procès)(?!\p{L})/iu;
/** “a fine of €10,000, half of it suspended”: nobody is. */
const SUSPENDS = /^suspend/iu;
const PART_OF_SUM =
  /(?<!\p{L})(?:half|part|most|some|all|(?:a|two|three)[\s-](?:thirds?|quarters?)|(?<!(?:January|February|March|April|May|June|July|August|September|October|November|December|(?<!\p{L})(?:in|since|by))\s(?:\d{1,2},?\s)?)(?<!\d)\d[\d.,]*\p{L}*(?:\s(?:[mb]illion|crore))?(?:\s(?:euros|dollars|pounds))?)(?:\sof\s(?:it|them|which|that|the (?:fine|sum|amount|penalty)))?\s(?:(?:is|was|were|being)\s)?$/iu;
const HALTS = /^halts$/iu;
/** « suspendu au verdict » and not « suspendu au Népal ». */
function hangsOn(words: string, rest: string, end: number, places: Scene['places']): boolean {
  const on = HANGING.test(words) ? ON_WHAT.exec(rest) : null;
  return on !== null && !places.some(({ start }) => start === end + on[0].length);
}

const HANGING = /^suspendue?s?$/iu;
const ON_WHAT = /^\s(?:à|aux?)\s(?!(?:\p{L}+|\d+)\sreprises?|nouveau|titre)(?:l'|la\s)?/iu;
/** “A judge halts A insider trading trial”: what others brought, and no trial of a drug or of a car. */
const A_COURT = /(?<!\p{L})(?:judges?|courts?|tribunals?|justices?|magistrates?)\s$/iu;
const A_TRIAL = /^\s(?:[\p{L}'.-]+\s){0,5}(?:trials?|lawsuits?|hearings?)(?![\p{L}-])/u;
/** “Plant halts: A parks six models”: a noun. */
const NOBODY = /^(?:[:;,.]|$|\s(?:talks|negotiations)(?!\p{L}))/u;
/** “puts an end to the procedure”: and to nothing that a company does. */
const ENDS_IT =
  /^(?:put(?:s|ting)?\s(?:an end|a stop|a halt|paid)\sto|halt(?:s|ed)?|suspend(?:s|ed)?|drop(?:s|ped)?)$/iu;
const A_PROCEDURE =
  /^\s(?:\p{L}+'s\s)?(?:(?:the|this|that|its|their|any|all|a|an|\p{L}+-(?:long|year|month))\s|\p{Lu}\p{L}*'s?\s){0,2}(?:[\p{L}-]+\s){0,2}?(?:procedures?|proceedings?|investigations?|inquir(?:y|ies)|probes?|cases?|disputes?|litigation|lawsuits?|suits?|saga|battles?|fights?|rows?|talks|negotiations|speculation|uncertainty|doubts?|strikes?|war|feud|standoff|stand-off)(?!\p{L})/iu;
/** “stops A deal probe”: the inquiry stands still. */
const OF_A_PROBE = /^\s(?:probe|review|investigation|inquiry|clock)(?!\p{L})/u;
/** “blocks a union from a strike at A”. */
const FROM_A_STRIKE =
  /^[^.;:,]{0,30}\sfrom\s(?:an?\s|the\s|any\s|going\son\s)?(?:strik(?:e|ing)|industrial action|walking out)(?!\p{L})/u;
const OF_A_DEAL =
  /^\s(?:(?:du\s(?:périmètre|rachat|deal|lot)|de\sl'(?:opération|offre|accord|acquisition)|de\sla\s(?:vente|cession|transaction|fusion))|from\sthe\s(?:deal|sale|transaction|offer|takeover|merger|purchase|scope))(?!\p{L})/iu;
/** « la Coupe du monde »: no verb. */
const CUP = /^coupes?$/iu;
const OF_WHAT = /^\s(?:(?:du|de|des)(?!\p{L})|d')/iu;
/** “removed some of its equipment from the network”: by whoever has it; but “had its licence withdrawn”. */
const TAKES_THINGS =
  /^(?!(?:had|saw|sees|finds|found|gets|got)\s)\p{L}+\s(?:some|all|most|its|their|the|an?|any|parts?|other|\d+)\s/iu;
/** « une société écartée de ces accords », “a rival dropped from its programme”: by whoever they are made with. */
const OF_ITS_PARTNERS =
  /^\s(?:d(?:e\s|u\s|')(?:ces|ses|leurs|ce|son|sa|cette)?\s?(?:accords?|partenariats?|programmes?\sde\spartenariat)|from\s(?:these|those|its|their|the)\s(?:deals|agreements|partnerships?|(?:partner\s)?programmes?|partner\sprograms?))(?!\p{L})/iu;
/** « une rivale écartée du marché, l'avait saisie »: by whom it complained of. */
const SHUT_OUT =
  /^(?:évinc|écart|exclu|chass|éject|expuls|débranch|déréférenc|shut|excluded|ousted|expelled|squeezed)/iu;
const HAD_COMPLAINED =
  /^[^;:.]{0,80},\s(?:(?:l'|les\s)avai(?:t|ent)\s(?:(?:aussi|d'abord)\s)?(?:saisie?s?|alertée?s?|sollicitée?s?)|avai(?:t|ent)\s(?:porté\splainte|déposé\s(?:une\s)?plainte|saisi\s(?:le|la|les|l')|dénoncé|alerté)|had\s(?:complained|alerted|lodged|filed\sa\scomplaint|raised\sthe\salarm|brought\sthe\scase))(?!\p{L})/iu;
/** “banned five games”, « suspendu trois matches ». */
const IN_SPORT =
  /^\s(?:for\s|pour\s)?(?:\d+|one|two|three|four|five|six|seven|eight|ten|un|deux|trois|quatre|cinq|six|huit|dix)\s(?:(?:more|further|international)\s)?(?:games?|match(?:es|s)?|races?|tests|rencontres?|journées|courses?)(?!\p{L})/iu;
/** « exclut d’ouvrir une enquête »: nobody is excluded. */
const RULES_OUT = /^(?:(?:a|ont|avait)\s)?exclu\p{L}*\s(?:pas\s)?(?:de\s|d')\p{Ll}+(?:er|ir|re)\s/iu;
const OF_A_POST =
  /^\s(?:d[eu]\s(?:parti(?!\s?cip)|PCC)|de\s(?:ses|leurs)\s(?:fonctions|mandats)|de\sson\s(?:poste|mandat)|from\s(?:his|her|their)\s(?:posts?|dut(?:y|ies)|jobs?|roles?|positions?))(?!\p{L})/iu;
