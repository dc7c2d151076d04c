import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

type Case = [language: 'fr' | 'en', text: string, ...actions: string[]];

function itReads(cases: readonly Case[]): void {
  it.each(cases)('%s: « %s »', (language, text, ...actions) => {
    const read = actionsIn(language, text).map(({ type, targets }) => `${type} ${targets.join('+')}`.trim());
    expect(read).toEqual(actions);
  });
}

describe('what a company has to do, whatever the words', () => {
  itReads([
    ['en', 'TikTok now has until the end of June to put age checks in place, Ofcom said.', 'order tiktok'],
    ['en', 'Telegram has to name a legal representative, a Brazilian judge ordered.', 'order telegram'],
    [
      'fr',
      'TikTok a désormais l’obligation de vérifier l’âge des inscrits. L’AGCOM italienne en a décidé ainsi mardi.',
      'order tiktok'
    ],
    [
      'fr',
      'Microsoft a jusqu’au 15 mars pour ouvrir ses interfaces, a fait savoir la CMA.',
      'order microsoft'
    ],
    ['en', 'Apple must still convince the European Commission that its plan complies.'],
    ['en', 'Airbus will have to deliver 800 planes this year, the French finance minister said.'],
    ['fr', 'Airbus devra livrer 800 avions cette année, a dit le ministre de l’Économie.'],
    // What it has to do anyway, what it need not do, what others want.
    ['en', 'BMW is to open a plant in Hungary, the government said.'],
    ['en', 'Apple will not have to open its messaging service, the European Commission decided.'],
    ['en', 'Google should hand over its data, the European consumer organisation said.'],
    ['fr', 'Meta n’est pas tenu de payer les éditeurs, a tranché un tribunal romain.'],
    ['fr', 'Google devra attendre la décision de la Commission européenne.'],
    ['fr', 'Un député veut que TikTok ait l’obligation de vérifier l’âge.']
  ]);
});

describe('what a company may no longer do, or only within limits', () => {
  itReads([
    [
      'en',
      'Grok may no longer produce images of real people, Ireland’s media regulator decided.',
      'ban grok'
    ],
    [
      'en',
      'Worldcoin is no longer permitted to scan irises in Spain. The decision was taken by the data protection agency.',
      'ban worldcoin'
    ],
    [
      'fr',
      'Lime ne pourra mettre que 5 000 trottinettes dans les rues de Rome, a décidé la mairie.',
      'restriction lime'
    ],
    // What it cannot do by itself.
    ['en', 'Boeing can no longer count on the FAA’s goodwill.'],
    ['en', 'Uber cannot recruit enough drivers, a report by the Commission found.'],
    ['fr', 'Amazon ne pourra plus compter sur l’indulgence de la Commission.']
  ]);
});

describe('an action told by its noun, or by what follows a name, whatever the verb', () => {
  itReads([
    ['en', 'Ofcom hung a formal reprimand on Snapchat.', 'warning snapchat'],
    ['en', 'Ofcom strong-armed Meta to open up its messengers.', 'order meta'],
    [
      'en',
      'The CMA is combing through e-mails to see whether Microsoft tied its software.',
      'investigation_opened microsoft'
    ],
    ['en', 'Ofcom criticised a formal reprimand of Snapchat.'],
    ['en', 'Ofcom invited Meta to open up its messengers.'],
    ['en', 'The CMA will not say whether Microsoft tied its software.'],
    ['fr', 'Le ministre a reçu le patron de Netflix à déjeuner.']
  ]);
});

describe('what is only asked, wished or sought', () => {
  itReads([
    ['fr', 'La Commission se demande si Google devra vendre sa régie.'],
    ['fr', 'La CMA dira en mars si Microsoft devra céder ses activités.'],
    ['fr', 'La CMA a décidé que Microsoft devra céder sa filiale.', 'restructuring_order microsoft'],
    ['fr', 'Le parquet a demandé que Google soit contraint de vendre Chrome.'],
    ['fr', 'Le parquet a requis 3,7 milliards d’euros d’amende contre UBS.'],
    ['fr', 'Le tribunal a débouté l’État, qui souhaitait voir le site de Shein suspendu pour trois mois.']
  ]);
});
