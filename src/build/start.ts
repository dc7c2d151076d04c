import { parseArgs } from 'node:util';
import { InputError, reportInputError } from '../pipeline/errors.ts';
import { passOnExitCode } from './run.ts';
import { serveFolder } from './serve.ts';
import { buildSite, DEFAULT_CORPUS } from './site.ts';

const USAGE =
  'usage: npm start -- [PATH…] [--port N]  builds data and site and serves them (default port: 4173)';

/** `npm start -- PATH… --port N`: data, site, server, and the address on the last line. */
async function start(argv: string[]): Promise<void> {
  const { paths, port } = readArguments(argv);
  await buildSite(paths.length > 0 ? paths : [DEFAULT_CORPUS]);
  const { address } = await serveFolder('build', port, process.env.BASE_PATH);
  process.stdout.write(`\nCoupures is at ${address} (Ctrl+C stops it)\n`);
}

function readArguments(argv: string[]): { paths: string[]; port: number } {
  try {
    const options = { port: { type: 'string', default: '4173' } } as const;
    const { values, positionals } = parseArgs({ args: argv, allowPositionals: true, options });
    if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65535)
      throw new Error(`--port ${values.port}: not a port number; give one from 0 to 65535.`);
    return { paths: positionals, port: Number(values.port) };
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

await start(process.argv.slice(2)).catch(passOnExitCode).catch(reportInputError);
