import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

const told = (text: string, title = 'Revue') =>
  actionsIn('fr', text, { title, published: '2025-07-04' }).map(
    ({ type, targets, jurisdiction, amount }) =>
      `${type} ${targets.join('+')} ${jurisdiction} ${amount ?? '-'}`
  );

describe('charges that prosecutors and agencies file', () => {
  it.each([
    ['L’AMF du Québec a déposé douze chefs d’accusation contre Amazon.', 'lawsuit amazon CA -'],
    ['Le parquet suisse a déposé un acte d’accusation contre UBS.', 'lawsuit ubs CH -'],
    ['Des accusations ont été déposées contre Amazon par la CNESST.', 'lawsuit amazon CA -']
  ])('are a lawsuit: %s', (text, action) => {
    expect(told(text)).toEqual([action]);
  });

  it('are none where a minister only accuses', () => {
    expect(told('Le ministre a porté de graves accusations contre Amazon.')).toEqual([]);
  });
});

describe('works that are stopped', () => {
  it.each([
    ['L’inspection du travail a stoppé le chantier de Bouygues.', 'ban bouygues FR -'],
    ['Le maire de Lille a suspendu les travaux de Bouygues.', 'ban bouygues FR -']
  ])('are a ban where an authority does it: %s', (text, action) => {
    expect(told(text)).toEqual([action]);
  });

  it('are none where the company does it', () => {
    expect(told('Amazon a arrêté la production de ses liseuses.')).toEqual([]);
  });
});

describe('whoever comes after another', () => {
  it('acts, and not the one before', () => {
    const text =
      'Après la CNIL en 2022, c’est au tour de l’autorité néerlandaise de s’en prendre à Clearview AI, condamnée mardi à 30,5 millions d’euros.';
    expect(told(text)).toEqual(['fine clearview-ai NL 30500000']);
  });

  it('is condemned, and not whom the court has acquitted', () => {
    const text =
      'Le tribunal a relaxé Airbus mais condamné Thales, jugé à ses côtés, à 3 millions d’euros d’amende.';
    expect(told(text)).toEqual(['fine thales FR 3000000']);
  });
});

describe('the largest of several fines', () => {
  it.each([
    'Cinq compagnies ont écopé en Espagne de 179 millions d’euros d’amendes. Ryanair hérite de la plus lourde, avec 108 millions.',
    'L’Espagne a infligé 179 millions d’euros d’amendes à cinq compagnies. La plus lourde, 108 millions, frappe Ryanair.'
  ])('is that of whoever is named with it: %s', (text) => {
    expect(told(text)).toContain('fine ryanair ES 108000000');
  });

  it('is no other burden', () => {
    expect(told('La dette la plus lourde, 48 millions, frappe Ryanair, selon la Banque de France.')).toEqual(
      []
    );
  });
});

describe('a tax that an agency claims', () => {
  it.each([
    ['Revenu Québec réclame 35 millions de dollars à Uber.', 'fine uber CA 35000000'],
    ['L’Agence du revenu du Canada a réclamé 35 millions de dollars à Uber.', 'fine uber CA 35000000']
  ])('is no revenue, whatever the agency is called: %s', (text, action) => {
    expect(told(text)).toEqual([action]);
  });
});

describe('what others say and do', () => {
  it('is no hearing of a company where the head of an agency answers for it', () => {
    expect(told('L’AMF n’a rien ouvert sur Atos, a précisé son président devant les sénateurs.')).toEqual([]);
  });

  it('is no lawsuit of the state under a headline on a class action', () => {
    const text = 'La Cour d’appel a autorisé une action collective contre Facebook, qui s’y oppose.';
    expect(told(text, 'Facebook poursuivi au Québec')).toEqual([]);
  });
});

describe('a measure that the verb of a sentence takes', () => {
  it('is dated by the day of the news', () => {
    const [action] = actionsIn('fr', 'Le préfet a pris un arrêté de mise en demeure à l’encontre d’Arkema.', {
      published: '2025-07-04'
    });
    expect(action?.date.date).toBe('2025-07-04');
    const [earlier] = actionsIn(
      'fr',
      'Le préfet avait pris un arrêté de mise en demeure à l’encontre d’Arkema.',
      {
        published: '2025-07-04'
      }
    );
    expect(earlier?.date.date).toBeNull();
  });
});
