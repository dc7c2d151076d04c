import { describe, expect, it } from 'vitest';
import { actionLines } from '../action-lines.ts';
import { actionsIn } from '../actions-in.ts';

const FINED_BEFORE =
  'La CNIL a infligé 40 millions d’euros à Criteo jeudi. Avant lui, c’est Orange qui avait eu affaire à la formation restreinte : 50 millions d’euros, en décembre 2024.';

describe('a sum that no wording explains', () => {
  it.each([
    ['fr', FINED_BEFORE, 'fine fr-cnil orange 50000000'],
    [
      'en',
      'The Data Protection Commission fined Meta €251 million on Tuesday. In the spring TikTok had come to know the same office: €530 million for what it sent to China.',
      'fine ie-dpc tiktok 530000000'
    ]
  ] as const)('is a fine by all that stands around it (%s): %s', (language, text, line) => {
    expect(actionLines(language, text)).toContain(line);
  });

  it('says that no wording tells it', () => {
    const [, second] = actionsIn('fr', FINED_BEFORE);
    expect(second?.doubts).toContain('no wording');
    expect(second?.rule).toBe('noun: likely sum');
  });

  it.each([
    [
      'en',
      'The FCA fined Barclays £40m on Thursday. Santander had bought its rival TSB for £2.65bn a year before.'
    ],
    [
      'fr',
      'La CNIL a infligé 40 millions d’euros à Criteo jeudi. Orange avait placé 50 millions dans une jeune pousse.'
    ],
    [
      'fr',
      'La CNIL a infligé 40 millions d’euros à Criteo jeudi. Le groupe emploie 3 000 personnes et pèse 2 milliards en Bourse.'
    ]
  ] as const)('is none where it is about other business (%s): %s', (language, text) => {
    expect(actionLines(language, text)).toHaveLength(1);
  });
});
