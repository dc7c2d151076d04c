import { beforeAll, describe, expect, it } from 'vitest';
import { toldIn } from './told-in.ts';

type Language = 'en' | 'fr';

/** What leads to a clause and what follows it, each with another company than the one that is struck. */
const PARTS = {
  en: {
    before: ['Two months after a similar decision against Temu, ', 'In a decision published on Monday, '],
    behind: [
      ', days before a similar decision on Temu was due',
      ' despite objections from Meta',
      ' in a case brought by consumer groups',
      ', a month after Temu reported record profits'
    ],
    struck: ['TikTok, the video app owned by ByteDance,', 'ByteDance’s TikTok'],
    frames: [
      ['fine', 'BaFin hit C with a €4 million fine'],
      ['fine', 'C was fined €4 million by BaFin'],
      ['investigation_opened', 'BaFin launched an inquiry into C'],
      ['order', 'BaFin told C to change its rules'],
      ['ban', 'C was barred by BaFin from taking new customers']
    ]
  },
  fr: {
    before: ['Deux mois après une décision semblable contre Temu, ', 'Dans une décision publiée lundi, '],
    behind: [
      ', à quelques jours d’une décision attendue sur Temu',
      ' malgré les objections de Meta',
      ' après des plaintes de Temu',
      ', un mois après les profits records de Temu'
    ],
    struck: ['TikTok, pionnier de la vidéo avec Snapchat,', 'TikTok, l’application vidéo de ByteDance,'],
    frames: [
      ['fine', 'la BaFin a condamné C à une amende de 4 millions d’euros'],
      ['fine', 'C a été condamné par la BaFin à une amende de 4 millions d’euros'],
      ['investigation_opened', 'la BaFin a lancé une enquête sur C'],
      ['ban', 'la BaFin a suspendu la licence de C'],
      ['restriction', 'la BaFin a plafonné la croissance de C'],
      ['summons', 'la BaFin a convoqué les dirigeants de C']
    ]
  }
} as const;

interface Sentence {
  language: Language;
  text: string;
  told: string;
}

function sentencesOf(language: Language): Sentence[] {
  const { before, behind, struck, frames } = PARTS[language];
  return before.flatMap((lead) =>
    behind.flatMap((tail) =>
      struck.flatMap((whom) =>
        frames.map(([type, words]): Sentence => {
          const clause = (lead + words.replace(/\bC\b/, whom) + tail).replace(/,(?=,)|,$/u, '');
          return { language, text: `${clause}.`, told: `${type} tiktok DE` };
        })
      )
    )
  );
}

describe('a clause between a circumstance and another', () => {
  const sentences = [...sentencesOf('en'), ...sentencesOf('fr')];
  let found: string[][] = [];
  beforeAll(async () => {
    found = await toldIn(sentences);
  }, 60_000);

  it.each(['en', 'fr'] as const)('tells what it tells alone (%s)', (language) => {
    const misread = sentences.flatMap(({ text, told, language: own }, i) =>
      own === language && found[i]?.join('; ') !== told ? [`${text} → ${found[i]?.join('; ') ?? ''}`] : []
    );
    expect(misread).toEqual([]);
  });
});
