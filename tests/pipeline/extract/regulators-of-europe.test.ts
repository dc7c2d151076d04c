import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

type Case = ['fr' | 'en', string, string[]];

const itTells = (cases: readonly Case[]) => {
  it.each(cases)('%s: %s', (language, text, lines) => {
    expect(actionLines(language, text)).toEqual(lines);
  });
};

describe('a fine that stands', () => {
  describe('is that of whoever imposed it, wherever they are named behind the verb', () => {
    itTells([
      [
        'fr',
        'Le Conseil d’État a rejeté mercredi le recours d’Amazon contre l’amende de 35 millions d’euros que lui avait infligée la Cnil en 2020.',
        ['fine fr-conseil-d-etat amazon 35000000', 'fine fr-cnil amazon 35000000']
      ],
      [
        'fr',
        'La cour administrative d’appel a rejeté le recours de Criteo contre l’amende infligée en 2021 par la Cnil.',
        ['fine fr-courts criteo -', 'fine fr-cnil criteo -']
      ],
      [
        'en',
        'A court in Dublin rejected WhatsApp’s challenge to the €225 million fine the Data Protection Commission handed it in 2021.',
        ['fine ie-courts whatsapp 225000000', 'fine ie-dpc whatsapp 225000000']
      ]
    ]);
  });

  describe('is told by an appeal that failed, or that nobody brings', () => {
    itTells([
      [
        'fr',
        'Le recours de Criteo contre l’amende infligée par la Cnil a été rejeté mardi.',
        ['fine fr-cnil criteo -']
      ],
      [
        'fr',
        'Criteo renonce à contester l’amende de 40 millions d’euros infligée par la Cnil.',
        ['fine fr-cnil criteo 40000000']
      ],
      [
        'en',
        'Vinted said it would not contest the €2.4m fine imposed by Lithuania’s data protection agency.',
        ['fine lt-vdai vinted 2400000']
      ],
      ['fr', 'Google renonce à contester une éventuelle amende de la Cnil.', []]
    ]);
  });

  describe('is none that money is only put by for, unless it was imposed', () => {
    itTells([
      [
        'fr',
        'Nestlé a provisionné 50 millions d’euros pour l’amende que pourrait lui infliger l’Autorité de la concurrence.',
        []
      ],
      ['en', 'Ryanair has set aside €80m for the fine it expects from the Italian regulator.', []],
      [
        'en',
        'Ryanair has set aside €85m for the penalty that Italy’s antitrust authority imposed on it in December.',
        ['fine it-agcm ryanair 85000000']
      ]
    ]);
  });
});

describe('several fines of one sentence', () => {
  describe('have each its sum where the sentence counts them', () => {
    itTells([
      [
        'fr',
        'Meta écope de deux amendes de 210 et 180 millions d’euros en Irlande.',
        ['fine ie-authorities meta 210000000', 'fine ie-authorities meta 180000000']
      ],
      [
        'fr',
        'La Cnil a prononcé deux amendes, de 100 et 50 millions d’euros, contre Google.',
        ['fine fr-cnil google 100000000', 'fine fr-cnil google 50000000']
      ],
      [
        'fr',
        'La Cnil a infligé à Google et Facebook deux amendes de 150 et 60 millions d’euros.',
        ['fine fr-cnil google 150000000', 'fine fr-cnil facebook 60000000']
      ],
      [
        'en',
        'Ireland’s DPC fined Meta twice, €210m and €180m.',
        ['fine ie-dpc meta 210000000', 'fine ie-dpc meta 180000000']
      ]
    ]);
  });

  describe('are of each country that a list names with the sum of each', () => {
    itTells([
      [
        'fr',
        'Les Pays-Bas infligent 30,5 millions d’euros d’amende à Clearview, après l’Italie, la Grèce et la France (20 millions chacune).',
        [
          'fine nl-authorities clearview-ai 30500000',
          'fine it-authorities clearview-ai 20000000',
          'fine gr-authorities clearview-ai 20000000',
          'fine fr-authorities clearview-ai 20000000'
        ]
      ],
      [
        'en',
        'The Dutch fine follows penalties of €20m each from Italy and Greece against Clearview.',
        ['fine it-authorities clearview-ai 20000000', 'fine gr-authorities clearview-ai 20000000']
      ]
    ]);
  });

  describe('may end with a sum of each of the last', () => {
    itTells([
      [
        'fr',
        'L’Espagne a mis à l’amende Ryanair (108 millions d’euros), Vueling (39 millions), Norwegian et Volotea (moins de 2 millions chacune).',
        [
          'fine es-authorities ryanair 108000000',
          'fine es-authorities vueling 39000000',
          'fine es-authorities norwegian-air-shuttle+volotea 2000000'
        ]
      ]
    ]);
  });

  describe('are told at most, and are told all the same', () => {
    itTells([
      [
        'en',
        'SSE and ScottishPower were fined up to £9m each by Ofgem.',
        ['fine gb-ofgem sse+scottishpower -']
      ],
      ['en', 'Britain’s Ofgem said that SSE and ScottishPower could be fined up to £9m each.', []]
    ]);
  });

  describe('are those of a list that is only headed as one', () => {
    itTells([
      [
        'en',
        'The biggest GDPR fines so far: 1. Meta, €1.2bn, Ireland, May 2023. 2. Amazon, €746m, Luxembourg, July 2021.',
        ['fine ie-authorities meta 1200000000', 'fine lu-authorities amazon 746000000']
      ],
      [
        'fr',
        'Les principales amendes de la Cnil : Google, 150 millions d’euros en 2021 ; Facebook, 60 millions en 2021 ; Criteo, 40 millions en 2023.',
        ['fine fr-cnil google 150000000', 'fine fr-cnil facebook 60000000', 'fine fr-cnil criteo 40000000']
      ],
      ['en', 'The biggest groups so far: 1. Meta, €1.2bn, Ireland. 2. Amazon, €746m, Luxembourg.', []]
    ]);
  });
});

describe('what is paid', () => {
  describe('to Brussels or a regulator is a fine, and to whoever else none', () => {
    itTells([
      [
        'en',
        'MAN, Volvo and Daimler paid €2.93bn to Brussels for a price-fixing cartel.',
        ['fine eu-commission man-truck+volvo+daimler 2930000000']
      ],
      [
        'fr',
        'BMW avait payé 373 millions d’euros à Bruxelles en 2021.',
        ['fine eu-commission bmw 373000000']
      ],
      ['en', 'Ryanair paid €256m to the Italian regulator.', ['fine it-authorities ryanair 256000000']],
      ['en', 'Vodafone paid €1.9bn to the German regulator for spectrum.', []],
      [
        'en',
        'The Dutch data protection authority fined Uber €290m for sending drivers’ licences to America.',
        ['fine nl-ap uber 290000000']
      ],
      ['en', 'Google paid €50m to Paris-based Criteo.', []],
      ['en', 'Ryanair paid me nothing until I wrote to the regulator, then £220 turned up.', []]
    ]);
  });
});

describe('similar action', () => {
  describe('is what was told before, by the same agency or by the one that is named', () => {
    itTells([
      [
        'en',
        'Italy’s antitrust authority fined Ryanair €256m. It took similar action against easyJet last year.',
        ['fine it-agcm ryanair 256000000', 'fine it-agcm easyjet -']
      ],
      [
        'en',
        'The Garante banned Replika in February 2023; it took similar steps against OpenAI a month later.',
        ['ban it-garante replika -', 'ban it-garante openai -']
      ],
      [
        'en',
        'Australia banned Huawei. Britain took similar action against ZTE in 2018.',
        ['ban au-authorities huawei -', 'ban gb-authorities zte -']
      ],
      [
        'fr',
        'L’Italie a bloqué DeepSeek en janvier. La Corée du Sud a pris une décision similaire en février.',
        ['ban it-authorities deepseek -', 'ban kr-authorities deepseek -']
      ],
      [
        'en',
        'Ofcom fined Royal Mail £21m. It could take similar action against Evri.',
        ['fine gb-ofcom royal-mail 21000000']
      ]
    ]);
  });
});

describe('whom an agency strikes', () => {
  describe('is nobody whom another agency strikes in the next clause', () => {
    itTells([
      ['en', 'CMA probes tyre makers as Ofcom fines BT', ['fine gb-ofcom bt -']],
      ['fr', 'La Cnil sanctionne un opticien, la DGCCRF assigne Shein', ['lawsuit fr-dgccrf shein -']],
      [
        'en',
        'CMA probes Vodafone as Ofcom fines BT',
        ['investigation_opened gb-cma vodafone -', 'fine gb-ofcom bt -']
      ]
    ]);
  });

  describe('is the company whose aid, told before, is looked into', () => {
    itTells([
      [
        'fr',
        'Le Tribunal de l’UE a annulé le feu vert de la Commission au sauvetage de Lufthansa. Bruxelles ouvre une enquête approfondie sur cette recapitalisation.',
        ['investigation_opened eu-commission lufthansa -']
      ],
      [
        'fr',
        'Le Tribunal de l’UE a annulé le feu vert de la Commission au sauvetage de Lufthansa. Bruxelles étudie cette décision.',
        []
      ]
    ]);
  });
});
