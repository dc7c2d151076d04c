import type { Decision } from './decision.ts';

/**
 * The decisions whose entries a message of the local server blames: it calls a new entry by what it does. Several where more
 * than one does the same and the message names the clipping of none of them.
 */
export function atFault(
  problem: string,
  decisions: readonly Decision[],
  yamlOf: (decision: Decision) => string
): Decision[] {
  const named = decisions
    .map((decision) => ({ decision, lines: yamlOf(decision).split('\n') }))
    .filter(({ lines }) => problem.includes(`the new entry "${told(lines)}"`));
  const placed = named.filter(({ lines }) => {
    const [, clipping] = /^ *- clipping: (\w+)/.exec(lines[0] ?? '') ?? [];
    return clipping !== undefined && problem.includes(clipping);
  });
  return (placed.length > 0 ? placed : named).map(({ decision }) => decision);
}

/** What an entry does: its second line where the first says of which clipping. */
function told([first = '', second = '']: readonly string[]): string {
  const start = first.replace(/^ *- /, '');
  return (start.startsWith('clipping:') ? second : start).trim();
}
