import type { Plugin } from 'vite';
import { LATE_MENUS } from '../lib/server/late-menus.ts';

/** Makes the menus of pages without a script an entry of the browser's build, which no page of the router imports. */
export function lateChunk(): Plugin {
  return {
    name: 'coupures-late-menus',
    apply: ({ build }, { command }) => command === 'build' && !build?.ssr,
    buildStart() {
      this.emitFile({ type: 'chunk', id: LATE_MENUS, preserveSignature: 'strict' });
    }
  };
}
