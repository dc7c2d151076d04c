import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createGzip } from 'node:zlib';

/**
 * Copies DuckDB-WASM from its package into `static/duckdb/`: the worker with one line before it, the WebAssembly
 * compressed (34 MB are more than some hosts take). Names carry the package's version, as `src/lib/db/wasm.ts` expects,
 * so that they can be cached for ever; files of other versions are removed. Does nothing where all is in place.
 */
const dist = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));
const { version } = JSON.parse(await readFile(join(dist, '../package.json'), 'utf8')) as { version: string };
const target = join(import.meta.dirname, '../../static/duckdb');

/**
 * With it the worker compiles its WebAssembly whole, not as it comes: it is there before, so that nothing is gained by a stream. Where
 * a page is left or loaded again during a streamed start, WebKit's process breaks down (2.52: one time in three), and in Firefox
 * the next page's database does not start (140 on two busy cores: every second time): the old stream keeps a thread that
 * compiles, waiting.
 */
const WHOLE_START = 'WebAssembly.instantiateStreaming = undefined;';

const assets: Record<string, (to: string) => Promise<void>> = {
  [`duckdb-eh-${version}-whole.worker.js`]: async (to) => {
    const script = await readFile(join(dist, 'duckdb-browser-eh.worker.js'), 'utf8');
    await writeFile(to, `${WHOLE_START}\n${script}`);
  },
  [`duckdb-eh-${version}.wasm.gz`]: (to) =>
    pipeline(
      createReadStream(join(dist, 'duckdb-eh.wasm')),
      createGzip({ level: constants.Z_BEST_COMPRESSION }),
      createWriteStream(to)
    )
};

await mkdir(target, { recursive: true });
for (const name of await readdir(target)) {
  if (!Object.hasOwn(assets, name)) await rm(join(target, name));
}
for (const [name, make] of Object.entries(assets)) {
  const path = join(target, name);
  if (await exists(path)) continue;
  const part = `${path}.${process.pid}.part`;
  await make(part);
  await rename(part, path);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false
  );
}
