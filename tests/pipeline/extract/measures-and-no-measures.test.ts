import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

function actionsOf(language: 'en' | 'fr', text: string): string[] {
  return actionsIn(language, text).map(({ type, jurisdiction, targets }) =>
    [type, jurisdiction, targets.join('+')].join(' ')
  );
}

describe('measures other than fines', () => {
  it.each<['en' | 'fr', string, string]>([
    ['en', 'Two directors of Eni were heard by the Italian Senate on Monday.', 'hearing IT eni'],
    [
      'en',
      "The certificate of Ryanair's new jet was suspended by the Irish Aviation Authority on Monday.",
      'ban IE ryanair'
    ],
    [
      'en',
      "The withdrawal of Revolut's licence by the Bank of Lithuania takes effect in June.",
      'ban LT revolut'
    ],
    ['en', 'Ankara will not let Google sell its telephones until it changes its terms.', 'ban TR google'],
    [
      'en',
      'Nvidia needs a licence for its sales to Kuwait, the US Commerce Department told the company.',
      'restriction US nvidia'
    ],
    ['en', 'Ofcom said it was making enquiries into an app of Snap.', 'investigation_opened GB snap'],
    [
      'en',
      'Parents should stop using the cots of Ikea, the Consumer Product Safety Commission said.',
      'warning US ikea'
    ],
    [
      'en',
      "Shein's plan to list in London hit a wall when Beijing withheld its approval.",
      'ipo_suspended CN shein'
    ],
    [
      'fr',
      'Le mariage de Siemens et d’Alstom s’est heurté mercredi au veto de la Commission européenne.',
      'ban EU siemens+alstom'
    ],
    [
      'fr',
      'Griefs notifiés à Google par la Commission européenne sur sa régie.',
      'investigation_opened EU google'
    ],
    ['fr', 'L’AMF a saisi le parquet au sujet d’Orpea.', 'lawsuit FR orpea'],
    ['en', 'The boss of Vodafone faced MPs on Monday.', 'hearing GB vodafone'],
    [
      'en',
      "A market study of streaming, with Spotify and Deezer at its centre, was opened by Britain's competition authority.",
      'investigation_opened GB spotify+deezer'
    ],
    [
      'en',
      'A fire on a Rivian van in Ohio prompted an inquiry by the National Highway Traffic Safety Administration.',
      'investigation_opened US rivian'
    ],
    [
      'en',
      'The Danish food agency asked supermarkets to take the pizzas of Nestlé off their shelves.',
      'ban DK nestle'
    ],
    ['fr', 'La Mauritanie ferme TikTok pour six mois.', 'ban MR tiktok'],
    ['fr', 'Le rachat de Figma par Adobe n’aura pas lieu : Londres s’y est opposé mardi.', 'ban GB adobe'],
    [
      'fr',
      'La fusion de TF1 et de M6 n’a été acceptée que sous conditions par l’Autorité de la concurrence.',
      'order FR tf1-group+m6-group'
    ],
    ['fr', 'La préfecture ferme Ikea pour deux semaines.', 'ban FR ikea'],
    ['en', 'The FTC said on Monday that Adobe would be barred from selling its lists.', 'ban US adobe'],
    [
      'en',
      "Spain's competition authority came to Iberdrola's headquarters unannounced on Monday.",
      'investigation_opened ES iberdrola'
    ],
    ['fr', 'Le Portugal a suspendu pour six mois les activités de Bolt.', 'ban PT bolt']
  ])('are found (%s): %s', (language, text, told) => {
    expect(actionsOf(language, text)).toEqual([told]);
  });
});

describe('what only looks like a measure', () => {
  it.each<['en' | 'fr', string]>([
    ['en', 'The Senate voted down a proposal to ban TikTok from the phones of its staff.'],
    ['en', 'A judge in Lyon lifted the order that had kept Uber from hiring drivers.'],
    ['en', 'Apple will not let rivals sell subscriptions in its store.'],
    ['en', 'Customers should not worry, Ofcom said of the new prices of BT.'],
    ['en', 'Nestlé asked supermarkets to take its pizzas off their shelves.'],
    ['en', 'Uber would be banned from Lima if it lost the case, its lawyers said.'],
    ['en', "Protesters came to Iberdrola's headquarters unannounced on Monday."],
    ['fr', 'Bolt a suspendu pour deux mois le service à Lisbonne.'],
    ['fr', 'Renault ferme son usine de Sandouville pour deux semaines.'],
    ['fr', 'Paris voulait marier Renault et Fiat, les syndicats s’y sont opposés.'],
    ['fr', 'Le tribunal a suspendu l’arrêté qui interdisait Uber à Lyon.'],
    ['fr', 'L’interdiction de TikTok a été rejetée par les députés norvégiens.']
  ])('is none (%s): %s', (language, text) => {
    expect(actionsOf(language, text)).toEqual([]);
  });
});
