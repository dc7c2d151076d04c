import type { Scene } from '../scene.ts';
import type { Hit } from '../terms/hits.ts';
import { createSearch } from '../text/search.ts';
import type { AmountMention } from './amounts.ts';

/** The country whose money a fine is in: one in wons is Korean. Dollars and euros tell nothing. */
export function currencyHome(scene: Scene): string | null {
  const homes = new Set(
    scene.amounts
      .filter(({ converted }) => !converted)
      .flatMap(({ currency }) => HOME_OF_CURRENCY[currency] ?? [])
  );
  return homes.size === 1 ? ([...homes][0] ?? null) : null;
}

/** The same for whoever fines, and for what the same sentence tells of it besides: “fined A 9bn rupees and ordered it to”. */
export function homeOfFine({ term }: Hit, scene: Scene): string | null {
  return term.type === 'fine' || FINES.test(scene.text) ? currencyHome(scene) : null;
}

const FINES = createSearch(/(?<!\p{L})(?:fined?|penalty|penali[sz]ed|amende)(?!\p{L})/iu);

/** Whether all sums of a sentence are in euros: no American authority fines in them, and no newspaper converts dollars without saying so. */
export function isInEuros({ amounts }: Scene): boolean {
  const own = amounts.filter(({ converted }) => !converted);
  return own.length > 0 && own.every(({ currency }) => currency === 'EUR');
}

/** Whether a country, or the Union, pays in a currency: what its authorities fine in. */
export function isOwnMoney(currency: string | null, jurisdiction: string): boolean {
  if (currency === 'EUR') return EURO.has(jurisdiction);
  if (currency === 'USD') return jurisdiction === 'US';
  return currency !== null && HOME_OF_CURRENCY[currency] === jurisdiction;
}

/** The one country that pays in a currency; null of dollars, euros and others that tell none. */
export function homeOfCurrency(currency: string): string | null {
  return HOME_OF_CURRENCY[currency] ?? null;
}

/** Countries that pay in euros, and the Union. */
export const EURO: ReadonlySet<string> = new Set(
  'EU AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'.split(' ')
);

const HOME_OF_CURRENCY: Record<string, string> = {
  CNY: 'CN',
  JPY: 'JP',
  KRW: 'KR',
  INR: 'IN',
  GBP: 'GB',
  CHF: 'CH',
  RUB: 'RU',
  PLN: 'PL',
  TRY: 'TR',
  BRL: 'BR',
  SEK: 'SE',
  NOK: 'NO',
  DKK: 'DK',
  NGN: 'NG',
  CAD: 'CA',
  AUD: 'AU',
  HKD: 'HK',
  SGD: 'SG',
  IDR: 'ID',
  ZAR: 'ZA',
  MXN: 'MX',
  ARS: 'AR',
  COP: 'CO',
  CLP: 'CL',
  PHP: 'PH',
  THB: 'TH',
  MYR: 'MY',
  MAD: 'MA',
  ILS: 'IL',
  HUF: 'HU',
  CZK: 'CZ',
  RON: 'RO',
  KZT: 'KZ',
  UAH: 'UA',
  SAR: 'SA',
  VND: 'VN',
  TWD: 'TW',
  NZD: 'NZ',
  KES: 'KE',
  TZS: 'TZ',
  UGX: 'UG',
  BDT: 'BD',
  GHS: 'GH',
  EGP: 'EG',
  PKR: 'PK'
};

const MONEY_AT_HOME = new Map(Object.entries(HOME_OF_CURRENCY).map(([currency, home]) => [home, currency]));

/** What the authorities of a country, or of the Union, fine in; null where the table does not know. */
export function moneyOf(jurisdiction: string): string | null {
  if (EURO.has(jurisdiction)) return 'EUR';
  if (jurisdiction === 'US') return 'USD';
  return MONEY_AT_HOME.get(jurisdiction) ?? null;
}

/** “fined A $15 million (20.7 billion won)”: a Korean fine in wons, whatever its text converts it to first. */
export function inOwnMoney(amount: AmountMention, scene: Scene, jurisdiction: string): AmountMention {
  if (isOwnMoney(amount.currency, jurisdiction)) return amount;
  const next = scene.amounts.find(({ start }) => start >= amount.end);
  return next?.converted === true && isOwnMoney(next.currency, jurisdiction) ? next : amount;
}

/** « livres » in Turkey, « roupies » in Indonesia: the money of a fine’s own country, where the words of its sum say no more than its name. */
export function localCurrency(
  { start, end, currency }: AmountMention,
  scene: Scene,
  jurisdiction: string
): string {
  const words = scene.text.slice(start - scene.start, end - scene.start);
  const bare = BARE.find(([pattern]) => pattern.test(words));
  return bare?.[1][jurisdiction] ?? currency;
}

const BARE: [RegExp, Readonly<Record<string, string>>][] = [
  [/(?:livres|pounds)$/i, { TR: 'TRY', EG: 'EGP' }],
  [/(?:roupies|rupees)$/i, { ID: 'IDR', PK: 'PKR' }],
  [/dirhams$/i, { MA: 'MAD' }],
  [/dinars$/i, { TN: 'TND', RS: 'RSD', KW: 'KWD', JO: 'JOD', IQ: 'IQD', LY: 'LYD', BH: 'BHD' }],
  // Before the euro.
  [/francs?$/i, { FR: 'FRF', BE: 'BEF' }],
  [/pesos$/i, { AR: 'ARS', CO: 'COP', CL: 'CLP', PH: 'PHP' }],
  [/^\$|\d\s?\$$|(?<!US |U\.S\. )dollars$/i, { CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD' }]
];
