import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';
import { datedActions } from './dated-actions.ts';

/** The fine of 20 million that a sentence tells, with its day; « – » where it tells more than one thing, or nothing. */
function dayOfFine(language: 'fr' | 'en', text: string): string {
  const [fine, ...more] = datedActions(language, text).filter((line) => !/^(?:order|warning) /.test(line));
  return more.length === 0 && fine?.startsWith('fine it-agcm → shein ') ? (fine.split(' ')[4] ?? '–') : '–';
}

describe('of two dates in a sentence, that of the fine is told', () => {
  const DAYS_EN = [
    ['on Tuesday', '2025-07-01'],
    ['on June 12', '2025-06-12'],
    ['in May', '2025-05'],
    ['', '2025-07-04']
  ] as const;
  const BEHIND_EN = [
    ', under rules that took effect in May 2018',
    ' under a law adopted in 2021',
    ', its first fine since 2019',
    ' following a complaint filed in March 2022 by a user',
    ', with a hearing set for 14 October',
    ' over conduct between 2015 and 2019'
  ];
  const BESIDE_EN = ['founded in 2008', 'listed since July 2022', 'which moved to Singapore in 2021'];
  it.each(DAYS_EN)('in English: “%s”', (day, date) => {
    const told = day && ` ${day}`;
    for (const behind of BEHIND_EN) {
      expect(dayOfFine('en', `The AGCM fined Shein €20m${told}${behind}.`), behind).toBe(date);
      expect(dayOfFine('en', `Shein was fined €20m by the AGCM${told}${behind}.`), behind).toBe(date);
    }
    for (const beside of BESIDE_EN) {
      expect(dayOfFine('en', `The AGCM fined Shein, ${beside}, €20m${told}.`), beside).toBe(date);
      expect(dayOfFine('en', `Shein, ${beside}, was fined €20m by the AGCM${told}.`), beside).toBe(date);
    }
  });

  const DAYS_FR = [
    ['mardi', '2025-07-01'],
    ['le 12 juin', '2025-06-12'],
    ['en mai', '2025-05'],
    ['', '2025-07-04']
  ] as const;
  const BEHIND_FR = [
    ', en vertu de règles entrées en vigueur en mai 2018',
    ' sur le fondement d’une loi adoptée en 2021',
    ', sa première amende depuis 2019',
    ' à la suite d’une plainte déposée en mars 2022 par un abonné',
    ', une audience étant fixée au 14 octobre',
    ' pour des faits commis de 2015 à 2019'
  ];
  const BESIDE_FR = ['fondé en 2008', 'coté depuis juillet 2022', 'déjà averti en 2022'];
  it.each(DAYS_FR)('in French: « %s »', (day, date) => {
    const told = day && ` ${day}`;
    for (const behind of BEHIND_FR) {
      const text = `Shein a été condamné${told} par l’AGCM à 20 millions d’euros d’amende${behind}.`;
      expect(dayOfFine('fr', text), behind).toBe(date);
    }
    for (const beside of BESIDE_FR) {
      const text = `Shein, ${beside}, a été condamné${told} par l’AGCM à 20 millions d’euros d’amende.`;
      expect(dayOfFine('fr', text), beside).toBe(date);
    }
  });

  it('is that of the decision where a rule or a law is what was decided', () => {
    const text = 'Par un règlement adopté le 12 juin, l’Italie a interdit TikTok.';
    expect(datedActions('fr', text)).toEqual([expect.stringContaining('tiktok 2025-06-12')]);
  });

  it('is that of publication for what a lead says was imposed', () => {
    expect(dayOfFine('en', 'A €20m fine was imposed on Shein, founded in 2008, by the AGCM.')).toBe(
      '2025-07-04'
    );
  });
});

describe('a complaint that came before', () => {
  it('is nobody’s suit where it only had an authority act', () => {
    const text =
      'L’AGCM a infligé 20 millions d’euros d’amende à Shein à la suite d’une plainte déposée en mai.';
    expect(datedActions('fr', text)).toEqual(['fine it-agcm → shein 2025-07-04 20000000']);
  });
});

describe('a dateline, a heading, and what comes later', () => {
  const day = (language: 'fr' | 'en', text: string) =>
    datedActions(language, text)
      .find((line) => line.startsWith('fine '))
      ?.split(' ')[4];
  it.each([
    ['en', 'Rome, July 3: The AGCM fined Shein €20m on Tuesday.', '2025-07-01'],
    ['en', 'ROME, Thursday - The AGCM fined Shein €20m in May.', '2025-05'],
    ['fr', 'ROME, jeudi — L’AGCM a infligé 20 millions d’euros à Shein.', '2025-07-03'],
    ['fr', 'Rome, le 3 juillet 2025 — L’AGCM a infligé 20 millions d’euros à Shein en mai.', '2025-05'],
    ['fr', '2024 : l’AGCM inflige 20 millions d’euros à Shein.', '2024'],
    ['fr', 'Juin 2024. L’AGCM inflige 20 millions d’euros à Shein.', '2024-06'],
    [
      'fr',
      'En mai 2024, l’AGCM a averti Meta. Quelques semaines plus tard, elle a infligé 20 millions d’euros à Shein.',
      '?'
    ],
    ['en', 'The AGCM fined Shein €20m in the year to March.', '?']
  ] as const)('%s: %s', (language, text, date) => {
    expect(day(language, text)).toBe(date);
  });

  it('tells of which year days are where nothing else does', () => {
    const text =
      'ROME, 3 juillet 2025 (Agence) – L’AGCM a infligé le 1er juillet 20 millions d’euros à Shein.';
    expect(actionsIn('fr', text).map(({ date }) => date.date)).toEqual(['2025-07-01']);
  });
});
