import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ENGINE_ARGUMENTS } from '../../pipeline/engine-flags.ts';
import type { ArticleText, LongText } from './texts.ts';

const COMMAND = fileURLToPath(new URL('./read.ts', import.meta.url));

/** What a process of its own is to read, and how: the whole extraction, a half of it, or with a peer. */
export type Task =
  | { kind: 'articles'; text: ArticleText; by: Reading }
  | { kind: 'growth'; text: LongText }
  | { kind: 'part'; text: LongText; share: number; by: PeerName };

export type Reading = 'extraction' | 'names' | 'actions' | PeerName;
export type PeerName = 'wink-nlp' | 'RegExp';

/** The median time of a text, or the times of larger and larger parts of one. */
export interface Times {
  points: { share: number; bytes: number; seconds: number }[];
}

/**
 * Has a fresh process read a text, so that nothing which the engine learnt from another one, or from a peer, tells in its time: ours
 * with the engine's flags of `npm run data`, peers with none. No points where there is no such text. Throws with what the process said where it failed.
 */
export function timesOf(task: Task): Times {
  const isPeer = task.kind !== 'growth' && (task.by === 'wink-nlp' || task.by === 'RegExp');
  const flags = isPeer ? [] : ENGINE_ARGUMENTS;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...flags, '--import', 'tsx', COMMAND, JSON.stringify(task)],
    { encoding: 'utf8' }
  );
  if (status !== 0) throw new Error(`reading ${task.text} ended with ${String(status)}: ${stderr}`);
  return JSON.parse(stdout) as Times;
}
