import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type authorities targets » of each action. */
function read(language: 'fr' | 'en', text: string, title = 'Netflix'): string[] {
  return actionsIn(language, text, { title }).map(({ type, authorities, targets }) =>
    [type, authorities.join('+'), targets.join('+')].join(' ')
  );
}

describe('those who work for an authority spoken of before', () => {
  it.each([
    ['en', 'The SEC is busy. Its enforcement division sued Netflix in June.', 'lawsuit us-sec netflix'],
    [
      'en',
      'The CCI, India’s watchdog, is busy. Its investigation arm raided the company’s offices in June.',
      'investigation_opened in-cci netflix'
    ],
    [
      'en',
      'The Competition Commission of India is busy. In June, officers of the commission raided Netflix’s offices in Mumbai.',
      'investigation_opened in-cci netflix'
    ],
    [
      'en',
      'The Italian competition authority is busy. In May the board ordered Netflix to stop.',
      'order it-agcm netflix'
    ],
    [
      'fr',
      'L’Autorité de la concurrence s’active. En mai, ses rapporteurs avaient perquisitionné les locaux de l’entreprise.',
      'investigation_opened fr-adlc netflix'
    ],
    [
      'fr',
      'L’Enforcement Directorate s’active. Le même service avait saisi 55,5 milliards de roupies chez Xiaomi.',
      'order in-ed xiaomi'
    ],
    ['fr', 'Orange a saisi l’Arcom. Celle-ci a mis Netflix en demeure.', 'order fr-arcom netflix'],
    [
      'fr',
      'Les agents de la DGCCRF ont fouillé mardi quarante adresses liées à Netflix.',
      'investigation_opened fr-dgccrf netflix'
    ]
  ] as const)('act for it, in %s: « %s »', (language, text, action) => {
    expect(read(language, text)).toContain(action);
  });

  it.each([
    ['en', 'The board ordered an inquiry into how Netflix was run.'],
    ['en', 'Netflix is nervous. Its board ordered an inquiry into its prices.'],
    ['en', 'Netflix is nervous. Its investigators raided the offices of a rival.'],
    ['en', 'The commission charged by Netflix rose. The commission imposed on sellers is 30%.'],
    ['fr', 'Orange s’active. Ses services ont perquisitionné les locaux de l’entreprise.'],
    ['fr', 'L’Arcom observe Orange. Celle-ci a mis Netflix en demeure de payer.']
  ] as const)('are nobody’s where a company is spoken of, in %s: « %s »', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });
});

describe('whoever holds an office', () => {
  it.each([
    [
      'en',
      'Lina Khan, who chairs the FTC, has made her name. In May she sued Netflix over its prices.',
      'lawsuit us-ftc netflix'
    ],
    [
      'en',
      'Texas is pleased, Attorney General Ken Paxton’s office said. Paxton, a Republican, had sued in February 2022, alleging that users were misled.',
      'lawsuit us-texas-ag netflix'
    ],
    [
      'en',
      'A Brazilian Supreme Court judge ordered the suspension of X. Justice Alexandre de Moraes gave them five days. He fined Starlink 3m reais.',
      'fine br-stf starlink'
    ],
    [
      'fr',
      'Lina Khan, qui préside la FTC, s’est fait un nom. En mai, elle a attaqué Netflix en justice.',
      'lawsuit us-ftc netflix'
    ]
  ] as const)('acts on by name and by pronoun, in %s: « %s »', (language, text, action) => {
    expect(read(language, text)).toContain(action);
  });

  it('is one with the court: no judge of another', () => {
    expect(read('en', 'A Brazilian Supreme Court judge ordered the suspension of X.', 'Brazil')).toEqual([
      'ban br-stf x'
    ]);
    expect(
      read('fr', 'Un juge de la Cour suprême brésilienne a ordonné la suspension de X.', 'Brésil')
    ).toEqual(['ban br-stf x']);
  });
});

describe('a court in Brussels', () => {
  it.each([
    ['fr', 'La cour d’appel de Bruxelles a condamné Netflix à 3 millions d’euros.', 'fine be-courts netflix'],
    [
      'fr',
      'Netflix est interdit à Bruxelles depuis un jugement du tribunal de commerce.',
      'ban be-courts netflix'
    ],
    [
      'fr',
      'Netflix est interdit à Bruxelles depuis que la Commission a lu le jugement du tribunal de commerce.',
      'ban eu-commission netflix'
    ],
    ['en', 'A Brussels court ordered Netflix to stop tracking users.', 'order be-courts netflix'],
    [
      'fr',
      'Bruxelles a condamné Netflix à 3 millions d’euros, malgré l’arrêt de la Cour de justice.',
      'fine eu-commission netflix'
    ],
    [
      'en',
      'In Brussels, officials welcomed the court ruling. The Commission fined Netflix €3m.',
      'fine eu-commission netflix'
    ]
  ] as const)('is Belgian, and the Commission is not, in %s: « %s »', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });
});

describe('a separate inquiry', () => {
  it('is another authority’s own, and goes on about the same otherwise', () => {
    const police = 'The Korean police raided Netflix on Tuesday. ';
    expect(
      read('en', `${police}The Personal Information Protection Commission is conducting a separate inquiry.`)
    ).toEqual(['investigation_opened kr-police netflix', 'investigation_opened kr-pipc netflix']);
    expect(
      read('en', 'The FTC sued Netflix on Tuesday. The SEC filed a complaint of its own in May.')
    ).toEqual(['lawsuit us-ftc netflix', 'lawsuit us-sec netflix']);
    expect(read('en', 'The FTC sued Netflix on Tuesday. The FTC’s own lawsuit cites users.')).toEqual([
      'lawsuit us-ftc netflix'
    ]);
  });
});
