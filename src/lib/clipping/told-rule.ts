import type { RuleWords } from '../words/rules.ts';

/** A rule as it is shown. */
export interface ToldRule {
  /** What its parts are called in the reader's language. */
  said: string[];
  /** The words that it looks for, in the clipping's language; null where it has a name instead. */
  pattern: string | null;
}

/** Of `noun: share of a fine` and `active: (fines/to fine)` the words of the pipeline in the reader's, and those of the clipping as they are. */
export function toldRule(rule: string, { voices, named, worded }: RuleWords): ToldRule {
  const [voice, told] = opening(rule, voices);
  const name = new Map(Object.entries(named)).get(told);
  if (name !== undefined) return { said: [...voice, name], pattern: null };
  const [kind, pattern] = opening(told, worded);
  return { said: [...voice, ...kind], pattern };
}

/** What the beginning of a rule is called, where it is one of these, and what follows it. */
function opening(rule: string, names: Readonly<Record<string, string>>): [string[], string] {
  const [begun] = Object.entries(names).filter(([name]) => rule.startsWith(`${name}: `));
  return begun === undefined ? [[], rule] : [[begun[1]], rule.slice(begun[0].length + 2)];
}
