import { startEngine } from '../../src/lib/db/engine.ts';
import type { Engine } from '../../src/lib/db/engine.ts';

declare global {
  interface Window {
    startEngine: typeof startEngine;
    /** The engine that a test has started on this page. */
    engine?: Engine;
  }
}

window.startEngine = startEngine;
