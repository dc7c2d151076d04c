import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

describe('what is decided, told in a clause of its own', () => {
  it.each([
    [
      'fr',
      'Le juge a décidé mardi que Google devrait partager ses données de recherche.',
      ['order fr-courts google -']
    ],
    ['en', 'The judge ruled that Google would have to share its search data.', ['order us-courts google -']],
    ['en', 'The judge ruled that Google should not have to share its data.', []],
    ['fr', 'Selon un analyste, Google devrait partager ses données.', []],
    ['fr', 'Le ministre a jugé qu’Air France devrait faire mieux.', []],
    [
      'en',
      'The judge ruled that Google need not sell Chrome but must share data with rivals.',
      ['order us-courts google -']
    ],
    [
      'fr',
      'Boeing ne pourra pas augmenter sa production, a annoncé mercredi la FAA.',
      ['restriction us-faa boeing -']
    ],
    ['fr', 'Renault ne pourra pas livrer à temps, a annoncé le ministre.', []],
    [
      'fr',
      'Huawei ne fournira plus d’équipements, le régulateur suédois l’ayant exclu des réseaux 5G.',
      ['ban se-authorities huawei -']
    ],
    [
      'fr',
      'Google devra revoir ses contrats, Bruxelles ayant rendu ses engagements contraignants.',
      ['order eu-commission google -']
    ],
    [
      'fr',
      'Le parc éolien d’Engie est à l’arrêt, le tribunal ayant ordonné sa fermeture.',
      ['ban fr-courts engie -']
    ],
    ['fr', 'L’accord est caduc, les actionnaires de Casino l’ayant rejeté.', []],
    [
      'en',
      'The Turkish agency BTK gave no reason for its decision to block Instagram.',
      ['ban tr-btk instagram -']
    ],
    ['en', 'The government has not taken its decision to ban TikTok yet.', []],
    ['en', 'The CMA refused to allow Sainsbury’s to merge with Asda.', ['ban gb-cma sainsburys -']],
    ['en', 'Brussels would not let Ryanair take over Aer Lingus.', ['ban eu-authorities ryanair -']],
    ['fr', 'Bruxelles n’a pas laissé Siemens avaler Alstom.', ['ban eu-authorities siemens+alstom -']],
    ['en', 'The court refused to let Amazon delay the hearing.', []],
    ['en', 'The FTC is asking a federal court to put an end to Amazon’s practices.', []],
    [
      'fr',
      'Tesla rappelle 300 000 voitures à la demande de l’agence américaine de la sécurité routière.',
      ['order us-nhtsa tesla -']
    ],
    ['fr', 'Le rapport a été rédigé par McKinsey à la demande du gouvernement.', []],
    [
      'en',
      'Google’s commitments, which the CMA accepted on Friday, run for five years.',
      ['order gb-cma google -']
    ],
    ['fr', 'Apple a pris des engagements que ses rivaux n’ont pas acceptés.', []],
    ['fr', 'L’IBPT demande à Proximus d’y remédier sous trois mois.', ['order be-bipt proximus -']],
    ['fr', 'L’EASA a cloué à son tour au sol les Boeing 737 MAX.', ['order eu-easa boeing -']],
    [
      'fr',
      'La garde des finances italienne a saisi 20 millions d’euros à Airbnb, le parquet l’ayant demandé.',
      ['order it-economy airbnb 20000000']
    ]
  ] as const)('%s: %s', (language, text, lines) => {
    expect(actionLines(language, text)).toEqual(lines);
  });
});
