import { EngineError } from './engine-error.ts';

export interface Watchdog {
  /** Something moved: the time starts anew. */
  alive(): void;
  /** Rejects with an EngineError `timeout` once nothing has moved for too long; else never settles. */
  starved: Promise<never>;
  stop(): void;
}

/** Guards work that may take long on a slow line, but must not stand still for `milliseconds`. */
export function watch(milliseconds: number, what: string): Watchdog {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let alive = () => {};
  const starved = new Promise<never>((_, reject) => {
    alive = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        reject(new EngineError('timeout', `${what}: nothing moved for ${milliseconds / 1000} s`));
      }, milliseconds);
    };
  });
  starved.catch(() => {});
  alive();
  return { alive, starved, stop: () => clearTimeout(timer) };
}
