import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

type Language = 'en' | 'fr';

/** What an authority does to a company, as the infinitive that the sentences below need. */
const DEEDS: Record<Language, readonly string[]> = {
  en: [
    'fine Temu',
    'impose a fine of £5m on Temu',
    'open an investigation into Temu',
    'sue Temu',
    'force Temu to sell its payments unit',
    'revoke Temu’s licence'
  ],
  fr: ['sanctionner Temu', 'convoquer le patron de Temu', 'bloquer Temu', 'mettre Temu en demeure']
};

const NOT_DONE: Record<Language, readonly string[]> = {
  en: [
    'The CMA has failed to {}.',
    'The CMA was unwilling to {}.',
    'The CMA is under growing pressure to {}.',
    'The CMA denied it was planning to {}.',
    'The CMA lacks the power to {}.',
    'Parliament wants to give the CMA the power to {}.',
    'Campaigners have written to the CMA asking it to {}.',
    'Rivals are pushing the CMA to {}.',
    'There is a 40% chance that the CMA will {}, brokers say.',
    'A court stopped the CMA from trying to {}.',
    'The minister vetoed the CMA’s decision to {}.',
    'The CMA gave up its plan to {}.'
  ],
  fr: [
    'La CNIL tarde à {}.',
    'La CNIL a échoué à {}.',
    'La CNIL dément avoir l’intention de {}.',
    'Le titre chuterait si la CNIL décidait de {}.',
    'Le texte donnerait à la CNIL le droit de {}.',
    'Des associations font pression sur la CNIL pour {}.',
    'Le rapport recommande à la CNIL de {}.',
    'La CNIL a retiré sa décision de {}.',
    'La sénatrice propose de {}.'
  ]
};

const DONE: Record<Language, readonly string[]> = {
  en: [
    'The CMA has decided to {}.',
    'Under pressure from voters, the CMA decided to {}.',
    'The CMA, which had long hesitated, decided to {}.',
    'The CMA defended its decision to {}.',
    'The CMA used its new powers to {}.'
  ],
  fr: ['La CNIL a décidé de {}.', 'La CNIL vient de {}.', 'La CNIL a usé de son pouvoir pour {}.']
};

describe.each(['en', 'fr'] as const)('what hangs on other words (%s)', (language) => {
  const every = (places: readonly string[]) =>
    places.flatMap((place) => DEEDS[language].map((deed) => place.replace('{}', deed)));

  it.each(every(NOT_DONE[language]))('tells no action: %s', (sentence) => {
    expect(actionsIn(language, sentence)).toEqual([]);
  });

  it.each(every(DONE[language]))('tells one: %s', (sentence) => {
    expect(actionsIn(language, sentence)).toHaveLength(1);
  });
});

describe('a noun behind an infinitive', () => {
  it.each([
    ['fr', 'La CNIL doit ouvrir une enquête sur Temu, estime le syndicat.'],
    ['fr', 'Les investisseurs craignent de voir la CNIL infliger à Temu une amende de 5 millions d’euros.'],
    [
      'fr',
      '« Je ne m’attends pas à ce que le régulateur ouvre une enquête sur Temu », explique un courtier.'
    ],
    ['en', 'Investors fear the CMA will open an investigation into Temu.']
  ] as const)('%s: %s', (language, sentence) => {
    expect(actionsIn(language, sentence)).toEqual([]);
  });

  it('is told where the infinitive is what was done', () => {
    expect(actionsIn('fr', 'La CNIL vient d’ouvrir une enquête sur Temu.').map(({ type }) => type)).toEqual([
      'investigation_opened'
    ]);
  });
});

describe('a bid that an authority lost', () => {
  it.each(['lost its bid to', 'has lost several cases, among them its bid to', 'failed in its attempt to'])(
    'is no ban: “%s block”',
    (lost) => {
      expect(actionsIn('en', `The FTC ${lost} block Meta from buying Within.`)).toEqual([]);
    }
  );
});
