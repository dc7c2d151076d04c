import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** The authorities of the last action that a text tells. */
function last(language: 'fr' | 'en', text: string): string {
  return actionsIn(language, text, { published: '2025-07-04' }).at(-1)?.authorities.join('+') ?? '';
}

describe('a judge spoken of again', () => {
  it.each([
    [
      'en',
      'Justice Alexandre de Moraes ordered the suspension of X. Musk fumed. The judge had a day earlier frozen the Brazilian bank accounts of Starlink.'
    ],
    [
      'en',
      'A supreme court ruling against X took effect in Brazil. The judge, Alexandre de Moraes, suspended it on Friday.'
    ],
    [
      'fr',
      'Le juge Alexandre de Moraes, du Tribunal suprême fédéral, a ordonné la suspension de X au Brésil. Elon Musk a dénoncé un « pseudo-juge ». La veille, le magistrat avait gelé les comptes de Starlink.'
    ],
    [
      'fr',
      'Le juge Alexandre de Moraes a autorisé le retour du réseau. Il en avait ordonné la suspension, lassé de voir X ignorer ses décisions.'
    ],
    [
      'fr',
      'Le juge Alexandre de Moraes a bloqué X. Les comptes de Starlink avaient été gelés la veille par le même magistrat.'
    ]
  ] as const)('is of the court which the text has named (%s): %s', (language, text) => {
    expect(last(language, text)).toBe('br-stf');
  });

  it('is of a court whose judge bears a name', () => {
    expect(
      last(
        'fr',
        'Le juge Rajiv Sharma, de la Cour suprême indienne, a ordonné à Google de payer. Le magistrat a aussi bloqué Telegram.'
      )
    ).toBe('in-supreme-court');
  });

  it.each([
    [
      'en',
      'The chief justice of the Supreme Court overturned a block in Brazil. Judge Daniela Barbosa had suspended WhatsApp that morning.',
      'br-courts'
    ],
    [
      'fr',
      'Un juge de Nanterre a suspendu Shein. Le parquet de Paris a ouvert une enquête. Le juge a ordonné à Shein de verser 5 millions d’euros.',
      'fr-courts'
    ],
    [
      'en',
      'The Supreme Court upheld the law. In Texas a judge blocked TikTok. The judge then fined Meta.',
      'us-courts'
    ]
  ] as const)('is of another court otherwise (%s): %s', (language, text, id) => {
    expect(last(language, text)).toBe(id);
  });
});
