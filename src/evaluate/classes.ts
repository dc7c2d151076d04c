import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3';
import { DIFFICULTIES } from '../lib/accuracy.ts';
import type { Difficulty } from '../lib/accuracy.ts';
import { InputError } from '../pipeline/errors.ts';

/** Which difficulty each class of the labels belongs to. */
export type Classes = ReadonlyMap<string, Difficulty>;

/** Reads `tests/gold/classes.csv`. Throws `InputError` at a difficulty that there is not. */
export async function readClasses(file: string): Promise<Classes> {
  const rows = csvParse(await readFile(file, 'utf8'));
  return new Map(
    rows.map((row, i) => {
      const difficulty = DIFFICULTIES.find((name) => name === row.difficulty);
      if (difficulty === undefined)
        throw new InputError(
          `${file}:${i + 2}: difficulty "${row.difficulty ?? ''}" is unknown; use one of ${DIFFICULTIES.join(', ')}.`
        );
      return [row.class ?? '', difficulty];
    })
  );
}

/** The difficulties of some classes, each once. Throws `InputError` where a class has no line. */
export function difficultiesOf(classes: readonly string[], known: Classes): Difficulty[] {
  const found = classes.map((name) => {
    const difficulty = known.get(name);
    if (difficulty === undefined)
      throw new InputError(
        `tests/gold/classes.csv: no line for the class "${name}"; add it with its difficulty.`
      );
    return difficulty;
  });
  return [...new Set(found)];
}
