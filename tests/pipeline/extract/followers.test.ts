import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type authorities targets date » of each action, of a clipping published on 12 June 2025. */
function read(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text, { published: '2025-06-12' }).map(({ type, authorities, targets, date }) =>
    [type, authorities.join('+'), targets.join('+'), date.date ?? '-'].join(' ')
  );
}

describe('what another authority did as well', () => {
  it.each([
    [
      'fr',
      'La France a interdit TikTok sur les téléphones de ses agents en mars 2023. La Belgique a fait de même une semaine plus tard.',
      ['ban fr-authorities tiktok 2023-03', 'ban be-authorities tiktok -']
    ],
    [
      'fr',
      'Londres a ordonné en juillet 2020 à ses opérateurs de retirer les antennes de Huawei. Stockholm a suivi en octobre de la même année, puis Ottawa en mai 2022.',
      [
        'ban gb-authorities huawei 2020-07',
        'ban se-authorities huawei 2020-10',
        'ban ca-authorities huawei 2022-05'
      ]
    ],
    [
      'en',
      'Italy blocked DeepSeek on 30 January. South Korea followed suit in February 2025.',
      ['ban it-authorities deepseek 2025-01-30', 'ban kr-authorities deepseek 2025-02']
    ],
    [
      'en',
      'In January 2024 the FTC opened an investigation into Microsoft. The CMA followed two weeks later.',
      ['investigation_opened us-ftc microsoft 2024-01', 'investigation_opened gb-cma microsoft -']
    ]
  ] as const)('is told with it (%s): %s', (language, text, expected) => {
    expect(read(language, text)).toEqual(expected);
  });

  it.each([
    ['en', 'Italy blocked DeepSeek. Shares in Hong Kong followed suit.'],
    ['en', 'Italy blocked DeepSeek. The decision followed a complaint in Brussels.'],
    ['fr', 'L’Italie a bloqué DeepSeek. La Belgique n’a pas fait de même.'],
    ['fr', 'L’Italie a bloqué DeepSeek. La Belgique a suivi l’affaire de près.']
  ] as const)('is none (%s): %s', (language, text) => {
    expect(read(language, text)).toHaveLength(1);
  });
});
