import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « authorities status amount » of each fine. */
function fines(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text)
    .filter(({ type }) => type === 'fine')
    .map(({ authorities, status, amount }) => [authorities.join('+'), status, amount ?? '-'].join(' '));
}

describe('what each authority gets of a settlement', () => {
  it.each([
    [
      'en',
      'Wells Fargo will pay $900 million to settle an inquiry, U.S. authorities said. The Justice Department will receive $500 million and the Securities and Exchange Commission $400 million.',
      ['us-authorities done 900000000', 'us-doj done 500000000', 'us-sec done 400000000']
    ],
    [
      'fr',
      'Deutsche Bank paiera 2 milliards de dollars pour solder des poursuites aux Etats-Unis. Le ministère de la Justice touchera 1,2 milliard de dollars et la Réserve fédérale 800 millions.',
      ['us-authorities done 2000000000', 'us-doj done 1200000000', 'us-fed done 800000000']
    ]
  ] as const)('is a fine of its own, done as the settlement is: %s %s', (language, text, expected) => {
    expect(fines(language, text)).toEqual(expected);
  });

  it('stands beside what another adds', () => {
    const text =
      'Wells Fargo will pay $900 million to American authorities. The Department of Justice takes $500 million; the Federal Reserve has added $70 million.';
    expect(fines('en', text)).toEqual([
      'us-authorities done 900000000',
      'us-doj done 500000000',
      'us-fed done 70000000'
    ]);
  });

  it('is told as done', () => {
    const text =
      'Two regulators fined HSBC £30m. The Financial Conduct Authority took £20m and the Prudential Regulation Authority £10m.';
    expect(fines('en', text)).toEqual([
      'gb-authorities done 30000000',
      'gb-fca done 20000000',
      'gb-pra done 10000000'
    ]);
  });

  it('is no more than all of it', () => {
    const text =
      'Wells Fargo will pay $90 million to American authorities. The Department of Justice gets $500 million for its budget.';
    expect(fines('en', text)).toEqual(['us-authorities done 90000000']);
  });
});
