import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type jurisdiction » of each action. */
function read(language: 'fr' | 'en', text: string, title = 'Revue'): string[] {
  return actionsIn(language, text, { title, published: '2023-06-12' }).map(
    ({ type, jurisdiction }) => `${type} ${jurisdiction}`
  );
}

describe('a law', () => {
  it.each([
    [
      'en',
      'The European Parliament’s internal market committee has approved its report on a regulation that would make hosts register.'
    ],
    ['en', 'The Senate Judiciary Committee passed the bill on app stores.'],
    ['en', 'The House committee on energy and commerce unanimously approved the bill.'],
    ['fr', 'La commission des lois du Sénat a adopté le projet de loi sur les plateformes.'],
    ['fr', 'La commission des affaires économiques a voté la loi sur les plateformes.']
  ] as const)('is not made by a committee (%s): %s', (language, text) => {
    expect(read(language, text).filter((told) => told.startsWith('law_enacted'))).toEqual([]);
  });

  it('is made by the committee that stands for China’s congress', () => {
    expect(
      read(
        'en',
        'China’s National People’s Congress Standing Committee passed a law on personal data on Friday.'
      )
    ).toEqual(['law_enacted CN']);
  });

  it.each([
    ['fr', 'Le RGPD, entré en application en mai 2018, lui sert d’argument.'],
    ['fr', 'Le DSA, entré en vigueur le 25 août 2020, ne l’inquiète pas.']
  ] as const)('that has been in force for years is only called so: %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });

  it('that came into force these days is told', () => {
    expect(read('fr', 'Le DSA est entré en vigueur lundi.')).toEqual(['law_enacted EU']);
  });

  it.each([
    [
      'fr',
      'La loi sur l’influence commerciale a été publiée samedi au Journal officiel. Certains créateurs vivent à Dubaï.',
      'law_enacted FR'
    ],
    [
      'fr',
      'Les sénateurs ont adopté mardi, en première lecture, la proposition de loi sur la majorité numérique. Le texte doit être jugé compatible avec le droit européen.',
      'law_proposed FR'
    ]
  ] as const)('of which nothing says where is the newspaper’s own: %s', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });
});

describe('where somebody lives', () => {
  it('says nothing of who acts', () => {
    const text =
      'South Korea’s parliament voted to summon Coupang’s founder. Kim, who lives in the United States, stayed away. Police have opened an inquiry into Coupang.';
    expect(read('en', text)).toContain('investigation_opened KR');
  });
});

describe('an inquiry that goes on', () => {
  it.each([
    [
      'en',
      'Robinhood is also still dealing with a Securities and Exchange Commission inquiry into its crypto unit.'
    ],
    ['en', 'Meta continues to face an FTC investigation into its data practices.']
  ] as const)('was opened before (%s): %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });
});

describe('a sum for somebody', () => {
  it('that a chamber votes is no fine on whom the text is about', () => {
    const text =
      'TikTok a neuf mois pour changer de mains. Le Sénat américain l’avait approuvé la veille, dans un paquet comprenant 61 milliards de dollars pour l’Ukraine. TikTok s’expose à une amende.';
    expect(read('fr', text).filter((told) => told.startsWith('fine'))).toEqual([]);
  });
});
