import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';
import { actionLines } from './action-lines.ts';

const read = (language: 'fr' | 'en', text: string): string[] =>
  actionsIn(language, text).map(({ type }) => type);

describe('what only sounds like an action', () => {
  it.each<['fr' | 'en', string]>([
    ['en', 'Chinese rules bite. Fast phones are scarce, and those of Xiaomi must do.'],
    [
      'en',
      'A court in Oslo dismissed the appeal of Tesla, which must also bear the costs of the proceedings.'
    ],
    ['fr', 'Le tribunal de Lyon a rejeté le recours d’Uber, qui devra aussi supporter les dépens.'],
    [
      'fr',
      'Le tribunal de Lyon a rejeté le recours d’Uber. Uber devra aussi payer les frais de justice de l’Etat.'
    ],
    ['en', 'An appeal court relieved Heineken of a penalty of 30 million euros in May.'],
    ['fr', 'La cour d’appel de Paris a exonéré Orange d’une pénalité de 3 millions d’euros.'],
    ['fr', 'Le Tribunal de l’Union a déchargé Intel d’une amende de 700 millions d’euros.'],
    ['fr', 'Le procureur de New York a retiré mardi sa plainte contre Amazon.'],
    ['fr', 'Le gouvernement français a relevé la taxe. Cette hausse coûtera 200 millions à Lufthansa.'],
    [
      'en',
      'Uber has taken Bolt to court in Poland for copying its app, and is itself accused of stealing a logo.'
    ],
    [
      'en',
      'Apple fell, partly on rumors that Chinese civil servants were being told to leave iPads at home. The Chinese government denied it.'
    ],
    [
      'en',
      'In May the company cancelled a sale, citing US curbs on chips, and in the same month put Lazada’s IPO on hold.'
    ]
  ])('tells none (%s): %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });

  it('what fines a law allows are a noun', () => {
    const text =
      'Japan’s Fair Trade Commission warned Google. Tokyo has passed a law that covers Apple; the fines it allows reach 20% of sales.';
    expect(read('en', text)).not.toContain('fine');
  });

  it('somebody gone from screens is no app that is banned', () => {
    const text =
      'Quand elle a disparu des écrans, Netflix a perdu des abonnés : le fisc français venait de lui réclamer 2 millions d’euros.';
    expect(read('fr', text)).not.toContain('ban');
  });

  it('a fine at the end of an inquiry is no second one', () => {
    const text =
      'Au terme de deux ans d’enquête, la Répression des fraudes a annoncé une amende de 4 millions d’euros contre Zalando.';
    expect(read('fr', text)).toEqual(['fine']);
  });

  it.each<['fr' | 'en', string, string]>([
    ['en', 'order', 'The court in Oslo told Tesla it must bear the costs of repairing the cars.'],
    ['en', 'order', 'Chinese officials told Apple to remove the app.'],
    ['en', 'fine', 'A court freed Sanofi of a case but imposed a penalty of 2 million euros on it.'],
    ['fr', 'fine', 'La justice italienne a frappé fort : l’affaire coûtera 200 millions à Lufthansa.'],
    [
      'en',
      'investigation_opened',
      'Uber is itself accused by the Polish competition authority of abusing its position.'
    ],
    ['fr', 'investigation_opened', 'La Commission européenne a ouvert mardi une enquête contre Temu.'],
    ['fr', 'ban', 'Le régulateur chinois a sévi. Didi a disparu des écrans des Chinois dimanche.'],
    [
      'en',
      'ipo_suspended',
      'In May the company lost a case, and Chinese regulators put Lazada’s IPO on hold.'
    ]
  ])('and here one is told (%s, %s): %s', (language, type, text) => {
    expect(read(language, text)).toContain(type);
  });

  it('what a company was bought for is no fine on whoever must sell it', () => {
    const text =
      'La CMA britannique a exigé mardi que Microsoft se sépare d’Activision, acquise pour 69 milliards de livres.';
    expect(read('fr', text)).toEqual(['restructuring_order']);
    const asked =
      'La CMA britannique a exigé mardi 69 millions de livres à Microsoft, qui avait acquis Activision.';
    expect(read('fr', asked)).toEqual(['fine']);
  });

  it('an order to strengthen controls is one, and no inspection', () => {
    const text =
      'Revolut a été condamnée par la BaFin à 4 millions d’euros. En 2021, la BaFin lui avait ordonné de renforcer ses contrôles.';
    expect(read('fr', text)).toEqual(['fine', 'order']);
  });
});

describe('who has acted', () => {
  it('is, for « la même autorité », not whoever has only passed a file on', () => {
    const text =
      'L’Autorité néerlandaise de protection des données a condamné Bolt à 20 millions d’euros. Des clients avaient alerté la Cnil, laquelle avait transmis le dossier à La Haye. Bolt avait été puni de 3 millions par la même autorité.';
    expect(actionLines('fr', text)).toEqual(['fine nl-ap bolt 20000000', 'fine nl-ap bolt 3000000']);
  });

  it('is, for “the same regulator”, the one of some sentences ago', () => {
    const text =
      'The Data Protection Commission fined Meta €90 million. The sum is large. It came on Friday. Meta is angry. It will appeal. Users shrug. In 2021 the same regulator had fined WhatsApp €225 million.';
    expect(actionLines('en', text)).toEqual(['fine ie-dpc meta 90000000', 'fine ie-dpc whatsapp 225000000']);
  });

  it('is no body that money was hidden from, nor one that only agreed', () => {
    const hidden =
      'Le tribunal correctionnel de Paris a tranché. Natixis s’est vu infliger une amende de 3 millions d’euros pour avoir aidé des clients à cacher leurs comptes au fisc.';
    expect(actionLines('fr', hidden).join()).toMatch(/^fine fr-(?!tax)[a-z]+ natixis 3000000$/u);
    const agreed =
      'La DGCCRF a fait savoir que Zalando avait accepté une amende de 4 millions d’euros, avec l’accord du parquet de Lille.';
    expect(actionLines('fr', agreed)).toEqual(['fine fr-dgccrf zalando 4000000']);
    const alone = 'Zalando a payé une amende de 4 millions d’euros, avec l’accord du parquet de Paris.';
    expect(actionLines('fr', alone)).toEqual(['fine fr-paris-prosecutor zalando 4000000']);
  });

  it('is the Union for an inquiry at its seat, whoever the sentence before names', () => {
    const text = 'Le Sénat français a voté une loi. AliExpress, visé par une enquête à Bruxelles, se tait.';
    expect(actionsIn('fr', text).map(({ jurisdiction }) => jurisdiction)).toEqual(['FR', 'EU']);
  });
});
