import { expect, it } from 'vitest';
import { EMPTY_FILTER } from '../../src/lib/filter/filter.ts';
import { clauseLabels } from '../../src/lib/view/clause-label.ts';
import { clausesInWords } from '../../src/lib/view/filter-words.ts';
import { chartWords } from '../../src/lib/words/chart-words.ts';
import { PAGE_WORDS } from '../../src/lib/words/page.ts';

it.each([
  ['en', 'French, fine, China'],
  ['fr', 'français, amende, China']
] as const)('a filter inside a sentence has capitals for names only, in %s', (locale, expected) => {
  const words = PAGE_WORDS[locale];
  const names = (_kind: string, id: string) => (id === 'CN' ? 'China' : id);
  const labelOf = clauseLabels({ words, chartWords: chartWords(locale), names }, []);
  const filter = { ...EMPTY_FILTER, language: ['fr'], type: ['fine'], jurisdiction: ['CN'] };
  const said = clausesInWords(filter, { words, labelOf })?.split(', ').sort();
  expect(said).toEqual(expected.split(', ').sort());
});
