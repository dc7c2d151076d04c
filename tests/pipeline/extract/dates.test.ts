import { describe, expect, it } from 'vitest';
import { findDates as findDatesIn } from '../../../src/pipeline/extract/dates/dates.ts';
import { inOneByte } from '../../../src/pipeline/extract/text/one-byte.ts';

const findDates = (text: string, published: string | null) => findDatesIn(inOneByte(text), published);

const dates = (text: string, published: string | null = '2020-12-29') =>
  findDates(text, published).map(({ date }) => date);

describe('dates of a text', () => {
  it('counts « la veille » and “the next day” from the day before in the text', () => {
    expect(dates('Jeudi 11 mars 2021, un vote. La veille, un débat.')).toEqual(['2021-03-11', '2021-03-10']);
    expect(dates('On 11 March 2021 a vote, the next day a debate.')).toEqual(['2021-03-11', '2021-03-12']);
    expect(dates('En 2019, un vote. La veille, un débat.')).toEqual(['2019', null]);
  });

  it('takes a month of an undated text from its newest date, whatever year it has recalled since', () => {
    expect(dates('In July 2025 a probe. In December 2022 a ban. In June a suit.', null)).toEqual([
      '2025-07',
      '2022-12',
      '2025-06'
    ]);
  });

  it('takes “two years ago this week” for that year', () => {
    expect(dates('Two years ago this week, Canada fined it.', '2025-07-04')).toEqual(['2023']);
  });

  it('takes a weekday on which something will happen for the next one, and on which it was told for the last', () => {
    const friday = '2025-07-04';
    expect(dates('The bank will get a heavy fine on Tuesday.', friday)).toEqual(['2025-07-08']);
    expect(dates('Le régulateur infligera jeudi une amende à la banque.', friday)).toEqual(['2025-07-10']);
    expect(dates('The court is expected to rule on Monday.', friday)).toEqual(['2025-07-07']);
    expect(dates('The bank will be fined, the regulator said on Tuesday.', friday)).toEqual(['2025-07-01']);
    expect(dates('A indiqué mardi qu’elle sera sanctionnée.', friday)).toEqual(['2025-07-01']);
    expect(dates('It fined the bank 5 million lira on Tuesday.', friday)).toEqual(['2025-07-01']);
    expect(dates('The bank will appeal against the fine announced on Tuesday.', friday)).toEqual([
      '2025-07-01'
    ]);
  });

  it('reads « en octobre de la même année » as one date', () => {
    expect(dates('En avril 2021, une amende ; en octobre de la même année, une autre.', null)).toEqual([
      '2021-04',
      '2021-10'
    ]);
  });

  it('does not count « la veille d’un vote » from the day before in the text: nobody tells when the vote is', () => {
    expect(dates('La veille du vote, un débat a eu lieu mardi.')).toEqual([null, '2020-12-29']);
    expect(dates('Mardi, un débat. The day before the vote, another.')).toEqual(['2020-12-29', null]);
  });

  it('takes the weekday behind publication for the day to come where somebody told something then, as it was that day there already', () => {
    // A Tuesday.
    expect(dates('The ministry said on Wednesday that')).toEqual(['2020-12-30']);
    expect(dates('Le ministère a annoncé mercredi')).toEqual(['2020-12-30']);
    expect(dates('The ministry said last Wednesday that')).toEqual(['2020-12-23']);
    expect(dates('The ministry said on Thursday that')).toEqual(['2020-12-24']);
    expect(dates('The firm was fined on Wednesday')).toEqual(['2020-12-23']);
  });

  it('takes « la même semaine » as the month of the day before, and no number of something as a day', () => {
    expect(dates('Lundi, un vote. La même semaine, un débat.')).toEqual(['2020-12-28', '2020-12']);
    expect(dates('infligé vendredi 5 M€, puis mardi 3 millions, enfin lundi 2 amendes')).toEqual([
      '2020-12-25',
      '2020-12-29',
      '2020-12-28'
    ]);
    expect(dates('le mardi 22 la cour')).toEqual(['2020-12-22']);
  });

  it('sees « décembre dernier » and “last December” from today, whatever year stands beside', () => {
    expect(dates('5 millions en 2018 et 10 en octobre dernier')).toEqual(['2018', '2020-10']);
    expect(dates('€5m in 2018 and €10m last October', null)).toEqual(['2018', null]);
  });

  it.each([
    ['jeudi 18 mars', '2021-03-19', ['2021-03-18']],
    ['le 11 mars', '2021-03-19', ['2021-03-11']],
    ['le 1er avril 2019', null, ['2019-04-01']],
    ['le 30 décembre', '2021-01-03', ['2020-12-30']],
    ['mardi 29 février', '2021-03-01', ['2020-02-29']],
    ['On 15 October 2020', null, ['2020-10-15']],
    ['Dec. 14', '2020-12-29', ['2020-12-14']],
    ['on March 3, 2018, the', null, ['2018-03-03']],
    ['the 3rd of June 2017', null, ['2017-06-03']],
    ['2019-07-24', null, ['2019-07-24']],
    ['le 24/12/2020', null, ['2020-12-24']]
  ])('« %s » seen from %s is a day', (text, published, expected) => {
    expect(dates(text, published)).toEqual(expected);
  });

  it.each([
    ['en novembre 2020', null, ['2020-11']],
    ['début novembre', '2020-12-29', ['2020-11']],
    ['fin octobre', '2021-01-03', ['2020-10']],
    ['in June of 2017', null, ['2017-06']],
    ['By July 2015', null, ['2015-07']],
    ['In late October 2019', null, ['2019-10']],
    ['in May', '2021-03-01', ['2020-05']],
    ['an October speech', '2021-02-10', ['2020-10']],
    ['en octobre dernier', '2021-02-10', ['2020-10']],
    ['le mois dernier', '2021-01-10', ['2020-12']]
  ])('« %s » seen from %s is a month', (text, published, expected) => {
    expect(dates(text, published)).toEqual(expected);
  });

  it.each([
    ['au premier semestre 2019', null, ['2019']],
    ['the first half of 2019', null, ['2019']],
    ['in the spring of 2016', null, ['2016']],
    ['en 2017', null, ['2017']],
    ['late last year', '2022-03-01', ['2021']],
    ['l’an dernier', '2022-03-01', ['2021']],
    ['il y a cinq ans', '2020-11-12', ['2015']],
    ['il y a cinq ans d’une amende', '2020-11-12', ['2015']],
    ['five years ago', '2020-11-12', ['2015']]
  ])('« %s » seen from %s is a year', (text, published, expected) => {
    expect(dates(text, published)).toEqual(expected);
  });

  it.each([
    ['4% of its 2019 domestic sales', 'other'],
    ['2% of the group’s 2021 turnover', 'other'],
    ['4 % de son chiffre d’affaires de 2019', 'other'],
    ['ses ventes mondiales de 2019', 'other'],
    ['4% of the firm’s domestic revenue in 2019', 'other'],
    ['son chiffre d’affaires mondial en 2023', 'other'],
    ['ses ventes en 2019', 'other'],
    ['it banned sales in 2019', 'point'],
    ['le pays interdit les ventes en 2019', 'point'],
    ['its 2019 decision', 'point']
  ])('« %s »: a year of accounts dates nothing', (text, role) => {
    expect(findDates(text, null).map((date) => date.role)).toEqual([role]);
  });

  it.each([
    ['at the weekend', '2020-12-29', '2020-12'],
    ['last weekend', '2020-12-26', '2020-12'],
    ['ce week-end', '2020-11-30', '2020-11'],
    ['le week-end dernier', '2020-12-01', '2020-11'],
    ['over the weekend', '2021-01-04', '2021-01'],
    ['over the weekend', '2022-01-03', '2022-01'],
    ['ce week-end', '2020-12-26', '2020-12-26'],
    ['a fortnight ago', '2020-12-29', '2020-12'],
    ['il y a quinze jours', '2020-12-29', '2020-12'],
    ['il y a quatorze jours', '2020-12-29', '2020-12-15'],
    ['a few days ago', '2020-12-29', '2020-12'],
    ['il y a quelques jours', '2021-01-02', '2020-12'],
    ['the day before yesterday', '2020-12-29', '2020-12-27'],
    ['voici deux ans', '2020-12-29', '2018'],
    ['voilà trois mois', '2020-12-29', '2020-09'],
    ['il y a tout juste un an', '2020-12-29', '2019'],
    ['il y a un peu plus de deux ans', '2020-12-29', '2018'],
    ['en fin de semaine dernière', '2020-12-29', '2020-12'],
    ['en fin d’année dernière', '2020-12-29', '2019'],
    ['dans les premiers jours de juin', '2020-12-29', '2020-06'],
    ['au printemps dernier', '2020-12-29', '2020'],
    ['on 12 December last year', '2020-12-29', '2019-12-12'],
    ['le 12 juin de l’année dernière', '2020-12-29', '2019-06-12']
  ])('« %s » seen from %s is one date', (text, published, expected) => {
    expect(dates(text, published)).toEqual([expected]);
  });

  it.each([
    'half a year ago',
    'a year and a half ago',
    'il y a un an et demi',
    'voilà deux ans que cela dure'
  ])('« %s » is no year that could be told', (text) => {
    expect(dates(text)).toEqual([]);
  });

  it('never guesses a year without a published date', () => {
    expect(dates('le 3 mars, en avril, jeudi, hier, last week, two years ago', null)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null
    ]);
  });

  it.each([
    ['Le 14 mars 2023, un vote. L’avant-veille, un débat.', ['2023-03-14', '2023-03-12']],
    ['Le 14 mars 2023, un vote. Quelques heures plus tard, un autre.', ['2023-03-14', '2023-03-14']],
    ['Le 14 mars 2023, un vote. La semaine suivante, un autre.', ['2023-03-14', '2023-03']],
    ['On March 14, 2023 a vote. The following month, another.', ['2023-03-14', '2023-04']],
    ['En 2019, un vote. L’année suivante, un autre.', ['2019', '2020']],
    ['In late June 2021 a ban. In November, a cap.', ['2021-06', '2021-11']],
    [
      'En décembre 2020, deux votes : le lundi 14, l’un ; le 24, l’autre.',
      ['2020-12', '2020-12-14', '2020-12-24']
    ]
  ])('goes on from the date before in an undated text: « %s »', (text, expected) => {
    expect(dates(text, null)).toEqual(expected);
  });

  it('finds a day under a month named before', () => {
    expect(dates('En décembre, un revers : le lundi 14, une amende')).toEqual(['2020-12', '2020-12-14']);
  });

  it('follows « the same day » and « three days earlier » to the day before, over a year in between', () => {
    expect(dates('Le 14 décembre, pour des faits commis en 2017. Le même jour, une autre.')).toEqual([
      '2020-12-14',
      '2017',
      '2020-12-14'
    ]);
    expect(dates('On December 14 a fine. Three days earlier, a warning.')).toEqual([
      '2020-12-14',
      '2020-12-11'
    ]);
    expect(dates('En 2018, une loi. Cinq ans plus tôt, une autre.', null)).toEqual(['2018', '2013']);
  });

  it('follows « the same day » past a month and a day to come', () => {
    const told =
      'Mardi, une fouille. Le patron est convoqué le 4 mars. Ouverte en mai 2019, … Le même jour, une autre.';
    expect(dates(told)).toEqual(['2020-12-29', '2021-03-04', '2019-05', '2020-12-29']);
  });

  it('takes what somebody is summoned for as the nearest, to come or past', () => {
    expect(dates('He is summoned for March 4.')).toEqual(['2021-03-04']);
    expect(dates('Convoqué en mars, il ira.')).toEqual(['2021-03']);
    expect(dates('Une audience prévue le 12 février.')).toEqual(['2021-02-12']);
    expect(dates('Il est convoqué le 1er décembre.')).toEqual(['2020-12-01']);
    expect(dates('Convoqué en septembre, il y est allé.')).toEqual(['2020-09']);
    expect(dates('Une amende infligée le 12 février.')).toEqual(['2020-02-12']);
  });

  it('takes a bare weekday as the nearest past one, today included', () => {
    expect(dates('jeudi', '2020-12-24')).toEqual(['2020-12-24']);
    expect(dates('on Wednesday', '2021-02-12')).toEqual(['2021-02-10']);
    expect(dates('lundi dernier', '2021-02-15')).toEqual(['2021-02-08']);
  });

  it('keeps of a week what is certain', () => {
    expect(dates('last week', '2021-04-30')).toEqual(['2021-04']);
    expect(dates('la semaine dernière', '2021-05-04')).toEqual(['2021']);
    expect(dates('two weeks ago', '2021-04-30')).toEqual(['2021-04']);
  });

  it.each<[string, string | null, (string | null)[]]>([
    [
      'Le 31 octobre 2024, une enquête. Une amende en juillet 2025, une autre un mois plus tard.',
      null,
      ['2024-10-31', '2025-07', '2025-08']
    ],
    [
      'On June 30, 2014, a plea. Then $350m in May 2017, and $246m two months later.',
      null,
      ['2014-06-30', '2017-05', '2017-07']
    ],
    [
      'Le 3 septembre, une amende. 2,4 milliards en juin 2017, 4,3 milliards un an après.',
      '2025-12-03',
      ['2025-09-03', '2017-06', '2018']
    ],
    [
      'in December 2022, after $44.7 million in April of that same year',
      '2023-12-20',
      ['2022-12', '2022-04']
    ],
    ['en décembre 2024. Un an plus tôt, le même mois, une autre', null, ['2024-12', '2023', '2023-12']],
    ['en novembre 2020. En avril suivant, une amende', '2025-03-01', ['2020-11', '2021-04']],
    ['asked for €746m in 2021. Italy followed in December', '2025-10-02', ['2021', '2021-12']],
    ['fined it in May; a court followed in March', '2025-10-02', ['2025-05', '2025-03']]
  ])('goes on from the last date of the text: « %s »', (text, published, expected) => {
    expect(dates(text, published)).toEqual(expected);
  });

  it('takes no day from a dateline, and no year from what it only describes', () => {
    expect(dates('BEIJING, May 22 (Reuters) - China barred it on Sunday.', '2023-05-22')).toEqual([
      '2023-05-21'
    ]);
    expect(dates('PARIS, 22 mai 2023 (AFP) – Une amende.', '2023-05-22')).toEqual([]);
    expect(dates('over WhatsApp’s 2021 privacy policy', '2024-11-18')).toEqual([]);
    expect(dates('after its 2019 merger', '2024-11-18')).toEqual([]);
    expect(dates('the watchdog’s 2021 ruling', '2024-11-18')).toEqual(['2021']);
  });

  it('takes the year that the same sentence has named', () => {
    expect(
      dates('In 2018 a bill was tabled, and in June it passed. In July, nothing.', '2020-10-01')
    ).toEqual(['2018', '2018-06', '2020-07']);
  });

  it('tells periods and limits from points in time', () => {
    const roles = (text: string) => findDates(text, '2020-12-29').map(({ role }) => role);
    expect(roles('de 2011 à 2014')).toEqual(['span', 'span']);
    expect(roles('between 2015 and 2018')).toEqual(['span', 'span']);
    expect(roles('à partir de 2021')).toEqual(['limit']);
    expect(roles('d’ici 2025')).toEqual(['limit']);
    expect(roles('depuis lundi')).toEqual(['since']);
    expect(roles('en 2019')).toEqual(['point']);
  });

  it('finds no date in amounts, verbs and counts', () => {
    expect(
      dates('The firm may march on, with 2000 employees, 2 019 euros, $2019 and 20 % in the May-like sun')
    ).toEqual([]);
    expect(dates('Le groupe compte 2020 salariés et 1 900 points de vente')).toEqual([]);
  });
});
