import { describe, expect, it } from 'vitest';
import { publishedDate } from '../../../src/pipeline/parse/published.ts';

const at = (url: string | null, body = '') => {
  const { date, source } = publishedDate(url, body);
  return [date, source];
};

describe('the day of publication', () => {
  it.each([
    ['https://a.example/economie/article/2021/03/19/title_6073707_3234.html', '2021-03-19'],
    ['https://a.example/opinion/articles/2020-12-27/some-title', '2020-12-27'],
    ['https://a.example/2021/mar/09/some-title', '2021-03-09'],
    ['https://a.example/some-title-20210319', '2021-03-19'],
    ['https://a.example/economie/2771123-20210319-some-title', '2021-03-19'],
    ['https://a.example/economie/some-title-19-03-2021-ABCD.php', '2021-03-19'],
    ['https://www.mediapart.fr/journal/economie/030121/some-title', '2021-01-03'],
    ['https://a.example/tech/some-title_AN-202103191405.html', '2021-03-19'],
    ['https://a.example/20210319T140500/some-title', '2021-03-19'],
    ['https://a.example/business/some-title-20210319-p5k2aa.html', '2021-03-19'],
    ['https://a.example/sante/some-title-20210319-1847215.php', '2021-03-19'],
    ['https://www.businessinsider.com/some-title-2021-3', '2021-03'],
    ['https://www.thejournal.ie/some-title-5386431-Mar2021/', '2021-03'],
    ['https://en.yna.co.kr/view/AEN20210319009100320', '2021-03-19'],
    ['https://www.koreaherald.com/view.php?ud=20210319000612', '2021-03-19'],
    ['https://www.bfmtv.com/tech/some-title_AN-202103190562.html', '2021-03-19'],
    ['https://fashionunited.uk/news/business/some-title/2021031983012', '2021-03-19'],
    ['https://www.lavenir.net/cnt/dmf20210319_01542853/some-title', '2021-03-19'],
    ['https://www.chinadaily.com.cn/a/202103/19/WS5fe3e0a1a31024ad0ba9d4c4.html', '2021-03-19'],
    ['https://a.example/english/2021-03/19/c_139614.htm', '2021-03-19'],
    ['https://a.example/xw/zj/202103/t20210319_324638.html', '2021-03-19'],
    ['https://a.example/depeche/some-title.afp.com.20210319.doc.3a4b.xml', '2021-03-19'],
    ['https://a.example/19-03-2021/some-title', '2021-03-19'],
    ['https://a.example/19/03/2021/some-title', '2021-03-19'],
    ['https://a.example/economie/some-title-2021/03/19/ABCD.php', '2021-03-19'],
    ['https://a.example/19-mars-2021/some-title', '2021-03-19'],
    ['https://a.example/mar-19-2021/some-title', '2021-03-19'],
    ['https://web.archive.example/web/20220101101500/https://a.example/2021/03/19/title', '2021-03-19'],
    ['https://a.example/202103/some-title', '2021-03'],
    ['https://a.example/2018/12/some-title', '2018-12'],
    ['https://a.example/blog/2016/some-title', '2016']
  ])('stands in the path of %s', (url, date) => {
    expect(at(url)).toEqual([date, 'url']);
  });

  it.each([
    'https://a.example/edito/some-title-1159890',
    'https://a.example/2020-some-title-10287814/20219999',
    'https://a.example/some-title-39-13-2021-ABCD.php',
    'https://a.example/some-title?date=2021-03-19&edition=20201027',
    'https://a.example/some-title#2021/03/19',
    'https://a.example/entreprises/030121/some-title',
    'https://a.example/actualites/comment-ils-font-20',
    'https://a.example/la-prise-du-14-juillet-2016',
    'https://a.example/some-title-202103199905',
    'https://a.example/some-title-20211319-p5k2aa.html',
    'https://a.example/some-title-20210319-12345.html',
    'https://a.example/view/AEN20210319009100320',
    'https://a.example/some-title_AN-202103190562.html',
    'https://a.example/cnt/dmf20210319_01542853/some-title',
    'https://a.example/budget20210319_2.html',
    'https://a.example/five-plans-for-2021-3',
    'https://www.businessinsider.com/five-plans-for-2021-13',
    'https://a.example/some-title-5386431-Mar2021/',
    'https://a.example/some-title.20211319.html',
    'https://web.archive.example/web/20220101101500/https://a.example/title'
  ])('is not made up from %s', (url) => {
    expect(at(url, 'On 15 October 2020 a report came out.')).toEqual([null, 'none']);
  });

  it.each([
    ['10. 2.2021 by Jane Doe - A text.', '2021-02-10'],
    ['Par Jeanne Doe, le 3 mars 2021. Un texte.', '2021-03-03'],
    ['By Jane Doe, March 3, 2021 — A text.', '2021-03-03'],
    ['Publié le 1er août 2022 par la rédaction', '2022-08-01'],
    ['Publié le 14/03/2023 à 18h05, mis à jour le 15/03/2023. Un texte.', '2023-03-14'],
    ['Publié le mardi 14 mars 2023', '2023-03-14'],
    ['Updated Jan 5, 2024. A text.', '2024-01-05'],
    ['Par Jeanne Doe – 3 mai 2021', '2021-05-03'],
    ['Par Jeanne Doe\n3 mai 2021\nUn texte.', '2021-05-03'],
    ['By Jane Doe and John Roe\nPublished: Tuesday, May 3, 2022\nA text.', '2022-05-03'],
    ['Jane Doe, May 3, 2021 - A text.', '2021-05-03'],
    ['BRUSSELS, March 4, 2024 (Agency) - A text.', '2024-03-04'],
    ['Paris, le 14 mars 2023 – Un texte.', '2023-03-14'],
    ['(AGENCE) 14 mars 2023 - Un texte.', '2023-03-14'],
    ['14.03.2023 · Un texte.', '2023-03-14'],
    ['Un texte.\nMis en ligne le 14 mars 2023', '2023-03-14'],
    ['Updated - March 14, 2023 10:52 pm IST - DELHI A text.', '2023-03-14'],
    ['(Published on 14 March 2023) A text.', '2023-03-14'],
    ['Published: 9:14pm, 8 Oct, 2021\nA text.', '2021-10-08'],
    ['A text.\nThis article was published on 14 March 2023.', '2023-03-14'],
    ['Un texte.\nCet article a été initialement publié le 14 mars 2023', '2023-03-14'],
    ['14 March 2023 10:15 BST - A text.', '2023-03-14']
  ])('stands in the byline « %s »', (body, date) => {
    expect(at('https://a.example/title', body)).toEqual([date, 'byline']);
  });

  it.each([
    'The report was published on 14 March 2023.',
    'Updated rules of 14 March 2023 apply.',
    'A text published a prize on 3 March 2020.',
    'Mardi 14 mars 2023, la cour a jugé.',
    'On March 14, 2023 the court ruled.',
    'BRUSSELS, March 4 (Agency) - A text without a year.',
    'Le Tribunal, saisi le 14 mars 2023, a jugé.'
  ])('is not a day that the text merely speaks of: « %s »', (body) => {
    expect(at(null, body)).toEqual([null, 'none']);
  });

  it.each([
    ['https://a.example/business/arid-20211203.html', null],
    ['https://a.example/news/20611203-title', null],
    ['https://a.example/art/d-20220318-title', '2022-03-18']
  ])('is no number of an article, nor a day decades away: %s', (url, date) => {
    expect(at(url, 'A text.')[0]).toBe(date);
  });

  it('is more precise from a byline than from a month in the address', () => {
    expect(at('https://a.example/2021/02/title', '10. 2.2021 by Jane Doe - Text.')).toEqual([
      '2021-02-10',
      'byline'
    ]);
  });
});
