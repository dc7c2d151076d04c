import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

const read = (language: 'fr' | 'en', text: string): string[] =>
  actionsIn(language, text).map(({ type, targets }) => [type, ...targets].join(' '));

describe('what comes only if nobody obeys, or only later', () => {
  it.each([
    [
      'en',
      'Brazil’s watchdog suspended Meta’s policy. The decision carries a daily fine of 50,000 reais for failure to comply.',
      'ban meta'
    ],
    [
      'en',
      'A judge ordered Chevron to clean up the river. The ruling comes with a fine of $2m a day.',
      'order chevron'
    ],
    [
      'fr',
      'Le juge a ordonné à Uber de cesser. La décision est assortie d’une amende de 5 000 euros par jour.',
      'order uber'
    ],
    [
      'en',
      'The FAA on Saturday ordered airlines to stop flying Boeing jets until they had been inspected.',
      'order boeing'
    ],
    [
      'en',
      'The EPA told Volkswagen not to sell the cars until they have been investigated.',
      'order volkswagen'
    ],
    [
      'fr',
      'Le ministère a suspendu Uber tant que ses comptes n’auront pas été perquisitionnés par le fisc.',
      'ban uber'
    ]
  ] as const)('%s: nothing but what was decided: « %s »', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });

  it.each([
    ['en', 'A daily fine of $2m was imposed on Chevron by the court for failing to comply.', 'fine chevron'],
    ['en', 'The court fined X $5,000 a day for failing to hand over the data.', 'fine x'],
    ['en', 'Ofcom waited until March and then fined TikTok £5m.', 'fine tiktok'],
    [
      'fr',
      'L’usine de Ferrero, que l’agence a fait fermer, a été perquisitionnée par la police.',
      'investigation_opened ferrero'
    ]
  ] as const)('%s: is told where it has come: « %s »', (language, text, action) => {
    expect(read(language, text)).toContain(action);
  });

  it.each([
    [
      'fr',
      'La marque Shein devra composer avec la loi anti-fast fashion, encore en discussion au Parlement.',
      []
    ],
    ['fr', 'TikTok craint la loi sur la majorité numérique, toujours à l’examen au Sénat.', []],
    ['fr', 'La loi anti-fast fashion est en discussion au Parlement depuis lundi.', ['law_proposed']]
  ] as const)('%s: a bill told in an aside is no news: « %s »', (language, text, actions) => {
    expect(read(language, text)).toEqual(actions);
  });
});

describe('words that only look like a penalty or a freeze', () => {
  it.each([
    [
      'en',
      'The Swedish group raised money in New York at a value of $15bn, a third of what SoftBank paid in 2021.',
      []
    ],
    ['en', 'Klarna was sold for $15m, a second of which went to Sequoia.', []],
    ['fr', 'La Banque Postale a revu son dispositif de gel des avoirs, a constaté l’ACPR.', []],
    ['fr', 'Pour l’ACPR, Revolut connaît mal les règles de gel des avoirs.', []]
  ] as const)('%s: « %s »', (language, text, actions) => {
    expect(read(language, text)).toEqual(actions);
  });

  it('a freeze that an authority decides is one', () => {
    expect(read('fr', 'La Suisse a ordonné le gel des avoirs de Gazprom.')).toEqual(['order gazprom']);
  });
});

describe('who came before', () => {
  it.each([
    [
      'en',
      'The European Commission launched formal proceedings against AliExpress, its third under the Digital Services Act after X and TikTok.',
      'investigation_opened aliexpress'
    ],
    [
      'fr',
      'La CNIL a condamné Temu à 5 millions d’euros d’amende, la plus forte depuis celle de Google.',
      'fine temu'
    ],
    [
      'fr',
      'La Commission européenne a ouvert une enquête contre Shein, sa troisième après celles visant X et TikTok.',
      'investigation_opened shein'
    ],
    ['en', 'Ofcom fined Temu £5m, its biggest penalty since that on BT.', 'fine temu']
  ] as const)('%s: is not struck once more: « %s »', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });
});

describe('to whom an authority belongs', () => {
  it.each([
    [
      'fr',
      'L’ACPR, adossée à la Banque de France, a infligé une amende de 50 millions d’euros à La Banque Postale.',
      'fr-acpr'
    ],
    ['fr', 'La DGCCRF, rattachée à Bercy, a condamné Temu à 5 millions d’euros d’amende.', 'fr-dgccrf'],
    [
      'en',
      'The NHTSA, part of the Transportation Department, opened an investigation into Tesla.',
      'us-nhtsa'
    ],
    ['en', 'The Federal Reserve, backed by the Treasury, fined Wells Fargo $5m.', 'us-fed']
  ] as const)('%s: does not act: « %s »', (language, text, authority) => {
    expect(actionsIn(language, text)[0]?.authorities).toEqual([authority]);
  });
});

describe('who only answers a law of others', () => {
  it('is not whose parliament passed it', () => {
    const [law] = actionsIn(
      'fr',
      'C’est fait. Les sénateurs ont voté l’imposition à 3 % des recettes en France de Google et d’Amazon.',
      { title: 'Taxe Gafa : le Parlement adopte le texte, Washington menace de représailles' }
    );
    expect(law).toMatchObject({ type: 'law_enacted', jurisdiction: 'FR' });
  });
});
