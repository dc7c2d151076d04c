import type { Span } from '../../types.ts';
import type { AmountMention } from './amounts.ts';
import { hitOf, TOLD } from './earlier-fine.ts';
import type { EarlierFine } from './earlier-fine.ts';
import { isWhatIsLeft } from './fine-amount.ts';
import { REVISES } from './revises.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/** A fine of which a ruling leaves another sum. */
export interface RevisedFine extends EarlierFine {
  /** What it was before. */
  sum: AmountMention | null;
  /** What has to be paid now. */
  left: AmountMention | null;
}

/**
 * The fine that a ruling changes, where the sentence says who had imposed it: « a ramené à 15 millions l’amende de 32 millions que la Cnil avait
 * prononcée contre A en 2023 », “a €1.1bn fine imposed on A by the AGCM was cut to”. The same whichever of its words the hit is. Null elsewhere.
 */
export function revisedFine(hit: Hit, scene: Scene): RevisedFine | null {
  if (hit.term.type !== 'fine') return null;
  const { text, start: from } = scene;
  const revision = revisionIn(text, 'active') ?? revisionIn(text, 'passive');
  if (!revision) return null;
  const { fine, verb, frame } = revision;
  const rest = text.slice(fine.end, frame === 'passive' ? verb.start : undefined);
  const told = TOLD[hit.term.language].exec(rest)?.groups;
  if (told?.words === undefined || told.verb === undefined) return null;
  const start = from + fine.end + rest.indexOf(told.words);
  const end = start + told.words.length;
  const whole = { start: from + Math.min(verb.start, fine.start), end: Math.max(end, from + verb.end) };
  if (hit.end <= whole.start || hit.start >= whole.end) return null;
  const imposing = start + told.words.indexOf(told.verb);
  const acts = scene.authorities.some((one) => one.start >= start && one.end <= imposing);
  const left = scene.amounts.find((amount) => isWhatIsLeft(amount, scene)) ?? null;
  // “cut the fine that B imposed on A”: whom it strikes may only be told by the other verb.
  const isNamed = scene.companies.some((company) => company.start < start);
  const fineEnd = isNamed ? from + fine.end : imposing + told.verb.length;
  const ruledTo = frame === 'active' ? fineEnd : from + verb.end;
  return {
    told: { start, end },
    imposed: hitOf(hit, acts ? 'active' : 'passive', imposing, imposing + told.verb.length),
    ruling: hitOf(hit, frame, from + verb.start, ruledTo, text.slice(verb.start, verb.end)),
    sum: scene.amounts.find((amount) => amount !== left && !amount.converted) ?? null,
    left
  };
}

interface Revision {
  fine: Span;
  verb: Span;
  frame: 'active' | 'passive';
}

/** Where a sentence tells that a fine is changed, by the pattern of the way in which it does. */
function revisionIn(text: string, frame: Revision['frame']): Revision | null {
  const found = CHANGES[frame].exec(text);
  const [whole, first, last] = found ?? [];
  if (!found || whole === undefined || first === undefined || last === undefined) return null;
  const opening = { start: found.index, end: found.index + first.length };
  const end = found.index + whole.length;
  const closing = { start: end - last.length, end };
  return frame === 'active'
    ? { verb: opening, fine: closing, frame }
    : { fine: opening, verb: closing, frame };
}

const FINE = '(fine|penalty|amende|sanction)';
const SAME_CLAUSE = '(?:[^,.;:]|[.,](?=\\d))';
const CHANGES = {
  /** « a ramené (mardi) (de 32) à 15 millions d’euros l’amende ». */
  active: createSearch(
    new RegExp(`(?<!\\p{L})(${REVISES})\\s${SAME_CLAUSE}{0,70}?(?<!\\p{L})${FINE}(?!\\p{L})`, 'u')
  ),
  /** « L’amende infligée à A par B en 2020 a été ramenée ». */
  passive: createSearch(
    new RegExp(
      `(?<!\\p{L})${FINE}(?!\\p{L})(?:[^;:.]|[.](?=\\d)){10,200}?\\s(?:a\\sété|avait\\sété|est|was|has\\sbeen|had\\sbeen)\\s(?:\\p{Ll}+\\s){0,2}?(${REVISES})(?!\\p{L})`,
      'u'
    )
  )
};
