import { pagePath } from './own-pages.ts';

/** Path of a clipping's page below the root of a language: `clippings/8f3a/`. */
export function clippingPath(id: string): string {
  return pagePath('clippings', id);
}
