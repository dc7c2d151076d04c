import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

type Language = 'fr' | 'en';
/** Who is struck, as a news desk names it with somebody else beside, and the ids of those who are. */
type Struck = [words: string, targets: string];

/** What a clipping of 4 July 2025 tells, as « type targets ». */
function told(language: Language, text: string): string[] {
  return actionsIn(language, text, { published: '2025-07-04' }).map(
    ({ type, targets }) => `${type} ${[...targets].sort().join('+')}`
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Without the second comma where an aside ends the clause. */
function tidy(sentence: string): string {
  return sentence.replace(/,(?=[.,])/g, '');
}

function crossed(
  struck: readonly Struck[],
  sentences: readonly ((who: string) => [text: string, type: string])[]
): [string, string[]][] {
  return struck.flatMap(([who, targets]) =>
    sentences.map((sentence): [string, string[]] => {
      const [text, type] = sentence(who);
      return [capital(tidy(text)), targets ? [`${type} ${targets}`] : []];
    })
  );
}

describe('whom an action strikes where the name of somebody else stands beside', () => {
  const STRUCK: Struck[] = [
    ['Audi’s German parent, Volkswagen,', 'volkswagen'],
    ['Meta, previously called Facebook,', 'meta'],
    ['Glovo, like Deliveroo before it,', 'glovo'],
    ['Glovo, following Deliveroo last year,', 'glovo'],
    ['SoftBank-backed Glovo', 'glovo'],
    ['Glovo, second only to Deliveroo,', 'glovo'],
    ['Deliveroo’s main rival, Glovo,', 'glovo'],
    ['the owner of the brand Audi', 'volkswagen'],
    ['Audi (owned by Volkswagen)', 'audi'],
    ['Glovo, whose backers include SoftBank,', 'glovo']
  ];
  it.each(
    crossed(STRUCK, [
      (who) => [`${who} has been fined €4m by the Spanish competition authority.`, 'fine'],
      (who) => [`The Spanish competition authority fined ${who} €4m on Tuesday.`, 'fine'],
      (who) => [`A €4m fine was imposed on ${who} by the Spanish competition authority.`, 'fine'],
      (who) => [
        `The Spanish competition authority opened an investigation into ${who}.`,
        'investigation_opened'
      ]
    ])
  )('in English: %s', (text, actions) => {
    expect(told('en', text)).toEqual(actions);
  });

  const VISÉS: Struck[] = [
    ['Audi, du groupe Volkswagen,', 'audi'],
    ['Audi, soutenu par Volkswagen,', 'audi'],
    ['Audi, racheté en 1965 par Volkswagen,', 'audi'],
    ['Glovo, comme Deliveroo avant lui,', 'glovo'],
    ['Glovo, après Deliveroo en mai,', 'glovo'],
    ['Glovo, de même que Deliveroo,', 'deliveroo+glovo'],
    ['Glovo, dont SoftBank est actionnaire,', 'glovo']
  ];
  it.each(
    crossed(VISÉS, [
      (who) => [`${who} vient d’être sanctionné à hauteur de 4 millions d’euros par la CNMC.`, 'fine'],
      (who) => [`La CNMC a condamné mardi ${who} à 4 millions d’euros d’amende.`, 'fine'],
      (who) => [`L’amende de 4 millions d’euros infligée par la CNMC à ${who} est une première.`, 'fine'],
      (who) => [`La CNMC a ouvert une enquête sur ${who}.`, 'investigation_opened'],
      (who) => [`La CNMC a perquisitionné mardi les locaux de ${who}.`, 'investigation_opened']
    ])
  )('in French: %s', (text, actions) => {
    expect(told('fr', text)).toEqual(actions);
  });

  it.each([
    [
      'fr',
      'La CNMC a condamné tant Glovo que Deliveroo à 4 millions d’euros d’amende.',
      ['fine deliveroo+glovo']
    ],
    ['fr', 'La CNMC a infligé une amende aussi bien à Glovo qu’à Deliveroo.', ['fine deliveroo+glovo']],
    ['fr', 'La CNMC a ordonné au concurrent de Deliveroo, Glovo, de cesser ses livraisons.', ['order glovo']],
    ['fr', 'La CNMC a ordonné au propriétaire d’Audi de cesser ses livraisons.', ['order volkswagen']],
    ['fr', 'La CNMC a condamné le propriétaire de la marque Audi à 4 millions d’euros.', ['fine volkswagen']]
  ] satisfies [Language, string, string[]][])('%s: %s', (language, text, actions) => {
    expect(told(language, text)).toEqual(actions);
  });

  it.each([
    ['en', 'Glovo, a rival of Deliveroo, fined €4m by the Spanish competition authority', ['fine glovo']],
    ['en', 'Audi, owned by Volkswagen, fined €4m by the Spanish competition authority', ['fine audi']],
    ['fr', 'Glovo, mais pas Deliveroo, condamné à 4 millions d’euros d’amende par la CNMC', ['fine glovo']],
    ['fr', 'Glovo, concurrent de Deliveroo, condamné à 4 millions d’euros par la CNMC', ['fine glovo']]
  ] satisfies [Language, string, string[]][])('in a headline, %s: %s', (language, title, actions) => {
    const found = actionsIn(language, language === 'fr' ? 'Ses prix trompaient.' : 'Prices misled.', {
      title,
      published: '2025-07-04'
    });
    expect(found.map(({ type, targets }) => `${type} ${targets.join('+')}`)).toEqual(actions);
  });

  it.each([
    ['en', 'The Spanish competition authority fined two Glovo couriers €400 on Tuesday.'],
    ['en', 'On Tuesday the CNMC said that the boss of Glovo would have to pay a fine of €4,000.'],
    ['en', 'The CNMC has imposed a fine of €4,000 on the boss of Glovo.'],
    ['fr', 'La CNMC a condamné mardi le patron de Glovo à 4 000 euros d’amende.'],
    ['fr', 'La CNMC a ordonné au patron de Glovo de rendre ses actions.']
  ] satisfies [Language, string][])('not a company whose people it strikes, %s: %s', (language, text) => {
    expect(actionsIn(language, text, { published: '2025-07-04' }).flatMap(({ targets }) => targets)).toEqual(
      []
    );
  });

  it.each([
    ['en', 'In a victory for Bolt, Glovo has been fined €4m by the CNMC.', ['fine glovo']],
    ['en', 'Citing documents supplied by Bolt, the CNMC ordered Glovo to open its data.', ['order glovo']],
    ['en', 'The CNMC fined Glovo €4m, sending shares in Uber up 4%.', ['fine glovo']],
    [
      'en',
      'Glovo was fined €4m by the CNMC over the commissions it charges Burger King and KFC.',
      ['fine glovo']
    ],
    ['en', 'The CNMC has ordered Glovo, but not its rival Uber, to open its data.', ['order glovo']],
    ['fr', 'Sur la foi de documents fournis par Uber, Glovo écope d’une amende de la CNMC.', ['fine glovo']],
    [
      'fr',
      'Au grand soulagement d’Uber, Glovo a été condamné à 4 millions d’euros par la CNMC.',
      ['fine glovo']
    ],
    ['fr', 'La CNMC a condamné Glovo à 4 millions d’euros dans un litige avec Uber.', ['fine glovo']],
    ['fr', 'La CNMC a condamné Glovo à 4 millions d’euros, comme le demandait Uber.', ['fine glovo']],
    [
      'fr',
      'La CNMC a ouvert une enquête sur Glovo, et l’action Uber a gagné 4 %.',
      ['investigation_opened glovo']
    ],
    [
      'fr',
      'La filiale Audi de Volkswagen devra payer 4 millions d’euros d’amende, a décidé la CNMC.',
      ['fine audi']
    ],
    [
      'fr',
      'La filiale Iberia d’IAG devra payer 4 millions d’euros d’amende, a décidé la CNMC.',
      ['fine iberia']
    ],
    [
      'fr',
      'Glovo est visé par une enquête de la CNMC à la suite de plaintes d’Uber et de Bolt.',
      ['investigation_opened glovo']
    ]
  ] satisfies [Language, string, string[]][])(
    'who is glad, asked for it or only deals with it, %s: %s',
    (language, text, actions) => {
      expect(told(language, text)).toEqual(actions);
    }
  );

  it.each([
    ['Glovo says it did nothing wrong. The CNMC has imposed a fine of €4m on it.', ['fine glovo']],
    [
      'Vueling, which competes with Volotea, denied it. The CNMC has levied a €4m penalty against it.',
      ['fine vueling']
    ],
    ['Vueling denied it. The CNMC ordered the low-cost carrier to change its terms.', ['order vueling']]
  ] satisfies [string, string[]][])('is the company of the sentence before: %s', (text, actions) => {
    expect(told('en', text)).toEqual(actions);
  });

  it('is the parent where an authority says so of it', () => {
    const text =
      'Audi sold fewer cars in June. The CNMC said that its parent would have to pay a fine of €4m.';
    expect(told('en', text)).toEqual(['fine volkswagen']);
  });
});

it('strikes the unit that the sentence before speaks of, whose owner ends in an s', () => {
  expect(
    told(
      'en',
      'California pulls Cruise off the road. The state’s Department of Motor Vehicles suspended the permits of General Motors’ driverless unit on Tuesday.'
    )
  ).toEqual(['ban cruise']);
});
