import { parseArgs } from 'node:util';
import { fileFromCaller } from '../pipeline/caller-path.ts';
import { correctionFiles, fileForDecisions } from '../pipeline/correct/files.ts';
import { InputError, reportInputError } from '../pipeline/errors.ts';
import { checkCorrections } from './check-corrections.ts';
import { headerRules } from './headers.ts';
import { reviewHandler } from './review-server.ts';
import type { Handler } from './review-server.ts';
import { passOnExitCode } from './run.ts';
import { beginCorrections, saveCorrections } from './save-corrections.ts';
import { serveFolder } from './serve.ts';
import { readSiteAddress } from './site-address.ts';
import { buildSite, DEFAULT_CORPUS } from './site.ts';

const USAGE = `usage: npm start -- [PATH…] [--corrections FILE] [--port N]  builds data and site and serves them (default port: 4173)
       FILE takes what is decided on the page for reviewing, and is made where it is not there
       (default: data/corrections.yaml for the corpus that it names, mine.corrections.yaml for mine.txt)`;

/** Not `build/`, which is for readers: this one has the page for reviewing. */
const FOLDER = '.svelte-kit/local';

/** `npm start -- PATH… --port N`: data, site, server, and the address on the last line. */
async function start(argv: string[]): Promise<void> {
  const { paths, port, corrections } = readArguments(argv);
  const corpora = paths.length > 0 ? paths : [DEFAULT_CORPUS];
  if (corrections !== undefined && (await beginCorrections(corrections)))
    process.stdout.write(`${corrections}: made just now, without decisions\n`);
  await buildSite(corpora, { corrections, review: true, folder: FOLDER });
  const file = await fileForDecisions(corpora, corrections);
  const { base } = readSiteAddress(process.env);
  const { address } = await serveFolder(FOLDER, port, {
    base,
    headers: headerRules(base),
    ...(file !== null && { handle: savesTo(file, corpora, corrections) })
  });
  if (file === null)
    process.stdout.write(
      '\nOf several corpora together, decisions can be copied and downloaded, not saved, as none of their files would hold ' +
        'for one of them alone; start with --corrections FILE to save them to a file for all.\n'
    );
  process.stdout.write(
    `\nReview what the rules found at ${address}review/\nCoupures is at ${address} (Ctrl+C stops it)\n`
  );
}

/** Answers what the reviewing page asks: each decision is tried with all others that the next start will apply. */
function savesTo(file: string, corpora: readonly string[], given: string | undefined): Handler {
  return reviewHandler(file, (entries) =>
    saveCorrections(file, entries, (path) => {
      const files = correctionFiles(corpora, given);
      return checkCorrections([...files.filter((other) => other !== file), path], corpora);
    })
  );
}

function readArguments(argv: string[]): { paths: string[]; port: number; corrections?: string } {
  try {
    const options = {
      port: { type: 'string', default: '4173' },
      corrections: { type: 'string' }
    } as const;
    const { values, positionals } = parseArgs({ args: argv, allowPositionals: true, options });
    if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65535)
      throw new Error(`--port ${values.port}: not a port number; give one from 0 to 65535.`);
    return {
      paths: positionals.map(fileFromCaller),
      port: Number(values.port),
      ...(values.corrections !== undefined && { corrections: fileFromCaller(values.corrections) })
    };
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

await start(process.argv.slice(2)).catch(passOnExitCode).catch(reportInputError);
