import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

const read = (language: 'fr' | 'en', text: string, title?: string): string[] =>
  actionsIn(language, text, title === undefined ? {} : { title }).map(({ type }) => type);

describe('words that tell an action elsewhere', () => {
  it.each<['fr' | 'en', string, string]>([
    ['en', 'Tata Steel in trouble', 'Ministers said they were looking at every option.'],
    ['en', 'Tata Steel in trouble', 'The British government is looking at ways to help Tata Steel.'],
    ['en', 'KLM in court', 'A Dutch group had sought a declaration that the campaign broke consumer law.'],
    [
      'en',
      'iFood and Keeta',
      'The Brazilian competition authority said it would examine the request of iFood.'
    ],
    ['en', 'Facebook', 'The former policy director told a Senate committee that Facebook had known.'],
    [
      'fr',
      'Alphabet',
      'La Cour de justice a mis un point final au premier volet, rejetant le pourvoi d’Alphabet.'
    ],
    ['fr', 'Meta au tribunal, en Espagne', 'Le procès de Meta s’y est tenu à l’automne.'],
    ['fr', 'Bruxelles et SFR', 'Altice cède SFR. Intelcia, filiale de SFR, est exclue du périmètre.'],
    [
      'fr',
      'La justice et Nexperia',
      'Le patron de Nexperia a été suspendu de ses fonctions par le tribunal.'
    ],
    ['fr', 'Rolex doit 91,6 millions d’euros', 'L’horloger a perdu.']
  ])('tell none here (%s): %s — %s', (language, title, text) => {
    expect(read(language, text, title)).toEqual([]);
  });

  it.each<['fr' | 'en', string, string]>([
    [
      'en',
      'investigation_opened',
      'The Brazilian competition authority said it would examine the complaint against iFood.'
    ],
    ['en', 'hearing', 'Facebook’s chief executive told a Senate committee in April that it would change.'],
    ['fr', 'ban', 'La CNIL a mis un coup d’arrêt à la collecte de données par Clearview.']
  ])('and here they do (%s): %s', (language, type, text) => {
    expect(read(language, text)).toEqual([type]);
  });

  it('a warning is of whoever stands before the verb', () => {
    const text = 'The money will weigh on the result of its parent, Wolfsburg warned.';
    expect(read('en', text, 'Munich prosecutors fine Audi €800 million')).not.toContain('warning');
  });

  it('a press agency is no authority', () => {
    const text = 'La Cnil sanctionne Monsanto. L’Agence France-Presse et Radio France avaient porté plainte.';
    expect(read('fr', text)).toEqual(['fine']);
  });

  it('a duty stays one with another behind it', () => {
    const text =
      'L’Autorité de la concurrence a infligé 6 millions d’euros à Engie. Le groupe devra s’interdire d’exploiter ces données et rendre des comptes pendant trois ans.';
    expect(read('fr', text).sort()).toEqual(['fine', 'order']);
  });
});
