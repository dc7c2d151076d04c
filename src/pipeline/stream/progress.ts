/** Tells whoever waits at a terminal how far a run is: one line that the next one replaces, nothing in a log or a pipe. */
export interface Progress {
  /** At most a few times a second; the text is only made when it is shown. */
  show(text: () => string): void;
  say(text: string): void;
}

const EVERY_MS = 200;

export function createProgress(stream: NodeJS.WriteStream, now = () => performance.now()): Progress {
  let last = -Infinity;
  const write = (text: string) => void stream.write(`\r\x1b[K${text}`);
  return {
    show(text) {
      if (!stream.isTTY || now() - last < EVERY_MS) return;
      last = now();
      write(text());
    },
    say(text) {
      if (stream.isTTY) write(text);
    }
  };
}

/** « 1,200 of 5,000 clippings · 1.3 MB/s · 2 min left »; sizes in bytes, time in seconds. */
export function describeProgress(
  clippings: { done: number; all: number },
  bytes: { done: number; all: number },
  seconds: number
): string {
  const counted = `${clippings.done.toLocaleString('en')} of ${clippings.all.toLocaleString('en')} clippings`;
  if (seconds < 1 || bytes.done === 0) return counted;
  const rate = bytes.done / seconds;
  return `${counted} · ${(rate / 1e6).toFixed(1)} MB/s · ${remaining((bytes.all - bytes.done) / rate)} left`;
}

function remaining(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${(seconds / 3600).toFixed(1)} h`;
}
