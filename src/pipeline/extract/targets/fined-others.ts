import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';

/**
 * Of a fine that strikes somebody whose name no gazetteer knows, or whom nobody names (“fined Acme Suits €40,000”, « une amende de
 * 40 000 euros à un petit commerçant »), and not the company that the text spoke of before: whether that is a person, or may be a firm. Null of all others.
 */
export function whoElseIsFined(hit: Hit, scene: Scene): 'person' | 'other' | null {
  const { start, text, companies, authorities, places } = scene;
  if (hit.term.type !== 'fine' || companies.length > 0) return null;
  const isOther = (found: RegExpExecArray | null, offset: number): 'person' | 'other' | null => {
    const { name, person, somebody } = found?.groups ?? {};
    if (person !== undefined) return 'person';
    if (somebody !== undefined) return A_PERSON.test(somebody) ? 'person' : 'other';
    // “Elon Musk’s bank” may be the one spoken of.
    if (!found || name === undefined || NO_COMPANY.test(name) || /'s(?!\p{L})/u.test(name)) return null;
    const to = offset + found.index + found[0].length;
    const isKnown = [...authorities, ...places].some(
      (known) => known.start < to && known.end > to - name.length
    );
    return isKnown ? null : 'other';
  };
  return (
    isOther(DIRECT.exec(text), start) ??
    isOther(BEHIND_PREPOSITION.exec(text.slice(hit.verbEnd - start)), hit.verbEnd)
  );
}

/** Whether a sentence fines somebody without a name: “It fined an unnamed broker £2m”, « a infligé 200 000 euros à une société dont elle tait le nom ». */
export function finesSomebody(text: string): boolean {
  return SOMEBODY_FINED.test(text);
}

const SOMEBODY = [
  'compan(?:y|ies)|exchange houses?|exchanges?|funds?|firms?|groups?|banks?|lenders?|retailers?|brokers?|operators?|platforms?|airlines?|carriers?|carmakers?|insurers?|suppliers?|(?:re)?sellers?|traders?|shops?|hotels?|restaurants?|landlords?|landladies|clinics?|hospitals?|schools?|publishers?|developers?|agenc(?:y|ies)|contractors?|businesses|business|start-?ups?|app(?:s)?|site(?:s)?',
  'sociétés?|gérante?s?|fonds|entreprises?|groupes?|banques?|enseignes?|commerces?|commerçante?s?|distributeurs?|opérateurs?|plates?-?formes?|compagnies?|constructeurs?|assureurs?|fournisseurs?|vendeurs?|courtiers?|boutiques?|hôtels?|hôteliers?|restaurants?|restaurateurs?|loueurs?|propriétaires?|cliniques?|hôpita(?:l|ux)|écoles?|éditeurs?|agences?|prestataires?|sous-traitants?|start-?ups?|sites?|cabinets?|concessions?|garages?'
].join('|');
/** Whose fines are none of a company. */
const PERSONS =
  'drivers?|motorists?|cyclists?|passengers?|customers?|users?|students?|bankers?|employees?|workers?|tourists?|fans?|man|woman|men|women|executives?|directors?|bosses|boss|protest[eo]rs?|activists?|campaigners?|demonstrators?|hackers?|residents?|hommes?|femmes?|dirigeante?s?|patrons?|militante?s?|manifestante?s?|activistes?|habitante?s?|automobilistes?|conduct(?:eur|rice)s?|chauffeurs?|livreurs?|cyclistes?|passag(?:er|ère)s?|cliente?s?|usagers?|particuliers?|salariée?s?|touristes?';
const INDEFINITE = (somebody: string) =>
  `(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d+|several|dozens of|other|another|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|plusieurs|d'autres|des)\\s(?:[\\p{Ll}\\d-]+\\s){0,3}?(?:${somebody})(?!\\p{L})`;
const NAMED = `\\p{Lu}[\\p{L}\\d&'.-]*(?:\\s(?:(?:de|du|of|and|et|&)\\s)?\\p{Lu}[\\p{L}\\d&'.-]*){1,5}`;
/** “fined its chief executive Jane Doe and president John Roe”. */
const OFFICER =
  '(?:(?:the|its|their|former|then)\\s){0,2}(?:chief\\s(?:financial\\s|operating\\s)?(?:executive|officer)|CEO|CFO|(?:co-)?founder|boss|chair(?:man|woman)?|(?:vice\\s)?president|(?:managing\\s)?director|executives?|bosses|directors)\\s\\p{Lu}\\p{L}+\\s\\p{Lu}\\p{L}+';
const OBJECT = `(?:(?<somebody>${INDEFINITE(`${SOMEBODY}|${PERSONS}`)})|(?<person>${OFFICER})|(?<name>${NAMED}))`;
/** Right behind the verb: “fined Acme Suits”, “fined a small retailer”. */
const DIRECT = new RegExp(
  `(?<!(?:was|were|been|be|is|are|being)\\s)(?<![\\p{L}-])(?:fine[sd]|fining|sanctioned|penali[sz]ed|punished|hit|slapped|handed|sanctionn(?:e|é|ent)|condamn(?:e|é|ent)|punit|puni|frappe|frappé)\\s${OBJECT}`,
  'u'
);
/** Behind what is imposed and how much: “imposed a fine of €40,000 on Acme Suits”. */
const BEHIND_PREPOSITION = new RegExp(
  `^(?:[^,;:]|,\\d){0,80}?\\s(?:on|against|to|contre|à(?! hauteur| titre)|visant|à l'encontre d[e'])\\s?${OBJECT}`,
  'u'
);
const SOMEBODY_FINED = new RegExp(
  `(?<!(?:was|were|been|be|is|are|being)\\s)(?<!\\p{L})(?:fine[sd]|sanctioned|penali[sz]ed|sanctionné|condamné)\\s${INDEFINITE(SOMEBODY)}|(?:imposed|levied|infligé|imposé)\\s(?:[^,;:]|,\\d){0,80}?\\s(?:on|against|à|contre)\\s${INDEFINITE(SOMEBODY)}`,
  'u'
);
const A_PERSON = new RegExp(`^${INDEFINITE(PERSONS)}`, 'u');
/** Days, laws, offices and sums in letters. */
const NO_COMPANY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Mr|Mrs|Ms|M\.|Mme|Article|AI|IA)(?!\p{L})|(?:Act|Law|Regulation|Directive|Code|Court|Tribunal|Committee|Office|Ministry|Treasury|Day|Agency|Commission|Authority)$/u;
