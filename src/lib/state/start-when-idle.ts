import type { Engine, EngineOptions } from '../db/engine.ts';

/** Something on a page that asks the database. */
interface Asking {
  start(startEngine: () => Promise<Engine>): Promise<void>;
}

/**
 * Starts the page's database once the page has nothing better to do; its code is loaded only then. Returns how to
 * call it off.
 */
export function startWhenIdle(
  asking: Asking,
  from: Pick<EngineOptions, 'base' | 'dataset' | 'folder'>
): () => void {
  const control = new AbortController();
  const start = async () => {
    const { startEngine } = await import('../db/engine.ts');
    return startEngine({ ...from, signal: control.signal });
  };
  const begin = () => void asking.start(start);
  const idle = 'requestIdleCallback' in window ? requestIdleCallback(begin, { timeout: 2000 }) : null;
  const timer = idle === null ? setTimeout(begin, 300) : null;
  return () => {
    control.abort();
    if (idle !== null) cancelIdleCallback(idle);
    if (timer !== null) clearTimeout(timer);
  };
}
