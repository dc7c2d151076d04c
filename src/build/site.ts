import { existsSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { TABLE_NAMES } from '../lib/schema.ts';
import { fileFromCaller } from '../pipeline/caller-path.ts';
import { ENGINE_ARGUMENTS } from '../pipeline/engine-flags.ts';
import { InputError, reportInputError } from '../pipeline/errors.ts';
import { headerRules, headersFile } from './headers.ts';
import { ownPagesOf } from './own-pages.ts';
import { passOnExitCode, run } from './run.ts';
import { PAGE_BOUNDS } from '../lib/server/own-pages.ts';
import type { PageBounds } from '../lib/server/own-pages.ts';
import { readMetadata } from '../lib/server/native.ts';
import { readReleases } from '../lib/server/releases.ts';
import { keepRelease, provideReleases } from './releases.ts';
import { readSiteAddress } from './site-address.ts';
import type { SiteAddress } from './site-address.ts';

/** Datasets that were published, one folder each. */
const RELEASES = 'data/releases';
export const DEFAULT_CORPUS = 'data/corpora/alibaba.txt';
/** Readers get no checks for developers, whatever the shell or the test runner at hand calls its environment. */
const FOR_READERS = { NODE_ENV: 'production' };

const USAGE = `usage: npm run build -- [PATH…] [--corrections FILE] [--review]
       builds the site into build/; with --review, the page for reviewing too, which is not for readers`;

export interface SiteOptions {
  /** A corrections file other than the project's own. */
  corrections?: string | undefined;
  /** With the page for reviewing, which is for the newsroom's own machine. */
  review?: boolean;
  /** Where the site goes. */
  folder?: string;
  /** Where the datasets are that were published before. */
  releases?: string;
  /** Whether the dataset will be kept as a release, so that the pages may offer addresses that are pinned to it. */
  kept?: boolean;
  /** Where it will stand; default: what the environment says. */
  address?: SiteAddress;
  /** How many clippings and names get pages of their own, and how many clippings a corpus has whose pages carry its rows. */
  bounds?: PageBounds;
}

/**
 * Builds the static site into `folder` (default: `build/`): the words of both languages checked, then the data (from `paths`, else the default corpus where there
 * is none yet), how accurate the extraction is, where the labelled sample is at hand, the database's files, then the pages.
 */
export async function buildSite(
  paths: readonly string[],
  {
    corrections,
    review = false,
    folder = 'build',
    releases = RELEASES,
    kept = false,
    address,
    bounds = PAGE_BOUNDS
  }: SiteOptions = {}
): Promise<void> {
  const { url, base } = address ?? readSiteAddress(process.env);
  // Types that SvelteKit writes down: words refer to them, as do the scripts of embeds, which are built without it.
  await run('npx', ['svelte-kit', 'sync']);
  // Bundling would drop the types unread, and put « undefined » into pages where a language lacks a message.
  await run('npx', ['tsc', '--noEmit', '-p', 'src/lib/words']);
  const built = TABLE_NAMES.every((table) => existsSync(`static/data/${table}.parquet`));
  if (paths.length > 0 || !built) {
    const corpora = paths.length > 0 ? paths : [DEFAULT_CORPUS];
    const more = corrections === undefined ? [] : ['--corrections', corrections];
    await run('npx', ['tsx', ...ENGINE_ARGUMENTS, 'src/pipeline/cli.ts', ...corpora, ...more]);
  }
  // Of data that an older version has written, pages would fail one by one.
  await readMetadata('static/data').catch((cause: Error) => {
    throw new InputError(cause.message, { cause });
  });
  await run('npx', ['tsx', 'src/evaluate/cli.ts', '--out', 'static/data/accuracy.json']);
  await provideReleases(releases, 'static/data', 'static/data/releases');
  await run('npx', ['tsx', 'src/build/duckdb-assets.ts']);
  const pages = {
    ...FOR_READERS,
    COUPURES_OWN_PAGES: await ownPagesOf('static/data', bounds),
    COUPURES_CARRIED: String(bounds.carried)
  };
  await run('npx', ['tsx', 'src/build/embed-scripts.ts'], pages);
  await run('npx', ['tsx', 'src/build/embed-font.ts']);
  await run('npx', ['vite', 'build', '--logLevel', 'warn'], {
    ...pages,
    COUPURES_REVIEW: review ? '1' : '',
    COUPURES_BUILD: folder,
    COUPURES_KEPT: kept ? '1' : '',
    SITE_URL: url ?? '',
    BASE_PATH: base
  });
  await removeUnread(folder);
  await writeFile(
    join(folder, '_headers'),
    headersFile(
      headerRules(
        base,
        readReleases().map(({ dataset }) => dataset)
      )
    )
  );
}

/** SvelteKit writes for every page what its router would fetch. Embeds run without it: of a large corpus theirs were the largest files of the site. */
async function removeUnread(folder: string): Promise<void> {
  for (const path of await readdir(folder, { recursive: true }))
    if (/(^|\/)embed\/.*__data\.json$/.test(path)) await rm(join(folder, path));
}

/** `npm run build -- PATH… --review` */
async function build(argv: string[]): Promise<void> {
  const { paths, ...options } = readArguments(argv);
  await buildSite(paths, { ...options, kept: options.review !== true });
  // What is built for readers is what they may cite.
  if (options.review !== true && (await keepRelease('static/data', RELEASES, new Date())))
    process.stdout.write(`Kept in ${RELEASES}/, so that addresses of this version stay true: commit it.\n`);
  if (readSiteAddress(process.env).url === null)
    process.stderr.write(
      'SITE_URL is not set: no oEmbed answers and no previews on social networks. SITE_URL=https://… npm run build makes them.\n'
    );
}

function readArguments(argv: string[]): SiteOptions & { paths: string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { corrections: { type: 'string' }, review: { type: 'boolean', default: false } }
    });
    const { corrections, review } = values;
    if (corrections !== undefined && positionals.length === 0)
      throw new Error('--corrections: name the corpus too; without one, the data that is there is built.');
    return {
      paths: positionals.map(fileFromCaller),
      review,
      corrections: corrections === undefined ? undefined : fileFromCaller(corrections)
    };
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

if (process.argv[1]?.endsWith('site.ts'))
  await build(process.argv.slice(2)).catch(passOnExitCode).catch(reportInputError);
