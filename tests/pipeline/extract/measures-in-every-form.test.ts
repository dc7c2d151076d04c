import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

const told = (language: 'fr' | 'en', text: string) =>
  actionsIn(language, text, { published: '2024-05-15' }).map(
    ({ type, status, targets }) => `${type} ${status} ${targets.join(',')}`
  );

describe('what an authority does to a company is told by every form of its verb', () => {
  it.each([
    ['Japan’s ministry of economy hit back on Monday by excluding Huawei from public tenders.', 'huawei'],
    [
      'The Danish government said on Monday that it was placing Gazprom under state administration.',
      'gazprom'
    ],
    ['The Norwegian government has decided to place Rosneft under state administration.', 'rosneft'],
    ['The French government retaliated on Monday by prohibiting exports of parts to Huawei.', 'huawei'],
    ['The Polish government put Gazprom’s pipeline company in the hands of a trustee on Monday.', 'gazprom'],
    ['The Swiss medicines agency withdrew approval for Roche’s drug on Monday.', 'roche'],
    ['A show-cause notice was served on IndiGo by the DGCA on Monday.', 'indigo']
  ])('%s', (text, company) => {
    const found = told('en', text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(` done ${company}$`));
  });

  it.each([
    ['L’AGCM a fait savoir lundi qu’elle se penchait sur Deezer.', 'investigation_opened done deezer'],
    [
      'Trois filiales de Huawei ont été inscrites lundi sur la liste noire du département du commerce américain.',
      'restriction done huawei'
    ],
    ['La Suède a frappé fort lundi en excluant Huawei de ses réseaux.', 'ban done huawei'],
    ['Le préfet de la Mayenne vient de fermer l’usine de Lactalis.', 'ban done lactalis'],
    [
      'La CNIL a décidé lundi de laisser un mois à Doctolib pour se mettre en conformité.',
      'order done doctolib'
    ],
    ['L’Autorité de la concurrence a choisi d’imposer des mesures conservatoires à Meta.', 'order done meta'],
    ['Par un arrêté publié lundi, le gouvernement belge a placé Gazprom sous tutelle.', 'order done gazprom']
  ])('%s', (text, expected) => {
    expect(told('fr', text)).toEqual([expected]);
  });
});

describe('a decision that somebody undoes, denies or refuses is none, however many words name who had taken it', () => {
  it.each([
    ['en', 'A court on Monday overturned the decision by the US road safety agency to ground Boeing’s jets.'],
    ['en', 'Judges have annulled the decision of the Danish government to exclude Huawei from its networks.'],
    ['en', 'The Dutch government denied on Monday that it had revoked ASML’s export licence.'],
    ['en', 'The German financial regulator is weighing plans to exclude Wirecard from its market.'],
    ['en', 'Consumer groups want the Dutch government to place Gazprom under state administration.'],
    ['fr', 'Le tribunal a annulé lundi la décision du gouvernement danois d’exclure Huawei de ses réseaux.'],
    ['en', 'The Dutch government refused on Monday to revoke ASML’s export licence.'],
    ['fr', 'Le gouvernement danois dément lundi avoir exclu Huawei de ses réseaux.'],
    ['fr', 'Le préfet de la Mayenne a refusé lundi de fermer l’usine de Lactalis.']
  ] as const)('%s: %s', (language, text) => {
    expect(told(language, text).filter((line) => / (?:done|announced) /.test(line))).toEqual([]);
  });
});
