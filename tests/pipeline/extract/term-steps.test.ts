import { describe, expect, it } from 'vitest';
import { compileTerm } from '../../../src/pipeline/extract/terms/action-terms.ts';
import { createTermOrder } from '../../../src/pipeline/extract/terms/term-steps.ts';

/** Whether a term may begin at an offset, as the order of words alone tells. */
function mayBegin(term: string, text: string, offset = 0): boolean {
  const order = createTermOrder([compileTerm(term, 'en').steps]);
  order.read(text, 0, text.length);
  return order.mayBegin(0, offset);
}

describe('the order of the words of a term', () => {
  const CASE = '(opened/opens) … (case/court case) (of/against)';

  it('is that of its parts, other words between those that a gap parts', () => {
    expect(mayBegin(CASE, 'Opens a case of its own')).toBe(true);
    expect(mayBegin(CASE, 'opened, it says, a court case against Acme')).toBe(true);
    expect(mayBegin(CASE, 'opened a door')).toBe(false);
    expect(mayBegin(CASE, 'opened against a case')).toBe(false);
    expect(mayBegin(CASE, 'a case of what it opened', 18)).toBe(false);
  });

  it('is looked for behind every word that may go on with it', () => {
    expect(mayBegin(CASE, 'opened a case, and then a case against Acme')).toBe(true);
    expect(mayBegin(CASE, 'opened a case, and then Acme against the case')).toBe(false);
  });

  it('ends where the longest gap does', () => {
    expect(mayBegin(CASE, `opened ${'and so on '.repeat(10)}a case of`)).toBe(true);
    expect(mayBegin(CASE, `opened ${'and so on '.repeat(14)}a case of`)).toBe(false);
  });

  it('is not told of terms with a choice that has no words', () => {
    expect(compileTerm('(fined/€) now', 'en').steps).toEqual([]);
    expect(mayBegin('(fined/€) now', 'anything else')).toBe(true);
  });
});
