import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import type { Governing } from './governing.ts';

/**
 * “The regulator said on Tuesday that A had failed to do so and would be fined €2.65m”: decided, where whoever decides says by how much; not what may come
 * if nobody obeys.
 */
export function isSaidToCome(
  { term, start, end }: Hit,
  scene: Scene,
  { governing, opening, rest }: Governing
): boolean {
  if (term.type !== 'fine' || !/(?:^| )would (?:also |now )?be $/u.test(governing)) return false;
  if (!scene.amounts.some((amount) => amount.start > end && amount.start <= end + CLOSE)) return false;
  const speaker = scene.authorities.find((mention) => mention.end < start);
  return (
    speaker !== undefined && SAID.test(opening.slice(speaker.end - scene.start)) && !IF.test(opening + rest)
  );
}

/** Characters between the verb and the sum. */
const CLOSE = 3;
const SAID = /^[^,;:]{0,30} (?:said|announced|ruled|decided|confirmed)(?= )/u;
const IF = /(?<!\p{L})(?:if|unless|could|may|might|should|per day|a day)(?!\p{L})/u;
