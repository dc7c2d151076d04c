import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../src/pipeline/extract/names/matcher.ts';

const matcher = createMatcher([
  ['Ant', 'ant'],
  ['Ant Group', 'group'],
  ['U.S.', 'us'],
  ['Yu’e Bao', 'bao'],
  ['Pékin', 'beijing'],
  ['AT&T', 'att']
]);

/** What stands at the start of `text`: passage → values, longest first. */
const at = (text: string, start = 0) =>
  matcher.matchAt(text, start).map(({ end, values }) => [text.slice(start, end), ...values]);

describe('createMatcher', () => {
  it('gives every form that stands there, longest first', () => {
    expect(at('Ant Group grandit')).toEqual([
      ['Ant Group', 'group'],
      ['Ant', 'ant']
    ]);
  });

  it('ends forms at word boundaries only', () => {
    expect(at('Antibes')).toEqual([]);
    expect(at('Antérieur')).toEqual([]);
    expect(at('Ant-man')).toEqual([['Ant', 'ant']]);
    expect(at('U.S.-China')).toEqual([['U.S.', 'us']]);
  });

  it('takes apostrophes, separators, accents and case for equal', () => {
    expect(at("YU'E-BAO.")).toEqual([["YU'E-BAO", 'bao']]);
    expect(at('PEKIN')).toEqual([['PEKIN', 'beijing']]);
    expect(at('Ant\u00a0Group')[0]).toEqual(['Ant\u00a0Group', 'group']);
    expect(at('Pe\u0301kin')[0]).toEqual(['Pe\u0301kin', 'beijing']);
  });

  it('reads over a line break and its indent, not over a paragraph break', () => {
    expect(at('Ant\n    Group')[0]).toEqual(['Ant\n    Group', 'group']);
    expect(at('Ant\n\nGroup')).toEqual([['Ant', 'ant']]);
  });

  it('stays exact with many forms', () => {
    const forms = Array.from({ length: 20_000 }, (_, i): [string, number] => [`Name ${i.toString(36)}`, i]);
    const large = createMatcher(forms);
    for (const [form, value] of forms.slice(0, 500)) {
      expect(large.matchAt(form, 0)[0]).toEqual({ end: form.length, values: [value] });
    }
    expect(large.matchAt('Name zzzzzz', 0)).toEqual([]);
  });
});
