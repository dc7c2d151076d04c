import type { Hit } from '../hits.ts';
import type { Scene } from '../../scene.ts';

/** The words of a term where they stand, and what stands beside them in their sentence. */
export interface Beside {
  hit: Hit;
  scene: Scene;
  words: string;
  /** Up to 90 characters before the words. */
  before: string;
  /** Up to 60 characters behind them. */
  rest: string;
}
