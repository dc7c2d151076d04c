import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';
import { datedActions } from './dated-actions.ts';

describe('the day of an action', () => {
  it.each([
    [
      'en',
      'Texas sued Allstate over its app. The suit was filed on Jan. 13, 2025, in a state court.',
      '2025-01-13'
    ],
    [
      'en',
      'The US justice department has sued Visa. In a complaint lodged in a Manhattan court on September 24 2024, it said that fees were too high.',
      '2024-09-24'
    ],
    [
      'fr',
      'La CNIL a infligé une amende de 2 millions d’euros à Orange. Ses agents étaient venus au siège. Ils avaient relevé des failles. La décision, datée du 1er décembre 2023, peut faire l’objet d’un recours.',
      '2023-12-01'
    ],
    ['en', 'Texas sued Allstate over its app. Customers filed a suit of their own on Jan. 13, 2025.', null]
  ] as const)('may be told shortly behind it (%s): %s', (language, text, date) => {
    expect(actionsIn(language, text)[0]?.date.date ?? null).toBe(date);
  });
});

describe('the day of an action, by what a sentence behind calls it', () => {
  it.each([
    [
      'en',
      'Italy’s antitrust authority fined Amazon €68.7m and Apple €134.5m. The fines, made public Tuesday, are high.',
      '2025-07-01'
    ],
    [
      'en',
      'Italy’s antitrust authority fined Amazon €68.7m. The penalty was announced on Tuesday.',
      '2025-07-01'
    ],
    [
      'fr',
      'La Cnil a infligé 5 millions d’euros d’amende à Ryanair. C’est une première pour une compagnie aérienne, a souligné mardi l’autorité.',
      '2025-07-01'
    ],
    [
      'en',
      'The CMA has fined Ryanair £5m, ending an inquiry that it began in April. The watchdog said on Tuesday that customers had been misled.',
      '2025-07-01'
    ],
    [
      'fr',
      'L’Autorité de la concurrence a condamné Doctolib à 4 millions d’euros. L’amende, notifiée mardi, est contestée.',
      '2025-07-01'
    ],
    [
      'en',
      'The Competition Bureau is suing Amazon. In an application made public on June 9, 2025, it asks for a penalty.',
      '2025-06-09'
    ],
    [
      'en',
      'French police searched the offices of Nvidia. The raid, carried out on June 26, targeted its cloud business.',
      '2025-06-26'
    ],
    [
      'fr',
      'La police de Séoul a perquisitionné le siège de Coupang. L’opération, menée le mardi 10 juin 2025, visait des serveurs.',
      '2025-06-10'
    ],
    [
      'en',
      'The FTC fined Amazon $5m. The raid carried out on June 26 in Rome was another matter.',
      '2025-07-04'
    ]
  ] as const)('(%s): %s', (language, text, date) => {
    expect(
      actionsIn(language, text, { published: '2025-07-04' }).map((action) => action.date.date ?? null)
    ).toContain(date);
  });
});

describe('what a sentence opens with to say how long after something else', () => {
  it.each([
    [
      'en',
      'Two years after it started looking, the European Commission made X pay €120 million.',
      '2025-07-04'
    ],
    [
      'fr',
      'Deux ans après l’ouverture de son enquête, Bruxelles a condamné X à 120 millions d’euros.',
      '2025-07-04'
    ],
    [
      'en',
      'Three months after a complaint by rivals, the CMA opened an investigation into Microsoft.',
      '2025-07-04'
    ],
    ['en', 'The European Commission found that Apple had breached the rules and fined it €5m.', '2025-07-04'],
    ['en', 'The decision comes two years after the DPC opened an inquiry into TikTok.', '2023']
  ] as const)('gives no day to what follows (%s): %s', (language, text, date) => {
    expect(actionsIn(language, text, { published: '2025-07-04' })[0]?.date.date ?? null).toBe(date);
  });
});

describe('the month or year of an action, by what the next sentence calls it', () => {
  const day = (language: 'fr' | 'en', text: string) => datedActions(language, text)[0]?.split(' ')[4];
  it.each([
    ['en', 'The AGCM has fined Ryanair €10m. The decision was published in late May.', '2025-05'],
    ['en', 'The AGCM has fined Ryanair €10m. The fine was imposed last year.', '2024'],
    ['en', 'The FTC has sued Deezer. The complaint was filed late last month.', '2025-06'],
    ['en', 'The CMA is investigating Ticketmaster. The inquiry was opened in the spring of 2024.', '2024'],
    [
      'fr',
      'La Cnil a infligé 10 millions d’euros à Shein. La sanction est tombée au mois de mai.',
      '2025-05'
    ],
    ['fr', 'La Cnil a infligé 10 millions d’euros à Shein. La décision a été prise fin 2024.', '2024']
  ] as const)('%s: %s', (language, text, date) => {
    expect(day(language, text)).toBe(date);
  });

  it.each([
    ['en', 'The AGCM has fined Ryanair €10m. The ban was imposed last year.'],
    ['en', 'The AGCM has fined Ryanair €10m. The inquiry was opened in 2022.'],
    ['en', 'A court in Rome has upheld a €10m fine on Ryanair. The penalty was handed down in 2022.'],
    ['fr', 'La Cnil a infligé 10 millions d’euros à Shein. L’enquête a été ouverte en 2022.']
  ] as const)('not of something else (%s): %s', (language, text) => {
    expect(day(language, text)).toBe('2025-07-04');
  });
});
