import { beforeAll, describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/pipeline/facts.ts';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';
import type { Gazetteers } from '../../../src/pipeline/types.ts';
import { clippingOf } from './gazetteers.ts';

let gazetteers: Gazetteers;
beforeAll(async () => {
  gazetteers = await loadGazetteers('data/gazetteers');
});

/** « type targets » of each action. */
function read(language: string, text: string): string[] {
  const [facts] = extractFacts([{ ...clippingOf('Revue', text), language }], gazetteers);
  return (facts?.actions ?? []).map(({ type, targets }) => `${type} ${targets.join('+')}`);
}

/** What is no action, and what looks like it and is one. */
type Pair = [language: 'fr' | 'en', nothing: string, something: string, action: string];

function itTellsApart(pairs: readonly Pair[]): void {
  it.each(pairs)('%s: nothing in « %s », but « %s »', (language, nothing, something, action) => {
    expect(read(language, nothing)).toEqual([]);
    expect(read(language, something)).toEqual([action]);
  });
}

describe('somebody in whose description a company stands', () => {
  itTellsApart([
    [
      'en',
      'The court ordered the landlord to remove her flat from Airbnb.',
      'The court ordered Airbnb to remove the flat.',
      'order airbnb'
    ],
    [
      'en',
      'A man who had sold fake tickets on Facebook was fined 2,000 dollars.',
      'Facebook, which had let a man sell fake tickets, was fined 2,000 dollars.',
      'fine facebook'
    ],
    [
      'en',
      'The SEC fined Tesla’s former chief executive $2 million.',
      'The SEC fined Tesla’s owner Volkswagen $2 million.',
      'fine volkswagen'
    ],
    [
      'fr',
      'Un livreur d’Uber Eats a écopé de 135 euros d’amende.',
      'Uber Eats a écopé de 3 millions d’euros d’amende en Italie.',
      'fine uber-eats'
    ],
    [
      'fr',
      'La Cour a condamné la France à payer 10 millions d’euros dans le dossier Suez.',
      'La Cour a condamné Suez à payer 10 millions d’euros d’amende.',
      'fine suez'
    ],
    [
      'fr',
      'L’Australie interdit les réseaux sociaux aux enfants, et Meta dit qu’il s’y pliera.',
      'L’Australie interdit TikTok aux fonctionnaires.',
      'ban tiktok'
    ]
  ]);

  itTellsApart([
    [
      'fr',
      'La Commission veut savoir comment des vendeurs bannis de la plateforme reviennent sur Temu.',
      'La Commission a banni Temu.',
      'ban temu'
    ]
  ]);

  it('is banned from it where it is used, and answers for it at hearings', () => {
    expect(read('en', 'Canada banned officials from using TikTok.')).toEqual(['ban tiktok']);
    expect(read('en', 'Senators grilled the chief executive of Boeing.')).toEqual(['hearing boeing']);
  });
});

describe('whoever else acts', () => {
  itTellsApart([
    [
      'fr',
      'La Ligue a infligé une amende de 3 000 euros au sponsor, Uber Eats.',
      'L’autorité a infligé une amende de 3 000 euros au sponsor, Uber Eats.',
      'fine uber-eats'
    ],
    [
      'fr',
      'Le conseil d’administration a convoqué une assemblée générale de Casino.',
      'Le ministre a convoqué la direction de Casino.',
      'summons casino'
    ],
    [
      'fr',
      'La Bourse a sanctionné Meta, dont le titre a perdu 24 %.',
      'La CNIL a sanctionné Meta, dont le titre a perdu 24 %.',
      'fine meta'
    ],
    [
      'en',
      'An arbitrator ordered Intel to pay 40 million dollars to a supplier.',
      'An Italian court ordered Intel to pay a fine of 40 million dollars.',
      'fine intel'
    ]
  ]);

  itTellsApart([
    [
      'fr',
      'Des livreurs manifestent. Ils exigent d’Uber Eats qu’il paie mieux et appellent le ministère du Travail à s’en mêler.',
      'Le ministère du Travail exige d’Uber Eats qu’il paie mieux.',
      'order uber-eats'
    ],
    [
      'en',
      'Ryanair sued a man whose conduct forced a flight from Dublin to land in Porto.',
      'Ireland forced Ryanair to land in Porto.',
      'order ryanair'
    ],
    [
      'fr',
      'Proximus, condamné à innover.',
      'Proximus, condamné par un tribunal à rembourser ses clients.',
      'order proximus'
    ]
  ]);

  it('is who halts a listing, and whose vote opens an inquiry', () => {
    expect(read('fr', 'La place de Hongkong a suspendu mardi la cotation de SenseTime.')).toEqual([
      'ipo_suspended sensetime'
    ]);
    expect(
      read('en', 'Senators met at noon. The vote launched an inquiry into how Boeing builds its jets.')
    ).toEqual(['investigation_opened boeing']);
  });
});

describe('what a court settles between two parties', () => {
  itTellsApart([
    [
      'en',
      'A court in Munich ordered Apple to pay damages to Ericsson.',
      'A court in Munich ordered Apple to pay a fine.',
      'fine apple'
    ],
    [
      'en',
      'A court in Texas ordered Samsung to pay $303 million to Netlist.',
      'A court in Texas ordered Samsung to pay $303 million to Texas.',
      'fine samsung'
    ]
  ]);
});

describe('what is expected, asked for, or said of such deeds by the law', () => {
  itTellsApart([
    [
      'en',
      'Microsoft, which paid $26bn for LinkedIn, had warned investors that it expected a fine of $425m.',
      'Microsoft, which paid $26bn for LinkedIn, was fined $425m.',
      'fine microsoft'
    ],
    [
      'en',
      'Meta has set aside 1 billion dollars for a fine it expects from the FTC.',
      'Meta has set aside 1 billion dollars for a fine imposed by the FTC.',
      'fine meta'
    ],
    [
      'en',
      'The Competition Bureau asks that Google be ordered to sell two services and to pay a penalty of $5m.',
      'The Competition Bureau ordered Google to pay a penalty of $5m.',
      'fine google'
    ],
    [
      'en',
      'Failure to comply is punishable by a fine of 5 million euros, the CNIL told Google.',
      'The CNIL punished Google by a fine of 5 million euros.',
      'fine google'
    ],
    [
      'en',
      'Violations by Meta carry a penalty of 20 million dollars.',
      'The FTC imposed a penalty of 20 million dollars on Meta for its violations.',
      'fine meta'
    ],
    [
      'en',
      'The London-based company limited what rivals could see and restricted Booking.com’s access, the CMA said.',
      'The CMA restricted Booking.com’s access to the data.',
      'restriction booking-com'
    ]
  ]);
});

describe('what did not come', () => {
  itTellsApart([
    [
      'fr',
      'Ni la Commission ni les États, après deux ans d’auditions, n’ont condamné Booking.',
      'La Commission, après deux ans d’auditions, a condamné Booking.',
      'fine booking-com'
    ],
    [
      'en',
      'Neither the Commission nor Germany, after two years of hearings, has fined Netflix.',
      'The Commission, after two years of hearings, has fined Netflix.',
      'fine netflix'
    ],
    [
      'fr',
      'Il est faux que la France ait interdit Shein.',
      'Il est vrai que la France a interdit Shein.',
      'ban shein'
    ],
    [
      'en',
      'Reports that the SEC had charged Coinbase were wrong.',
      'The SEC had charged Coinbase in June.',
      'investigation_opened coinbase'
    ],
    [
      'fr',
      'Le parquet a requis 5 millions d’euros d’amende contre Ikea.',
      'Le tribunal a prononcé 5 millions d’euros d’amende contre Ikea.',
      'fine ikea'
    ],
    [
      'en',
      'A ban on Huawei in Germany cannot be ruled out.',
      'A ban on Huawei in Germany was imposed by the government.',
      'ban huawei'
    ],
    [
      'en',
      'Had the judge ordered a break-up of Google, shares would have fallen.',
      'The judge ordered a break-up of Google, and shares fell.',
      'restructuring_order google'
    ]
  ]);

  itTellsApart([
    [
      'fr',
      'La Commission européenne dément toute enquête sur Spotify.',
      'La Commission européenne confirme une enquête sur Spotify.',
      'investigation_opened spotify'
    ],
    [
      'fr',
      'Le tribunal a donné raison à Orange et effacé les 26 millions que l’Arcep lui réclamait.',
      'L’Arcep réclame 26 millions d’euros à Orange.',
      'fine orange'
    ],
    [
      'en',
      'The Commission is weighing a fine for Netflix that might exceed $1 billion, people familiar with the matter said.',
      'The Commission fined Netflix more than $1 billion.',
      'fine netflix'
    ]
  ]);

  it('is no plan that a case was closed with', () => {
    expect(
      read('en', 'The Commission closed its case against Teva with a fine of 462 million euros.')
    ).toEqual(['fine teva']);
  });
});

describe('what is told of other times, or of all', () => {
  itTellsApart([
    [
      'fr',
      'En 1911, la Cour suprême ordonnait le démantèlement d’IBM.',
      'En 2021, la Cour suprême ordonnait le démantèlement d’IBM.',
      'restructuring_order ibm'
    ],
    [
      'en',
      'Regulators all over the world are cracking down on platforms like Uber.',
      'Regulators in Kenya are cracking down on Uber.',
      'restriction uber'
    ],
    [
      'fr',
      'La scission de Vivendi plaît aux autorités.',
      'La justice a ordonné la scission de Vivendi.',
      'restructuring_order vivendi'
    ]
  ]);
});

describe('money that is given, lent, bid or invested beside an authority', () => {
  itTellsApart([
    [
      'fr',
      'Microsoft a payé 69 milliards de dollars pour Activision, un rachat validé par la Commission européenne.',
      'Après Microsoft, 69 millions d’euros pour Activision : ainsi en a décidé la Commission européenne.',
      'fine activision-blizzard'
    ],
    [
      'en',
      'Nvidia offered $40 billion for Arm, and the FTC took its time.',
      '$40 million from Arm: the FTC took its time.',
      'fine arm'
    ],
    [
      'fr',
      'La Commission européenne a autorisé une aide de 4 milliards d’euros pour Air France.',
      'La Commission européenne a tranché : 4 millions d’euros pour Air France.',
      'fine air-france'
    ],
    [
      'fr',
      'Le gouvernement français a accordé 7 milliards d’euros à Air France.',
      'Le gouvernement français réclame 7 millions d’euros à Air France.',
      'fine air-france'
    ],
    [
      'en',
      'The European Commission allowed Apple to buy Shazam for $400 million.',
      'The European Commission went after Shazam for $400 million.',
      'fine shazam'
    ],
    [
      'fr',
      'La Cnil a versé 2 millions d’euros à Capgemini.',
      'La Cnil réclame 2 millions d’euros à Capgemini.',
      'fine capgemini'
    ]
  ]);
});

describe('what somebody says should not have come, agreed with people, or is told in a suit', () => {
  itTellsApart([
    [
      'en',
      'The investigation into Netflix by Ofcom should never have been opened, its lawyer said.',
      'The investigation into Netflix by Ofcom was opened in May, its lawyer said.',
      'investigation_opened netflix'
    ],
    [
      'fr',
      'L’enquête de l’Arcom sur Netflix n’aurait jamais dû être ouverte, dit son avocat.',
      'L’enquête de l’Arcom sur Netflix a été ouverte en mai, dit son avocat.',
      'investigation_opened netflix'
    ],
    [
      'en',
      'Authors reached a $1.5 billion settlement with Anthropic, which a judge must approve.',
      'The FTC reached a $1.5 billion settlement with Anthropic, which a judge must approve.',
      'fine anthropic'
    ],
    [
      'en',
      'Netflix is waiting: Ofcom must give its approval by May.',
      'Netflix must give its viewers a choice by May, Ofcom said.',
      'order netflix'
    ],
    [
      'en',
      'Spotify pays musicians less than Deezer does, campaigners said in a lawsuit filed in Washington.',
      'Google broke the law by paying Apple, the Justice Department said in a lawsuit filed in Washington.',
      'lawsuit google'
    ]
  ]);
});

describe('an inquiry that has found something', () => {
  itTellsApart([
    [
      'en',
      'Optus apologised. An investigation by the ACMA found that Optus had failed to check on 369 people.',
      'Optus apologised. An investigation by the ACMA into Optus was opened on Friday.',
      'investigation_opened optus'
    ],
    [
      'fr',
      'Une enquête de la CNIL sur TikTok a montré que l’application suivait ses utilisateurs.',
      'Une enquête de la CNIL sur TikTok a été ouverte vendredi.',
      'investigation_opened tiktok'
    ]
  ]);
});

describe('what is said of a whole trade', () => {
  itTellsApart([
    [
      'en',
      'Optus is under scrutiny. “Emergency calls are the most basic service telcos must provide,” ACMA chair Nerida O’Loughlin said.',
      'Optus must provide refunds, the ACMA said.',
      'order optus'
    ]
  ]);
});

describe('an authority that others seize, and what a company says that it might have to do', () => {
  itTellsApart([
    [
      'fr',
      'Noyb vise la Chine : elle a saisi les autorités de cinq pays européens de plaintes contre TikTok et Temu.',
      'La CNIL a saisi le parquet de Paris d’une plainte contre TikTok.',
      'lawsuit tiktok'
    ],
    [
      'fr',
      'Coupang a prévenu la Commission européenne qu’il pourrait être contraint d’arrêter son service.',
      'La Commission européenne a prévenu Coupang qu’il pourrait être contraint de céder son service.',
      'restructuring_order coupang'
    ],
    [
      'en',
      'Coupang answered the Korea Fair Trade Commission. It warned that it might be forced to stop its delivery.',
      'The Korea Fair Trade Commission forced Coupang to stop its delivery.',
      'order coupang'
    ],
    [
      'en',
      'Last month TikTok told the Data Protection Commission that a “limited amount” of data had been stored in China.',
      'Last month the Data Protection Commission limited the amount of data that TikTok may store.',
      'restriction tiktok'
    ],
    [
      'en',
      'Ministers will bring the way that the state pays into line with the law, as TikTok had hoped.',
      'The CNIL told TikTok to bring the way it uses data into line with European law.',
      'order tiktok'
    ]
  ]);
});
