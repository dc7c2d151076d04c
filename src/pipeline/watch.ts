import { dirname, resolve } from 'node:path';
import { watch } from 'chokidar';

/** How long files have to be still, in milliseconds: editors save in several steps, and of changes within 50 ms only the first is told. */
const STILL_MS = 150;

export interface Watching {
  /** Files and folders, which need not exist yet. Of a folder, what stands in it directly. */
  paths: readonly string[];
  /** Told what changed since the last run, as it was named in `paths`; nothing before the first run. */
  run: (changed: readonly string[]) => Promise<void>;
  /** Ends the watching. */
  signal?: AbortSignal;
  stillFor?: number;
}

/**
 * Runs once, then again after every change of one of the paths; never twice at a time, and once more where something changed
 * during a run. Resolves when the signal ends it, and rejects as soon as a run does.
 */
export async function runOnChange({ paths, run, signal, stillFor = STILL_MS }: Watching): Promise<void> {
  const named = new Map(paths.map((path) => [resolve(path), path]));
  const changed = new Set<string>();
  let wake: () => void = () => undefined;
  let timer: NodeJS.Timeout | undefined;
  const nameOf = (path: string) => named.get(resolve(path)) ?? named.get(dirname(resolve(path)));
  // Folders are watched, not files: a file that is saved by putting another in its place is still the one meant.
  const folders = new Set([...named.keys()].flatMap((path) => [path, dirname(path)]));
  const ignored = (path: string) => !folders.has(resolve(path)) && nameOf(path) === undefined;
  const watcher = watch([...folders], { depth: 0, ignoreInitial: true, ignored });
  watcher.on('all', (_event, path) => {
    const name = nameOf(path);
    if (name === undefined) return;
    changed.add(name);
    clearTimeout(timer);
    timer = setTimeout(() => wake(), stillFor);
  });
  const ended = () => wake();
  signal?.addEventListener('abort', ended);
  try {
    await new Promise<void>((ready) => watcher.once('ready', () => ready()));
    await run([]);
    while (!signal?.aborted) {
      if (changed.size === 0) await new Promise<void>((resolve) => (wake = resolve));
      const now = [...changed];
      changed.clear();
      if (now.length > 0 && !signal?.aborted) await run(now);
    }
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', ended);
    await watcher.close();
  }
}
