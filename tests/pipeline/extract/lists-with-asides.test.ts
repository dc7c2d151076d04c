import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

describe('a list of companies of whom more is told between', () => {
  it.each([
    ['en', 'The FTC fined Kochava, a data broker, and InMarket.', 'kochava+inmarket'],
    ['en', 'The FTC fined Kochava, which sells location data, and InMarket.', 'kochava+inmarket'],
    ['en', 'The FTC fined Kochava, an Idaho-based broker that sells data, and InMarket.', 'kochava+inmarket'],
    ['en', 'The FTC fined Uber, a ride-hailing company, and DoorDash, a rival.', 'uber+doordash'],
    [
      'en',
      'Google, a search company, Apple, an iPhone maker, and Meta were fined by the FTC.',
      'google+apple+meta'
    ],
    ['en', 'Tencent, Baidu and a unit of ByteDance were fined by the FTC.', 'tencent+baidu+bytedance'],
    ['en', 'Tencent, Baidu and a ByteDance-backed venture were fined by the FTC.', 'tencent+baidu+bytedance'],
    ['fr', 'La FTC a condamné Criteo, dont le siège est à Paris, et Doctissimo.', 'criteo+doctissimo'],
    ['fr', 'La FTC a condamné Criteo ainsi que son concurrent Doctissimo.', 'criteo+doctissimo'],
    ['en', 'Kochava was fined by the FTC, as was InMarket.', 'kochava+inmarket'],
    ['en', 'Kochava was fined together with InMarket by the FTC.', 'kochava+inmarket'],
    ['fr', 'Criteo a été condamné par la FTC, tout comme Doctissimo.', 'criteo+doctissimo'],
    ['en', 'The FTC fined Kochava, a rival of InMarket.', 'kochava'],
    ['en', 'The FTC fined Kochava, guilty of having copied a file of InMarket.', 'kochava'],
    ['fr', 'La FTC a condamné Criteo, coupable d’avoir diffusé un faux communiqué de Doctissimo.', 'criteo'],
    ['fr', 'La FTC a condamné Criteo, coupable d’entente, et Doctissimo.', 'criteo+doctissimo'],
    ['en', 'The FTC fined Kochava, an InMarket competitor.', 'kochava'],
    ['en', 'The FTC fined LinkedIn, the Microsoft-owned network.', 'linkedin'],
    ['en', 'The FTC fined Kochava, which competes with InMarket, and DoorDash.', 'kochava+doordash'],
    ['en', 'The FTC fined Kochava but not InMarket.', 'kochava'],
    ['fr', 'La FTC a condamné Criteo, dont les clients, comme Doctissimo, se plaignaient.', 'criteo']
  ] as const)('(%s): %s', (language, text, targets) => {
    expect(actionLines(language, text)).toEqual([`fine us-ftc ${targets} -`]);
  });
});
