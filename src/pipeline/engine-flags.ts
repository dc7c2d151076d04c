import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 run a command that reads a corpus with little memory, no pattern compiled twice, and functions optimised only when that pays.
 * Its threads inherit that.
 */
export function setEngineFlags(): void {
  // A heap may grow by so much before garbage is collected: by itself V8 lets it be two to four times as large as what is alive.
  setFlagsFromString('--heap-growing-percent=30');
  // Nearly every pattern is tried on thousands of sentences: V8 need not compile it twice, first for the case that it is not.
  setFlagsFromString('--no-regexp-tier-up');
  // Rules are hundreds of functions, none of which is most of the work: V8 optimises them when they have run four times as long as it
  // would by itself, and copies less of what they call into them. Each thread has to optimise them for itself.
  setFlagsFromString('--interrupt-budget=270336');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');
}
