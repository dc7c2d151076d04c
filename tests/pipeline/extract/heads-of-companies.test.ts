import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

describe('who is at the head of a company', () => {
  it.each([
    ['en', 'The central bank of China summoned Jack Ma, who controls Ant Group, on Monday.'],
    ['en', 'The central bank of China summoned Jack Ma, the founder of Ant Group, on Monday.'],
    ['fr', 'La Banque centrale de Chine a convoqué Jack Ma, qui dirige Ant Group.']
  ] as const)('is summoned for it (%s): %s', (language, text) => {
    expect(actionLines(language, text)).toEqual(['summons cn-pboc ant-group -']);
  });

  it('is no company that owns another', () => {
    expect(
      actionLines(
        'fr',
        'La Cnil a convoqué les groupes concernés, dont Google, propriétaire de YouTube et de Waze, le fabricant Xiaomi, et Snap.'
      )
    ).toEqual(['summons fr-cnil google+xiaomi+snap -']);
  });

  it('is not who once worked for one', () => {
    expect(actionLines('en', 'The SEC summoned Sam Altman, who once worked for Tesla.')).toEqual([]);
  });
});
