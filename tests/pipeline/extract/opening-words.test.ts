import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

type Language = 'fr' | 'en';

describe('whoever the main clause is about', () => {
  it.each<[Language, string, string]>([
    ['fr', 'Pour avoir trompé ses clients, N26 a été condamné par la BaFin.', 'fine de-bafin n26 -'],
    ['fr', 'Accusé d’avoir dénigré un concurrent, N26 est sanctionné par la BaFin.', 'fine de-bafin n26 -'],
    [
      'fr',
      'Saisie par Revolut, l’autorité a tranché : N26 a été condamné par la BaFin.',
      'fine de-bafin n26 -'
    ],
    ['en', 'For misleading customers, N26 was fined €4m by BaFin.', 'fine de-bafin n26 4000000'],
    ['en', 'After complaints from rivals, N26 was fined €4m by BaFin.', 'fine de-bafin n26 4000000']
  ])('is no bystander of the last word before its comma: %s %s', (language, text, action) => {
    expect(actionLines(language, text)).toEqual([action]);
  });

  it.each<[Language, string, string]>([
    ['fr', 'Sur fond de tensions avec Washington, la CNIL a sanctionné Doctolib.', 'fine fr-cnil doctolib -'],
    ['fr', 'En accord avec Washington, la CNIL a sanctionné Doctolib.', 'fine fr-cnil doctolib -']
  ])('acts without whom the circumstance names: %s %s', (language, text, action) => {
    expect(actionLines(language, text)).toEqual([action]);
  });

  it.each<[Language, string, string]>([
    ['en', 'BaFin fined N26, whose parent, Revolut, is worth $2 billion.', 'fine de-bafin n26 -'],
    [
      'fr',
      'La BaFin a sanctionné N26, dont la maison mère, Revolut, vaut 2 milliards.',
      'fine de-bafin n26 -'
    ]
  ])('is struck alone where a clause names its owner: %s %s', (language, text, action) => {
    expect(actionLines(language, text)).toEqual([action]);
  });

  it('is looked into by the authority, whoever complained', () => {
    expect(actionLines('en', 'N26 is being investigated by BaFin, following a complaint by NOYB.')).toEqual([
      'investigation_opened de-bafin n26 -'
    ]);
  });

  it('is not warned by a lawyer', () => {
    expect(actionLines('en', 'BaFin fined N26, and this is only the beginning, a lawyer warned.')).toEqual([
      'fine de-bafin n26 -'
    ]);
  });
});

describe('what befell whoever is named behind it', () => {
  it.each<[Language, string, string]>([
    [
      'en',
      'Under investigation by BaFin since February, the Chinese retailer Shein has hired lobbyists.',
      'investigation_opened de-bafin shein -'
    ],
    ['en', 'Barred from new business by BaFin, N26 sued.', 'ban de-bafin n26 -'],
    [
      'fr',
      'Quatre familles ont porté plainte contre TikTok. Le parquet de Paris a ouvert une enquête préliminaire.',
      'investigation_opened fr-paris-prosecutor tiktok -'
    ],
    ['fr', 'N26 se voit cette fois infliger 4 millions d’euros par la BaFin.', 'fine de-bafin n26 4000000'],
    ['en', 'Norway has been fining Meta 1m kroner a day since August.', 'fine no-authorities meta 1000000']
  ])('is told: %s %s', (language, text, action) => {
    expect(actionLines(language, text)).toEqual([action]);
  });
});
