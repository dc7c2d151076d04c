import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type authorities targets date » of each action. */
function read(language: 'fr' | 'en', text: string, title?: string): string[] {
  return actionsIn(language, text, title === undefined ? {} : { title }).map(
    ({ type, authorities, targets, date }) =>
      [type, authorities.join('+'), targets.join('+'), date.date ?? '-'].join(' ')
  );
}

describe('a list that a firm is put on', () => {
  it.each([
    [
      'China Telecom was added to the FCC’s list of entities in March 2022.',
      'restriction us-fcc china-telecom 2022-03'
    ],
    ['Huawei was put on the FCC’s covered list in 2021.', 'restriction us-fcc huawei 2021'],
    [
      'In October 2025 TechInsights, an Ottawa firm known for opening Huawei phones, was placed on China’s list of unreliable entities.',
      'restriction cn-authorities techinsights 2025-10'
    ]
  ])('is kept by whoever it is of: « %s »', (text, action) => {
    expect(read('en', text)).toEqual([action]);
  });
});

describe('a search', () => {
  it.each([
    [
      'Le 26 septembre 2023, le gendarme de l’antitrust français a mené une opération de visite et de saisie chez un fabricant de puces, Nvidia.',
      'investigation_opened fr-adlc nvidia 2023-09-26'
    ],
    [
      'Une instruction a été ouverte par l’ADLC sur Nvidia en septembre 2023.',
      'investigation_opened fr-adlc nvidia 2023-09'
    ]
  ])('and what follows are told by short names, too: « %s »', (text, action) => {
    expect(read('fr', text)).toEqual([action]);
  });

  it('is not of those whom brackets name behind a report', () => {
    expect(
      read(
        'fr',
        'En 2023, après son rapport sur les acteurs du cloud (dont Amazon, Microsoft et Google), l’Autorité de la concurrence a effectué une visite surprise chez le fabricant.',
        'Nvidia perquisitionné'
      )
    ).toEqual(['investigation_opened fr-adlc nvidia 2023']);
  });
});

describe('a unit and whose it is', () => {
  it('is struck alone where the owner stands behind it', () => {
    expect(
      read(
        'en',
        'In November 2020 China halted the IPO of Ant Group, Alibaba’s finance arm, and its shares fell.'
      )
    ).toEqual(['ipo_suspended cn-authorities ant-group 2020-11']);
  });
});

describe('a suit that has only to come', () => {
  it('is one, however it is announced', () => {
    expect(
      read(
        'fr',
        'L’Autorité de la concurrence prépare une action en justice contre Nvidia.',
        'L’Autorité de la concurrence va porter plainte contre Nvidia'
      )
    ).toHaveLength(1);
  });
});
