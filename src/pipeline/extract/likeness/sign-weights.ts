import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvParse } from 'd3';
import { InputError } from '../../errors.ts';

/** How much each sign of a sentence speaks for an action, or against it: natural logarithms of odds, by language. */
export type SignWeights = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The sign that every sentence has. */
export const ALWAYS = '#';
export const COLUMNS = 'language,sign,weight';
export const SIGN_WEIGHTS = fileURLToPath(new URL('../../../../data/sign-weights.csv', import.meta.url));
/** Those of the signs of sums. */
export const SUM_WEIGHTS = fileURLToPath(new URL('../../../../data/sum-weights.csv', import.meta.url));

/** A table that `npm run evaluate -- --weigh` writes. Throws an `InputError` at the first mistake. */
export function loadSignWeights(path = SIGN_WEIGHTS): SignWeights {
  const name = basename(path);
  const rows = csvParse(readFileSync(path, 'utf8'));
  if (rows.columns.join() !== COLUMNS)
    throw new InputError(`${name}:1: the header is "${rows.columns.join()}"; it must be "${COLUMNS}"`);
  const weights = new Map<string, Map<string, number>>();
  for (const [i, { language = '', sign = '', weight }] of rows.entries()) {
    const number = Number(weight || NaN);
    if (language === '' || sign === '' || !Number.isFinite(number))
      throw new InputError(
        `${name}:${i + 2}: "${language},${sign},${weight ?? ''}" is no language, sign and number; write the table again with "npm run evaluate -- --weigh"`
      );
    const own = weights.get(language) ?? new Map<string, number>();
    own.set(sign, number);
    weights.set(language, own);
  }
  return weights;
}

/** From 0 to 1: the odds that signs add up to; 0.5 where nothing is known of the language. */
export function chanceOf(signs: readonly string[], weights: ReadonlyMap<string, number> | undefined): number {
  const sum = signs.reduce((total, sign) => total + (weights?.get(sign) ?? 0), weights?.get(ALWAYS) ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
