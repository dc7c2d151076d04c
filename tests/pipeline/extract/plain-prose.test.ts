import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type jurisdiction targets amount » of each action. */
function read(language: 'fr' | 'en', text: string, title = 'Revue'): string[] {
  return actionsIn(language, text, { title }).map(({ type, jurisdiction, targets, amount }) =>
    [type, jurisdiction, targets.join('+'), amount ?? ''].join(' ').trim()
  );
}

type Case = [language: 'fr' | 'en', text: string, ...actions: string[]];

function itReads(cases: readonly Case[]): void {
  it.each(cases)('%s: « %s »', (language, text, ...actions) => {
    expect(read(language, text)).toEqual(actions);
  });
}

describe('an office known by the name of whoever holds it', () => {
  itReads([
    [
      'fr',
      'Le procureur général du Texas, Ken Paxton, s’est exprimé lundi. En juin, M. Paxton avait poursuivi Netflix.',
      'lawsuit US netflix'
    ],
    [
      'en',
      'Lina Khan, chair of the FTC, spoke on Monday. In June Khan had sued Netflix.',
      'lawsuit US netflix'
    ],
    // Nobody has told of an office.
    ['en', 'Mary Miller spoke on Monday. In June Miller had sued Netflix.']
  ]);
});

describe('authorities of several countries', () => {
  itReads([
    ['en', 'Malaysia and Indonesia have blocked Netflix.', 'ban MY netflix', 'ban ID netflix'],
    ['fr', 'L’Italie et l’Espagne ont interdit Netflix.', 'ban IT netflix', 'ban ES netflix'],
    // Whose threats stand before the subject does not act.
    [
      'fr',
      'Malgré les menaces de Donald Trump, la Commission européenne a sanctionné Netflix d’une amende de 3 millions d’euros.',
      'fine EU netflix 3000000'
    ]
  ]);
});

describe('a country without its name', () => {
  itReads([
    ['en', 'Russia was first. In December, the country blocked Netflix.', 'ban RU netflix'],
    ['en', 'Netflix grew fast in Russia. Viewers in the country suspended payments to Netflix.']
  ]);
});

describe('fines told in a row', () => {
  itReads([
    [
      'en',
      'Ofcom has sanctioned Netflix before, with fines of £600,000 in 2018 and £10 million in 2023.',
      'fine GB netflix 600000',
      'fine GB netflix 10000000'
    ],
    [
      'fr',
      'La CNIL avait condamné Netflix à 3 millions d’euros en 2019 puis à 10 millions d’euros en 2022.',
      'fine FR netflix 3000000',
      'fine FR netflix 10000000'
    ]
  ]);
});

describe('what is only described', () => {
  itReads([
    ['fr', 'L’Arcom reproche à Netflix des contenus interdits.'],
    ['fr', 'L’Arcom a interdit Netflix.', 'ban FR netflix'],
    ['fr', 'Spotify et Deezer ne pourront plus lui réserver leur catalogue, a dit l’Arcom.'],
    ['fr', 'Le texte interdit la publicité pour Netflix.'],
    ['en', 'The bill bans Netflix from public offices.'],
    ['en', 'Trading in Netflix’s shares was suspended in Johannesburg.'],
    [
      'en',
      'Netflix will pay Texas $3 million to resolve two lawsuits, Attorney General Ken Paxton said.',
      'fine US netflix 3000000'
    ],
    ['en', 'Netflix faces a fine of $50,000 if it does not comply, the FTC said.'],
    ['fr', 'L’UFC-Que Choisir rappelle qu’elle avait engagé une procédure contre Netflix.']
  ]);
});

describe('words in the name of an authority', () => {
  itReads([
    ['fr', 'L’Office fédéral allemand de lutte contre les cartels a interdit Netflix.', 'ban DE netflix']
  ]);
});

describe('what a law asks of everybody', () => {
  itReads([
    [
      'fr',
      'Le Parlement australien a adopté une loi sur les réseaux sociaux. TikTok et Snapchat auront un an pour vérifier les âges.',
      'law_enacted AU'
    ],
    ['fr', 'L’Arcom a tranché : TikTok aura un an pour vérifier les âges.', 'order FR tiktok']
  ]);
});

describe('money that is no fine', () => {
  itReads([
    [
      'fr',
      'L’Autorité de la concurrence a approuvé le rachat de Deezer par Netflix, pour 69 milliards d’euros.'
    ],
    [
      'fr',
      'L’Autorité de la concurrence a donné son feu vert au rachat de Deezer par Netflix. Netflix débourse 950 millions d’euros.'
    ],
    ['en', 'A judge in San Francisco has yet to approve the deal with Netflix, about $3,000 a book.'],
    [
      'fr',
      'Le Nigeria réclame 81 milliards de dollars à Netflix. L’administration fiscale nigériane a assigné Netflix devant la Haute Cour.',
      'lawsuit NG netflix'
    ]
  ]);
});

describe('an inquiry that is spoken of on', () => {
  itReads([
    [
      'fr',
      'L’autorité irlandaise de protection des données a condamné Netflix à 3 millions d’euros d’amende. L’enquête avait été ouverte en 2021 après une plainte de chauffeurs français.',
      'fine IE netflix 3000000',
      'investigation_opened IE netflix'
    ],
    [
      'en',
      'Ofcom sued Netflix on Monday. It put Spotify under a security review.',
      'lawsuit GB netflix',
      'investigation_opened GB spotify'
    ],
    ['en', 'The FTC is opening one into Netflix.', 'investigation_opened US netflix']
  ]);
});
