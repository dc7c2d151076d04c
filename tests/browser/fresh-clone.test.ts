import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshClone } from '../fixtures/fresh-clone.ts';

const STARTED = /Coupures is at (\S+)/;

/** The address that `npm start` prints, once it serves; rejects with what it said where it ends without. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const address = STARTED.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', () => {
      reject(new Error(said));
    });
  });
}

describe('A fresh clone', () => {
  let clone = '';
  let server: ChildProcess;
  beforeAll(async () => {
    clone = await freshClone();
    // Its own group: `npm` starts a shell that starts the server, and all of them are to end.
    server = spawn('npm', ['start', '--', '--port', '0'], { cwd: clone, detached: true });
  });
  afterAll(async () => {
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid);
    await rm(clone, { recursive: true });
  });

  it('serves the site after npm start, charts in the page', { timeout: 240_000 }, async () => {
    const address = await addressOf(server);
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<svg');
    expect((await fetch(`${address}review/`)).status).toBe(200);
  });
});
