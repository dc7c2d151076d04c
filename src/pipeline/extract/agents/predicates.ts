import { isCapitalised } from '../text/characters.ts';
import { COMPANY_BEFORE, FUNCTION_WORDS } from '../names/cues.ts';
import { wordAfter } from '../names/surroundings.ts';
import type { Neighbour } from '../names/surroundings.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * What a country's people, firms and figures do rather than its government: « China exports », « la France compte ». All
 * other verbs behind a country's name are read as its government's.
 */
const OF_A_COUNTRY = set(`
  account accounts accounted become becomes became become remain remains remained export exports exported import imports imported grow grows grew grown
  growing shrink shrinks shrank shrunk rank ranks ranked host hosts hosted house houses housed see sees saw seen seeing face faces faced facing suffer suffers
  suffered suffering lag lags lagged lagging lead leads led need needs needed lack lacks lacked produce produces produced producing make makes made making consume
  consumes consumed count counts counted comprise comprises comprised represent represents represented boast boasts boasted contain contains contained experience
  experiences experienced experiencing enjoy enjoys enjoyed emerge emerges emerged emerging overtake overtakes overtook overtaken fall falls fell fallen rise rises rose
  risen recover recovers recovered recovering slow slows slowed slowing stagnate stagnated record records recorded lose loses lost losing win wins won gain gains gained
  beat beats beaten top tops topped surpass surpasses surpassed catch catches caught know knows knew known feel feels felt live lives lived burn burns burned use
  uses used love loves loved buy buys bought spend spends spent work works worked depend depends depended rely relies relied stand stands stood sit sits
  lie lies look looks mean means matter matters offer offers offered attract attracts attracted benefit benefits benefited double doubled triple tripled get gets got
  be been being have had do does based owned born focused related linked listed wide bound come comes came coming going go turn turned located happen happened
  supply supplies supplied sell sells sold account generate generates generated contribute contributes contributed
  compte comptent compté comptait abrite abritent abritait exporte exportent exporté importe importent importé produit produisent représente représentent représentait reste
  restent resté demeure demeurent devient deviennent devenu devenue connaît connaissent connu subit subissent subi traverse traversent traversé perd perdent
  perdu gagne gagnent gagné grandit grandi croît pèse pèsent pesait consomme consomment consommé héberge hébergent concentre concentrent accueille accueillent accueilli
  figure figurent dispose disposent possède possèdent manque manquent souffre souffrent souffert vit vivent vécu dépend dépendent ressemble voit voient vu
  enregistre enregistrent enregistré dépasse dépassé recule reculé progresse progressé occupe occupent totalise totalisent attire attirent attiré brûle
  vend vendu achète acheté existe change devance arrive arrivent entre fabrique fabriquent fabriqué constitue constituent est sont été être eu avoir offre offrent
  suffit faut bénéficie profite détient détiennent regorge tire dépense dépensent délaissé découvert vieillit vieilli rattrapé
`);

/** What happens to a country or a city as such, behind « was »: the place is meant. */
const BEFALLEN = set(`
  hit struck rocked torn bent set put cut limited shut flooded founded built chosen left divided isolated known named called ranked located situated based affected spared
  represented supplied included mentioned visited plunged paralysed paralyzed gripped swept shaken awash
  touché touchée frappé frappée située situé connu connue fondée construite choisie choisi divisée isolée privée épargné épargnée concernée concerné
  paralysée secouée plongée ravagée représentée représenté classée classé
`);

const ENGLISH_ADVERB =
  /^(also|now|not|then|never|long|once|further|later|already|still|just|even|first|again|soon|repeatedly|both|each|all|n|t|\p{L}+ly)$/u;
const FRENCH_ADVERB =
  /^(n|ne|se|s|lui|leur|l|le|la|les|y|en|pas|plus|jamais|déjà|aussi|longtemps|toujours|encore|ensuite|bien|même|chacune?|tout|tous|toutes|bel|t|elles?|ils?|eux|\p{L}+ment)$/u;
const ENGLISH_BASE_AFTER = /^(will|would|can|could|may|might|must|should|did|does|doesn|didn|won|cannot)$/;
/** With « will » and « must » these are decisions: « will make Apple open », « must recover the aid ». */
const IN_THE_FUTURE = set('make recover buy spend use offer host sell');
const FRENCH_MODAL =
  /^(va|vont|veut|veulent|peut|peuvent|pourrait|pourraient|pourra|doit|doivent|devrait|devra|entend|compte|espère|souhaite|préfère|menace)$/;
const ENGLISH_PARTICIPLE =
  /(ed|banned|sought|given|taken|drawn|kept|thrown|forbidden|withdrawn|sent|brought|held|begun|written|spoken|sworn|left|paid|told|shown|chosen|put|set|cut|stood|made)$/;
const READY = set(`
  expected set poised due ready likely unlikely reluctant eager keen determined willing able bound supposed prepared scheduled
  prêt prête prêts prêtes déterminé déterminée décidé décidée censé censée résolu résolue opposé opposée opposés favorable favorables accusé accusée accusés sommé sommée
`);
/** Nouns that a country's name stands before, and a company's behind: « US carriers Verizon and AT&T ». */
const NOUN = set(`
  regulators agencies senators carriers makers startups groups airlines banks firms companies operators platforms giants rivals retailers officials users shares stocks
  lawmakers authorities prosecutors judges courts states news sales businesses services apps exchanges units subsidiaries investors drivers couriers workers
  consumers residents citizens customers publishers newspapers media studios carmakers automakers chipmakers tech antitrust
`);

const TO_DETERMINE =
  /^(a|an|the|its|their|his|her|all|any|no|new|more|tougher|stricter|some|two|three|four|five|further|le|la|les|l|un|une|des|du|son|sa|ses|leurs?|que|qu|aux|au|plusieurs|deux|trois|quatre|cinq|toute?s?)$/;

/**
 * Whether what follows `end`, where a country or a seat of government was named as a subject, is a verb with which its
 * government is meant: in English and in French by its form and by what it is not.
 */
export function isGovernmentVerb(text: string, end: number, language: string): boolean {
  if (SET_PHRASES.test(text.slice(end, end + 40))) return true;
  return language === 'fr' ? inFrench(text, end) : inEnglish(text, end);
}

/** « fait de même », “did so”, “has gone further”, « porte plainte », “brought a similar case”: no object tells that it governs. */
const SET_PHRASES =
  /^ (?:(?:en )?(?:a|ont|avait|avaient) fait (?:de même|autant)|(?:fait|font|fasse|fassent|fit|firent|ferait) (?:de même|autant)|porte(?:nt|ra)? plainte|(?:did|does|has done|had done) (?:so|the same|likewise)|(?:has|have|had) gone (?:further|first)|(?:goes|went) (?:further|first)(?!\p{L})|follow(?:s|ed)? suit|(?:brought|filed) (?:an?|its own) (?:\p{Ll}+ )?(?:action|case|suit|lawsuit)|led the (?:investigation|inquiry|probe|case)|(?:gets|got|wins|won|pockets) [€$£]\d)/u;

function inEnglish(text: string, end: number): boolean {
  let next = follow(text, end, ENGLISH_ADVERB);
  if (next === null) return false;
  let { word } = next;
  if (/^(has|have|had|having)$/.test(word)) {
    if (/^ yet to [a-z]/.test(text.slice(next.end, next.end + 9))) return true;
    next = follow(text, next.end, ENGLISH_ADVERB);
    word = next?.word ?? '';
    if (next !== null && word === 'been') {
      const past = follow(text, next.end, ENGLISH_ADVERB)?.word ?? '';
      return past.endsWith('ing') ? !OF_A_COUNTRY.has(past) : isSufferer(past);
    }
    return ENGLISH_PARTICIPLE.test(word) && !OF_A_COUNTRY.has(word);
  }
  if (ENGLISH_BASE_AFTER.test(word)) {
    let base = follow(text, next.end, ENGLISH_ADVERB);
    if (base?.word === 't') base = follow(text, base.end, ENGLISH_ADVERB);
    if (base === null || !/^[a-z]{3,}$/.test(base.word)) return false;
    return !OF_A_COUNTRY.has(base.word) || IN_THE_FUTURE.has(base.word);
  }
  if (/^(is|are|was|were)$/.test(word)) {
    const after = follow(text, next.end, ENGLISH_ADVERB);
    if (after === null) return false;
    if (/ing$/.test(after.word)) return !OF_A_COUNTRY.has(after.word);
    if (READY.has(after.word)) return wordAfter(text, after.end).word === 'to';
    return isSufferer(after.word);
  }
  if (OF_A_COUNTRY.has(word) || NOUN.has(word) || COMPANY_BEFORE.has(word)) return false;
  if (/^[a-z]+ed$/.test(word)) return true;
  return /^[a-z]{2,}s$/.test(word) && !word.endsWith('ss') && isDetermined(text, next.end);
}

/** « was accused of », « has been urged to »: done to a government. */
function isSufferer(past: string): boolean {
  return /^(accused|urged|told|asked|criticised|criticized|condemned|warned|pressed|blamed|sued|forced|ordered|persuaded|alarmed|angered|outraged|irked|worried)$/.test(
    past
  );
}

function inFrench(text: string, end: number): boolean {
  const next = follow(text, end, FRENCH_ADVERB);
  if (next === null) return false;
  const { word } = next;
  if (/^(a|ont|avait|avaient|aurait|aura|ayant)$/.test(word)) {
    const past = follow(text, next.end, FRENCH_ADVERB);
    return (
      past !== null && /^\p{Ll}{2,}(é|i|u|is|it|ert|ise)$/u.test(past.word) && !OF_A_COUNTRY.has(past.word)
    );
  }
  if (/^(est|sont|était|étaient|sera|seraient|serait)$/.test(word)) {
    const past = follow(text, next.end, FRENCH_ADVERB);
    if (past === null) return false;
    const reflexive = /(^|[^\p{L}])(s|se)[’' ]\s?$/u.test(text.slice(end, next.start));
    if (reflexive) return !OF_A_COUNTRY.has(past.word) && !BEFALLEN.has(past.word);
    return READY.has(past.word);
  }
  if (FRENCH_MODAL.test(word)) {
    const base = follow(text, next.end, FRENCH_ADVERB);
    return (
      base !== null &&
      /(er|ir|re|oir)$/.test(base.word) &&
      !OF_A_COUNTRY.has(base.word) &&
      !passesOver(base.word, wordAfter(text, base.end).word) &&
      !base.word.startsWith('êt')
    );
  }
  if (
    /^(songe|songent|intéressent|inspirent|inspireront|réfléchit|réfléchissent|légifère|légifèrent|temporise|temporisent)$/.test(
      word
    )
  )
    return true;
  if (
    OF_A_COUNTRY.has(word) ||
    FUNCTION_WORDS.has(word) ||
    !/^\p{Ll}{2,}(e|ent|it|d|t|ait|aient|ra|ront|rait)$/u.test(word)
  )
    return false;
  return isDetermined(text, next.end);
}

/** « passer de quatre à trois opérateurs », « passe à l’euro »: what becomes of a country, and no law that it passes. */
export function passesOver(word: string, next: string): boolean {
  return /^pass(?:e|er|ent|era|é|ait)$/.test(word) && /^(?:d[eu]|à|aux?|par|en)$/.test(next);
}

/** “on Monday”, “earlier this month”, “in May 2023”, “two years ago”, « la semaine dernière »: when, told before the verb. */
const WHEN =
  /^ (?:(?:(?:on|last|this|next) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|(?:(?:earlier|later) )?(?:this|last|that|in the|the same) (?:week|month|year|spring|summer|autumn|fall|winter)|in (?:(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber)(?: (?:of )?\d{4})?|(?:in|en) \d{4}|(?:an?|one|two|three|four|five|\d+) (?:day|week|month|year)s? (?:ago|earlier|later)|(?:la semaine|le mois|l['’]ann?ée?) (?:dernière?|passée?|suivante?)|en (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?: \d{4}| dernier)?)(?= )/iu;

/** « ont, elles aussi, posé », « a de son côté demandé ». */
const ITS_TURN =
  /^,? (?:(?:lui|elles?|eux) aussi|(?:de|d['’]) (?:son|leur) côté|pour (?:sa|leur) part),?(?= )/u;

/** The next word that is no adverb or pronoun, in the same clause; null where the clause ends or a name follows. */
function follow(text: string, from: number, skipped: RegExp): Neighbour | null {
  // « China on Monday ordered », « Pékin a, lundi, ordonné » keeps its verb.
  let at = from + (WHEN.exec(text.slice(from, from + 30))?.[0].length ?? 0);
  at += ITS_TURN.exec(text.slice(at, at + 24))?.[0].length ?? 0;
  for (let i = 0; i < 5; i++) {
    const next = wordAfter(text, at);
    if (next.word === '' || !/^(\s?|\s?[’']|-)$/.test(next.gap)) return null;
    if (!skipped.test(next.word)) return next;
    at = next.end;
  }
  return null;
}

/** An object follows: a determiner, a number or a name. */
function isDetermined(text: string, end: number): boolean {
  const subject = /^ (elles?|ils?|eux)( aussi)?(?= )/.exec(text.slice(end, end + 14));
  const { word, gap } = wordAfter(text, end + (subject?.[0].length ?? 0));
  if (!/^\s[«“"¤€$£¥]?\s?$/.test(gap)) return false;
  return TO_DETERMINE.test(word) || isCapitalised(word) || /^\d/.test(word);
}

/** Behind « was » and « est », what befell the place and not its government. */
export function isBefallen(word: string): boolean {
  return BEFALLEN.has(word);
}

/** What countries do as such, whatever else the word can mean. */
export function isOfCountry(word: string): boolean {
  return OF_A_COUNTRY.has(word);
}
