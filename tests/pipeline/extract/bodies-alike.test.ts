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
    ['en', 'The Supreme Court in Bogota ordered Netflix to delete the data.', 'order co-authorities'],
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
});
