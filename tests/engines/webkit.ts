import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { WINDOW } from './driver.ts';
import type { Engine, Key } from './driver.ts';
import { openSession } from './webdriver.ts';
import type { Session } from './webdriver.ts';

/** Where the parts of WebKit's GTK port are. */
export interface WebKitPaths {
  driver: string;
  browser: string;
}

/** WebDriver's names of keys. */
const KEYS: Record<Key, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowRight: '\uE014'
};

/**
 * How long a script may take to answer, in ms: far less than a test. One whose document is left while it runs never
 * does, and is sent once more.
 */
const ANSWER_MS = 10_000;

/**
 * WebKit's GTK port in a window of a virtual screen, over WebDriver. The driver tells nothing of requests and of the
 * console: all that leaves this machine goes through a proxy of ours, which notes it and refuses, and the console's
 * errors are those that `listen.js` has noted in the page (see `setup.ts`).
 */
export async function startWebKit({ driver, browser }: WebKitPaths): Promise<Engine> {
  const [port, proxy] = await Promise.all([freePort(), startProxy()]);
  const screen = ['-a', '-s', '-screen 0 1400x1400x24'];
  const child = spawn('xvfb-run', [...screen, driver, `--port=${port}`], { stdio: 'ignore', detached: true });
  const ended = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`xvfb-run ${driver} ended with exit code ${code}`)));
  });
  ended.catch(() => {});
  const address = `http://127.0.0.1:${port}`;
  await Promise.race([untilUp(`${address}/status`), ended]);
  const capabilities = {
    browserName: 'MiniBrowser',
    // Not WebDriver's own `proxy`: with hosts that need none, the driver of 2.52 leaves one session in four unanswered.
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation', ...proxy.args] }
  };
  // The driver holds one session; that of a test which failed before it closed its page ends with the next.
  let latest: Session | null = null;
  return {
    name: 'webkit',
    close: async () => {
      // The group that spawn() has made: xvfb-run, its screen and the driver.
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
      await Promise.allSettled([ended]);
      proxy.close();
    },
    open: async (url) => {
      await latest?.end().catch(() => {});
      const session = await openSession(address, capabilities);
      latest = session;
      await session.post('window/rect', { ...WINDOW, x: 0, y: 0 });
      await session.post('timeouts', { script: ANSWER_MS });
      const before = proxy.asked.length;
      await session.post('url', { url });
      const enter = async (nth: number | undefined) => {
        await session.post('frame', { id: null });
        if (nth !== undefined) await session.post('frame', { id: nth });
      };
      const evaluate = async (expression: string, nth?: number): Promise<unknown> => {
        const ask = async () => {
          await enter(nth);
          const body = { script: settled(expression), args: [] };
          return (await session.post('execute/async', body)) as { value?: unknown; error?: string };
        };
        const answer = await ask().catch((error: unknown) => {
          if (isSilence(error)) return ask();
          throw error;
        });
        if (answer.error !== undefined) throw new Error(answer.error);
        return answer.value;
      };
      return {
        evaluate,
        click: async (x, y) => {
          await enter(undefined);
          const at = {
            type: 'pointerMove',
            origin: 'viewport',
            x: Math.round(x),
            y: Math.round(y),
            duration: 0
          };
          const actions = [at, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
          await session.post('actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
        },
        press: async (key) => {
          await enter(undefined);
          const value = KEYS[key];
          const actions = [
            { type: 'keyDown', value },
            { type: 'keyUp', value }
          ];
          await session.post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
        },
        reload: async () => {
          await enter(undefined);
          await session.post('refresh', {});
        },
        faults: async () => {
          const frames = Number(await evaluate('document.querySelectorAll("iframe").length'));
          const noted = [];
          for (const nth of [undefined, ...Array(frames).keys()])
            noted.push(...((await evaluate('window.noted ?? []', nth)) as string[]));
          return [...proxy.asked.slice(before).map((asked) => `request to ${asked}`), ...noted];
        },
        close: async () => {
          latest = null;
          await session.end();
        }
      };
    }
  };
}

function isSilence(error: unknown): boolean {
  return error instanceof Error && error.message.includes('script timeout');
}

/** The body of an asynchronous script that answers with the value or the error of an expression, awaited. */
function settled(expression: string): string {
  return `const done = arguments[arguments.length - 1];
    Promise.resolve().then(() => ${expression})
      .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
}

async function untilUp(address: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const isUp = await fetch(address).then(
      ({ ok }) => ok,
      () => false
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${address} does not answer`);
}

/** Notes what it is asked for, and answers nothing. */
async function startProxy() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(`https://${request.url ?? ''}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  const args = [
    `--proxy=http://127.0.0.1:${await listening(server)}`,
    '--ignore-host=localhost',
    '--ignore-host=127.0.0.1'
  ];
  return { asked, args, close: () => server.close() };
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
