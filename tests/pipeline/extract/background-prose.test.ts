import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type jurisdiction targets amount » of each action, and its day where a clipping tells several. */
function read(language: 'fr' | 'en', text: string, title: string): string[] {
  return actionsIn(language, text, { title, published: '2024-09-10' }).map(
    ({ type, jurisdiction, targets, amount, date }) =>
      [type, jurisdiction, targets.join('+'), amount ?? '', date.date ?? '']
        .filter((word) => word !== '')
        .join(' ')
  );
}

type Case = [language: 'fr' | 'en', title: string, text: string, ...actions: string[]];

function itReads(cases: readonly Case[]): void {
  it.each(cases)('%s: [%s] « %s »', (language, title, text, ...actions) => {
    expect(read(language, text, title)).toEqual(actions);
  });
}

describe('who had acted before, where nobody is named', () => {
  itReads([
    [
      'en',
      'Irish regulator fines Netflix over transfers to China',
      'The Irish Data Protection Commission fined Netflix €530 million on Monday. It had told the regulator that nothing was stored in China. The company was fined €345 million in 2023.',
      'fine IE netflix 530000000 2024-09-09',
      'fine IE netflix 345000000 2023'
    ],
    [
      'fr',
      'Uber sanctionné aux Pays-Bas',
      'L’autorité néerlandaise de protection des données sanctionne Uber. L’affaire est née d’une plainte de chauffeurs français. C’est la deuxième fois, après une amende de 600 000 euros en 2018.',
      'fine NL uber 2024-09-10',
      'fine NL uber 600000 2018'
    ],
    // Where a company sits says nothing of who acts.
    [
      'en',
      'Uber',
      'The Dutch data protection watchdog fined Uber €290m. The regulator had penalised the San Francisco-based firm before, with a 10 million euro fine in 2023.',
      'fine NL uber 290000000 2024-09-10',
      'fine NL uber 10000000 2023'
    ]
  ]);
});

describe('what a court is asked for', () => {
  itReads([
    ['en', 'Revue', 'The FTC asked a federal judge to order Netflix to sell Hulu.'],
    ['fr', 'Revue', 'La FTC demande au juge d’obliger Netflix à céder Hulu.'],
    [
      'en',
      'Revue',
      'It urges the regulator to open an inquiry and to put immediate curbs on discounts by Netflix.'
    ],
    [
      'en',
      'Revue',
      'A judge ordered Netflix to sell Hulu, as the FTC had asked.',
      'restructuring_order US netflix 2024-09-10'
    ],
    [
      'fr',
      'Revue',
      'Le juge, à la demande de la FTC, oblige Netflix à céder Hulu.',
      'restructuring_order US netflix 2024-09-10'
    ]
  ]);
});

describe('what a company does by itself', () => {
  itReads([
    [
      'en',
      'SEC sues Kraken',
      'In February the company shut down its staking service after a letter from the SEC.',
      'lawsuit US kraken 2024-09-10'
    ],
    [
      'fr',
      'Revue',
      'Netflix se défend. Le groupe avait retiré l’application du marché en avril, après un avis de l’Arcom.'
    ],
    ['fr', 'Revue', 'L’Arcom a retiré Netflix des magasins d’applications.', 'ban FR netflix 2024-09-10']
  ]);
});

describe('an inquiry that an authority drops', () => {
  itReads([
    ['en', 'Revue', 'The European Commission said on Monday it was ending its probe into Netflix.'],
    ['fr', 'Revue', 'La CMA a annoncé qu’elle abandonnait ses investigations sur Netflix.'],
    [
      'en',
      'Revue',
      'The CMA said it had closed its old file and opened an investigation into Netflix.',
      'investigation_opened GB netflix 2024-09-10'
    ]
  ]);
});

describe('what an authority goes on to do', () => {
  itReads([
    [
      'en',
      'Revue',
      'Italy’s Garante fined Netflix €5 million. It has now opened a separate inquiry into how its model was trained.',
      'fine IT netflix 5000000 2024-09-10',
      'investigation_opened IT netflix 2024-09-10'
    ],
    [
      'fr',
      'Revue',
      'Ottawa poursuit Netflix. Aux Etats-Unis, le ministère de la Justice avait intenté une action semblable en janvier 2023.',
      'lawsuit CA netflix 2024-09-10',
      'lawsuit US netflix 2023-01'
    ],
    [
      'en',
      'Revue',
      'The Texas attorney general sued RealPage in 2023, and Arizona followed in February 2024.',
      'lawsuit US realpage 2023',
      'lawsuit US realpage 2024-02'
    ],
    [
      'en',
      'Revue',
      'Texas attorney general Ken Paxton spoke of Netflix. Paxton sued in February 2022.',
      'lawsuit US netflix 2022-02'
    ]
  ]);
});

describe('what had been before the news', () => {
  it('gives its day to nothing else', () => {
    const actions = actionsIn(
      'en',
      'India’s government has banned Netflix. A court in Mumbai had ordered it off app stores in April 2019.'
    );
    expect(actions.map(({ authorities, date }) => [...authorities, date.date])).toEqual([
      ['in-authorities', null],
      ['in-courts', '2019-04']
    ]);
  });
});

describe('sums', () => {
  itReads([
    [
      'fr',
      'Revue',
      'La Commission européenne a prononcé des amendes : 500 millions d’euros pour Apple, qui bride ses rivaux hors de l’App Store, et 200 millions pour Meta, dont la formule déplaît aux abonnés d’Instagram.',
      'fine EU apple 500000000 2024-09-10',
      'fine EU meta 200000000 2024-09-10'
    ],
    [
      'fr',
      'Revue',
      'La CNIL a condamné Netflix à 100 millions d’euros en décembre 2020, puis à 150 millions un an plus tard.',
      'fine FR netflix 100000000 2020-12',
      'fine FR netflix 150000000 2021'
    ],
    [
      'en',
      'Revue',
      'Ireland’s Data Protection Commission, Meta’s lead supervisor in the EU, fined Netflix €390 million.',
      'fine IE netflix 390000000 2024-09-10'
    ],
    [
      'en',
      'Meta to close Threads in Turkey',
      'In October 2022 the Turkish competition authority hit the owner of WhatsApp with a 346.7 million lira penalty.',
      'fine TR meta 346700000 2022-10'
    ],
    // “in a case brought by”: who brought it fines nobody.
    [
      'en',
      'Revue',
      'The European Commission spoke of Apple. Apple was ordered to pay €1.8bn in March 2024 in a case brought by Spotify.',
      'fine EU apple 1800000000 2024-03'
    ]
  ]);

  it('in crowns are those of the country', () => {
    const currencyIn = (text: string) => actionsIn('fr', text).map(({ currency }) => currency);
    expect(currencyIn('La Norvège a infligé à Meta une amende d’un million de couronnes.')).toEqual(['NOK']);
    expect(currencyIn('La Suède a infligé à Meta une amende d’un million de couronnes.')).toEqual(['SEK']);
  });
});

describe('wordings', () => {
  itReads([
    [
      'fr',
      'Revue',
      'Le parquet de Milan a placé lundi Foodinho sous administration judiciaire.',
      'order IT foodinho 2024-09-09'
    ],
    [
      'en',
      'Revue',
      'Milan prosecutors have put Foodinho under court supervision.',
      'order IT foodinho 2024-09-10'
    ],
    ['en', 'Revue', 'Netflix got a formal warning from Ofcom.', 'warning GB netflix 2024-09-10'],
    [
      'fr',
      'Revue',
      'La Comco a tranché. Netflix, qui facturait trop cher, se voit condamner à 186 millions de francs.',
      'fine CH netflix 186000000 2024-09-10'
    ],
    ['fr', 'Revue', 'Netflix travaille sous la surveillance d’un administrateur, selon l’Arcom.']
  ]);
});
