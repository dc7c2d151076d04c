import type { Draft } from './merge.ts';

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
  /(?<!\p{L})(?:réclam(?:e|ent|é|ait|aient)|demand(?:e|ent|ait|s|ed)|exig(?:e|ent)|seeks?|seeking|sought|claim(?:s|ed|ing)|wants?|ask(?:s|ed|ing)?(?=\sfor))(?!\p{L})[^.;]{0,40}(?:\d|million|milliard|billion)/iu;
