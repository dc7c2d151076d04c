import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type authorities targets amount » of each action, behind one that a known company suffered. */
function read(language: 'fr' | 'en', text: string): string[] {
  const before =
    language === 'fr'
      ? 'La CNIL a infligé 50 millions d’euros à Deezer en 2019. '
      : 'The CNIL fined Deezer €50 million in 2019. ';
  return actionsIn(language, before + text)
    .slice(1)
    .map(({ type, authorities, targets, amount }) =>
      [type, authorities.join('+'), targets.join('+') || 'nobody', amount ?? '-'].join(' ')
    );
}

describe('somebody whom no gazetteer knows', () => {
  it.each([
    ['en', 'In May the CNIL fined Acme Suits €40,000.', 'fine fr-cnil nobody 40000'],
    ['en', 'In May it imposed a fine of €40,000 on Acme Suits.', 'fine fr-cnil nobody 40000'],
    ['en', 'Acme Suits, the menswear label, was fined €40,000 by the CNIL.', 'fine fr-cnil nobody 40000'],
    ['en', 'Last year Acme was fined €40,000 by the CNIL.', 'fine fr-cnil acme 40000'],
    ['fr', 'En mai, elle a infligé une amende de 40 000 euros à Maison Martin.', 'fine fr-cnil nobody 40000']
  ] as const)('is fined, and not whom the text spoke of before: %s %s', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });

  it.each([
    ['en', 'In May it fined a small retailer €40,000.'],
    ['fr', 'En mai, elle a sanctionné un petit commerçant d’une amende de 40 000 euros.'],
    ['en', 'In May Acme Suits was ordered by the CNIL to delete its files.'],
    ['fr', 'Établissements Martin, un grossiste, a été condamné par la CNIL à une amende de 40 000 euros.'],
    ['fr', 'Établissements Martin, un grossiste, est interdit de publicité par la CNIL.']
  ] as const)('is not taken for whom the text spoke of before: %s %s', (language, text) => {
    expect(read(language, text).filter((action) => action.includes('deezer'))).toEqual([]);
  });

  it.each([
    ['en', 'In May it imposed another fine of €40,000.', 'fine fr-cnil deezer 40000'],
    ['en', 'In May it was fined €40,000 by the CNIL.', 'fine fr-cnil deezer 40000'],
    [
      'fr',
      'En mai, elle a été condamnée par la CNIL à une amende de 40 000 euros.',
      'fine fr-cnil deezer 40000'
    ]
  ] as const)('is nobody where a pronoun or nothing stands: %s %s', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });
});

describe('an authority that acts without a word on whom', () => {
  const story = (title: string, text: string, language: 'fr' | 'en') =>
    actionsIn(language, text, { title }).map(({ type, authorities, targets }) =>
      [type, authorities.join('+'), targets.join('+')].join(' ')
    );

  it.each([
    ['en', 'The FCC barred the sale of new equipment in November.', 'ban us-fcc huawei'],
    ['en', 'The FTC is looking into its cloud contracts.', 'investigation_opened us-ftc huawei'],
    [
      'fr',
      'À Paris, le parquet a ouvert une enquête sur la manipulation des antennes.',
      'investigation_opened fr-paris-prosecutor huawei'
    ]
  ] as const)('acts on whom the clipping is about: %s %s', (language, text, action) => {
    const opening = language === 'fr' ? 'Huawei a grandi vite. ' : 'Huawei has grown fast. ';
    expect(story('Huawei', opening + text, language)).toEqual([action]);
  });

  it.each([
    ['en', 'The FTC told residents how to delete their data.'],
    ['en', 'The Department of Justice said that it was reviewing the opinion.'],
    ['fr', 'La Commission a interdit aux communes de subventionner les clubs.']
  ] as const)('and not where somebody else is the object: %s %s', (language, text) => {
    const opening = language === 'fr' ? 'Huawei a grandi vite. ' : 'Huawei has grown fast. ';
    expect(story('Huawei', opening + text, language)).toEqual([]);
  });
});

describe('a pronoun', () => {
  it('means the company of the title, not one that the sentence before names by the way', () => {
    const text =
      'Microsoft settled a quarrel, begun by Slack, over its bundles. The Australian competition authority has sued it.';
    expect(
      actionsIn('en', text, { title: 'Microsoft keeps its friends close' }).map(({ targets }) => targets)
    ).toEqual([['microsoft']]);
  });
});

describe('somebody told of by kind and name', () => {
  it.each([
    ['fr', 'La société Martin Frères, qui les héberge, devra quant à elle débourser 20 000 euros.'],
    ['fr', 'L’éditeur Martin devra payer 20 000 euros.'],
    ['en', 'The charity Example Trust must pay €20,000.']
  ] as const)('does not pay for the company spoken of before: %s %s', (language, text) => {
    expect(read(language, text).filter((told) => told.includes('deezer'))).toEqual([]);
  });

  it('is the company spoken of where only the kind is told', () => {
    expect(read('fr', 'La société devra aussi payer 20 000 euros.')).toEqual(['fine fr-cnil deezer 20000']);
  });
});
