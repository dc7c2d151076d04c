import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type jurisdiction targets » of each action. */
function read(language: 'fr' | 'en', text: string, title = 'Review'): string[] {
  return actionsIn(language, text, { title }).map(({ type, jurisdiction, targets }) =>
    [type, jurisdiction, targets.join('+')].join(' ')
  );
}

describe('words that count those spoken of', () => {
  it.each([
    ['en', 'Netflix and Spotify share data. Ofcom fined both £3m in May.', 'fine GB netflix+spotify'],
    [
      'en',
      'Netflix, Spotify and Deezer share data. In May Ofcom ordered the trio to stop.',
      'order GB netflix+spotify+deezer'
    ],
    ['en', 'Netflix and Spotify share data. In May each was fined £3m by Ofcom.', 'fine GB netflix+spotify'],
    [
      'en',
      'Netflix and Spotify share data. The FCC banned the sale of equipment made by either.',
      'ban US netflix+spotify'
    ],
    [
      'fr',
      'Netflix et Spotify grandissent. En mai, tous deux ont été condamnés par la CNIL à 3 millions d’euros.',
      'fine FR netflix+spotify'
    ]
  ] as const)('strike all of them, in %s: « %s »', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });

  it('count nobody in front of a noun', () => {
    expect(read('en', 'Netflix and Spotify share data. Ofcom fined Deezer £3m for each breach.')).toEqual([
      'fine GB deezer'
    ]);
  });
});

describe('words for companies', () => {
  it('mean the first of its trade, and no court or penalty that is the greatest', () => {
    const fell =
      'Trip.com lost 6 per cent after SAMR said it had opened a case against the country’s largest';
    expect(read('en', `${fell} online travel agency.`)).toEqual(['investigation_opened CN trip-com']);
    expect(read('en', 'Netflix is growing. Ofcom imposed the country’s largest fine on Spotify.')).toEqual([
      'fine GB spotify'
    ]);
  });

  it('mean whose app it is, where its owner is told of, and not the owner of a plant', () => {
    expect(read('en', 'TikTok has grown. In May Ofcom fined its owner £3m.')).toEqual(['fine GB bytedance']);
    expect(read('en', 'TikTok has grown. In May the FTC sued the app’s Chinese parent.')).toEqual([
      'lawsuit US bytedance'
    ]);
    expect(read('fr', 'TikTok grandit. La CNIL a condamné sa maison mère à 3 millions d’euros.')).toEqual([
      'fine FR bytedance'
    ]);
    expect(
      read('en', 'YouTube has a data centre in Kent. In May Ofcom fined the plant’s owner £3m.', 'YouTube')
    ).toEqual(['fine GB youtube']);
  });
});

describe('whose authorities are meant', () => {
  it('is not told by when it was, nor by where a company sits or its shares fall', () => {
    expect(
      read(
        'fr',
        'En mai, l’Administration chinoise du cyberespace avait interdit Micron. Une semaine après un nouveau train de restrictions américaines, le régulateur des marchés ouvrait une enquête contre Nvidia.'
      )
    ).toContain('investigation_opened CN nvidia');
    expect(
      read(
        'fr',
        'Le régulateur irlandais inflige 530 millions à TikTok. TikTok a son siège européen à Dublin. La filiale de ByteDance avait déjà été condamnée à 345 millions en 2023.'
      )
    ).toContain('fine IE tiktok');
    expect(
      read(
        'en',
        'Alibaba fell in Hong Kong trading after the mainland’s market watchdog opened a case against the firm. The State Administration for Market Regulation disclosed the move.'
      )
    ).toEqual(['investigation_opened CN alibaba']);
  });

  it('is told by whose penalty it is, whoever shrugs it off', () => {
    const text =
      'Korea’s Fair Trade Commission was firm. The Fair Trade Commission’s 162 billion won penalty on Coupang was shrugged off by New York.';
    expect(read('en', text)).toEqual(['fine KR coupang']);
  });
});

describe('a complaint of its own', () => {
  it('goes on about the same company, also where a colon follows', () => {
    expect(
      read(
        'en',
        'Netflix is under fire. Then the FTC, in September 2025, filed its own complaint: subscribers, it says, cannot leave.',
        'Netflix'
      )
    ).toEqual(['lawsuit US netflix']);
  });
});

describe('of several companies named in passing', () => {
  it('the one that the story is about is meant', () => {
    const begun =
      'The European Commission closed a quarrel, begun by Slack, over the bundling of Teams with Office. The FTC has sued it.';
    expect(read('en', begun, 'Microsoft keeps its friends close')).toEqual(['lawsuit US microsoft']);
    const queue =
      'On faisait la queue au BHV pour la boutique Shein. En mai, la CNIL a condamné l’enseigne à 3 millions d’euros.';
    expect(read('fr', queue, 'Shein, la fièvre')).toEqual(['fine FR shein']);
    const complained =
      'Le dossier remontait à la plainte de Slack. Bruxelles avait adressé au groupe une communication des griefs.';
    expect(read('fr', complained, 'Microsoft détache Teams')).toEqual(['investigation_opened EU microsoft']);
  });

  it('it is not where another is at home in a sentence, or the title names only a brand', () => {
    const home =
      'Chez Orange, on compatit. L’Autorité de la concurrence lui avait imposé 350 millions d’euros en 2015.';
    expect(read('fr', home, 'Netflix, l’agitateur')).toEqual(['fine FR orange']);
    const brand =
      'Ireland’s watchdog is looking at X over what its chatbot Grok shows. Ofcom fined the company £3m.';
    expect(read('en', brand, 'Grok: Dublin joins in')).toContain('fine GB x');
  });
});

it('a unit that a sentence calls a firm is the firm that it goes on about', () => {
  const deal =
    'Regulators halted the listing of Ant Group, his payments company, but officials and the company have since reached a restructuring deal.';
  expect(read('en', deal, 'Where is the founder of Alibaba?')).toContain('restructuring_order CN ant-group');
});

describe('a pronoun within a term or right behind it', () => {
  it.each([
    ['Telegram has grown. Vietnam told its operators to block it.', 'ban VN telegram'],
    ['Telegram has grown. Brazil switched it off for a weekend.', 'ban BR telegram']
  ])('is whom it strikes: « %s »', (text, action) => {
    expect(read('en', text)).toEqual([action]);
  });
});
