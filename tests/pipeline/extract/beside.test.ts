import { beforeAll, describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/pipeline/facts.ts';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';
import type { Gazetteers } from '../../../src/pipeline/types.ts';
import { clippingOf } from './gazetteers.ts';

let gazetteers: Gazetteers;
beforeAll(async () => {
  gazetteers = await loadGazetteers('data/gazetteers');
});

/** « type authorities targets date » of each action. */
function read(language: 'fr' | 'en', text: string): string[] {
  const [facts] = extractFacts([{ ...clippingOf('Revue', text), language }], gazetteers);
  return (facts?.actions ?? []).map(({ type, authorities, targets, date }) =>
    [type, authorities.join('+'), targets.join('+'), date.date ?? 'undated'].join(' ')
  );
}

describe('who acts stands in the sentence beside', () => {
  it('takes authority and day from the sentence before', () => {
    const text =
      'The Federal Communications Commission punished three carriers on 3 May 2022. Verizon was fined $4 million.';
    expect(read('en', text)).toEqual(['fine us-fcc verizon 2022-05-03']);
  });

  it('takes the authority, and no day, from the sentence after', () => {
    const text =
      'Booking.com écope de 12 millions d’euros d’amende en Espagne. La CNMC y travaillait depuis le 4 mai 2020.';
    expect(read('fr', text)).toEqual(['fine es-cnmc booking-com undated']);
  });

  it('tells a settlement with an authority from one with customers', () => {
    const deal = 'Uber agreed to pay $3 million to settle claims';
    expect(read('en', `${deal} that it misled drivers. The FTC began work on the file last year.`)).toEqual([
      'fine us-ftc uber undated'
    ]);
    expect(read('en', `${deal} by its drivers. The FTC is not part of the file.`)).toEqual([]);
  });
});

describe('who acts', () => {
  it('is the counterpart of an authority named for comparison', () => {
    expect(read('fr', 'L’homologue espagnol de la CNIL a bloqué TikTok en mai 2023.')).toEqual([
      'ban es-aepd tiktok 2023-05'
    ]);
  });

  it('is the court that confirms a fine, not the authority that imposed it', () => {
    const text =
      'Le tribunal administratif de Luxembourg a confirmé l’amende d’Amazon prononcée par la CNPD.';
    expect(read('fr', text)).toEqual(['fine lu-administrative-tribunal amazon undated']);
  });

  it('may be told in a relative clause', () => {
    const text = 'La Commission européenne, qui a ouvert une enquête sur Google en mai 2022, ne dit rien.';
    expect(read('fr', text)).toEqual(['investigation_opened eu-commission google 2022-05']);
  });
});

describe('those acted on', () => {
  it('are neither the maker’s product nor whoever a company is compared with', () => {
    const text = 'Bruxelles a infligé une amende de 3 millions d’euros au fabricant de l’iPhone en mai 2022.';
    expect(read('fr', text)).toEqual(['fine eu-commission apple 2022-05']);
    const compared =
      'Coupang, dubbed the Amazon of the peninsula, was fined 3 billion won by the KFTC in May 2022.';
    expect(read('en', compared)).toEqual(['fine kr-kftc coupang 2022-05']);
  });

  it('are meant by their offices', () => {
    const text = 'Rakuten keeps silent. Japan’s Fair Trade Commission raided its offices in May 2022.';
    expect(read('en', text)).toEqual(['investigation_opened jp-jftc rakuten 2022-05']);
    const seat = 'Rakuten keeps silent. Japan’s Fair Trade Commission searched the head office in May 2022.';
    expect(read('en', seat)).toEqual(['investigation_opened jp-jftc rakuten 2022-05']);
  });
});

describe('what is told beside an action', () => {
  it('is no second one where it gives the reason', () => {
    const text =
      'Google a été assigné en mai 2022 par le département de la Justice américain, qui l’accuse d’abus.';
    expect(read('fr', text)).toEqual(['lawsuit us-doj google 2022-05']);
  });

  it('takes back a fine that was annulled', () => {
    expect(read('en', 'The fine against Intel by the European Commission was later annulled.')).toEqual([]);
  });
});
