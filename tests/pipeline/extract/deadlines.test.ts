import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

describe('a deadline, set by whoever the text has told of', () => {
  it.each([
    [
      'en',
      'The CNIL fined Zoom €5m on Monday. Announced in Paris, the penalty is its third. Zoom was given six months to bring its files into line.',
      'order fr-cnil zoom -'
    ],
    [
      'en',
      'The CMA fined Meta, Amazon and Apple on Monday. The sum is small. The three have a month to comply.',
      'order gb-cma meta+amazon+apple -'
    ],
    [
      'en',
      'The FTC, together with the SEC, summoned Zoom and Slack on Monday. They have one month to carry out checks of their own.',
      'order us-ftc+us-sec zoom+slack -'
    ],
    [
      'fr',
      'L’Autorité de la concurrence a convoqué Uber et Bolt lundi. Les deux devront corriger leurs contrats.',
      'order fr-adlc uber+bolt -'
    ]
  ] as const)('is an order (%s): %s', (language, text, order) => {
    expect(actionLines(language, text)).toContain(order);
  });

  it.each([
    [
      'en',
      'The CMA barred Meta from selling data. The group has a month to go to court in London and said it would.'
    ],
    ['en', 'The CMA warned Meta. Its head, Jane Roe, will now have a year to write the rules.'],
    ['en', 'Zoom has a month to win back its customers, analysts say. The FTC has fined it before.'],
    ['fr', 'La Cnil a averti Uber et Bolt. Les deux ont un nouveau patron.']
  ] as const)('is none where it is a right or somebody else’s (%s): %s', (language, text) => {
    expect(actionLines(language, text).filter((line) => line.startsWith('order'))).toEqual([]);
  });
});

describe('what is told « le même jour »', () => {
  it.each([
    [
      'fr',
      'La Cnil a infligé samedi à Criteo une amende de 3 millions d’euros. La somme est modeste. Le même jour, la société a été sommée de remettre des rapports.',
      'order fr-cnil criteo -'
    ],
    [
      'fr',
      'Le Bundeskartellamt a condamné Amazon à 3 millions d’euros. La somme est modeste. Le même jour, il a fait savoir qu’il examinait la fusion de Bolt et de Lyft.',
      'investigation_opened de-bundeskartellamt bolt+lyft -'
    ],
    [
      'en',
      'The FTC fined Zoom $3m on Monday. The firm did not comment. On the same day it ordered Slack to delete the files.',
      'order us-ftc slack -'
    ]
  ] as const)('was done by whoever acted before (%s): %s', (language, text, line) => {
    expect(actionLines(language, text)).toContain(line);
  });
});
