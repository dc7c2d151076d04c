import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type authorities targets date amount » of each action. */
function read(language: 'fr' | 'en', text: string, title?: string): string[] {
  return actionsIn(language, text, title === undefined ? {} : { title }).map(
    ({ type, authorities, targets, date, amount }) =>
      [type, authorities.join('+'), targets.join('+'), date.date ?? '-', amount ?? '-'].join(' ')
  );
}

describe('two that are struck together', () => {
  it('are each told once, however the headline puts it', () => {
    expect(
      read(
        'fr',
        'Orange et Bouygues Telecom se sont vu infliger une amende de 315 000 euros chacun.',
        'Orange et Bouygues Telecom sanctionnés par la DGCCRF'
      )
    ).toEqual(['fine fr-dgccrf orange+bouygues-telecom - 315000']);
  });

  it('are meant by “both entities”', () => {
    expect(
      read(
        'en',
        'In 2016 the CMA fined Pfizer and Flynn Pharma. In addition, the CMA ordered both entities to lower their prices.'
      )
    ).toContain('order gb-cma pfizer+flynn-pharma 2016 -');
  });

  it('are fined once where the sums are due and have been imposed', () => {
    expect(
      read(
        'en',
        'The European Commission has imposed large fines in a cartel case against German carmakers. Volkswagen is due to pay 502 million euros and BMW 373 million euros.',
        'EU fines VW and BMW'
      )
    ).toEqual(['fine eu-commission volkswagen - 502000000', 'fine eu-commission bmw - 373000000']);
  });

  it('may all be under one inquiry at least', () => {
    expect(
      read('fr', 'Orange, SFR et Numericable font tous l’objet d’au moins une enquête de l’Arcep.')
    ).toEqual(['investigation_opened fr-arcep orange+sfr+numericable - -']);
  });
});

describe('a name behind another', () => {
  it('is an abbreviation in brackets', () => {
    expect(
      read('en', 'In 2016 the MAS fined Standard Chartered (SCB) and Coutts over 1MDB. SCB did not appeal.')
    ).toEqual(['fine sg-mas standard-chartered+coutts 2016 -']);
  });

  it('is a part of what includes it', () => {
    expect(
      read(
        'en',
        'The Volkswagen group, which includes Audi and Porsche, agreed to pay the European Commission a fine of €502m in 2021.'
      )
    ).toEqual(['fine eu-commission volkswagen 2021 502000000']);
  });
});

describe('what only sounds like an action', () => {
  it('is no suit, no order and no ban on a firm', () => {
    expect(
      read('en', 'Italy’s data protection authority has taken decisive action by blocking DeepSeek.')
    ).toEqual(['ban it-garante deepseek - -']);
    expect(
      read(
        'en',
        'In 2016 the CMA fined Pfizer £10,000, as it failed to meet a deadline for handing over its papers.'
      )
    ).toEqual(['fine gb-cma pfizer 2016 10000']);
    expect(read('en', 'In 2023 the MAS banned the two co-founders of Three Arrows Capital.')).toEqual([]);
  });
});

describe('nouns for shutting out', () => {
  it.each([
    ['Italy’s data protection authority announced the blockade of DeepSeek.', 'ban it-garante deepseek - -'],
    [
      'In January 2025 the Garante ordered, as a matter of urgency, the limitation of the processing of users’ data by DeepSeek.',
      'restriction it-garante deepseek 2025-01 -'
    ]
  ])('tell of it: « %s »', (text, action) => {
    expect(read('en', text)).toEqual([action]);
  });
});
