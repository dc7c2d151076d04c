import { describe, expect, it } from 'vitest';
import { choiceFor, choicesOf } from '../../src/lib/components/review/choices.ts';

const row = (value: string, label_en: string, label_fr = label_en) => ({
  ...{ dimension: 'authority' as const, value, label_en, label_fr }
});
const catalogue = [
  row('cwb', 'Cartel Watch Bureau', 'Bureau des ententes'),
  row('no-cwb', 'Cartel Watch Office'),
  row('de-dsa', 'Data Safety Authority'),
  row('fr-dsa', 'Data Safety Authority')
];
const aliases = {
  company: {},
  place: {},
  authority: { cwb: ['CWB', 'cartel watchdog'], 'de-dsa': ['DSA'], 'fr-dsa': ['DSA'] }
};
const { authority } = choicesOf(catalogue, 'en', aliases);
const chosen = (typed: string) => choiceFor(authority, typed)?.id ?? null;

describe('what an editor types', () => {
  it('means who is called so, whatever case and accents, who has the id, or the only one whose name begins so', () => {
    expect(chosen('cartel WATCH bureau')).toBe('cwb');
    expect(chosen('no-cwb')).toBe('no-cwb');
    expect(chosen(' cartel watch o')).toBe('no-cwb');
    expect(choiceFor(choicesOf(catalogue, 'fr', aliases).authority, 'Bureau des')?.id).toBe('cwb');
  });

  it('may be an acronym or another name', () => {
    expect(chosen('cwb')).toBe('cwb');
    expect(chosen('Cartel Watchdog')).toBe('cwb');
  });

  it('means nobody where several are called so, or none', () => {
    expect(chosen('DSA')).toBeNull();
    expect(chosen('Cartel')).toBeNull();
    expect(chosen('Data Safety Authority')).toBeNull();
    expect(chosen('Data Safety Authority (fr-dsa)')).toBe('fr-dsa');
    expect(chosen('Nobody')).toBeNull();
    expect(chosen(' ')).toBeNull();
  });
});
