import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { HalfName } from '../lib/accuracy.ts';
import type { ActionType } from '../lib/schema.ts';
import { ACTION_TYPES } from '../lib/schema.ts';
import { InputError } from '../pipeline/errors.ts';
import { extractFacts } from '../pipeline/facts.ts';
import type { Clipping, Gazetteers } from '../pipeline/types.ts';
import { shareOf } from './share.ts';
import { shareCells } from './report.ts';
import { align } from './table.ts';

/** A few sentences that tell one regulatory action, or none, in one of the many ways that a language has. */
interface Wording {
  /** Null where nothing is told that is one. */
  type: ActionType | null;
  text: string;
  /** The companies that it strikes; none where nothing is told. */
  targets: string[];
}

/** Where a wording stands, and for what it is there. */
export interface PlacedWording extends Wording {
  file: string;
  line: number;
  language: Language;
  half: HalfName;
}

/** Whether what is told was found, of each text: an action of its type, or none. */
export interface JudgedWording {
  file: string;
  line: number;
  language: Language;
  half: HalfName;
  type: ActionType | null;
  right: boolean;
}

const LANGUAGES = ['en', 'fr'] as const;
type Language = (typeof LANGUAGES)[number];

/**
 * The texts of `wordings-LANGUAGE.jsonl` in `folder`; none where there are no such files. Odd lines are the half for development.
 * Throws `InputError` at a line that is none.
 */
export async function readWordings(folder: string): Promise<PlacedWording[]> {
  const read = LANGUAGES.map(async (language) => {
    const file = join(folder, `wordings-${language}.jsonl`);
    if (!existsSync(file)) return [];
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
    return lines.map((line, i): PlacedWording => {
      const place = { file: relative('.', file), line: i + 1 };
      return { ...place, ...wordingOf(line, place), language, half: i % 2 === 0 ? 'dev' : 'held-out' };
    });
  });
  return (await Promise.all(read)).flat();
}

/** Runs the extraction on every text of `readWordings`, one by one. */
export async function judgeWordings(folder: string, gazetteers: Gazetteers): Promise<JudgedWording[]> {
  return (await readWordings(folder)).map(({ file, line, language, half, type, text }) => ({
    ...{ file, line, language, half, type },
    right: isRight(type, text, language, gazetteers)
  }));
}

/** The shares of each half as a table for people, then what was not right of the half for development. */
export function reportWordings(judged: readonly JudgedWording[]): string {
  const halves: readonly HalfName[] = ['dev', 'held-out'];
  const row = (label: string, isMeant: (one: JudgedWording) => boolean) => [
    label,
    ...halves.flatMap((half) =>
      shareCells(
        shareOf(
          judged
            .filter((one) => one.half === half && isMeant(one))
            .map(({ right }) => ({ hits: right ? 1 : 0, of: 1 }))
        )
      )
    )
  ];
  const rows = LANGUAGES.flatMap((language) => [
    row(`${language}, actions found`, (one) => one.language === language && one.type !== null),
    row(`${language}, near-misses silent`, (one) => one.language === language && one.type === null)
  ]);
  const wrong = judged.filter(({ half, right }) => half === 'dev' && !right);
  const lines = wrong.map(
    ({ file, line, type }) => `  ${file}:${line} ${type === null ? 'not silent' : `${type} missed`}`
  );
  const table = align(
    [['ways of telling it', 'dev', '', 'held-out', ''], ...rows],
    (column) => column % 2 === 0
  );
  return [table, '', `Ways of dev that were not found: ${wrong.length}`, ...lines].join('\n');
}

/** What may merely come counts for no action; of a text that tells none nothing else may be found. */
function isRight(type: ActionType | null, text: string, language: Language, gazetteers: Gazetteers): boolean {
  const [facts] = extractFacts([clippingOf(text, language)], gazetteers);
  const found = facts?.actions ?? [];
  if (type !== null) return found.some((action) => action.type === type);
  return found.every(({ status }) => status === 'threatened' || status === 'proposed');
}

function wordingOf(line: string, { file, line: number }: { file: string; line: number }): Wording {
  const at = `${file}:${number}`;
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    throw new InputError(`${at}: no JSON object; one text a line.`);
  }
  const { type, text, targets = [] } = read as Partial<Record<keyof Wording, unknown>>;
  if (typeof text !== 'string') throw new InputError(`${at}: "text" is missing.`);
  if (!Array.isArray(targets)) throw new InputError(`${at}: "targets" is no list of names.`);
  if (type !== null && !(ACTION_TYPES as readonly unknown[]).includes(type))
    throw new InputError(
      `${at}: type ${JSON.stringify(type)} is unknown; use null or one of ${ACTION_TYPES.join(', ')}.`
    );
  return { type: type as ActionType | null, text, targets: targets as string[] };
}

/** A clipping of nothing but a text: no address dates it or says its outlet. */
export function clippingOf(body: string, language: Language): Clipping {
  const title = language === 'fr' ? 'Revue' : 'Review';
  return {
    file: '',
    line: 1,
    id: '',
    title,
    url: null,
    otherUrls: [],
    outlet: null,
    language,
    author: null,
    published: { date: null, precision: 'unknown', source: 'none' },
    tags: [],
    body,
    text: `${title}\n\n${body}`,
    bodyStart: title.length + 2,
    truncated: false,
    words: 0
  };
}
