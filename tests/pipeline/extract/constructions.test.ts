import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/pipeline/facts.ts';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';
import { itReads } from './first-actions.ts';
import type { Told } from './first-actions.ts';
import { clippingOf } from './gazetteers.ts';

/** Sentences that differ in construction: who is subject of what, what is denied, supposed, wished or long known. */
const SENTENCES: Told[] = [
  ['en', 'fine', 'Walmart to pay $10 million to settle FTC case over money transfers'],
  ['en', 'fine', 'Italian regulators fine TikTok 10 mln euros over content checks'],
  [
    'en',
    'fine',
    'Tesco has escaped prosecution but was ordered to pay £129 million by the Serious Fraud Office.'
  ],
  ['en', 'fine', 'Meituan’s year-long antitrust ordeal ended with a 3.44 billion yuan penalty from SAMR.'],
  ['en', null, 'Consumer groups want regulators to fine Temu.'],
  ['en', null, 'TikTok denied that it had been fined.'],
  ['en', null, 'Facebook had expected a fine of between $3 billion and $5 billion.'],
  ['en', null, 'An EU official said a fine on Apple was not on the table for now.'],
  [
    'en',
    'order',
    'Google was instructed by Turkey’s Competition Board to change its hotel search within six months.'
  ],
  [
    'en',
    'order',
    'The Competition Commission of India directed WhatsApp not to share user data with other Meta companies for advertising for five years.'
  ],
  ['en', 'order', 'The EU executive accepted Microsoft’s commitments to unbundle Teams from Office.'],
  [
    'en',
    'order',
    'Apple’s offer to open its tap-and-go payments was made legally binding by the European Commission.'
  ],
  ['en', 'order', 'The canton of Geneva compelled Uber to treat its drivers as employees.'],
  ['en', 'order', 'Starling was told by the FCA not to open accounts for high-risk customers.'],
  ['en', 'investigation_opened', 'EU regulators charge Apple with breaching tech rules'],
  [
    'en',
    'investigation_opened',
    'Didi was placed under a cybersecurity review by Chinese regulators two days after its listing.'
  ],
  ['en', 'summons', 'Tesla has been called in by five Chinese regulators over the quality of its cars.'],
  ['en', 'lawsuit', 'Visa hit with Justice Department antitrust suit over debit cards'],
  [
    'en',
    'lawsuit',
    'Canada’s Competition Bureau is taking Google to the Competition Tribunal over online advertising.'
  ],
  ['en', 'ban', 'China banned operators of key infrastructure from buying Micron’s chips.'],
  ['en', 'ban', 'China ordered app stores to remove Didi.'],
  ['en', 'restriction', 'Barcelona limits the number of flats that Airbnb can list.'],
  ['en', 'law_enacted', 'Britain’s Online Safety Act has received royal assent.'],
  ['en', 'warning', 'Brussels warned X that it must comply with the bloc’s content rules.'],
  [
    'fr',
    'fine',
    'Nestlé Waters a accepté de payer deux millions d’euros pour éviter un procès, dans le cadre d’une convention judiciaire d’intérêt public signée avec le parquet d’Épinal.'
  ],
  ['fr', 'fine', 'La Chine clôt l’enquête sur Ant Group par une amende de près d’un milliard de dollars.'],
  ['fr', 'fine', 'LVMH a signé une convention judiciaire d’intérêt public et versera 10 millions d’euros.'],
  ['fr', null, 'Uber a été condamné à verser 12 000 euros à un chauffeur par les prud’hommes.'],
  [
    'fr',
    null,
    'Selon nos informations, TikTok pourrait écoper d’une amende de plus de 500 millions d’euros.'
  ],
  [
    'fr',
    'order',
    'Le garant italien de la vie privée a imposé à OpenAI une campagne d’information de six mois.'
  ],
  ['fr', 'order', 'Genève oblige Uber à salarier ses chauffeurs.'],
  [
    'fr',
    'investigation_opened',
    'Binance est visé en France par une information judiciaire pour blanchiment aggravé.'
  ],
  [
    'fr',
    'investigation_opened',
    'Le parquet de Paris a été saisi et une enquête préliminaire ouverte à l’encontre de Kick.'
  ],
  [
    'fr',
    'investigation_opened',
    'X enfreint le règlement sur les services numériques, conclut à titre préliminaire la Commission européenne.'
  ],
  ['fr', null, 'L’enquête sur Apple a été close sans suite par la Commission.'],
  ['fr', 'ban', 'TikTok sera fermé pendant un an en Albanie, a annoncé le Premier ministre.'],
  ['fr', null, 'Samsung interdit ChatGPT à ses salariés.'],
  ['fr', 'law_enacted', 'Joe Biden a promulgué la loi obligeant ByteDance à vendre TikTok.'],
  [
    'en',
    'fine',
    'The Data Protection Commission, which supervises most American tech groups in Europe, said on Friday that it had fined Meta €91 million. The social media company had stored some passwords in plain text.'
  ],
  [
    'en',
    'order',
    'In a stinging ruling, Judge Yvonne Gonzalez Rogers barred Apple from charging commissions on purchases made outside its apps.'
  ],
  ['en', 'restriction', 'The Pentagon has added DJI to its list of Chinese military companies.'],
  ['en', null, 'Meta has been fined repeatedly in Europe.'],
  ['en', null, 'Investors fear that Beijing will ban Tesla cars.'],
  ['en', null, 'A new report recommends that governments ban Shein.'],
  [
    'fr',
    'fine',
    'Free Mobile vient d’écoper de 27 millions d’euros d’amende. La Cnil reproche à l’opérateur d’avoir mal protégé les données de ses abonnés.'
  ],
  [
    'fr',
    'fine',
    'Boeing a plaidé coupable et accepté de payer une nouvelle amende de 487 millions de dollars, selon des documents déposés par le ministère de la Justice américain.'
  ],
  [
    'fr',
    null,
    'Depuis l’amende infligée à Alibaba en 2021, les autorités chinoises se montrent plus clémentes.'
  ],
  ['fr', null, 'Le ministre a évoqué la possibilité d’une suspension de Shein.'],
  ['fr', null, 'L’ouverture d’une enquête contre Temu serait imminente, selon le Financial Times.'],
  ['fr', null, 'La proposition de loi a été rejetée.']
];

describe('constructions of regulatory actions', () => {
  itReads(SENTENCES);

  it('names those of a list in the sentence after', async () => {
    const gazetteers = await loadGazetteers('data/gazetteers');
    const text =
      'La CNIL a infligé 12 millions d’euros d’amende à trois sociétés. Sont visées Google, Criteo et Yahoo.';
    const [facts] = extractFacts([{ ...clippingOf('Revue', text), language: 'fr' }], gazetteers);
    expect(facts?.actions.map(({ targets }) => targets)).toEqual([['google', 'criteo', 'yahoo']]);
  });
});
