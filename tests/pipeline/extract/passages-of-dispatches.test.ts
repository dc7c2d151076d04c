import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

type Language = 'fr' | 'en';

/** Type, authorities, targets, day and sum of each action, in the order of the text. */
function told(language: Language, text: string, published?: string): string[] {
  return actionsIn(language, text, published ? { published } : {}).map(
    ({ type, authorities, targets, date, amount }) =>
      [type, authorities.join('+') || '-', targets.join('+') || '-', date.date ?? '-', amount ?? '-'].join(
        ' '
      )
  );
}

describe('the time of what an inquiry looks at', () => {
  it.each<[Language, string, string]>([
    [
      'fr',
      'Le parquet de Nanterre a ouvert une enquête sur Engie. Les investigations portent sur les contrats du groupe depuis 2019.',
      'investigation_opened fr-nanterre-pp engie - -'
    ],
    [
      'en',
      'The CMA has opened an investigation into Tesco. The probe covers prices charged since 2020.',
      'investigation_opened gb-cma tesco - -'
    ],
    [
      'fr',
      'L’enquête visant Google, ouverte par la Commission européenne en 2021, porte sur la publicité.',
      'investigation_opened eu-commission google 2021 -'
    ]
  ])('is not when it was opened: %s %s', (language, text, line) => {
    expect(told(language, text)).toEqual([line]);
  });
});

describe('what is approved', () => {
  it('is no law where rules are only spoken of', () => {
    expect(
      told(
        'en',
        'Wizz Air has sued over the fees the Spanish regulator approved for the airport, arguing that ministers ignored the law.'
      )
    ).toEqual([]);
    expect(told('en', 'In Madrid the parliament passed a law on riders, Glovo said.')).toEqual([
      'law_enacted es-parliament - - -'
    ]);
  });
});

describe('sums that nobody has to pay, or to no authority', () => {
  it('are no fines', () => {
    expect(
      told('fr', 'La DGCCRF assigne Carrefour en justice. Une amende de 12 millions d’euros est demandée.')
    ).toEqual(['lawsuit fr-dgccrf carrefour - -']);
    expect(told('en', 'The FTC has sued Amazon. A civil penalty of $25m is sought.')).toEqual([
      'lawsuit us-ftc amazon - -'
    ]);
    expect(
      told(
        'fr',
        'La cour d’appel de Versailles a annulé jeudi les sommes que Renault avait été condamné à payer.'
      )
    ).toEqual([]);
    expect(
      told(
        'fr',
        'Danone et Lactalis verseront 40 millions de dollars pour clore une action de groupe d’acheteurs de yaourts. Le juge californien doit valider l’accord.'
      )
    ).toEqual([]);
  });

  it('but a sum that an agency claims of somebody is one', () => {
    expect(
      told('fr', 'Une amende de 12 millions d’euros lui est réclamée par la Cnil, a annoncé Shein.')
    ).toEqual(['fine fr-cnil shein - 12000000']);
  });
});

describe('the House of Representatives', () => {
  it('is that of Washington where nothing speaks for another', () => {
    expect(
      told('en', 'The boss of ByteDance was grilled by a House of Representatives committee on Tuesday.')
    ).toEqual(['hearing us-house bytedance - -']);
  });
});
