import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** What a clipping of 4 July 2025, a Friday, tells: type, authorities, targets, sum and day. */
function told(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text, { published: '2025-07-04' }).map(
    ({ type, authorities, targets, amount, date }) =>
      [type, authorities.join('+') || '-', targets.join('+') || '-', amount ?? '-', date.date ?? '-'].join(
        ' '
      )
  );
}

describe('a day in the sentence of an action', () => {
  it('is not that of the leak which it came of, before a colon', () => {
    expect(
      told(
        'fr',
        'La Cnil a prononcé le 12 mai deux amendes, après le piratage de mars 2024 : 27 millions d’euros pour Deezer et 15 millions pour Doctolib.'
      )
    ).toEqual(['fine fr-cnil deezer 27000000 2025-05-12', 'fine fr-cnil doctolib 15000000 2025-05-12']);
  });
});

describe('what is no further action', () => {
  it.each([
    [
      'en',
      'Ofcom fined Twitch £3 million. The regulator said the company had taken 58 hours to isolate a device.',
      1
    ],
    ['en', 'Kick must pay £20,000, Ofcom said on Monday, and £100 more for each day it stays silent.', 1],
    [
      'fr',
      'Kick devra payer 20 000 euros, a décidé jeudi l’Arcom, et 500 euros de plus pour chaque jour de retard.',
      1
    ],
    ['en', 'The Italian watchdog ordered Replika on Monday to delete the data and review its checks.', 1],
    ['en', 'The Dutch regulator said Booking had waited 22 days to report the leak.', 0]
  ] as const)('how long something took, what comes on top of a fine (%s: %s)', (language, text, count) => {
    expect(told(language, text)).toHaveLength(count);
  });
});

describe('a fine whose day the sentence behind tells', () => {
  it.each([
    [
      'fr',
      'Deezer devra débourser 3 millions d’euros pour avoir égaré des données. La Cnil a annoncé mercredi cette amende.',
      'fine fr-cnil deezer 3000000 2025-07-02'
    ],
    [
      'fr',
      'La Cnil réclame 3 millions d’euros à Deezer. Elle a rendu publique mardi cette amende.',
      'fine fr-cnil deezer 3000000 2025-07-01'
    ],
    [
      'en',
      'Uber must pay 3 million euros, the Dutch privacy watchdog said. It made the fine public on Wednesday.',
      'fine nl-ap uber 3000000 2025-07-02'
    ]
  ] as const)('is of that day (%s: %s)', (language, text, fine) => {
    expect(told(language, text)).toEqual([fine]);
  });

  it('is not of the day on which another one was announced', () => {
    const text =
      'La Cnil a infligé 3 millions d’euros d’amende à Deezer. Elle a annoncé mercredi l’amende contre Spotify.';
    expect(told('fr', text)[0]).toBe('fine fr-cnil deezer 3000000 2025-07-04');
  });
});

describe('an order that comes with a fine', () => {
  it.each([
    [
      'en',
      'The Dutch privacy watchdog fined Uber 3 million euros, coupled with an order to delete the data.'
    ],
    [
      'en',
      'The Dutch privacy watchdog fined Uber 3 million euros. The penalty is accompanied by an order to stop.'
    ],
    [
      'fr',
      'Le gendarme néerlandais des données réclame 3 millions d’euros à Uber. Cette amende est assortie d’une injonction de cesser les transferts.'
    ]
  ] as const)('is an action of its own (%s: %s)', (language, text) => {
    expect(told(language, text)).toEqual([
      'fine nl-ap uber 3000000 2025-07-04',
      'order nl-ap uber - 2025-07-04'
    ]);
  });

  it('is none where only a daily penalty comes with it', () => {
    const text =
      'La Cnil a infligé à Deezer une amende de 3 millions d’euros, assortie d’une astreinte de 5 000 euros par jour.';
    expect(told('fr', text)).toHaveLength(1);
  });
});

describe('whom and what a sentence tells of, in other words', () => {
  it.each([
    [
      'fr',
      'L’Arcom a écrit mercredi à Twitch pour lui ordonner de désigner un représentant.',
      ['order fr-arcom twitch - 2025-07-02']
    ],
    [
      'fr',
      'La Cnil a infligé 3 millions d’euros d’amende à Deezer. Le service vendait des données. La commission lui a laissé trois mois pour cesser.',
      ['fine fr-cnil deezer 3000000 2025-07-04', 'order fr-cnil deezer - 2025-07-04']
    ],
    [
      'fr',
      'Le premier ministre a annoncé mercredi le blocage de Snapchat en Nouvelle-Calédonie.',
      ['ban fr-prime-minister snapchat - 2025-07-02']
    ],
    [
      'en',
      'Malaysia became the first country to shut out Roblox on Wednesday.',
      ['ban my-authorities roblox - 2025-07-02']
    ],
    [
      'en',
      'Uber was on the receiving end of another Italian decision on Tuesday, a 3 million euro fine.',
      ['fine it-authorities uber 3000000 2025-07-01']
    ],
    ['en', 'Uber won its appeal on Tuesday against a £7.5 million penalty imposed by the ICO.', []],
    ['en', 'Uber successfully challenged a £7.5 million fine imposed by the ICO.', []],
    [
      'en',
      'Twitch was in trouble. The Dutch watchdog on Thursday fined the Amazon-owned service €3 million. It was also told to delete the data.',
      ['fine nl-authorities twitch 3000000 2025-07-03', 'order nl-authorities twitch - 2025-07-03']
    ],
    [
      'fr',
      'Le régulateur irlandais soupçonne X d’avoir nourri son chatbot Grok avec des messages. Il a ouvert jeudi une enquête contre le réseau social.',
      ['investigation_opened ie-authorities x - 2025-07-03']
    ]
  ] as const)('is read (%s: %s)', (language, text, actions) => {
    expect(told(language, text)).toEqual(actions);
  });
});

describe('a company before a verb that was acted on already', () => {
  it.each([
    [
      'fr',
      'La Cnil ne décolère pas. Après avoir mis en demeure Deezer en mai, elle a infligé mercredi 2 millions d’euros d’amende à Doctolib.',
      'fine fr-cnil doctolib 2000000 2025-07-02'
    ],
    [
      'en',
      'The CMA is angry. After investigating Booking.com for two years, it fined Airbnb £3 million on Tuesday.',
      'fine gb-cma airbnb 3000000 2025-07-01'
    ],
    [
      'en',
      'The Irish privacy watchdog questioned Deezer for a year before fining it 3 million euros on Tuesday.',
      'fine ie-dpc deezer 3000000 2025-07-01'
    ]
  ] as const)('does not act (%s: %s)', (language, text, fine) => {
    expect(told(language, text)).toContain(fine);
  });

  it('acts where it is told to have done so', () => {
    expect(told('en', 'Ofcom said Apple removed the app before fining Epic Games £3 million.')).toEqual([]);
  });
});
