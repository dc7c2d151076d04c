import { setFlagsFromString } from 'node:v8';

/** Has V8 run a command that reads a corpus with little memory and no pattern compiled twice. Its threads inherit that. */
export function setEngineFlags(): void {
  // A heap may grow by so much before garbage is collected: by itself V8 lets it be two to four times as large as what is alive.
  setFlagsFromString('--heap-growing-percent=30');
  // Nearly every pattern is tried on thousands of sentences: V8 need not compile it twice, first for the case that it is not.
  setFlagsFromString('--no-regexp-tier-up');
}
