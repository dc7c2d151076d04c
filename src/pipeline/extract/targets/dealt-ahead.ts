import type { Mention } from '../../types.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';

/**
 * Whom « les deux sociétés » means behind a colon: those to whom the sentence has dealt its sums, “€27m for A, €15m for B: the two operators have been
 * fined”, « 27 millions pour A, 15 pour B : les deux sociétés ont été sanctionnées ». None elsewhere.
 */
export function dealtAhead({ start: verb }: Hit, { start, text, companies }: Scene): Mention[] {
  const opening = OPENING.exec(text);
  if (opening === null || start + opening[0].length > verb) return [];
  const colon = start + (opening.groups?.sums?.length ?? 0);
  const named = companies.filter(({ end }) => end <= colon);
  return named.length > 1 && named.every((mention) => DEALT.test(text.slice(0, mention.start - start)))
    ? named
    : [];
}

const OPENING =
  /^(?<sums>[^:;]{8,140}?)\s?:\s(?:les|ces|the|these|both)\s(?:(?:deux|trois|quatre|two|three|four)\s)?\p{Ll}+/u;
/** A sum, and to whom. */
const DEALT =
  /\d(?:\s?(?:millions?|milliards?|billions?|bn|mn?))?(?:\s(?:d'euros|de dollars|euros|dollars|pounds))?\s(?:pour|à|contre|for|to|on)\s(?:(?:le|la|the)\s|l')?$/u;
