import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** The day of the one action of a clipping of Friday, 4 July 2025. */
function day(language: 'fr' | 'en', text: string): (string | null)[] {
  return actionsIn(language, text, { published: '2025-07-04' }).map(({ date }) => date.date);
}

describe('an action of some time before the news', () => {
  it.each([
    ['en', 'BaFin recently fined N26 €4 million.'],
    ['fr', 'N26, récemment condamnée à 4 millions d’euros d’amende par la BaFin, change de patron.'],
    ['en', 'N26 changed its boss months after BaFin fined it €4 million.'],
    [
      'fr',
      'N26 a changé de patron quelques mois après avoir été condamnée à 4 millions d’euros d’amende par la BaFin.'
    ]
  ] as const)('has no day (%s): %s', (language, text) => {
    expect(day(language, text)).toEqual([null]);
  });

  it.each([
    ['en', 'BaFin has fined N26 €4 million, months after the bank changed its boss.', '2025-07-04'],
    [
      'fr',
      'La BaFin inflige 4 millions d’euros d’amende à N26, quelques mois après une première mise en garde.',
      '2025-07-04'
    ],
    [
      'fr',
      'N26 a été condamnée à 4 millions d’euros d’amende. La BaFin a rendu sa décision mercredi.',
      '2025-07-02'
    ],
    [
      'en',
      'Texas said on Thursday that Meta would pay $1.4 billion to settle a facial recognition lawsuit it brought in 2022.',
      '2025-07-03'
    ]
  ] as const)('is another than the news itself (%s): %s', (language, text, date) => {
    expect(day(language, text)).toEqual([date]);
  });
});
