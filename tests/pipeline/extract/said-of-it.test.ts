import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

describe('a name that is a word, at the start of a French sentence', () => {
  it.each([
    [
      'Micron n’a plus le droit de vendre ses puces en Chine, affirme l’Administration du cyberespace.',
      'ban cn-cac micron -'
    ],
    ['Apple a pour la première fois été condamné par la Cnil.', 'fine fr-cnil apple -'],
    ['Orange devra payer 5 millions d’euros, a décidé la Cnil.', 'fine fr-cnil orange 5000000']
  ])('is the company: %s', (text, line) => {
    expect(actionLines('fr', text)).toEqual([line]);
  });
});

describe('whom a verb of suffering is said of', () => {
  it.each([
    [
      'Air India flew an Airbus eight times without a certificate and has been fined 10 million rupees by the DGCA.',
      ['fine in-dgca air-india 10000000']
    ],
    [
      'Gazprom was on Wednesday given a fine of 29 billion zlotys by Poland’s UOKiK.',
      ['fine pl-uokik gazprom 29000000000']
    ],
    [
      'Glovo has received fines totalling 79 million euros from the Spanish labour inspectorate.',
      ['fine es-itss glovo 79000000']
    ],
    [
      'The Dutch gambling authority said on Tuesday that Unibet had failed to protect adults and would be fined €2.65m.',
      ['fine nl-ksa unibet 2650000']
    ],
    ['The Dutch gambling authority said Unibet would be fined €2.65m if it did so again.', []],
    [
      'Standard Chartered plans to appeal against a £46.5m penalty from the Prudential Regulation Authority.',
      ['fine gb-pra standard-chartered 46500000']
    ],
    [
      'Enel’s telemarketing calls have earned it a €79m fine from the Garante in Rome.',
      ['fine it-garante enel 79000000']
    ],
    ['Binance was forbidden from carrying out any regulated business by the FCA.', ['ban gb-fca binance -']]
  ] as const)('%s', (text, lines) => {
    expect(actionLines('en', text)).toEqual(lines);
  });
});

describe('whom and how much a sentence tells that goes on', () => {
  it.each([
    [
      'en',
      'Ofcom has fined Royal Mail £21m. The regulator had fined the company £10.5m a year earlier.',
      ['fine gb-ofcom royal-mail 21000000', 'fine gb-ofcom royal-mail 10500000']
    ],
    [
      'en',
      'India’s central bank fined HDFC Bank. It barred the lender from issuing new cards.',
      ['fine in-rbi hdfc-bank -', 'restriction in-rbi hdfc-bank -']
    ],
    ['en', 'The DPC fined Instagram’s owner €405m.', ['fine ie-dpc facebook 405000000']],
    [
      'fr',
      'TikTok appartient à ByteDance. L’application a été interdite en Inde en 2020.',
      ['ban in-authorities tiktok -']
    ],
    [
      'en',
      'PwC’s mainland arm was banned for six months by China’s finance ministry and fined 441 million yuan.',
      ['fine cn-mof pwc 441000000', 'ban cn-mof pwc -']
    ],
    [
      'en',
      'Stockholm’s Patent and Market Court has decided that Klarna must pay 7.3 million crowns.',
      ['fine se-court klarna 7300000']
    ],
    ['en', 'Indonesia has forbidden the sale of Apple’s iPhone 16.', ['ban id-authorities apple -']],
    [
      'en',
      'In a preliminary finding, the European Commission said Google had broken competition rules.',
      ['investigation_opened eu-commission google -']
    ],
    [
      'en',
      'A lawsuit filed on Tuesday by the FTC accuses Google of monopolising search.',
      ['lawsuit us-ftc google -']
    ],
    ['fr', 'L’action intentée mardi par la FTC accuse Google de monopole.', ['lawsuit us-ftc google -']],
    ['en', 'Uber will not get a new licence in London, TfL said.', ['ban gb-tfl uber -']],
    ['en', 'Google has not been given a licence by the CMA.', []],
    [
      'en',
      'Uber must reclassify its drivers, a California judge ruled on Monday.',
      ['order us-courts uber -']
    ],
    [
      'fr',
      'Ant Group doit se restructurer, a ordonné la banque centrale.',
      ['restructuring_order cn-pboc ant-group -']
    ],
    [
      'fr',
      'La police a fouillé les locaux de Huawei à Bruxelles.',
      ['investigation_opened be-authorities huawei -']
    ],
    ['fr', 'Le gouvernement néerlandais a suspendu sa mainmise sur Nexperia.', []],
    [
      'en',
      'OpenAI was fined 15 million euros in Italy in December. A court in Rome annulled the fine this week.',
      []
    ],
    [
      'fr',
      'Google a été condamné à 50 millions d’euros d’amende en France en 2019. Le Conseil d’État a annulé la sanction.',
      []
    ],
    ['en', 'Brazil’s top court ordered X to be blocked.', ['ban br-stf x -']],
    ['en', 'A French judge banned the founder from leaving the country. Telegram said nothing.', []],
    ['fr', 'Le ministre s’est plaint de Shein après la découverte de poupées interdites.', []]
  ] as const)('(%s): %s', (language, text, lines) => {
    expect([...actionLines(language, text)].sort()).toEqual([...lines].sort());
  });
});
