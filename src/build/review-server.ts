import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { InputError } from '../pipeline/errors.ts';

/** Answers a request, or says that it is none of its own. `path` is below the base, with its slash. */
export type Handler = (request: IncomingMessage, response: ServerResponse, path: string) => boolean;

const ADDRESS = '/review/save';
/** Thousands of entries. */
const LARGEST = 1_000_000;

/**
 * What the reviewing page asks of the local server: GET gives a token and the name of the corrections file, POST with the
 * token appends entries to it. Only for pages of this server, opened on this machine: a page of another origin can
 * neither read the token nor send the header that carries it, and a name that only resolves to this machine is refused.
 */
export function reviewHandler(file: string, save: (entries: string) => Promise<void>): Handler {
  const token = randomBytes(24).toString('base64url');
  // One after another: each reads the file that the one before has written.
  let last: Promise<unknown> = Promise.resolve();
  return (request, response, path) => {
    if (path !== ADDRESS) return false;
    const answer = (status: number, body: string, type = 'text/plain') => {
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
      response.end(request.method === 'HEAD' ? '' : body);
    };
    if (!isLocal(request)) answer(403, 'Only for this machine.\n');
    else if (request.method === 'GET') answer(200, JSON.stringify({ token, file }), 'application/json');
    else if (request.method !== 'POST') answer(405, 'GET or POST.\n');
    else if (!isOwnPage(request) || !isSame(request.headers['x-coupures-token'], token))
      answer(403, 'Reload the page: it was opened with another run of this server.\n');
    else
      last = last
        .then(() => entriesOf(request))
        .then(save)
        .then(
          () => answer(200, 'Saved.\n'),
          (error: unknown) => {
            if (error instanceof InputError) answer(422, `${error.message}\n`);
            else {
              console.error(error);
              answer(500, `${error instanceof Error ? error.message : String(error)}\n`);
            }
          }
        );
    return true;
  };
}

/** Asked from this machine, by a name of this machine. */
function isLocal({ socket, headers }: IncomingMessage): boolean {
  const { remoteAddress = '' } = socket;
  return (
    /^(::1|(::ffff:)?127(\.\d+){3})$/.test(remoteAddress) &&
    /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(headers.host ?? '')
  );
}

/** Sent by a page that this server gave. */
function isOwnPage({ headers }: IncomingMessage): boolean {
  return (
    headers.origin === `http://${headers.host ?? ''}` &&
    (headers['sec-fetch-site'] ?? 'same-origin') === 'same-origin' &&
    headers['content-type'] === 'application/json'
  );
}

function isSame(given: string | string[] | undefined, token: string): boolean {
  const [one, other] = [Buffer.from(String(given)), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}

async function entriesOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > LARGEST) throw new InputError('these are too many entries at once; save some of them first.');
    chunks.push(bytes);
  }
  const entries: unknown = parse(Buffer.concat(chunks).toString('utf8'));
  if (typeof entries !== 'string') throw new InputError('no entries were sent.');
  return entries;
}

function parse(text: string): unknown {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null && 'entries' in body ? body.entries : null;
  } catch {
    return null;
  }
}
