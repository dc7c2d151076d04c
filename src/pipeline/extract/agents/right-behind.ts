import type { Span } from '../../types.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import type { Voice } from '../terms/voice.ts';

/** « placé sous le contrôle du tribunal », “on the orders of the court”: whether the term itself leads to a general word for who acts. */
export function isRightBehind(
  { term, start, end }: Hit,
  office: Span,
  voice: Voice,
  { start: from, text }: Scene
): boolean {
  return (
    (voice === 'passive' || voice === 'subject') &&
    term.type === 'order' &&
    LEADS_ON.test(text.slice(start - from, end - from)) &&
    TO_OFFICE.test(text.slice(end - from, office.start - from))
  );
}

const LEADS_ON = /\s(?:of|d[eu]s?|d')$/iu;
const TO_OFFICE = /^\s?(?:(?:la|the|an?|une?)\s|l')?(?:\p{Ll}+\s)?$/u;
