import type { Mention } from '../../types.ts';
import type { AmountMention } from './amounts.ts';

/**
 * « livres » in a clipping on Turkey that names nothing British: liras; “crowns” in one on Norway: its own. Amounts of a text whose currency is told by
 * its surroundings; the others are handed back as they are. `mentions` are all names of the clipping.
 */
export function inLocalMoney(
  amounts: readonly AmountMention[],
  text: string,
  mentions: readonly Mention[]
): AmountMention[] {
  const about = (country: RegExp) => mentions.some(({ entity }) => country.test(entity ?? ''));
  const locals = new Map(
    SHARED.flatMap(({ currency, said, at, others }): [string, string][] => {
      if (!amounts.some((amount) => amount.currency === currency) || said.test(text) || about(at)) return [];
      const local = others.find(([country]) => about(country))?.[1];
      return local === undefined ? [] : [[currency, local]];
    })
  );
  return locals.size === 0
    ? [...amounts]
    : amounts.map((amount) => ({ ...amount, currency: locals.get(amount.currency) ?? amount.currency }));
}

/** Money that several countries call alike: as which it is read, what says that it is, and whose else it may be. */
const SHARED: readonly { currency: string; said: RegExp; at: RegExp; others: readonly [RegExp, string][] }[] =
  [
    {
      currency: 'GBP',
      said: /£|sterling|GBP|\bbritish pounds?\b/iu,
      at: /^(?:gb-.*|united-kingdom|london|england|scotland|wales)$/u,
      others: [
        [/^(?:tr-.*|turkey|ankara|istanbul)$/u, 'TRY'],
        [/^(?:eg-.*|egypt|cairo)$/u, 'EGP']
      ]
    },
    {
      currency: 'SEK',
      said: /suédoise|kronor|\bkrona\b|SEK|\bswedish crowns?\b/iu,
      at: /^(?:se-.*|sweden|stockholm)$/u,
      others: [
        [/^(?:no-.*|norway|oslo)$/u, 'NOK'],
        [/^(?:dk-.*|denmark|copenhagen)$/u, 'DKK'],
        [/^(?:cz-.*|czechia|czech-republic|prague)$/u, 'CZK']
      ]
    },
    {
      currency: 'NOK',
      said: /norvégienne|NOK|\bnorwegian (?:kroner?|crowns?)\b/iu,
      at: /^(?:no-.*|norway|oslo)$/u,
      others: [[/^(?:dk-.*|denmark|copenhagen)$/u, 'DKK']]
    },
    {
      currency: 'KES',
      said: /kényan|KES|KSh|\bkenyan shillings?\b/iu,
      at: /^(?:ke-.*|kenya|nairobi)$/u,
      others: [
        [/^(?:tz-.*|tanzania|dar-es-salaam|dodoma)$/u, 'TZS'],
        [/^(?:ug-.*|uganda|kampala)$/u, 'UGX']
      ]
    },
    {
      currency: 'MXN',
      said: /mexic|MXN/iu,
      at: /^(?:mx-.*|mexico|mexico-city)$/u,
      others: [
        [/^(?:ph-.*|philippines|manila)$/u, 'PHP'],
        [/^(?:ar-.*|argentina|buenos-aires)$/u, 'ARS'],
        [/^(?:co-.*|colombia|bogota)$/u, 'COP'],
        [/^(?:cl-.*|chile|santiago)$/u, 'CLP']
      ]
    },
    {
      currency: 'INR',
      said: /INR|\bRs\b|indiennes|\bindian rupees?\b|crore|lakh/iu,
      at: /^(?:in-.*|india|delhi|new-delhi|mumbai)$/u,
      others: [
        [/^(?:pk-.*|pakistan|islamabad|karachi)$/u, 'PKR'],
        [/^(?:id-.*|indonesia|jakarta)$/u, 'IDR']
      ]
    },
    {
      // Francs CFA, of West Africa or of Central Africa.
      currency: 'XOF',
      said: /XOF|UEMOA|BCEAO/u,
      at: /^(?:(?:sn|ci|bj|bf|ml|ne|tg|gw)-.*|senegal|dakar|ivory-coast|cote-d-ivoire|abidjan|benin|cotonou|burkina-faso|ouagadougou|mali|bamako|niger|niamey|togo|lome|guinea-bissau)$/u,
      others: [
        [
          /^(?:(?:cm|ga|cg|td|cf|gq)-.*|cameroon|yaounde|douala|gabon|libreville|republic-of-the-congo|congo|brazzaville|chad|n-djamena|central-african-republic|bangui|equatorial-guinea)$/u,
          'XAF'
        ]
      ]
    }
  ];
