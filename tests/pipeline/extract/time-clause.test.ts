import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type targets date » of each action, of a clipping published on 12 June 2025, a Thursday. */
function read(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text, { published: '2025-06-12' })
    .map(({ type, targets, date }) => [type, targets.join('+'), date.date ?? '-'].join(' '))
    .sort();
}

describe('what a sentence opens with to say when', () => {
  it.each([
    [
      'en',
      'Two months after fining Apple €500 million, the European Commission on Tuesday ordered Meta to change its ads.',
      ['fine apple 2025-04', 'order meta 2025-06-10']
    ],
    [
      'en',
      'Months after fining Apple, the European Commission fined Meta €200 million on Tuesday.',
      ['fine apple -', 'fine meta 2025-06-10']
    ],
    [
      'en',
      'A year after blocking DeepSeek, Italy’s privacy regulator fined Replika €5 million.',
      ['fine replika 2025-06-12']
    ],
    [
      'fr',
      'Trois mois après avoir condamné Shein, la DGCCRF a mis mardi Temu en demeure de cesser ses pratiques.',
      ['fine shein 2025-03', 'order temu 2025-06-10']
    ],
    [
      'fr',
      'Quelques jours après avoir ordonné à Google de céder Chrome, la justice américaine a condamné mardi Apple à une amende.',
      ['fine apple 2025-06-10', 'restructuring_order google 2025-06']
    ]
  ] as const)('has a day of its own (%s): %s', (language, text, actions) => {
    expect(read(language, text)).toEqual(actions);
  });
});

describe('a day from which something holds', () => {
  it.each([
    ['en', 'From Aug. 14, Meta will be fined 1 million crowns a day by Norway’s data regulator.'],
    ['fr', 'À compter du 14 août, la Norvège infligera à Meta une amende d’un million de couronnes par jour.']
  ] as const)('may be to come, and is not that of a year before (%s)', (language, text) => {
    const [fine] = read(language, text);
    expect(fine).not.toMatch(/2024/);
  });
});

describe('what is no action', () => {
  it.each([
    ['en', 'Ubisoft must file its accounts by June 30. The regulator has not commented.'],
    ['fr', 'Carrefour doit déposer ses comptes avant le 30 juin. Le régulateur attend.'],
    ['en', 'Meta’s lobbyist was questioned by several MEPs.'],
    ['fr', 'Interrogée par des eurodéputés, la dirigeante de Meta a défendu son modèle.']
  ] as const)('are accounts that fall due and questions by some members (%s): %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });
});
