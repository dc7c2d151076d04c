import type { Span } from '../../types.ts';
import { NUMBER_WORDS, numberInWords } from '../text/number-words.ts';
import { createSearch } from '../text/search.ts';

/** An amount of money in a text. */
export interface AmountMention extends Span {
  value: number;
  /** ISO 4217. */
  currency: string;
  /** Stands in brackets right after another amount: its conversion for the reader. */
  converted: boolean;
}

/** Every amount of money of a text, in its order. A number without a currency is none. */
export function findAmounts(text: string): AmountMention[] {
  const found: AmountMention[] = [];
  for (const match of AMOUNT.all(text)) {
    const groups = match.groups ?? {};
    const currency = currencyOf(groups.before ?? groups.after ?? '');
    const scale = groups.scale ?? groups.scale2;
    const value = valueOf(plainNumber(groups.number ?? groups.number2 ?? '', match), scale);
    if (currency === null || value === null) continue;
    const larger = groups.before === undefined ? largerPart(text, match.index, value) : null;
    const start = larger?.start ?? match.index;
    const previous = found.at(-1);
    found.push(...sharedUnits(text, start, scale, currency));
    const gap = previous ? text.slice(previous.end, start) : '';
    const converted =
      previous !== undefined &&
      previous.currency !== currency &&
      (CONVERSION.test(gap) ||
        (ROUGHLY.test(gap) && OF_READERS.has(currency) && !OF_READERS.has(previous.currency)));
    const end = match.index + match[0].length;
    found.push({ start, end, value: value + (larger?.value ?? 0), currency, converted });
    let next = elliptic(text, end, currency, scale);
    for (; next !== null; next = elliptic(text, next.end, currency, scale)) found.push(next);
  }
  return found;
}

/**
 * Sums that leave the currency to what was told before: « A devra verser 76 millions, B 63 millions. », “the former €500m, the
 * latter 200m”. `currency` is that of the money named last.
 */
export function findBareAmounts(
  text: string,
  currency: string,
  known: readonly AmountMention[]
): AmountMention[] {
  return BARE.all(text).flatMap(({ index, 0: words, groups }) => {
    const end = index + words.length;
    const value = valueOf(groups?.number ?? '', groups?.scale);
    const taken = known.some((other) => other.start < end && index < other.end);
    return value === null || taken
      ? []
      : [
          ...sharedUnits(text, index, groups?.scale, currency),
          { start: index, end, value, currency, converted: false }
        ];
  });
}

/** « 13 milliards 959 millions de francs », « 3 millions 500 000 euros »: what stands before the rest of one sum. */
function largerPart(text: string, at: number, rest: number): { start: number; value: number } | null {
  const [words = '', number = '', scale] = LARGER.exec(text.slice(Math.max(0, at - 30), at)) ?? [];
  const unit = scale === undefined ? null : valueOf('1', scale);
  const value = valueOf(number, scale);
  return unit !== null && value !== null && unit > rest ? { start: at - words.length, value } : null;
}

const LARGER = /(?<![\p{L}\d.,$€£])(\d{1,3})\s(milliards?|billions?|millions?)\s$/iu;

/** “¥1,076 million”, “18,228 million yuan”: in English a comma groups digits; « 1,076 million de yens » is decimal. */
function plainNumber(number: string, { 0: words, groups }: RegExpExecArray): string {
  const isEnglish = groups?.before !== undefined || (IN_MILLION.test(words) && !OF_MONEY.test(words));
  return isEnglish && GROUPED_MILLIONS.test(words) ? number.replaceAll(',', '') : number;
}

const GROUPED_MILLIONS = /(?<![\d.,])[1-9]\d{0,2},\d{3}[\s-]?(?:million|mln|mn|m)(?!\p{L})/iu;
const IN_MILLION = /\d[\s-]million(?!\p{L})/iu;
const OF_MONEY = /million\s(?:de\s|d['’])/iu;

/** « 18 milliards de yuans (2,3 milliards d’euros) », “1.3tn won, or about $1bn”, « soit 21 millions ». */
const CONVERSION =
  /^(?:\s(?:d['’]amendes?|fine|penalty))?\s?\((?:[^()\d]{0,24}\s)?$|^,?\s(?:or|soit|equal to|equivalent to|the equivalent of|l['’]équivalent d[e']|worth)\s(?:(?:about|around|some|roughly|nearly|almost|more than|just over|just under|environ|quelque|près de|à peu près|un peu (?:plus|moins) d[e'’]|plus d[e'’])\s?)*$/iu;
/** “a SKr500mn penalty, some $46mn”, in the money of its readers. */
const ROUGHLY =
  /^(?:\s(?:fine|penalty|bill|settlement|d['’]amende))?,\s(?:some|about|around|roughly|environ|quelque)\s$/u;
const OF_READERS: ReadonlySet<string> = new Set(['USD', 'EUR', 'GBP', 'CHF']);

/**
 * « 150 et 325 millions d’euros », « 887,6, 12,5 et 140 millions »: numbers that leave scale and currency to the amount after them; without
 * a scale only « 168.000 et 86.500 euros », which are no days or years.
 */
function sharedUnits(
  text: string,
  start: number,
  scale: string | undefined,
  currency: string
): AmountMention[] {
  const from = Math.max(0, start - LONGEST_LIST);
  const lead = (scale === undefined ? GROUPED_BEFORE : NUMBERS_BEFORE).exec(text.slice(from, start));
  if (!lead) return [];
  return [...lead[0].matchAll(scale === undefined ? GROUPED : DECIMAL)].flatMap(({ index, 0: number }) => {
    const value = valueOf(number, scale);
    const at = from + lead.index + index;
    return value === null || YEAR.test(number)
      ? []
      : [{ start: at, end: at + number.length, value, currency, converted: false }];
  });
}

const LONGEST_LIST = 60;
const YEAR = /^(?:19|20)\d\d$/;
const DECIMAL = /\d+(?:[.,]\d+)?/gu;
const GROUPED = /\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+/gu;
const listOf = (number: RegExp) =>
  new RegExp(
    `(?<![\\p{L}\\d.,$€£])(?:${number.source},\\s)*${number.source},?\\s(?:et|and)\\s(?:de\\s|of\\s)?$`,
    'u'
  );
const NUMBERS_BEFORE = listOf(DECIMAL);
const GROUPED_BEFORE = listOf(GROUPED);

/**
 * « 325 millions d’euros pour A, 150 millions pour B », « 27 millions d’euros pour A, quinze pour B »: a further amount that leaves its currency, or its
 * scale as well, to the one before it.
 */
function elliptic(
  text: string,
  from: number,
  currency: string,
  before: string | undefined
): AmountMention | null {
  const rest = text.slice(from, from + 140);
  const match = ELLIPSIS.exec(rest) ?? (before === undefined ? null : BARE_ELLIPSIS.exec(rest));
  const [, lead = '', number = '', scale] = match ?? [];
  const value = match ? valueOf(number, scale ?? before) : null;
  if (value === null) return null;
  const start = from + lead.length;
  const words = scale === undefined ? number : `${number} ${scale}`;
  return { start, end: start + words.length, value, currency, converted: false };
}

const ELLIPSIS =
  /^((?:[^.;:\d]|(?<=\s(?:en|in)\s)\d{4}){2,80}?(?:,|\s(?:et|and|puis|then))\s(?:(?:puis|then|et|and)\s)?(?:(?:une autre|une seconde|une deuxième|another|one|a second)\s(?:amende\s|fine\s|penalty\s)?(?:de\s|of\s)|de\s|à\s)?)(\d+(?:[.,]\d+)?)[\s\u00a0](millions?|milliards?|billions?)(?=\s(?:(?:pour|à|aux?|contre|for|to|on|against)\s|(?:en|in)\s\p{Lu}))/u;
const BARE_ELLIPSIS = new RegExp(
  `^(\\s(?:pour|contre|for|against)\\s[^.;:\\d,]{2,40}(?:,|\\s(?:et|and))\\s)(\\d+(?:[.,]\\d+)?|${NUMBER_WORDS})(?=\\s(?:pour|contre|for|against)\\s(?:(?:les?|la|the)\\s|l['’])?\\p{Lu})`,
  'u'
);

const CURRENCY_WORDS: [RegExp, string][] = [
  [/^(?:dollars? canadiens?|canadian dollars?|c\$|ca\$|\$ can?|cad)$/i, 'CAD'],
  [/^(?:dollars? australiens?|australian dollars?|a\$|au\$|\$ au|aud)$/i, 'AUD'],
  [/^(?:dollars? (?:de hong ?kong|hongkongais)|hong kong dollars?|hk\$|hkd)$/i, 'HKD'],
  [/^(?:dollars? (?:de singapour|singapouriens?)|singapore dollars?|s\$|sgd)$/i, 'SGD'],
  [/^(?:(?:us |u\.s\. |american )?dollars?(?: américains?)?|us\$|u\.s\.\$|\$(?: us)?|usd)$/i, 'USD'],
  [/^(?:euros?|€|eur)$/i, 'EUR'],
  [/^(?:yuans?|renminbi|rmb|cny|cn¥)$/i, 'CNY'],
  [/^(?:yens?|[¥y]|jpy|jp¥)$/i, 'JPY'],
  [/^(?:wons?|₩|krw|w)$/i, 'KRW'],
  [/^(?:roupies?(?: indiennes?)?|(?:indian )?rupees?|₹|rs\.?|inr)$/i, 'INR'],
  [/^(?:livres?(?: sterling)?|(?:british )?pounds?(?: sterling)?|stg|£|gbp)$/i, 'GBP'],
  [/^(?:francs?(?: suisses?)?|swiss francs?|chf|sfr)$/i, 'CHF'],
  [/^(?:francs? cfa|cfa(?: francs?)?|f ?cfa|xof)$/i, 'XOF'],
  [/^(?:dinars? tunisiens?|tunisian dinars?|tnd)$/i, 'TND'],
  [/^(?:dinars?(?: algériens?)?|algerian dinars?|dzd)$/i, 'DZD'],
  [/^(?:roubles?|rubles?|rub)$/i, 'RUB'],
  [/^(?:zlotys?|złotys?|pln)$/i, 'PLN'],
  [/^(?:(?:turkish )?liras?|livres? turques?|try|tl)$/i, 'TRY'],
  [/^(?:r[eé]ais|réaux|r[eé]als?|r\$|brl)$/i, 'BRL'],
  [/^(?:couronnes?(?: suédoises?)?|crowns?|swedish crowns?|(?:swedish )?kron(?:or|a)|sek|skr)$/i, 'SEK'],
  [/^(?:couronnes? norvégiennes?|(?:norwegian )?kroner?|norwegian crowns?|nok|nkr)$/i, 'NOK'],
  [/^(?:couronnes? danoises?|danish (?:kroner?|crowns?)|dkk|dkr)$/i, 'DKK'],
  [/^(?:nairas?|ngn|₦|n)$/i, 'NGN'],
  [/^(?:rupiahs?|roupies indonésiennes?|idr|rp\.?)$/i, 'IDR'],
  [/^(?:rands?|zar|r)$/i, 'ZAR'],
  [/^(?:pesos?|pesos? mexicains?|mexican pesos?|mxn)$/i, 'MXN'],
  [/^(?:pesos? argentins?|argentine pesos?|ars)$/i, 'ARS'],
  [/^(?:pesos? colombiens?|colombian pesos?|cop)$/i, 'COP'],
  [/^(?:pesos? chiliens?|chilean pesos?|clp)$/i, 'CLP'],
  [/^(?:pesos? philippins?|philippine pesos?|php|p)$/i, 'PHP'],
  [/^(?:bahts?|thb)$/i, 'THB'],
  [/^(?:ringgits?|myr|rm)$/i, 'MYR'],
  [/^(?:dirhams? marocains?|moroccan dirhams?|mad)$/i, 'MAD'],
  [/^(?:dirhams?|aed|dhs?)$/i, 'AED'],
  [/^(?:shekels?|ils|nis)$/i, 'ILS'],
  [/^(?:forints?|huf)$/i, 'HUF'],
  [/^(?:couronnes? tchèques?|czech crowns?|(?:czech )?koruna|czk)$/i, 'CZK'],
  [/^(?:lei|ron)$/i, 'RON'],
  [/^(?:leva?|levs|bgn)$/i, 'BGN'],
  [/^(?:laris?|gel)$/i, 'GEL'],
  [/^(?:kwachas?|zmw)$/i, 'ZMW'],
  [/^(?:soles|nuevos soles|pen)$/i, 'PEN'],
  [/^(?:birrs?|etb)$/i, 'ETB'],
  [/^(?:takas?|bdt|tk)$/i, 'BDT'],
  [/^(?:tenges?|kzt)$/i, 'KZT'],
  [/^(?:hryvnias?|uah)$/i, 'UAH'],
  [/^(?:riyals?|saudi riyals?|sar)$/i, 'SAR'],
  [/^(?:dongs?|vnd)$/i, 'VND'],
  [/^(?:dollars? taïwanais|taiwan(?:ese)? dollars?|n?t\$|twd)$/i, 'TWD'],
  [/^(?:dollars? néo-zélandais|new zealand dollars?|nz\$|nzd)$/i, 'NZD'],
  [/^(?:shillings? tanzaniens?|tanzanian shillings?|tzs)$/i, 'TZS'],
  [/^(?:shillings? ougandais|ugandan shillings?|ugx)$/i, 'UGX'],
  [/^(?:shillings?(?: kényans?)?|kenyan shillings?|kes|k?sh)$/i, 'KES'],
  [/^(?:cedis?|ghs|gh¢)$/i, 'GHS'],
  [/^(?:livres? égyptiennes?|egyptian pounds?|egp)$/i, 'EGP'],
  [/^(?:roupies? pakistanaises?|pakistani rupees?|pkr)$/i, 'PKR']
];
const SCALES: [RegExp, number][] = [
  [/^(?:trillions?|trln|tn)$/i, 1e12],
  [/^(?:milliards?|mds?|billions?|bln|bil|bn|b|mrds?)$/i, 1e9],
  [/^lakh crores?$/i, 1e12],
  [/^(?:crores?|cr)$/i, 1e7],
  [/^(?:millions?|mln|mil|mn|m)$/i, 1e6],
  [/^(?:lakhs?)$/i, 1e5],
  [/^(?:mille|thousand|k)$/i, 1e3]
];
/** Any space but a line break: no-break and thin spaces group digits in French, apostrophes in Switzerland. */
const S = '[^\\S\\n]';
const NUMBER = `\\d{1,3}(?:[ \\u00a0\\u202f\\u2009'’]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*`;
const SCALE =
  'trillions?|(?:milliards?|millions?) et demie?|milliards?|millions?|billions?|crores?|lakh crores?|lakhs?|thousand|mille|mds?|mrds?|bln|bn|trln|tn|mln|mn|cr|[mbk]|(?:bil|mil)(?=[ .,;:)]|$)';
/** “N766m”, “R2.5bn”, “RM500,000”: what the press of one country writes for its money, told from seats and models by a scale or by groups of digits. */
const LOCAL =
  `(?:[NWRPY]|RM|TL|Tk|Dhs?|K?Sh)(?=${S}?\\d[\\d.,]*(?:${S}|-)?(?:[mb]illion|trillion|[bt]n|mn|[mb]|crore|lakh)(?![\\p{L}]))` +
  `|(?:[NR]|RM|TL|Tk|Dhs?)(?=${S}?\\d{1,3}(?:,\\d{3})+(?![\\d,]))`;
/** « Orange 4 millions d’euros et SFR 2 millions », « SFR 900 000 euros »: the operator. */
const NO_LIST = `(?<!(?:et|à|contre|pour)${S})`;
const NO_FRANCS = `(?!${S}?\\d[\\d.,]*(?:${S}\\d{3})*(?:${S}(?:millions?|milliards?))?${S}?(?:d['’])?(?:euros?|€))`;
const BEFORE = `US\\$|U\\.S\\.\\$|CA\\$|AU\\$|HK\\$|NZ\\$|NT\\$|CN¥|JP¥|GH¢|Won(?=\\d)|[CASRT]\\$|[$€£¥₩₹₦]|${LOCAL}|(?:USD|EUR|GBP|CNY|RMB|JPY|KRW|INR|CHF|AUD|CAD|BRL|TRY|ZAR|IDR|PLN|SEK|NOK|DKK|CZK|HUF|MYR|AED|NGN|PHP|SGD|HKD|NZD|TWD|THB|NIS|SAR|VND|MAD|EGP|RON|UAH|KES|PKR|BDT|RUB|MXN|CFA|KSh|[SND]Kr|${NO_LIST}SFr${NO_FRANCS}|Rp\\.?|Rs\\.?)(?=[\\s\\d])`;
/** Whose money it is, where its name says so already: “South Korean won”, “Nigerian naira”. */
const WHOSE =
  '(?:(?:South )?Korean|Nigerian|Polish|South African|Russian|Chinese|Japanese|Indonesian|Thai|Malaysian|Brazilian|Israeli|Hungarian|Ukrainian|Kazakh|Ghanaian|Bangladeshi|Saudi|Vietnamese|Emirati|UAE)';
const OWN =
  '(?:yuans?|renminbi|yens?|wons?|rupiahs?|rands?|bahts?|ringgits?|reais|shekels?|forints?|hryvnias?|tenges?|cedis?|takas?|riyals?|dirhams?|roubles?|rubles?|zlotys?|złotys?|nairas?|dongs?)';
const AFTER = `${WHOSE} ${OWN}|dollars? (?:canadiens?|australiens?|américains?|néo-zélandais|taïwanais|singapouriens?|hongkongais|de Hong ?kong|de Singapour)|(?:US |U\\.S\\. |American |Canadian |Australian |New Zealand |Taiwan(?:ese)? |Hong Kong |Singapore )?dollars?|euros?|yuans?|renminbi|yens?|wons?|roupies?(?: indiennes?| indonésiennes?| pakistanaises?)?|(?:Indian |Pakistani )?rupees?|rupiahs?|rands?|(?:Mexican |Argentine |Colombian |Chilean |Philippine )pesos?|pesos?(?: (?:mexicains?|argentins?|colombiens?|chiliens?|philippins?))?|bahts?|ringgits?|(?:Moroccan )?dirhams?(?: marocains?)?|(?:Algerian |Tunisian )?dinars?(?: (?:algériens?|tunisiens?))?|shekels?|forints?|couronnes? tchèques?|Czech (?:koruna|crowns?)|koruna|dongs?|tenges?|hryvnias?|riyals?|(?:(?:Kenyan|Tanzanian|Ugandan) )?shillings?(?: (?:kényans?|tanzaniens?|ougandais))?|cedis?|takas?|lei(?!\\p{L})|lev[as]?(?!\\p{L})|laris?|kwachas?|soles|birrs?|Egyptian pounds?|livres? égyptiennes?|livres? turques?|livres?(?: sterling)?|(?:British )?pounds?(?: sterling)?|stg|francs? suisses?|Swiss francs?|francs? CFA|CFA francs?|F ?CFA|francs?(?! (?:CFA|CFP))|roubles?|rubles?|zlotys?|złotys?|(?:Turkish )?liras?|TL|r[eé]ais|real(?= (?:fine|penalty|settlement|bill|levy|charge))|reals|réaux|réals?|couronnes?(?: (?:suédoises?|norvégiennes?|danoises?))?|(?:Swedish|Norwegian|Danish) (?:kron(?:or|er|a|e)|crowns?)|crowns?|kron(?:or|er|a|e)|nairas?|USD|EUR|GBP|CNY|RMB|JPY|KRW|INR|CHF|AUD|CAD|BRL|TRY|\\$ (?:US|CAN|CA|AU)|[€$£₹]`;
const AMOUNT = createSearch(
  new RegExp(
    `(?<![\\p{L}\\d.,]|\\d['’])(?:(?<before>${BEFORE})${S}?(?<number>${NUMBER})(?:(?:${S}|-)?(?<scale>${SCALE})(?![\\p{L}\\d]))?` +
      `|(?<number2>${NUMBER}|${NUMBER_WORDS}(?=(?:${S}|-)(?:${SCALE})))(?:(?:${S}|-)?(?<scale2>${SCALE})(?![\\p{L}\\d]))?(?:${S}|-)?(?:de${S}|d['’]|of${S})?(?<after>${AFTER})(?![\\p{L}\\d]))`,
    'giu'
  )
);

/** No number of people or things: nothing follows that could be counted. */
const BARE = createSearch(
  new RegExp(
    `(?<![\\p{L}\\d.,$€£¥₩₹])(?<number>${NUMBER}|${NUMBER_WORDS}(?=(?:${S}|-)(?:${SCALE})))(?:${S}|-)?(?:(?:autres|other)${S})?(?<scale>millions?|milliards?|billions?|bn|crores?)(?=${S}?[;:»)]|[.,”]|$|${S}(?:exactement|exactly|précisément|precisely|to be (?:exact|precise))(?=[.,;)])|${S}(?:de plus|more)(?:[.,;]|${S}(?:en|in|le|on|last|pour|for)${S})|${S}(?:supplémentaires?|additionnels?)(?=[.,;:)]|${S}(?:pour|en|à|au|contre)${S}|$)|${S}environ(?=[.,;)]|${S}|$)|(?<=\\d${S}?\\p{L}{1,9})${S}(?:each|apiece|chacune?)(?=[.,;)]|${S}|$)|${S}(?:pour|à|aux?|depuis|dès|since|que|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|début|fin|(?:inflig|prononc|impos|réclam|annonc)ée?s?|imposed|announced|levied|contre|et|parce|faute|car|because|for|to|on|over|against|and|last|after|by|après|par|l['’](?:an|astreinte|amende)|(?:un|deux|trois|quatre|cinq|two|three|four|five) (?:ans|years)(?= (?:plus|later|après|before|earlier))|un an(?= plus| après)|(?:quelques|plusieurs) (?:jours|semaines|mois|années)(?= plus| après)|(?:a few|several) (?:days|weeks|months|years)(?= later)|a year(?= later| before| earlier)|the (?:following|next|same) year|la même année|l['’]année|en (?:\\d|début|fin|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|in (?:\\d|January|February|March|April|May|June|July|August|September|October|November|December))(?:${S}|[.,;)]|(?<=\\d)|$))`,
    'giu'
  )
);

const OWN_MONEY = new RegExp(`^${WHOSE} (?=${OWN}$)`, 'i');

/** “SFr500mn” in Swiss francs; in capitals the French operator SFR. */
function currencyOf(words: string): string | null {
  if (words === 'SFR') return null;
  const plain = words.replace(/\s+/g, ' ').trim().replace(OWN_MONEY, '');
  return CURRENCY_WORDS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

function valueOf(number: string, scale: string | undefined): number | null {
  // « deux milliards et demi »
  const [unit, half] = (scale ?? '').split(' et demi');
  const factor = unit ? (SCALES.find(([pattern]) => pattern.test(unit))?.[1] ?? null) : 1;
  const count =
    (/\d/.test(number) ? readNumber(number, unit || undefined) : numberInWords(number)) +
    (half === undefined ? 0 : 0.5);
  return factor === null || Number.isNaN(count) ? null : Number((count * factor).toPrecision(12));
}

/** `1,8` and `4.34` are decimal, `1,337.76`, `500 000` and `1.250.000` are grouped; `2,600` is grouped unless scaled. */
function readNumber(number: string, scale: string | undefined): number {
  const digits = number.replace(/[ \u00a0\u202f\u2009'’]/g, '');
  const separators = digits.replace(/\d/g, '');
  if (separators.length === 0) return Number(digits);
  const last = separators.slice(-1);
  const other = last === ',' ? '.' : ',';
  if (separators.includes(other)) return Number(digits.replaceAll(other, '').replace(last, '.'));
  if (separators.length > 1) return Number(digits.replaceAll(last, ''));
  // « 18,228 milliards » is French and decimal, « 1,337 crore » English and grouped.
  const decimalScale =
    scale !== undefined && (last === '.' || !/^(?:crore|lakh|billion|bn|trillion|tn)/i.test(scale));
  const grouped = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) && !decimalScale && digits === number;
  return Number(digits.replace(last, grouped ? '' : '.'));
}
