import type { Scene } from './scene.ts';

/** The country whose money a fine is in: one in wons is Korean. Dollars and euros tell nothing. */
export function currencyHome(scene: Scene): string | null {
  const homes = new Set(
    scene.amounts
      .filter(({ converted }) => !converted)
      .flatMap(({ currency }) => HOME_OF_CURRENCY[currency] ?? [])
  );
  return homes.size === 1 ? ([...homes][0] ?? null) : null;
}

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
  SGD: 'SG'
};
