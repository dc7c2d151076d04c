import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

describe('orders and bans told by what is done to places, goods and licences', () => {
  it.each([
    ['en', 'A Brazilian judge decreed the suspension of Telegram on Friday.', ['ban br-courts telegram -']],
    [
      'en',
      'Health Canada has pulled two batches of a Pfizer painkiller from pharmacies.',
      ['ban ca-health pfizer -']
    ],
    ['fr', 'L’Agence du médicament a retiré des pharmacies un sirop de Sanofi.', ['ban fr-ansm sanofi -']],
    [
      'en',
      'Mali’s government has closed the offices of Barrick in Bamako.',
      ['ban ml-authorities barrick-gold -']
    ],
    ['en', 'Russian authorities closed twelve McDonald’s restaurants.', ['ban ru-authorities mcdonalds -']],
    ['en', 'McDonald’s has closed twelve restaurants in Russia.', []],
    ['en', 'Walmart closed two stores in Mexico, the city’s mayor said.', []],
    ['en', 'Britain has closed its trade office in Moscow, BP said.', []],
    ['fr', 'Le gouvernement a fermé le dossier Alstom.', []],
    ['en', 'Customs officers placed seals on a Shein warehouse near Milan.', ['order it-adm shein -']],
    ['en', 'Police sealed off the street in front of Google’s offices.', []],
    [
      'fr',
      'Des inspecteurs ont apposé des scellés sur un entrepôt d’Amazon à Milan.',
      ['order it-authorities amazon -']
    ],
    [
      'en',
      'A blast furnace of Ilva in Taranto was sequestrated by magistrates.',
      ['order it-authorities ilva -']
    ],
    ['en', 'The trial of Google was halted by a judge after a juror fell ill.', []],
    ['en', 'Production at Toyota was halted by the earthquake, the government said.', []],
    [
      'en',
      'British Steel was placed under the control of the UK government.',
      ['order gb-authorities british-steel -']
    ],
    [
      'fr',
      'Nexperia a été placé sous le contrôle du ministre néerlandais de l’Économie.',
      ['order nl-authorities nexperia -']
    ],
    [
      'fr',
      'Le gouvernement britannique a pris en avril le contrôle de British Steel.',
      ['order gb-authorities british-steel -']
    ],
    ['en', 'Uber had its licence withdrawn by Transport for London.', ['ban gb-tfl uber -']],
    [
      'en',
      'Uber’s licence in London will not be renewed, Transport for London said on Friday.',
      ['ban gb-tfl uber -']
    ],
    ['fr', 'L’autorisation de C8 n’a pas été renouvelée par l’Arcom.', ['ban fr-arcom c8 -']],
    ['fr', 'Le permis d’Orano a été retiré par Niamey.', ['ban ne-authorities areva -']],
    ['en', 'The licence that Uber holds in London will be renewed.', []],
    [
      'en',
      'A judge ordered that three tonnes of Barrick’s gold be seized.',
      ['order ca-courts barrick-gold -']
    ],
    ['en', 'Mizuho received a business improvement order in June.', ['order jp-authorities mizuho -']],
    [
      'fr',
      'Toyota s’est vu prescrire des mesures correctives par le ministère des Transports.',
      ['order jp-mlit toyota -']
    ]
  ] as const)('%s: %s', (language, text, lines) => {
    expect(actionLines(language, text)).toEqual(lines);
  });
});
