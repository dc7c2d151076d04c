import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

describe('what officials do at a company', () => {
  it.each([
    [
      'en',
      'Erste Group received a visit from Austrian prosecutors on Thursday.',
      'investigation_opened at-prosecutors erste-group -'
    ],
    [
      'en',
      'Detectives from the Milan prosecutor’s office spent Wednesday at the offices of Tod’s.',
      'investigation_opened it-prosecutors tods -'
    ],
    [
      'fr',
      'Carrefour et Casino ont vu arriver mardi les enquêteurs de l’Autorité de la concurrence.',
      'investigation_opened fr-adlc carrefour+casino -'
    ],
    [
      'fr',
      'L’Office de la protection du consommateur a déposé 12 constats d’infraction contre Bell.',
      'investigation_opened ca-opc-quebec bell-canada -'
    ]
  ] as const)('is an inquiry (%s): %s', (language, text, line) => {
    expect(actionLines(language, text)).toEqual([line]);
  });

  it('is none where a minister calls', () => {
    expect(
      actionLines('en', 'The French industry minister spent Tuesday at the headquarters of Renault.')
    ).toEqual([]);
    expect(actionLines('fr', 'La banque HSBC a vu arriver mardi de nouveaux clients.')).toEqual([]);
  });
});

describe('a case that has begun', () => {
  it.each([
    [
      'en',
      'Ryanair is under review by Italy’s competition authority because of its fares.',
      'investigation_opened it-agcm ryanair -'
    ],
    [
      'en',
      'The Bundeskartellamt told Amazon in a preliminary assessment on Monday that its price controls break the law.',
      'investigation_opened de-bundeskartellamt amazon -'
    ],
    [
      'en',
      'The Spanish competition authority suspects Booking.com of abusing its dominance.',
      'investigation_opened es-cnmc booking-com -'
    ],
    [
      'en',
      'Mexico’s antitrust agency notified Google on Monday that a case that can end in a fine of 8% of its revenue had begun.',
      'investigation_opened mx-cofece google -'
    ],
    [
      'en',
      'Repsol, Cepsa and BP are named in a dozen disciplinary cases that the CNMC opened on Friday.',
      'investigation_opened es-cnmc repsol+cepsa+bp -'
    ],
    [
      'fr',
      'Temu et Shein font l’objet, depuis octobre, d’une procédure formelle de la Commission européenne.',
      'investigation_opened eu-commission temu+shein -'
    ],
    [
      'fr',
      'Ses promotions valent à Shein une procédure de la DGCCRF.',
      'investigation_opened fr-dgccrf shein -'
    ]
  ] as const)('is told in whichever words (%s): %s', (language, text, line) => {
    expect(actionLines(language, text)).toEqual([line]);
  });

  it.each([
    ['en', 'Volkswagen was found guilty of fraud by a court in Paris on Monday.'],
    [
      'en',
      'Shares in Infosys slipped. The company gave no update on the inquiry by the securities regulator.'
    ],
    ['en', 'Adani said it had no knowledge of the probe by the US Justice Department.']
  ] as const)('is no news of a court or of a company (%s): %s', (language, text) => {
    expect(actionLines(language, text)).toEqual([]);
  });
});

describe('what a company is asked for', () => {
  it.each([
    [
      'en',
      'Shell and BP received information requests from the UK’s competition regulator over fuel prices.',
      'summons gb-cma shell+bp -'
    ],
    [
      'en',
      'The CMA on Tuesday demanded sales data from Tesco, Asda and Morrisons.',
      'summons gb-cma tesco+asda+morrisons -'
    ],
    [
      'en',
      '“We have sent Temu a formal request for information,” a Commission spokesman said on Friday.',
      'summons eu-commission temu -'
    ],
    [
      'fr',
      '« Nous avons envoyé à Shein une demande formelle d’informations », a déclaré un porte-parole de la Commission européenne.',
      'summons eu-commission shein -'
    ]
  ] as const)('is a summons (%s): %s', (language, text, line) => {
    expect(actionLines(language, text)).toEqual([line]);
  });
});

describe('who goes to court', () => {
  it.each([
    [
      'en',
      'Egypt’s competition authority found Uber to have abused its dominance and took the matter to public prosecutors on Sunday.',
      'lawsuit eg-eca uber -'
    ],
    [
      'en',
      'Prosecutors in Brazil are demanding 1 billion reais from Braskem in a federal court for the damage done.',
      'lawsuit br-mpf braskem -'
    ],
    [
      'en',
      'Live Nation strangles rivals, the Justice Department argues in a lawsuit filed in Manhattan on Thursday.',
      'lawsuit us-doj live-nation -'
    ]
  ] as const)('sues (%s): %s', (language, text, line) => {
    expect(actionLines(language, text)).toEqual([line]);
  });

  it.each([
    ['fr', 'Un recours collectif contre Bell a été autorisé par la Cour supérieure du Québec.'],
    ['en', 'ExxonMobil will contest in court a California suit that accuses it of deceiving the public.'],
    [
      'en',
      'Nothing in the file showed that Volkswagen had broken state aid rules, Brussels said as it shelved the complaint of a supplier.'
    ]
  ] as const)('is no authority here (%s): %s', (language, text) => {
    expect(actionLines(language, text)).toEqual([]);
  });
});
