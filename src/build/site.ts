import { existsSync } from 'node:fs';
import { TABLE_NAMES } from '../lib/schema.ts';
import { passOnExitCode, run } from './run.ts';

export const DEFAULT_CORPUS = 'data/corpora/alibaba.txt';

/**
 * Builds the static site into `build/`: the data (from `paths`, else the default corpus where there is none yet),
 * the database's files, then the pages.
 */
export async function buildSite(paths: readonly string[]): Promise<void> {
  const built = TABLE_NAMES.every((table) => existsSync(`static/data/${table}.parquet`));
  if (paths.length > 0 || !built) {
    await run('npx', ['tsx', 'src/pipeline/cli.ts', ...(paths.length > 0 ? paths : [DEFAULT_CORPUS])]);
  }
  await run('npx', ['tsx', 'src/build/duckdb-assets.ts']);
  await run('npx', ['vite', 'build', '--logLevel', 'warn']);
}

if (process.argv[1]?.endsWith('site.ts')) await buildSite(process.argv.slice(2)).catch(passOnExitCode);
