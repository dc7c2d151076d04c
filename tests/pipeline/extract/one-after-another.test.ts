import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type jurisdiction targets amount day » of each action. */
const read = (language: 'fr' | 'en', text: string): string[] =>
  actionsIn(language, text, { published: '2024-05-14' })
    .map(({ type, jurisdiction, targets, amount, date }) =>
      [type, jurisdiction, targets.join('+'), amount ?? '-', date.date ?? '-'].join(' ')
    )
    .sort();

describe('who does in one sentence what another has done', () => {
  it.each<['fr' | 'en', string, string[]]>([
    [
      'fr',
      'L’Italie a bloqué DeepSeek fin janvier, la Corée du Sud en février et Taïwan début mars.',
      ['ban IT deepseek - 2024-01', 'ban KR deepseek - 2024-02', 'ban TW deepseek - 2024-03']
    ],
    [
      'en',
      'Germany’s cartel office opened a case against Apple in 2022, its Italian counterpart in May 2023.',
      ['investigation_opened DE apple - 2022', 'investigation_opened IT apple - 2023-05']
    ],
    [
      'fr',
      'Le Bundeskartellamt a ouvert une procédure contre Apple en 2022, son homologue italien en mai 2023.',
      ['investigation_opened DE apple - 2022', 'investigation_opened IT apple - 2023-05']
    ],
    [
      'en',
      'The CNIL fined Shein €150 million in March 2023, and the Italian watchdog €1 million.',
      ['fine FR shein 150000000 2023-03', 'fine IT shein 1000000 2023-03']
    ],
    [
      'fr',
      'La Cnil a condamné Shein à 150 millions d’euros en mars 2023, le régulateur italien à 1 million.',
      ['fine FR shein 150000000 2023-03', 'fine IT shein 1000000 2023-03']
    ]
  ])('is told behind a day or a sum (%s): %s', (language, text, actions) => {
    expect(read(language, text)).toEqual(actions);
  });
});

describe('whom a verb acts on, with a day each', () => {
  it('are two actions', () => {
    expect(read('en', 'The FTC sued Amazon in September 2023 and Uber in April 2024.')).toEqual([
      'lawsuit US amazon - 2023-09',
      'lawsuit US uber - 2024-04'
    ]);
  });

  it('are one with a day for both', () => {
    expect(read('en', 'The FTC sued Amazon and Uber in April 2024.')).toEqual([
      'lawsuit US amazon+uber - 2024-04'
    ]);
  });
});

describe('a second sum behind the first', () => {
  it.each<['fr' | 'en', string, string[]]>([
    [
      'fr',
      'En décembre 2020, la Cnil avait réclamé 100 millions d’euros à Google, puis 150 millions un an plus tard.',
      ['fine FR google 100000000 2020-12', 'fine FR google 150000000 2021']
    ]
  ])('has a time of its own (%s): %s', (language, text, actions) => {
    expect(read(language, text)).toEqual(expect.arrayContaining(actions));
  });
});
