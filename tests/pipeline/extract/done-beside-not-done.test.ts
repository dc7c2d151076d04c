import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';
import { doneActions } from './done-actions.ts';

type Language = 'fr' | 'en';

const FINE = 'fine gb-cma qonto 3000000';
const ORDER = 'order gb-cma qonto -';
const INQUIRY = 'investigation_opened gb-cma qonto -';

/** Clauses of what is done to one company, and of what is not done to another one. */
const DONE: Record<Language, [clause: string, action: string][]> = {
  en: [
    ['the CMA fined Qonto €3m', FINE],
    ['the CMA ordered Qonto to reopen its shop', ORDER],
    ['the CMA opened an inquiry into Qonto', INQUIRY]
  ],
  fr: [
    ['la CMA a condamné Qonto à une amende de 3 millions d’euros', FINE],
    ['la CMA a mis Qonto en demeure de rouvrir son guichet', ORDER],
    ['la CMA a ouvert une enquête sur Qonto', INQUIRY]
  ]
};
const NOT_DONE: Record<Language, string[]> = {
  en: [
    'Trainline awaits a verdict',
    'Trainline risks a penalty of €2m',
    'Trainline was spared a fine',
    'a judge quashed a €2m fine on Trainline',
    'the ministry asked a court to fine Trainline €2m',
    'the CMA is considering a fine on Trainline',
    'the CMA has yet to decide whether to fine Trainline'
  ],
  fr: [
    'Trainline attend son jugement',
    'Trainline risque une amende de 2 millions d’euros',
    'Trainline échappe à la sanction',
    'le parquet a requis 2 millions d’euros d’amende contre Trainline',
    'un tribunal a annulé une amende de 2 millions d’euros infligée à Trainline',
    'la CMA envisage une amende contre Trainline',
    'la rumeur d’une amende contre Trainline s’est révélée fausse'
  ]
};

function up(clause: string): string {
  return clause.charAt(0).toUpperCase() + clause.slice(1);
}

describe.each<Language>(['en', 'fr'])('beside what is not done to another company (%s)', (language) => {
  const [but, adding] =
    language === 'en' ? ['but', ', Reuters said, adding that '] : ['mais', ', selon l’AFP, qui ajoute que '];
  it.each(
    DONE[language].flatMap(([done, action]) =>
      NOT_DONE[language].flatMap((other): [string, string][] => [
        [`${up(done)}, ${but} ${other}.`, action],
        [`${up(done)}; ${other}.`, action],
        [`${up(done)}${adding}${other}.`, action]
      ])
    )
  )('is told what was done: %s', (text, action) => {
    expect(doneActions(language, text)).toEqual([action]);
  });
});

describe('a verb behind “but”', () => {
  it.each<[Language, string, string]>([
    ['en', 'The CMA has yet to decide whether to fine Trainline but fined Qonto €3m.', FINE],
    ['en', 'The CMA ordered Qonto to reopen its shop but threatened to ban Trainline.', ORDER],
    ['fr', 'La CMA a blanchi Trainline mais a infligé 3 millions d’euros d’amende à Qonto.', FINE]
  ])('%s: is told for itself: %s', (language, text, action) => {
    expect(doneActions(language, text)).toEqual([action]);
  });

  it('goes on with a list behind “but also”', () => {
    expect(doneActions('en', 'The CMA opened an inquiry into Qonto but also into Trainline.')).toEqual([
      'investigation_opened gb-cma qonto+trainline -'
    ]);
    expect(doneActions('fr', 'La CMA a ouvert une enquête sur Qonto, mais aussi sur Trainline.')).toEqual([
      'investigation_opened gb-cma qonto+trainline -'
    ]);
  });
});

it('is threatened, where an authority threatens to do it', () => {
  const [action] = actionsIn('en', 'The CMA threatened to ban Qonto.');
  expect(action).toMatchObject({ type: 'ban', status: 'threatened', targets: ['qonto'] });
});
