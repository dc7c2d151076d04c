import { describe, expect, it } from 'vitest';
import { createNameFinder } from '../../../src/pipeline/extract/names/names.ts';
import { clippingOf, WORLD } from './gazetteers.ts';

const finder = createNameFinder(WORLD);

/** The place names of a sentence; those that stand for a government are marked with a star. */
function places(text: string, language: string): string {
  const { mentions } = finder.find({ ...clippingOf('x', text), language });
  const found = mentions.filter(({ kind }) => kind === 'place');
  return found.map(({ surface, metonymic }) => (metonymic ? `${surface}*` : surface)).join(' ');
}

describe('a place that stands for its government, in French', () => {
  it.each([
    ['Pékin menace les géants du Web.', 'Pékin*'],
    ['Bruxelles n’exclut pas une amende.', 'Bruxelles*'],
    ['Londres temporise encore.', 'Londres*'],
    ['Rien n’est décidé, rappelle-t-on à Washington.', 'Washington*'],
    ['Le café se boit debout, rappelle-t-on à Liège.', 'Liège'],
    ['A Bruxelles l’on se garde de conclure.', 'Bruxelles*'],
    ['Elle figure sur la liste noire de Washington.', 'Washington*'],
    ['Les menaces de droits de douane venues de Washington inquiètent.', 'Washington*'],
    ['Les voyageurs venus de Washington patientent.', 'Washington'],
    ['Il cède sous la pression de Washington.', 'Washington*'],
    ['Trop riche aux yeux de Pékin', 'Pékin*'],
    ['Nvidia dans le viseur de Pékin', 'Pékin*'],
    ['Le patron s’en prend à Bruxelles.', 'Bruxelles*'],
    ['Le patron exige de Bruxelles une protection.', 'Bruxelles*'],
    ['Des hôteliers s’étaient plaints à Bruxelles.', 'Bruxelles*'],
    ['Il renvoie à Bruxelles pour les enquêtes.', 'Bruxelles*'],
    ['Les ventes ont progressé, portées par la Chine.', 'Chine'],
    ['Des groupes supplient Bruxelles d’attendre.', 'Bruxelles*'],
    ['Il prend un train à Bruxelles.', 'Bruxelles'],
    ['La mesure irrite Washington.', 'Washington*'],
    ['Une taxe de trop, estime Washington.', 'Washington*'],
    ['Les tensions entre Washington et Pékin montent.', 'Washington* Pékin*'],
    ['Paris et Londres réclament une taxe.', 'Paris* Londres*'],
    ['La Chine a interdit l’application.', 'Chine*'],
    ['Le gouvernement de Pékin tranchera.', 'Pékin*'],
    ['Il attend de Bruxelles les mêmes règles pour tous.', 'Bruxelles*'],
    ['Il attend de voir Bruxelles sous la neige.', 'Bruxelles'],
    ['Il vit à Bruxelles, où tout pourrait changer.', 'Bruxelles'],
    ['La Chine requalifie les coursiers en salariés.', 'Chine*'],
    ['La Chine et les États-Unis s’opposent au texte.', 'Chine* États-Unis*'],
    ['Le groupe a promis à Bruxelles de changer.', 'Bruxelles*'],
    ['Bruxelles contre Apple, le duel', 'Bruxelles*'],
    ['D’après Washington, le risque est réel.', 'Washington*'],
    ['« Nous attendons », tranche Londres.', 'Londres*'],
    ['« Nous attendons », fait savoir Pékin.', 'Pékin*'],
    ['La règle est claire, indique Bruxelles.', 'Bruxelles*'],
    ['Un texte soutenu par Paris, Londres et Pékin', 'Paris* Londres* Pékin*'],
    ['Bruxelles, mardi, a sanctionné trois maisons.', 'Bruxelles*'],
    ['Pékin, en octobre 2025, a répliqué.', 'Pékin*'],
    ['Le groupe, à Bruxelles, a changé de ton.', 'Bruxelles'],
    ['Feu vert de Bruxelles, veto de Londres', 'Bruxelles* Londres*'],
    ['Le projet attend un feu vert de Pékin.', 'Pékin*'],
    ['Le juge donne raison à Bruxelles.', 'Bruxelles*'],
    ['Tokyo emboîte le pas à Washington.', 'Washington*'],
    ['C’est au tour de Londres de sévir.', 'Londres*'],
    ['Il a gagné un tour de Londres en bus.', 'Londres'],
    ['Amazon s’engage devant Bruxelles.', 'Bruxelles*'],
    ['Un nouveau tour de vis de Washington', 'Washington*'],
    ['La politique suivie vis-à-vis de Pékin', 'Pékin'],
    ['Elle finit devant Paris au classement.', 'Paris'],
    ['Une enquête a été ouverte contre la Chine.', 'Chine*'],
    ['Le match contre la Chine est perdu.', 'Chine'],
    ['Paris a pris 5 millions d’euros, Londres 281 millions de livres.', 'Paris* Londres*'],
    ['À Bruxelles, on juge le rachat risqué.', 'Bruxelles*'],
    ['À Bruxelles, une rue est fermée.', 'Bruxelles'],
    ['Le règlement autorise Bruxelles à réclamer davantage.', 'Bruxelles*'],
    ['Le patron plaide auprès de Bruxelles.', 'Bruxelles*'],
    ['Cette fusion ne relève pas de Bruxelles.', 'Bruxelles*'],
    ['La loi permet à Washington de lire ces courriels.', 'Washington*'],
    ['Nous demandons à la Chine de lever la taxe.', 'Chine*'],
    ['Le groupe devra rembourser 3 milliards d’euros à la Chine.', 'Chine*'],
    ['Il a écrit à Bruxelles en mars.', 'Bruxelles*'],
    ['Elle a reçu de Bruxelles une lettre sévère.', 'Bruxelles*'],
    ['La Chine et les États-Unis ont, eux aussi, posé des questions.', 'Chine* États-Unis*'],
    ['L’Autorité de la concurrence, ou Bruxelles, devra trancher.', 'Bruxelles*'],
    ['Il voudrait que Bruxelles s’en inspire.', 'Bruxelles*'],
    ['Il voudrait que la Chine fasse de même.', 'Chine*'],
    ['La Chine porte plainte contre un pétrolier.', 'Chine*'],
    ['Bruxelles « va lire le jugement ».', 'Bruxelles*'],
    ['Les Chinois attendent le consentement de Bruxelles et de Londres.', 'Bruxelles* Londres*'],
    ['La Chine recevra 20 millions d’euros, les États-Unis 5 millions.', 'Chine* États-Unis*'],
    ['Après Londres et Bruxelles, c’est au tour de Pékin de sévir.', 'Londres* Bruxelles* Pékin*']
  ])('« %s »', (text, expected) => {
    expect(places(text, 'fr')).toBe(expected);
  });
});

describe('a place that is itself, in French', () => {
  it.each([
    ['Elle vit à Pékin depuis mars.', 'Pékin'],
    ['« Nous attendons », dit-on à Londres.', 'Londres'],
    ['Elle part, traverse Londres et regrette Pékin.', 'Londres Pékin'],
    ['Un train va de Pékin à Shanghaï.', 'Pékin Shanghaï'],
    ['Un vol entre Paris et Londres', 'Paris Londres'],
    ['Près de Bruxelles, un dépôt brûle.', 'Bruxelles'],
    ['Bruxelles abrite un musée.', 'Bruxelles'],
    ['Paul Exemple (Pékin, correspondance)', 'Pékin'],
    ['La Chine exporte des jouets.', 'Chine'],
    ['En Chine, tout le monde paie ainsi.', 'Chine'],
    ['Un procès tenu aux États-Unis a interdit la vente.', 'États-Unis'],
    ['Shanghaï veut un tramway.', 'Shanghaï'],
    ['La Chine compte un milliard d’abonnés.', 'Chine'],
    ['La Chine a perdu des usines.', 'Chine'],
    ['Bruxelles est paralysée par les taxis.', 'Bruxelles'],
    ['Les agriculteurs bloquent Paris contre le traité.', 'Paris'],
    ['Un embargo visant la Chine a été contourné.', 'Chine'],
    ['Le groupe vise Londres pour son introduction en Bourse.', 'Londres'],
    ['La Chine peut passer de cinq à trois opérateurs.', 'Chine'],
    ['Un tribunal d’appel de Pékin l’a condamné.', 'Pékin'],
    ['Il a payé 30 millions d’euros à un fonds installé à Paris.', 'Paris']
  ])('« %s »', (text, expected) => {
    expect(places(text, 'fr')).toBe(expected);
  });
});

describe('a place that stands for its government, in English', () => {
  it.each([
    ['Beijing has ordered a review.', 'Beijing*'],
    ['China rethinks its rules.', 'China*'],
    ['Traders saw nothing firm out of Washington.', 'Washington*'],
    ['Parcels came out of Washington.', 'Washington'],
    ['The deal has won approval from China.', 'China*'],
    ['They read the poem as a jab at Beijing.', 'Beijing*'],
    ['The complaint follows cases brought last year by China.', 'China*'],
    ['The complaint follows cases brought last year by China users.', 'China'],
    ['The remark angered Beijing.', 'Beijing*'],
    ['It tests Beijing’s patience.', 'Beijing*'],
    ['The plans of an ever more confident Beijing', 'Beijing*'],
    ['Under pressure from Washington, the firm left.', 'Washington*'],
    ['Brussels and Washington want answers.', 'Brussels* Washington*'],
    ['EU to fine Google', 'EU*'],
    ['China restricted exports of lenses.', 'China*'],
    ['China must recover the aid.', 'China*'],
    ['China lifts a tax on bicycles.', 'China*'],
    ['An adviser to Beijing shrugged.', 'Beijing*'],
    ['The plan is backed by China.', 'China*'],
    ['The firm was fined €15m by China over its data.', 'China*'],
    ['The deal waits for a nod from Beijing.', 'Beijing*'],
    ['Officials from Beijing and Washington met.', 'Beijing* Washington*'],
    ['Beijing, stung by the report, banned the app.', 'Beijing*'],
    ['Beijing’s antitrust axe fell.', 'Beijing*'],
    ['The firm must pay China €13bn in taxes.', 'China*'],
    ['The bank handed $3 million to China over the leak.', 'China*'],
    ['The lobby has written to Brussels.', 'Brussels*'],
    ['Beijing’s restrictions on sales hurt the maker.', 'Beijing*'],
    ['It won EU antitrust approval.', 'EU*'],
    ['The group appeals a €90m EU fine.', 'EU*'],
    ['Others objected, and China did so in June.', 'China*'],
    ['Only then did Brussels relent.', 'Brussels*'],
    ['A bill from Brussels came on Monday.', 'Brussels*'],
    ['It is under investigation by Brussels.', 'Brussels*']
  ])('“%s”', (text, expected) => {
    expect(places(text, 'en')).toBe(expected);
  });
});

describe('a place that is itself, in English', () => {
  it.each([
    ['She moved from Paris to Beijing.', 'Paris Beijing'],
    ['A village southeast of Beijing', 'Beijing'],
    ['HONG KONG — Shares fell.', 'HONG KONG'],
    ['Residents of London complain.', 'London'],
    ['China’s factories closed.', 'China'],
    ['A Beijing-based bank', 'Beijing'],
    ['Beijing is home to many firms.', 'Beijing'],
    ['China has 900 million users.', 'China'],
    ['China makes half of the lenses.', 'China'],
    ['London was hit by a strike.', 'London'],
    ['The FTC sued the London company.', 'London'],
    ['The retailer calls time on London.', 'London'],
    ['Under EU rules, data must be shared.', 'EU'],
    ['Countries such as China were hit.', 'China'],
    ['The firm was fined €15m by China tax police.', 'China'],
    ['A partner of a London law firm shrugged.', 'London'],
    ['The firm, of Richmond, London, has grown.', 'London'],
    ['Under EU law, users must agree.', 'EU'],
    ['Shares jump on London debut', 'London'],
    ['It moved money for China, and agreed to pay.', 'China'],
    ['The bank paid $3 million to China traders.', 'China'],
    ['It was backed by China’s richest family.', 'China']
  ])('“%s”', (text, expected) => {
    expect(places(text, 'en')).toBe(expected);
  });
});

describe('initials that say whose a company is', () => {
  it.each([
    ['The regulator fined the US company.', ''],
    ['Two U.S. wireless carriers objected.', ''],
    ['It fell behind its US rival.', ''],
    ['US investors sold.', ''],
    ['A US food delivery group may buy it.', ''],
    ['US regulators fined the bank.', 'US'],
    ['The US company law is old.', 'US'],
    ['It is popular with US users.', 'US'],
    ['New U.S. export controls hurt it.', 'U.S.']
  ])('“%s”', (text, expected) => {
    expect(places(text, 'en').replaceAll('*', '')).toBe(expected);
  });
});
