import type { AmountMention } from './amounts.ts';
import type { Draft } from '../retold/merge.ts';
import type { Scene } from '../scene.ts';

/** « A réclame 81 milliards à B », and goes to court for them: damages that are sued for, and no fine. */
export function withoutClaims(drafts: readonly Draft[]): Draft[] {
  const suits = drafts.filter(({ type }) => type === 'lawsuit');
  return drafts.filter(
    (draft) =>
      draft.type !== 'fine' ||
      !CLAIMS.test(draft.quote) ||
      !suits.some(
        ({ jurisdiction, targets }) =>
          jurisdiction === draft.jurisdiction && targets.some((target) => draft.targets.includes(target))
      )
  );
}

const CLAIMS =
  /(?<!\p{L})(?:réclam(?:e|ent|é|ait|aient)|demand(?:e|ent|ait|s|ed)|exig(?:e|ent)|seeks?|seeking|sought|claim(?:s|ed|ing)|wants?|ask(?:s|ed|ing)?(?=\sfor))(?!\p{L})[^.;]{0,40}(?:\d|million|milliard|billion)|(?<!\p{L})su(?:e[sd]?|ing)\s[^.;,]{2,40}\sfor\s(?:(?:up\sto|more\sthan|at\sleast|some|over|about|nearly)\s)?(?:\p{Lu}{0,3}[$£¤]\s?|Rs\.?\s?)?\d/iu;

/**
 * “Prosecutors are asking for $257 million in damages”, « ont saisi le tribunal : ils réclament chacun 2 milliards à A »: what a suit asks of a court; of what
 * prosecutors want only the damages.
 */
export function isSoughtInCourt({ start, end }: AmountMention, { start: from, text }: Scene): boolean {
  return (
    SEEKS.test(text.slice(0, start - from)) &&
    (DAMAGES.test(text.slice(end - from)) || (COURT.test(text) && !PROSECUTES.test(text)))
  );
}

const COURT = /(?<!\p{L})(?:tribun(?:al|aux)|justice|cour|court)(?!\p{L})/iu;
const PROSECUTES = /(?<!\p{L})(?:parquet|procureure?s?|prosecut\p{L}+|ministère public)(?!\p{L})/iu;

const SEEKS =
  /(?<!\p{L})(?:ask(?:s|ed|ing)?\sfor|seek(?:s|ing)?|sought|claim(?:s|ed|ing)?|want(?:s|ed)?|demand(?:s|ed|ing|e|ent)?|réclam(?:e|ent|é|ait|aient))\s(?:[\p{L}]+\s){0,3}$|(?<!\p{L})(?:escompt\p{L}+|espér\p{L}+|hop(?:ed|es|ing)\sfor|hoping\sto\sget)\s(?:[\p{L}'-]+\s){0,7}$/iu;
const DAMAGES =
  /^\s(?:(?:in|of|de|d'|au titre d[eu]s?|as)\s?)(?:\p{Ll}+\s){0,3}?(?:damages|compensation|restitution|dommages|préjudice|réparations?|dédommagement)(?!\p{L})/u;
