import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

type Language = 'fr' | 'en';
/** A clause without its subject, and the action that it tells, as « type company sum ». */
type Clause = [words: string, action: string];

/** What a clipping of Friday, 4 July 2025 tells, as « type companies sum », in the order of the alphabet. */
function told(language: Language, text: string): string[] {
  return actionsIn(language, text, { published: '2025-07-04' })
    .map(({ type, targets, amount }) => `${type} ${targets.join('+')} ${amount ?? '-'}`)
    .sort();
}

function combined(
  clauses: readonly Clause[],
  earlier: readonly Clause[],
  authorities: readonly string[],
  sentencesOf: (authority: string, now: string, then: string) => string[]
): [string, string[]][] {
  return clauses.flatMap(([now, action], i) =>
    earlier.flatMap(([then, before], j) => {
      const authority = authorities[(i * earlier.length + j) % authorities.length] ?? '';
      return sentencesOf(authority, now, then).map((text): [string, string[]] => [
        text,
        [action, before].sort()
      ]);
    })
  );
}

function small(authority: string): string {
  return authority.charAt(0).toLowerCase() + authority.slice(1);
}

describe('an action now and one before, in every clause that may hold it', () => {
  const NOW: Clause[] = [
    ['fined Deezer €20m', 'fine deezer 20000000'],
    ['has imposed a fine of €20m on Deezer', 'fine deezer 20000000'],
    ['opened an investigation into Deezer', 'investigation_opened deezer -'],
    ['banned Deezer', 'ban deezer -'],
    ['sued Deezer', 'lawsuit deezer -']
  ];
  const AFTER: Clause[] = [
    ['fining Spotify €5m', 'fine spotify 5000000'],
    ['it fined Spotify €5m', 'fine spotify 5000000'],
    ['opening an investigation into Spotify', 'investigation_opened spotify -'],
    ['it had ordered Spotify to delete the data', 'order spotify -'],
    ['banning Spotify', 'ban spotify -'],
    ['it sued Spotify', 'lawsuit spotify -']
  ];
  it.each(
    combined(
      NOW,
      AFTER,
      ['The Italian antitrust authority', 'The CMA', 'The Dutch regulator'],
      (who, now, then) => [
        `${who} ${now} on Tuesday, two months after ${then}.`,
        `Two months after ${then}, ${small(who)} ${now}.`
      ]
    )
  )('in English: %s', (text, actions) => {
    expect(told('en', text)).toEqual(actions);
  });

  const MAINTENANT: Clause[] = [
    ['a infligé 20 millions d’euros à Deezer', 'fine deezer 20000000'],
    ['a condamné Deezer à 20 millions d’euros', 'fine deezer 20000000'],
    ['a infligé une amende de 20 millions d’euros à Deezer', 'fine deezer 20000000'],
    ['a ouvert une enquête sur Deezer', 'investigation_opened deezer -'],
    ['a mis en demeure Deezer', 'order deezer -'],
    ['a interdit Deezer', 'ban deezer -']
  ];
  const AVANT: Clause[] = [
    ['infligé 5 millions d’euros à Spotify', 'fine spotify 5000000'],
    ['sanctionné Spotify à hauteur de 5 millions d’euros', 'fine spotify 5000000'],
    ['ordonné à Spotify d’effacer les données', 'order spotify -'],
    ['mis en demeure Spotify', 'order spotify -'],
    ['interdit Spotify', 'ban spotify -']
  ];
  it.each(
    combined(
      MAINTENANT,
      AVANT,
      ['La Cnil', 'L’autorité italienne de la concurrence', 'L’Arcom'],
      (who, now, then) => [
        `${who} ${now} mardi, deux mois après avoir ${then}.`,
        `Deux mois après avoir ${then}, ${small(who)} ${now}.`,
        `${who} ${now} mardi. Deux mois plus tôt, elle avait ${then}.`,
        `${who} ${now} et ${then}.`,
        `${who}, qui avait ${then} en 2023, ${now} mardi.`
      ]
    )
  )('in French: %s', (text, actions) => {
    expect(told('fr', text)).toEqual(actions);
  });
});

describe('an action, and another company that suffers none', () => {
  const crossed = (actions: readonly Clause[], tails: readonly string[]) =>
    actions.flatMap(([words, action]) => tails.map((tail): [string, string] => [words + tail, action]));

  it.each(
    crossed(
      [
        ['The CNIL fined Deezer €20m on Tuesday', 'fine deezer 20000000'],
        ['The CNIL opened an investigation into Deezer on Tuesday', 'investigation_opened deezer -'],
        ['The CNIL ordered Deezer on Tuesday to delete its files', 'order deezer -']
      ],
      [
        ' but cleared Spotify.',
        ' and closed its case against Spotify.',
        ', while Spotify risks a fine of up to €5m.',
        '. Spotify could be next.',
        ', after a complaint by Spotify.',
        '. Spotify, which had complained, welcomed the decision.',
        '. Spotify has always denied breaking the rules.',
        '. Consumer groups want Spotify to be punished as well.',
        '. Spotify settled a similar private lawsuit for €5m in 2023.',
        '. In 2023 a court threw out a €5m fine on Spotify.',
        ', a company that Spotify tried to buy for €500m in 2021.',
        ', four years after Spotify lodged a complaint.',
        '. It dropped a similar case against Spotify last year.',
        ', but not Spotify.',
        '. Lawyers expect Spotify to be fined next.'
      ]
    )
  )('in English: %s', (text, action) => {
    expect(told('en', text)).toEqual([action]);
  });

  it.each(
    crossed(
      [
        ['La Cnil a infligé mardi 20 millions d’euros d’amende à Deezer', 'fine deezer 20000000'],
        ['La Cnil a ouvert mardi une enquête sur Deezer', 'investigation_opened deezer -'],
        ['La Cnil a mis en demeure Deezer mardi', 'order deezer -']
      ],
      [
        ' mais a blanchi Spotify.',
        ' et classé le dossier Spotify.',
        ', tandis que Spotify risque jusqu’à 5 millions d’euros.',
        '. Spotify pourrait être le prochain.',
        ', à la suite d’une plainte de Spotify.',
        '. Spotify, à l’origine de la plainte, salue la décision.',
        '. Des associations voudraient que Spotify soit puni aussi.',
        '. Spotify avait réglé un litige privé semblable pour 5 millions d’euros en 2023.',
        '. En 2023, le Conseil d’État avait annulé une amende de 5 millions d’euros infligée à Spotify.',
        '. La Cnil ne s’est pas encore prononcée sur Spotify.',
        ', que Spotify avait voulu racheter pour 500 millions d’euros en 2021.',
        ', quatre ans après une plainte de Spotify.',
        '. Elle avait abandonné l’an dernier une procédure semblable contre Spotify.',
        ', mais pas Spotify.',
        '. Les avocats s’attendent à ce que Spotify soit le prochain.'
      ]
    )
  )('in French: %s', (text, action) => {
    expect(told('fr', text)).toEqual([action]);
  });
});
