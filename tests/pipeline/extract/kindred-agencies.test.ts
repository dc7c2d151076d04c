import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** The authorities of the last action that a text tells. */
function last(language: 'fr' | 'en', text: string): string {
  return actionsIn(language, text, { published: '2025-07-04' }).at(-1)?.authorities.join('+') ?? '';
}

describe('“Luxembourg’s regulator” among agencies of one kind', () => {
  it.each([
    [
      'en',
      'The decision was announced by Ireland’s Data Protection Commission. The previous record, €746m, was set by Luxembourg’s regulator against Amazon in 2021.',
      'lu-cnpd'
    ],
    ['en', 'The CNIL fined Google €150m. The Italian regulator fined Clearview €20m.', 'it-garante'],
    [
      'en',
      'The AGCM, Italy’s competition watchdog, fined Apple €98.6 million. In March, its French counterpart had ordered Apple to pay €150 million.',
      'fr-adlc'
    ],
    [
      'fr',
      'L’Autorité belge de la concurrence a infligé 2,78 millions d’euros à Novartis. Dès 2014, l’autorité italienne avait infligé 180 millions d’euros à Roche.',
      'it-agcm'
    ],
    [
      'fr',
      'Le Bundeskartellamt allemand a ouvert une procédure contre Apple en 2022, son homologue italien en mai 2023.',
      'it-agcm'
    ],
    [
      'fr',
      'La CNIL a infligé 20 millions d’euros à Clearview. L’autorité grecque a infligé la même amende à Clearview AI en juillet.',
      'gr-hdpa'
    ]
  ] as const)('is of that kind (%s): %s', (language, text, id) => {
    expect(last(language, text)).toBe(id);
  });

  it.each([
    // of several kinds, of another one, and several regulators
    [
      'en',
      'The CMA fined Apple £21m. The ICO fined Capita £14m. The Dutch regulator fined Uber €290m.',
      'nl-authorities'
    ],
    ['en', 'The FCA fined Monzo £21m. The German regulator fined N26 €9m in May.', 'de-authorities'],
    ['en', 'The CNIL fined Google €150m. Italian regulators fined Clearview €20m.', 'it-authorities'],
    ['fr', 'La CNIL a puni Google. La police italienne a perquisitionné Clearview.', 'it-authorities']
  ] as const)('is any other (%s): %s', (language, text, id) => {
    expect(last(language, text)).toBe(id);
  });
});
