import { pathToFileURL } from 'node:url';
import { bundleOf } from './bundles.ts';
import type * as Command from './command.ts';
import { setEngineFlags } from './engine-flags.ts';

const { runCommand } = (await import(pathToFileURL(await bundleOf('command')).href)) as typeof Command;
// Only now: what they change may not change under the thread in which `tsx` loads modules, which ended 1 run of 25.
setEngineFlags();
await runCommand(process.argv.slice(2));
