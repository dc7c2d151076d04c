import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

function authoritiesIn(text: string, title?: string): string[] {
  return actionsIn('en', text, title === undefined ? {} : { title }).map(
    ({ jurisdiction, authorities }) => `${jurisdiction} ${authorities.join('+')}`
  );
}

describe('an acronym that several countries have', () => {
  it.each([
    [
      'The Fair Trade Commission (FTC) said it had decided to prohibit Uber Eats from buying the Taiwan arm of Foodpanda.',
      'TW tw-ftc'
    ],
    [
      'The Fair Trade Commission in Tokyo (FTC) raided Amazon. The FTC, Japan’s antitrust body, also fined Netflix 3 million yen.',
      'JP jp-jftc'
    ],
    ['The Federal Trade Commission (FTC) sued Uber on Monday.', 'US us-ftc'],
    ['The FTC sued Uber on Monday.', 'US us-ftc']
  ])('means the one that is spelt out: %s', (text, authority) => {
    expect([...new Set(authoritiesIn(text))]).toEqual([authority]);
  });

  it('is spelt out after a title', () => {
    const text = 'Korea’s Fair Trade Commission imposed a 140-billion-won fine on Coupang on Thursday.';
    expect(authoritiesIn(text, 'FTC fines Coupang 140 billion won')).toEqual(['KR kr-kftc']);
  });

  it('is its own where a text goes on to another country’s', () => {
    const text = 'The FTC sued Amazon on Monday. In Japan, the Fair Trade Commission raided it.';
    expect(authoritiesIn(text, 'FTC sues Amazon')).toEqual(['US us-ftc', 'JP jp-jftc']);
    expect(
      authoritiesIn('The Japan Fair Trade Commission raided Amazon. The US FTC has sued Amazon.')
    ).toEqual(['JP jp-jftc', 'US us-ftc']);
  });
});

describe('the nationality of a firm in initials', () => {
  it('is not that of whoever acts', () => {
    const text =
      'Brazil ordered Apple to act. The Justice Ministry also fined the U.S. firm 12 million reais.';
    expect(authoritiesIn(text)).toEqual(['BR br-authorities', 'BR br-justice']);
    const beside = 'The U.S. regulator ordered Apple to act. The Justice Ministry also fined it $12 million.';
    expect(authoritiesIn(beside).every((one) => one.startsWith('US'))).toBe(true);
  });
});
