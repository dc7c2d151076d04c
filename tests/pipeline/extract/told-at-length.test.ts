import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** Type, authorities, targets, day and sum of each action, in the order of the text. */
function told(language: 'fr' | 'en', text: string, title?: string): string[] {
  return actionsIn(language, text, title === undefined ? {} : { title }).map(
    ({ type, authorities, targets, date, amount }) =>
      [type, authorities.join('+') || '-', targets.join('+') || '-', date.date ?? '-', amount ?? '-'].join(
        ' '
      )
  );
}

describe('two clauses of one subject', () => {
  it.each([
    [
      'en',
      'The ICO is no stranger to this. In March 2023 it temporarily blocked ChatGPT, and in December it fined Meta £15 million, a decision under appeal.',
      ['ban gb-ico chatgpt 2023-03 -', 'fine gb-ico meta 2023-12 15000000']
    ],
    [
      'en',
      'The FTC sued Uber in 2021, and in March 2023 it fined Lyft $2m.',
      ['fine us-ftc lyft 2023-03 2000000', 'lawsuit us-ftc uber 2021 -']
    ],
    [
      'en',
      'The CMA has closed its file. In 2021 it had fined Meta £50m, and in 2022 it ordered Google to open its store.',
      ['fine gb-cma meta 2021 50000000', 'order gb-cma google 2022 -']
    ],
    [
      'fr',
      'En mars 2023, la CNIL avait suspendu Clearview, et en décembre elle a infligé 20 millions d’euros à Google.',
      ['ban fr-cnil clearview-ai 2023-03 -', 'fine fr-cnil google 2023-12 20000000']
    ]
  ] as const)(
    'have whom they strike and their day each for itself (%s): « %s »',
    (language, text, actions) => {
      expect(told(language, text).sort()).toEqual(actions);
    }
  );

  it('a company that acts in the first acts in the second', () => {
    expect(
      told('en', 'The retailer shut its app. In 2021 it banned Uber, and in 2022 it banned Bolt.')
    ).toEqual([]);
  });
});

describe('what a decision only mentions', () => {
  it.each([
    ['en', 'Ofcom fined 4chan £20,000 for failing to answer requests for information about its users.'],
    ['en', 'The FTC fined Google $5m for refusing to comply with its demands for documents.'],
    ['fr', 'La CNIL a infligé 20 000 euros à 4chan pour ne pas avoir répondu à ses demandes d’informations.']
  ] as const)('is no summons where it went unanswered (%s): « %s »', (language, text) => {
    expect(told(language, text).map((one) => one.split(' ')[0])).toEqual(['fine']);
  });

  it.each([
    [
      'en',
      'Italy’s AGCM fined Ryanair €256m. It then pressed agencies to sign partnership deals which limited what they could offer, the authority said.'
    ],
    [
      'fr',
      'L’AGCM italienne a infligé 256 millions d’euros à Ryanair. La compagnie faisait signer des contrats qui limitaient les ventes des agences, selon l’autorité.'
    ]
  ] as const)('is no restriction where contracts hold it (%s): « %s »', (language, text) => {
    expect(told(language, text).map((one) => one.split(' ')[0])).toEqual(['fine']);
  });

  it.each([
    ['en', 'The CNIL fined Google €50m. A Paris court later suspended the payment.'],
    ['en', 'The CNIL fined Google €50m. A judge has stayed the enforcement of the decision.'],
    ['fr', 'La CNIL a infligé 50 millions d’euros à Google. Un tribunal parisien a suspendu le paiement.']
  ] as const)('is no ban where a payment is suspended (%s): « %s »', (language, text) => {
    expect(told(language, text).map((one) => one.split(' ')[0])).toEqual(['fine']);
  });

  it('is no fine where shares have a price', () => {
    const text =
      'The prospectus warns of fines. Shares of the Swedish company opened at $52 on the New York Stock Exchange on Wednesday, 30% above the $40 at which they had been priced the night before, and closed at $45.82.';
    expect(told('en', text, 'Klarna jumps on its first day')).toEqual([]);
  });

  it('nor is a supplier struck whom the company has harmed', () => {
    const text =
      'The KFTC looked at Coupang. In 2021 the authority ordered the company to pay 3.3 billion won for putting pressure on suppliers, among them LG Household & Health Care.';
    expect(told('en', text)).toEqual(['fine kr-kftc coupang 2021 3300000000']);
  });
});

describe('whoever acts', () => {
  it.each([
    [
      'en',
      'Spain and Portugal each fined Worldcoin €2 million in 2022.',
      ['fine es-authorities worldcoin 2022 2000000', 'fine pt-authorities worldcoin 2022 2000000']
    ],
    [
      'fr',
      'L’Italie et la Grèce ont chacune infligé 20 millions d’euros à Clearview en 2022.',
      ['fine gr-authorities clearview-ai 2022 20000000', 'fine it-authorities clearview-ai 2022 20000000']
    ]
  ] as const)('is each of several countries (%s): « %s »', (language, text, actions) => {
    expect(told(language, text).sort()).toEqual(actions);
  });

  it('is no country that only has something', () => {
    expect(
      told('en', 'Germany and France each have a plant of Tesla, which was fined in 2022.')
    ).not.toContain('fine de-authorities tesla 2022 -');
  });

  it.each([
    [
      'The FTC won. The rest will be returned to customers. The deal ends a trial. Amazon must also delete the data.',
      'order us-ftc amazon - -'
    ],
    [
      'A suit of the FTC goes on. The agency has grown fond of them. In 2021 it sued Uber.',
      'lawsuit us-ftc uber 2021 -'
    ],
    [
      'The suit that the F.T.C. and 17 states filed against Amazon in 2023 goes to trial.',
      'lawsuit us-ftc+us-state-attorneys-general amazon 2023 -'
    ],
    [
      'The DPC fined LinkedIn. The commission reprimanded the company and directed it to delete the data.',
      'order ie-dpc linkedin - -'
    ],
    ['France’s anti-fraud office fined Shein €40m in 2025.', 'fine fr-dgccrf shein 2025 40000000']
  ])('is found some sentences before, or by initials: “%s”', (text, action) => {
    expect(told('en', text)).toContain(action);
  });
});

describe('inquiries and permits', () => {
  it.each([
    [
      'The JFTC has sent an order to Google. The JFTC began the case in October 2023.',
      'investigation_opened jp-jftc google 2023-10 -'
    ],
    [
      'The European Commission fined Teva. The case began with dawn raids in October 2019.',
      'investigation_opened eu-commission teva 2019-10 -'
    ],
    [
      'The CMA has a file on Apple. Google has been under a similar investigation since January 2025.',
      'investigation_opened gb-cma google 2025-01 -'
    ],
    [
      'The CMA opened an inquiry into whether Apple and Google have too much power.',
      'investigation_opened gb-cma apple+google - -'
    ],
    [
      'Hino Motors, Toyota’s truckmaker, had approval withdrawn in 2022 by Japan’s transport ministry.',
      'ban jp-mlit hino-motors 2022 -'
    ],
    [
      'Japan’s transport ministry revoked type approval for three models built by Daihatsu.',
      'ban jp-mlit daihatsu - -'
    ],
    [
      'California suspended the permits of that General Motors subsidiary in 2023.',
      'ban us-california-ag general-motors 2023 -'
    ]
  ])('are told in other words: “%s”', (text, action) => {
    expect(told('en', text)).toContain(action);
  });

  it('a ministry that begins procedures has revoked nothing yet', () => {
    const [ban] = actionsIn(
      'en',
      'Japan’s transport ministry began procedures to revoke the certification of Daihatsu.'
    );
    expect(ban?.status).not.toBe('done');
  });

  it('a company that gives its opinion of another is not struck with it', () => {
    expect(
      told('en', 'The CMA opened an inquiry into whether Apple colluded, and Google has denied it.')
    ).toEqual(['investigation_opened gb-cma apple - -']);
  });
});

describe('“the Microsoft-owned company”', () => {
  it.each([
    [
      'LinkedIn was in trouble. Ofcom fined the Microsoft-owned company £5m and directed it to delete the data.',
      ['fine gb-ofcom linkedin - 5000000', 'order gb-ofcom linkedin - -']
    ],
    ['YouTube was late. Ofcom fined the Alphabet-owned platform £5m.', ['fine gb-ofcom youtube - 5000000']],
    ['Ofcom fined the Microsoft-owned company £5m.', ['fine gb-ofcom microsoft - 5000000']]
  ])('is what its owner has that is named around: “%s”', (text, actions) => {
    expect(told('en', text).sort()).toEqual(actions);
  });
});

describe('what was opened before', () => {
  it.each([
    [
      'The European Commission fined Teva. A formal probe was opened in March 2021.',
      'investigation_opened eu-commission teva 2021-03 -'
    ],
    [
      'The AGCM fined Ryanair. The Italian inquiry was opened in September 2023 after complaints.',
      'investigation_opened it-agcm ryanair 2023-09 -'
    ],
    [
      'The AGCM fined Ryanair. The Spanish inquiry was opened in September 2023 after complaints.',
      'investigation_opened es-authorities ryanair 2023-09 -'
    ],
    [
      'The FCA fined Monzo. The bank had been told in August 2020 to stop taking on clients.',
      'order gb-fca monzo 2020-08 -'
    ]
  ])('is of whose country it is said to be, else of the agency told of: “%s”', (text, action) => {
    expect(told('en', text)).toContain(action);
  });

  it('is no inquiry of a company into itself', () => {
    expect(told('en', 'The FTC fined Uber. An internal investigation was opened in 2021.')).toEqual([
      'fine us-ftc uber - -'
    ]);
  });
});

describe('whom an action strikes', () => {
  it.each([
    [
      'en',
      'Ryanair is one of five airlines that Spain fined in November 2024.',
      'fine es-authorities ryanair 2024-11 -'
    ],
    ['en', 'Shein was among the retailers which the DGCCRF fined in 2024.', 'fine fr-dgccrf shein 2024 -'],
    [
      'en',
      'Glovo will hire its riders, after labour inspectors in Spain imposed fines of €79m for using false freelancers.',
      'fine es-itss glovo - 79000000'
    ],
    [
      'fr',
      'Glovo va embaucher ses livreurs, après que les inspecteurs du travail espagnols ont infligé 79 millions d’euros d’amende.',
      'fine es-itss glovo - 79000000'
    ],
    [
      'en',
      'Meta changed its app in March after the ICO opened an investigation.',
      'investigation_opened gb-ico meta - -'
    ]
  ] as const)('opens the sentence (%s): « %s »', (language, text, action) => {
    expect(told(language, text)).toContain(action);
  });

  it.each([
    [
      'Apple complained after the CMA opened an investigation into Google.',
      'investigation_opened gb-cma google - -'
    ],
    ['Apple rose 3% after the FTC sued Google in 2021.', 'lawsuit us-ftc google 2021 -']
  ])('but not where it only reacts: “%s”', (text, action) => {
    expect(told('en', text)).toEqual([action]);
  });
});
