import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

type Language = 'fr' | 'en';

describe('searches and settlements', () => {
  it.each<[Language, string, string]>([
    [
      'en',
      'French antitrust agents seized documents at the offices of Nvidia in a dawn raid.',
      'investigation_opened fr-adlc nvidia -'
    ],
    [
      'en',
      'Indian tax officers descended on Xiaomi’s offices in Bengaluru.',
      'investigation_opened in-tax xiaomi -'
    ],
    [
      'fr',
      'Les locaux de Michelin ont reçu mardi la visite des enquêteurs de la Commission européenne.',
      'investigation_opened eu-commission michelin -'
    ],
    [
      'fr',
      'Renault a confirmé que des agents de la répression des fraudes s’étaient présentés sur plusieurs de ses sites.',
      'investigation_opened fr-dgccrf renault -'
    ],
    ['en', 'Amazon reached a settlement with the FTC worth $2.5bn.', 'fine us-ftc amazon 2500000000'],
    [
      'fr',
      'Kering a soldé son différend avec le fisc italien moyennant 1,25 milliard d’euros.',
      'fine it-tax kering 1250000000'
    ],
    [
      'fr',
      'Google met fin à ses ennuis fiscaux en France en payant 965 millions d’euros.',
      'fine fr-authorities google 965000000'
    ],
    [
      'fr',
      'La Cour de justice de l’Union européenne a jugé qu’Apple devait rembourser 13 milliards d’euros à l’Irlande.',
      'order eu-cjeu apple 13000000000'
    ],
    ['en', 'Indonesia was first to cut off Grok, on Saturday.', 'ban id-authorities grok -'],
    [
      'fr',
      'La Bourse de Shanghaï suspendait l’entrée d’Ant Group à deux jours de la cotation.',
      'ipo_suspended cn-sse ant-group -'
    ],
    ['fr', 'Stockholm a exclu Huawei de son réseau 5G.', 'ban se-authorities huawei -'],
    ['en', 'A Brazilian judge ordered Telegram suspended nationwide.', 'ban br-courts telegram -'],
    [
      'en',
      'Storing passwords cost Meta €91m, the Irish Data Protection Commission announced.',
      'fine ie-dpc meta 91000000'
    ]
  ])('are told: %s %s', (language, text, action) => {
    expect(actionLines(language, text)).toEqual([action]);
  });
});
