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
