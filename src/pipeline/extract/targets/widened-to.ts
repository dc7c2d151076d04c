import type { Mention } from '../../types.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/** « L'enquête, ouverte sur les algorithmes, a été élargie à B », “opened in May, was widened to B”: it was not opened into B. */
export function isWidenedTo({ verbEnd }: Hit, scene: Scene, { start }: Mention): boolean {
  return start >= verbEnd && WIDENED.test(scene.text.slice(verbEnd - scene.start, start - scene.start));
}

const WIDENED = createSearch(
  /(?:élargi|éten[dt]|widen|extend|expand|broaden)\p{L}*\s(?:[^;:]{0,20}\s)?(?:à|aux?|to)\s/iu
);
