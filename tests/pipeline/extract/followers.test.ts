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
    ],
    [
      'en',
      'Italy blocked DeepSeek in January 2025. Belgium followed within the month with a ban of 90 days.',
      ['ban it-authorities deepseek 2025-01', 'ban be-authorities deepseek 2025-01']
    ],
    [
      'fr',
      'Jakarta a débranché Grok le 10 janvier 2025. La Malaisie l’a imitée le lendemain.',
      ['ban id-authorities grok 2025-01-10', 'ban my-authorities grok 2025-01-11']
    ],
    [
      'en',
      'Australia banned Huawei from its networks in August 2018, followed by Japan in December and Sweden in October 2020.',
      [
        'ban au-authorities huawei 2018-08',
        'ban jp-authorities huawei 2018-12',
        'ban se-authorities huawei 2020-10'
      ]
    ],
    [
      'fr',
      'Taïwan a banni DeepSeek en février 2025, tout comme l’Australie.',
      ['ban tw-authorities deepseek 2025-02', 'ban au-authorities deepseek 2025-02']
    ],
    [
      'en',
      'Taiwan banned DeepSeek in February 2025. So did Australia and South Korea.',
      [
        'ban tw-authorities deepseek 2025-02',
        'ban au-authorities deepseek 2025-02',
        'ban kr-authorities deepseek 2025-02'
      ]
    ],
    [
      'en',
      'Louisiana sued Roblox in August 2024. Kentucky in October, same argument; Texas a month later.',
      [
        'lawsuit us-louisiana-ag roblox 2024-08',
        'lawsuit us-kentucky-ag roblox 2024-10',
        'lawsuit us-texas-ag roblox 2024-11'
      ]
    ]
  ] as const)('is told with it (%s): %s', (language, text, expected) => {
    expect(read(language, text)).toEqual(expected);
  });

  it.each([
    ['en', 'Italy blocked DeepSeek. Shares in Hong Kong followed suit.'],
    ['en', 'Italy blocked DeepSeek. The decision followed a complaint in Brussels.'],
    ['en', 'Italy blocked DeepSeek, followed by protests in Rome.'],
    ['en', 'Italy blocked DeepSeek in May 2024; Germany in June 2024 had other worries.'],
    ['en', 'Italy blocked DeepSeek in May 2024. So did Apple, in Germany.'],
    ['fr', 'L’Italie a bloqué DeepSeek, suivie de près par les investisseurs de France.'],
    ['fr', 'L’Italie a bloqué DeepSeek. La Belgique n’a pas fait de même.'],
    ['fr', 'L’Italie a bloqué DeepSeek. La Belgique a suivi l’affaire de près.']
  ] as const)('is none (%s): %s', (language, text) => {
    expect(read(language, text)).toHaveLength(1);
  });
});
