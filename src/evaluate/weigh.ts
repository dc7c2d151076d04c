import { csvFormatRows } from 'd3';
import { ALWAYS, COLUMNS } from '../pipeline/extract/likeness/sign-weights.ts';
import type { Example } from './examples.ts';
import { fitLogistic } from './logistic.ts';

/** `data/sign-weights.csv`: the weights of the signs that enough examples of their language have, fitted on all of these. */
export function signWeightTable(examples: readonly Example[]): string {
  const languages = [...new Set(examples.map(({ language }) => language))].sort();
  const rows = languages.flatMap((language) => {
    const own = examples.filter((example) => example.language === language);
    const counts = new Map<string, number>();
    for (const sign of own.flatMap(({ signs }) => signs)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    const known = [...counts].flatMap(([sign, count]) => (count >= SEEN ? [sign] : [])).sort();
    const numbers = new Map(known.map((sign, i) => [sign, i]));
    const weights = fitLogistic(
      {
        rows: own.map(({ signs }) => Uint32Array.from(signs.flatMap((sign) => numbers.get(sign) ?? []))),
        labels: own.map(({ told }) => told),
        features: known.length
      },
      COST
    );
    return [...known, ALWAYS]
      .map((sign, i) => [language, sign, (weights[i] ?? 0).toFixed(2)])
      .filter(([, , weight]) => Number(weight) !== 0);
  });
  return `${csvFormatRows([COLUMNS.split(','), ...rows])}\n`;
}

/** How many examples must show a sign: fewer tell of their clippings alone. */
const SEEN = 8;
/** What an example weighs against the penalty on large weights. */
const COST = 0.1;
