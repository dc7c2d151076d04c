import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

type Language = 'fr' | 'en';

describe('what a company does, or only hears, is no action', () => {
  it.each<[Language, string]>([
    ['en', 'The Gambling Commission said Betway had nearly lost its licence.'],
    ['fr', 'Betway a presque été interdit en France par l’Autorité nationale des jeux.'],
    ['fr', 'Puni par les investisseurs, Casino a perdu 5 % après l’enquête de l’Autorité de la concurrence.'],
    ['en', 'The judge gave both sides until May to file their briefs against Google.'],
    ['en', 'The safety agency makes Walmart listen to what others sell.'],
    ['en', 'The energy minister insisted that Severn Trent must meet its legal obligations.'],
    ['fr', 'L’Autorité de la concurrence rappelle que Doctolib doit respecter la loi.'],
    [
      'en',
      'Tesco sold its Polish stores to Salling, to which it will pay £200m; the competition authorities must approve.'
    ],
    [
      'fr',
      'Casino a signé la cession de ses magasins à Aldi, à qui il versera 20 millions d’euros, sous l’œil de l’Autorité de la concurrence.'
    ]
  ])('(%s): %s', (language, text) => {
    expect(actionLines(language, text)).toEqual([]);
  });

  it.each<[Language, string, string[]]>([
    [
      'fr',
      'L’horloger Omega, qui a interdit pendant six ans à ses détaillants de vendre en ligne, a été condamné à 20 millions d’euros par l’Autorité de la concurrence.',
      ['fine fr-adlc omega-watches 20000000']
    ],
    [
      'fr',
      'Blocage des comptes, vérifications à répétition : autant de pratiques dont Lufthansa a usé. L’autorité italienne de la concurrence lui inflige 20 millions d’euros.',
      ['fine it-agcm lufthansa 20000000']
    ],
    [
      'fr',
      'En Espagne, Vueling s’était vu réclamer 108 millions d’euros pour ses bagages, une amende depuis gelée par la justice.',
      ['fine es-authorities vueling 108000000']
    ],
    [
      'en',
      'Italy’s antitrust authority fined Aer Lingus €20m. In Spain, last year, the Dublin carrier was fined €108m over cabin bags.',
      ['fine es-authorities aer-lingus 108000000', 'fine it-agcm aer-lingus 20000000']
    ],
    ['fr', 'La Cnil a ordonné à Doctolib de respecter ses obligations.', ['order fr-cnil doctolib -']],
    [
      'en',
      'The judge gave both companies until May to sell Google’s ad exchange.',
      ['order us-courts google -']
    ]
  ])('beside one that is told (%s): %s', (language, text, lines) => {
    expect(actionLines(language, text).sort()).toEqual(lines);
  });

  it('a company that gives up its listing by itself', () => {
    const text = 'Klarna renonce à s’introduire à la Bourse de Londres, ont indiqué trois sources.';
    expect(actionLines('fr', `${text} La FCA avait donné un accord de principe.`)).toEqual([]);
    expect(actionLines('fr', `Sous la pression de la FCA, ${text}`)).toHaveLength(1);
  });

  it('a forest that has a company’s name', () => {
    const text = 'Ibama fined nine slaughterhouses 5 million reais over cattle from Amazon pasture.';
    expect(actionLines('en', text).join()).not.toContain('amazon');
  });

  it('a network that somebody’s post was on', () => {
    const text =
      'Joe Wicks praised Lucozade in a Facebook post. It must not appear again, the Advertising Standards Authority ruled.';
    expect(actionLines('en', text).join()).not.toContain('facebook');
  });
});
