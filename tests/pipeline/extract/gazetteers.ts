import type {
  AuthorityEntry,
  Clipping,
  CompanyEntry,
  Gazetteers,
  OtherNameEntry,
  PlaceEntry,
  RoleEntry
} from '../../../src/pipeline/types.ts';

const slug = (name: string) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export function company(name: string, more: Partial<CompanyEntry> = {}): CompanyEntry {
  const base = {
    id: slug(name),
    name,
    nameFr: name,
    parent: null,
    country: null,
    sector: 'tech',
    wikidata: null
  };
  return { ...base, aliases: [], ambiguous: [], ...more };
}

export function place(name: string, kind: PlaceEntry['kind'], more: Partial<PlaceEntry> = {}): PlaceEntry {
  const base = {
    id: slug(name),
    name,
    nameFr: name,
    kind,
    country: null,
    parent: null,
    latitude: null,
    longitude: null
  };
  return {
    ...base,
    aliases: [],
    ambiguous: [],
    demonyms: [],
    metonym: null,
    seatOf: null,
    wikidata: null,
    ...more
  };
}

export function authority(
  name: string,
  jurisdiction: string,
  more: Partial<AuthorityEntry> = {}
): AuthorityEntry {
  const base = {
    id: slug(name),
    name,
    nameFr: name,
    jurisdiction,
    roles: [],
    aliases: [],
    ambiguous: [],
    wikidata: null
  };
  return { ...base, ...more };
}

const role = (name: string, language: RoleEntry['language'], ...aliases: string[]): RoleEntry => ({
  role: name,
  language,
  aliases
});

const other = (name: string, ...aliases: string[]): OtherNameEntry => ({ name, kind: 'other', aliases });

/** A small world with the traps of the real gazetteers. */
export const WORLD: Gazetteers = {
  companies: [
    company('Alibaba', { country: 'CN', aliases: ['Alibaba Group', 'Alibaba Group Holding'] }),
    company('Alibaba Cloud', { parent: 'alibaba' }),
    company('Ant Group', {
      parent: 'alibaba',
      country: 'CN',
      aliases: ['Ant', 'Ant Financial'],
      ambiguous: ['Ant']
    }),
    company('Alipay', { parent: 'ant-group' }),
    company('Tencent', { country: 'CN' }),
    company('WeChat Pay', { parent: 'tencent', aliases: ['WeChatPay'] }),
    company('JD.com', { country: 'CN' }),
    company('Google', { country: 'US' }),
    company('YouTube', { parent: 'google' }),
    company('Facebook', { country: 'US' }),
    company('Apple', { country: 'US', aliases: ['Apple Inc.'], ambiguous: ['Apple'] }),
    company('Amazon', { country: 'US', aliases: ['Amazon Web Services'], ambiguous: ['Amazon'] }),
    company('Microsoft', { country: 'US' }),
    company('eBay', { country: 'US' }),
    company('QQ', { parent: 'tencent' }),
    company('General Electric', { aliases: ['GE'] }),
    company('Cambridge Analytica'),
    company('Emerdata'),
    company('Orange', { country: 'FR', aliases: ['Orange SA'], ambiguous: ['Orange'] }),
    company('Free', { country: 'FR', ambiguous: ['Free'] }),
    company('Visa', { country: 'US', ambiguous: ['Visa'] }),
    company('Mastercard', { country: 'US' }),
    company('Target', { country: 'US', ambiguous: ['Target'] }),
    company('Line', { country: 'JP', ambiguous: ['Line'] }),
    company('Ferrari'),
    company('Liège Airport', { country: 'BE', aliases: ['Liege Airport'] })
  ],
  places: [
    place('China', 'country', {
      nameFr: 'Chine',
      country: 'CN',
      metonym: 'CN',
      demonyms: ['chinois', 'chinoise', 'chinoises', 'Chinese']
    }),
    place('Beijing', 'city', { nameFr: 'Pékin', country: 'CN', metonym: 'CN' }),
    place('Shanghai', 'city', { nameFr: 'Shanghaï', country: 'CN' }),
    place('Hangzhou', 'city', { country: 'CN' }),
    place('Hong Kong', 'city', { nameFr: 'Hongkong', country: 'HK' }),
    place('United States', 'country', {
      nameFr: 'États-Unis',
      country: 'US',
      metonym: 'US',
      aliases: ['US', 'U.S.', 'America'],
      ambiguous: ['America'],
      demonyms: ['américain', 'américaine', 'américaines', 'American']
    }),
    place('Washington', 'city', { country: 'US', metonym: 'US' }),
    place('Brussels', 'city', { nameFr: 'Bruxelles', country: 'BE', metonym: 'EU' }),
    place('European Union', 'supranational', {
      nameFr: 'Union européenne',
      metonym: 'EU',
      aliases: ['EU'],
      demonyms: ['européen', 'européenne', 'européennes', 'European']
    }),
    place('France', 'country', {
      country: 'FR',
      metonym: 'FR',
      demonyms: ['français', 'française', 'French']
    }),
    place('Paris', 'city', { country: 'FR', metonym: 'FR' }),
    place('London', 'city', { nameFr: 'Londres', country: 'GB', metonym: 'GB' }),
    place('Belgium', 'country', { nameFr: 'Belgique', country: 'BE', metonym: 'BE', demonyms: ['belge'] }),
    place('Liège', 'city', { country: 'BE', aliases: ['Liege'] }),
    place('Liège Airport', 'venue', { country: 'BE', parent: 'liege', aliases: ['Liege Airport'] }),
    place('Leeds', 'city', { country: 'GB' }),
    place('Nice', 'city', { country: 'FR', ambiguous: ['Nice'] }),
    place('Mauritius', 'country', { country: 'MU', aliases: ['Maurice'], ambiguous: ['Maurice'] }),
    place('Europe', 'continent')
  ],
  authorities: [
    authority('State Administration for Market Regulation', 'CN', {
      aliases: ['SAMR', 'administration d’Etat pour la régulation des marchés'],
      roles: ['competition']
    }),
    authority('Federal Trade Commission', 'US', { aliases: ['FTC'], roles: ['competition'] }),
    authority('Autorité de la concurrence', 'FR', { roles: ['competition'] }),
    authority('European Commission', 'EU', { nameFr: 'Commission européenne', roles: ['competition'] }),
    authority('People’s Bank of China', 'CN', {
      nameFr: 'Banque centrale de Chine',
      roles: ['central-bank']
    }),
    authority('Ministry of Commerce of China', 'CN', {
      aliases: ['Ministry of Commerce'],
      ambiguous: ['Ministry of Commerce']
    })
  ],
  roles: [
    role(
      'competition',
      'fr',
      'autorité de la concurrence',
      'autorités de la concurrence',
      'gendarme de la concurrence',
      'antitrust'
    ),
    role('competition', 'en', 'antitrust regulator', 'competition authority', 'business regulator'),
    role('central-bank', 'fr', 'banque centrale'),
    role('central-bank', 'en', 'central bank')
  ],
  otherNames: [
    other('The Washington Post', 'Washington Post'),
    other('City University of New York', 'City University de New York'),
    other('Far West')
  ]
};

/** A clipping with only what the name finder reads. */
export function clippingOf(title: string, body = '', tags: string[] = []): Clipping {
  const text = `${title}\n\n${body}`;
  return {
    file: 'test.txt',
    line: 1,
    title,
    url: null,
    otherUrls: [],
    body,
    tags,
    truncated: false,
    id: 'test',
    outlet: null,
    language: 'fr',
    author: null,
    published: { date: null, precision: 'unknown', source: 'none' },
    text,
    bodyStart: title.length + 2,
    words: 0
  };
}
