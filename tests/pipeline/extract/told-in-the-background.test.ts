import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type authorities targets amount day » of each action. */
function read(language: 'fr' | 'en', text: string, title?: string): string[] {
  return actionsIn(language, text, title === undefined ? {} : { title }).map(
    ({ type, authorities, targets, amount, date }) =>
      [type, authorities.join('+'), targets.join('+'), amount ?? '', date.date ?? '']
        .filter((word) => word !== '')
        .join(' ')
  );
}

describe('fines that a text numbers behind its news', () => {
  it.each([
    [
      'fr',
      'La CNIL a infligé à Google une amende de 150 millions d’euros.\n\nC’est la troisième fois que la CNIL s’en prend au moteur de recherche, après 50 millions d’euros en 2019 et 100 millions en 2020.',
      ['fine fr-cnil google 50000000 2019', 'fine fr-cnil google 100000000 2020']
    ],
    [
      'fr',
      'La CNIL a infligé à Uber une amende de 290 millions d’euros. C’est la deuxième fois qu’elle sévit, après une amende de 600 000 euros en 2018.',
      ['fine fr-cnil uber 600000 2018']
    ],
    [
      'fr',
      'La CNIL a infligé à Uber une amende de 290 millions d’euros. C’est la troisième fois qu’elle sévit, après 600 000 euros en 2018 et 10 millions en décembre dernier.',
      ['fine fr-cnil uber 600000 2018', 'fine fr-cnil uber 10000000']
    ],
    [
      'en',
      'Ofcom fined TikTok £3m. It is the third penalty in as many years, after £1m in 2021 and £2m in 2022.',
      ['fine gb-ofcom tiktok 1000000 2021', 'fine gb-ofcom tiktok 2000000 2022']
    ]
  ] as const)('%s: are of the same authority: « %s »', (language, text, fines) => {
    expect(read(language, text)).toEqual([expect.any(String), ...fines]);
  });

  it.each([
    [
      'fr',
      'L’AP a infligé à Uber une amende de 290 millions d’euros. C’est la troisième fois que Bolt lève des fonds, après 600 000 euros en 2018.'
    ],
    ['en', 'Ofcom fined TikTok £3m. It is the third time sales rise, after a good year and £1m in profits.']
  ] as const)('%s: but not what is numbered of others: « %s »', (language, text) => {
    expect(read(language, text)).toHaveLength(1);
  });
});

describe('a notice that nobody has heeded', () => {
  it.each([
    [
      'fr',
      'Clearview AI n’avait pas répondu à la mise en demeure reçue en novembre 2021. La CNIL lui enjoint de ne plus collecter de photographies.',
      ['order fr-cnil clearview-ai 2021-11', 'order fr-cnil clearview-ai']
    ],
    [
      'fr',
      'La CNIL s’impatiente. Vinted n’a pas tenu compte de la mise en demeure que l’autorité lui avait adressée.',
      ['order fr-cnil vinted']
    ],
    [
      'en',
      'Clearview AI did not reply to the formal notice it received from the CNIL in November 2021.',
      ['order fr-cnil clearview-ai 2021-11']
    ]
  ] as const)('%s: was given, and is no order that follows: « %s »', (language, text, actions) => {
    expect(read(language, text)).toEqual(actions);
  });

  it.each([
    ['fr', 'Vinted n’a pas reçu de mise en demeure de la CNIL.'],
    ['en', 'Clearview AI did not receive a formal notice from the CNIL.']
  ] as const)('%s: but not where there was none: « %s »', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });
});

describe('when and how something began, told at the end', () => {
  it.each([
    [
      'fr',
      'L’autorité japonaise de la concurrence a condamné Google. L’investigation avait démarré en octobre 2023.',
      'investigation_opened jp-jftc google 2023-10'
    ],
    [
      'en',
      'The Japan Fair Trade Commission fined Google. The investigation had begun in October 2023.',
      'investigation_opened jp-jftc google 2023-10'
    ],
    [
      'fr',
      'Le Bureau de la concurrence poursuit Google. Aux États-Unis, le ministère de la Justice a intenté en 2023 une poursuite semblable.',
      'lawsuit us-doj google 2023'
    ],
    [
      'fr',
      'Swisscom avait changé son réseau. En décembre 2020, le gendarme suisse de la concurrence l’avait stoppé net par des mesures provisionnelles.',
      'order ch-comco swisscom 2020-12'
    ],
    [
      'en',
      'In December 2020 the Swiss Competition Commission stopped Swisscom in its tracks with interim measures.',
      'order ch-comco swisscom 2020-12'
    ],
    [
      'fr',
      'L’autorité italienne de la concurrence a condamné Temu. La plateforme a désormais interdiction de vendre des jouets.',
      'order it-agcm temu'
    ],
    [
      'fr',
      'La PIPC a suspendu DeepSeek. L’Italie avait dégainé la première, le 30 janvier 2025, en bloquant le robot conversationnel.',
      'ban it-authorities deepseek 2025-01-30'
    ],
    [
      'fr',
      'Kaspersky se défend. En Allemagne, le BSI avait recommandé dès mars 2022 de se passer de ses logiciels.',
      'warning de-bsi kaspersky 2022-03'
    ],
    [
      'en',
      'In Germany, the BSI advised against using Kaspersky’s software in March 2022.',
      'warning de-bsi kaspersky 2022-03'
    ],
    [
      'fr',
      'Le tribunal de Nanterre a tranché pour Amazon. Début avril, l’inspection du travail avait adressé une mise en demeure à cinq entrepôts.',
      'order fr-labour amazon'
    ],
    [
      'fr',
      'Le Parlement adopte la taxe. La veille, le représentant américain au Commerce avait ouvert une enquête au titre de la section 301.',
      'investigation_opened us-ustr'
    ],
    [
      'en',
      'The Office of the US Trade Representative opened a Section 301 investigation of the tax in 2019.',
      'investigation_opened us-ustr 2019'
    ],
    [
      'fr',
      'TikTok agace l’Assemblée nationale. Quatre cadres de la filiale française avaient été entendus le 12 juin 2025 par des élus excédés.',
      'hearing fr-national-assembly tiktok 2025-06-12'
    ]
  ] as const)('%s: « %s»: %s', (language, text, action) => {
    expect(read(language, text)).toContain(action);
  });
});

describe('who acts in words of its own', () => {
  it.each([
    [
      'fr',
      'La répression des fraudes a annoncé que Shein avait accepté de payer 40 millions d’euros à l’issue d’une transaction validée par le procureur de Paris.',
      'fine fr-dgccrf shein 40000000'
    ],
    [
      'fr',
      'Une juge de la Cour suprême brésilienne a suspendu X. La veille, la magistrate avait gelé les comptes de Starlink.',
      'order br-stf starlink'
    ],
    ['fr', 'Le département de la Justice a attaqué Apple en justice en 2024.', 'lawsuit us-doj apple 2024'],
    [
      'fr',
      'La FTC et une coalition de procureurs ont attaqué Facebook en justice en 2020.',
      'lawsuit us-ftc+us-state-attorneys-general facebook 2020'
    ],
    [
      'fr',
      'La place de Shanghai a suspendu en novembre 2020 la cotation d’Ant Group.',
      'ipo_suspended cn-sse ant-group 2020-11'
    ]
  ] as const)('%s: « %s»: %s', (language, text, action) => {
    expect(read(language, text)).toContain(action);
  });

  it('a pronoun goes on about the court of the headline, and a notice of before is not of the news', () => {
    expect(
      read(
        'fr',
        'Le tribunal judiciaire de Nanterre a tranché. Saisi en référé, il ordonne à Amazon France Logistique de ne plus expédier que des denrées. Début avril, l’inspection du travail avait adressé une mise en demeure à cinq entrepôts.',
        'Amazon contraint par la justice de se limiter à l’essentiel'
      )
    ).toEqual(['order fr-courts amazon-logistics', 'order fr-labour amazon']);
  });

  it('a magistrate, sentences on, is of the court by its name', () => {
    expect(
      read(
        'fr',
        'Le juge de la Cour suprême brésilienne a suspendu X. Les opérateurs ont cinq jours. Un VPN coûte cher. L’entreprise proteste. Le président approuve. La veille, le magistrat avait gelé les comptes de Starlink.'
      )
    ).toContain('order br-stf starlink');
  });

  it('« interdiction de » is told by whom the headline names', () => {
    expect(
      read(
        'fr',
        'La présidente de l’agence défend sa décision. Google a désormais interdiction d’imposer de telles clauses.',
        'La KFTC condamne Google'
      )
    ).toContain('order kr-kftc google');
  });

  it('« la justice » of a headline is the prosecutor whom the text names', () => {
    expect(
      read(
        'fr',
        'Le parquet de Paris a ouvert une enquête sur Kick.',
        'Kick : son patron convoqué par la justice'
      )
    ).toContain('summons fr-paris-prosecutor kick');
  });
});

it('no regulation is released by an Administration for Market Regulation', () => {
  const text =
    'Nvidia violated China’s antitrust law, according to findings released on Monday by the State Administration for Market Regulation.';
  expect(read('en', text).join()).not.toContain('law_proposed');
});
