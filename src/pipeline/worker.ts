import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fromCaller } from './caller-path.ts';
import { threadsIn } from './cli-arguments.ts';
import { setEngineFlags } from './engine-flags.ts';
import { InputError, reportInputError } from './errors.ts';
import { startQueueWorker } from './stream/queue-worker.ts';
import { pipelineVersion } from './stream/version.ts';

const USAGE = `usage: npm run worker -- --queue redis://HOST --shared DIR   reads what "npm run data" puts into the queue
       --threads N  threads that read (default: one for each core)`;

const GAZETTEERS = fileURLToPath(new URL('../../data/gazetteers/', import.meta.url));

setEngineFlags();

await main(process.argv.slice(2)).catch(reportInputError);

async function main(argv: string[]): Promise<void> {
  const { url, shared, threads } = readArguments(argv);
  const version = await pipelineVersion(GAZETTEERS);
  const worker = await startQueueWorker({ url, shared, version }, GAZETTEERS, threads);
  process.stdout.write(`reading for ${url}, version ${version}, ${threads} threads (Ctrl+C stops it)\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void worker.close().then(() => process.exit(0)));
}

function readArguments(argv: string[]): { url: string; shared: string; threads: number } {
  try {
    const { values } = parseArgs({
      args: argv,
      options: {
        queue: { type: 'string' },
        shared: { type: 'string' },
        threads: { type: 'string', default: String(availableParallelism()) }
      }
    });
    if (!values.queue || !values.shared) throw new Error('--queue and --shared: both are needed.');
    return { url: values.queue, shared: fromCaller(values.shared), threads: threadsIn(values.threads) };
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}
