/** The three engines that browsers are made of. */
export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** What the tests ask of an engine, whatever protocol drives it. */
export interface Engine {
  name: EngineName;
  /** Opens a page of its own, with nothing stored. */
  open(url: string): Promise<EnginePage>;
  close(): Promise<void>;
}

export interface EnginePage {
  /** The value of an expression, awaited, in the page or in its nth frame. */
  evaluate(expression: string, frame?: number): Promise<unknown>;
  /** Presses and releases the pointer, in px of the window. */
  click(x: number, y: number): Promise<void>;
  press(key: Key): Promise<void>;
  reload(): Promise<void>;
  /** Everything that a visit must not have: requests to other hosts, errors in the console or the page. */
  faults(): Promise<string[]>;
  close(): Promise<void>;
}

export type Key = 'Enter' | 'Escape' | 'Tab' | 'ArrowRight';

/** Every window, in px. */
export const WINDOW = { width: 1100, height: 1000 };

/** What `run` returns in the page, or in its nth frame. `run` sees nothing but its arguments; all travels as JSON. */
export async function callIn<T, A extends unknown[]>(
  page: EnginePage,
  run: (...args: A) => T | Promise<T>,
  args: A,
  frame?: number
): Promise<T> {
  const given = args.map((arg) => JSON.stringify(arg)).join(', ');
  return (await page.evaluate(`(${run.toString()})(${given})`, frame)) as T;
}

/** Whether a request goes to none of the servers of a test. */
export function isForeign(url: string): boolean {
  return !/^(data|blob|about|chrome|resource|moz-extension):/.test(url) && !isLocal(new URL(url).hostname);
}

function isLocal(host: string): boolean {
  return host === 'localhost' || host === '127.0.0.1';
}
