import { describe, expect, it } from 'vitest';
import { createNameFinder } from '../../../src/pipeline/extract/names/names.ts';
import { clippingOf, WORLD } from './gazetteers.ts';

const finder = createNameFinder(WORLD);

/** `kind:entity` of every mention in `body`, in text order; other names are left out. */
function names(body: string, tags: string[] = [], title = 'Sans nom'): string[] {
  const { mentions } = finder.find(clippingOf(title, body, tags));
  return mentions.filter(({ entity }) => entity !== null).map(({ kind, entity }) => `${kind}:${entity}`);
}

/** The surfaces of all mentions. */
function surfaces(body: string): string[] {
  return finder.find(clippingOf('Sans nom', body)).mentions.map(({ surface }) => surface);
}

describe('spelling', () => {
  it.each([
    ['Le site d’Alibaba, l’Alibaba d’hier et celui qu’Alibaba prépare', ['Alibaba', 'Alibaba', 'Alibaba']],
    ["The profits of Alibaba's shops", ['Alibaba']],
    ['An Alibaba-backed shop', ['Alibaba']],
    ['ALIBABA OUVRE UN DÉPÔT', ['ALIBABA']],
    ['AliPay et Wechatpay se copient, Youtube regarde', ['AliPay', 'Wechatpay', 'Youtube']],
    ['Il vend sur « JD.com ».', ['JD.com']],
    ['le site eBay', ['eBay']],
    ['Alibaba\u00a0Cloud et Alibaba\nCloud', ['Alibaba\u00a0Cloud', 'Alibaba\nCloud']],
    ['Aux Etats-Unis comme en États Unis', ['Etats-Unis', 'États Unis']],
    ['Shanghai, Shanghaï', ['Shanghai', 'Shanghaï']],
    ['The U.S.-China talks', ['U.S.', 'China']],
    ['Un train Chine-Europe', ['Chine', 'Europe']]
  ])('finds the names in « %s »', (text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });

  it.each([
    'Il a googlé le mot, ubérisé la ville et vu des amazoniens.',
    'Give us a line, it is free: an apple on a visa.',
    'Un ant, une orange et le free jazz.',
    'Aujourd’hui rien, demain presque rien.',
    'Voir https://www.example.org/Alibaba/China-news pour la suite',
    'Écrire à @Alibaba ou pas',
    'TELL US WHAT THEY WANT TODAY'
  ])('finds nothing in « %s »', (text) => {
    expect(surfaces(text)).toEqual([]);
  });

  it('reads no name across the end of a paragraph', () => {
    expect(names('Alibaba\n\nCloud')).toEqual(['company:alibaba']);
  });

  it('gives offsets into the text of the clipping', () => {
    const clipping = clippingOf('Un titre', 'Le groupe Tencent grandit.');
    const [mention] = finder.find(clipping).mentions;
    expect(clipping.text.slice(mention?.start, mention?.end)).toBe('Tencent');
  });
});

describe('longest names', () => {
  it('prefers the longer name, and counts a company with a city in its name as no city', () => {
    expect(names('Alibaba Cloud ouvre.')).toEqual(['company:alibaba-cloud']);
    expect(names('Des avions à Liege Airport.')).toEqual(['company:liege-airport', 'place:liege-airport']);
  });

  it('lets other names block what they contain', () => {
    const { mentions } = finder.find(clippingOf('x', 'Selon le Washington Post, le Far West est fini.'));
    expect(mentions.map(({ kind }) => kind)).toEqual(['other', 'other']);
    expect(names('Un cours de la City University de New York.')).toEqual([]);
  });

  it.each([
    'Paris Hilton chante.',
    'Un roman de Jack London paraît.',
    'Enzo Ferrari n’aimait pas les bilans.',
    'Merci à M. Washington et à J. Ferrari.',
    'He studied at the University of Leeds and at Beijing Normal University.',
    'Une thèse de l’université libre de Bruxelles',
    'Le campus Paris-Saclay grandit.',
    'Il préside le club French Web Shanghai depuis mars.',
    'The Chinese shop, the US-American writer',
    'Un magasin de la rue de Londres'
  ])('sees a person, a body or a people in « %s »', (text) => {
    expect(names(text)).toEqual([]);
  });

  it.each([
    ['The Hangzhou government answered.', 'place:hangzhou'],
    ['Le maire de Liège sourit.', 'place:liege'],
    ['They met in Beijing Monday.', 'place:beijing'],
    ['The US President spoke.', 'place:united-states'],
    ['A warehouse in South London', 'place:london']
  ])('keeps the place in « %s »', (text, expected) => {
    expect(names(text)).toEqual([expected]);
  });
});

describe('names that are also words', () => {
  it.each([
    ['L’opérateur Orange recrute.', ['company:orange']],
    ['Il travaille chez Free depuis mai.', ['company:free']],
    ['Apple unveiled a phone.', ['company:apple']],
    ['Un duel entre Visa et Mastercard', ['company:visa', 'company:mastercard']],
    [
      'les géants (Google, Apple, Facebook, Amazon)',
      ['company:google', 'company:apple', 'company:facebook', 'company:amazon']
    ],
    ['Sa filiale financière Ant attendra.', ['company:ant-group']],
    ['Amazon détruit des invendus.', ['company:amazon']],
    ['Une amende de 3 euros à Orange', ['company:orange']],
    ['Le patron de Free parle.', ['company:free']],
    ['Amazon France recrute.', ['company:amazon']],
    ['The retailer Target fell.', ['company:target']],
    ['Target was fined by a court.', ['company:target']],
    ['Target has offered refunds.', ['company:target']],
    ['Target’s refunds were late.', ['company:target']],
    ['Target, based in London, apologised.', ['company:target', 'place:london']],
    ['Orange, dont le siège est à Paris, recrute.', ['company:orange', 'place:paris']],
    ['Orange, joint par téléphone, parle de cas isolés.', ['company:orange']],
    ['Target, a critic of the rules, declined to comment.', ['company:target']],
    ['Target, for its part, has moved on.', ['company:target']],
    ['Free, de son côté, a annoncé un recours.', ['company:free']],
    ['Free, en fermant ses boutiques, économise.', ['company:free']],
    ['Orange, un temps tenté, a renoncé.', ['company:orange']],
    ['Orange (2,1 millions d’euros) paie le plus.', ['company:orange']],
    ['Suivent le premier, puis Orange avec 1,6 million.', ['company:orange']],
    ['Target, a frequent defendant in such cases, is not named.', ['company:target']],
    ['Target, Orange et Google seront entendus.', ['company:target', 'company:orange', 'company:google']],
    ['Refunds came from Target and Visa.', ['company:target', 'company:visa']],
    ['Il habite à Nice.', ['place:nice']],
    ['Il habite à Maurice, et « Maurice lui va bien ».', ['place:mauritius', 'place:mauritius']],
    ['Une usine entre Nice et Paris', ['place:nice', 'place:paris']]
  ])('counts « %s »', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    'Orange is a colour.',
    'Free speech matters.',
    'Target audiences are smaller.',
    'Visa applications take weeks.',
    'Nice work if you can get it.',
    'The Amazon rainforest burns, and the Amazon is drying.',
    'Apple trees grow slowly.',
    'Visa rules were tightened.',
    'Target, a word for an aim, is short.',
    'Visa, the stamp in a passport, is blue.',
    '« Entrez », sourit Maurice, 71 ans.',
    'Une alerte Orange est levée.',
    'Target audiences, based on age, were wrong.',
    'They joined the Free Software League.'
  ])('does not count « %s »', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('reads names in a headline set in capitals where the text bears them out', () => {
    expect(names('Apple has answered.', [], 'APPLE SUES A TARGET')).toEqual([
      'company:apple',
      'company:apple'
    ]);
  });

  it.each([
    ['APPLE FINED BY IRELAND OVER DATA', ['company:apple']],
    ['ORANGE CONDAMNÉ À UNE AMENDE', ['company:orange']],
    ['APPLE ET TENCENT SONT VISÉS', ['company:apple', 'company:tencent']],
    ['L’OPÉRATEUR ORANGE VISÉ PAR UNE ENQUÊTE', ['company:orange']],
    ['TARGET OF CRITICISM, THE MINISTER RESIGNS', []],
    ['THE MINISTER IS THE NEXT TARGET OF CRITICS', []],
    ['FREE SPEECH: WHAT IT MEANS TODAY', []],
    ['APPLE TREES GROW SLOWLY THIS YEAR', []],
    ['VISA RULES WERE TIGHTENED TODAY', []]
  ])('tells names from words in « %s » by what stands around them', (title, expected) => {
    const { mentions } = finder.find(clippingOf(title, 'Nothing else.'));
    const found = mentions.filter(({ kind }) => kind === 'company');
    expect(found.map(({ kind, entity }) => `${kind}:${entity}`)).toEqual(expected);
  });

  it('takes a company before a hyphen for no river', () => {
    expect(names('The maker, the Amazon-backed Alipay, grows.')).toContain('company:amazon');
  });

  it('trusts a tag, a longer form, or a relative that the clipping names', () => {
    expect(names('Amazon, encore un géant.')).toEqual([]);
    expect(names('Amazon, encore un géant.', ['Amazon'])).toEqual(['company:amazon']);
    expect(names('Ant Group attend. Ant, donc, patiente.')).toEqual([
      'company:ant-group',
      'company:ant-group'
    ]);
    expect(names('Alipay attend. Ant, donc, patiente.')).toEqual(['company:alipay', 'company:ant-group']);
  });
});

describe('authorities', () => {
  it.each([
    ['La FTC enquête.', ['authority:federal-trade-commission']],
    ['La Commission européenne hésite.', ['authority:european-commission']],
    [
      'Cette administration d’Etat pour la régulation des marchés tranche.',
      ['authority:state-administration-for-market-regulation']
    ],
    ['L’Autorité de la concurrence tranche.', ['authority:autorite-de-la-concurrence']],
    [
      'Les autorités chinoises de la concurrence enquêtent.',
      ['authority:state-administration-for-market-regulation']
    ],
    ['Le gendarme européen de la concurrence enquête.', ['authority:european-commission']],
    ['L’antitrust américain enquête.', ['authority:federal-trade-commission']],
    [
      'When China’s business regulator complained',
      ['place:china', 'authority:state-administration-for-market-regulation']
    ],
    ['The American competition authorities agree.', ['authority:federal-trade-commission']],
    ['En Chine, la banque centrale hésite.', ['place:china', 'authority:people-s-bank-of-china']],
    ['The Chinese Ministry of Commerce agrees.', ['authority:ministry-of-commerce-of-china']]
  ])('resolves « %s »', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('takes the jurisdiction that the clipping speaks of most', () => {
    expect(
      names('Les autorités de la concurrence enquêtent.', [], 'Pékin, Shanghaï : la Chine serre la vis')
    ).toContain('authority:state-administration-for-market-regulation');
  });

  it('leaves a role without any jurisdiction, or in another one, unresolved', () => {
    expect(names('Les autorités de la concurrence enquêtent.')).toEqual([]);
    expect(names('The French Ministry of Commerce agrees.')).toEqual([]);
  });
});

describe('entities', () => {
  it('gathers mentions and tags by entity, places never by tag', () => {
    const { entities } = finder.find(
      clippingOf('Pékin et Tencent', 'Tencent grandit.', ['Tencent', 'Chine', 'FTC', 'finance'])
    );
    expect(entities.map(({ entity, mentions, tags }) => [entity, mentions.length, tags])).toEqual([
      ['beijing', 1, []],
      ['tencent', 2, ['Tencent']],
      ['federal-trade-commission', 0, ['FTC']]
    ]);
  });
});
