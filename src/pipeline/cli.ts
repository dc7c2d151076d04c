import { pathToFileURL } from 'node:url';
import { bundleOf } from './bundles.ts';
import type * as Command from './command.ts';
import { setEngineFlags } from './engine-flags.ts';

const { runCommand } = (await import(pathToFileURL(await bundleOf('command')).href)) as typeof Command;
// Only now that all modules are loaded: `tsx` does that in a thread of its own.
setEngineFlags();
await runCommand(process.argv.slice(2));
