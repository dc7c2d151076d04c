import { beforeAll, describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';
import { toldIn } from './told-in.ts';

type Language = 'en' | 'fr';

/** What a sentence tells, '-' for nothing that was done, and its words: `A` acts, `C` is struck. */
const FRAMES: Record<Language, readonly (readonly [type: string, words: string])[]> = {
  en: [
    ['ban', 'A’s ban on C took effect on Monday'],
    ['ban', 'C’s takeover of a smaller rival was blocked by A'],
    ['order', 'C’s assets were frozen by A'],
    ['restriction', 'C faces new restrictions imposed by A'],
    ['hearing', 'A held a hearing on C'],
    ['fine', 'It was A that fined C €4 million'],
    ['fine', 'C’s appeal against A’s €4 million fine was dismissed'],
    ['fine', 'Unlike Revolut, C was fined €4 million by A'],
    ['fine', 'C, not Revolut, was fined €4 million by A'],
    ['-', 'A’s €4 million fine on C, the highest this year, was overturned on appeal'],
    ['-', 'The €4 million fine imposed on C by A last year has been annulled'],
    ['-', 'A has received complaints against C'],
    ['-', 'Nobody at A has held a hearing on C']
  ],
  fr: [
    ['ban', 'A a bloqué le rachat d’un petit concurrent par C'],
    ['ban', 'Le rachat d’un petit concurrent par C a été bloqué par A'],
    ['ban', 'A s’est opposée au rachat d’un petit concurrent par C'],
    ['ban', 'Les activités de C ont été suspendues lundi par A'],
    ['order', 'A a autorisé sous conditions le rachat d’un petit concurrent par C'],
    ['warning', 'L’avertissement de A à C a été rendu public'],
    ['summons', 'C a reçu une demande d’informations de A'],
    ['fine', 'C et A ont conclu un accord transactionnel de 4 millions d’euros'],
    ['fine', 'L’appel de C contre l’amende de 4 millions d’euros infligée par A a été rejeté'],
    ['fine', 'Contrairement à Revolut, C a été condamné par A à 4 millions d’euros d’amende'],
    ['fine', 'Après le rachat de Revolut, C a été condamné par A à 4 millions d’euros d’amende'],
    ['-', 'L’amende de 4 millions d’euros infligée à C par A a été annulée'],
    ['-', 'A a reçu une plainte contre C'],
    ['-', 'Les plaintes contre C s’accumulent à A']
  ]
};

const PLAIN = { en: 'BaFin', fr: 'la BaFin' } as const;

/** In two sentences: whom a word behind means. */
const REFERRED: readonly { language: Language; text: string; told: string }[] = [
  {
    language: 'en',
    text: 'Revolut and N26 have both grown fast. BaFin fined the latter €4 million.',
    told: 'fine n26 DE'
  },
  {
    language: 'en',
    text: 'Revolut and N26 have both grown fast. BaFin fined the former €4 million.',
    told: 'fine revolut DE'
  },
  {
    language: 'fr',
    text: 'Revolut et N26 ont grandi vite. La BaFin a condamné la seconde à 4 millions d’euros d’amende.',
    told: 'fine n26 DE'
  },
  {
    language: 'fr',
    text: 'Revolut et N26 ont grandi vite. La BaFin a condamné la première à 4 millions d’euros d’amende.',
    told: 'fine revolut DE'
  },
  { language: 'en', text: 'N26 has grown fast. BaFin issued a warning to it.', told: 'warning n26 DE' },
  {
    language: 'fr',
    text: 'Orange s’est vu infliger par l’Arcep une amende de 4 millions d’euros.',
    told: 'fine orange FR'
  },
  {
    language: 'fr',
    text: 'Orange, condamné par l’Arcep à 4 millions d’euros d’amende, va faire appel.',
    told: 'fine orange FR'
  }
];

describe('kinds of actions', () => {
  const sentences = [
    ...(['en', 'fr'] as const).flatMap((language) =>
      FRAMES[language].map(([type, words]) => {
        const text = words.replace(/\bA\b/, PLAIN[language]).replace(/\bC\b/, 'N26');
        return {
          language,
          text: `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
          told: type === '-' ? '' : `${type} n26 DE`
        };
      })
    ),
    ...REFERRED
  ];
  let found: string[][] = [];
  beforeAll(async () => {
    found = await toldIn(sentences);
  }, 60_000);

  it.each(['en', 'fr'] as const)('are told plainly in more than one way (%s)', (language) => {
    const misread = sentences.flatMap(({ text, told, language: own }, i) =>
      own === language && found[i]?.join('; ') !== told ? [`${text} → ${found[i]?.join('; ') ?? ''}`] : []
    );
    expect(misread).toEqual([]);
  });
});

describe('who acts tells of what kind the same words are', () => {
  const kinds = (language: 'fr' | 'en', text: string) => actionsIn(language, text).map(({ type }) => type);

  it('reads American charges as a complaint, and those of the Union as an inquiry', () => {
    expect(kinds('en', 'The SEC charged Google with misleading investors on Tuesday.')).toEqual(['lawsuit']);
    expect(kinds('en', 'The European Commission charged Google with breaking its rules.')).toEqual([
      'investigation_opened'
    ]);
  });

  it('reads data that a court wants as an order, and those that an agency wants as a summons', () => {
    expect(kinds('en', 'A court in Berlin ordered Meta on Tuesday to hand over the data.')).toEqual([
      'order'
    ]);
    expect(kinds('en', 'The FTC ordered Meta on Tuesday to hand over information.')).toEqual(['summons']);
  });

  it('reads a closure that a country announces as a ban', () => {
    expect(kinds('fr', 'L’Albanie a annoncé mardi la fermeture de TikTok pour un an.')).toEqual(['ban']);
    expect(kinds('fr', 'Renault a annoncé mardi la fermeture de son usine.')).toEqual([]);
  });
});
