import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

function told(language: 'fr' | 'en', title: string, text: string): string[] {
  return actionsIn(language, text, { title, published: '2025-07-04' }).map(
    ({ type, authorities, targets }) => `${type} ${authorities.join('+')} ${targets.join('+')}`
  );
}

describe('the attorney general of an American state', () => {
  it.each([
    [
      'en',
      'Texas accuses Allstate of tracking drivers',
      'The state of Texas is suing Allstate, the attorney general’s office said.',
      ['lawsuit us-texas-ag allstate']
    ],
    [
      'en',
      'Texas keeps the meter running',
      'Attorney General Ken Paxton has a new trophy. Google agreed Friday to give the state $1.375 billion and thereby end two suits.',
      ['fine us-texas-ag google']
    ],
    [
      'en',
      'California’s privacy agency finds its stride',
      'Meanwhile the state’s attorney general, Rob Bonta, fined Healthline $1.55 million in July.',
      ['fine us-california-ag healthline']
    ],
    [
      'en',
      'Ohio takes on pharmacies',
      'The attorney general fined CVS $5 million in March.',
      ['fine us-ohio-ag cvs']
    ],
    [
      'fr',
      'L’Arizona accuse Temu de piller les téléphones',
      'Kris Mayes, la procureure générale, a déposé plainte mardi contre Temu.',
      ['lawsuit us-arizona-ag temu']
    ],
    [
      'fr',
      'La Californie épingle Sephora',
      'Sephora a accepté de verser 1,2 million de dollars pour mettre fin aux poursuites du procureur général de l’État, Rob Bonta.',
      ['fine us-california-ag sephora']
    ],
    [
      'fr',
      'Le Texas fait payer Meta',
      'Le procureur général Ken Paxton s’en félicite. L’État avait déjà soutiré 8 millions de dollars à Google en 2023.',
      ['fine us-texas-ag google']
    ]
  ] as const)('is that of the one state which a text is about (%s): %s', (language, title, text, actions) => {
    expect(told(language, title, text)).toEqual(actions);
  });

  it.each([
    [
      'fr',
      'Le procureur général du Texas a poursuivi Google en mai. Son homologue du Nouveau-Mexique a assigné Snap en juin.',
      'lawsuit us-new-mexico-ag snap'
    ],
    [
      'en',
      'Texas’s attorney general sued Google in May. His counterpart in New Mexico sued Snap in June.',
      'lawsuit us-new-mexico-ag snap'
    ]
  ] as const)('has a counterpart in another state (%s)', (language, text, action) => {
    expect(told(language, 'Revue', text)).toContain(action);
  });

  it.each([
    // several states, the whole country, another country
    [
      'en',
      'Forty states sue Meta',
      'The attorneys general of forty states sued Meta. California leads them. The states had sued Google in 2021.',
      'us-state-attorneys-general'
    ],
    [
      'en',
      'Justice Department sues Google',
      'The Justice Department sued Google on Tuesday, its third case against a firm of California. An attorney general must sign it.',
      'us-doj'
    ],
    ['fr', 'La France enquête sur X', 'Le procureur général a ouvert une enquête sur X.', 'fr-authorities']
  ] as const)('is nobody else (%s): %s', (language, title, text, id) => {
    const acting = actionsIn(language, text, { title, published: '2025-07-04' }).flatMap(
      ({ authorities }) => authorities
    );
    expect([...new Set(acting)]).toEqual([id]);
  });
});
