import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { sourceHash } from './version.ts';

const FOLDER = fileURLToPath(new URL('../../../.cache/threads/', import.meta.url));
const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));
const DAY_MS = 86_400_000;

/**
 * The path of what a thread runs: `worker.ts` and all that it imports in one file of JavaScript, which loads in a third of the
 * time that its modules take one by one. Made once for each state of the source.
 */
export async function threadScript(): Promise<string> {
  const path = join(FOLDER, `${(await sourceHash()).slice(0, 16)}.mjs`);
  if (existsSync(path)) return path;
  await mkdir(FOLDER, { recursive: true });
  await removeOld();
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, await bundle());
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
  return path;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [WORKER],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // The project's own settings extend some that another command makes.
    tsconfigRaw: {},
    logLevel: 'silent',
    // Some packages are CommonJS and ask for Node's modules.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"
    },
    plugins: [
      {
        name: 'each file keeps its own address, by which it finds what it reads',
        setup({ onLoad }) {
          onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => {
            const source = await readFile(path, 'utf8');
            const address = JSON.stringify(pathToFileURL(path).href);
            return { loader: 'ts', contents: source.replaceAll('import.meta.url', address) };
          });
        }
      }
    ]
  });
  return outputFiles[0]?.text ?? '';
}

/** Scripts of states of the source that nobody has asked for lately. */
async function removeOld(): Promise<void> {
  for (const name of await readdir(FOLDER)) {
    const { mtimeMs } = await stat(join(FOLDER, name)).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > DAY_MS) await rm(join(FOLDER, name), { force: true });
  }
}
