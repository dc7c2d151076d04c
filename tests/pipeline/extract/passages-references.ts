import type { Passage } from './passage.ts';

/** Who acts and whom it strikes where the sentence says it in general words, in our words. */
export const REFERENCES: (Passage & { language: 'fr' | 'en' })[] = [
  {
    name: 'the regulator is the authority named in the sentence before',
    language: 'en',
    published: '2024-05-15',
    text: 'Ofcom had looked into the chat rooms for months. On Monday the regulator fined Snap £3m.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        authorities: ['gb-ofcom'],
        targets: ['snap'],
        date: '2024-05-13',
        amount: 3e6,
        currency: 'GBP'
      }
    ]
  },
  {
    name: 'a fine in wons is Korean',
    language: 'en',
    published: '2024-05-15',
    text: 'The watchdog fined Google 15 billion won over a leak, the agency said.',
    actions: [{ type: 'fine', status: 'done', jurisdiction: 'KR', targets: ['google'], date: '2024-05-15' }]
  },
  {
    name: 'a French newspaper need not say that the watchdog is French',
    language: 'fr',
    published: '2024-05-15',
    text: 'Le gendarme de la concurrence inflige 9 millions d’euros d’amende à Amazon.',
    actions: [
      { type: 'fine', status: 'done', authorities: ['fr-adlc'], targets: ['amazon'], date: '2024-05-15' }
    ]
  },
  {
    name: 'the Commission by itself is the European one',
    language: 'fr',
    published: '2024-05-15',
    text: 'La Commission a ouvert mardi une enquête sur Apple.',
    actions: [
      {
        type: 'investigation_opened',
        status: 'done',
        authorities: ['eu-commission'],
        targets: ['apple'],
        date: '2024-05-14'
      }
    ]
  },
  {
    name: 'an obligation goes on with the authority and the day of the sentence before',
    language: 'fr',
    published: '2024-05-15',
    text: 'La Cnil a sanctionné lundi TikTok. Le groupe devra en outre supprimer les données des mineurs.',
    actions: [
      { type: 'fine', status: 'done', authorities: ['fr-cnil'], targets: ['tiktok'], date: '2024-05-13' },
      { type: 'order', status: 'done', authorities: ['fr-cnil'], targets: ['tiktok'], date: '2024-05-13' }
    ]
  },
  {
    name: 'a designation, and commitments that are made binding, are orders',
    language: 'en',
    published: '2024-05-15',
    text: 'The European Commission named Zalando a very large online platform on Tuesday. The CMA accepted commitments from Google and made them binding.',
    actions: [
      {
        type: 'order',
        status: 'done',
        authorities: ['eu-commission'],
        targets: ['zalando'],
        date: '2024-05-14'
      },
      { type: 'order', status: 'done', authorities: ['gb-cma'], targets: ['google'], date: null }
    ]
  },
  {
    name: 'a merger cleared on conditions is an order to the buyer',
    language: 'fr',
    published: '2024-05-15',
    text: 'Bruxelles autorise sous conditions le rachat de Giphy par Meta.',
    actions: [{ type: 'order', status: 'done', jurisdiction: 'EU', targets: ['meta'], date: '2024-05-15' }]
  },
  {
    name: 'a fine cut by a court is what is left of it',
    language: 'en',
    published: '2024-05-15',
    text: 'A court in Madrid cut the fine against Amazon from 194 million euros to 50 million euros.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'ES',
        targets: ['amazon'],
        date: '2024-05-15',
        amount: 50e6,
        currency: 'EUR'
      }
    ]
  },
  {
    name: 'fines given one after the other belong to the companies in that order',
    language: 'en',
    published: '2024-05-15',
    text: 'Google and Samsung were fined €10m and €5m respectively by Italy’s AGCM.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        targets: ['google'],
        date: '2024-05-15',
        amount: 10e6,
        currency: 'EUR'
      },
      { type: 'fine', status: 'done', targets: ['samsung'], date: '2024-05-15', amount: 5e6, currency: 'EUR' }
    ]
  },
  {
    name: 'what a law does is no action of its own, but the law names whom it strikes',
    language: 'fr',
    published: '2024-05-15',
    text: 'À Washington, le Congrès des États-Unis a adopté mardi un texte qui oblige ByteDance à céder TikTok.',
    actions: [
      {
        type: 'law_enacted',
        status: 'done',
        jurisdiction: 'US',
        targets: ['bytedance', 'tiktok'],
        date: '2024-05-14'
      }
    ]
  },
  {
    name: 'a decision that is set aside is none, nor is what others complain of',
    language: 'en',
    published: '2024-05-15',
    text: 'The court set aside the order by which the FTC had fined Meta $50m. Critics complained of being forced to use Google.',
    actions: []
  }
];
