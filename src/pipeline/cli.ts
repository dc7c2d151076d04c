import { pathToFileURL } from 'node:url';
import { bundleOf } from './bundles.ts';
import type * as Command from './command.ts';
import { setEngineFlags } from './engine-flags.ts';

setEngineFlags();

const { runCommand } = (await import(pathToFileURL(await bundleOf('command')).href)) as typeof Command;
await runCommand(process.argv.slice(2));
