import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type jurisdiction targets amount » of each action. */
function read(language: 'fr' | 'en', text: string, title?: string): string[] {
  return actionsIn(language, text, title === undefined ? {} : { title }).map(
    ({ type, jurisdiction, targets, amount }) =>
      [type, jurisdiction, targets.join('+'), amount ?? ''].filter((word) => word !== '').join(' ')
  );
}

describe('an action against companies that nobody names', () => {
  it.each([
    [
      'fr',
      'La CNIL a infligé une amende de 100.000 euros à un opérateur de télécommunications.',
      'fine FR 100000'
    ],
    ['fr', 'Une maison de négoce bordelaise a été condamnée à 480 000 euros d’amende.', 'fine FR 480000'],
    ['fr', 'Deux entreprises du bâtiment ont écopé de 30.000 euros d’amende de la DGCCRF.', 'fine FR 30000'],
    ['fr', 'Le préfet du Morbihan a ordonné la fermeture d’un restaurant de Vannes.', 'ban FR'],
    ['fr', 'L’ACPR a retiré mercredi l’agrément d’un courtier en assurances.', 'ban FR']
  ] as const)('counts, in %s: « %s »', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });

  it('is one with what tells their names afterwards', () => {
    const text =
      'La CNIL a infligé 3 millions d’euros d’amende à deux plates-formes. Il s’agit de Vinted et de Temu.';
    expect(read('fr', text)).toEqual(['fine FR vinted+temu 3000000']);
  });

  it.each([
    ['fr', 'Un tribunal de Lyon a condamné une entreprise à verser 20.000 euros à un ancien salarié.'],
    ['fr', 'Le tribunal a condamné une banque à rembourser 12.000 euros à une cliente.'],
    [
      'fr',
      'Le tribunal de commerce a condamné un distributeur à payer 3 millions d’euros à son fournisseur.'
    ],
    ['fr', 'L’UFC-Que Choisir réclame une amende de 5 millions d’euros contre un opérateur.'],
    ['fr', 'Une banque a infligé 300 euros de pénalité à un fournisseur.'],
    ['fr', 'Le Conseil d’État a annulé l’amende de 3 millions d’euros infligée par la CNIL à une société.'],
    ['fr', 'La mairie de Paris a fermé deux restaurants scolaires pour travaux.']
  ] as const)('is none, in %s: « %s »', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });
});

describe('what an authority has done by others, or began to do', () => {
  it.each([
    ['a fait bloquer', 'order IN'],
    ['a entrepris, « en urgence », d’interdire', 'ban IN']
  ])('it does: « %s »', (verb, action) => {
    expect(read('fr', `Le ministère indien de l’Électronique ${verb} 138 applications.`)).toEqual([action]);
  });
});

describe('an acronym behind a name', () => {
  it('is that of the name before its bracket, in whatever language', () => {
    const text =
      'La Commission sud-coréenne de la concurrence (FTC) a condamné Google à 200 milliards de wons.';
    expect(read('fr', text)).toEqual(['fine KR google 200000000000']);
  });
});

describe('a head of government', () => {
  it('who comments has not acted', () => {
    const text =
      '« Une bonne nouvelle », a lancé le premier ministre François Legault. Bombardier devra réduire sa consommation.';
    expect(read('fr', text)).toEqual([]);
  });
});

describe('words of a ban or a suit that tell of none', () => {
  it.each([
    'Uber a suspendu ses courses à Genève : le Canton lui interdit de poursuivre son activité.',
    'Une enquête préliminaire visait Nestlé pour des traitements interdits sur ses eaux.',
    'Le Conseil national ne veut pas d’une taxe sur les colis de Temu.'
  ])('« %s »', (text) => {
    expect(read('fr', text).filter((action) => /^(?:lawsuit|ban FR|ban CH temu)/.test(action))).toEqual([]);
  });

  it('beside those that do', () => {
    expect(read('fr', 'La France ne veut plus de Temu.')).toEqual(['ban FR temu']);
    expect(read('fr', 'La CNIL a interdit ces traitements à Meta.')).toEqual(['ban FR meta']);
  });
});
