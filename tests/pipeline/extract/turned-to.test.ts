import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** The authorities of the last action that a text tells. */
function last(language: 'fr' | 'en', text: string): string {
  return actionsIn(language, text, { published: '2025-07-04' }).at(-1)?.authorities.join('+') ?? '';
}

describe('a court that a company only turns to', () => {
  it.each([
    [
      'fr',
      'Le ministère espagnol de la Consommation a puni Ryanair et Volotea de 179 millions d’euros. La pratique leur est désormais interdite. Leur syndicat saisira les tribunaux.',
      'es-consumer'
    ],
    [
      'fr',
      'L’inspection du travail espagnole a puni Glovo, a annoncé mercredi la ministre du travail. La plateforme catalane a également été sommée de salarier ses livreurs. Elle contestera ces décisions devant les tribunaux.',
      'es-itss'
    ],
    [
      'en',
      'Amazon will pay $2.5 billion to settle with the Federal Trade Commission. The deal came days after a trial opened in U.S. District Court in Seattle. Amazon will also have to add a clear button for people to decline Prime.',
      'us-ftc'
    ],
    [
      'en',
      'The AGCM fined Amazon €1.13bn in 2021. A court in Rome has since ordered a recalculation. A month before, Apple had been ordered to pay €10 million.',
      'it-agcm'
    ],
    [
      'en',
      'The Fair Trade Commission fined Coupang 140 billion won. “We will make it clear in court that we did not break the law,” the company said. Rival Naver paid 26.6 billion won on similar grounds in 2020.',
      'kr-kftc'
    ]
  ] as const)('acts on nobody (%s): %s', (language, text, id) => {
    expect(last(language, text)).toBe(id);
  });

  it.each([
    [
      'en',
      'The AGCM investigated Amazon in 2021. A court in Rome then took over the case. Amazon was ordered to pay €10 million by the court.',
      'it-courts'
    ],
    [
      'fr',
      'Le tribunal de Milan a statué mardi. Dior a été condamné à verser 2 millions d’euros.',
      'it-courts'
    ]
  ] as const)('acts otherwise (%s): %s', (language, text, id) => {
    expect(last(language, text)).toBe(id);
  });
});
