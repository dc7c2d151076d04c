import { beforeAll, describe, expect, it } from 'vitest';
import { toldIn } from './told-in.ts';

type Language = 'en' | 'fr';

/** An action as it is told plainly, and the sentence: `A` acts, `C` is struck. */
type Frame = readonly [type: string, words: string];

const FRAMES: Record<Language, readonly Frame[]> = {
  en: [
    ['fine', 'A fined C €4 million'],
    ['fine', 'A imposed a €4 million fine on C'],
    ['fine', 'C was fined €4 million by A'],
    ['fine', 'C must pay a €4 million fine, A said'],
    ['investigation_opened', 'A opened an investigation into C'],
    ['investigation_opened', 'C is under investigation by A'],
    ['order', 'A ordered C to delete the data'],
    ['order', 'C was ordered by A to delete the data'],
    ['ban', 'A banned C from taking new customers'],
    ['ban', 'C was barred by A from taking new customers'],
    ['ban', 'A blocked the takeover of C'],
    ['restriction', 'A capped the growth of C at 50,000 customers a month'],
    ['lawsuit', 'A sued C'],
    ['lawsuit', 'C was sued by A'],
    ['warning', 'A issued a warning to C'],
    ['summons', 'A summoned executives of C']
  ],
  fr: [
    ['fine', 'A a infligé une amende de 4 millions d’euros à C'],
    ['fine', 'A a condamné C à une amende de 4 millions d’euros'],
    ['fine', 'C a été condamné par A à une amende de 4 millions d’euros'],
    ['fine', 'C devra payer 4 millions d’euros d’amende, a annoncé A'],
    ['investigation_opened', 'A a ouvert une enquête contre C'],
    ['investigation_opened', 'C est visé par une enquête de A'],
    ['order', 'A a ordonné à C de supprimer les données'],
    ['order', 'C a été sommé par A de supprimer les données'],
    ['ban', 'A a interdit à C d’accueillir de nouveaux clients'],
    ['ban', 'C s’est vu interdire par A d’accueillir de nouveaux clients'],
    ['ban', 'A a bloqué le rachat de C'],
    ['lawsuit', 'A a assigné C en justice'],
    ['lawsuit', 'A a porté plainte contre C'],
    ['summons', 'A a convoqué les dirigeants de C']
  ]
};

/** Who acts, who is struck, and what stands before and behind: each in place of the first, which is the plain one. */
const PARTS = {
  en: {
    acts: ['BaFin', 'German financial watchdog BaFin', 'the German financial regulator'],
    struck: [
      'N26',
      'the digital bank N26',
      'N26 (whose backers include Tencent)',
      'N26, a rival of Revolut,',
      'N26, which competes with Revolut,'
    ],
    before: ['', 'On Tuesday, ', 'Last week, ', 'After a two-year inquiry, '],
    behind: [
      '',
      ' over gaps in its controls',
      ' after Revolut complained',
      ', sending its shares down 3%',
      ', Reuters reported',
      ', a month after Revolut reported record profits'
    ]
  },
  fr: {
    acts: ['la BaFin', 'le gendarme financier allemand'],
    struck: [
      'N26',
      'la banque en ligne N26',
      'N26 (dont Tencent est actionnaire)',
      'N26, rivale de Revolut,',
      'N26, qui concurrence Revolut,'
    ],
    before: ['', 'Mardi, ', 'La semaine dernière, ', 'Après deux ans d’enquête, '],
    behind: [
      '',
      ' pour des failles dans ses contrôles',
      ' après une plainte de Revolut',
      ', faisant chuter son titre de 3 %',
      ', selon Reuters',
      ', un mois après les profits records de Revolut'
    ]
  }
} as const;

/** Something that was not done, with `…` for what. */
const UNDONE: Record<Language, readonly string[]> = {
  en: [
    'BaFin could …',
    'BaFin might … next year',
    'BaFin declined to …',
    'BaFin decided not to …',
    'BaFin did not …',
    'BaFin said it had no plans to …',
    'Consumer groups urged BaFin to …',
    'Revolut has asked BaFin to …',
    'BaFin should …, consumer groups say',
    'BaFin has the power to …',
    'Investors fear that BaFin will …',
    'If BaFin were to …, its shares would fall',
    'BaFin would … only if it broke the rules again',
    'BaFin refused to …',
    'BaFin found no reason to …',
    'It is unclear whether BaFin will …',
    'Will BaFin …?'
  ],
  fr: [
    'La BaFin pourrait …',
    'La BaFin hésite à …',
    'La BaFin a renoncé à …',
    'Des associations appellent la BaFin à …',
    'La BaFin a clos le dossier sans …',
    'La BaFin a failli …',
    'La BaFin aurait dû …, selon un professeur de droit',
    'La BaFin devrait …, estiment des associations',
    'La BaFin se dit prête à …',
    'Il faut …, plaide une association',
    'La BaFin va-t-elle … ?'
  ]
};

const WHAT: Record<Language, readonly string[]> = {
  en: [
    'fine N26 €4 million',
    'open an investigation into N26',
    'order N26 to delete the data',
    'ban N26 from taking new customers',
    'block the takeover of N26',
    'sue N26',
    'summon N26'
  ],
  fr: [
    'infliger une amende de 4 millions d’euros à N26',
    'ouvrir une enquête contre N26',
    'ordonner à N26 de supprimer les données',
    'interdire à N26 d’accueillir de nouveaux clients',
    'bloquer le rachat de N26',
    'assigner N26 en justice',
    'retirer sa licence à N26'
  ]
};

interface Sentence {
  language: Language;
  text: string;
  /** What it tells, or null where it tells nothing that was done. */
  told: string | null;
}

function sentence(language: Language, words: string, told: string | null): Sentence {
  const tidy = words.replace(/,\s?,/g, ',').replace(/,$/, '').replace('de le ', 'du ');
  const text = tidy.charAt(0).toUpperCase() + tidy.slice(1);
  return { language, text: /[?.]$/.test(text) ? text : `${text}.`, told };
}

/** Each frame plain, and with one part at a time in other words. */
function plain(language: Language): Sentence[] {
  const { acts, struck, before, behind } = PARTS[language];
  return FRAMES[language].flatMap(([type, words]) => {
    const say = (who: string, whom: string, lead: string, tail: string) =>
      sentence(
        language,
        lead + words.replace(/\bA\b/, who).replace(/\bC\b/, whom).replace(/,$/, '') + tail,
        `${type} n26 DE`
      );
    return [
      ...acts.map((who) => say(who, 'N26', '', '')),
      ...struck.slice(1).map((whom) => say(acts[0], whom, '', '')),
      ...before.slice(1).map((lead) => say(acts[0], 'N26', lead, '')),
      ...behind.slice(1).map((tail) => say(acts[0], 'N26', '', tail))
    ];
  });
}

function undone(language: Language): Sentence[] {
  return UNDONE[language].flatMap((lead) =>
    WHAT[language].map((what) => sentence(language, lead.replace('…', what), null))
  );
}

describe('one clause', () => {
  const sentences = (['en', 'fr'] as const).flatMap((language) => [...plain(language), ...undone(language)]);
  let found: string[][] = [];
  beforeAll(async () => {
    found = await toldIn(sentences);
  }, 60_000);

  const misread = (ofThese: (one: Sentence) => boolean): string[] =>
    sentences.flatMap((one, i) =>
      ofThese(one) && (found[i]?.join('; ') ?? '') !== (one.told ?? '')
        ? [`${one.text} → ${found[i]?.join('; ') ?? ''}`]
        : []
    );

  it.each(['en', 'fr'] as const)('tells an action whoever is named beside (%s)', (language) => {
    expect(misread((one) => one.language === language && one.told !== null)).toEqual([]);
  });

  it.each(['en', 'fr'] as const)('tells nothing that was only thought or asked of (%s)', (language) => {
    expect(misread((one) => one.language === language && one.told === null)).toEqual([]);
  });
});
