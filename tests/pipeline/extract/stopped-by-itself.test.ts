import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

const types = (language: 'fr' | 'en', text: string) =>
  actionsIn(language, text, { published: '2021-09-16' }).map(({ type }) => type);

describe('a service that has been stopped since', () => {
  const FINED = 'Uber a été condamné à 30 000 euros d’amende par la CNIL pour UberPop, ';

  it.each([
    'suspendu depuis près d’un an.',
    'suspendu depuis, et son chauffeur.',
    'retiré en mai par le géant américain.'
  ])('was banned by nobody: %s', (behind) => {
    expect(types('fr', FINED + behind)).toEqual(['fine']);
  });

  it('was banned where an authority did it, or the law since some year', () => {
    expect(types('fr', `${FINED}suspendu en juillet par la préfecture de police.`)).toContain('ban');
    expect(
      types('fr', 'Le service UberPop, interdit en France depuis 2015, a rapporté des millions.')
    ).toEqual(['ban']);
  });
});

describe('a listing that regulators only warn a company to delay', () => {
  it('is not stopped', () => {
    const warned = 'Didi had been warned by Chinese regulators to delay its IPO but chose to move ahead.';
    expect(types('en', warned)).toEqual(['warning']);
    expect(types('en', 'Chinese regulators suspended the IPO of Didi on Tuesday.')).toEqual([
      'ipo_suspended'
    ]);
  });
});

describe('a settlement that a company has agreed to', () => {
  it.each([
    'Google has agreed to a $100 million settlement with the FTC.',
    'DeVry has reached a $100 million settlement of a lawsuit by the FTC.'
  ])('is news of the day: %s', (text) => {
    const dates = actionsIn('en', text, { published: '2021-09-16' }).map(({ date }) => date.date);
    expect(dates).toEqual(['2021-09-16']);
  });
});
