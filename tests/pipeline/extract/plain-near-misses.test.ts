import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

describe('what only looks like an action in plain news', () => {
  it.each([
    ['en', 'The Bundeskartellamt meanwhile shut a second inquiry into Vodafone’s tariffs.'],
    ['en', 'The Justice Department quietly shut its inquiry into Boeing.'],
    ['fr', 'Ni Orange ni SFR n’ont à ce jour été sanctionnés par l’Arcep.'],
    ['fr', 'Ni Orange ni SFR, eux aussi visés par des pirates, n’ont à ce jour été sanctionnés par la Cnil.'],
    ['en', 'A Chicago police pension fund has sued Boeing in federal court over its share price.'],
    ['en', 'Judge Amy Collins questioned whether Delta Air Lines was really sorry.'],
    ['en', 'A similar tool of Microsoft’s is being looked at.'],
    [
      'fr',
      'La cour d’appel de Lyon a condamné Deezer, le service de musique, à verser 12 millions d’euros au groupe Vivendi pour avoir diffusé ses titres sans contrat.'
    ],
    ['en', 'A jury in Dallas ordered Boeing in August to pay $243 million to the victims of a crash.'],
    ['en', 'Jury orders Monsanto to pay $966 million in weedkiller case.'],
    ['en', 'Jeff Yass, who is suing Tesla in Delaware, had urged officials in Washington to step in.'],
    ['fr', 'Fin de partie pour le régulateur et l’éditeur Microsoft.'],
    ['en', 'The committee also wants ministers to bar Fujitsu from new contracts.'],
    [
      'en',
      'The FCA is to consult on a scheme that could cost £9bn; Close Brothers and Santander would pay their share.'
    ],
    ['fr', 'La LFP avait fait assigner DAZN devant le tribunal.'],
    [
      'en',
      'A report that the Enforcement Directorate was looking into money laundering at Paytm was denied by the company.'
    ],
    ['en', 'Apple has removed the app of Tumblr, saying that it broke its rules on privacy.'],
    ['en', 'Ban Google from owning the tools, order Meta to let go of Instagram, and see what happens.'],
    [
      'en',
      'The Competition Commission of India has closed a case in which Microsoft was accused of using its dominance.'
    ],
    ['en', 'Tesla has answered questions of its own about its service.'],
    ['en', 'Judge Ann Collins will decide next year what Delta Air Lines must change.'],
    ['en', 'A levy on sales to Nvidia had yet to be written into law, Washington said.'],
    ['en', 'The union said that Vodafone’s jobs and bills would suffer.'],
    ['en', 'Airbus raised its target. Late engines carry a penalty: the group set aside £20m for customers.'],
    ['fr', 'Anne Martin, la nouvelle présidente, promet de l’ordre chez Altice.'],
    ['en', 'They want Oracle ordered to open its books and, ideally, fined.'],
    ['fr', 'Des élus républicains poussent à exclure ZTE du marché.'],
    ['fr', 'Bayer condamné par un jury de Géorgie à 2,1 milliards de dollars.'],
    ['fr', 'Les mêmes juges avaient anéanti la sanction de 1,06 milliard d’euros prononcée contre Qualcomm.'],
    ['en', 'Samsung, whose Gemini deal has been questioned in Washington, kept silent.'],
    ['en', 'Seven & i said that the FTC would in all likelihood have required the sale of its stores.']
  ] as const)('(%s): %s', (language, text) => {
    expect(actionLines(language, text)).toEqual([]);
  });

  it.each([
    [
      'fr',
      'La cour d’appel de Lyon a condamné Deezer à une amende de 12 millions d’euros.',
      ['fine fr-courts deezer 12000000']
    ],
    [
      'en',
      'Attorney General Ken Paxton, who is suing Tesla in Texas, had urged Washington to step in.',
      ['lawsuit us-texas-ag tesla -']
    ],
    [
      'en',
      'The European Commission gave the green light to Broadcom’s purchase of VMware, with conditions.',
      ['order eu-commission broadcom -']
    ],
    [
      'fr',
      'La Commission européenne autorise, sous conditions, le rachat de Grail par Illumina.',
      ['order eu-commission illumina -']
    ],
    [
      'en',
      'The Bundeskartellamt meanwhile opened a second inquiry into Vodafone’s tariffs.',
      ['investigation_opened de-bundeskartellamt vodafone -']
    ],
    [
      'en',
      'Google removed Telegram from its store on Friday at the order of the Cyberspace Administration of China.',
      ['order cn-cac google -']
    ],
    [
      'en',
      'The FCA fined Santander £24m. Without a discount for settling early the bill would have been £34m.',
      ['fine gb-fca banco-santander 24000000']
    ],
    [
      'fr',
      'WhatsApp : Bruxelles enquête sur l’éviction des autres.',
      ['investigation_opened eu-commission whatsapp -']
    ],
    [
      'en',
      'Australia’s competition watchdog sues Telstra. The Australian Competition and Consumer Commission, which began proceedings on Monday, wants penalties.',
      ['lawsuit au-accc telstra -']
    ],
    ['fr', 'Orange et SFR ont à ce jour été sanctionnés par l’Arcep.', ['fine fr-arcep orange+sfr -']],
    [
      'en',
      'A Senate committee questioned Delta Air Lines over its fees on Monday.',
      ['hearing us-congress delta-air-lines -']
    ]
  ] as const)('beside what is one (%s): %s', (language, text, lines) => {
    expect(actionLines(language, text)).toEqual(lines);
  });
});

describe('what stands beside an action and is no other one', () => {
  it.each([
    [
      'the reason of a fine',
      'en',
      'Italy’s antitrust authority has ordered Zalando to pay €18.2 million for forcing brands to sell on its site alone.',
      ['fine it-agcm zalando 18200000']
    ],
    [
      'what an authority reproaches a company with',
      'en',
      'The KFTC fined Qualcomm €5 million. The KFTC said the company barred Samsung and LG from using other chips.',
      ['fine kr-kftc qualcomm 5000000']
    ],
    [
      'a measure in other words',
      'en',
      'BaFin has capped the growth of N26, an unusual rebuke for the bank.',
      ['restriction de-bafin n26 -']
    ],
    [
      'the reading of a bill',
      'fr',
      'Le Conseil d’Etat a entamé mardi l’examen du projet de décret sur Airbnb.',
      ['law_proposed fr-conseil-d-etat - -']
    ],
    [
      'of whom a bank should have been wary',
      'fr',
      'L’ACPR a condamné BNP Paribas à 5 millions d’euros d’amende pour n’avoir pas repéré des clients visés par un gel des avoirs.',
      ['fine fr-acpr bnp-paribas 5000000']
    ],
    [
      'who came along',
      'fr',
      'Des enquêteurs du parquet de Paris, accompagnés d’agents d’Europol, ont fouillé mardi les locaux de Google.',
      ['investigation_opened fr-paris-prosecutor google -']
    ],
    [
      'what an inquiry was widened to',
      'fr',
      'Les bureaux de Twitter ont été fouillés par le parquet de Paris. L’enquête, ouverte sur la plateforme, s’étend désormais aux images fabriquées par Grok.',
      ['investigation_opened fr-paris-prosecutor twitter -']
    ]
  ] as const)('%s', (_, language, text, lines) => {
    expect(actionLines(language, text)).toEqual(lines);
  });
});
