import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

type Case = ['fr' | 'en', string, string[]];

const itTells = (cases: readonly Case[]) => {
  it.each(cases)('%s: %s', (language, text, lines) => {
    expect(actionLines(language, text)).toEqual(lines);
  });
};

describe('a commission that charges', () => {
  describe('is the body, where it charges a company with something', () => {
    itTells([
      [
        'en',
        'The European Commission charged Apple in June with stifling rivals.',
        ['investigation_opened eu-commission apple -']
      ],
      [
        'en',
        'The Commission charged Microsoft on Tuesday with abusively bundling Teams with Office.',
        ['investigation_opened eu-commission microsoft -']
      ],
      [
        'en',
        'The European Commission charged Meta over its marketplace in December.',
        ['investigation_opened eu-commission meta -']
      ]
    ]);
  });

  describe('is a price, where it is charged', () => {
    itTells([
      ['en', 'The commissions charged by Apple are too high, the European Commission says.', []],
      ['en', 'Developers pay the commission Apple charges them, whatever the European Commission says.', []]
    ]);
  });
});

describe('a suit that a company fights', () => {
  describe('has been brought, where whose it is stands before it', () => {
    itTells([
      ['en', 'Meta is fighting an FTC lawsuit accusing it of buying rivals.', ['lawsuit us-ftc meta -']],
      ['en', 'Meta is contesting the FTC’s lawsuit against it.', ['lawsuit us-ftc meta -']]
    ]);
  });

  describe('is none of an authority, where others bring it', () => {
    itTells([
      ['en', 'Meta is fighting a lawsuit accusing it of buying rivals.', []],
      ['en', 'Apple challenges India’s antitrust penalty law, fearing a bill of $38 billion.', []]
    ]);
  });
});

describe('« Nouvelle- » of a country', () => {
  describe('says where it is banned', () => {
    itTells([
      [
        'fr',
        'Le Premier ministre a suspendu TikTok en Nouvelle-Calédonie.',
        ['ban fr-prime-minister tiktok -']
      ],
      [
        'fr',
        'TikTok a été suspendu en Nouvelle-Calédonie sur décision du Premier ministre.',
        ['ban fr-prime-minister tiktok -']
      ]
    ]);
  });

  describe('is no new customer', () => {
    itTells([
      [
        'fr',
        'La Banque centrale d’Inde a plafonné les nouvelles inscriptions de Paytm.',
        ['restriction in-rbi paytm -']
      ],
      ['fr', 'Le Premier ministre a dit que TikTok doit faire plus en Nouvelle-Calédonie.', []]
    ]);
  });
});
