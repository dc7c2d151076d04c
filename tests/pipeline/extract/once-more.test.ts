import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type targets date » of each action, of a clipping published on 12 June 2025. */
function read(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text, { published: '2025-06-12' }).map(({ type, targets, date }) =>
    [type, targets.join('+'), date.date ?? '-'].join(' ')
  );
}

const TFL = 'Transport for London declined to renew Uber’s operating licence in September 2017';

describe('what an authority did once more', () => {
  it.each([
    ['en', `${TFL}, calling it unfit, and did so a second time in November 2019.`, 'ban uber 2019-11'],
    ['en', `${TFL}, and again in November 2019.`, 'ban uber 2019-11'],
    ['en', `${TFL}. It did so again in November 2019 over fake photos.`, 'ban uber 2019-11'],
    ['en', 'Italy blocked DeepSeek in March 2023, then once more in January 2025.', 'ban deepseek 2025-01'],
    [
      'fr',
      'L’Italie a bloqué DeepSeek en mars 2023, puis de nouveau en janvier 2025.',
      'ban deepseek 2025-01'
    ],
    ['fr', 'L’Italie a bloqué DeepSeek en mars 2023 et l’a refait en janvier 2025.', 'ban deepseek 2025-01'],
    [
      'fr',
      'L’Italie a bloqué DeepSeek en mars 2023, et une seconde fois en janvier 2025.',
      'ban deepseek 2025-01'
    ]
  ] as const)('is told with its own day (%s): %s', (language, text, again) => {
    const found = read(language, text);
    expect(found).toContain(again);
    expect(found).toHaveLength(2);
  });

  it.each([
    ['en', `${TFL}, but the company opened again in November 2019.`],
    ['en', `${TFL}, and will decide again in November 2026.`],
    ['en', `${TFL}, and again in September 2017 defended it.`],
    ['en', `${TFL} while strangers posted their photos and did so again in November 2019.`],
    ['en', 'Uber was banned by Italy in March 2023 and did so again in January 2025.'],
    ['fr', 'DeepSeek a été bloqué par l’Italie en mars 2023 et a recommencé en janvier 2025.'],
    ['fr', 'L’Italie a bloqué DeepSeek en mars 2023, qui a perdu puis de nouveau gagné des clients en 2025.']
  ] as const)('is none (%s): %s', (language, text) => {
    expect(read(language, text)).toHaveLength(1);
  });
});
