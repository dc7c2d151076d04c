import { execFileSync, spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

const NAMES = ['valkey-server', 'redis-server'];

/**
 * The path of a Valkey or Redis server: `VALKEY_PATH`, an installed one, and on Debian as root one that apt installs now;
 * null where none can be had.
 */
export function findValkey(): string | null {
  const named = process.env.VALKEY_PATH;
  if (named) return named;
  return installed() ?? (canInstall() ? install() : null);
}

/** A server of the test's own, with an empty memory that it keeps nowhere; ended by `stop`. */
export async function startValkey(server: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const child = spawn(
    server,
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    {
      stdio: ['ignore', 'pipe', 'pipe']
    }
  );
  await said(child, /ready to accept connections/i);
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        child.once('close', () => resolve());
        child.kill('SIGTERM');
      })
  };
}

/** Waits until a process has printed something; rejects with what it printed if it ends before. */
export function said(child: ChildProcess, words: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = '';
    const hear = (piece: Buffer) => {
      text += piece.toString();
      if (words.test(text)) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('close', () => reject(new Error(`ended before it said ${String(words)}: ${text}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function installed(): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/sbin'];
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path)) ?? null;
}

function canInstall(): boolean {
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    spawnSync('apt-get', ['--version']).status === 0
  );
}

function install(): string | null {
  process.stderr.write('No Valkey found: installing Debian’s valkey-server with apt …\n');
  // Installed, it must not start a server of the machine's own.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const options = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'], env };
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'valkey-server'], options);
  } catch {
    return null;
  }
  return installed();
}
