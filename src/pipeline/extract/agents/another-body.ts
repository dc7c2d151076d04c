import type { Span } from '../../types.ts';
import type { Scene } from '../scene.ts';

/** “Another agency fined A”, « Une autre autorité a puni A »: whether an office is said to be none of those that the text has named. */
export function isAnotherBody({ start }: Span, scene: Scene): boolean {
  return ANOTHER.test(scene.text.slice(Math.max(0, start - scene.start - 40), start - scene.start));
}

const ANOTHER =
  /(?<!\p{L})(?:another|an?\s(?:second|third|fourth|different)|une?\s(?:autre|deuxième|troisième|seconde?))\s(?:[\p{L}-]+\s)?$/iu;
