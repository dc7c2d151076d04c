import type { Span } from '../../types.ts';
import { STATE_BODIES } from './seat-words.ts';
import { wordsAfter } from './surroundings.ts';

/** « China’s top market watchdog », « Italy’s central bank »: the owner of a body of the state. */
export function ownsBody(text: string, { end }: Span): boolean {
  if (!/^[’']s /.test(text.slice(end, end + 3))) return false;
  return wordsAfter(text, end + 2, 4).some((word) => STATE_BODIES.has(word));
}
