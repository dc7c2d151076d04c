import { describe, expect, it } from 'vitest';
import type { ActionType } from '../../../src/lib/schema.ts';
import { actionsIn } from './actions-in.ts';

/** Laws proposed and enacted, and policies told, in the words of many journalists. */
const TOLD: [ActionType, string][] = [
  ['law_enacted', 'The Digital Services Act is now in force across the EU.'],
  ['law_enacted', 'The Online Safety Act became law on Thursday.'],
  ['law_enacted', 'Poland’s president put his signature to the law on crypto-assets.'],
  ['law_proposed', 'Spain’s government approved a draft law on deepfakes.'],
  ['law_proposed', 'Italy plans a law on AI; the bill was presented by the cabinet on Tuesday.'],
  ['law_proposed', 'India’s government tables bill to regulate online gaming'],
  ['policy_statement', 'The CMA set out how it will use its new powers over digital markets.'],
  [
    'policy_statement',
    'The Federal Reserve will no longer consider reputational risk, it said in a statement of policy.'
  ],
  [
    'policy_statement',
    'France’s competition authority said in an opinion that it would keep a close eye on generative AI.'
  ]
];

/** The same words, where nothing is told or somebody else is spoken of. */
const UNTOLD = [
  'MPs have no plan to summon the boss of Fujitsu.',
  'A bill to tax Amazon never made it through the Senate.',
  'The law would take effect in 2027 if parliament adopts it.',
  'Apple’s App Store rules took effect in Europe on Friday.',
  'The European Commission sent Google’s reply to its lawyers.',
  'Samsung’s new phone went live in South Korea, where rules on prices apply.',
  'The court heard arguments from Apple’s lawyers in its suit against Epic.',
  'The British government set out to determine how many jobs Amazon would bring.',
  'Microsoft adopted a code of conduct for its own staff in Ireland.',
  'TikTok moved its servers under a draft law that India never tabled.',
  'Samsung’s law firm in Seoul sailed through the crisis.',
  'Sanctions laws of the United States weigh on Huawei.',
  'Uber’s rules for drivers came into operation in London on Monday.',
  'Amazon unveiled a plan to rein in its costs in Germany.',
  'Airbnb notified Barcelona’s hosts of new rules.'
];

describe('laws in the press', () => {
  it.each(TOLD)('%s: %s', (type, text) => {
    expect(actionsIn('en', text).map((action) => action.type)).toContain(type);
  });

  it.each([
    ['US', 'The Kids Online Safety Act became law on Thursday.'],
    ['GB', 'The Online Safety Act became law on Thursday.'],
    ['EU', 'The Digital Services Act became law on Thursday.']
  ])('are of %s by their name: %s', (jurisdiction, text) => {
    expect(actionsIn('en', text).map((action) => action.jurisdiction)).toEqual([jurisdiction]);
  });

  it('leave a law that is only named in another clause to whom that is of', () => {
    const text =
      'China’s ministers found the GDPR too strict; their milder standard, which binds nobody, took effect in May 2018.';
    const [action] = actionsIn('en', text);
    expect(action).toMatchObject({ type: 'law_enacted', jurisdiction: 'CN' });
  });

  it.each(UNTOLD)('nothing: %s', (text) => {
    expect(actionsIn('en', text)).toEqual([]);
  });
});

describe('what is proposed, as the subject of its own adoption', () => {
  it.each([
    ['fr', 'Le projet de loi C-18 a reçu la sanction royale.', 'law_enacted'],
    [
      'fr',
      'La directive est devenue réalité lorsque le projet de loi du ministre a reçu la sanction royale.',
      'law_enacted'
    ],
    [
      'fr',
      'Le gouvernement néerlandais a publié vendredi les règles qui encadreront la vente de puces.',
      'law_enacted'
    ],
    ['en', 'The American regulator issued final rules on online subscriptions.', 'law_enacted'],
    ['fr', 'Le gouvernement a présenté un projet de loi sur les puces.', 'law_proposed']
  ] as const)('%s: « %s» is a %s alone', (language, text, type) => {
    expect(actionsIn(language, text).map((action) => action.type)).toEqual([type]);
  });
});

describe('figures of speech', () => {
  it('tell no more than what is told firmly beside them', () => {
    const text = 'La place de Shanghai a suspendu mardi la cotation d’Ant Group.';
    expect(
      actionsIn('fr', text, { title: 'Pékin coupe les ailes d’Ant Group' }).map(({ type }) => type)
    ).toEqual(['ipo_suspended']);
  });
});
