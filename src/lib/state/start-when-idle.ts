import type { Columns } from '../columns/columns.ts';
import type { Engine, EngineOptions } from '../db/engine.ts';

/** Something on a page that asks the database. */
interface Asking {
  /** Loads the columns of its charts, where it has any. */
  open?(openColumns: () => Promise<Columns>): Promise<void>;
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
  const open = async () => {
    const { openColumns } = await import('../columns/columns.ts');
    const { base, dataset, folder = 'data/' } = from;
    return openColumns({ folder: `${base}${folder}`, dataset, signal: control.signal });
  };
  // The columns first: they are small, and the charts live with them; the database would share the line with them.
  const begin = async () => {
    await asking.open?.(open);
    if (!control.signal.aborted) await asking.start(start);
  };
  const idle =
    'requestIdleCallback' in window ? requestIdleCallback(() => void begin(), { timeout: 2000 }) : null;
  const timer = idle === null ? setTimeout(() => void begin(), 300) : null;
  return () => {
    control.abort();
    if (idle !== null) cancelIdleCallback(idle);
    if (timer !== null) clearTimeout(timer);
  };
}
