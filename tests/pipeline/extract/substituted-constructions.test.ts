import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

type Language = 'en' | 'fr';

/** What an authority does, in the forms that the places below need; `{}` is whom it strikes. */
interface Deed {
  told: string;
  agent: string;
  to: string;
  did: string;
  done: string;
  doing: string;
}

const PLACES: Record<Language, (deed: Deed) => readonly string[]> = {
  en: ({ agent, to, did, done, doing }) => [
    `The ${agent} ${did} on Monday.`,
    `The ${agent} has ${done}.`,
    `The ${agent} said on Monday it had ${done}.`,
    `The ${agent} said on Monday that it was ${doing}.`,
    `The ${agent} told reporters on Monday it had ${done}.`,
    `The ${agent} has decided to ${to}.`,
    `The decision by the ${agent} to ${to} came on Monday.`,
    `The ${agent} became on Monday the first in Europe to ${to}.`,
    `The ${agent} voted on Monday to ${to}.`,
    `The ${agent}, which ${did} on Monday, said the practice had lasted for years.`
  ],
  fr: ({ agent, to, done, doing }) => [
    `${agent} a ${done} lundi.`,
    `${agent} a annoncé lundi avoir ${done}.`,
    `${agent} vient de ${to}.`,
    `La décision de ${to}, prise par ${agent}, a été annoncée lundi.`,
    `${agent}, qui a ${done} lundi, estime que la pratique a duré des années.`,
    `En ${doing} lundi, ${agent} a envoyé un signal au secteur.`
  ]
};

const DEEDS: Record<Language, readonly Deed[]> = {
  en: [
    {
      told: 'fine google',
      agent: 'CMA',
      to: 'fine Google',
      did: 'fined Google',
      done: 'fined Google',
      doing: 'fining Google'
    },
    {
      told: 'order meta',
      agent: 'Irish data regulator',
      to: 'order Meta to delete the data',
      did: 'ordered Meta to delete the data',
      done: 'ordered Meta to delete the data',
      doing: 'ordering Meta to delete the data'
    },
    {
      told: 'warning temu',
      agent: 'ICO',
      to: 'reprimand Temu',
      did: 'reprimanded Temu',
      done: 'reprimanded Temu',
      doing: 'reprimanding Temu'
    },
    {
      told: 'restriction meta',
      agent: 'German cartel office',
      to: 'restrict Meta’s use of data',
      did: 'restricted Meta’s use of data',
      done: 'restricted Meta’s use of data',
      doing: 'restricting Meta’s use of data'
    }
  ],
  fr: [
    {
      told: 'order meta',
      agent: 'La CNIL',
      to: 'mettre Meta en demeure',
      did: 'mettait Meta en demeure',
      done: 'mis Meta en demeure',
      doing: 'mettant Meta en demeure'
    },
    {
      told: 'summons tencent',
      agent: 'Le régulateur chinois du cyberespace',
      to: 'convoquer Tencent',
      did: 'convoquait Tencent',
      done: 'convoqué Tencent',
      doing: 'convoquant Tencent'
    },
    {
      told: 'hearing meta',
      agent: 'La commission des lois du Sénat',
      to: 'auditionner le patron de Meta',
      did: 'auditionnait le patron de Meta',
      done: 'auditionné le patron de Meta',
      doing: 'auditionnant le patron de Meta'
    }
  ]
};

const SENTENCES = (['en', 'fr'] as const).flatMap((language) =>
  DEEDS[language].flatMap((deed) =>
    PLACES[language](deed).map((text) => [language, deed.told, text] as const)
  )
);

function toldIn(language: Language, text: string): string[] {
  return actionsIn(language, text).map(({ type, targets }) => `${type} ${targets.join('+')}`);
}

describe('what an authority does', () => {
  it.each(SENTENCES)('is told in every place of a plain sentence (%s, %s): %s', (language, told, text) => {
    expect(toldIn(language, text)).toEqual([told]);
  });
});

describe('a noun of which the sentence says only that it was imposed', () => {
  it.each<[Language, string, string]>([
    ['fr', 'La CNIL a rendu ses décisions lundi. Une amende a été infligée à Criteo.', 'fine criteo'],
    ['fr', 'Des amendes ont été infligées lundi par la CNIL à Criteo et Yahoo.', 'fine criteo+yahoo'],
    ['fr', 'La CNIL a rendu sa décision lundi. Une sanction a été prononcée contre Google.', 'fine google'],
    ['fr', 'La CNIL a rendu sa décision lundi. Un avertissement a été adressé à Temu.', 'warning temu'],
    ['fr', 'La CNIL a rendu sa décision lundi. Une injonction a été adressée à Meta.', 'order meta'],
    [
      'en',
      'The CNIL issued its decisions on Monday. Fines were imposed on Criteo and Yahoo.',
      'fine criteo+yahoo'
    ],
    ['en', 'The CMA announced its decision on Monday. A formal warning was issued to Temu.', 'warning temu'],
    [
      'en',
      'The Indian government announced its decision on Monday. A ban was imposed on TikTok.',
      'ban tiktok'
    ]
  ])('is imposed by whom the sentence before names (%s): %s', (language, text, told) => {
    expect(toldIn(language, text)).toEqual([told]);
  });

  it.each<[Language, string]>([
    ['fr', 'La CNIL a rendu sa décision lundi. Aucune amende n’a été infligée à Criteo.'],
    ['fr', 'La CNIL rendra sa décision lundi. Une amende pourrait être infligée à Criteo.'],
    ['en', 'The CMA announced its decision on Monday. No warning was issued to Temu.'],
    ['en', 'Google ran a shop. A warning was issued to its customers.']
  ])('is none where it was not (%s): %s', (language, text) => {
    expect(toldIn(language, text)).toEqual([]);
  });
});

describe('what a company contests', () => {
  it.each<[Language, string, string]>([
    [
      'fr',
      'Google conteste l’enquête ouverte lundi par la Commission européenne.',
      'investigation_opened google'
    ],
    ['fr', 'Meta conteste la mise en demeure adressée lundi par la CNIL.', 'order meta'],
    [
      'fr',
      'Google conteste la plainte déposée lundi par le ministère de la Justice américain.',
      'lawsuit google'
    ],
    ['en', 'TikTok said it would contest the ban imposed by the Indian government on Monday.', 'ban tiktok'],
    ['en', 'Temu said it would contest the formal warning issued by the CMA on Monday.', 'warning temu']
  ])('has been done where the sentence says by whom (%s): %s', (language, text, told) => {
    expect(toldIn(language, text)).toEqual([told]);
  });
});

describe('a company that tells of itself behind', () => {
  it.each<[Language, string, string]>([
    ['en', 'The company was fined by the CMA on Monday, Google said.', 'fine google'],
    [
      'en',
      'The company was ordered to delete the data by the Irish data regulator, Meta said in a filing.',
      'order meta'
    ],
    ['fr', 'Le groupe a été condamné lundi à une amende par la CNIL, a indiqué Google.', 'fine google']
  ])('is whom its “the company” means (%s): %s', (language, text, told) => {
    expect(toldIn(language, text)).toEqual([told]);
  });

  it('is not where the text speaks of another', () => {
    const text = 'Criteo sells advertising. The company was fined by the CNIL on Monday, Google said.';
    expect(toldIn('en', text)).toEqual(['fine criteo']);
  });
});

describe('an accusation', () => {
  it('is not outweighed by what another authority did years before', () => {
    const text =
      'Naver was charged by the Seoul Central District Prosecutors Office on 8 September 2022. The KFTC fined Naver in December 2020.';
    expect(toldIn('en', text)).toEqual(['investigation_opened naver', 'fine naver']);
  });
});

describe('what an agency has others find out', () => {
  it('is no order to the company that it is about', () => {
    const text = 'The CMA ordered research services to study the digital advertising business of Google.';
    expect(toldIn('en', text)).toEqual([]);
  });
});
