import { beforeAll, describe, expect, it } from 'vitest';
import { toldIn } from './told-in.ts';

/** What a plain clause tells: type, target and jurisdiction. */
type Told = `${string} ${string} ${string}`;

/** A sentence of two plain clauses, and what it has to tell. */
interface Composed {
  language: 'en' | 'fr';
  text: string;
  told: [Told, Told];
}

/** A clause by whoever acted first, or with its own subject; `joins` may lead to it. */
interface Second {
  told: Told;
  words: string;
  joins: string[];
  /** It has no subject of its own: not behind a clause in the passive, unless a pronoun leads to it. */
  elided?: boolean;
}

const FIRST = {
  en: [
    ['fine n26 DE', 'BaFin fined N26 €4 million in May'],
    ['fine n26 DE', 'BaFin imposed a €4 million fine on N26'],
    ['fine n26 DE', 'N26 was fined €4 million by BaFin in May'],
    ['investigation_opened n26 DE', 'BaFin opened an investigation into N26 in May'],
    ['order n26 DE', 'BaFin ordered N26 to improve its controls'],
    ['ban n26 DE', 'BaFin banned N26 from taking new customers'],
    ['lawsuit n26 DE', 'BaFin sued N26 in May'],
    ['warning n26 DE', 'BaFin issued a warning to N26']
  ],
  fr: [
    ['fine n26 DE', 'La BaFin a infligé une amende de 4 millions d’euros à N26 en mai'],
    ['fine n26 DE', 'La BaFin a condamné N26 à 4 millions d’euros d’amende'],
    ['fine n26 DE', 'N26 a été condamné par la BaFin à une amende de 4 millions d’euros'],
    ['investigation_opened n26 DE', 'La BaFin a ouvert une enquête contre N26 en mai'],
    ['order n26 DE', 'La BaFin a ordonné à N26 de renforcer ses contrôles'],
    ['ban n26 DE', 'La BaFin a interdit à N26 d’accueillir de nouveaux clients'],
    ['lawsuit n26 DE', 'La BaFin a assigné N26 en justice en mai'],
    ['summons n26 DE', 'La BaFin a convoqué N26 en mai']
  ]
} as const;

const AND_IT = [' and ', ', and ', ', and in June it ', ' and, in June, '];
const OTHER = [' and ', ', and ', ', while ', '; ', '. '];
const ET = [' et ', ' et a ', ', puis a '];
const AUTRE = [' et ', ', tandis que ', ' ; ', '. '];
const SECOND: Record<'en' | 'fr', Second[]> = {
  en: [
    {
      told: 'order revolut DE',
      words: 'ordered Revolut to improve its controls',
      joins: AND_IT,
      elided: true
    },
    { told: 'fine revolut DE', words: 'fined Revolut €3 million', joins: AND_IT, elided: true },
    { told: 'ban revolut DE', words: 'barred Revolut from opening accounts', joins: AND_IT, elided: true },
    {
      told: 'investigation_opened revolut DE',
      words: 'opened an investigation into Revolut',
      joins: AND_IT,
      elided: true
    },
    {
      told: 'order n26 DE',
      words: 'ordered it to delete the data',
      joins: [' and ', ', and '],
      elided: true
    },
    { told: 'ban n26 DE', words: 'barred it from opening accounts', joins: [' and '], elided: true },
    { told: 'order revolut DE', words: 'Revolut was ordered to improve its controls', joins: OTHER },
    { told: 'fine revolut DE', words: 'Revolut was fined €3 million', joins: OTHER },
    { told: 'fine revolut DE', words: 'Revolut got a €3 million fine', joins: [' and ', ', while ', '; '] },
    { told: 'ban revolut DE', words: 'Revolut was barred from opening accounts', joins: [' and ', '. '] },
    { told: 'fine revolut IT', words: 'Italy’s AGCM fined Revolut €3 million', joins: OTHER },
    {
      told: 'investigation_opened revolut IT',
      words: 'Italy’s AGCM opened an investigation into Revolut',
      joins: OTHER
    },
    {
      told: 'order revolut IT',
      words: 'Italy’s AGCM ordered Revolut to improve its controls',
      joins: [', and ', ', while ', '. ']
    }
  ],
  fr: [
    {
      told: 'order revolut DE',
      words: 'ordonné à Revolut de renforcer ses contrôles',
      joins: [...ET, ' et, en juin, '],
      elided: true
    },
    {
      told: 'fine revolut DE',
      words: 'infligé une amende de 3 millions d’euros à Revolut',
      joins: [...ET, ', et en juin elle a '],
      elided: true
    },
    { told: 'ban revolut DE', words: 'interdit à Revolut d’ouvrir des comptes', joins: ET, elided: true },
    {
      told: 'investigation_opened revolut DE',
      words: 'ouvert une enquête contre Revolut',
      joins: ET,
      elided: true
    },
    {
      told: 'order n26 DE',
      words: 'lui a ordonné de supprimer les données',
      joins: [' et ', ', et '],
      elided: true
    },
    { told: 'ban n26 DE', words: 'lui a interdit d’ouvrir des comptes', joins: [' et '], elided: true },
    { told: 'order n26 DE', words: 'l’a sommé de supprimer les données', joins: [' et '], elided: true },
    { told: 'order revolut DE', words: 'Revolut a été sommé de cesser cette pratique', joins: AUTRE },
    { told: 'fine revolut DE', words: 'Revolut a écopé de 3 millions d’euros d’amende', joins: AUTRE },
    {
      told: 'fine revolut DE',
      words: 'Revolut a été condamné à une amende de 3 millions d’euros',
      joins: AUTRE
    },
    {
      told: 'fine revolut IT',
      words: 'l’AGCM italienne a infligé une amende de 3 millions d’euros à Revolut',
      joins: AUTRE
    },
    {
      told: 'investigation_opened revolut IT',
      words: 'l’AGCM italienne a ouvert une enquête contre Revolut',
      joins: AUTRE
    },
    {
      told: 'order revolut IT',
      words: 'l’AGCM italienne a ordonné à Revolut de renforcer ses contrôles',
      joins: AUTRE
    }
  ]
};

function composed(language: 'en' | 'fr'): Composed[] {
  return FIRST[language].flatMap(([first, opening]) =>
    SECOND[language].flatMap(({ told, words, joins, elided }) =>
      joins
        .filter((join) => {
          const suffered = opening.startsWith('N26');
          const again = told.endsWith('n26 DE') && (suffered || told === first);
          return !again && !(suffered && elided && !/(?:it|elle a) $/.test(join));
        })
        .map((join): Composed => {
          const second = join === '. ' ? words.charAt(0).toUpperCase() + words.slice(1) : words;
          return { language, text: `${opening}${join}${second}.`, told: [first, told] };
        })
    )
  );
}

describe('two plain clauses in one sentence', () => {
  const sentences = [...composed('en'), ...composed('fr')];
  let found: string[][] = [];
  beforeAll(async () => {
    found = await toldIn(sentences);
  }, 60_000);

  it.each(['en', 'fr'] as const)('tell an action each, whatever joins them (%s)', (language) => {
    const misread = sentences.flatMap(({ text, told, language: own }, i) =>
      own === language && found[i]?.join('; ') !== [...told].sort().join('; ')
        ? [`${text} → ${found[i]?.join('; ') ?? ''}`]
        : []
    );
    expect(misread).toEqual([]);
  });
});
