import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

type Language = 'fr' | 'en';
/** How a text calls an authority within a sentence, and its id. */
type Form = [words: string, id: string];
/** A sentence about what it did, and the action. */
type Frame = (words: string) => [text: string, action: string];

function told(language: Language, text: string): string[] {
  return actionsIn(language, text, { published: '2025-07-04' }).map(
    ({ type, authorities, targets, amount }) =>
      `${type} ${authorities.join('+')} ${targets.join('+')} ${amount ?? '-'}`
  );
}

/** Each form in each frame: text and action. */
function crossed(forms: readonly Form[], frames: readonly Frame[]): [string, string][] {
  return forms.flatMap(([words, id]) =>
    frames.map((frame): [string, string] => {
      const [text, action] = frame(words);
      return [text.charAt(0).toUpperCase() + text.slice(1), action.replace('WHO', id)];
    })
  );
}

/** Without the comma that closes an apposition, where the sentence ends. */
function last(words: string): string {
  return words.replace(/,$/, '');
}

describe('whoever acts, called by any of its names, in any place of the sentence', () => {
  const FORMS: Form[] = [
    ['the AGCM', 'it-agcm'],
    ['Italy’s antitrust watchdog', 'it-agcm'],
    ['the AGCM, Italy’s competition authority,', 'it-agcm'],
    ['Italy’s competition authority (AGCM)', 'it-agcm'],
    ['Rome', 'it-authorities'],
    ['Brussels', 'eu-commission'],
    ['the bloc’s executive arm', 'eu-commission'],
    ['the European Union', 'eu-commission'],
    ['the EU’s competition chief, Margrethe Vestager,', 'eu-commission'],
    ['Lina Khan’s FTC', 'us-ftc'],
    ['a coalition of 12 state attorneys general', 'us-state-attorneys-general'],
    ['New York’s attorney general', 'us-new-york-ag'],
    ['Attorney General Jane Doe of New York', 'us-new-york-ag'],
    ['Attorney General Jane Doe of Washington', 'us-washington-state-ag'],
    ['a Munich court', 'de-courts'],
    ['a London tribunal', 'gb-courts'],
    ['Japan’s industry ministry', 'jp-meti'],
    ['Ireland’s privacy regulator', 'ie-dpc'],
    ['Ofcom, the communications regulator,', 'gb-ofcom']
  ];
  const FRAMES: Frame[] = [
    (who) => [`${who} fined Deezer 20 million on Tuesday.`, 'fine WHO deezer 20000000'],
    (who) => [`Deezer, which ${who} fined on Tuesday, will appeal.`, 'fine WHO deezer -'],
    (who) => [`Deezer was ordered by ${last(who)} to delete the data.`, 'order WHO deezer -']
  ];
  it.each(crossed(FORMS, FRAMES))('%s', (text, action) => {
    expect(told('en', text)).toEqual([action]);
  });

  const FORMES: Form[] = [
    ['l’AGCM', 'it-agcm'],
    ['l’AGCM, le gendarme italien de la concurrence,', 'it-agcm'],
    ['l’antitrust italien', 'it-agcm'],
    ['Bruxelles', 'eu-commission'],
    ['l’exécutif européen', 'eu-commission'],
    ['l’Union européenne', 'eu-commission'],
    ['la FTC américaine', 'us-ftc'],
    ['une coalition de douze procureurs généraux américains', 'us-state-attorneys-general'],
    ['la procureure générale de New York', 'us-new-york-ag'],
    ['un tribunal de Munich', 'de-courts'],
    ['le ministère japonais de l’industrie', 'jp-meti'],
    ['Pékin', 'cn-authorities'],
    ['la Cnil irlandaise', 'ie-dpc'],
    ['Bercy', 'fr-economy'],
    ['la Répression des fraudes', 'fr-dgccrf'],
    ['l’autorité suisse de surveillance des marchés', 'ch-finma']
  ];
  const SUM = 'fine WHO deezer 20000000';
  const CADRES: Frame[] = [
    (who) => [`${who} a infligé mardi 20 millions de dollars d’amende à Deezer.`, SUM],
    (who) => [`Deezer a été condamné mardi à 20 millions de dollars d’amende par ${last(who)}.`, SUM],
    (who) => [
      `L’amende de 20 millions de dollars infligée au groupe Deezer par ${last(who)} est contestée.`,
      SUM
    ],
    (who) => [`${who} a ouvert une enquête sur Deezer.`, 'investigation_opened WHO deezer -']
  ];
  it.each(crossed(FORMES, CADRES))('%s', (text, action) => {
    expect(told('fr', text)).toEqual([action]);
  });

  it.each([
    [
      'fr',
      'Deezer a écopé d’une amende de 20 millions d’euros de la part de Bruxelles.',
      'fine eu-commission deezer 20000000'
    ],
    [
      'en',
      'Attorney General Jane Doe sued Deezer on Monday over its prices. Texas is the first state to do so.',
      'lawsuit us-texas-ag deezer -'
    ]
  ] satisfies [Language, string, string][])('%s: %s', (language, text, action) => {
    expect(told(language, text)).toEqual([action]);
  });

  it('leaves to a trade union what the trade union did', () => {
    expect(told('en', 'Deezer was sued on Tuesday by the union over unpaid wages.')).toEqual([]);
  });
});
