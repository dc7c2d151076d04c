import { parseArgs } from 'node:util';
import { passOnExitCode } from './run.ts';
import { serveFolder } from './serve.ts';
import { buildSite, DEFAULT_CORPUS } from './site.ts';

/** `npm start -- PATH… --port N`: data, site, server, and the address on the last line. */
async function start(argv: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { port: { type: 'string', default: '4173' } }
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    process.stderr.write(`--port ${values.port}: not a port number; give one from 0 to 65535.\n`);
    process.exitCode = 1;
    return;
  }
  await buildSite(positionals.length > 0 ? positionals : [DEFAULT_CORPUS]);
  const { address } = await serveFolder('build', port, process.env.BASE_PATH);
  process.stdout.write(`\nCoupures is at ${address} (Ctrl+C stops it)\n`);
}

await start(process.argv.slice(2)).catch(passOnExitCode);
