import { beforeAll, describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/pipeline/facts.ts';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';
import type { Gazetteers } from '../../../src/pipeline/types.ts';
import { clippingOf } from './gazetteers.ts';

let gazetteers: Gazetteers;
beforeAll(async () => {
  gazetteers = await loadGazetteers('data/gazetteers');
});

/** « type jurisdiction authorities targets amount » of each action. */
function read(language: 'fr' | 'en', title: string, text: string, tags: string[] = []): string[] {
  const [facts] = extractFacts([{ ...clippingOf(title, text, tags), language }], gazetteers);
  return (facts?.actions ?? []).map(({ type, jurisdiction, authorities, targets, amount }) =>
    [type, jurisdiction, authorities.join('+'), targets.join('+'), amount ?? '-'].join(' ')
  );
}

describe('a sum in an authority’s hands', () => {
  it('is a fine for the company beside it, whatever the verb', () => {
    expect(read('en', 'Review', 'In May Ofcom relieved Netflix of £3 million.')).toEqual([
      'fine GB gb-ofcom netflix 3000000'
    ]);
    expect(
      read(
        'fr',
        'Revue',
        'La Cnil avait retenu 3 millions d’euros contre Netflix et 2 millions contre Spotify.'
      )
    ).toEqual(['fine FR fr-cnil netflix 3000000', 'fine FR fr-cnil spotify 2000000']);
    expect(read('fr', 'Revue', 'Vingt-deux millions d’euros pour Netflix : la Cnil n’a pas lésiné.')).toEqual(
      ['fine FR fr-cnil netflix 22000000']
    );
  });

  it('is a fine for the company that the text is about, where nobody is named and penalties are spoken of', () => {
    const fined = 'Ofcom fined Netflix £3 million on Monday.';
    expect(read('en', 'Review', `${fined} Back in 2019 the CMA took £2 million.`)).toEqual([
      'fine GB gb-ofcom netflix 3000000',
      'fine GB gb-cma netflix 2000000'
    ]);
  });

  it('is a fine where a company paid it in a text on penalties', () => {
    const fined = 'La Cnil a infligé lundi une amende de 3 millions d’euros à Netflix.';
    expect(
      read('fr', 'Revue', `${fined} En 2019, c’est Spotify qui avait dû s’acquitter de 2 millions.`)
    ).toEqual(['fine FR fr-cnil netflix 3000000', 'fine FR fr-cnil spotify 2000000']);
  });

  it.each([
    ['en', 'Fines are rare, the FTC says. Netflix paid $3 million for Deezer.'],
    ['en', 'Ofcom could relieve Netflix of £3 million.'],
    ['en', 'Ofcom said that Netflix had revenue of £3 million.'],
    ['fr', 'La Cnil a rappelé que Netflix avait acheté Deezer 3 millions d’euros.'],
    ['fr', 'Sans amende, Netflix a versé 3 millions d’euros aux auteurs, dit l’Arcom.']
  ] as const)('is none in %s: « %s »', (language, text) => {
    expect(read(language, 'Review', text)).toEqual([]);
  });

  it('is a fine where an order is one to pay it', () => {
    expect(read('en', 'Review', 'A court ordered Netflix in May to hand over A$3m in Australia.')).toEqual([
      'fine AU au-courts netflix 3000000'
    ]);
  });
});

describe('an action whose sentence names no company', () => {
  it('is against whom the text is about, where nothing follows it', () => {
    const text =
      'Ofcom opened an inquiry into Netflix on Monday. The Italian antitrust agency had imposed interim measures in May.';
    expect(read('en', 'Netflix under scrutiny', text)).toEqual([
      'investigation_opened GB gb-ofcom netflix -',
      'order IT it-agcm netflix -'
    ]);
  });

  it('is against nobody where something follows it', () => {
    const text = 'Netflix had a good year. Ofcom opened an inquiry into how films are paid for.';
    expect(read('en', 'Netflix in the black', text)).toEqual([]);
  });

  it('is against the company of the title rather than one of several named just before', () => {
    const text =
      'L’Arcom a ouvert une enquête contre Spotify et Deezer. En mai, la Cnil l’avait sanctionnée de 3 millions d’euros.';
    expect(read('fr', 'Netflix, encore', text).at(-1)).toBe('fine FR fr-cnil netflix 3000000');
  });

  it('is against the maker of a product where the title is about the maker', () => {
    const text = 'The Commission told Apple to open the App Store. The company must also stop tying.';
    for (const line of read('en', 'Brussels orders Apple to open up', text))
      expect(line).not.toContain('app-store');
  });

  it('is against nobody where a company that is not known suffers it', () => {
    const text = 'Netflix was fined £3 million by Ofcom. Zorblax Widgets, a label, was fined £2 million.';
    expect(read('en', 'Review', text)).toEqual(['fine GB gb-ofcom netflix 3000000']);
  });

  it('is told of the subject of both verbs', () => {
    expect(read('en', 'Google Keeps Chrome but Must Share Its Data, Judge Rules', 'It may appeal.')).toEqual([
      'order US us-courts google -'
    ]);
  });
});

describe('the authority that general words mean', () => {
  it('is the one of that kind that was named before, whatever countries are spoken of', () => {
    const text =
      'The Irish Data Protection Commission has fined TikTok €5 million. Chinese staff could see the data. The privacy watchdog had fined it €3 million in 2023.';
    expect(read('en', 'Review', text)).toEqual([
      'fine IE ie-dpc tiktok 5000000',
      'fine IE ie-dpc tiktok 3000000'
    ]);
  });

  it('is the one that a tag names', () => {
    const text =
      'Le régulateur boursier a infligé une amende de 3 millions d’euros à la société londonienne Revolut.';
    expect(read('fr', 'Revue', text, ['AMF'])).toEqual(['fine FR fr-amf revolut 3000000']);
  });

  it('is not of the country that a company comes from', () => {
    const text =
      'The watchdogs of Canberra were first. A bad week for the Chinese-owned app: ministers banned TikTok from British phones.';
    expect(read('en', 'Review', text).some((line) => line.includes(' CN '))).toBe(false);
  });

  it('is somebody of the place that is said to act', () => {
    expect(read('en', 'Review', 'India’s Gadget Safety Unit fined Netflix 3 million rupees.')).toEqual([
      'fine IN in-authorities netflix 3000000'
    ]);
  });

  it('is of the country where it happened, not of the sentence before', () => {
    const text =
      'Canada’s FINTRAC fined Binance C$3 million. It has been barred from business in Britain since 2021.';
    expect(read('en', 'Review', text)).toEqual([
      'fine CA ca-fintrac binance 3000000',
      'ban GB gb-authorities binance -'
    ]);
  });

  it('is of the country whose money it is', () => {
    const text = 'Chinese authorities summoned AliExpress. It was told to pay 3 billion won in July.';
    expect(read('en', 'Review', text)).toContain('fine KR kr-authorities aliexpress 3000000000');
  });
});

describe('what is said by the way', () => {
  it.each([
    ['en', 'Ofcom has said little since the first duties of the Online Safety Act came into force.'],
    ['fr', '« Qu’on condamne Netflix une bonne fois ! » lance un abonné devant l’Arcom.'],
    ['fr', 'Les textes autorisent l’Arcom, en dernier ressort, à prononcer une suspension de Netflix.']
  ] as const)('is no action in %s: « %s »', (language, text) => {
    expect(read(language, 'Revue', text)).toEqual([]);
  });

  it('does not undo what the law that is spoken of led to', () => {
    const text =
      'De ce texte, Bruxelles a pour la première fois tiré une amende de 3 millions d’euros contre Netflix.';
    expect(read('fr', 'Revue', text)).toEqual(['fine EU eu-commission netflix 3000000']);
  });

  it('is announced where an authority says that it would do it', () => {
    const text = 'The FTC said it would slap a 3 million dollar penalty on Netflix.';
    expect(read('en', 'Review', text)).toEqual(['fine US us-ftc netflix 3000000']);
  });
});

describe('companies beside others', () => {
  it('are acted against though somebody else is said to compete with them', () => {
    expect(
      read('en', 'Review', 'The FCA fined Barclays £4 million and Monzo’s rival Starling £2 million.')
    ).toEqual(['fine GB gb-fca barclays 4000000', 'fine GB gb-fca starling 2000000']);
  });

  it('are the unit that was named before', () => {
    const text =
      'The KFTC fined Kakao Mobility 3 billion won. The unit of Kakao must also put an end to the practice.';
    expect(read('en', 'Review', text)).toEqual([
      'fine KR kr-kftc kakao-mobility 3000000000',
      'order KR kr-kftc kakao-mobility -'
    ]);
  });
});

describe('a newspaper’s home', () => {
  it('is meant where the text names but companies of other countries', () => {
    const text =
      'Les députés ont adopté lundi en première lecture un projet de loi sur la taxe numérique, qui vise Google, Amazon, Facebook, Apple et Revolut.';
    expect(read('fr', 'Taxe : l’Assemblée dit oui', text)[0]).toMatch(/^law_proposed FR /);
  });
});
