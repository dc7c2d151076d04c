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
    'https://a.example/actualites/comment-ils-font-20'
  ])('is not made up from %s', (url) => {
    expect(at(url, 'On 15 October 2020 a report came out.')).toEqual([null, 'none']);
  });

  it.each([
    ['10. 2.2021 by Jane Doe - A text.', '2021-02-10'],
    ['Par Jeanne Doe, le 3 mars 2021. Un texte.', '2021-03-03'],
    ['By Jane Doe, March 3, 2021 — A text.', '2021-03-03'],
    ['Publié le 1er août 2022 par la rédaction', '2022-08-01']
  ])('stands in the byline « %s »', (body, date) => {
    expect(at('https://a.example/title', body)).toEqual([date, 'byline']);
  });

  it('is not a day that the text merely speaks of', () => {
    expect(at(null, 'A text published a prize on 3 March 2020.')).toEqual([null, 'none']);
  });

  it('is more precise from a byline than from a month in the address', () => {
    expect(at('https://a.example/2021/02/title', '10. 2.2021 by Jane Doe - Text.')).toEqual([
      '2021-02-10',
      'byline'
    ]);
  });
});
