import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

describe('what an authority did, said with a turn of phrase', () => {
  it.each([
    ['fr', 'La Cnil a pour la première fois condamné Google.', ['fine fr-cnil google -']],
    ['fr', 'Google a été pour la première fois condamné par la Cnil.', ['fine fr-cnil google -']],
    ['fr', 'La Cnil a sans attendre condamné Google.', ['fine fr-cnil google -']],
    ['en', 'Without delay the CNIL fined Google.', ['fine fr-cnil google -']],
    ['en', 'The CMA did not hesitate to fine Google.', ['fine gb-cma google -']],
    ['en', 'The CMA ended up fining Google £5m.', ['fine gb-cma google 5000000']],
    ['en', 'The CMA chose to fine Google rather than ban it.', ['fine gb-cma google -']],
    ['en', 'The FTC is the second US agency to sue Google.', ['lawsuit us-ftc google -']],
    [
      'en',
      'The CMA not only fined Google but ordered it to open its store.',
      ['fine gb-cma google -', 'order gb-cma google -']
    ],
    ['en', 'The CNIL was the first European regulator to fine Google.', ['fine fr-cnil google -']],
    [
      'en',
      'Germany’s Bundeskartellamt is the latest European watchdog to investigate Google.',
      ['investigation_opened de-bundeskartellamt google -']
    ],
    ['en', 'The CMA has yet to fine Google.', []],
    ['en', 'The CMA was not the first to fine Google.', []]
  ] as const)('(%s): %s', (language, text, lines) => {
    expect(actionLines(language, text)).toEqual(lines);
  });
});

describe('a fine and what it is measured by', () => {
  it.each([
    [
      'en',
      'The DPC’s €1.2bn fine on Meta tops the €746m imposed on Amazon in 2021.',
      ['fine ie-dpc meta 1200000000']
    ],
    ['en', 'The CMA fined Google, whose £8bn turnover was known.', ['fine gb-cma google -']]
  ] as const)('(%s): %s', (language, text, lines) => {
    expect(actionLines(language, text)).toEqual(lines);
  });
});

describe('a fine told aside, and that of the news', () => {
  it.each([
    [
      'fr',
      'Google, déjà condamné en 2021, écope de 250 millions d’euros supplémentaires, a annoncé l’Autorité de la concurrence.',
      ['fine fr-adlc google -', 'fine fr-adlc google 250000000']
    ],
    [
      'en',
      'Google, fined by the CNIL in 2021, must pay another €250m, the regulator said on Thursday.',
      ['fine fr-cnil google 250000000', 'fine fr-cnil google -']
    ],
    [
      'en',
      'Already fined in 2021, Google must pay the CNIL another €250m.',
      ['fine fr-cnil google -', 'fine fr-cnil google 250000000']
    ],
    [
      'fr',
      'Le gendarme de la concurrence reproche à Google d’avoir manqué à ses engagements et le condamne à 250 millions d’euros.',
      ['fine fr-adlc google 250000000']
    ]
  ] as const)('are two (%s): %s', (language, text, lines) => {
    expect([...actionLines(language, text)].sort()).toEqual([...lines].sort());
  });
});
