import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { csvParse } from 'd3';
import { ACTION_TYPES } from '../../../lib/schema.ts';
import { inOneByte } from '../text/one-byte.ts';
import type { ActionType } from '../../../lib/schema.ts';
import { InputError } from '../../errors.ts';
import { englishForms, frenchForms } from '../text/inflect.ts';
import {
  BEFORE_FRENCH_GERUND,
  BEFORE_GERUND,
  BEFORE_INFINITIVE,
  frenchGerunds,
  otherForms
} from './other-forms.ts';
import { termSteps } from './term-steps.ts';
import type { TermStep } from './term-steps.ts';

/** Which way a term points: who acts and who is acted on stand before or after it. `none` only looks like a term. */
export const FRAMES = ['verb', 'active', 'passive', 'subject', 'noun', 'law', 'none'] as const;
export type Frame = (typeof FRAMES)[number];

/**
 * What a sentence must have besides the term: somebody who acts, a company that it strikes, that company right behind the verb (`direct`), a sum, a word for a
 * penalty, for a law, for what digital laws call large companies (`designation`), for somebody who answers for a company (`boss`), for members of a `parliament`, nothing firmer around it (`alone`),
 * a place in the title (`headline`) or at the beginning of a sentence (`opening`), a word for deciding (`ruled`), whoever decided in the sentence or in the one beside (`decided`), whoever acts in the sentence itself (`acting`).
 */
export const NEEDS = [
  'agent',
  'target',
  'amount',
  'direct',
  'penalty',
  'law',
  'designation',
  'boss',
  'parliament',
  'alone',
  'headline',
  'opening',
  'ruled',
  'decided',
  'acting'
] as const;
export type Need = (typeof NEEDS)[number];

/** One wording of a regulatory action. */
export interface ActionTerm {
  type: ActionType;
  language: 'fr' | 'en';
  frame: Frame;
  needs: ReadonlySet<Need>;
  /** As the file writes it; names the rule that fired. */
  words: string;
  pattern: RegExp;
}

/** What a term is looked for by. */
export interface CompiledTerm {
  /** Of its pattern. */
  source: string;
  /** Words, in lower case, of which one stands wherever the term does. */
  anchors: string[];
  /** Words, in lower case, of which one stands at its beginning; none where it may begin otherwise. */
  openings: string[];
  /** Its words in their order; none where they cannot be told. */
  steps: TermStep[];
}

/** A term that no words of the file stand for: what tells of it is found in another way. */
export function unwrittenTerm(told: Omit<ActionTerm, 'pattern'>): ActionTerm {
  return { ...told, pattern: /(?!)/ };
}

const COLUMNS = 'type,language,frame,needs,terms';
const FILE = fileURLToPath(new URL('../../../../data/gazetteers/action-terms.csv', import.meta.url));

/** What a sum is read as, by language, where no word of a fine stands beside it: one of an authority, against somebody. */
export function sumTerms(frame: Frame, words: string): Record<'fr' | 'en', ActionTerm> {
  const termOf = (language: 'fr' | 'en') =>
    unwrittenTerm({ type: 'fine', language, frame, needs: new Set(['agent', 'target', 'amount']), words });
  return { fr: termOf('fr'), en: termOf('en') };
}

/** Brackets hold words and slashes alone: what stood inside others would be no pattern. */
const BRACKETS = /^(?:[^()]|\([^()…]*\))*$/u;

/**
 * The wordings of `data/gazetteers/action-terms.csv`. In a term `(a/b)` is a or b, `verb~` any form of a regular verb, « s'est » also « s'était »,
 * `…` up to a dozen words of the same clause; case, kinds of space and of apostrophe do not matter. Throws an `InputError` at the first mistake.
 */
export function loadActionTerms(path = FILE): ActionTerm[] {
  const rows = csvParse(readFileSync(path, 'utf8'));
  if (rows.columns.join() !== COLUMNS)
    throw new InputError(
      `data/gazetteers/action-terms.csv:1: the header is "${rows.columns.join()}"; it must be "${COLUMNS}"`
    );
  return rows.flatMap((row, index) => {
    const where = `data/gazetteers/action-terms.csv:${index + 2}`;
    const type = oneOf(ACTION_TYPES, row.type, `${where}: type`);
    const language = oneOf(['fr', 'en'] as const, row.language, `${where}: language`);
    const frame = oneOf(FRAMES, row.frame, `${where}: frame`);
    const needs = new Set(
      (row.needs ?? '')
        .split(' ')
        .filter(Boolean)
        .map((need) => oneOf(NEEDS, need, `${where}: needs`))
    );
    return (row.terms ?? '').split('|').map((words) => {
      if (!BRACKETS.test(words))
        throw new InputError(
          `${where}: terms: "${words}" has "(" or "…" inside brackets, or brackets that do not close; write that wording as a term of its own, behind "|"`
        );
      if (openingsOf(choicesIn(partsOf(words)[0] ?? '', language)).length === 0)
        throw new InputError(
          `${where}: terms: "${words}" does not begin with a word; begin it with a letter or a digit`
        );
      return actionTerm({ type, language, frame, needs, words });
    });
  });
}

export function isLaw(type: ActionType): boolean {
  return type === 'law_proposed' || type === 'law_enacted';
}

/** Whether an action keeps a company out, wholly or in part: which of the two, reports tell differently. */
export function shutsOut(type: ActionType): boolean {
  return type === 'ban' || type === 'restriction';
}

function actionTerm(given: Omit<ActionTerm, 'pattern'>): ActionTerm {
  const { type, language, frame, needs, words } = given;
  const verb = tellsWhoActs(given);
  let pattern: RegExp | null = null;
  return {
    type,
    language,
    frame,
    needs,
    words,
    // Of most terms no text has the words in their order, and their patterns are never needed.
    get pattern() {
      return (pattern ??= new RegExp(compileTerm(words, language, verb).source, 'giu'));
    }
  };
}

/** Whether a term begins with a verb that tells what somebody does to somebody: it is one in every form. */
export function tellsWhoActs({ type, frame }: Pick<ActionTerm, 'type' | 'frame'>): boolean {
  return (frame === 'verb' || frame === 'active') && MEASURES.has(type);
}

/** Fines, inquiries and suits are told in few words, whose forms the file lists. */
const MEASURES: ReadonlySet<ActionType> = new Set([
  'order',
  'ban',
  'restriction',
  'warning',
  'restructuring_order',
  'summons',
  'ipo_suspended'
]);

/**
 * The pattern of a term, the most telling words it cannot do without, those that it begins with, and all in their order. `verb`: it begins with a verb
 * whose gerund and infinitive tell the same behind the words for them.
 */
export function compileTerm(words: string, language: 'fr' | 'en', verb = false): CompiledTerm {
  const parts = partsOf(words);
  const written = parts.map((part) => choicesIn(part, language));
  const first = verb ? (written[0] ?? []) : [];
  const french = language === 'fr';
  const { gerunds, infinitives } = french
    ? { gerunds: frenchGerunds(first), infinitives: [] }
    : otherForms(first);
  const choices = written.map((choice, i) => (i === 0 ? [...choice, ...gerunds, ...infinitives] : choice));
  const source = written
    .map((choice, i) => {
      if (parts[i] === '…') return GAP;
      const own = choice.map(wordSource).join('|');
      const others =
        i === 0
          ? behind(french ? BEFORE_FRENCH_GERUND : BEFORE_GERUND, gerunds) +
            behind(BEFORE_INFINITIVE, infinitives)
          : '';
      return `(?:${own}${others})${endOf(choice)}`;
    })
    .reduce((before, part, i) => before + joint(parts[i - 1], part) + part, '');
  const telling = choices.filter((_, i) => parts[i] !== '…').sort((a, b) => shortest(b) - shortest(a))[0];
  return {
    source: `(?<![\\p{L}\\p{N}])${source}`,
    anchors: (telling ?? []).map((word) => longestWord(word).toLowerCase()),
    openings: openingsOf(choices[0] ?? []),
    steps: termSteps(parts, choices)
  };
}

function behind(before: string, forms: readonly string[]): string {
  return forms.length === 0 ? '' : `|${before}(?:${forms.map(wordSource).join('|')})`;
}

function partsOf(words: string): string[] {
  return words.trim().match(/\([^)]*\)|…|[^\s()…]+/g) ?? [];
}

/** What may stand for a part of a term. */
function choicesIn(part: string, language: 'fr' | 'en'): string[] {
  return (part.startsWith('(') ? part.slice(1, -1).split('/') : [part])
    .flatMap((word) => inflected(word, language))
    .flatMap(withPluperfect)
    .flatMap((word) => ABBREVIATED[word] ?? word)
    .flatMap(language === 'fr' ? withFuture : withEach)
    .map(inOneByte);
}

/** Scales as tables, tickers and the specialised press print them: « inflige 5 M€ à A », « 1,1 Md€ ». */
const ABBREVIATED: Partial<Record<string, string[]>> = {
  millions: ['millions', 'M€', 'M €', 'M$', 'M $', "M d'euros"],
  milliards: ['milliards', 'Md€', 'Md €', 'Mds€', 'Mds €', 'Mrd€', 'Mrd €', 'Md$', 'Mds$', 'Mds $']
};

/** « infliger~ » and “slap~”: all forms of a regular verb. */
function inflected(words: string, language: 'fr' | 'en'): string[] {
  const verb = /([\p{L}-]+)~/u.exec(words)?.[1];
  if (verb === undefined) return [words];
  const forms = language === 'fr' ? frenchForms(verb) : englishForms(verb);
  return forms.map((form) => words.replace(`${verb}~`, form));
}

/** « s’est opposé » and « se sont saisis » in what is told as background: « s’était opposé », « s’étaient saisis ». */
function withPluperfect(words: string): string[] {
  if (words.startsWith("s'est ")) return [words, words.replace("s'est ", "s'était ")];
  return words.startsWith('se sont ') ? [words, words.replace('se sont ', "s'étaient ")] : [words];
}

/** “must pay” also as “must each pay” and “must both pay”. */
function withEach(words: string): string[] {
  const auxiliary = /^(?:must|will|would|were|have) (?!each |both )/.exec(words)?.[0];
  if (auxiliary === undefined) return [words];
  const rest = words.slice(auxiliary.length);
  return [words, `${auxiliary}each ${rest}`, `${auxiliary}both ${rest}`];
}

/** « mettre » also as « mettra » and « mettront »: what an authority is going to do is announced in the future. */
function withFuture(words: string): string[] {
  const stem = FUTURE_STEM.exec(words)?.[0];
  if (stem === undefined) return [words];
  const rest = words.slice(stem.length).replace(/^e/, '');
  return [words, `${stem}a${rest}`, `${stem}ont${rest}`];
}

/** The infinitive of a verb in -re or -ir that makes its future by itself: not « faire », « obtenir », « revoir »; nor « saisir », since « elle saisira la justice » is said of companies. */
const FUTURE_STEM =
  /^\p{L}+(?:(?:tt|nd|iv|di|ui|cri|clu)r(?=e(?!\p{L}))|(?<!o|en|cour|mour|quér|sais)ir(?!\p{L}))/u;

/** Words between two parts of a term, inside one clause; a point may end an abbreviation (“Co. to”, “Corp., which”) or an initial (“J.B. Hunt”). */
const GAP =
  '(?:(?:[^.;:!?\\n]|[.:](?=[\\p{L}\\d])|\\.(?=,)|(?<=(?:Co|Inc|Corp|Ltd|Cos|Bros|U\\.S|U\\.K|S\\.A|p\\.A|N\\.V|B\\.V|Pty|Pte|Mr|Mrs|Ms|Dr|St|Jr|[\\s.]\\p{L}))\\.(?=\\s)){0,110}?[\\s\'’(«“"-])??';

function joint(previous: string | undefined, part: string): string {
  if (previous === undefined || previous === '…' || part === GAP)
    return part === GAP ? "(?:,\\s|[\\s'’-])" : '';
  return previous.replace(/\)$/, '').endsWith("'") ? '' : '(?:\\s?[”"»])?[\\s\'’-]+';
}

function wordSource(word: string): string {
  return word
    .replace(/[.$^+?[\]{}\\]/g, '\\$&')
    .replace(/[’']/g, "['’]\\s?")
    .replace(/[\s-]+/g, '[\\s-]+');
}

function endOf(choice: string[]): string {
  return choice.every((word) => /['’]$/.test(word)) ? '' : "(?:(?<=['’]\\s?)|(?![\\p{L}\\p{N}]))";
}

function openingsOf(choice: string[]): string[] {
  const words = choice.map((word) => /^[\p{L}\p{N}]+/u.exec(word)?.[0].toLowerCase());
  const known = words.filter((word) => word !== undefined);
  return known.length === words.length ? known : [];
}

function shortest(choice: string[]): number {
  return Math.min(...choice.map((word) => longestWord(word).length));
}

function longestWord(words: string): string {
  return words
    .split(/[\s'’-]/)
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

function oneOf<T extends string>(known: readonly T[], value: string | undefined, what: string): T {
  const found = known.find((item) => item === value);
  if (found === undefined)
    throw new InputError(`${what} "${value ?? ''}" is unknown; use one of ${known.join(', ')}`);
  return found;
}
