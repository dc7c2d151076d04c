import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';
import { actionsIn } from './actions-in.ts';

type Case = ['fr' | 'en', string, string[]];

const itTells = (cases: readonly Case[]) => {
  it.each(cases)('%s: %s', (language, text, lines) => {
    expect(actionLines(language, text)).toEqual(lines);
  });
};

describe('who acts', () => {
  describe('is an agency by its letters where it has fined firms that nobody names', () => {
    itTells([
      ['en', 'Four lenders were fined by the FCA on Wednesday over slack checks.', ['fine gb-fca - -']]
    ]);
  });

  describe('is the data protection office of a German state', () => {
    itTells([
      [
        'en',
        'Zalando has been ordered to pay 3 million euros by the data protection office of Hamburg.',
        ['fine de-hamburg-dpa zalando 3000000']
      ]
    ]);
  });

  describe('is each of its kind in the places listed behind', () => {
    itTells([
      [
        'en',
        'Clearview AI was fined by data watchdogs in France, Greece and the Netherlands.',
        ['fine fr-cnil clearview-ai -', 'fine gr-hdpa clearview-ai -', 'fine nl-ap clearview-ai -']
      ],
      [
        'fr',
        'Temu a été sanctionné par les régulateurs en Italie, en Pologne et au Vietnam.',
        ['fine it-authorities temu -', 'fine pl-authorities temu -', 'fine vn-authorities temu -']
      ],
      ['en', 'Consumer groups in Germany, Poland and France have complained about Temu.', []]
    ]);
  });

  describe('is the one agency of a government that tells it right behind', () => {
    itTells([
      [
        'en',
        'Micron will pay a $9 million penalty in a settlement with U.S. authorities, the Department of Commerce said on Wednesday.',
        ['fine us-commerce micron 9000000']
      ],
      [
        'en',
        'Ericsson has agreed to pay a fine of 40 million yuan to end a Chinese government inquiry. The National Development and Reform Commission said the company would also lower its fees.',
        ['fine cn-ndrc ericsson 40000000']
      ]
    ]);
  });
});

describe('whom it strikes', () => {
  describe('are those whose pact a suit complains of', () => {
    itTells([
      [
        'en',
        'The Justice Department and four states brought a lawsuit alleging that a pact between United Airlines and Lufthansa violated antitrust law.',
        ['lawsuit us-doj+us-state-attorneys-general united-airlines+lufthansa -']
      ],
      ['en', 'Shoppers filed a lawsuit alleging that Apple and Amazon fixed prices.', []]
    ]);
  });

  describe('is no company where its bosses are fined by their office and name', () => {
    itTells([
      [
        'en',
        'China’s cyberspace regulator fined Weibo 8 million yuan. It also fined chief executive Li Ming and president Ann Wu 1 million yuan each.',
        ['fine cn-cac weibo 8000000']
      ]
    ]);
  });

  describe('is nobody to whom something was sold in breach of the law', () => {
    itTells([
      [
        'en',
        'The Department of Commerce fined Intel $3 million for shipping chips to Huawei in violation of export control laws.',
        ['fine us-commerce intel 3000000']
      ]
    ]);
  });
});

describe('an order', () => {
  describe('is told by what somebody had a company do', () => {
    itTells([
      [
        'en',
        'Spain’s labour inspectorate had Glovo delete the ratings of its couriers.',
        ['order es-itss glovo -']
      ],
      ['en', 'The singer’s lawyer had Spotify delete the songs.', []]
    ]);
  });

  describe('is told by what may not be done unless an authority agrees', () => {
    itTells([
      [
        'en',
        'From now on Wells Fargo may not grow any further unless the Federal Reserve agrees.',
        ['restriction us-fed wells-fargo -']
      ],
      ['en', 'Wells Fargo cannot win back customers unless fees fall.', []]
    ]);
  });

  describe('to pay back is no fine, and has its sum', () => {
    itTells([
      [
        'en',
        'Deliveroo was ordered to pay back 3 million euros in social contributions by a Paris court on Thursday.',
        ['order fr-courts deliveroo 3000000']
      ],
      [
        'en',
        'The European Union’s top court upheld a Commission order that Engie pay back 120 million euros in unpaid taxes.',
        ['order eu-commission engie 120000000']
      ],
      [
        'en',
        'The General Court annulled a Commission order that Engie pay back 120 million euros in unpaid taxes.',
        []
      ]
    ]);
  });
});

describe('a sum', () => {
  describe('that only divides the one told before is no fine of its own', () => {
    itTells([
      [
        'en',
        'The CNIL fined Deezer 4.2 million euros on Tuesday. The fine consists of two penalties of 2.1 million euros each.',
        ['fine fr-cnil deezer 4200000']
      ],
      [
        'en',
        'Qantas agreed to pay A$30 million to settle a lawsuit brought by the Australian Competition and Consumer Commission. The airline will pay a A$20 million civil penalty, subject to court approval, and A$10 million to customers.',
        ['fine au-accc qantas 30000000']
      ]
    ]);
  });

  describe('that a company pays to put an inquiry behind it is a fine', () => {
    itTells([
      [
        'en',
        'UBS is paying $11 million to put behind it an inquiry by the Justice Department into its clients.',
        ['fine us-doj ubs 11000000']
      ]
    ]);
  });

  describe('that inspectors want a company to pay is proposed', () => {
    itTells([
      [
        'en',
        'Federal safety inspectors want Tesla to pay $245,000 for locked fire exits at a plant in Ohio.',
        ['fine us-authorities tesla 245000']
      ],
      ['en', 'Victims want Boeing to pay $24 billion.', []]
    ]);
  });

  describe('of a similar deal is paid to whoever has made the one before', () => {
    itTells([
      [
        'en',
        'T-Mobile will pay a $15 million penalty to settle a Federal Communications Commission probe, the agency said on Monday. A similar accord was reached with TracFone in May for $16 million.',
        ['fine us-fcc t-mobile 15000000', 'fine us-fcc tracfone 16000000']
      ]
    ]);
  });
});

describe('a list', () => {
  describe('goes on in the next sentence', () => {
    itTells([
      [
        'en',
        'The U.S. Commerce Department added Inspur Group and nine other Chinese companies to an export blacklist. Loongson was also among those added.',
        ['restriction us-commerce inspur+loongson -']
      ],
      [
        'en',
        'The U.S. Commerce Department added ten Chinese companies to an export blacklist. Included in the list is Loongson.',
        ['restriction us-commerce loongson -']
      ]
    ]);
  });
});

describe('an inquiry', () => {
  describe('into what a company does with another is into the first', () => {
    itTells([
      [
        'en',
        'The UK competition watchdog said on Tuesday it was investigating Microsoft’s hiring of Inflection staff.',
        ['investigation_opened gb-cma microsoft -']
      ]
    ]);
  });

  it('is of the day on which it was announced, told in the next sentence', () => {
    const [action] = actionsIn(
      'en',
      'TikTok and Reddit are being looked at by Britain’s Information Commissioner. The watchdog announced its investigations on Tuesday.',
      { published: '2025-07-04' }
    );
    expect(action?.date.date).toBe('2025-07-01');
  });
});

describe('of two that a sentence tells', () => {
  describe('a fine is no less than the reprimand that the same verb hands out', () => {
    itTells([
      [
        'en',
        'LinkedIn was handed a 31 million euro penalty and a reprimand by Ireland’s Data Protection Commission.',
        ['fine ie-dpc linkedin 31000000', 'warning ie-dpc linkedin -']
      ]
    ]);
  });

  describe('both are struck where the first is meant by “it”', () => {
    itTells([
      [
        'en',
        'Marriott will pay £5 million, the ICO said. The FTC separately ordered it and Hilton to set up a security programme.',
        ['fine gb-ico marriott 5000000', 'order us-ftc marriott+hilton -']
      ]
    ]);
  });

  describe('a ruling on a fine has its own court and day', () => {
    itTells([
      [
        'en',
        'Nigeria’s consumer protection agency has ordered Meta to pay $22 million. A tribunal in Abuja upheld the penalty in April.',
        ['fine ng-fccpc meta 22000000', 'fine ng-courts meta -']
      ]
    ]);
  });

  describe('no hearing is told by answers that came late', () => {
    itTells([
      [
        'en',
        'Telegram will have to pay A$900,000 because it answered questions of the eSafety commissioner 160 days late.',
        ['fine au-esafety telegram 900000']
      ]
    ]);
  });
});

describe('a headline that speaks of sanctions', () => {
  it.each([
    ['The Korea Fair Trade Commission has fined Apple 4 million won.', ['fine']],
    ['The Korea Fair Trade Commission issued a corrective order to Apple on Monday.', ['order']]
  ])('means what the text tells: %s', (text, types) => {
    const told = actionsIn('en', text, { title: 'KFTC sanctions Apple', published: '2025-07-04' });
    expect(told.map(({ type }) => type)).toEqual(types);
  });
});

describe('a hearing to come', () => {
  it('does not give its day, which is still ahead, to the summons', () => {
    const [action] = actionsIn(
      'en',
      'The House antitrust panel has asked the bosses of Apple and Amazon to testify on 27 July.',
      { published: '2025-07-04' }
    );
    expect(action?.date.date).toBe('2025-07-04');
  });
});

describe('what a company has warned its investors of', () => {
  itTells([
    [
      'en',
      'LinkedIn was fined 31 million euros by Ireland’s Data Protection Commission. Microsoft, the owner of LinkedIn, had warned investors it could be fined $42 million.',
      ['fine ie-dpc linkedin 31000000']
    ]
  ]);
});
