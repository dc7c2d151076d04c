import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sourceHash } from './stream/version.ts';

const FOLDER = fileURLToPath(new URL('../../.cache/bundles/', import.meta.url));
/** What is bundled: the command, and what its threads run. They share most of their code. */
const ENTRIES = { command: 'command.ts', worker: 'stream/worker.ts' };
/** Packages that find files of their own beside them, bring native code, or are loaded only for a queue. */
const APART = ['@duckdb/node-api', 'bullmq', 'chokidar', 'esbuild', 'ioredis', 'piscina'];
const DAY_MS = 86_400_000;

/**
 * The path of a part of the pipeline as JavaScript, with all that it imports in a few files: it loads in a third of the time that its
 * modules take one by one, and runs faster than what `tsx` makes of them, which names each function anew whenever it is made.
 * Written once for each state of the source, and each place where it stands: the addresses of files are part of it.
 */
export async function bundleOf(entry: keyof typeof ENTRIES): Promise<string> {
  const state = createHash('sha256').update(`${await sourceHash()} ${import.meta.url}`);
  const folder = join(FOLDER, state.digest('hex').slice(0, 16));
  if (!existsSync(folder)) await writeBundles(folder);
  return join(folder, `${entry}.mjs`);
}

/** Writes all of them into a folder that appears whole, whoever else does the same. */
async function writeBundles(folder: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await removeOld();
  const temporary = `${folder}.${randomUUID()}.tmp`;
  try {
    await mkdir(temporary, { recursive: true });
    for (const { path, contents } of await bundles(temporary))
      await writeFile(join(temporary, basename(path)), contents);
    await rename(temporary, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function bundles(outdir: string) {
  // Only where there is something to do: it takes a while to load.
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: Object.entries(ENTRIES).map(([out, path]) => ({
      out,
      in: fileURLToPath(new URL(path, import.meta.url))
    })),
    bundle: true,
    splitting: true,
    outdir,
    outExtension: { '.js': '.mjs' },
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: APART,
    // The project's own settings extend some that another command makes.
    tsconfigRaw: {},
    logLevel: 'silent',
    // Some packages are CommonJS and ask for Node's modules.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.filename);"
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
  return outputFiles;
}

/** Bundles of states of the source that nobody has asked for lately. */
async function removeOld(): Promise<void> {
  for (const name of await readdir(FOLDER)) {
    const { mtimeMs } = await stat(join(FOLDER, name)).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > DAY_MS) await rm(join(FOLDER, name), { recursive: true, force: true });
  }
}
