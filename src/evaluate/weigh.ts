import { csvFormatRows } from 'd3';
import { ALWAYS, COLUMNS } from '../pipeline/extract/likeness/sign-weights.ts';
import type { Example } from './examples.ts';
import { fitLogistic } from './logistic.ts';

/** How the weights of a table are fitted. */
interface Fit {
  /** How many examples must show a sign: fewer tell of their clippings alone. */
  seen: number;
  /** What an example weighs against the penalty on large weights. */
  cost: number;
}

/** Of sentences with a term of action, of which there are many. */
export const OF_SENTENCES: Fit = { seen: 8, cost: 0.1 };
/** Of sums that no wording explains, of which there are few. */
export const OF_SUMS: Fit = { seen: 3, cost: 0.33 };

/** A table of `data/`: the weights of the signs that enough examples of their language have, fitted on all of these. */
export function signWeightTable(examples: readonly Example[], { seen, cost }: Fit = OF_SENTENCES): string {
  const languages = [...new Set(examples.map(({ language }) => language))].sort();
  const rows = languages.flatMap((language) => {
    const own = examples.filter((example) => example.language === language);
    const counts = new Map<string, number>();
    for (const sign of own.flatMap(({ signs }) => signs)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    const known = [...counts].flatMap(([sign, count]) => (count >= seen ? [sign] : [])).sort();
    const numbers = new Map(known.map((sign, i) => [sign, i]));
    const weights = fitLogistic(
      {
        rows: own.map(({ signs }) => Uint32Array.from(signs.flatMap((sign) => numbers.get(sign) ?? []))),
        labels: own.map(({ told }) => told),
        features: known.length
      },
      cost
    );
    return [...known, ALWAYS]
      .map((sign, i) => [language, sign, (weights[i] ?? 0).toFixed(2)])
      .filter(([, , weight]) => Number(weight) !== 0);
  });
  return `${csvFormatRows([COLUMNS.split(','), ...rows])}\n`;
}
