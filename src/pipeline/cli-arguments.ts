import { parseArgs } from 'node:util';
import { fileFromCaller, fromCaller } from './caller-path.ts';
import { InputError } from './errors.ts';

export const USAGE = `usage: npm run data -- PATH… [--out DIR]     reads clippings, writes Parquet (default DIR: static/data)
       npm run --silent data -- PATH… --json  prints one JSON object per clipping and writes nothing
       --corrections FILE  what an editor decided (default: data/corrections.yaml, and mine.corrections.yaml beside mine.txt)
       --threads N         threads that read (default: one for each core)
       --no-cache          reads every clipping again, also those that an earlier run has read
       --watch             runs again whenever a corpus, a gazetteer or a correction changes (Ctrl+C stops it)
       --queue redis://HOST --shared DIR  lets the machines read on which "npm run worker" runs with the same two`;

export interface Arguments {
  paths: string[];
  out: string;
  json: boolean;
  cache: boolean;
  help: boolean;
  watch: boolean;
  corrections?: string;
  threads?: number;
  /** Who reads beside this machine, and the folder that all share. */
  meeting?: { url: string; shared: string };
}

/** The arguments of `npm run data`, paths as their caller means them. Throws an `InputError` with the usage. */
export function readArguments(argv: string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        json: { type: 'boolean', default: false },
        corrections: { type: 'string' },
        threads: { type: 'string' },
        queue: { type: 'string' },
        shared: { type: 'string' },
        watch: { type: 'boolean', default: false },
        'no-cache': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false }
      }
    });
    const { queue, shared } = values;
    if (values.out === '') throw new Error('--out: no folder named.');
    if ((queue === undefined) !== (shared === undefined))
      throw new Error('--queue and --shared: one needs the other.');
    if (values.watch && (values.json || queue !== undefined))
      throw new Error('--watch: writes files, with threads of this machine; leave out --json and --queue.');
    return {
      paths: positionals.map(fileFromCaller),
      out: values.out === undefined ? 'static/data' : fromCaller(values.out),
      json: values.json,
      cache: !values['no-cache'],
      help: values.help,
      watch: values.watch,
      ...(values.corrections !== undefined && { corrections: fileFromCaller(values.corrections) }),
      ...(values.threads !== undefined && { threads: threadsIn(values.threads) }),
      ...(queue !== undefined &&
        shared !== undefined && { meeting: { url: queue, shared: fromCaller(shared) } })
    };
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

/** A number of threads. Throws where it is none. */
export function threadsIn(value: string): number {
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value);
  throw new Error(`--threads ${value}: not a number of threads; give one from 1 to 999.`);
}
