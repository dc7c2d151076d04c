import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { csvParse } from 'd3';
import type { Doubt, NameRule } from '../../lib/schema.ts';
import { InputError } from '../errors.ts';
import { weightOf } from './doubts.ts';

/**
 * Classes of evidence, the strongest first: for actions by the weight of their doubts, for mentions by the rule that made a
 * word a name.
 */
export const CLASSES = {
  action: ['0', '1', '2', '3', '4+'],
  mention: ['name', 'tag', 'context', 'elsewhere', 'role']
} as const satisfies { action: readonly string[]; mention: readonly NameRule[] };

export type Subject = keyof typeof CLASSES;

/** How often what was found on such evidence is right, from 0 to 1: fitted on the development half of `tests/gold/`. */
export interface Confidence {
  ofAction(doubts: readonly Doubt[]): number;
  /** 1 where an editor decided. */
  ofMention(rule: NameRule): number;
}

/** Of names that no gazetteer has there are too few among the labels for a class of their own. */
const WEAKEST: NameRule = 'role';

const COLUMNS = 'of,class,seen,right,confidence';
const FILE = fileURLToPath(new URL('../../../data/confidence.csv', import.meta.url));

/** The table that `npm run evaluate -- --calibrate` writes. Throws an `InputError` where a class or its number is missing. */
export function loadConfidence(path = FILE): Confidence {
  const rows = csvParse(readFileSync(path, 'utf8'));
  if (rows.columns.join() !== COLUMNS)
    throw new InputError(`confidence.csv:1: the header is "${rows.columns.join()}"; it must be "${COLUMNS}"`);
  const table = new Map(
    rows.map((row, i) => {
      const confidence = Number(row.confidence || NaN);
      if (!(confidence >= 0 && confidence <= 1))
        throw new InputError(
          `confidence.csv:${i + 2}: confidence "${row.confidence ?? ''}" is not from 0 to 1`
        );
      return [`${row.of ?? ''} ${row.class ?? ''}`, confidence] as const;
    })
  );
  const numberOf = (subject: Subject, name: string): number => {
    const confidence = table.get(`${subject} ${name}`);
    if (confidence !== undefined) return confidence;
    throw new InputError(
      `confidence.csv: no line for ${subject} ${name}; write it again with "npm run evaluate -- --calibrate"`
    );
  };
  const actions = CLASSES.action.map((name) => numberOf('action', name));
  const mentions = new Map<NameRule, number>(
    CLASSES.mention.map((name) => [name, numberOf('mention', name)])
  );
  return {
    ofAction: (doubts) => actions[Math.min(weightOf(doubts), actions.length - 1)] ?? 0,
    ofMention: (rule) => mentions.get(rule === 'unlisted' ? WEAKEST : rule) ?? 1
  };
}

/** The class of an action's evidence. */
export function classOfAction(doubts: readonly Doubt[]): (typeof CLASSES.action)[number] {
  return CLASSES.action[weightOf(doubts)] ?? '4+';
}
