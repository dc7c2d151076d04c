import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

const PUBLISHED = { published: '2025-01-05' };
const TUESDAY = '2024-12-31';

/** « type date » of each action. */
const read = (language: 'fr' | 'en', text: string) =>
  actionsIn(language, text, PUBLISHED)
    .map(({ type, date }) => `${type} ${date.date ?? '-'}`)
    .sort();

describe('what an authority did in the end', () => {
  it.each([
    'La CNIL a contrôlé Meta avant de lui infliger mardi une amende de 3 millions d’euros.',
    'La CNIL avait enquêté deux ans sur Meta avant de le condamner mardi à 3 millions d’euros.'
  ])('is told by an infinitive: %s', (text) => {
    expect(read('fr', text)).toEqual([`fine ${TUESDAY}`]);
  });

  it('has its day, and the inquiry before it has none', () => {
    const fined =
      'The FTC investigated Meta for two years before it fined the company $3 million on Tuesday.';
    expect(read('en', fined)).toEqual([`fine ${TUESDAY}`, 'investigation_opened -']);
    const fining = 'The FTC investigated Meta for two years before fining it $3 million on Tuesday.';
    expect(read('en', fining)).toEqual([`fine ${TUESDAY}`, 'investigation_opened -']);
    const order =
      'The JFTC had investigated Google for a year before it issued a cease-and-desist order on Tuesday against the firm.';
    expect(read('en', order)).toEqual(['investigation_opened -', `order ${TUESDAY}`]);
  });

  it.each([
    'La CNIL a encore du chemin avant d’infliger une amende à Meta.',
    'La CNIL a prévenu Meta qu’elle attendrait trois mois avant d’infliger une amende.'
  ])('is not told where it may still do so: %s', (text) => {
    expect(read('fr', text)).toEqual([]);
  });

  it('is no day on which trading began, or of data that are shared', () => {
    const halted = 'China suspended Ant’s listing two days before trading was to start, in November 2020.';
    expect(read('en', halted)).toEqual(['ipo_suspended 2020-11']);
    expect(read('en', 'The FTC ordered Meta on Tuesday to get consent before sharing the data.')).toEqual([
      `order ${TUESDAY}`
    ]);
  });
});

describe('an inquiry that a decision follows', () => {
  it('was opened, though the decision is only due', () => {
    const due =
      'The anticipated ruling follows an investigation launched by the JFTC last October into Google.';
    expect(read('en', due)).toEqual(['investigation_opened 2024-10']);
    const attendue = 'La décision attendue fait suite à une enquête ouverte par la CNIL en 2022 sur Meta.';
    expect(read('fr', attendue)).toEqual(['investigation_opened 2022']);
  });

  it('is capped by it, and nothing else is', () => {
    expect(
      read('en', 'The decision caps an inquiry opened by the JFTC in October 2023 into Google.')
    ).toEqual(['investigation_opened 2023-10']);
    expect(read('en', 'The JFTC on Tuesday capped fees charged by Google.')).toEqual([
      `restriction ${TUESDAY}`
    ]);
  });

  it('is none that companies face unless they give in', () => {
    const unless = 'The CMA says Capita faces an in-depth merger investigation, unless it offers remedies.';
    expect(read('en', unless)).toEqual([]);
  });
});
