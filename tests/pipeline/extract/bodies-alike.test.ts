import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type authorities » of each action. */
function read(language: 'fr' | 'en', text: string, title = 'Revue'): string[] {
  return actionsIn(language, text, { title }).map(({ type, authorities }) =>
    [type, authorities.join('+')].join(' ')
  );
}

describe('a body whose name several countries have', () => {
  it.each([
    ['fr', 'L’Assemblée nationale a auditionné Netflix.', 'hearing fr-national-assembly'],
    [
      'fr',
      'L’Assemblée nationale a auditionné Kakao. À Séoul, on s’indigne.',
      'hearing kr-national-assembly'
    ],
    [
      'fr',
      'Le Vietnam se méfie. L’Assemblée nationale a adopté la loi jeudi.',
      'law_enacted vn-national-assembly'
    ],
    [
      'fr',
      'Le ministre québécois insiste. L’Assemblée nationale a adopté la loi jeudi.',
      'law_enacted ca-quebec-assembly'
    ],
    [
      'fr',
      'L’Assemblée nationale a adopté la loi jeudi, Washington proteste.',
      'law_enacted fr-national-assembly'
    ],
    ['fr', 'Le Sénat a adopté la loi jeudi, à Washington, après deux ans.', 'law_enacted us-senate'],
    ['fr', 'Le Brésil se méfie. Le Sénat a adopté la loi jeudi.', 'law_enacted br-congress'],
    ['en', 'The Supreme Court suspended Netflix across Brazil on Friday.', 'ban br-stf'],
    [
      'en',
      'The Supreme Court ordered Netflix to delete the data, its lawyers in Madrid said.',
      'order es-courts'
    ],
    [
      'en',
      'São Paulo’s riders wait. A bill that would set a minimum fee is before Congress.',
      'law_proposed br-congress'
    ],
    ['en', 'Mexico’s riders waited. Congress passed the law on Tuesday.', 'law_enacted mx-congress'],
    ['en', 'A bill that would ban Deezer is before Congress.', 'law_proposed us-congress'],
    ['en', 'A Brazilian judge ordered Netflix to delete the data.', 'order br-courts'],
    ['fr', 'Un tribunal suisse a ordonné à Netflix de supprimer les données.', 'order ch-courts'],
    ['en', 'Brazil’s Superior Court of Justice ordered Netflix to delete the data.', 'order br-stj'],
    [
      'en',
      'Brazilian Supreme Court Justice Cármen Lúcia spoke. The justice had ordered Netflix to delete the data.',
      'order br-stf'
    ],
    ['en', 'The Supreme Court in Bogota ordered Netflix to delete the data.', 'order co-courts'],
    ['en', 'The Supreme Court ordered Netflix to delete the data.', 'order us-supreme-court']
  ] as const)('is that of the country that the clipping names, in %s: %s', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });

  it('is that of the companies’ country where a title names nothing else', () => {
    const title = 'Kakao, Naver et Google cités comme témoins à l’Assemblée nationale';
    expect(read('fr', 'Les trois dirigeants devront parler.', title)).toEqual([
      'summons kr-national-assembly'
    ]);
    expect(read('fr', 'Le dirigeant devra parler.', 'Google auditionné à l’Assemblée nationale')).toEqual([
      'hearing fr-national-assembly'
    ]);
  });

  it('is meant by two letters where the clipping names it in full', () => {
    const named = 'The Dutch privacy watchdog is strict. Netflix was ordered to delete the data by the AP.';
    expect(read('en', named)).toEqual(['order nl-ap']);
    expect(
      read('en', 'Police in The Hague praised Netflix. The AP said that it had ordered a film.')
    ).toEqual([]);
  });
});
