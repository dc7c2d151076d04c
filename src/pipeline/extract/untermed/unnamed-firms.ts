import type { ActionType } from '../../../lib/schema.ts';
import type { Clipping } from '../../types.ts';
import { unwrittenTerm } from '../terms/action-terms.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/** What is done to a firm or to people in a trade whom the text does not name. */
export interface UnnamedStruck {
  scene: Scene;
  hit: Hit;
}

/**
 * News of firms that nobody names: “An orthodontic practice has been fined €12,000”, “Operators of 15 hotels were warned for sharing prices”, “The
 * watchdog has reprimanded two estate agents”. In the headline and the first two sentences of an English text, where no company is named
 * before the verb: further on such sentences are mostly background.
 */
export function findUnnamedFirms(
  { text, language, bodyStart }: Clipping,
  reader: SceneReader
): UnnamedStruck[] {
  if (language !== 'en') return [];
  return leadOf(text, bodyStart, reader).flatMap((scene) => {
    const told = suffered(scene) ?? struck(scene);
    return told === null ? [] : [{ scene, hit: told }];
  });
}

/** The headline and the first two sentences of a text. */
export function leadOf(text: string, bodyStart: number, reader: SceneReader): Scene[] {
  const rest = /\S/u.exec(text.slice(bodyStart, bodyStart + 200));
  if (!rest) return [];
  const first = reader.at(bodyStart + rest.index);
  const second = reader.after(first);
  return [reader.at(0), first, ...(second ? [second] : [])];
}

/** “Five co-operative banks have been penalised”. */
function suffered(scene: Scene): Hit | null {
  const subject = SUBJECT.exec(scene.text);
  if (!subject || HEDGED.test(subject[0])) return null;
  const at = scene.start + subject[0].length;
  if (scene.companies.some(({ start }) => start < at)) return null;
  const behind = scene.text.slice(subject[0].length);
  for (const [type, pattern] of SUFFERED) {
    const verb = pattern.exec(behind)?.[0];
    if (verb === undefined || (verb.endsWith('pay') && scene.amounts.length === 0)) continue;
    return hitOf(type, 'passive', at, verb);
  }
  return null;
}

/** “The Dutch watchdog has reprimanded three hospitals”. */
function struck(scene: Scene): Hit | null {
  const told =
    (scene.inTitle ? HEADLINE : STRIKES).exec(scene.text) ??
    VISITS.exec(scene.text) ??
    LISTS.exec(scene.text);
  const verb = told?.groups?.verb;
  if (!told || verb === undefined) return null;
  const end = scene.start + told.index + told[0].length;
  if (scene.companies.some(({ start }) => start < end)) return null;
  const type = STRUCK.find(([, pattern]) => pattern.test(verb))?.[0];
  return type === undefined
    ? null
    : hitOf(type, 'active', scene.start + told.index + told[0].lastIndexOf(verb), verb);
}

function hitOf(type: ActionType, frame: 'active' | 'passive', start: number, words: string): Hit {
  const end = start + words.length;
  const term = unwrittenTerm({
    type,
    language: 'en',
    frame,
    needs: new Set(),
    words: `unnamed firm: ${words.trim()}`
  });
  return { term, start, end, verbEnd: end, agentWord: null };
}

const NUMBER =
  '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|thirty|forty|fifty|several|dozens\\sof|scores\\sof|hundreds\\sof|a\\s(?:dozen|number\\sof|group\\sof|string\\sof)|some\\s\\d[\\d,]*|another(?:\\s\\p{Ll}+)?|\\d[\\d,]*|(?:the\\s)?(?:operators?|owners?|makers?|subsidiary)\\sof\\s(?:an?|\\d+|two|three|four|five|six|several))';
const FIRM =
  'compan(?:y|ies)|entit(?:y|ies)|organi[sz]ations?|firms?|business(?:es)?|banks?|lenders?|insurers?|brokers?|brokerages?|stockbrokers?|retailers?|supermarkets?|chains?|restaurants?|pubs?|bars?|inns?|hotels?|operators?|providers?|suppliers?|manufacturers?|makers?|airlines?|carriers?|employers?|landlords?|practices?|clinics?|hospitals?|pharmac(?:y|ies)|schools?|universit(?:y|ies)|charit(?:y|ies)|developers?|builders?|housebuilders?|contractors?|subcontractors?|websites?|sites?|apps?|platforms?|exchanges?|casinos?|bookmakers?|publishers?|broadcasters?|utilit(?:y|ies)|farms?|plants?|factor(?:y|ies)|garages?|dealerships?|cooperatives?|co-operatives?|start-?ups?|consultanc(?:y|ies)|auditors?|estate\\sagents?|(?:travel|advertising|employment|recruitment|letting|debt\\scollection)\\sagenc(?:y|ies)|funds?|managers?|groups?|subsidiar(?:y|ies)|sellers?|vendors?|shops?|stores?|importers?|exporters?|distributors?|wholesalers?|producers?|processors?|couriers?|shippers?|hauliers?|refiner(?:s|y|ies)|drugmakers?|carmakers?|automakers?|steelmakers?|brewers?|bakers?|baker(?:y|ies)|butchers?|dairies|mills|gyms?|orthodontists?|dentists?|doctors?|lawyers?|accountants?|traders?|dealers?|advisers?|advisors?|executives?|directors?|bankers?|taxi\\sdrivers?';
const MODIFIERS = "(?:(?!(?:after|before|because|when|while|that|which|who)\\s)[\\p{L}\\d'&-]+,?\\s){0,5}?";
/** “in northern Germany”, “of a bank”, “, based in Lyon,”. */
const BEHIND =
  '(?:(?:,?\\s(?:in|at|from|near|based|of|with|behind|across|outside)\\s[^,;:.]{2,60}?)?(?:,\\s(?!which|that|who)[^,;:.]{2,60},)?)';
const DATELINE = '(?:(?:[\\p{Lu}][^¬:]{1,60}?|\\([\\p{L} ]+\\)\\s?)\\s?(?:--?|¬)\\s)?';
const AUX =
  '(?:was|were|is|are|has\\sbeen|have\\sbeen|had\\sbeen|is\\sto\\sbe|are\\sto\\sbe)\\s(?:(?:on\\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|also|today|yesterday|now|reportedly|jointly|each|collectively|publicly|formally|all|together|\\p{Ll}+ly)\\s)?';

/** A firm without a name, as the subject that opens a sentence, up to its verb. */
const SUBJECT = createSearch(
  new RegExp(
    `^[«"]?${DATELINE}${NUMBER}\\s${MODIFIERS}(?:${FIRM})${BEHIND}\\s(?:(?:also\\s)?(?:${AUX})|(?=(?:must|has\\sto|have\\sto|had\\sto|will\\shave\\sto|received)\\s))`,
    'iu'
  )
);
/** “A company that fails to …”: any. */
const HEDGED = /\s(?:that|which|who|whose)\s(?!ran\s|runs\s)|(?<!\p{L})(?:any|every|each|no|if)\s/iu;

const WITH_FINE = '\\s(?:[^,;:.]|[,.](?=\\d)){0,60}?(?:fines?|penalt(?:y|ies)|sanctions?)(?!\\p{L})';
const SUFFERED: [ActionType, RegExp][] = [
  [
    'fine',
    new RegExp(
      `^(?:fined|penali[sz]ed|sanctioned|(?:hit|slapped|served|issued|landed|punished|stung)\\swith${WITH_FINE}|(?:handed|given)${WITH_FINE}|(?:ordered|told|sentenced|condemned)\\sto\\spay|received${WITH_FINE}|(?:must|has\\sto|have\\sto|had\\sto|will\\shave\\sto)\\spay)(?!\\p{L})(?!\\s(?:compensation|damages|wages|back))`,
      'iu'
    )
  ],
  [
    'warning',
    /^(?:warned|reprimanded|admonished|censured|rebuked|cautioned)(?=\s(?:on\s\p{Lu}\p{Ll}+day\s)?(?:by|for|over|against|about)\s)/iu
  ],
  [
    'ban',
    /^(?:banned|barred|suspended|disqualified|blacklisted|struck off|blocked|prohibited)(?=\s(?:for\s(?:life|\p{Ll}+\s(?:years?|months?|days?))|from|by|until|over|after|for))/iu
  ],
  [
    'order',
    /^(?:ordered|instructed|directed|required|told)\sto\s(?!pay|stand|come|attend|leave|wait)(?=\p{Ll})/iu
  ],
  [
    'investigation_opened',
    /^(?:raided|searched|under\s(?:formal\s)?investigation|being\sinvestigated)(?!\p{L})/iu
  ]
];

const UNNAMED = `(?:${NUMBER}\\s|(?:unnamed|unidentified|undisclosed)\\s)${MODIFIERS}(?:${FIRM})(?!\\p{L}|'s)`;
const VERB =
  '(?<verb>(?:has\\s|have\\s)?(?:(?:also|again|\\p{Ll}+ly)\\s)?(?:fined|penali[sz]ed|sanctioned|reprimanded|censured|admonished|banned|barred|suspended|disqualified|blacklisted|raided|searched))';
const STRIKES = createSearch(new RegExp(`(?<!\\p{L})${VERB}\\s(?=${UNNAMED})`, 'iu'));
const HEADLINE = createSearch(
  new RegExp(
    `^[^,;:]{2,60}?\\s(?<verb>fines|penali[sz]es|sanctions|reprimands|censures|bans|bars|suspends|disqualifies|blacklists|raids)\\s(?=(?:${NUMBER}\\s)?${MODIFIERS}(?:${FIRM})(?!\\p{L}))`,
    'iu'
  )
);
/** “put 33 entities on its unverified list”. */
const LISTS = createSearch(
  new RegExp(
    `(?<!\\p{L})(?<verb>(?:has\\s|have\\s)?(?:added|adds|put|puts|placed|places))\\s(?=${UNNAMED}[^,;:.]{0,30}\\s(?:to|on|onto)\\s(?:its|the|an?)\\s[^,;:.]{0,40}(?:list|blacklist)(?!\\p{L}))`,
    'iu'
  )
);
/** “paid unannounced visits to companies in the grocery trade”: a trade, and no one by name. */
const VISITS = createSearch(
  new RegExp(
    `(?<!\\p{L})(?<verb>(?:has\\s|have\\s)?(?:paid|made|carried\\sout|conducted|staged))\\s(?=(?:\\p{Ll}+\\s)?(?:unannounced|surprise|dawn)\\s(?:visits|inspections|raids|searches)[^,;:.]{0,40}?\\s(?:to|at|of|on)\\s(?:the\\s(?:premises|offices|sites)\\sof\\s)?(?:${NUMBER}\\s)?${MODIFIERS}(?:${FIRM})(?!\\p{L}|'s))`,
    'iu'
  )
);
const STRUCK: [ActionType, RegExp][] = [
  ['investigation_opened', /paid|made|carried|conducted|staged/iu],
  ['restriction', /add|put|place/iu],
  ['fine', /fine|penali|sanction/iu],
  ['warning', /reprimand|censure|admonish/iu],
  ['ban', /ban|bar|suspend|disqualif|blacklist/iu],
  ['investigation_opened', /raid|search/iu]
];
