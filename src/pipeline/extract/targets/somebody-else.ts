import type { Mention } from '../../types.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import type { Voice } from '../terms/voice.ts';
import { isOwnedByPerson } from './owners.ts';
import { isAskedOfOffice, standsBeside } from './only-beside.ts';
import { isTitleOfCompany } from './suffers-as-person.ts';
import { isToDoWithout, usedByPeople } from './used-by-people.ts';

/**
 * Whether what is done strikes somebody in whose description the company only stands: « ordered the landlord to remove her flat
 * from A », “A man who sold tickets on A was fined”, « la Cour a condamné la France dans le dossier A », “A’s chief executive”.
 */
export function strikesSomebodyElse(hit: Hit, scene: Scene, voice: Voice, target: Mention): boolean {
  if (standsBeside(hit, scene, voice, target)) return true;
  if (STAND_FOR_COMPANIES.has(hit.term.type))
    return (
      (hit.term.type === 'hearing' && isHeardAbout(hit, scene, target)) ||
      (voice !== 'active' && IN_ITS_SERVICE.test(scene.text.slice(0, target.start - scene.start)))
    );
  const text = scene.text;
  if (ITS_OFFICER.test(text.slice(target.end - scene.start))) return true;
  const isCounted = HOW_MANY.test(text.slice(hit.start - scene.start, target.start - scene.start));
  if (!isCounted && SOME_OF_ITS_PEOPLE.test(text.slice(target.end - scene.start))) return true;
  if (isOwnedByPerson(target, scene)) return true;
  if (HEAD_OF.test(text.slice(0, target.start - scene.start))) return true;
  const person = ITS_PERSON.exec(text.slice(target.end - scene.start));
  // “A’s auditor B” is a company again.
  if (person && !scene.companies.some(({ start }) => start === target.end + person[0].length + 1))
    return true;
  if (isFormerPerson(text.slice(0, target.start - scene.start), text.slice(target.end - scene.start)))
    return true;
  if (target.start >= hit.verbEnd) {
    if (voice !== 'active' && voice !== 'noun') return false;
    // “told its staff to look into A”: whoever inquires.
    const from = hit.term.type === 'investigation_opened' && hit.end <= target.start ? hit.end : hit.verbEnd;
    const gap = text.slice(from - scene.start, target.start - scene.start);
    return isPersonStruck(gap, hit) || isStateStruck(gap, hit, scene, target);
  }
  return voice !== 'active' && isPersonsSubject(text, target.start - scene.start, hit.start - scene.start);
}

/** “banned the former A boss Jane Doe”: who has left stands for it no more. */
function isFormerPerson(before: string, after: string): boolean {
  return (
    (FORMER.test(before) && OFFICER.test(after)) ||
    (PERSON_ASIDE.test(before) && OFFICER.test(after)) ||
    EX_OFFICER.test(after) ||
    ALUMNUS.test(before) ||
    VETERAN.test(after)
  );
}

/** « un ancien d’Amazon », “an alumnus of Google”, “an Amazon veteran”. */
const ALUMNUS =
  /(?<!\p{L})(?:(?:une?|l'|cet|cette|des|d'|les|deux|autre)\s?(?:ancien(?:ne)?s?|ex)\s(?:(?:cadre|dirigeant|salarié|employé|ingénieur|responsable|lobbyiste|haut dirigeant)e?s?\s)?(?:d'|de\s|du\s|de chez\s|chez\s)|(?:an?|the)\s(?:alum(?:nus|na)|veteran)\sof\s)(?:la\s|l')?$/iu;
const VETERAN = /^\s(?:veteran|alum(?:nus|na)?)(?!\p{L})/u;

/** “John Doe, a B trader, was”. */
const PERSON_ASIDE =
  /(?:^|[\s«"])\p{Lu}\p{Ll}[\p{L}-]*(?:\s\p{Lu}[\p{L}.-]*){1,2},\s(?:(?:an?|the|then)\s)?(?:[\p{Ll}-]+\s)?$/u;
const FORMER = /(?<!\p{L})(?:former|ex|one-time)[\s-]$/iu;
const OFFICER =
  /^\s(?:(?:senior|top|chief|managing|vice|general|\p{Lu}[\p{L}.]+)\s){0,2}(?:boss|chief|CEO|executive|chairman|president|trader|banker|broker|employee|manager|director|founder|engineer|lawyer|analyst|adviser|advisor|partner|management|board|managers)s?(?!\p{L})/u;
/** “VW ex-boss John Doe”. */
const EX_OFFICER =
  /^\s(?:ex-|former\s)(?:boss|chief|CEO|executive|chairman|trader|banker|broker|manager|director)(?!\p{L})/u;

/** “heard from experts on A”, « a entendu des parents sur A »: of whom others speak. */
export function isHeardAbout(hit: Hit, scene: Scene, target: Mention): boolean {
  const { start } = target;
  if (start < hit.verbEnd) return false;
  const gap = scene.text.slice(hit.verbEnd - scene.start, start - scene.start);
  const asked = ASKED.test(scene.text.slice(hit.start - scene.start)) && ASKED_ABOUT.test(gap);
  return asked || OTHERS_ABOUT.test(gap) || isAskedOfOffice(hit, scene, target);
}

/** « Interrogé au Sénat sur A, le président de l’Arcom »: whoever was asked about it. */
const ASKED = /^(?:interrog|questionn|cuisin|asked|questioned|quizzed|grilled)/iu;
const ASKED_ABOUT =
  /(?<!\p{L})(?:sur|au sujet d[eu]|à propos d[eu]|about|on|over)\s[^,;:]{0,80}$|(?<!\p{L})(?:sur|au sujet d|à propos d)'$/u;
const OTHERS_ABOUT =
  /(?<!\p{L})(?:experts?|witnesses|parents|victims|academics|researchers|scientists|doctors|teenagers|families|unions|témoins|victimes|familles|chercheurs|médecins|syndicats|spécialistes|universitaires)\s[^.;:]{0,40}?(?:on|about|over|sur|au sujet d[eu]|à propos d[eu])\s(?:(?:the|les?|la)\s)?$/u;

/** « Les syndicats d’A, convoqués », “A’s drivers were called in” in French: they do not answer for it. */
const IN_ITS_SERVICE =
  /(?<!\p{L})(?:syndicats?|salariée?s?|employée?s?|actionnaires|chauffeurs?|livreurs?|coursiers?|clients?|abonnés|usagers|utilisateurs|vendeurs|victimes)\s(?:d[eu]s?\s|d')(?:la\s|l'|les\s)?$/iu;

/** Whoever is asked or heard there answers for a company. */
const STAND_FOR_COMPANIES: ReadonlySet<string> = new Set(['summons', 'hearing']);

const PEOPLE =
  `man|woman|men|women|couple|teenagers?|boys?|girls?|drivers?|riders?|couriers?|pilots?|users?|customers?|sellers?|merchants?|traders?|shopkeepers?|landlords?|landladies|landlady
  homeowners?|hosts?|residents?|tenants?|passengers?|travellers?|travelers?|employees?|workers?|staff|executives?|boss|bosses|managers?|directors?|founders?|advisers?|analysts?|auditors?|lawyers?|hackers?|students?|teachers?|journalists?
  politicians?|minister|mayor|clubs?|members|citizens?|farmers?|developers?|engineers?|shareholders?|city|council|municipality|chief executive|president|chairman|chairwoman|chief|influencers?|pensioners?|retirees?|doctors?|dentists?|photographers?|bloggers?|restaurateurs?|shops|under-\\d\\ds|minors|children
  homme|femme|hommes|femmes|adolescents?|chauffeurs?|livreurs?|coursiers?|pilotes?|utilisateurs?|clients?|vendeurs?|commerçants?|commerces|hôtes?|loueurs?|locataires?|salariés?|salariées|employés?|cadres?
  trésori(?:er|ère)s?|comptables?|dirigeante?s?|patrons?|patronne|directeurs?|directrice|PDG|fondateurs?|conseillers?|analystes?|avocate?s?|pirates?|étudiante?s?|enseignante?s?|élue?s?|ministre|maire|habitants?|citoyens?|agriculteurs?
  développeurs?|ingénieurs?|courtiers?|actionnaires?|fonctionnaires?|particuliers?|internautes?|influenceurs?|influenceuses?|retraitée?s?|médecins?|dentistes?|photographes?|blogueurs?|blogueuses?|hôteliers?|restaurateurs?|artisans?|passag(?:ers?|ères?)|ville|mairie|municipalité|voyageurs?|voyageuses?|abonnée?s?|usagers?|youtubeurs?|propriétaires?(?! (?:du |d'|de (?!\\p{L}+(?:er|ir|re) )))|moins de \\d\\d ans|mineurs?|enfants`.replace(
    /\n\s*/g,
    '|'
  );
const DETERMINED = `(?:(?:each of the|the|an?|his|her|its|their|some|several|two|three|four|five|\\d[\\d.,]*|les?|la|une?|des|son|sa|ses|leurs?|deux|trois|quatre|cinq|douze|certains|ancien|former|ex-)\\s|l'|au\\s|aux\\s)`;
const DESCRIBED = `(?:[\\p{L}-]+\\s){0,3}?(?:ex-|vice-|co-)?`;

/** Right behind a verb, and then what belongs to the person: “the landlord to”, « un chauffeur de », “sellers who”. */
const PERSON_BEHIND = createSearch(
  new RegExp(
    `^\\s(?:(?:à|on|for|against|contre|pour|visant|into|sur)\\s)?${DETERMINED}{0,2}${DESCRIBED}(?:${PEOPLE})(?<belongs>\\s[^.;:]*)$`,
    'iu'
  )
);
const BELONGS =
  /^\s(?:of|at|from|in|on|with|for|who|whose|that|which|to|not to|working|selling|using|d[eu]|des|qui|chez|dont|à|au|sur|via|pour)(?:\s|$)|^\s(?:d|qu)'/iu;
/** “banned officials from using A”: what is used is banned. */
const OF_USE = /\s(?:from\s\p{Ll}+ing|d'\p{Ll}+(?:er|ir|re)|de\s\p{Ll}+(?:er|ir|re)|access to|l'accès à)\s/iu;

/** “charges two with A insider trading”: some persons. */
const SOME_WITH = /^\s(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s(?:with|in|over)\s/u;

/** “limited the number of customers that A may take on”. */
const TAKEN_ON = /^\s(?:that|whom|which|que|qu')\s?(?:the\s|la\s|le\s|l')?$/u;

function isPersonStruck(gap: string, hit: Hit): boolean {
  if (SOME_WITH.test(gap)) return true;
  if (isToDoWithout(gap)) return false;
  const belongs = PERSON_BEHIND.exec(gap)?.groups?.belongs;
  if (belongs === undefined || !BELONGS.test(belongs)) return NAMED_OFFICER.test(gap);
  if (FROM_USE.test(belongs) || FROM_AGE.test(gap)) return false;
  if (hit.term.type !== 'ban' && hit.term.type !== 'restriction') return true;
  return !OF_USE.test(belongs) && !TAKEN_ON.test(belongs);
}

/** “banned staff from using A”, whatever type it is. */
const FROM_USE = /\sfrom\s(?:using|accessing|downloading|installing|buying)\s/iu;
/** “banned under-16s from A”. */
const FROM_AGE =
  /^\s(?:[\p{L}-]+\s)?(?:under-\d\ds|minors|children|teenagers|officials|staff|employees)\sfrom\s$/iu;
/** “banned Jane Doe, the former boss of A”, « a condamné Jean Dupont, ancien patron d’A ». */
const NAMED_OFFICER = createSearch(
  new RegExp(
    `^\\s(?:à\\s)?\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}.-]+){1,3},\\s(?:(?:${DETERMINED}){0,2}(?:[\\p{Ll}-]+\\s){0,2}(?:${PEOPLE})\\s(?:of|at|for|d[eu]|chez)\\s(?:the\\s|la\\s|l')?|(?:${DETERMINED}){0,2}(?:[\\p{Ll}-]+\\s){0,2}(?:${PEOPLE})\\sd')$`,
    'u'
  )
);

/** « a condamné la France à payer », “ordered Ireland to”, “the state to pay A’s costs”: a state, where nothing is taken from the company. */
function isStateStruck(gap: string, hit: Hit, scene: Scene, target: Mention): boolean {
  const lead = TO_STATE.exec(gap);
  if (!lead || TAKEN_FROM.test(gap)) return false;
  if (STATE.test(gap.slice(lead[0].length)) && !ITS_OWN_USE.test(gap)) return true;
  const at = hit.verbEnd + lead[0].length;
  return [...scene.places, ...scene.authorities].some(
    ({ kind, start, end }) =>
      kind === 'place' &&
      start === at &&
      end < target.start &&
      STATE_ENDS.test(scene.text.slice(end - scene.start))
  );
}

const TO_STATE = /^\s(?:à\s)?(?:(?:the|la|le)\s|l')?/iu;
const STATE = /^(?:state|government|[ÉE]tat|gouvernement)\s/u;
const STATE_ENDS = /^\s(?:to|not|over|for|à|de|pour|dans|en)\s|^\s(?:d')/u;
/** “bans government use of A”, “bars government departments from using A”. */
const ITS_OWN_USE = /\s(?:from using|use of)\s(?:the\s)?$/iu;
const TAKEN_FROM =
  /\s(?:from|auprès d[eu]|against|contre|to (?:block|ban|stop|remove))\s(?:les?\s|la\s|l'|the\s)?$/iu;

/** “A man who had sold tickets on A was”, « Deux chauffeurs de A ont été »: with the company in what is said of the subject. */
function isPersonsSubject(text: string, company: number, verb: number): boolean {
  const from = Math.max(
    -1,
    ...[...text.slice(0, company).matchAll(/[,;:¬]\s/g)].map(({ index }) => index + 1)
  );
  const subject = text.slice(from + 1, company);
  const belongs = PERSON_OPENS.exec(subject)?.groups?.belongs;
  if (!IN_ITS_PAY.test(subject) && (belongs === undefined || !BELONGS.test(belongs))) return false;
  return !/[;:]|,\s(?:and|et|but|mais)\s/i.test(text.slice(company, verb));
}

/** « Un livreur A », “an A courier” said the French way. */
const IN_ITS_PAY =
  /^[\s«"]*(?:une?|deux|trois|des|plusieurs|ce|cette|l'ancien(?:ne)?|les?|la)\s?(?:(?:jeune|ancien|ancienne|ex-)\s?)?(?:livreu(?:r|se)|chauffeur|coursier|salarié|salariée|employé|employée|conduct(?:eur|rice)|client|cliente|utilisat(?:eur|rice)|abonné|abonnée)s?\s$/iu;

const PERSON_OPENS = createSearch(
  new RegExp(
    `^[\\s«"]*(?:(?:[^.;:,]{0,80}\\s(?:said|says|announced|ruled|decided|annoncé|décidé|estimé|jugé)\\s)?(?:and|et|but|mais|that|que|when|quand)\\s|qu')?${DETERMINED}{0,2}${DESCRIBED}(?:${PEOPLE})(?<belongs>\\s[^.;:,]*)$`,
    'iu'
  )
);

/** “A chief executive Jane Doe was”, “fined A trader John Doe”. */
const ITS_OFFICER =
  /^\s(?:(?:senior|top|managing|vice|general)\s){0,2}(?:chief executive|CEO|boss|chief|executive|chair(?:man|woman)|president|(?:co-)?founder|trader|banker|broker|manager|director|engineer|analyst|employee)(?:\sand\s(?:co-)?(?:founder|chief executive|CEO|chair(?:man|woman)))?\s\p{Lu}\p{Ll}+\s\p{Lu}/u;

/** “fined two A customers €100”, “A drivers were banned”: and no “A user data”. */
const SOME_OF_ITS_PEOPLE =
  /^\s(?:customers?|users|subscribers|drivers?|couriers?|riders?|passengers?|sellers|employees?|workers|staff|engineers?|managers?|executives?|shareholders|investors|resellers?|dealers?|distributors?|franchisees?)(?=[,.;]|$|\s(?:was|were|has|have|had|must|will|would|who|from|for|over|in|at|on|by|with|after|received|agreed|fined|[$¤£\d]))(?![^;]*\s(?:after|as|when|while|because|before|and)\s)|^\s(?:resellers?|dealers?|distributors?|franchisees?)\sto\s/u;

/** “capped the number of A drivers”: A may have no more of them. */
const HOW_MANY = /(?<!\p{L})(?:number|share|proportion|total)\sof\s(?:new\s|the\s)?$/u;

/** « une amende au patron d’A », “a fine on the founder of A”. */
const HEAD_OF =
  /(?<!\p{L})(?:(?:(?:le|la|au|du|un|une|son)\s(?:co)?(?:patronn?e?|trésori(?:er|ère)|comptable|PDG|fondat(?:eur|rice)|dirigeante?|président(?:e)?|direct(?:eur|rice)\sgénérale?)|l'ancien(?:ne)?\s\p{Ll}+)\s(?:d[eu]\s(?:la\s|l')?|d')|(?:the|a)\s(?:former\s)?(?:(?:co-)?founder|boss|chief executive|chairman|chairwoman|president|CEO)\sof\s(?:the\s)?)$/u;

/** “A’s chief executive was”, « A’s drivers »: theirs is no deed of the company. */
const ITS_PERSON = createSearch(
  // “A’s developer” is a company.
  new RegExp(`^'s\\s(?!developer(?!s))(?:(?!of\\s)[\\p{L}-]+\\s){0,2}?(?:${PEOPLE})(?![\\p{L}-])`, 'u')
);

/** « des vendeurs bannis d’A », “drivers suspended by B”: a participle right behind whom it is said of. */
export function isSaidOfPeople(hit: Hit, scene: Scene): boolean {
  const { start, text } = scene;
  const last = lastBefore(hit, scene);
  // “Flow Traders were fined”: people only by name.
  const before =
    text.slice(0, (last?.start ?? start) - start) +
    '-' +
    text.slice((last?.end ?? start) - start, hit.start - start);
  return (
    !STAND_FOR_COMPANIES.has(hit.term.type) &&
    usedByPeople(hit, scene) === null &&
    ((PARTICIPLE[hit.term.language].test(text.slice(hit.start - start, hit.verbEnd - start + 6)) &&
      PERSON_BEFORE.test(before)) ||
      isSaidOfItsPeople(
        text.slice(hit.start - start, hit.verbEnd - start + 6),
        text.slice(Math.max(0, (last?.end ?? 0) - start), hit.start - start)
      ) ||
      (STRUCK_OFF.test(text.slice(hit.start - start, hit.verbEnd - start + 6)) &&
        BESIDE_PERSON.test(text.slice(0, hit.start - start))) ||
      (!/^\p{L}+ing(?!\p{L})/u.test(text.slice(hit.start - start, hit.verbEnd - start)) &&
        OTHERS_SUFFER.test(before) &&
        !isTitleOfCompany(hit, scene)) ||
      // “They say they were blacklisted”: of themselves.
      SAY_OF_THEMSELVES.test(text.slice(0, hit.start - start)) ||
      // « Passager forcé de ramper : »
      (PARTICIPLE_OF_ONE.test(text.slice(hit.start - start, hit.verbEnd - start + 6)) &&
        ONLY_PERSON.test(text.slice(0, hit.start - start))))
  );
}

/** “Shoppers were forced to stay at home”, “when he was banned”, “saw their auditors fined”: whoever is told of there. */
const OTHERS_SUFFER = createSearch(
  new RegExp(
    `(?<![\\p{L}-])(?:(?:${PEOPLE}|shoppers?|protesters?|people|patients?|buyers?|investors?|consumers?|households?|famil(?:y|ies)|migrants?|crew|suspects?|candidates?|voters?|he|she|(?:Mrs?|Ms|Dr|Sir|Lord)\\s\\p{Lu}[\\p{L}-]+(?:,[^,;:]{2,60},)?)\\s(?:was|were|is|are|has been|have been|had been|being|get|got)|(?:saw|seen|had)\\s(?:its|their|his|her)\\s(?:${PEOPLE}))\\s(?:(?:\\p{Ll}+ly|also|all|then|later|now)\\s)?$`,
    'iu'
  )
);

/** “Its drivers were underpaid and A was fined”: A, and none of those named before it. */
function lastBefore({ start }: Hit, { companies }: Scene): Mention | undefined {
  return companies.findLast(({ end }) => end <= start);
}

/** « ses livreurs étaient surveillés, notés, rappelés à l’ordre », “its drivers were rated and warned”: those it pays suffer it. */
function isSaidOfItsPeople(words: string, before: string): boolean {
  return PARTICIPLE_OF_MANY.test(words) && ITS_PEOPLE_SUFFER.test(before);
}

const PARTICIPLE_OF_MANY = /^\p{L}+(?:és|ées|is|ies|us|ues|ints|its|[^e]ed|told)(?!\p{L})/u;
const ITS_PEOPLE_SUFFER =
  /(?<!\p{L})(?:ses|leurs|its|their)\s(?:(?:\p{Ll}+\s){0,2}(?:drivers|riders|couriers|workers|employees|customers|sellers|users|hosts|staff)|(?:livreurs|coursiers|chauffeurs|salariés|employés|vendeurs|clients|utilisateurs|usagers|intérimaires))\s(?:[^.;:]{0,60}\s)?(?:étaient|sont|ont été|avaient été|were|are|had been|have been)\s[^.;:]{0,80}$/iu;
const SAY_OF_THEMSELVES =
  /(?:^|[\s«"])(?:they|he|she|ils|elles)\s(?:say|says|said|claims?|claimed|believes?|believed|disent|affirment|assurent|racontent|expliquent)\s(?:that\s)?(?:qu')?(?:they|he|she|ils|elles|avoir|à|aux)\s(?:(?:were|was|had been|have been|has been|ont été|avaient été|auraient été|été)\s)?(?:\p{Ll}+(?:ly|ment)\s)?$/iu;
/** « 15 millions pour son patron Jean Dupont, interdit d’exercer », “its former boss John Doe, banned from”: of the one right before. */
const BESIDE_PERSON = createSearch(
  new RegExp(
    `(?:(?:son|sa|ses|leurs?|its|his|their|ex-|former)\\s?|(?:l'|the\\s)(?:ancienn?e?\\s|ex-|then\\s)?)(?:\\p{Ll}+\\s)?(?:${PEOPLE})(?:\\s\\p{Lu}[\\p{L}-]+){0,3}(?:\\s[$¤£]\\S+)?,\\s(?:(?:lui|elle|both|now|désormais|himself|herself|who (?:was|is)|qui (?:est|a été))\\s)?$`,
    'iu'
  )
);
const STRUCK_OFF =
  /^(?:interdite?s?|bannie?s?|suspendue?s?|exclue?s?|sanctionnée?s?|condamnée?s?|banned|barred|suspended|disqualified|struck|fined)(?!\p{L})/iu;
const ONLY_PERSON = createSearch(new RegExp(`(?:^|[.:;¬]\\s)[«"]?(?:${PEOPLE})\\s$`, 'iu'));
const PERSON_BEFORE = createSearch(new RegExp(`(?<![\\p{L}-])(?:${PEOPLE})\\s$`, 'iu'));
const PARTICIPLE_OF_ONE = /^\p{L}+(?:é|int|is|it|ni)e?s?(?!\p{L})/u;
const PARTICIPLE = {
  fr: /^\p{L}+(?:és|ées|nis|nies|dus|dues|mis|dits)(?!\p{L})/u,
  en: /^\p{L}+ed\s(?:by|from)\s/u
};
