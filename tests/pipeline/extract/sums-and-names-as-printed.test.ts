import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type status authorities targets date amount » of each action. */
function read(language: 'fr' | 'en', text: string, title?: string): string[] {
  return actionsIn(language, text, title === undefined ? {} : { title }).map(
    ({ type, status, authorities, targets, date, amount }) =>
      [type, status, authorities.join('+'), targets.join('+'), date.date ?? '-', amount ?? '-'].join(' ')
  );
}

describe('a sum whose digits are grouped by apostrophes', () => {
  it.each([
    [
      'La Comco a infligé une amende de 2’500’000 francs à Publigroupe.',
      'fine done ch-comco publigroupe - 2500000'
    ],
    ["La Finma a infligé 1'200'000.50 francs à UBS.", 'fine done ch-finma ubs - 1200000.5'],
    ['La Comco a infligé 500 000 francs d’amende à Swisscom.', 'fine done ch-comco swisscom - 500000']
  ])('is read whole: « %s »', (text, action) => {
    expect(read('fr', text)).toEqual([action]);
  });
});

describe('a point behind the form of a firm', () => {
  it('ends no list', () => {
    expect(read('en', 'In 2023 the FTC sued Oracle Corp. and Apple Inc., maker of the iPhone.')).toEqual([
      'lawsuit done us-ftc oracle+apple 2023 -'
    ]);
  });

  it('leaves the next sentence its own subject', () => {
    expect(read('en', 'The DOJ sued Oracle Corp. Apple was fined by the SEC in 2023.')).toEqual([
      'lawsuit done us-doj oracle 2023 -',
      'fine done us-sec apple 2023 -'
    ]);
  });
});

describe('a headline on a listing', () => {
  it('tells of no ban', () => {
    expect(
      read(
        'fr',
        'La Bourse de Shanghai a annoncé mardi 3 novembre 2020 avoir suspendu l’introduction en Bourse du groupe.',
        'L’introduction en Bourse d’Ant Group suspendue à Shanghai'
      )
    ).toEqual(['ipo_suspended done cn-sse ant-group 2020-11-03 -']);
  });
});

describe('fines beside another', () => {
  it('are no order for others to pay them', () => {
    expect(
      read(
        'fr',
        'La banque centrale chinoise a infligé une amende à Ant Group. D’autres devront également payer des amendes, dont une filiale de Tencent.'
      )
    ).not.toContainEqual(expect.stringMatching(/^order/));
  });

  it('are told of the other, “for its part”', () => {
    expect(
      read(
        'fr',
        'La Commission européenne frappe Apple d’une amende de 500 millions d’euros. Meta se voit de son côté infliger une amende de 200 millions d’euros.'
      )
    ).toContain('fine done eu-commission meta - 200000000');
  });
});

describe('what threatens otherwise', () => {
  it('is not done', () => {
    expect(
      read('en', 'The Indonesian trade ministry told TikTok to leave e-commerce or be shut down.')
    ).toContain('ban threatened id-trade tiktok - -');
  });
});
