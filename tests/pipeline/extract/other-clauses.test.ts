import { beforeAll, describe, expect, it } from 'vitest';
import { toldIn } from './told-in.ts';

type Language = 'en' | 'fr';

/** An action, and the clause that tells it plainly. */
const CLAUSES: Record<Language, readonly (readonly [type: string, clause: string, infinitive: string])[]> = {
  en: [
    ['fine', 'BaFin fined N26 €4 million', 'fining N26 €4 million'],
    ['order', 'BaFin ordered N26 to improve its controls', 'ordering N26 to improve its controls'],
    ['investigation_opened', 'BaFin opened an investigation into N26', 'opening an investigation into N26'],
    ['ban', 'BaFin banned N26 from taking new customers', 'banning N26 from taking new customers'],
    ['lawsuit', 'BaFin sued N26', 'suing N26'],
    ['summons', 'BaFin summoned the head of N26', 'summoning the head of N26']
  ],
  fr: [
    [
      'fine',
      'la BaFin a infligé une amende de 4 millions d’euros à N26',
      'infliger une amende de 4 millions d’euros à N26'
    ],
    [
      'order',
      'la BaFin a ordonné à N26 de renforcer ses contrôles',
      'ordonner à N26 de renforcer ses contrôles'
    ],
    ['investigation_opened', 'la BaFin a ouvert une enquête contre N26', 'ouvrir une enquête contre N26'],
    [
      'ban',
      'la BaFin a interdit à N26 d’accueillir de nouveaux clients',
      'interdire à N26 d’accueillir de nouveaux clients'
    ],
    ['lawsuit', 'la BaFin a assigné N26 en justice', 'assigner N26 en justice'],
    ['summons', 'la BaFin a convoqué le patron de N26', 'convoquer le patron de N26']
  ]
};

/** What may stand around the clause (`…`), with another company beside. */
const AROUND: Record<Language, readonly string[]> = {
  en: [
    'After …, Revolut said it was not concerned.',
    'A month after …, Revolut opened a branch in Berlin.',
    'When …, Revolut was still unknown in Germany.',
    'Since …, its customers have been leaving for Revolut.',
    'Before …, few people had heard of Revolut.',
    'The news that … surprised Revolut.',
    '…, a decision that Revolut welcomed.',
    'According to Reuters, … last week.',
    'According to a statement published on Tuesday, ….',
    'Revolut learned on Monday that ….'
  ],
  fr: [
    'Après que …, Revolut s’est dit serein.',
    'Un mois après que …, Revolut a ouvert une agence à Berlin.',
    'Quand …, Revolut était encore inconnu en Allemagne.',
    'Depuis que …, ses clients passent chez Revolut.',
    'Alors que …, Revolut fêtait ses dix ans.',
    '…, ce dont Revolut s’est félicité.',
    'C’est en juin que …, au grand soulagement de Revolut.',
    '…, a-t-on appris mardi auprès de Revolut.',
    'Selon Reuters, … la semaine dernière.',
    'Si …, c’est que les clients de Revolut se plaignaient aussi.'
  ]
};

/** What says that it was not done: `…` the clause, `*` its infinitive. */
const UNDONE: Record<Language, readonly string[]> = {
  en: [
    'Revolut denied reports that ….',
    'Nobody knows if ….',
    'BaFin spoke of *, but took no decision.',
    'There is no question of BaFin *.',
    'BaFin has so far avoided *.'
  ],
  fr: [
    'Revolut dément que ….',
    'Personne ne sait si ….',
    'La BaFin a parlé de *, sans rien décider.',
    'Il n’est pas question pour la BaFin de *.',
    'Un député suggère de *.',
    'Rien n’oblige la BaFin à *.',
    'Avant de *, la BaFin devra consulter le gouvernement.'
  ]
};

interface Sentence {
  language: Language;
  text: string;
  told: string;
}

function sentencesOf(language: Language): Sentence[] {
  const say = (frame: string, clause: string, infinitive: string, told: string): Sentence => {
    const words = frame
      .replace('…', clause)
      .replace('*', infinitive)
      .replace(/(?<=\bd)e (?=[aio])/u, '’');
    return { language, text: words.charAt(0).toUpperCase() + words.slice(1), told };
  };
  return CLAUSES[language].flatMap(([type, clause, infinitive]) => [
    ...AROUND[language].map((frame) => say(frame, clause, infinitive, `${type} n26 DE`)),
    ...UNDONE[language].map((frame) => say(frame, clause, infinitive, ''))
  ]);
}

describe('a clause among others', () => {
  const sentences = [...sentencesOf('en'), ...sentencesOf('fr')];
  let found: string[][] = [];
  beforeAll(async () => {
    found = await toldIn(sentences);
  }, 60_000);

  it.each(['en', 'fr'] as const)(
    'tells an action of those it names alone, and of none where it was not done (%s)',
    (language) => {
      const misread = sentences.flatMap(({ text, told, language: own }, i) =>
        own === language && found[i]?.join('; ') !== told ? [`${text} → ${found[i]?.join('; ') ?? ''}`] : []
      );
      expect(misread).toEqual([]);
    }
  );
});
