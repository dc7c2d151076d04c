import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type authorities targets date » of each action. */
function read(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text).map(({ type, authorities, targets, date }) =>
    [type, authorities.join('+'), targets.join('+'), date.date ?? '-'].join(' ')
  );
}

describe('what a court is only asked for, or has refused', () => {
  it.each([
    'The FTC plans to seek a restraining order from a federal court to keep Microsoft from completing its purchase of Activision.',
    'The FTC has appealed against a judge’s denial of its request for an injunction to stop Microsoft from buying Activision.',
    'In Italy a court’s decision to scrap the antitrust enforcer’s €173 million fine on Amazon and Apple pleased their lawyers.'
  ])('is no action: « %s »', (text) => {
    expect(read('en', text)).toEqual([]);
  });
});

describe('a deal that is stopped', () => {
  it.each([
    [
      'The FTC went to a court in San Francisco. A temporary restraining order was granted in June 2023 to prevent Microsoft from closing the deal.',
      'order us-courts microsoft 2023-06'
    ],
    [
      'The two companies had to wait because of a UK regulator blocking the deal between Microsoft and Activision in April 2023.',
      'ban gb-authorities microsoft+activision-blizzard 2023-04'
    ]
  ])('is told by an order put in place and by a participle: « %s »', (text, action) => {
    expect(read('en', text)).toEqual([action]);
  });
});

describe('an app that stores take off their shelves', () => {
  it('is banned where an authority requests it', () => {
    expect(
      read(
        'en',
        'In July 2021 the Cyberspace Administration of China requested app stores to take Didi off their shelves.'
      )
    ).toEqual(['ban cn-cac didi 2021-07']);
  });
});

describe('what an owner owns', () => {
  it.each([
    [
      'en',
      'In April 2025 the European Commission fined Apple and Meta — the owner of Facebook, Instagram and WhatsApp — €200m each.',
      'fine eu-commission apple+meta 2025-04'
    ],
    [
      'fr',
      'En octobre 2025, la Commission européenne a accusé Meta — la maison mère de Facebook, Instagram et WhatsApp — d’enfreindre le règlement sur les contenus.',
      'investigation_opened eu-commission meta 2025-10'
    ]
  ] as const)('is not struck between dashes, in %s: « %s »', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });
});

describe('“the one”, of a case', () => {
  it('is an inquiry by whoever has opened the other', () => {
    expect(
      read(
        'fr',
        'Bruxelles enquête sur TikTok. La procédure suit celle visant Meta, lancée en décembre 2023.'
      )
    ).toContain('investigation_opened eu-commission meta 2023-12');
  });

  it('is a fine with a sum', () => {
    expect(
      read(
        'fr',
        'L’Autorité de la concurrence a publié ses décisions de mars 2016. Celle de 80 millions d’euros prononcée contre Numericable est la plus forte amende.'
      )
    ).toEqual(['fine fr-adlc numericable 2016-03']);
  });
});

describe('Brussels that acts', () => {
  it('is the Commission in the next sentence, too', () => {
    expect(read('en', 'Brussels has fined Apple. Meta was fined €3m in May 2023.')).toContain(
      'fine eu-commission meta 2023-05'
    );
  });

  it('is not meant where it is only a place', () => {
    expect(
      read(
        'fr',
        'Une usine de Bruxelles ferme. Dans l’Union européenne, Meta a été condamné à 4 millions d’euros en mai 2023.'
      )
    ).toEqual(['fine eu-authorities meta 2023-05']);
  });
});
