import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

describe('what is told as no news of an authority', () => {
  it.each([
    ['en', 'The FTC’s investigation into Microsoft is ongoing.', []],
    ['en', 'The European Commission’s probe into X continues.', []],
    ['fr', 'L’enquête de la Commission sur TikTok se poursuit.', []],
    [
      'en',
      'The FTC’s investigation into Microsoft, opened in May, goes further.',
      ['investigation_opened us-ftc microsoft -']
    ],
    ['fr', 'Meta devrait écoper d’une amende de Bruxelles, selon des sources.', []],
    ['en', 'Microsoft is expected to be fined by the EU over Teams, sources said.', []],
    ['en', 'The FTC is expected to sue Amazon this month.', []],
    ['fr', 'Le tribunal a condamné Deliveroo à verser 3 millions d’euros d’arriérés à ses livreurs.', []],
    ['fr', 'Le conseil de prud’hommes a condamné Uber à leur verser 17 millions d’euros de dommages.', []],
    ['en', 'The governor vetoed a bill that would have set minimum pay for drivers of Uber.', []],
    ['fr', 'Le Sénat a rejeté la proposition de loi qui aurait interdit la publicité de Shein.', []],
    [
      'fr',
      'La loi a été votée jeudi. Elle bannit la publicité pour Shein.',
      ['law_enacted fr-authorities - -']
    ]
  ] as const)('(%s): %s', (language, text, lines) => {
    expect(actionLines(language, text)).toEqual(lines);
  });
});

describe('what is told beside a fine', () => {
  it.each([
    [
      'en',
      'Italy’s antitrust authority fined Apple and Amazon €200 million. It has also told the two tech giants to lift the restrictions.',
      ['fine it-agcm apple+amazon 200000000', 'order it-agcm apple+amazon -']
    ],
    ['en', 'The CCI told Meta to unbundle WhatsApp data.', ['order in-cci meta -']],
    [
      'fr',
      'Le Bundeskartellamt prélèvera 59 millions d’euros sur les gains d’Amazon.',
      ['fine de-bundeskartellamt amazon 59000000']
    ]
  ] as const)('(%s): %s', (language, text, lines) => {
    expect(actionLines(language, text)).toEqual(lines);
  });
});
