import type { Span } from '../../types.ts';
import { GOVERNING } from '../terms/verbs.ts';
import { acts } from './seat-subject.ts';
import {
  ARTICLE,
  LEAVING,
  LOCATIVE,
  POWER_BEFORE,
  RELATIONS,
  SENT_FROM,
  SENT_TO,
  set
} from './seat-words.ts';
import { ownsBody } from './state-bodies.ts';
import { wordBefore, wordsBefore } from './surroundings.ts';

/** « backed by France »: done by a government, though not a verb of governing. */
const BACKED =
  /^(backed|supported|opposed|led|signed|prompted|soutenue?s?|défendue?s?|portée?s?|menée?s?|signée?s?)$/;
/** « fait étape par Liège »: a way and no agent. */
const MOTION =
  /^(pass|transit|achemin|vol|train|trajet|détour|route|étape|arriv|import|export|fabriqu|produ|construi|emprunt)/;

/** What a preposition before the place decides; undefined where none stands there. */
export function prepositionReading(
  text: string,
  { start, end }: Span,
  seat: boolean,
  language: string
): boolean | undefined {
  const words = wordsBefore(text, start, 5);
  const [nearest = '', second = '', third = '', fourth = ''] = ARTICLE.has(words[0] ?? '')
    ? words.slice(1)
    : words;
  switch (nearest) {
    case 'à':
    case 'au':
    case 'aux':
    case 'to':
      return (
        (seat && wordBefore(text, start).word === 'À' && SAYS_ONE.test(text.slice(end, end + 30))) ||
        (seat && ONE_SAYS.test(text.slice(Math.max(0, start - 40), start))) ||
        (SENT_TO.has(second) && (seat || second === 'according')) ||
        (seat && second === 'pas' && third === 'le') ||
        (TAKES_ON.test(second) && /^(en|est)$/.test(third)) ||
        isGivenTo(text, { start, end }, second, seat)
      );
    case 'a':
    case 'en':
      // “A White House spokesman” has the English article.
      if (nearest === 'a' && language !== 'fr') return undefined;
      return isPreposition(text, start) ? seat && SAYS_ONE.test(text.slice(end, end + 30)) : undefined;
    case 'from':
      // “unlawful state aid from Ireland”
      return ((seat || isGranted(second)) && SENT_FROM.has(second)) || second === 'aid';
    case 'de':
    case 'd':
    case 'du':
    case 'des':
    case 'of':
      // « un tribunal d’appel de New Delhi » sits there.
      if (second === 'appel' && /^(tribuna(?:l|ux)|cours?)$/.test(fourth)) return false;
      if (seat && COMES_FROM.test(text.slice(Math.max(0, start - 70), start))) return true;
      return ownedBy(second, third, seat);
    case 'par':
      return isDoneBy(text, start, second, seat);
    case 'by':
      // “backed by Japan’s SoftBank”
      if (!seat && /^[’']s /.test(text.slice(end, end + 3)) && !ownsBody(text, { start, end })) return false;
      return (
        BACKED.test(second) ||
        (NO_NOUN.test(text.slice(end, end + 8)) &&
          CASES_BY.test(text.slice(Math.max(0, start - 90), start))) ||
        (WITHOUT_OWN.test(text.slice(end, end + 12)) &&
          FINED_A_SUM.test(text.slice(Math.max(0, start - 70), start))) ||
        (isParticiple(second) && (seat || GOVERNING.has(second))) ||
        (seat &&
          (IRREGULAR.test(second) ||
            (WITHOUT_OWN.test(text.slice(end, end + 12)) && !PASSED.test(second)))) ||
        ((WITHOUT_OWN.test(text.slice(end, end + 12)) || ownsBody(text, { start, end })) &&
          wordsBefore(text, start, 7).some((word) => GOVERNING.has(word) && /[^e]ed$/.test(word)))
      );
    case 'contre':
    case 'against':
      return seat || wordsBefore(text, start, 6).some((word) => MEASURES.has(word));
    case 'avec':
    case 'with':
    case 'sur':
    case 'on':
      return (
        seat &&
        !/^(route|road|flight|time|bet|bets|focus|mise|misent|parie|parient)$/.test(second) &&
        !TRADES.test(text.slice(end, end + 24))
      );
    case 'at':
      return seat && AIMED.test(second);
    case 'devant':
      return seat && PLEADS.test(second);
    case 'for':
    case 'pour':
      return acts(text, { start, end }, seat) || (seat && !LEAVING.has(second) && second !== 'partir');
    case 'entre':
    case 'between':
      return seat && isRelation(text, start);
    case 'et':
    case 'and':
      return seat && isRelation(text, start) && wordsBefore(text, start, 6).some(isBetween)
        ? true
        : undefined;
    case 'selon':
      return true;
    case 'après':
      // « d’après Pékin »
      return second === 'd' ? true : undefined;
    default:
      return LOCATIVE.has(nearest) ? false : undefined;
  }
}

/** “lent by Canberra”. */
const IRREGULAR =
  /^(?:lent|paid|bought|sold|built|given|sent|put|taken|drawn|written|sought|chosen|withdrawn|forbidden|held|set|spent|told|shut|cut|overseen|underwritten|won|kept|brought|hit|laid|rewritten)$/;

/** “fined €1.8bn (£1.5bn) by Brussels after”, and not “by Brussels’s”. */
const WITHOUT_OWN =
  /^(?:[\s”"]*(?:$|\n|[,.;:)–—])|\s(?:over|for|on|in|to|after|as|last|this|and|because|under|with)\s)/u;
const FINED_A_SUM = /(?<!\p{L})(?:fined|penali[sz]ed)\s[^;:\p{L}]{0,6}\d[^;:]{0,40}\sby\s(?:the\s)?$/u;
/** “passed by London”: a way. */
const PASSED = /^(pass|passe[sd]|passing|drop|dropped|stop|stopped|via|flies|flew)$/;
/** “jump on Hong Kong debut”: where shares are traded. */
const TRADES =
  /^ (?:\p{L}+ )?(?:debut|listing|IPO|float|exchange|bourse|trading|stock|shares|street|streets|roads)(?!\p{L})/iu;

const GROWS =
  /(?<!\p{L})(?:ventes|croissance|recettes|bénéfices?|résultats?|trafic|commandes|chiffre d’affaires|revenus?|immatriculations|livraisons)(?!\p{L})/iu;

/** « À Bruxelles, on juge »: whoever governs there. */
const SAYS_ONE = /^(?:,? l[’']|, )on\s(?:[«“"]\s?)?(?:(?:ne|se|y|le|la)\s|[ns]['’])?\p{Ll}/u;
/** « rappelle-t-on à Bercy ». */
const ONE_SAYS =
  /(?<!\p{L})(?:rappel|expliqu|jug|estim|souffl|répon|reconna|murmur|confi|martel|insist|précis|souli|soulign|admet|promet|répèt|s[’']inquièt|s[’']agac|glisse|fait-on|commente)[\p{L}]*-(?:t-)?on à (?:la |l[’'])?$/iu;
/** “nothing firm out of Washington”, « les menaces venues de Washington », « la liste noire de Delhi ». */
const COMES_FROM =
  /(?<!\p{L})(?:(?:news|nothing|word|signals?|rhetoric|noises?|threats?|announcements?|orders|statements?)\s(?:[^\s,.;:]+\s){0,3}out of|(?:menaces|pressions|critiques|ordres|signaux|demandes|sanctions|consignes|annonces|injonctions)\s(?:[^\s,.;:]+\s){0,4}venue?s de|listes? noires? de|(?:amendes?|sanctions?|pénalités?|millions?|milliards?)\s[^.;:]{0,40}de la part de)\s$/iu;
/** “cases brought this year by Kentucky”: whoever goes before a court. */
const CASES_BY =
  /(?<!\p{L})(?:cases?|suits?|lawsuits?|complaints?|charges|actions?)\s(?:that (?:was|were)\s)?(?:brought|filed|lodged)\s(?:[^.;:,]{1,30}\s)?by\s$/iu;
const NO_NOUN = /^(?:[\s”"]*(?:$|\n|[,.;:)–—])|\s(?:and|or|in|on|over|against|last|this|before|after)\s)/u;
/** “a jab at Beijing”. */
const AIMED =
  /^(?:jabs?|swipes?|digs?|pokes?|broadsides?|barbs?|anger|fury|frustration|aimed|lash|lashed|hit)$/;
/** “won approval from China”: what no city gives. */
const isGranted = (word: string) => /^(?:approval|clearance|permission|backing|blessing)$/.test(word);
/**
 * « permet à Washington d’y accéder », « demande à la France de rembourser », “has written to Brussels”: what is asked or allowed of a place
 * goes to its government.
 */
function isGivenTo(text: string, { start, end }: Span, second: string, seat: boolean): boolean {
  const before = text.slice(Math.max(0, start - 90), start);
  const behind = text.slice(end, end + 30);
  if (TO_DO.test(behind) && (ASKED.test(second) || (seat && ALLOWED.test(second)))) return true;
  return seat && WRITTEN_TO.test(before) && !/^, (?:où|where) /.test(behind);
}

const TO_DO =
  /^ (?:de (?:ne pas )?(?:n[’']|l[’']|s[’']|le |la |les |se )?|d[’'](?:y )?)\p{Ll}+(?:er|ir|re)(?!\p{L})/u;
const ASKED = /^(?:demand|ordonn|enjoi|recommand|réclam)/;
const ALLOWED = /^(?:perm|autoris|impos|interdi(?:t|sent|ra|rait)$|prêt|revient|propos)/;
const WRITTEN_TO =
  /(?<!\p{L})(?:(?:écri\p{L}+|(?:livr|transm|remont)\p{L}+(?:\s[^,.;:]{1,30})?|(?:affaire|dossier|saisine)(?:\s[^,.;:]{1,20}\sportée?)?) à (?:la |l[’'])?|(?:wr(?:ite|ites|ote|itten)|complain(?:s|ed)?|(?:hand(?:s|ed)?|pass(?:es|ed)?|gave|giv(?:e|en|ing)|leak(?:s|ed)?)\s(?:[^\s,.;:]+\s){0,3}(?:data|information|files|details|secrets)(?:\sover)?) to )$/iu;

/** « une enquête contre la France », “a complaint against China”: what states take against each other. */
const MEASURES = set(`
  enquête enquêtes plainte plaintes procédure recours sanctions représailles brandie brandies brandi investigation probe complaint case lawsuit retaliation retaliate
  tariffs
`);
/** « s’engage devant Bruxelles », « plaide devant Bercy ». */
const PLEADS = /^(engag|plaid|défend|expliqu|justifi|plainte|recul|pli|céd|cèd|inclin)/;

/** « s’en prend à l’Europe », « s’en est pris à Bruxelles ». */
const TAKES_ON = /^(prend|prennent|prenait|prendre|prenant|prise?s?)$/;

/** « la guerre entre … », « ties between … ». */
function isRelation(text: string, start: number): boolean {
  return wordsBefore(text, start, 6).some((word) => RELATIONS.has(word));
}

function isBetween(word: string): boolean {
  return word === 'entre' || word === 'between';
}

/** « A Pékin, » at the start of a sentence is « À »; elsewhere « a » is the verb or the English article. */
function isPreposition(text: string, start: number): boolean {
  const { word } = wordBefore(text, start);
  return word === 'A' || word.toLowerCase() === 'en' || ARTICLE.has(word.toLowerCase());
}

/** « la pression de Washington », « aux yeux de Pékin », « mise en garde de Bruxelles ». */
function ownedBy(second: string, third: string, seat: boolean): boolean {
  // « plaide auprès de Bruxelles », « ne relève pas de Bruxelles »
  if (second === 'auprès' || DEPENDS.test(/^(?:pas|plus)$/.test(second) ? third : second)) return seat;
  if (/^conditions?$/.test(second)) return seat && (second === 'conditions' || third === 'sans');
  if (second === 'tour') return seat && third === 'au';
  // « tour de vis de Washington », and not « vis-à-vis de ».
  if (second === 'vis') return seat && third === 'de';
  // « il attend de Berne les mêmes règles »
  if (EXPECTS.test(second)) return seat;
  if (second === 'general') return /^attorneys?$/.test(third);
  if (POWER_BEFORE.has(second))
    return seat || /^(yeux|œil|colère|ire|pression|eyes|wrath|anger|pressure)$/.test(second);
  return (
    seat &&
    POWER_BEFORE.has(third) &&
    /^(croissante?s?|ferme|nouvelle?|récente?s?|part|vert|light)$/.test(second)
  );
}

const DEPENDS = /^(?:relev|relèv|dépend)(?:e|ent|ait|aient|er|era|ra|rait|erait|eraient)?$/;
const EXPECTS =
  /^(reçu|reçoit|reçoivent|attend|attendent|attendait|exigent?|exigeait|réclament?|espèrent?|obtenu|obtient)$/;

/** « l’amende infligée à Apple par Bruxelles »: the participle, or the noun, may stand some words before. */
function isDoneBy(text: string, start: number, second: string, seat: boolean): boolean {
  // « Les ventes ont progressé, portées par le Brésil »: where they rose.
  if (
    /^(?:portée?s?|tirée?s?|soutenue?s?)$/.test(second) &&
    GROWS.test(text.slice(Math.max(0, start - 140), start))
  )
    return false;
  const words = wordsBefore(text, start, 8);
  if (words.some((word) => MOTION.test(word))) return false;
  if (seat) return true;
  return (
    BACKED.test(second) ||
    words
      .slice(1)
      .some((word) => GOVERNING.has(word) && /(é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|it|ite|ise)$/.test(word))
  );
}

function isParticiple(word: string): boolean {
  return GOVERNING.has(word) || /(é|ée|és|ées|ed)$/.test(word);
}
