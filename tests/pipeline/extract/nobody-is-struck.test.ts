import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

describe('what resembles an action and is none', () => {
  it.each([
    [
      'fr',
      'La cour d’appel a réduit à néant la sanction de 20 millions d’euros prononcée par l’AMF contre Elliott.'
    ],
    [
      'fr',
      'La procédure suit son cours, s’est borné à répondre le porte-parole de la Commission, interrogé sur Temu.'
    ],
    ['fr', 'La Commission a autorisé l’acquisition de MGM par Amazon, sans poser de conditions.'],
    [
      'fr',
      'L’amende de 240 millions de dollars proposée contre la banque ANZ doit recevoir l’aval de la Cour fédérale.'
    ],
    ['fr', 'Test-Achats a mis en demeure Proximus de ne plus indexer ses tarifs.'],
    ['en', 'TotalEnergies and Qatar sign $10 billion gas deal in Iraq.'],
    ['en', 'A Canadian judge has set aside a government order that would have shut TikTok’s offices.'],
    [
      'en',
      'Bupa has admitted misleading members and, with the ACCC, is asking the court for a A$35 million penalty.'
    ]
  ] as const)('(%s): %s', (language, text) => {
    expect(actionLines(language, text)).toEqual([]);
  });
});

describe('what is told beside an action of a company’s own conduct', () => {
  it.each([
    [
      'fr',
      'Rolex a été condamné par l’Autorité de la concurrence : il a interdit à ses distributeurs de vendre ses montres sur internet.',
      ['fine fr-adlc rolex -']
    ],
    [
      'fr',
      'La Commission a adressé ses griefs à Meta, qu’elle soupçonne d’exclure de WhatsApp les assistants concurrents.',
      ['investigation_opened eu-commission meta -']
    ],
    [
      'en',
      'The KPPU in Indonesia found Google guilty of monopolistic practices and imposed a fine of 202.5 billion rupiah.',
      ['fine id-kppu google 202500000000']
    ],
    [
      'en',
      'After the April blackout, the CNMC began disciplinary proceedings against Endesa.',
      ['investigation_opened es-cnmc endesa -']
    ]
  ] as const)('(%s): %s', (language, text, lines) => {
    expect(actionLines(language, text)).toEqual(lines);
  });
});
