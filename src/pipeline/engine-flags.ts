import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 run a command that reads a corpus with little memory and no pattern compiled twice. Its threads inherit that.
 */
export function setEngineFlags(): void {
  // A heap may grow by so much before garbage is collected: by itself V8 lets it be two to four times as large as what is alive.
  setFlagsFromString('--heap-growing-percent=30');
  // Nearly every pattern is tried on thousands of sentences: V8 need not compile it twice, first for the case that it is not.
  setFlagsFromString('--no-regexp-tier-up');
}

/**
 * For node's command line, since V8's compiler threads read them at any time: set while they run, they ended one run in 25. Rules are hundreds of functions,
 * none of which is most of the work: V8 optimises them when they have run four times as long as it would by itself, and copies less of
 * what they call into them. Each thread has to optimise them for itself.
 */
export const ENGINE_ARGUMENTS = [
  '--interrupt-budget=270336',
  '--max-inlined-bytecode-size-cumulative=200'
] as const;
