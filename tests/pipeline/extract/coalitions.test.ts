import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

const STATES = 'us-state-attorneys-general';

describe('states that act together with an authority', () => {
  it.each([
    [
      'en',
      'On Dec. 9 the FTC and a coalition of 46 states sued Facebook over its purchases.',
      ['us-ftc', STATES]
    ],
    ['en', 'The Justice Department, joined by sixteen states, sued Apple on Thursday.', ['us-doj', STATES]],
    ['en', 'The FTC had sued Amazon in February along with eight states.', ['us-ftc', STATES]],
    ['en', 'Thirty states and the Justice Department sued Live Nation.', [STATES, 'us-doj']],
    [
      'fr',
      'Le 9 décembre, Facebook a été poursuivi par la Commission de la concurrence américaine (FTC) et une coalition de 48 États et territoires américains.',
      ['us-ftc', STATES]
    ],
    ['fr', 'Google est poursuivi par le Texas et neuf autres États américains.', ['us-texas-ag', STATES]],
    ['en', 'The FTC sued Amazon, which has warehouses in 46 states.', ['us-ftc']],
    ['en', 'The FTC sued Amazon on Tuesday. Many states had asked for it.', ['us-ftc']]
  ] as const)('are among who acts: %s %s', (language, text, authorities) => {
    expect(new Set(actionsIn(language, text)[0]?.authorities)).toEqual(new Set(authorities));
  });
});
