import type { Mention } from '../../types.ts';
import type { Scene } from '../scene.ts';
import type { Hit } from '../terms/hits.ts';

/** “A’s fine for its audit of B”: whether that of the last company before it, whoever is named behind. */
export function isFineOf(owner: Mention | undefined, { term, start }: Hit, scene: Scene): boolean {
  if (term.type !== 'fine' || owner === undefined) return false;
  return WHOSE_FINE.test(scene.text.slice(owner.end - scene.start, start - scene.start));
}

const WHOSE_FINE = /^'s?\s(?:[\p{Ll}\d$¤£.,-]+\s){0,4}$/u;
