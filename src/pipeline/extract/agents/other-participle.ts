import type { Span } from '../../types.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';

/** “sued by the FTC and banned in Russia”, « poursuivi par la FTC et interdit en Russie »: who did what the participle before tells, where this one has its own place. */
export function isOfOtherParticiple(
  { start, end }: Span,
  hit: Hit,
  { text, start: from, places }: Scene
): boolean {
  return (
    end <= hit.start &&
    BY.test(text.slice(0, start - from)) &&
    AND.test(text.slice(end - from, hit.start - from)) &&
    places.some((place) => place.start > hit.end && IN.test(text.slice(hit.end - from, place.start - from)))
  );
}

const BY = /\s(?:by|par)\s(?:(?:the|la|le)\s|l')?$/u;
const AND = /\s(?:and|et)\s(?:(?:then|puis|also|aussi)\s)?$/u;
const IN = /^\s(?:in|en|au|aux)\s(?:the\s)?$/u;
