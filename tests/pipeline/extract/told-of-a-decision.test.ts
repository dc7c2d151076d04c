import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type authorities targets date » of each action. */
function read(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text).map(({ type, authorities, targets, date }) =>
    [type, authorities.join('+'), targets.join('+'), date.date].join(' ')
  );
}

describe('social media cut off as a whole', () => {
  it.each([
    [
      'fr',
      'Le gouvernement gabonais a suspendu les réseaux sociaux mardi 17 février 2026.',
      'ban ga-authorities  2026-02-17'
    ],
    [
      'fr',
      'La Haute Autorité de la communication du Gabon a décrété en février 2026 la suspension immédiate des réseaux sociaux.',
      'ban ga-authorities  2026-02'
    ],
    ['en', 'Nepal blocked access to social networks in September 2025.', 'ban np-authorities  2025-09'],
    ['en', 'In February 2026 Gabon ordered the suspension of social media.', 'ban ga-authorities  2026-02']
  ] as const)('is a ban without a company, in %s: « %s »', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });

  it.each([
    ['fr', 'Le ministre a fermé ses comptes sur les réseaux sociaux.'],
    ['fr', 'Le président a été suspendu des réseaux sociaux.'],
    ['en', 'His social media account was suspended.'],
    ['en', 'Meta suspended social media advertising in Myanmar.']
  ] as const)('is not an account closed, in %s: « %s »', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });
});

describe('a listing put off', () => {
  it.each([
    [
      'en',
      'Investors were shaken by the decision to suspend the flotation of Ant Group in November 2020.',
      'ipo_suspended cn-authorities ant-group 2020-11'
    ],
    [
      'en',
      'In November 2020 Beijing’s decision to suspend the flotation of Ant Group shook investors.',
      'ipo_suspended cn-authorities ant-group 2020-11'
    ],
    [
      'fr',
      'L’introduction en Bourse d’Ant Group a été remise à plus tard par la Bourse de Shanghai en novembre 2020.',
      'ipo_suspended cn-sse ant-group 2020-11'
    ]
  ] as const)('is read where a noun tells it, in %s: « %s »', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });

  it('is the company’s own business where the decision is', () => {
    expect(read('en', 'Ant Group’s decision to delay its listing surprised investors in China.')).toEqual([]);
  });
});

describe('a licence that a company is told it needs', () => {
  it.each([
    [
      'In August 2022 Washington told Nvidia that it would need a licence to ship its chips to China.',
      'restriction us-authorities nvidia 2022-08'
    ],
    [
      'In August 2022 Nvidia was told by the US Commerce Department that it would need a licence to ship its chips to China.',
      'restriction us-commerce nvidia 2022-08'
    ]
  ])('is a restriction by who tells it: « %s »', (text, action) => {
    expect(read('en', text)).toEqual([action]);
  });
});

describe('a breach that a company is told of', () => {
  it('is a warning to it', () => {
    expect(
      read('en', 'Ofcom notified TikTok in May 2024 that its app breaches the Online Safety Act.')
    ).toEqual(['warning gb-ofcom tiktok 2024-05']);
    expect(
      read('en', 'In May 2024 the European Commission notified Zalando that its labels break the law.')
    ).toEqual(['warning eu-commission zalando 2024-05']);
  });

  it('is the finding alone where others are told', () => {
    expect(read('en', 'Ofcom told reporters in May 2024 that TikTok breaches the law.')).toEqual([
      'investigation_opened gb-ofcom tiktok 2024-05'
    ]);
  });

  it('is the fine where it is told to pay for it', () => {
    const [first, ...others] = read(
      'en',
      'X was told by the European Commission on 5 December 2025 to pay €120m over a breach of the DSA.'
    );
    expect(first).toMatch(/^fine eu-commission (?:x|twitter) 2025-12-05$/);
    expect(others).toEqual([]);
  });
});

describe('whose authorities they are', () => {
  it.each([
    [
      'fr',
      'Lafarge a été mis en examen en juin 2018 pour complicité de crimes contre l’humanité en Syrie.',
      /^\S+ fr-\S+ lafarge 2018-06$/
    ],
    [
      'fr',
      'La Direction générale de la concurrence belge a perquisitionné Proximus en mars 2021.',
      /^investigation_opened be-abc proximus 2021-03$/
    ]
  ] as const)('is told by the step or the demonym, in %s: « %s »', (language, text, action) => {
    const actions = read(language, text);
    expect(actions).toHaveLength(1);
    expect(actions[0]).toMatch(action);
  });
});
